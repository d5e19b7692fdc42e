import { addDays, type IsoDay, lastDayOfMonth, makeDay, partsOf, weekday } from '@/lib/calendar';
import { dayOf } from '../day-of-week';
import type { Form, Found, Value } from '../form';

const CODES = ['', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** The first or last such weekday of a month; month 13 is the next year's first. */
function dayIn(year: number, month: number, day: number, last: boolean): IsoDay | null {
  const [of, at] = month > 12 ? [year + 1, month - 12] : [year, month];
  const edge = last ? lastDayOfMonth(of, at) : makeDay(of, at, 1);
  return edge && addDays(edge, last ? -((weekday(edge) - day + 7) % 7) : (day - weekday(edge) + 7) % 7);
}

function read({ match, issuedOn, text, start }: Found): Value | undefined {
  const [, name, week, edge, digits, printed, relative] = match;
  if (name && !/[ứỨ]/.test(text.charAt(start + 2))) return undefined;
  const day = dayOf(name);
  const last = edge === 'cuoi';
  const now = issuedOn && partsOf(issuedOn);
  if (digits || relative) {
    const month = Number(digits) || (now ? now.month + (relative === 'nay' ? 0 : 1) : 0);
    const year = Number(printed) || now?.year;
    // Offices count the weeks of a month differently.
    const due = year && month && !week ? dayIn(year, month, day, last) : null;
    if (printed || !due || !now || !issuedOn || due >= issuedOn) return { due, kind: 'date', doubtful: !due };
    return { due: dayIn(now.year + 1, month, day, last), kind: 'date', doubtful: true };
  }
  const frequency = `FREQ=MONTHLY;BYDAY=${last ? -1 : 1}${CODES[day]}`;
  if (!now || !issuedOn) return { due: null, kind: 'recurring', frequency, free: true };
  const here = dayIn(now.year, now.month, day, last);
  const due = here && here < issuedOn ? dayIn(now.year, now.month + 1, day, last) : here;
  return { due, kind: 'recurring', frequency, free: true };
}

/**
 * "thứ Hai đầu tiên hằng tháng", "thứ Sáu cuối cùng của mỗi tháng", "thứ Hai tuần đầu hằng tháng"; "thứ Sáu cuối cùng của tháng
 * 11/2026", "thứ Hai đầu tiên của tháng sau".
 */
export const weekdayOfMonth: Form = {
  yearless: true,
  starts: ['thu ', 'chu nhat'],
  pattern:
    /\b(?:thu (hai|ba|tu|nam|sau|bay|[2-7])|chu nhat),? (?:cua )?(tuan )?(dau|cuoi)(?: tien| cung)?(?:(?: cua| trong)?(?: hang| moi| cac) thang| (?:cua )?thang,? (?:hang|moi) thang|(?: cua| trong)? thang (?:(\d{1,2})(?:(?: ?[/-] ?|,? nam )(\d{4}))?(?!\d| ?\/)|(nay|sau|toi)(?![a-z]))|(?: cua)? thang(?! \d))(?! ?\d)/y,
  read,
};
