import { call } from '@/lib/own';
import type { BlockSpan } from '@/lib/reading';
import type { DomBlocks } from '@/lib/sources/dom';

/** Where an assignment, or words that are annotated, stand in the page. */
export interface Where {
  /** Its text, one range a block. */
  readonly ranges: readonly Range[];
  /** Its first character: where its first line is. */
  readonly head: Range;
  /** The first character of the paragraph it stands in. */
  readonly lead: Range;
  /** How far a list's marker reaches to the left of that, about (px). */
  readonly hang: number;
  /** The row of the table it stands in: numbers or markers may stand in a cell before it. */
  readonly row: Element | null;
}

/** The gap before a list's text, and a letter of its marker (px): nothing says where a marker is drawn. */
const HANG = 6;
const LETTER = 8;

/** Where each of `places` stands now; null for one of no spans or whose nodes are gone. */
export const whereabouts = (
  places: readonly { readonly spans: readonly BlockSpan[] }[],
  { blocks, rangeOf }: DomBlocks,
): (Where | null)[] =>
  places.map(({ spans }) => {
    const [first] = spans;
    if (!first) return null;
    const { block, start } = first;
    const head = rangeOf({ block, start, end: start + 1 });
    const lead = rangeOf({ block, start: 0, end: 1 });
    const ranges = spans.map(rangeOf).filter((range) => range !== null);
    if (!head || !lead || ranges.length === 0) return null;
    const element = elementOf(lead);
    const marker = element && call(element, 'closest', 'li') ? (blocks[block]?.marker ?? '') : '';
    const hang = marker ? HANG + marker.length * LETTER : 0;
    return { ranges, head, lead, hang, row: element && call(element, 'closest', 'tr') };
  });

export const elementOf = (range: Range): Element | null => range.startContainer.parentElement;
