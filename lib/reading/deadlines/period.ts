import { addDays, type IsoDay, lastDayOfMonth, makeDay, partsOf } from '@/lib/calendar';
import type { DeadlineKind } from '../types';
import type { Found, Value } from './form';

/**
 * The limit that a period of `length` months from `month` of `year` sets: its last day, or the day before its first
 * after "trước". With no year printed, the first that ends on or after the issue. "Đầu" and "giữa" name no day (giữa
 * tháng is the 15th).
 */
export function period(
  { lead, issuedOn }: Found,
  kind: DeadlineKind,
  year: number | null,
  month: number,
  length: number,
): Value {
  const issued = issuedOn && partsOf(issuedOn);
  const limit = (of: number): IsoDay | null => {
    const first = makeDay(of, month, 1);
    if (lead.words.includes('giua')) return length === 1 ? makeDay(of, month, 15) : null;
    if (!first || /\bdau\b/.test(lead.words)) return null;
    return lead.role === 'before' && !/het|cuoi/.test(lead.words)
      ? addDays(first, -1)
      : lastDayOfMonth(of, month + length - 1);
  };
  if (year) return done(limit(year));
  if (!issued || !issuedOn) return { due: null, kind, doubtful: true };
  const due = limit(issued.year);
  return due && due < issuedOn ? { due: limit(issued.year + 1), kind, doubtful: true } : done(due);

  function done(day: IsoDay | null): Value {
    return { due: day, kind, doubtful: !day };
  }
}
