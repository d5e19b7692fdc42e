import { addDays, type IsoDay, lastDayOfMonth, makeDay, partsOf, weekday } from './day';
import { HOLIDAYS, type Holidays } from './holidays';
import { gioToOf, tetOf } from './lunar';

const SATURDAY = 6;
/** Months in which the days off of a year that is not in the table could fall. */
const UNSURE_MONTHS = /^(01|02|04|05|08|09)/;

const compact = (day: IsoDay): string => day.slice(5, 7) + day.slice(8);

const listed = (list: string, day: string): boolean =>
  list.split(' ').some((part) => {
    const [first = '', last = first] = part.split('-');
    return first <= day && day <= last;
  });

/** The days that the law itself names; the neighbours that are given for them each year are not known. */
function statutory(year: number): string {
  const tet = tetOf(year);
  const gioTo = gioToOf(year);
  const aroundTet = tet ? ` ${compact(addDays(tet, -1))}-${compact(addDays(tet, 3))}` : '';
  return `0101 0430-0501 0902${aroundTet}${gioTo ? ` ${compact(gioTo)}` : ''}`;
}

/**
 * Mondays to Fridays on which no office works in `year`, whatever is announced (Bộ luật Lao động 2019, Điều 112). Of the five
 * days of Tết those that are off however they are laid: one day before it, or two.
 */
export function surelyOff(year: number): readonly IsoDay[] {
  const tet = tetOf(year);
  const days = [
    makeDay(year, 1, 1),
    ...(tet ? [-1, 0, 1, 2].map((after) => addDays(tet, after)) : []),
    gioToOf(year),
    makeDay(year, 4, 30),
    makeDay(year, 5, 1),
    makeDay(year, 9, 2),
  ];
  return days.filter((day) => day !== null).filter((day) => weekday(day) < SATURDAY);
}

/** True from Monday to Friday outside holidays, and on a swapped Saturday or Sunday. */
export function isWorkingDay(day: IsoDay, holidays: Holidays = HOLIDAYS): boolean {
  const { year } = partsOf(day);
  const table = holidays[year] ?? { off: statutory(year) };
  const date = compact(day);
  return weekday(day) < SATURDAY ? !listed(table.off, date) : listed(table.work ?? '', date);
}

/** The first or last working day of a month (1–12); not `certain` where the month's holidays are not in the table. */
export function workingDayOf(
  year: number,
  month: number,
  which: 'first' | 'last',
  holidays: Holidays = HOLIDAYS,
): { readonly day: IsoDay | null; readonly certain: boolean } {
  const first = makeDay(year, month, 1);
  if (!first) return { day: null, certain: true };
  let day = which === 'first' ? first : lastDayOfMonth(year, month);
  while (!isWorkingDay(day, holidays)) day = addDays(day, which === 'first' ? 1 : -1);
  return { day, certain: !!holidays[year] || !UNSURE_MONTHS.test(compact(day)) };
}

/**
 * The `count`-th working day after `day` (`day` itself does not count; Bộ luật Dân sự 2015, Điều 147).
 * `certain` is false when the way leads through months whose holidays are not in the table.
 */
export function workingDays(
  day: IsoDay,
  count: number,
  holidays: Holidays = HOLIDAYS,
): { readonly day: IsoDay; readonly certain: boolean } {
  let at = day;
  let certain = true;
  for (let left = count; left > 0; ) {
    at = addDays(at, 1);
    if (!holidays[partsOf(at).year] && UNSURE_MONTHS.test(compact(at))) certain = false;
    if (isWorkingDay(at, holidays)) left--;
  }
  return { day: at, certain };
}
