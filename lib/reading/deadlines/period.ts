import { addDays, daysBetween, type IsoDay, lastDayOfMonth, makeDay, partsOf } from '@/lib/calendar';
import type { DeadlineKind } from '../types';
import type { Found, Value } from './form';

/** The middle of a month and of a year; a quarter has none that everyone would call so. */
function halfway(year: number, month: number, length: number): IsoDay | null {
  if (length === 12) return lastDayOfMonth(year, 6);
  return length === 1 ? makeDay(year, month, 15) : null;
}

/** Ten days each: "thượng tuần", "trung tuần", and the rest of the month, "hạ tuần"; and the day before each. */
const THIRD = /\b(thuong|trung|ha) tuan\b/;
const THIRDS: Readonly<Record<string, number>> = { thuong: 10, trung: 20, ha: 0 };
const BEFORE_THIRD: Readonly<Record<string, number>> = { trung: 10, ha: 20 };
/** The day of the month, the last for 0; null where it is of another month. */
const thirdOf = (year: number, month: number, day: number | undefined): IsoDay | null =>
  day === undefined ? null : day > 0 ? makeDay(year, month, day) : lastDayOfMonth(year, month);

/**
 * The limit that a period of `length` months from `month` of `year` sets: its last day, or the day before its first
 * after "trước". With no year printed, the first that ends on or after the issue. "Đầu" and "giữa" name no day (giữa
 * tháng is the 15th); a thirteenth month neither. Which days "trung tuần" means its writer may see otherwise: doubtful.
 */
export function period(found: Found, kind: DeadlineKind, printed: number | null, month: number, length: number): Value {
  const { lead, issuedOn, plannedFor, alone, start } = found;
  const year = printed ?? (alone || start === 0 ? plannedFor : null);
  const limit = (of: number): IsoDay | null => {
    const first = makeDay(of, month, 1);
    if (!first || month > 12) return null;
    if (/\bgiua|nua dau/.test(lead.words)) return halfway(of, month, length);
    const third = THIRD.exec(lead.words)?.[1];
    if (third)
      return length > 1 ? null : thirdOf(of, month, lead.role === 'before' ? BEFORE_THIRD[third] : THIRDS[third]);
    const days = Number(/(\d+) ngay dau/.exec(lead.words)?.[1]);
    if (days) return length > 1 ? null : makeDay(of, month, days);
    if (/\bdau\b/.test(lead.words)) return null;
    return lead.role === 'before' && !/het|cuoi/.test(lead.words)
      ? addDays(first, -1)
      : lastDayOfMonth(of, month + length - 1);
  };
  const issued = issuedOn && partsOf(issuedOn).year;
  let due = year || issued ? limit(year ?? issued ?? 0) : null;
  const past = !year && issuedOn && due && due < issuedOn;
  // "trong tháng 01" in March tells of what was; in December it is the next one.
  const recent =
    past && due && daysBetween(due, issuedOn) < 180 && !/truoc|\bden|\bhet|nhat|\bhan|hoan|xong/.test(lead.words);
  if (past && issued && !recent) due = limit(issued + 1);
  const repeating = year ? undefined : { months: [month + length - 1], day: 0 };
  return { due, kind, doubtful: !due || !!past || THIRD.test(lead.words), ...(repeating && { repeating }) };
}
