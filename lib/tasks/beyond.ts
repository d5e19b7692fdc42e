import { bare } from './fragment';
import { KeyMaker } from './keys';
import { successors } from './match';
import type { StoredAssignment, StoredNotice } from './types';

/** Whether nothing of a notice that was not seen can stand before its assignment at this place; the last place is its end. */
export type Seen = (at: number) => boolean;

export const seenIn =
  (known: readonly StoredAssignment[], missing: StoredNotice['missing'] = []): Seen =>
  (at) => {
    if (at === 0) return !missing.includes('beginning');
    return at < known.length ? known[at]?.afterGap !== true : !missing.includes('end');
  };

/** How what is known goes on after a part of it. */
export interface Beyond {
  /** All of it where the part has nothing of it. */
  readonly rest: readonly StoredAssignment[];
  /** Whether the part has something of it. */
  readonly touches: boolean;
  /** Whether something that was not seen can stand between the two. */
  readonly isApart: boolean;
  /** The last of the part stands where all is known, and is not known: it was torn from something that is no assignment. */
  readonly isTorn: boolean;
}

/**
 * What of `known` comes after the last that `part` has as well, maybe reworded or with its units found out. What may be
 * torn at an edge of what is known is left out where `part` goes on.
 */
export function beyond(known: readonly StoredAssignment[], part: readonly StoredAssignment[], isSeen: Seen): Beyond {
  const places = placesIn(known, part);
  const last = places.flatMap((place, at) => (place >= 0 ? [at] : [])).at(-1) ?? -1;
  const touches = last >= 0;
  const more = part.length - 1 - Math.max(-1, ...places);
  const next = last + 1;
  const isNextTorn = more > 0 && next < known.length && isSeen(next) && !isSeen(next + 1);
  const isApart = !touches || isNextTorn || !isSeen(next);
  const isTorn = more === 1 && !isNextTorn && isSeen(next);
  return { rest: known.slice(isNextTorn ? next + 1 : next), touches, isApart, isTorn };
}

/** For each of `known` its place in `part`, or -1. */
function placesIn(known: readonly StoredAssignment[], part: readonly StoredAssignment[]): readonly number[] {
  const [all, some] = [numbered(known), numbered(part)];
  const places = new Map(some.map(({ key }, at) => [key, at]));
  const texts = new Map(some.map((one, at) => [bare(one), at]));
  const before = new Set(all.map(({ key }) => key));
  // One that stands in both is no other's successor.
  const successorOf = successors(
    all,
    some.filter(({ key }) => !before.has(key)),
  );
  return all.map((one) => {
    const key = places.has(one.key) ? one.key : successorOf(one.key)?.key;
    const place = key === undefined ? undefined : places.get(key);
    return place ?? (one.unitsDoubtful === true ? texts.get(bare(one)) : undefined) ?? -1;
  });
}

/** Equal ones are told by their number, in this order. */
export function numbered(assignments: readonly StoredAssignment[]): readonly StoredAssignment[] {
  const keys = new KeyMaker();
  return assignments.map((one) => ({ ...one, key: keys.next(one) }));
}
