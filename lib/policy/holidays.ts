import {
  addDays,
  daysBetween,
  type Holidays,
  type IsoDay,
  parseDay,
  partsOf,
  surelyOff,
  weekday,
} from '@/lib/calendar';
import { type Faults, fromText, isObject } from './faults';

/** No holiday is longer. */
const LONGEST = 31;
const SATURDAY = 6;

interface Range {
  readonly from: IsoDay;
  readonly to: IsoDay;
}

/** `YYYY-MM-DD`, or two of them with a slash between (ISO 8601) for a run of days. */
const range = fromText((text, refuse): Range => {
  const [first = '', last = first, ...more] = text.split('/').map((day) => day.trim());
  const [from, to] = [parseDay(first), parseDay(last)];
  if (!from || !to || more.length > 0) return refuse('day');
  const days = daysBetween(from, to);
  return days < 0 || days >= LONGEST ? refuse('range') : { from, to };
});

/**
 * The years of which a policy says all days off, and Saturdays and Sundays worked. A year with anything wrong in it, or
 * without a day that the law itself names, is left to what is known otherwise: a day missing from it would be reckoned
 * with as if it were sure.
 */
export function checkHolidays(raw: unknown, faults: Faults): Holidays {
  if (raw === undefined) return {};
  if (!isObject(raw) || Array.isArray(raw)) {
    faults.add('holidays', raw, 'object');
    return {};
  }
  const lists = new Map(Object.entries(raw));
  for (const [name, found] of lists)
    if (name !== 'off' && name !== 'work') faults.add(`holidays.${name}`, found, 'unknown');

  const before = faults.list.length;
  const off = daysOf(faults.each('holidays.off', lists.get('off'), range));
  const work = daysOf(faults.each('holidays.work', lists.get('work'), range)).filter(({ day, item }) => {
    const weekend = weekday(day) >= SATURDAY;
    if (!weekend) faults.add('holidays.work', day, 'workday', { item });
    return weekend;
  });
  const faulty = new Set(faults.list.slice(before).map(({ found }) => Number(/^\d{4}/.exec(found)?.[0])));

  const years = new Set([...off, ...work].map(({ day }) => partsOf(day).year));
  const found: Record<number, Holidays[number]> = {};
  for (const year of [...years].sort()) {
    const of = (days: readonly Day[]) => days.map(({ day }) => day).filter((day) => partsOf(day).year === year);
    const missing = surelyOff(year).find((day) => !of(off).includes(day));
    if (faulty.has(year)) faults.add('holidays', String(year), 'faulty');
    else if (missing) faults.add('holidays', String(year), 'incomplete', { day: missing });
    else found[year] = { off: compact(of(off)), work: compact(of(work)) };
  }
  return found;
}

interface Day {
  readonly day: IsoDay;
  readonly item: number;
}

const daysOf = (ranges: readonly { readonly data: Range; readonly item: number }[]): Day[] =>
  ranges.flatMap(({ data: { from, to }, item }) =>
    Array.from({ length: daysBetween(from, to) + 1 }, (_, after) => ({ day: addDays(from, after), item })),
  );

/** As `YearOfHolidays` has them. */
const compact = (days: readonly IsoDay[]): string => days.map((day) => day.slice(5, 7) + day.slice(8)).join(' ');
