import { bare, isHeadless } from './fragment';
import { KeyMaker, leadsOf, withKeys } from './keys';
import { only, successors } from './match';
import { wholesOf } from './split';
import type { NoticeReading, StoredAssignment, StoredNotice } from './types';

/** What a reading says of its document together with what is known of the rest. */
export interface Completed extends Pick<StoredNotice, 'missing'> {
  readonly wholes: readonly StoredAssignment[];
  /** Those of `wholes` that the reading has, in its order. */
  readonly read: readonly StoredAssignment[];
  /** The reading is a part, and all it says was known. */
  readonly isKnown: boolean;
}

const BOTH = ['beginning', 'end'] as const;

/**
 * Viewers show a document page by page: a reading of a part says nothing of the rest. Before the first and after the last of
 * its assignments that `stored` has as well, `stored` goes on. Where its text breaks off an assignment may be torn.
 */
export function complete(stored: StoredNotice, reading: NoticeReading): Completed {
  const { missing = [] } = reading;
  const known = wholesOf(stored);
  const texts = known.map(bare);
  const [noBeginning, noEnd] = [missing.includes('beginning'), missing.includes('end')];
  const read = withKeys(reading);
  const part = read.map((one, at) => {
    const text = bare(one);
    const isPart = (whole: StoredAssignment, index: number): boolean => {
      const said = texts[index] ?? '';
      return (
        (noBeginning && at === 0 && said.endsWith(text)) ||
        (one.unitsDoubtful === true && said === text) ||
        (noEnd && at === read.length - 1 && said.startsWith(text) && leadsOf(one) === leadsOf(whole))
      );
    };
    return only(known.filter(isPart)) ?? one;
  });
  const follows = noEnd ? beyond(known, part) : null;
  // What was read without a head, and is no part of this, stands behind it; what lies between was not seen.
  const isApart = noEnd && !follows && isHeadless(stored);
  const after = isApart ? known : follows;
  const before = noBeginning ? beyond(backwards(known), backwards(part)) : null;
  const wholes = numbered([...backwards(before ?? []), ...part, ...(after ?? [])]);
  const isKnown =
    missing.length > 0 && wholes.length === known.length && wholes.every(({ key }, at) => key === known[at]?.key);
  const still = isApart
    ? BOTH
    : missing.filter(
        (part) => part === 'table' || !(part === 'end' ? after : before) || stored.missing?.includes(part),
      );
  return {
    wholes,
    read: wholes.slice(before?.length, (before?.length ?? 0) + part.length),
    isKnown,
    ...(still.length > 0 && { missing: still }),
  };
}

/**
 * What of `known` comes after the last that `part` has as well, maybe reworded or with its units found out; null where it
 * has none.
 */
function beyond(
  known: readonly StoredAssignment[],
  part: readonly StoredAssignment[],
): readonly StoredAssignment[] | null {
  const [all, some] = [numbered(known), numbered(part)];
  const before = new Set(all.map(({ key }) => key));
  const keys = new Set(some.map(({ key }) => key));
  const texts = new Set(some.map(bare));
  // One that stands in both is no other's successor.
  const successorOf = successors(
    all,
    some.filter(({ key }) => !before.has(key)),
  );
  const isShared = (one: StoredAssignment): boolean =>
    keys.has(one.key) || successorOf(one.key) !== undefined || (one.unitsDoubtful === true && texts.has(bare(one)));
  const last = all.flatMap((one, at) => (isShared(one) ? [at] : [])).at(-1);
  return last === undefined ? null : known.slice(last + 1);
}

/** Equal ones are told by their number, in this order. */
function numbered(assignments: readonly StoredAssignment[]): readonly StoredAssignment[] {
  const keys = new KeyMaker();
  return assignments.map((one) => ({ ...one, key: keys.next(one) }));
}

const backwards = (items: readonly StoredAssignment[]): StoredAssignment[] => [...items].reverse();
