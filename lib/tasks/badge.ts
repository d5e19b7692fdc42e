import { addDays, type IsoDay } from '@/lib/calendar';
import { dueOf } from './due';
import type { Task } from './types';

/** What the badge says: red, amber, blue, or nothing. */
export type BadgeLevel = 'none' | 'calm' | 'soon' | 'overdue';

export interface Badge {
  /** Open tasks that are overdue or due within the officer's days. */
  readonly count: number;
  readonly level: BadgeLevel;
  /** Of `count`: those overdue. */
  readonly overdue: number;
  /** Of `count`: those due today, tomorrow or the day after. */
  readonly soon: number;
}

/** Bounds of `badgeDays`. */
export const BADGE_DAYS = { least: 1, most: 30 } as const;

const DAYS_THAT_ARE_SOON = 2;

/** The badge as of the day `today` in Vietnam; `badgeDays` counts from today as 0. Only dates that count are counted. */
export function badge(tasks: readonly Task[], badgeDays: number, today: IsoDay): Badge {
  const last = addDays(today, badgeDays);
  const lastSoon = addDays(today, DAYS_THAT_ARE_SOON);
  let count = 0;
  let overdue = 0;
  let soon = 0;
  for (const task of tasks) {
    if (task.status === 'done') continue;
    const due = dueOf(task);
    if (!due?.counts || due.day > last) continue;
    count += 1;
    if (due.day < today) overdue += 1;
    else if (due.day <= lastSoon) soon += 1;
  }
  return { count, level: levelOf(count, overdue, soon), overdue, soon };
}

function levelOf(count: number, overdue: number, soon: number): BadgeLevel {
  if (count === 0) return 'none';
  if (overdue > 0) return 'overdue';
  return soon > 0 ? 'soon' : 'calm';
}
