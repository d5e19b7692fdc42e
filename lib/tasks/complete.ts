import type { Missing } from '@/lib/reading';
import { beyond, numbered, type Seen, seenIn } from './beyond';
import { bare } from './fragment';
import { leadsOf, withKeys } from './keys';
import { only } from './match';
import { wholesOf } from './split';
import type { NoticeReading, StoredAssignment, StoredNotice } from './types';

/** What a reading says of its document together with what is known of the rest. */
export interface Completed extends Pick<StoredNotice, 'missing'> {
  readonly wholes: readonly StoredAssignment[];
  /** The assignments of the reading as they stand in `wholes`, in its order; null for a torn one that is none of them. */
  readonly read: readonly (StoredAssignment | null)[];
  /** The reading is a part, and all it says was known. */
  readonly isKnown: boolean;
}

/**
 * Viewers show a document page by page: a reading of a part says nothing of the rest. Before the first and after the last of
 * its assignments that `stored` has as well, `stored` goes on; where it has none of them, all of it stays, beyond a gap.
 * Where a text breaks off, an assignment may be torn: what the other one has there is it, or it is none.
 */
export function complete(stored: StoredNotice, reading: NoticeReading): Completed {
  const { missing: unseen = [] } = reading;
  const known = wholesOf(stored);
  const isSeen = seenIn(known, stored.missing);
  const { before, part, after } = inPlace(known, isSeen, mend(known, reading), unseen);
  const wholes = numbered([...before, ...part.filter((one) => one !== null), ...after]);
  const said = wholes.slice(before.length).values();
  const isPart = unseen.includes('beginning') || unseen.includes('end');
  const missing = (['beginning', 'end', 'table'] as const).filter((one) => {
    if (one === 'table') return unseen.includes(one) || (isPart && stored.missing?.includes(one));
    return unseen.includes(one) && (known.length === 0 || !isSeen(one === 'end' ? known.length : 0));
  });
  return {
    wholes,
    read: part.map((one) => one && (said.next().value ?? null)),
    isKnown: isPart && areSame(wholes, known) && missing.join() === (stored.missing ?? []).join(),
    ...(missing.length > 0 && { missing }),
  };
}

/** The assignments of a reading, with what is known of those that are torn at its edges or whose units were out of sight. */
function mend(known: readonly StoredAssignment[], reading: NoticeReading): readonly StoredAssignment[] {
  const { missing = [] } = reading;
  const [noBeginning, noEnd] = [missing.includes('beginning'), missing.includes('end')];
  const texts = known.map(bare);
  return withKeys(reading).map((one, at, { length }) => {
    const text = bare(one);
    const isPart = (whole: StoredAssignment, index: number): boolean => {
      const said = texts[index] ?? '';
      return (
        (noBeginning && at === 0 && said.endsWith(text)) ||
        (one.unitsDoubtful === true && said === text) ||
        (noEnd && at === length - 1 && said.startsWith(text) && leadsOf(one) === leadsOf(whole))
      );
    };
    return withGap(only(known.filter(isPart)) ?? one, false);
  });
}

interface InPlace {
  readonly before: readonly StoredAssignment[];
  /** Null for what is torn and no assignment. */
  readonly part: readonly (StoredAssignment | null)[];
  readonly after: readonly StoredAssignment[];
}

/** `part` in its place among what is known, as far as it is known. */
function inPlace(
  known: readonly StoredAssignment[],
  isSeen: Seen,
  part: readonly StoredAssignment[],
  unseen: readonly Missing[],
): InPlace {
  const follows = unseen.includes('end') ? beyond(known, part, isSeen) : null;
  const precedes = unseen.includes('beginning')
    ? beyond([...known].reverse(), [...part].reverse(), (at) => isSeen(known.length - at))
    : null;
  if (follows && precedes && !follows.touches && !precedes.touches) {
    const gap = [...known, null].findIndex((_, at) => !isSeen(at));
    // Torn on both sides, one that is not known where all is known is none.
    if (gap < 0 && part.length === 1) return { before: known, part: [null], after: [] };
    const at = gap < 0 ? known.length : gap;
    return { before: known.slice(0, at), part: beyondGap(part, at > 0), after: beyondGap(known.slice(at), true) };
  }
  const left = part.map((one, at) => {
    const isTorn = (at === 0 && precedes?.isTorn) || (at === part.length - 1 && follows?.isTorn);
    return isTorn ? null : one;
  });
  if ((follows || precedes) && left.every((one) => one === null)) return { before: known, part: left, after: [] };
  const before = precedes && (precedes.touches || !follows) ? [...precedes.rest].reverse() : [];
  const after = follows && (follows.touches || !precedes) ? follows.rest : [];
  return {
    before,
    part: beyondGap(left, before.length > 0 && precedes?.isApart === true),
    after: beyondGap(after, follows?.isApart === true),
  };
}

/** `assignments` with or without a gap before the first. */
function beyondGap<One extends StoredAssignment | null>(
  assignments: readonly One[],
  isThere: boolean,
): readonly (One | StoredAssignment)[] {
  const first = assignments.findIndex((one) => one !== null);
  return assignments.map((one, at) => (one && at === first ? withGap(one, isThere) : one));
}

function withGap({ afterGap: _, ...assignment }: StoredAssignment, isThere: boolean): StoredAssignment {
  return isThere ? { ...assignment, afterGap: true } : assignment;
}

const areSame = (some: readonly StoredAssignment[], others: readonly StoredAssignment[]): boolean =>
  some.length === others.length &&
  some.every(({ key, afterGap }, at) => key === others[at]?.key && afterGap === others[at]?.afterGap);
