import { addDays, daysBetween, type IsoDay, lastDayOfMonth, partsOf, weekday } from './day';

/** As much of an RRULE (RFC 5545) as printed deadlines need. */
interface Rule {
  readonly frequency: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  readonly interval: number;
  /** 1 is Monday; which one of the month, from its end where negative, and 0 for each. */
  readonly weekdays: readonly { readonly weekday: number; readonly which: number }[];
  /** From the month's end where negative. */
  readonly monthDays: readonly number[];
  readonly months: readonly number[];
}

const FREQUENCY = /^(?:DAILY|WEEKLY|MONTHLY|YEARLY)$/;
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const PARTS: ReadonlySet<string> = new Set(['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'BYMONTH']);
/** 29/2 comes no more often. */
const FARTHEST = 8 * 366;

function ruleOf(text: string): Rule | null {
  const parts = new Map(
    text.split(';').map((part): [string, string] => [part.split('=')[0] ?? '', part.split('=')[1] ?? '']),
  );
  const frequency = parts.get('FREQ') ?? '';
  if (!isFrequency(frequency) || [...parts.keys()].some((part) => !PARTS.has(part))) return null;
  const listed = (part: string): readonly string[] => parts.get(part)?.split(',') ?? [];
  return {
    frequency,
    interval: Number(parts.get('INTERVAL') ?? 1) || 1,
    weekdays: listed('BYDAY').map((day) => ({
      weekday: WEEKDAYS.indexOf(day.slice(-2)) + 1,
      which: Number(day.slice(0, -2)),
    })),
    monthDays: listed('BYMONTHDAY').map(Number),
    months: listed('BYMONTH').map(Number),
  };
}

const isFrequency = (text: string): text is Rule['frequency'] => FREQUENCY.test(text);

/**
 * The first day after `after` on which a deadline comes again that was due on `first` for the first time. What the rule
 * leaves open is as on `first` (the last day of a month stays the last one); a month without such a day is left out. Null
 * for a rule with parts beyond those of printed deadlines, and where it does not come again within eight years.
 *
 * @param rule RRULE without the prefix ("FREQ=MONTHLY;BYMONTHDAY=18")
 */
export function nextOccurrence(rule: string, first: IsoDay, after: IsoDay): IsoDay | null {
  const read = ruleOf(rule);
  if (!read) return null;
  let day = addDays(after < first ? first : after, 1);
  for (let step = 0; step < FARTHEST; step++, day = addDays(day, 1)) if (isOn(read, first, day)) return day;
  return null;
}

/** -1 for the last day of its month. */
function fromEnd(of: IsoDay): number {
  const { year, month, day } = partsOf(of);
  return day - 1 - partsOf(lastDayOfMonth(year, month)).day;
}

function isOn({ frequency, interval, weekdays, monthDays, months }: Rule, first: IsoDay, day: IsoDay): boolean {
  const [from, to] = [partsOf(first), partsOf(day)];
  if (months.length > 0 && !months.includes(to.month)) return false;
  const passed = {
    DAILY: () => daysBetween(first, day),
    WEEKLY: () => daysBetween(addDays(first, 1 - weekday(first)), addDays(day, 1 - weekday(day))) / 7,
    MONTHLY: () => (to.year - from.year) * 12 + to.month - from.month,
    YEARLY: () => to.year - from.year,
  }[frequency]();
  if (passed % interval !== 0) return false;
  const back = fromEnd(day);
  if (weekdays.length > 0)
    return weekdays.some(
      ({ weekday: wanted, which }) =>
        wanted === weekday(day) &&
        (which === 0 || (which > 0 ? Math.ceil(to.day / 7) === which : Math.ceil(-back / 7) === -which)),
    );
  if (monthDays.length > 0) return monthDays.some((wanted) => wanted === to.day || wanted === back);
  if (frequency === 'DAILY') return true;
  if (frequency === 'WEEKLY') return weekday(day) === weekday(first);
  const sameDay = fromEnd(first) === -1 ? back === -1 : to.day === from.day;
  return sameDay && (frequency === 'MONTHLY' || months.length > 0 || to.month === from.month);
}
