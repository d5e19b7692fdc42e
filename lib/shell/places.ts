import type { Places } from '@/lib/messages';
import { type Block, type BlockSpan, type Notice, placesWithin, sentencesOf } from '@/lib/reading';
import { type AssignmentKey, partsOf, type StoredAssignment } from '@/lib/tasks';
import { fold, slice, type TextSpan } from '@/lib/text';

/**
 * Where the assignments that were read in `blocks` stand, and each of their sentences, by the keys that they have in their
 * notice.
 *
 * @param keys of `assignments` in the notice; null for one that has no place there
 * @param wholes all assignments of the notice
 */
export function placesOf(
  assignments: Notice['assignments'],
  blocks: readonly Block[],
  keys: readonly (AssignmentKey | null)[],
  wholes: readonly StoredAssignment[],
): Places {
  const parts = partsOf(wholes);
  return Object.fromEntries(
    assignments.flatMap(({ text, spans }, at) => {
      const key = keys[at];
      if (!key) return [];
      const sentences = sentencesOf(text);
      const typed = spans.map((span) => slice(blocks[span.block]?.text ?? '', span)).join(' ');
      const ofWhole = parts.get(key) ?? [];
      // One that is torn has not all of its sentences here.
      const ofParts = ofWhole.map((part, place) => {
        const sentence = sentences.length === ofWhole.length ? sentences[place] : undefined;
        return [part.key, sentence ? placesWithin(spans, asTyped(text, typed, sentence)) : []] as const;
      });
      return [[key, spans] as const, ...ofParts] satisfies (readonly [string, readonly BlockSpan[]])[];
    }),
  );
}

/**
 * The words of `span`, which begins and ends with one, in what was typed. Where blanks were dropped, or slips mended, the
 * letters are the same but for their marks; text for the fonts of old is read as the words that were meant, and some of those fonts take a letter and its marks apart:
 * there the blanks between words are the same.
 */
function asTyped(text: string, typed: string, span: TextSpan): TextSpan {
  if (text.length === typed.length) return span;
  if (isSame(lettersIn(text), lettersIn(typed))) {
    const before = lettersIn(text.slice(0, span.start)).length;
    const within = lettersIn(slice(text, span)).length;
    return { start: letterAt(typed, before), end: letterAt(typed, before + within - 1) + 1 };
  }
  const start = afterBlanks(typed, blanksIn(text.slice(0, span.start)));
  const last = typed.indexOf(' ', afterBlanks(typed, blanksIn(text.slice(0, span.end))));
  return { start, end: last < 0 ? typed.length : last };
}

const isSame = (one: string, other: string): boolean => one.length === other.length && fold(one) === fold(other);

const lettersIn = (text: string): string => text.replaceAll(' ', '');

/** Where the letter stands that `count` others stand before. */
function letterAt(text: string, count: number): number {
  let before = 0;
  for (let at = 0; at < text.length; at++) if (text[at] !== ' ' && before++ === count) return at;
  return text.length;
}

const blanksIn = (text: string): number => text.split(' ').length - 1;

function afterBlanks(text: string, count: number): number {
  let at = 0;
  for (let blank = 0; blank < count; blank += 1) at = text.indexOf(' ', at) + 1;
  return at;
}
