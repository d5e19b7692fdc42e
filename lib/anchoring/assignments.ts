import type { Assignment } from '@/lib/reading';
import { type Anchor, anchorsOf, type Passage } from './anchor';
import { pair } from './pair';
import { Wording } from './wording';

/** What anchoring has to know of an assignment, read or stored. */
export type Item = Pick<Assignment, 'path' | 'text' | 'units'>;

/**
 * found: the same words for the same lead units at the same path · moved: at another path · changed: other words or
 * other lead units · orphaned: not there, or not clear which it is; never a guess.
 */
export type Resolution<T> =
  | { readonly is: 'found' | 'moved' | 'changed'; readonly item: T }
  | { readonly is: 'orphaned' };

/** What is needed to find `items[index]` again in a later reading of its notice. Throws when there is none. */
export function describe(items: readonly Item[], index: number): Anchor {
  const [anchor] = anchorsOf(items.map(passageOf), [index]);
  if (!anchor) throw new RangeError(`no assignment ${index}`);
  return anchor;
}

/** `describe` for every item, in their order. */
export const describeAll = (items: readonly Item[]): readonly Anchor[] => anchorsOf(items.map(passageOf));

/** Finds the assignment of `anchor` in a reading. Of a reading described whole, `resolveAll` finds more. */
export const resolve = <T extends Item>(anchor: Anchor, items: readonly T[]): Resolution<T> =>
  resolveAll([anchor], items)[0] ?? { is: 'orphaned' };

/**
 * Finds the assignments of `anchors` in a later reading, together, so that neighbours help and each assignment is
 * found for one anchor at most. The result is in the order of `anchors`.
 */
export function resolveAll<T extends Item>(anchors: readonly Anchor[], items: readonly T[]): readonly Resolution<T>[] {
  const passages = items.map(passageOf);
  return pair(anchors, passages).map((index, place) => {
    const item = index === null ? undefined : items[index];
    const anchor = anchors[place];
    if (!item || !anchor) return { is: 'orphaned' };
    return { is: standing(anchor, passageOf(item)), item };
  });
}

function standing(anchor: Anchor, { text, group, path }: Passage): 'found' | 'moved' | 'changed' {
  const same = text === anchor.text || new Wording(text).exact === new Wording(anchor.text).exact;
  if (!same || group !== anchor.group) return 'changed';
  return path === anchor.path ? 'found' : 'moved';
}

const passageOf = ({ text, path, units }: Item): Passage => {
  const leads = units.filter(({ role }) => role === 'lead').map(({ id }) => id);
  return { text, path, group: [...new Set(leads)].sort().join(',') };
};
