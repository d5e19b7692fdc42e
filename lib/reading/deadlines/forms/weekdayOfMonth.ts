import { addDays, type IsoDay, lastDayOfMonth, makeDay, partsOf, weekday } from '@/lib/calendar';
import type { Form, Found, Value } from '../form';

const NAMES: Record<string, number> = { hai: 1, ba: 2, tu: 3, nam: 4, sau: 5, bay: 6 };
const CODES = ['', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** The first or last such weekday of a month. */
function dayIn(year: number, month: number, day: number, last: boolean): IsoDay | null {
  const edge = last ? lastDayOfMonth(year, month) : makeDay(year, month, 1);
  return edge && addDays(edge, last ? -((weekday(edge) - day + 7) % 7) : (day - weekday(edge) + 7) % 7);
}

function read({ match, issuedOn, text, start }: Found): Value | undefined {
  const [, name, edge] = match;
  if (name && !/[ứỨ]/.test(text.charAt(start + 2))) return undefined;
  const day = name ? (NAMES[name] ?? Number(name) - 1) : 7;
  const last = edge === 'cuoi';
  const frequency = `FREQ=MONTHLY;BYDAY=${last ? -1 : 1}${CODES[day]}`;
  if (!issuedOn) return { due: null, kind: 'recurring', frequency, free: true };
  const { year, month } = partsOf(issuedOn);
  const here = dayIn(year, month, day, last);
  const due = here && here < issuedOn ? dayIn(year + Math.floor(month / 12), (month % 12) + 1, day, last) : here;
  return { due, kind: 'recurring', frequency, free: true };
}

/** "thứ Hai đầu tiên hằng tháng", "thứ Sáu cuối cùng của mỗi tháng", "thứ Hai tuần đầu hằng tháng". */
export const weekdayOfMonth: Form = {
  starts: ['thu ', 'chu nhat'],
  pattern:
    /\b(?:thu (hai|ba|tu|nam|sau|bay|[2-7])|chu nhat),? (?:cua )?(?:tuan )?(dau|cuoi)(?: tien| cung)?(?: cua| trong)?(?: hang| moi| cac) thang(?! ?\d)/y,
  read,
};
