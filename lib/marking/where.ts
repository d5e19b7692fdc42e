import type { Places } from '@/lib/messages';
import { call } from '@/lib/own';
import type { DomBlocks } from '@/lib/sources/dom';
import type { AssignmentKey } from '@/lib/tasks';

/** Where an assignment stands in the page. */
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

/** Where the assignments named by `keys` stand now; null for one that has no place or whose nodes are gone. */
export const whereabouts = (
  keys: readonly AssignmentKey[],
  places: Places,
  { blocks, rangeOf }: DomBlocks,
): (Where | null)[] =>
  keys.map((key) => {
    const spans = places[key] ?? [];
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
