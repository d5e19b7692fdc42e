import type { Block, BlockSpan } from '@/lib/reading';
import type { DomBlocks } from '@/lib/sources/dom';

/** Where an assignment stands in the page. */
export interface Where {
  /** Its text, one range a block. */
  readonly ranges: readonly Range[];
  /** Its first character: where its first line is. */
  readonly head: Range;
  /** The first character of the paragraph it stands in, and what the marker before that is drawn in, if any. */
  readonly lead: Range;
  readonly edge: Element | null;
}

/** For each assignment the spans of its text in the blocks of a document. */
export type Places = readonly (readonly BlockSpan[])[];

/** Where the assignments at `places` stand now, in their order; null for one whose nodes are gone. */
export const whereabouts = (places: Places, { blocks, rangeOf }: DomBlocks): (Where | null)[] =>
  places.map((spans) => {
    const [first] = spans;
    if (!first) return null;
    const { block, start } = first;
    const head = rangeOf({ block, start, end: start + 1 });
    const lead = rangeOf({ block, start: 0, end: 1 });
    const ranges = spans.map(rangeOf).filter((range) => range !== null);
    if (!head || !lead || ranges.length === 0) return null;
    return { ranges, head, lead, edge: edgeOf(elementOf(lead), blocks[block]) };
  });

/** A marker drawn by a list stands inside the list's box; one in a cell of its own, or a number, inside the row. */
const edgeOf = (start: Element | null, block: Block | undefined): Element | null =>
  (block?.marker && start?.closest('li')?.parentElement) || (start?.closest('tr') ?? null);

export const elementOf = (range: Range): Element | null => range.startContainer.parentElement;
