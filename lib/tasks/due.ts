import { dayInVietnam, daysBetween, type IsoDay } from '@/lib/calendar';
import { deadlineFor } from './own-deadline';
import type { Due, Nearness, OwnUnit, StoredAssignment, StoredDeadline, Task } from './types';

/**
 * The date a task goes by, or null when it has none (design: "Read, never guess").
 * The officer's own date wins. A read one without a day is none, and so is one from a heading of a notice whose
 * headings' dates were dismissed. A doubtful one is returned, but counts for nothing until the officer confirms it.
 */
export function dueOf(task: Pick<Task, 'ownDue' | 'read' | 'confirmed' | 'inheritedDismissed'>): Due | null {
  if (task.ownDue !== null) return { day: task.ownDue, time: null, source: 'own', counts: true };
  return dueOfRead(task.read, task.confirmed, task.inheritedDismissed);
}

/** The date that an assignment which was not taken on has for an officer of `ownUnits`. */
export const dueOfAssignment = (
  assignment: Pick<StoredAssignment, 'deadline' | 'deadlines' | 'units'>,
  inheritedDismissed: boolean,
  ownUnits: readonly OwnUnit[],
): Due | null => dueOfRead(deadlineFor(assignment, ownUnits), false, inheritedDismissed);

function dueOfRead(read: StoredDeadline | null, confirmed: boolean, inheritedDismissed: boolean): Due | null {
  if (read === null || read.due === null || (read.inherited && inheritedDismissed)) return null;
  const at = { day: read.due, time: read.time };
  if (read.doubtful && !confirmed) return { ...at, source: 'doubtful', counts: false };
  // A confirmed date says no more where it is from than the words do: one from a heading can still be dismissed.
  return { ...at, source: read.inherited ? 'inherited' : 'read', counts: true };
}

/** Before this in an index of due keys: dates that count; from it on: doubtful ones, then `UNDATED`. */
const DOUBTFUL = '?';
const UNDATED = '~';

/**
 * What an open task is found by, and sorted as `bySoonest` sorts: "2026-11-20 09:00", a day without an hour as its end
 * (24:00). Null for a done one.
 */
export function dueKey(task: Parameters<typeof dueOf>[0] & Pick<Task, 'status'>): string | null {
  if (task.status === 'done') return null;
  const due = dueOf(task);
  return due ? `${due.counts ? '' : DOUBTFUL}${due.day} ${due.time ?? '24:00'}` : UNDATED;
}

/** The due keys from one (included) to another (left out). */
export type DueRange = readonly [from: string, before: string];

/** Of dates that count, from one day to another, the second left out. */
export const dueBetween = (from: IsoDay | null, before: IsoDay | null): DueRange => [from ?? '', before ?? DOUBTFUL];
export const DOUBTFUL_DUE: DueRange = [DOUBTFUL, UNDATED];
export const NO_DUE: DueRange = [UNDATED, `${UNDATED}~`];

/** Soonest first; on one day the one with an hour comes before those that have the whole day. */
export const bySoonest = (a: Due, b: Due): number =>
  compare(a.day, b.day) || compare(a.time ?? '24:00', b.time ?? '24:00');

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** How near `day` is on the day `today`, both days in Vietnam. */
export function nearness(day: IsoDay, today: IsoDay): Nearness {
  const days = daysBetween(today, day);
  if (days < 0) return { is: 'overdue', days: -days };
  if (days === 0) return { is: 'today' };
  return days === 1 ? { is: 'tomorrow' } : { is: 'ahead', days };
}

/** When a task was finished, and how that stands to its date: null where it has none that counts. */
export interface Finish {
  readonly day: IsoDay;
  readonly against: { readonly is: 'early' | 'late'; readonly days: number } | { readonly is: 'onTheDay' } | null;
}

/**
 * How a done task was finished ("Xong hôm nay, trước hạn 23 ngày"), null while it is open. Only days of Vietnam are
 * compared, never hours: a printed hour is a wish for that day, and the tick comes when the officer gets to it.
 */
export function finishOf(task: Task): Finish | null {
  if (task.status !== 'done' || task.doneAt === null) return null;
  const day = dayInVietnam(task.doneAt);
  const due = dueOf(task);
  if (!due?.counts) return { day, against: null };
  const days = daysBetween(due.day, day);
  if (days === 0) return { day, against: { is: 'onTheDay' } };
  return { day, against: days > 0 ? { is: 'late', days } : { is: 'early', days: -days } };
}

/** Hoàn thành quá hạn: done on a day after its date. */
export const finishedLate = (task: Task): boolean => finishOf(task)?.against?.is === 'late';

/** Quá hạn: open, and its date is before `today`. */
export function isOverdue(task: Task, today: IsoDay): boolean {
  if (task.status === 'done') return false;
  const due = dueOf(task);
  return due?.counts === true && due.day < today;
}
