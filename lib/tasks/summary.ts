import { addDays, dayInVietnam, type IsoDay } from '@/lib/calendar';
import { bySoonest, DOUBTFUL_DUE, type DueRange, dueBetween, dueOf, NO_DUE } from './due';
import type { Due, Task } from './types';

/** Quá hạn, hôm nay, 7 ngày tới, sau đó, không hạn. */
export const GROUPS = ['overdue', 'today', 'week', 'later', 'undated'] as const;
export type Group = (typeof GROUPS)[number];

export interface Summary {
  /** The open tasks, soonest first; tasks of one day keep the order in which they were given. */
  readonly groups: Readonly<Record<Group, readonly Task[]>>;
  readonly counts: Readonly<Record<Group, number>>;
  readonly open: number;
  /** Tasks finished on the day `today`. */
  readonly doneToday: number;
}

/** The first tasks of each group, and how many there are of each. */
export type Head = Pick<Summary, 'groups' | 'counts'>;

const DAYS_OF_WEEK_AHEAD = 7;

/**
 * The officer's open tasks in groups, as of the day `today` in Vietnam. "week" is tomorrow to the seventh day after
 * today. A doubtful date that is not confirmed moves its task to no group that says how near it is: such a task stands
 * in "later", at its printed day (first there when that day is past), where its chip asks to look at it again.
 */
export function summary(tasks: readonly Task[], today: IsoDay): Summary {
  const lastOfWeek = addDays(today, DAYS_OF_WEEK_AHEAD);
  const dated: Record<Group, { task: Task; due: Due }[]> = { overdue: [], today: [], week: [], later: [], undated: [] };
  const undated: Task[] = [];
  let doneToday = 0;
  for (const task of tasks) {
    if (task.status === 'done') {
      if (task.doneAt !== null && dayInVietnam(task.doneAt) === today) doneToday += 1;
      continue;
    }
    const due = dueOf(task);
    if (due) dated[groupOf(due, today, lastOfWeek)].push({ task, due });
    else undated.push(task);
  }
  const sorted = (group: Group): readonly Task[] =>
    dated[group].sort((a, b) => bySoonest(a.due, b.due)).map(({ task }) => task);
  const groups = {
    overdue: sorted('overdue'),
    today: sorted('today'),
    week: sorted('week'),
    later: sorted('later'),
    undated,
  };
  const counts = {
    overdue: groups.overdue.length,
    today: groups.today.length,
    week: groups.week.length,
    later: groups.later.length,
    undated: undated.length,
  };
  const open = counts.overdue + counts.today + counts.week + counts.later + counts.undated;
  return { groups, counts, open, doneToday };
}

/** The due keys of the open tasks of each group as of the day `today`; those of doubtful dates stand in "later" too. */
export function dueRanges(today: IsoDay): Readonly<Record<Group | 'doubtful', DueRange>> {
  const tomorrow = addDays(today, 1);
  const later = addDays(today, DAYS_OF_WEEK_AHEAD + 1);
  return {
    overdue: dueBetween(null, today),
    today: dueBetween(today, tomorrow),
    week: dueBetween(tomorrow, later),
    later: dueBetween(later, null),
    doubtful: DOUBTFUL_DUE,
    undated: NO_DUE,
  };
}

function groupOf(due: Due, today: IsoDay, lastOfWeek: IsoDay): Group {
  if (!due.counts) return 'later';
  if (due.day < today) return 'overdue';
  if (due.day === today) return 'today';
  return due.day <= lastOfWeek ? 'week' : 'later';
}
