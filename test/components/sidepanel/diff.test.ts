import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newWords } from '@/components/sidepanel/diff';

const added = (before: string, after: string) =>
  newWords(before, after)
    .filter((piece) => piece.added)
    .map(({ text }) => text.trim());

describe('the new words of a changed sentence', () => {
  it.each([
    ['nothing changed', 'Trình dự toán', 'Trình dự toán', []],
    ['added at the end', 'Trình dự toán', 'Trình dự toán trước ngày 18/11', ['trước ngày 18/11']],
    ['another day', 'Trình trước ngày 18/11 nhé', 'Trình trước ngày 20/11 nhé', ['20/11']],
    ['words dropped', 'Khẩn trương trình dự toán', 'trình dự toán', []],
    ['all new', 'a b', 'c d', ['c d']],
    ['white space is no word', 'Trình  dự toán', 'Trình dự toán', []],
  ])('%s', (_, before, after, expected) => {
    expect(added(before, after)).toEqual(expected);
  });

  it('the pieces joined are the new text, and what is not marked stood in the old one in that order', () => {
    const sentence = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(sentence, sentence, (before, after) => {
        const pieces = newWords(before, after);
        expect(pieces.map(({ text }) => text).join('')).toBe(after);
        const kept = pieces.filter((piece) => !piece.added).flatMap(({ text }) => text.match(/\S+/g) ?? []);
        let at = -1;
        const old = before.split(' ');
        for (const word of kept) {
          at = old.indexOf(word, at + 1);
          expect(at).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('a text too long to be compared stays unmarked', () => {
    const long = 'chữ '.repeat(2000);
    expect(newWords(long, `${long}mới`)).toEqual([{ text: `${long}mới`, added: false }]);
  });
});
