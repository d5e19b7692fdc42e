import { describeQuote, resolveQuotes } from '@/lib/anchoring';
import type { Block, BlockSpan, Missing } from '@/lib/reading';
import { fold, slice } from '@/lib/text';
import type { Annotation, AnnotationName, Chosen } from './types';

/** The words at `spans` of `blocks`. Throws RangeError when a span is in no block. */
export const chosenFrom = (spans: readonly BlockSpan[], blocks: readonly Block[]): Chosen => ({
  quote: spans.map((span) => slice(blocks[span.block]?.text ?? '', span)).join(' '),
  anchor: describeQuote(spans, blocks),
});

/** Whether two names are of the same words. */
export const isSameName = (a: AnnotationName, b: AnnotationName): boolean => a.id === b.id && a.chosenAt === b.chosenAt;

/** Where an annotation stands in a reading. */
export interface AnnotationPlace extends AnnotationName {
  readonly standing: Annotation['standing'];
  /** Of its words, or of those in their place; none where they are not there. */
  readonly spans: readonly BlockSpan[];
}

/**
 * Finds the words of annotations in a later reading of their notice. A page that shows a part of the document says
 * nothing of words whose surroundings it does not show: they stand as they stood.
 *
 * @param missing what of the document is not on the page
 * @param now milliseconds since the epoch
 */
export function placeAnnotations(
  annotations: readonly Annotation[],
  blocks: readonly Block[],
  missing: readonly Missing[],
  now: number,
): readonly AnnotationPlace[] {
  const resolved = resolveQuotes(
    annotations.map(({ anchor }) => anchor),
    blocks,
  );
  const shows = shownIn(blocks, missing);
  return annotations.map((annotation, index) => {
    const { id, chosenAt, standing } = annotation;
    const found = resolved[index] ?? { is: 'orphaned' };
    const name = { id, chosenAt };
    if (found.is === 'found') return { ...name, standing: { is: 'found' }, spans: found.spans };
    if (!shows(annotation)) return { ...name, standing, spans: [] };
    if (found.is === 'changed') {
      const changed = chosenFrom(found.spans, blocks);
      // What else has changed on the page is no news of these words.
      const isKnown = standing.is === 'changed' && standing.now.quote === changed.quote;
      return { ...name, standing: isKnown ? standing : { is: 'changed', now: changed }, spans: found.spans };
    }
    return { ...name, standing: standing.is === 'orphaned' ? standing : { is: 'orphaned', since: now }, spans: [] };
  });
}

/** Whether a page shows where words stood: what was before and after them. */
function shownIn(blocks: readonly Block[], missing: readonly Missing[]): (annotation: Chosen) => boolean {
  if (missing.length === 0) return () => true;
  const there = new Set(blocks.map(({ text }) => fold(text)));
  const shows = (neighbour: string | null | undefined, edge: Missing): boolean =>
    neighbour ? there.has(fold(neighbour)) : !missing.includes(edge);
  return ({ anchor: { parts } }) =>
    shows(parts[0]?.block.before, 'beginning') && shows(parts.at(-1)?.block.after, 'end');
}
