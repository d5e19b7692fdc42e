import { describe, expect, it } from 'vitest';
import { pdf, widthOf } from './build';
import { textsOf } from './read';

const LEFT = 85;
const BASELINE = 120;
const WORDS = ['Báo cáo kết quả trước ngày ', '15/02/2026 ', '20/02/2026.'] as const;
const from = LEFT + widthOf(WORDS[0]);
const to = from + widthOf(WORDS[1].trim());

const page = (...heights: number[]) =>
  pdf([
    {
      texts: [{ x: LEFT, y: BASELINE, text: WORDS.join('') }],
      rules: heights.map((height): [number, number, number, number] => [
        from,
        BASELINE - height,
        to,
        BASELINE - height,
      ]),
    },
  ]);

describe('a deletion printed with its changes shown', () => {
  it('is no text', async () =>
    expect((await textsOf(page(4))).join(' ').replace(/\s+/g, ' ')).toBe('Báo cáo kết quả trước ngày 20/02/2026.'));

  it.each([
    ['underlined', -2],
    ['under the rule of a table', 14],
  ])('words that are %s stay', async (_name, height) =>
    expect((await textsOf(page(height))).join(' ')).toContain('15/02/2026'),
  );
});
