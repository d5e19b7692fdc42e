import type { Places } from '@/lib/messages';
import { type Block, type BlockSpan, type Notice, placesWithin, sentencesOf } from '@/lib/reading';
import { partsOf, withKeys } from '@/lib/tasks';
import { slice, type TextSpan } from '@/lib/text';

/** Where the assignments of a notice that was read in `blocks` stand, and each of their sentences, by their keys. */
export function placesOf(
  { header, assignments }: Pick<Notice, 'header' | 'assignments'>,
  blocks: readonly Block[],
): Places {
  const wholes = withKeys({ header, assignments });
  const parts = partsOf(wholes);
  return Object.fromEntries(
    wholes.flatMap(({ key, text }, at) => {
      const spans = assignments[at]?.spans ?? [];
      const sentences = sentencesOf(text);
      const typed = spans.map((span) => slice(blocks[span.block]?.text ?? '', span)).join(' ');
      const ofParts = (parts.get(key) ?? []).map((part, place) => {
        const sentence = sentences[place];
        return [part.key, sentence ? placesWithin(spans, asTyped(text, typed, sentence)) : []] as const;
      });
      return [[key, spans] as const, ...ofParts] satisfies (readonly [string, readonly BlockSpan[]])[];
    }),
  );
}

/**
 * The words of `span` in what was typed: text for the fonts of old is read as the words that were meant, and some of those
 * fonts take a letter and its marks apart. The blanks between words are the same.
 */
function asTyped(text: string, typed: string, span: TextSpan): TextSpan {
  if (text.length === typed.length) return span;
  const start = afterBlanks(typed, blanksIn(text.slice(0, span.start)));
  const last = typed.indexOf(' ', afterBlanks(typed, blanksIn(text.slice(0, span.end))));
  return { start, end: last < 0 ? typed.length : last };
}

const blanksIn = (text: string): number => text.split(' ').length - 1;

function afterBlanks(text: string, count: number): number {
  let at = 0;
  for (let blank = 0; blank < count; blank += 1) at = text.indexOf(' ', at) + 1;
  return at;
}
