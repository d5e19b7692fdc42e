import { weekday } from '@/lib/calendar';
import type { Form, Found, Value } from '../form';
import { period } from '../period';

const WHICH = '(?:0?[1-5]|i{1,3}|iv|v)(?![a-z\\d])';
/** "tuần 4 tháng 11 (từ 23/11 đến 27/11)": the printed days say it. */
const WITH_DAYS = /^[ ,:(]{1,3}(?:tu )?(?:ngay )?\d{1,2} ?(?:[/.-]|den)/;
/** Friday: a last week that has its working days. */
const FRIDAY = 5;

/** The last week ends with the month; where that leaves only some days of it, it may be another. */
function lastWeek(found: Found, month: number, year: number | null): Value {
  const { due, doubtful = false } = period(
    { ...found, lead: { ...found.lead, role: 'in', words: '' } },
    'week',
    year,
    month,
    1,
  );
  return { due, kind: 'week', doubtful: doubtful || !due || weekday(due) < FRIDAY };
}

function read(found: Found): Value | null | undefined {
  const { match, lead, text, folded, start, end } = found;
  const [, last, month, year] = match;
  if (/[âấÂẤ]/.test(text.charAt(start + 2))) return undefined;
  if (WITH_DAYS.test(folded.slice(end, end + 24))) return null;
  if (last && month && lead.role !== 'before') return lastWeek(found, Number(month), Number(year) || null);
  return { due: null, kind: 'week', doubtful: true };
}

/**
 * "trong tuần thứ hai của tháng 7/2026", "tuần 1, 2 tháng 12", "tuần 3/11": which seven days that are is not agreed on (from
 * the month's first day or from its first Monday), so no day is named but the end of the last.
 */
export const weekOfMonth: Form = {
  yearless: true,
  starts: ['tuan '],
  pattern: new RegExp(
    `\\btuan (?:(?:(?:le )?thu (?:nhat|hai|ba|tu|nam|[1-5])|dau(?: tien)?|(cuoi(?: cung)?)|${WHICH}(?:(?:, ?| va | ?- ?)(?:tuan )?${WHICH})*)(?: cua)?(?: trong)? thang (?:(\\d{1,2})(?: ?(?:[/-]|,? ?nam) ?(\\d{4}))?|nay|sau|toi)|${WHICH}(?:(?:, ?| va | ?- ?)${WHICH})* ?/ ?(?:1[0-2]|0?[1-9])(?:/\\d{4})?)(?![\\d/a-z])`,
    'y',
  ),
  read,
};
