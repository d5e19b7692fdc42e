import { fold } from '@/lib/text';
import { leadsOf } from './keys';
import type { NoticeReading, StoredAssignment, StoredNotice } from './types';

/**
 * Viewers draw the pages in sight only. Read without its head, a document has nothing by which it could be told; what is
 * known of it then is that all it says is said in another reading, in the same order. So little must be in both that
 * it can be no chance: two notices of one office repeat a phrase, not a list.
 */
export const ENOUGH: Least = { items: 3, letters: 160, edges: true };
export const ANY: Least = { items: 1, letters: 1, edges: false };

/** How much must be in both. */
interface Least {
  readonly items: number;
  /** Letters and digits of those items together. */
  readonly letters: number;
  /** Whether what stands torn at an edge must be in both too: torn from a heading it looks like a task, and is none. */
  readonly edges: boolean;
}

type Said = Pick<StoredAssignment, 'text' | 'units'>;

/** A text's letters: where a blank stands is measured in a viewer's layer, and no measure is quite the same twice. */
export const bare = ({ text }: Said): string => fold(text).replaceAll(' ', '');

/** Whether the beginning of the document was not on the page. */
export const isHeadless = ({ missing }: Pick<NoticeReading, 'missing'>): boolean =>
  missing?.includes('beginning') ?? false;

/** Whether a part within the document was not seen. */
export const hasGap = ({ assignments }: Pick<StoredNotice, 'assignments'>): boolean =>
  assignments.some(({ afterGap }) => afterGap === true);

/**
 * Which assignments of `whole` those of a reading without its head are, null for each that could be several.
 * The first and the last may be torn: they begin or end where the page does.
 *
 * @returns null where `part` says anything that `whole` does not say, or too little to tell
 */
export function locate<Whole extends Said>(
  part: readonly Said[],
  whole: readonly Whole[],
  { items, letters, edges } = ENOUGH,
): readonly (Whole | null)[] | null {
  const texts = whole.map(bare);
  const wanted = part.map(bare);
  const known = new Set(texts);
  const from = known.has(wanted[0] ?? '') ? 0 : 1;
  const to = known.has(wanted.at(-1) ?? '') ? wanted.length : wanted.length - 1;
  const inner = wanted.slice(from, to);
  if (inner.length < items || inner.join('').length < letters) return null;

  const first = inOrder(inner, texts);
  const last = inOrder([...inner].reverse(), [...texts].reverse())
    ?.map((at) => texts.length - 1 - at)
    .reverse();
  if (!first || !last) return null;
  const found = inner.map((text, index): Whole | null => {
    const within = whole
      .slice(first[index], (last[index] ?? -1) + 1)
      .filter((_, at) => texts[(first[index] ?? 0) + at] === text);
    const said = part[from + index];
    const same = within.length > 1 && said ? within.filter((one) => leadsOf(one) === leadsOf(said)) : within;
    return same.length === 1 ? (same[0] ?? null) : null;
  });

  const before = torn(from === 1, (first[0] ?? 0) - 1, (text) => text.endsWith(wanted[0] ?? ''));
  const after = torn(to < wanted.length, (last.at(-1) ?? 0) + 1, (text) => text.startsWith(wanted.at(-1) ?? ''));
  return before && after && [...before, ...found, ...after];

  /** The one at the edge, which is part of its neighbour in `whole`, or may be in none (null); null where it may not. */
  function torn(isTorn: boolean, at: number, isPart: (text: string) => boolean): readonly (Whole | null)[] | null {
    if (!isTorn) return [];
    const text = texts[at];
    if (text !== undefined && isPart(text)) return [whole[at] ?? null];
    return edges ? null : [null];
  }
}

/** The first places of `wanted` in `texts` that keep their order; null where there are none. */
function inOrder(wanted: readonly string[], texts: readonly string[]): number[] | null {
  const places: number[] = [];
  for (const text of wanted) {
    const at = texts.indexOf(text, (places.at(-1) ?? -1) + 1);
    if (at < 0) return null;
    places.push(at);
  }
  return places;
}
