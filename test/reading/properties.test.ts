import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, type Notice, type Reading, read } from '@/lib/reading';
import { plainDocument } from '@/lib/sources';
import { fold, normalise } from '@/lib/text';
import { withoutSlips } from '@/lib/text/slips';
import { unglued } from '@/lib/text/unglue';
import { blocksOf, textOf } from './fixtures';

const NOTICES = ['giao-ban.md', 'cong-van.txt', 'ke-hoach.md', 'quyet-dinh.txt', 'ket-luan-dang.txt'];

const noticeOf = (blocks: readonly Block[]): Notice => {
  const reading = read(blocks);
  if (reading.is !== 'notice') throw new Error(`read as ${reading.is}`);
  return reading.notice;
};

/** Stretches of real notices' words in an order that no notice has. */
const shuffled = fc
  .array(fc.nat(4000), { minLength: 1, maxLength: 40 })
  .map((cuts) =>
    cuts.map((at) => textOf(NOTICES[at % NOTICES.length] ?? 'giao-ban.md').slice(at, at + 160)).join('\n'),
  );

/** Every span lies in its block and its words are the ones said; where slips are mended, their letters without marks. */
function expectTrueSpans(reading: Reading, blocks: readonly Block[]): void {
  if (reading.is !== 'notice') return;
  const texts = blocks.map(({ text }) => text);
  const isMended = withoutSlips(texts) !== null || unglued(texts) !== null;
  const said = (words: string): string => (isMended ? fold(words).replaceAll(' ', '') : words);
  const { assignments, blocks: range } = reading.notice;
  expect(range.start).toBeGreaterThanOrEqual(0);
  expect(range.end).toBeLessThanOrEqual(blocks.length);
  for (const { text, spans, deadline, deadlines, units } of assignments) {
    const words = spans.map(({ block, start, end }) => blocks[block]?.text.slice(start, end));
    expect(said(words.join(' '))).toBe(said(text));
    for (const each of deadline ? [deadline, ...deadlines] : deadlines) {
      const { block, start, end } = each.span;
      expect(end).toBeLessThanOrEqual(blocks[block]?.text.length ?? 0);
      expect(end).toBeGreaterThan(start);
      expect(said(each.evidence)).toContain(said(blocks[block]?.text.slice(start, end) ?? '?'));
    }
    expect(units.some(({ role }) => role === 'lead')).toBe(true);
  }
}

describe('any text', () => {
  it.each([
    ['letters and signs', fc.string({ unit: 'grapheme', maxLength: 400 })],
    ['pieces of notices', shuffled],
  ])('reads without an error, with true spans: %s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const { blocks } = plainDocument(text);
        expectTrueSpans(read(blocks), blocks);
      }),
      { numRuns: 60 },
    );
  });

  it('reads without an error when blocks are no paragraphs at all', () => {
    const block = fc.record({
      text: fc.string({ maxLength: 60 }),
      marker: fc.constantFrom('1.', 'a)', '-', '(2)', 'II.'),
      depth: fc.nat(3),
      bold: fc.boolean(),
    });
    fc.assert(fc.property(fc.array(block, { maxLength: 30 }), (blocks) => expectTrueSpans(read(blocks), blocks)));
  });
});

describe.each(NOTICES)('%s', (name) => {
  const blocks = blocksOf(name);

  it('has true spans', () => expectTrueSpans(read(blocks), blocks));

  it('reads the same in decomposed letters once normalised', () => {
    const decomposed = plainDocument(textOf(name).normalize('NFD')).blocks;
    expect(read(decomposed)).toEqual(read(blocks));
  });

  it('reads the same with every blank a no-break space', () => {
    const spaced = blocks.map((block) => ({ ...block, text: normalise(block.text.replace(/ /g, '\u00a0')).text }));
    expect(read(spaced)).toEqual(read(blocks));
  });

  it('is not changed by what stands before and after it on the page', () => {
    const around = ['Trang chủ', 'Văn bản đến', 'Hỗ trợ kỹ thuật: 1900 1234'].map((text): Block => ({ text }));
    const found = noticeOf([...around, ...blocks, ...around]);
    expect(found.assignments.map(({ text }) => text)).toEqual(noticeOf(blocks).assignments.map(({ text }) => text));
  });

  it('keeps all other assignments when one paragraph of chatter is put in', () => {
    const texts = noticeOf(blocks).assignments.map(({ text }) => text);
    const chatter: Block = { text: '(Có danh sách kèm theo)' };
    fc.assert(
      fc.property(fc.nat(blocks.length), (at) => {
        const reading = read([...blocks.slice(0, at), chatter, ...blocks.slice(at)]);
        const found =
          reading.is === 'notice'
            ? reading.notice.assignments.map(({ text }) => text.replace(` ${chatter.text}`, ''))
            : [];
        expect(found).toEqual(texts);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a notice of 500,000 characters', () => {
  const blocks = blocksOf('giao-ban.md');
  const first = blocks.findIndex(({ text }) => text.startsWith('1. Tiếp tục'));
  const last = blocks.findIndex(({ text }) => text.startsWith('Nay thông báo'));

  it('is read to its end', () => {
    const items = blocks.slice(first, last);
    const length = items.reduce((sum, { text }) => sum + text.length, 0);
    const copies = Math.ceil(500_000 / length);
    const long = [
      ...blocks.slice(0, first),
      ...Array.from({ length: copies }, () => items).flat(),
      ...blocks.slice(last),
    ];
    expect(noticeOf(long).assignments).toHaveLength(copies * noticeOf(blocks).assignments.length);
  });
});
