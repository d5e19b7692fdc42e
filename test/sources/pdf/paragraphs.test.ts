import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pdf, type Setting, set, type Text, USUAL } from './build';
import { textsOf } from './read';

const SETTINGS: [string, Setting][] = [
  ['first lines indented, space between paragraphs', USUAL],
  ['first lines indented, no space', { ...USUAL, spacing: 0 }],
  ['first lines indented, ragged', { ...USUAL, spacing: 3, justified: false }],
  ['no indents, space between paragraphs', { ...USUAL, first: 0, spacing: 8 }],
  ['no indents, ragged', { ...USUAL, first: 0, spacing: 8, justified: false }],
  ['hanging items', { ...USUAL, first: 18, others: 36, spacing: 0 }],
  ['narrow lines', { ...USUAL, right: 380, size: 13, leading: 16 }],
];

const WORDS =
  'rà soát hồ sơ báo cáo kết quả thực hiện nhiệm vụ phối hợp với các phòng đơn vị liên quan tham mưu văn bản trình lãnh đạo Sở xem xét kế hoạch năm 2026 số 12/KH-SYT của Ủy ban nhân dân tỉnh Sông Mây'.split(
    ' ',
  );
const sentence = fc
  .tuple(
    fc.constantFrom('Phòng Kế hoạch', 'Văn phòng', 'Trung tâm Y tế'),
    fc.array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 60 }),
  )
  .map(([start, words]) => `${start} ${words.join(' ')}`);
const items = fc.array(fc.tuple(sentence, fc.constantFrom('.', ';', ':')), { minLength: 8, maxLength: 20 });
/** Documents have some paragraphs of several lines, by which margins and indents are known. */
const PREAMBLE = [1, 2, 3].map((at) => `Sở Y tế ${`${WORDS.join(' ')} và `.repeat(2)}ban hành văn bản số ${at}.`);

describe('paragraphs of a PDF', () => {
  it.each(SETTINGS)(
    'are found again: %s',
    async (_, setting) => {
      await fc.assert(
        fc.asyncProperty(items, async (made) => {
          const texts = [...PREAMBLE, ...made.map(([text, end]) => `${text}${end}`)];
          const paragraphs = texts.map((text, at) => (setting.others > 0 ? `${at + 1}. ${text}` : text));
          expect(await textsOf(pdf(set(paragraphs, setting)))).toEqual(paragraphs);
        }),
        { numRuns: 15, seed: 2026 },
      );
    },
    30_000,
  );

  it('leave out page numbers and go on over the end of a page', async () => {
    const long = `Phòng Kế hoạch chủ trì ${'rà soát hồ sơ của các đơn vị, '.repeat(130)}báo cáo Giám đốc Sở.`;
    const pages = set([long, 'Các phòng thực hiện.'], USUAL);
    expect(pages.length).toBeGreaterThan(1);
    expect(await textsOf(pdf(pages))).toEqual([long, 'Các phòng thực hiện.']);
  });

  it.each([
    ['a symbol broken after its hyphen', 'Công văn số 12/TB-', 'SYT của Sở Y tế', 'Công văn số 12/TB-SYT của Sở Y tế'],
    ['a symbol broken after its slash', 'Công văn số 12/', 'UBND của tỉnh', 'Công văn số 12/UBND của tỉnh'],
    ['a dash before words', 'phát triển kinh tế', '- xã hội của tỉnh', 'phát triển kinh tế - xã hội của tỉnh'],
    ['a period of years', 'giai đoạn 2026', '- 2030 của tỉnh', 'giai đoạn 2026 - 2030 của tỉnh'],
    ['a dash between words', 'phát triển kinh tế -', 'xã hội của tỉnh', 'phát triển kinh tế - xã hội của tỉnh'],
  ])('join %s', async (_, first, second, expected) => {
    const pad = 'Phòng Kế hoạch thực hiện các nội dung tại ';
    const full = (at: number): Text => ({ x: 85, y: 100 + at * 18, text: pad + first });
    const texts = await textsOf(
      pdf([{ texts: [full(0), { x: 85, y: 118, text: second }, ...[9, 10, 11, 12, 13, 14, 15].map(full)] }]),
    );
    expect(texts[0]).toBe(pad + expected);
  });
});
