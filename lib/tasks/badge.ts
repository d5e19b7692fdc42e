import { addDays, type IsoDay } from '@/lib/calendar';
import { type DueRange, dueBetween, dueKey } from './due';
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

/** What is counted for the badge as of the day `today` in Vietnam; `badgeDays` counts from today as 0. */
export function badgeRanges(badgeDays: number, today: IsoDay): Readonly<Record<'all' | 'overdue' | 'soon', DueRange>> {
  const end = addDays(today, badgeDays + 1);
  const endOfSoon = addDays(today, DAYS_THAT_ARE_SOON + 1);
  return {
    all: dueBetween(null, end),
    overdue: dueBetween(null, today),
    soon: dueBetween(today, end < endOfSoon ? end : endOfSoon),
  };
}

/** The badge for so many open tasks in each of `badgeRanges`. */
export const badgeOf = ({ all: count, overdue, soon }: Record<'all' | 'overdue' | 'soon', number>): Badge => ({
  count,
  level: levelOf(count, overdue, soon),
  overdue,
  soon,
});

/** The badge of `tasks` as of the day `today`. Only dates that count are counted. */
export function badge(tasks: readonly Task[], badgeDays: number, today: IsoDay): Badge {
  const keys = tasks.map(dueKey);
  const { all, overdue, soon } = badgeRanges(badgeDays, today);
  const within = ([from, before]: DueRange) => keys.filter((key) => key !== null && key >= from && key < before).length;
  return badgeOf({ all: within(all), overdue: within(overdue), soon: within(soon) });
}

function levelOf(count: number, overdue: number, soon: number): BadgeLevel {
  if (count === 0) return 'none';
  if (overdue > 0) return 'overdue';
  return soon > 0 ? 'soon' : 'calm';
}
