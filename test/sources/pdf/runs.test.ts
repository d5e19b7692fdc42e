import { expect, test } from 'vitest';
import { type RunBox, runBlocks } from '@/lib/sources/pdf/runs';
import { widthOf } from './build';

/** Runs as a viewer's text layer has them: a line in pieces, lines of paragraphs, over two pages. */
const RUNS: readonly (readonly [page: number, x: number, y: number, text: string])[] = [
  [0, 85, 700, 'Sở Y tế yêu cầu các phòng, đơn vị rà soát hồ sơ và báo cáo kết'],
  [0, 85, 718, 'quả trước ngày '],
  [0, 85 + widthOf('quả trước ngày '), 718, '15/02/2026.'],
  [0, 300, 800, '1'],
  [1, 85, 90, '1. Phòng Kế hoạch tham mưu văn bản.'],
];

test('runs are put together to paragraphs by their places, with the way back', () => {
  const boxes = RUNS.map(([page, x, y, text]): RunBox => [page, x, y, widthOf(text), 14]);
  const { blocks, toRuns } = runBlocks(
    RUNS.map(([, , , text]) => text),
    boxes,
  );
  expect(blocks.map(({ text }) => text)).toEqual([
    'Sở Y tế yêu cầu các phòng, đơn vị rà soát hồ sơ và báo cáo kết quả trước ngày 15/02/2026.',
    '1. Phòng Kế hoạch tham mưu văn bản.',
  ]);
  const start = blocks[0]?.text.indexOf('kết quả') ?? -1;
  const end = blocks[0]?.text.length ?? 0;
  const all = RUNS.map(([, , , text]) => text);
  const shown = toRuns({ block: 0, start, end }).map((span) =>
    all.slice(span.block).join('').slice(span.start, span.end),
  );
  expect(shown).toEqual(['kết', 'quả trước ngày 15/02/2026.']);
});

/** A page of text whose last line but one has the number of a note. */
const paged = (more: readonly (readonly [x: number, y: number, size: number, text: string])[]) => {
  const text = 'Sở Y tế yêu cầu các phòng, đơn vị rà soát hồ sơ và báo cáo kết';
  const runs = [100, 118, 136, 154, 172].map((y) => [85, y, 14, text] as const);
  const end = [85, 190, 14, 'quả trước ngày 15/02/2026.'] as const;
  const all = [...runs, end, ...more];
  const boxes = all.map(([x, y, size, words]): RunBox => [0, x, y, widthOf(words, size), size]);
  return runBlocks(
    all.map(([, , , words]) => words),
    boxes,
  ).blocks.map((block) => block.text.slice(-28));
};
const NOTE = [85, 740, 10, ' Báo cáo số 15/BC-TTYT ngày 05/3/2026.'] as const;
const RAISED = [85 + widthOf('quả trước ngày 15/02/2026.'), 185, 8, '1'] as const;

test('notes are none of the text, nor are their numbers', () => {
  expect(paged([RAISED, [85, 736, 6, '1'], NOTE, [300, 810, 14, '2']])).toEqual(
    ['quả trước ngày 15/02/2026.'].map((end) => `t ${end}`),
  );
});

test('small words at the foot of a page are no note where no number in the text is raised', () => {
  const last = [85, 740, 10, '1 Báo cáo số 15/BC-TTYT ngày 05/3/2026.'] as const;
  expect(paged([last])).toHaveLength(2);
});

test('an item goes on under its marker where that is too long for its room', () => {
  const lines = [
    [85, '2.1.', 'Phòng Dân tộc rà soát, trình điều chỉnh vốn sự nghiệp'],
    [85, '2.2.', 'Phòng Tài chính hướng dẫn các chủ đầu tư thủ tục mới'],
  ] as const;
  const runs = lines.flatMap(([x, marker, text], at) => [
    [x, 100 + at * 36, marker] as const,
    [x + 36, 100 + at * 36, text] as const,
    [x + 18, 118 + at * 36, 'từ các tiểu dự án không còn đối tượng được thụ hưởng nữa.'] as const,
  ]);
  const { blocks } = runBlocks(
    runs.map(([, , text]) => text),
    runs.map(([x, y, text]): RunBox => [0, x, y, widthOf(text), 14]),
  );
  expect(blocks.map(({ text }) => text)).toEqual(
    lines.map(([, marker, text]) => `${marker} ${text} từ các tiểu dự án không còn đối tượng được thụ hưởng nữa.`),
  );
});

/** A line as it is drawn by a font that lacks the letters in brackets; the room of what stands together becomes a run of a blank. */
function lentLine(marked: string, y: number, size = 14): (readonly [text: string, box: RunBox])[] {
  const main: (readonly [string, RunBox])[] = [];
  const lent: (readonly [string, RunBox])[] = [];
  let x = 85;
  for (const [, plain = '', letter = ''] of marked.matchAll(/([^[\]]*)(?:\[(.)\])?/gu)) {
    const width = widthOf(plain, size);
    if (plain) main.push([plain, [0, x, y, width, size]]);
    x += width;
    if (!letter) continue;
    main.push([' ', [0, x, y, 0.25 * size, size]]);
    lent.push([letter, [0, x, y, widthOf(letter, size), size]]);
    x += widthOf(letter, size);
  }
  return [...main, ...lent];
}

test.each([
  ['Ch[ủ] trì: [Đ][ồ]ng chí V[õ] Văn Minh, Phó Bí th[ư]', 'Chủ trì: Đồng chí Võ Văn Minh, Phó Bí thư'],
  ['Giao Văn phòng S[ở] ph[ố]i h[ợ]p th[ự]c hi[ệ]n', 'Giao Văn phòng Sở phối hợp thực hiện'],
])('letters that another font lends stand in their words: %s', (marked, text) => {
  const runs = lentLine(marked, 100);
  const { blocks } = runBlocks(
    runs.map(([words]) => words),
    runs.map(([, box]) => box),
  );
  expect(blocks.map((block) => block.text)).toEqual([text]);
});

test('a blank of a run that only makes room for a lent letter is none', () => {
  const [x, size] = [85, 14];
  const before = widthOf('Phòng Thanh tra th', size);
  const letter = widthOf('ự', size);
  const texts = ['Phòng Thanh tra th c hiện', 'ự'];
  const width = widthOf('Phòng Thanh tra thực hiện', size);
  const { blocks } = runBlocks(texts, [
    [0, x, 100, width, size],
    [0, x + before, 100, letter, size],
  ]);
  expect(blocks.map(({ text }) => text)).toEqual(['Phòng Thanh tra thực hiện']);
});
