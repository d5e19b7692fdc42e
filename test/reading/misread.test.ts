import { describe, expect, it } from 'vitest';
import type { Block } from '@/lib/reading';
import { type Line, lineOf } from '@/lib/reading/lines/line';
import { mendNumbers } from '@/lib/reading/lines/misread';

/** The labels of the lines' markers, "·" for none, once the numbers are mended that a scan made letters of. */
function labels(...texts: readonly string[]): string {
  const blocks = texts.map((text): Block => ({ text }));
  const lines: Line[] = blocks.map(lineOf);
  mendNumbers(lines, blocks);
  return lines.map(({ marker }) => marker?.label || '·').join(' ');
}

const items = (...markers: readonly string[]): string[] =>
  markers.map((marker) => `${marker} Phòng Kế hoạch rà soát.`.trim());

describe('numbers of lists that a scan made letters of', () => {
  it.each([
    ['l. | 2. | 3.', '1 2 3'],
    ['I. | 2. | 3.', '1 2 3'],
    ['- | l. | - | - | 2.', '· 1 · · 2'],
    ['II. | I. | 2. | III. | l. | 2.', 'II 1 2 III 1 2'],
    ['I. | I. | 2. | II.', 'I 1 2 II'],
    ['8. | 9. | 1O. | ll. | l2. | 13.', '8 9 10 11 12 13'],
    ['9. | l0. | II. | 12.', '9 10 11 12'],
    ['9. | 1o/ | 11.', '9 10 11'],
    ['2. | 2.l. | 2.2.', '2 2.1 2.2'],
    ['l.1. | 1.2.', '1.1 1.2'],
    ['(l) | (2)', '(1) (2)'],
    ['l) | 2)', '1 2'],
    ['1. | 2. | III. | l. | 2.', '1 2 III 1 2'],
    ['l. | a. | b. | 2. | 3.', '1 a b 2 3'],
  ])('are told by their neighbours: %s', (printed, meant) =>
    expect(labels(...items(...printed.split(' | ')))).toBe(meant),
  );

  it.each([
    ['h) | i) | k) | l) | 2)', 'h i k l 2'],
    ['1. | k. | l. | m. | 2.', '1 k l m 2'],
    ['1. | l. | 2.', '1 l 2'],
    ['I. | 1. | 2. | II. | 3. | 4.', 'I 1 2 II 3 4'],
    ['I. | 2. | II. | 1.', 'I 2 II 1'],
    ['I. | II. | III.', 'I II III'],
    ['9. | 10. | II. | 1. | 2.', '9 10 II 1 2'],
    ['10. | II. | - | -', '10 II · ·'],
    ['IV. | I. | 2. | II.', 'IV I 2 II'],
    ['9. | I. | 10.', '9 I 10'],
    ['l. | m.', 'l m'],
    ['1O. | 12.', '· 12'],
  ])('are left where they have a place as they are: %s', (printed, meant) =>
    expect(labels(...items(...printed.split(' | ')))).toBe(meant),
  );

  it('keeps the words and where they stand', () => {
    const blocks: Block[] = [{ text: 'l.  Phòng A rà soát.' }, { text: '2. Phòng B lập dự toán.' }];
    const lines = blocks.map(lineOf);
    mendNumbers(lines, blocks);
    expect(lines[0]).toMatchObject({ start: 4, text: 'Phòng A rà soát.', marker: { level: 'digit', value: 1 } });
  });

  it('leaves what the source draws', () => {
    const blocks: Block[] = [{ text: 'Phòng A rà soát.', marker: 'l.' }, { text: '2. Phòng B lập dự toán.' }];
    const lines = blocks.map(lineOf);
    mendNumbers(lines, blocks);
    expect(lines[0]?.marker?.label).toBe('l');
  });
});
