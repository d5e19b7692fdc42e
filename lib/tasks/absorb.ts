import { fold } from '@/lib/text';
import { ANY, bare, ENOUGH, locate } from './fragment';
import { asRead, reattachTask, update } from './merge';
import { joinRecords } from './portal';
import { wholesOf } from './split';
import type { AssignmentKey, StoredAssignment, StoredNotice, Task } from './types';
import { uniteTasks } from './unite';

/** A notice and all of its tasks. */
export interface Followed {
  readonly notice: StoredNotice;
  readonly tasks: readonly Task[];
}

/**
 * A notice that was read without its head, told as a fuller reading of its document tells it: its tasks name the
 * assignments of that reading, whose headings give the units and dates that were not in sight. What is torn, and is
 * whole now, stands changed. All that is the officer's stays.
 *
 * @param whole the assignments of the fuller reading
 * @param isSame it is of the same document, or nothing can be lost if it is not
 * @returns null where `notice` is no part of it, or it is not clear what one of its tasks is about
 */
export function retold(
  part: Followed,
  whole: readonly StoredAssignment[],
  now: number,
  isSame = isUntouched(part),
): Followed | null {
  const { notice, tasks } = part;
  const wholes = wholesOf(notice);
  const located = locate(wholes, whole, isSame ? ANY : ENOUGH);
  if (!located) return null;
  const moves = new Map<AssignmentKey, StoredAssignment>();
  for (const [at, { key }] of wholes.entries()) {
    const assignment = located[at];
    if (assignment) moves.set(key, assignment);
  }
  // Sentences have their keys from the whole's.
  if (!notice.splits.every(({ key }) => moves.get(key)?.key === key)) return null;
  const sentences = new Set(notice.assignments.flatMap(({ key, partOf }) => (partOf ? [key] : [])));
  const told = tasks.map((task): Task | null => {
    const key = task.assignmentKey;
    if (key === null || sentences.has(key)) return task;
    const assignment = moves.get(key);
    if (!assignment) return task.standing.is === 'gone' ? task : null;
    if (fold(assignment.text) !== fold(task.text)) return reattachTask(task, assignment, now);
    return update(task, { ...asRead(task, assignment), standing: { is: 'same' } }, now);
  });
  if (!told.every((task) => task !== null)) return null;
  const unitsConfirmed = notice.unitsConfirmed?.map((key) => moves.get(key)?.key ?? key);
  return { notice: { ...notice, ...(unitsConfirmed && { unitsConfirmed }) }, tasks: told };
}

/** Nothing in it is the officer's, and nothing is the portal's: nothing could come to the wrong place. */
const isUntouched = ({ notice, tasks }: Followed): boolean =>
  tasks.length + notice.splits.length === 0 &&
  [notice.annotations, notice.unitsConfirmed].every((said = []) => said.length === 0) &&
  !notice.inheritedDismissed &&
  notice.portal === undefined;

/** The first and the last that a page shows may be torn, and are in no fuller reading then. */
const EDGES = 2;
/**
 * Whether nothing is lost with a part that is not told again: nothing in it is the officer's, and `whole` says at least half
 * of it, or all but the edges. Of pages that were seen one after the other each has its own.
 */
function isScrap(part: Followed, whole: readonly StoredAssignment[]): boolean {
  if (!isUntouched(part)) return false;
  const { assignments } = part.notice;
  const said = new Set(whole.map(bare));
  const torn = assignments.filter((one) => !said.has(bare(one))).length;
  return torn <= Math.max(EDGES, assignments.length / 2);
}

/** What becomes of two stored notices of one document. */
export interface Absorbed extends Followed {
  /** Tasks of the part whose assignment was followed in the whole already: those have what was said in both. */
  readonly spare: readonly Task[];
}

/**
 * Takes a stored notice that is a part of another one, read without its head, into that one, with its tasks and
 * annotations.
 *
 * @returns null where that is not sure (`retold`), unless the part is a mere scrap of a page, or the officer split one of
 *   them where the other is followed
 */
export function absorb(whole: Followed, part: Followed, now: number): Absorbed | null {
  const { notice } = whole;
  if (part.notice.splits.length > 0) return null;
  const all = wholesOf(notice);
  const told = retold(part, all, now) ?? (isScrap(part, all) ? part : null);
  const keys = new Set(notice.assignments.map(({ key }) => key));
  if (!told?.tasks.every(isThere)) return null;

  const own = new Map(whole.tasks.map((task) => [task.assignmentKey ?? task.id, task]));
  const spare: Task[] = [];
  for (const [at, task] of told.tasks.entries()) {
    // What was said last is told by when the officer said it, not by this reading.
    const { updatedAt } = part.tasks[at] ?? task;
    const coming = { ...task, noticeId: notice.id, inheritedDismissed: notice.inheritedDismissed, updatedAt };
    const twin = task.assignmentKey === null ? undefined : own.get(task.assignmentKey);
    if (twin) spare.push(task);
    own.set(task.assignmentKey ?? task.id, twin ? uniteTasks(twin, coming) : coming);
  }
  const annotations = [...(notice.annotations ?? []), ...(told.notice.annotations ?? [])];
  const unitsConfirmed = [...new Set([...(notice.unitsConfirmed ?? []), ...(told.notice.unitsConfirmed ?? [])])];
  const { portal } = told.notice;
  return {
    notice: {
      ...notice,
      ...(annotations.length > 0 && { annotations }),
      ...(unitsConfirmed.length > 0 && { unitsConfirmed }),
      ...(portal && { portal: notice.portal ? joinRecords(portal, notice.portal) : portal }),
    },
    // Ids sort as tasks were made.
    tasks: [...own.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    spare,
  };

  function isThere({ assignmentKey, standing }: Task): boolean {
    return assignmentKey === null || standing.is === 'gone' || keys.has(assignmentKey);
  }
}
