import type { Header } from '@/lib/reading';
import { complete } from './complete';
import { identityOf } from './identity';
import { signatureOf } from './keys';
import { type Match, matchTasks, successors } from './match';
import { keptDeadline } from './own-deadline';
import { withParts } from './parts';
import { wholesOf } from './split';
import type { AssignmentKey, NoticeReading, StoredAssignment, StoredDeadline, StoredNotice, Task } from './types';

export interface Merged {
  readonly notice: StoredNotice;
  /** All of the given tasks, in their order; one that did not change is the same object. */
  readonly tasks: readonly Task[];
  /** For each assignment of the reading the notice's; null for a torn one that is none. */
  readonly keys: readonly (AssignmentKey | null)[];
}

/**
 * A newer reading of a stored notice (design, decision 5). The notice takes what was read; its tasks learn how their
 * assignments stand now (`Task.standing`) and keep everything that is the officer's. Nothing is deleted.
 *
 * @param tasks all tasks of the notice
 * @param fingerprint of `reading`, SHA-256 in hex
 * @param now milliseconds since the epoch
 */
export function mergeReading(
  stored: StoredNotice,
  reading: NoticeReading,
  fingerprint: string,
  tasks: readonly Task[],
  now: number,
): Merged {
  const header = joinHeaders(stored.header, reading);
  const { wholes, read, isKnown, missing } = complete(stored, reading);
  const keys = read.map((one) => one?.key ?? null);
  if (isKnown) return { notice: stored, tasks, keys };
  const splits = splitsIn(stored, wholes);
  const assignments = withParts(
    wholes,
    splits.map(({ key }) => key),
  );
  const { missing: _, ...kept } = stored;
  const told = { fingerprint, identity: identityOf(header), header, assignments, splits, readAt: now };
  const notice = { ...kept, ...told, ...missingIn({ missing }) };
  return { notice, tasks: placeTasks(stored.assignments, assignments, tasks, now), keys };
}

/**
 * Signing tools stamp the number as a picture: where one copy shows it and another does not, it stays known. So does the
 * foot, which a copy without its end does not have, and the head.
 */
function joinHeaders(known: Header, { header, missing = [] }: NoticeReading): Header {
  const { signer, recipients } = header;
  const foot = missing.includes('end')
    ? { signer: signer ?? known.signer, recipients: recipients.length > 0 ? recipients : known.recipients }
    : { signer, recipients };
  if (missing.includes('beginning') && identityOf(known) !== null) return { ...known, ...foot };
  return { ...header, number: header.number ?? known.number, ...foot };
}

/** What a reading misses of its document; nothing for a whole one. */
export const missingIn = ({ missing }: Pick<NoticeReading, 'missing'>): Pick<StoredNotice, 'missing'> =>
  missing && missing.length > 0 ? { missing } : {};

/** What the officer split, as the newest reading has it; one that it has not is kept as it was. */
function splitsIn(stored: StoredNotice, wholes: readonly StoredAssignment[]): readonly StoredAssignment[] {
  if (stored.splits.length === 0) return stored.splits;
  const byKey = new Map(wholes.map((whole) => [whole.key, whole]));
  const successorOf = successors(wholesOf(stored), wholes);
  const splits = stored.splits.map((split) => byKey.get(split.key) ?? successorOf(split.key) ?? split);
  return [...new Map(splits.map((split) => [split.key, split])).values()];
}

/** `tasks` as they stand when the assignments of their notice were `before` and are `after`. */
export function placeTasks(
  before: readonly StoredAssignment[],
  after: readonly StoredAssignment[],
  tasks: readonly Task[],
  now: number,
): readonly Task[] {
  const matches = matchTasks(before, after, tasks);
  const held = new Set([...matches.values()].map(({ assignment }) => assignment.key));
  return tasks.map((task) => {
    if (task.assignmentKey === null) return task;
    const match = matches.get(task.id);
    if (match) return placed(task, match, now);
    const standing = task.standing.is === 'gone' ? task.standing : { is: 'gone' as const, since: now };
    // Its key has become another task's: a key names one task at most.
    return update(task, { standing, ...(held.has(task.assignmentKey) ? { assignmentKey: null } : {}) }, now);
  });
}

function placed(task: Task, { assignment, sameText }: Match, now: number): Task {
  if (!sameText || deadlineMoved(task.read, keptDeadline(task, assignment))) {
    return update(task, { assignmentKey: assignment.key, standing: { is: 'changed', now: assignment } }, now);
  }
  return update(task, { ...asRead(task, assignment), standing: { is: 'same' } }, now);
}

/** The officer has seen what the notice says now: its words and its date become the task's. All else stays. */
export function acceptStanding(task: Task, now: number): Task {
  if (task.standing.is !== 'changed') return task;
  const { now: assignment } = task.standing;
  return update(task, { ...asRead(task, assignment), text: assignment.text, standing: { is: 'same' } }, now);
}

/**
 * Gắn lại: the officer says which assignment a task is about. Where its words or units are others, both are shown until
 * the officer accepts the change; nothing of the officer's changes.
 */
export const reattachTask = (task: Task, assignment: StoredAssignment, now: number): Task =>
  placed(task, { assignment, sameText: signatureOf(task) === signatureOf(assignment) }, now);

/** What `reattachTask` may have changed is as it was in `before`; what the officer did since then stays. */
export const detachTask = (task: Task, before: Task, now: number): Task => {
  const { assignmentKey, units, read, confirmed, standing } = before;
  return update(task, { assignmentKey, units, read, confirmed, standing }, now);
};

/** What a task takes from its assignment without asking; a confirmed date stays so while it is the same day. */
export function asRead(task: Task, assignment: StoredAssignment): Partial<Task> {
  const { key, units } = assignment;
  const read = keptDeadline(task, assignment);
  return { assignmentKey: key, units, read, confirmed: task.confirmed && read?.due === task.read?.due };
}

/**
 * Under the same text the date is another one because the notice says so elsewhere: its heading changed. Where only
 * the item's own words give it, or the heading's are the same, it is the reader that has learnt: no change to report.
 */
function deadlineMoved(was: StoredDeadline | null, is: StoredDeadline | null): boolean {
  if (was?.due === is?.due && was?.time === is?.time) return false;
  return was?.evidence !== is?.evidence && (was?.inherited === true || is?.inherited === true);
}

/** `task` with `patch`, or `task` itself where that changes nothing (rows are plain data in a fixed order). */
export function update(task: Task, patch: Partial<Task>, now: number): Task {
  const next = { ...task, ...patch };
  return JSON.stringify(next) === JSON.stringify(task) ? task : { ...next, updatedAt: now };
}
