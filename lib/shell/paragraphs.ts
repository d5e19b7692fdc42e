import type { PageMessage, Places } from '@/lib/messages';
import type { Block } from '@/lib/reading';
import { runBlocks } from '@/lib/sources/pdf/runs';

interface Paragraphs {
  readonly blocks: readonly Block[];
  /** The way back, from places in `blocks` to places in what the page sent. */
  readonly toShown: (places: Places) => Places;
}

/** What a page shows, in paragraphs: runs of a viewer's text layer are put together by where they lie. */
export function paragraphsOf({
  blocks,
  boxes,
}: Pick<PageMessage & { type: 'document-seen' }, 'blocks' | 'boxes'>): Paragraphs {
  if (!boxes) return { blocks, toShown: (places) => places };
  const { blocks: paragraphs, toRuns } = runBlocks(
    blocks.map(({ text }) => text),
    boxes,
  );
  const toShown = (places: Places): Places =>
    Object.fromEntries(Object.entries(places).map(([key, spans]) => [key, spans.flatMap(toRuns)]));
  return { blocks: paragraphs, toShown };
}
