import { expect, test } from 'vitest';
import { foldedLetters } from '@/lib/reading/deadlines/fold';
import { forms } from '@/lib/reading/deadlines/forms';
import { startsOf } from '@/lib/reading/deadlines/starts';
import { matchAt } from '@/lib/reading/words/words';
import { textOf } from '@/lib/text';
import { phrases } from './phrases';

/** So many forms begin with a number in the phrases, each somewhere. */
const AT_NUMBERS = 6;

test('what stands in its starts after a number is all that a form goes on with', () => {
  const startsIn = startsOf(forms);
  const seen = new Set<number>();
  const missed: string[] = [];
  for (const { text } of Object.values(phrases).flat()) {
    const letters = foldedLetters(text);
    const { count, offsets, forms: bits } = startsIn(letters);
    const folded = textOf(letters);
    const begun = new Map([...offsets.slice(0, count)].map((offset, at) => [offset, bits[at] ?? 0]));
    for (const { index } of folded.matchAll(/(?<![\d/])\d+/g))
      for (const [form, { pattern }] of forms.entries()) {
        const match = matchAt(pattern, folded, index);
        if (!match) continue;
        seen.add(form);
        if (!((begun.get(index) ?? 0) & (1 << form))) missed.push(`${match[0]} in ${folded}`);
      }
  }
  expect(missed).toEqual([]);
  expect(seen.size).toBeGreaterThanOrEqual(AT_NUMBERS);
});
