import type { PageMessage } from '@/lib/messages';
import type { Block, BlockSpan } from '@/lib/reading';
import { runBlocks } from '@/lib/sources/pdf/runs';

interface Paragraphs {
  readonly blocks: readonly Block[];
  /** The way back, from spans of `blocks` to spans of what the page sent. */
  readonly toShown: (spans: readonly BlockSpan[]) => readonly BlockSpan[];
  /** The way there, from spans of what the page sent. */
  readonly toRead: (spans: readonly BlockSpan[]) => readonly BlockSpan[];
}

/** What a page shows, in paragraphs: runs of a viewer's text layer are put together by where they lie. */
export function paragraphsOf({
  blocks,
  boxes,
}: Pick<PageMessage & { type: 'document-seen' }, 'blocks' | 'boxes'>): Paragraphs {
  if (!boxes) return { blocks, toShown: same, toRead: same };
  const {
    blocks: paragraphs,
    toRuns,
    fromRuns,
  } = runBlocks(
    blocks.map(({ text }) => text),
    boxes,
  );
  return { blocks: paragraphs, toShown: (spans) => spans.flatMap(toRuns), toRead: fromRuns };
}

const same = (spans: readonly BlockSpan[]): readonly BlockSpan[] => spans;
