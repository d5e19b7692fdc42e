import { latestOf } from '@/lib/reading';
import { keptDeadline } from './own-deadline';
import { partsOf, withParts } from './parts';
import type { AssignmentKey, StoredAssignment, StoredNotice, Task, TaskId } from './types';

/** What splitting or joining an assignment does: the notice as it is then, and the tasks that replace others. */
export interface Regrouped {
  readonly notice: StoredNotice;
  readonly before: readonly Task[];
  readonly after: readonly Task[];
}

/** The assignments of a notice as they were read, without regard to what the officer split. */
export function wholesOf({ assignments, splits }: Pick<StoredNotice, 'assignments' | 'splits'>): StoredAssignment[] {
  const bySplit = new Map(splits.map((whole) => [whole.key, whole]));
  const wholes = assignments.map((one) => (one.partOf && bySplit.get(one.partOf)) || one);
  return [...new Map(wholes.map((whole) => [whole.key, whole])).values()];
}

/**
 * Tách câu. A task of the assignment becomes one for each sentence, since the officer follows all of it: each has its
 * status, own date and tags, the first has its id and its note. Sentences that were joined before are as they were then,
 * but for what the officer has changed since.
 *
 * @param tasks all tasks of the notice
 * @returns null where the notice has no such assignment, it has one sentence only, or its task stands changed: both
 *   texts are to be seen first
 */
export function splitAssignment(
  notice: StoredNotice,
  key: AssignmentKey,
  tasks: readonly Task[],
  now: number,
): Regrouped | null {
  const wholes = wholesOf(notice);
  const whole = notice.assignments.find((assignment) => assignment.key === key && !assignment.partOf);
  const parts = partsOf(wholes).get(key);
  const before = tasks.filter(({ assignmentKey }) => assignmentKey === key);
  if (!whole || !parts || before.some(({ standing }) => standing.is === 'changed')) return null;
  const splits = [...notice.splits.filter((other) => other.key !== key), whole];
  const shown = new Set([key, ...notice.assignments.flatMap(({ partOf }) => partOf ?? [])]);
  const assignments = withParts(wholes, [...shown]);
  return {
    notice: { ...notice, assignments, splits },
    before,
    after: before.flatMap((task) => divide(task, parts, now)),
  };
}

/**
 * Gộp lại. The tasks of the sentences become one: done when all of them are, with all tags and notes, the id of the
 * first, and the soonest own date of those that are open. It remembers them for the next splitting.
 *
 * @param key of the assignment that was split
 * @param tasks all tasks of the notice
 * @returns null where it is not split
 */
export function joinParts(
  notice: StoredNotice,
  key: AssignmentKey,
  tasks: readonly Task[],
  now: number,
): Regrouped | null {
  const whole = notice.splits.find((split) => split.key === key);
  const parts = notice.assignments.filter(({ partOf }) => partOf === key);
  if (!whole || parts.length === 0) return null;
  const first = parts[0]?.key;
  const assignments = notice.assignments.flatMap((one) => {
    if (one.partOf !== key) return [one];
    return one.key === first ? [whole] : [];
  });
  const splits = notice.splits.filter((split) => split.key !== key);
  const before = parts.flatMap((part) => tasks.filter(({ assignmentKey }) => assignmentKey === part.key));
  return { notice: { ...notice, assignments, splits }, before, after: unite(before, whole, parts, now) };
}

/** What of a task is the officer's. */
type Said = Pick<Task, 'status' | 'doneAt' | 'ownDue' | 'tags' | 'note'>;

function divide({ parts: remembered = [], ...task }: Task, parts: readonly StoredAssignment[], now: number): Task[] {
  const keys = new Set(parts.map(({ key }) => key));
  const were = remembered.filter(({ assignmentKey }) => assignmentKey !== null && keys.has(assignmentKey));
  const joined = were.length > 0 ? sayTogether(were, parts.length) : null;
  const followed = joined ? parts.filter((part) => were.some((one) => one.assignmentKey === part.key)) : parts;
  return followed.map((part, at): Task => {
    const was = were.find(({ assignmentKey }) => assignmentKey === part.key);
    const said: Said = {
      ...pick(task),
      note: at === 0 ? task.note : '',
      ...(joined && was ? unchangedSince(joined, task, was) : {}),
    };
    const read = keptDeadline(task, part);
    return {
      ...task,
      ...said,
      id: was?.id ?? (at === 0 ? task.id : (`${task.id}/${at + 1}` as TaskId)),
      assignmentKey: part.key,
      text: part.text,
      units: part.units,
      read,
      confirmed: (was?.confirmed ?? task.confirmed) && read?.due === (was ?? task).read?.due,
      standing: { is: 'same' },
      createdAt: was?.createdAt ?? task.createdAt,
      updatedAt: now,
    };
  });
}

/** What `was` said, where the joint task still says what it got from it and its neighbours. */
function unchangedSince(joined: Said, task: Said, was: Said): Partial<Said> {
  return {
    ...(task.status === joined.status ? { status: was.status, doneAt: was.doneAt } : {}),
    ...(task.ownDue === joined.ownDue ? { ownDue: was.ownDue } : {}),
    ...(JSON.stringify(task.tags) === JSON.stringify(joined.tags) ? { tags: was.tags } : {}),
    ...(task.note === joined.note ? { note: was.note } : {}),
  };
}

function unite(
  tasks: readonly Task[],
  whole: StoredAssignment,
  parts: readonly StoredAssignment[],
  now: number,
): Task[] {
  const [first] = tasks;
  if (!first) return [];
  const changed = tasks.some(({ standing }) => standing.is === 'changed');
  const textOf = (part: StoredAssignment) => tasks.find(({ assignmentKey }) => assignmentKey === part.key)?.text;
  const latest = latestOf(tasks.flatMap((task) => task.read ?? []));
  const read = changed ? latest : keptDeadline({ read: latest }, whole);
  return [
    {
      ...first,
      ...sayTogether(tasks, parts.length),
      assignmentKey: whole.key,
      text: changed ? parts.map((part) => textOf(part) ?? part.text).join(' ') : whole.text,
      units: whole.units,
      read,
      confirmed: tasks.some((task) => task.confirmed && task.read?.due === read?.due),
      standing: changed ? { is: 'changed', now: whole } : { is: 'same' },
      parts: tasks.map(({ parts: _, ...task }) => task),
      createdAt: Math.min(...tasks.map(({ createdAt }) => createdAt)),
      updatedAt: now,
    },
  ];
}

/** What the tasks of `count` sentences say about all of them; one that is not followed is not done. */
function sayTogether(tasks: readonly Task[], count: number): Said {
  const done = tasks.filter(({ status }) => status === 'done');
  const isDone = done.length === count;
  const isBegun = tasks.some(({ status }) => status !== 'todo');
  const dates = (of: readonly Task[]) => of.flatMap(({ ownDue }) => ownDue ?? []).sort();
  const open = dates(tasks.filter(({ status }) => status !== 'done'));
  return {
    status: isDone ? 'done' : isBegun ? 'doing' : 'todo',
    doneAt: isDone ? Math.max(...done.map(({ doneAt }) => doneAt ?? 0)) : null,
    ownDue: open[0] ?? dates(tasks)[0] ?? null,
    tags: [...new Set(tasks.flatMap(({ tags }) => tags))],
    note: [...new Set(tasks.map(({ note }) => note))].filter((note) => note !== '').join('\n'),
  };
}

const pick = ({ status, doneAt, ownDue, tags, note }: Task): Said => ({ status, doneAt, ownDue, tags, note });
