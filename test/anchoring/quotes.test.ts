import { expect, describe as group, test } from 'vitest';
import { describeQuote, resolveQuotes } from '@/lib/anchoring';
import type { Block, BlockSpan } from '@/lib/reading';

const blocksOf = (...texts: string[]): Block[] => texts.map((text) => ({ text }));

const intro = 'Giám đốc Sở kết luận như sau:';
const dyke = 'Chi cục Thủy lợi kiểm tra các cống dưới đê, báo cáo Sở trước ngày 10/11/2026.';
const canal = 'Chi cục Thủy lợi kiểm tra các kênh dẫn nước, báo cáo Sở trước ngày 12/11/2026.';
const seed =
  'Trung tâm Khuyến nông hướng dẫn chọn giống lúa, kinh phí lấy từ nguồn sự nghiệp, kinh phí còn thiếu trình sau.';
const page = blocksOf(intro, dyke, canal, seed);

/** The first (or `nth`) place of `quote` in the block. */
function spanOf(block: number, quote: string, nth = 0, blocks: readonly Block[] = page): BlockSpan {
  let start = -1;
  for (let n = 0; n <= nth; n += 1) start = blocks[block]?.text.indexOf(quote, start + 1) ?? -1;
  if (start < 0) throw new Error(`“${quote}” is not there`);
  return { block, start, end: start + quote.length };
}

/** What is marked in a later page: "found" or "changed" with the words, or "orphaned". */
function later(spans: readonly BlockSpan[], blocks: readonly Block[]): string {
  const [found] = resolveQuotes([describeQuote(spans, page)], blocks);
  if (!found || found.is === 'orphaned') return 'orphaned';
  return `${found.is}: ${found.spans.map(({ block, start, end }) => `${block} ${blocks[block]?.text.slice(start, end)}`).join(' | ')}`;
}

const cells = spanOf(1, 'các cống dưới đê');
const date = spanOf(2, 'trước ngày 12/11/2026');
const secondMoney = spanOf(3, 'kinh phí', 1);

group('a piece of free text is found again', () => {
  test.each<[string, BlockSpan, Block[], string]>([
    ['on the same page', cells, page, 'found: 1 các cống dưới đê'],
    [
      'after a paragraph was put above',
      cells,
      blocksOf('Kính gửi các đơn vị', ...texts(page)),
      'found: 2 các cống dưới đê',
    ],
    ['in a list turned round', date, [...page].reverse(), 'found: 1 trước ngày 12/11/2026'],
    ['the second of two equal ones', secondMoney, page, 'found: 3 kinh phí'],
    ['with other letters for the tones', spanOf(1, 'Thủy lợi'), replaced(1, 'Thủy', 'Thuỷ'), 'found: 1 Thuỷ lợi'],
    ['when its date was corrected', date, replaced(2, '12/11', '19/11'), 'changed: 2 trước ngày 19/11/2026'],
    [
      'when its paragraph was reworded around it',
      cells,
      replaced(1, 'báo cáo Sở', 'gửi văn bản về Sở'),
      'found: 1 các cống dưới đê',
    ],
    ['with a letter more', cells, replaced(1, 'các cống', 'các cốnng'), 'changed: 1 các cốnng dưới đê'],
  ])('%s', (_, span, blocks, expected) => {
    expect(later([span], blocks)).toBe(expected);
  });

  test('the second of two equal ones stays the second when the first is taken out', () => {
    const blocks = replaced(3, 'kinh phí lấy từ nguồn sự nghiệp, ', '');
    const [found] = resolveQuotes([describeQuote([secondMoney], page)], blocks);
    expect(found).toMatchObject({ is: 'found', spans: [spanOf(3, 'kinh phí', 0, blocks)] });
  });

  test('over several paragraphs', () => {
    const spans = [spanOf(1, 'báo cáo Sở trước ngày 10/11/2026.'), spanOf(2, 'Chi cục Thủy lợi')];
    expect(later(spans, page)).toBe('found: 1 báo cáo Sở trước ngày 10/11/2026. | 2 Chi cục Thủy lợi');
  });

  test('where its paragraph is now cut in two', () => {
    const [start = '', end = ''] = seed.split(', kinh phí lấy');
    const blocks = blocksOf(intro, dyke, canal, `${start},`, `kinh phí lấy${end}`);
    expect(later([spanOf(3, 'hướng dẫn chọn giống lúa')], blocks)).toBe('found: 3 hướng dẫn chọn giống lúa');
    expect(later([spanOf(3, 'chọn giống lúa, kinh phí lấy từ nguồn')], blocks)).toBe(
      'found: 3 chọn giống lúa, | 4 kinh phí lấy từ nguồn',
    );
  });

  test('by several notes on one paragraph, each where it was', () => {
    const spans = [spanOf(3, 'giống lúa'), spanOf(3, 'sự nghiệp'), cells];
    const found = resolveQuotes(
      spans.map((span) => describeQuote([span], page)),
      page,
    );
    expect(found).toEqual(spans.map((span) => ({ is: 'found', spans: [span] })));
  });
});

group('a piece of free text is nowhere', () => {
  test.each<[string, BlockSpan, Block[]]>([
    [
      'when its paragraph was taken out, though a sibling has the same words',
      spanOf(1, 'báo cáo Sở'),
      blocksOf(intro, canal, seed),
    ],
    [
      'when its paragraph was taken out, and a sibling was given its date',
      spanOf(1, 'báo cáo Sở trước ngày 10/11/2026'),
      blocksOf(intro, canal.replace('12/11', '10/11').replace('các kênh dẫn nước', 'hồ chứa'), seed),
    ],
    ['when it was taken out of its paragraph', cells, replaced(1, 'các cống dưới đê', 'theo phân công')],
    ['on a page about something else', cells, blocksOf('Họp báo quý IV', 'Kế hoạch thể thao')],
    ['on an empty page', cells, []],
    [
      'when other equal ones came and its surroundings went',
      secondMoney,
      replaced(3, seed, 'Trung tâm Khuyến nông hướng dẫn chọn giống lúa: kinh phí, kinh phí, kinh phí.'),
    ],
  ])('%s', (_, span, blocks) => {
    expect(later([span], blocks)).toBe('orphaned');
  });

  test('in no block at all: describing it is refused', () => {
    expect(() => describeQuote([{ block: 9, start: 0, end: 1 }], page)).toThrow(RangeError);
  });
});

function texts(blocks: readonly Block[]): string[] {
  return blocks.map(({ text }) => text);
}

function replaced(block: number, was: string, is: string): Block[] {
  return page.map((one, place) => (place === block ? { text: one.text.replace(was, is) } : one));
}
