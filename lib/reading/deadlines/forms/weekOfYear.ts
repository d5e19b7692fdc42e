import { addDays, daysBetween, type IsoDay, makeDay, partsOf, weekday } from '@/lib/calendar';
import type { Form, Found, Value } from '../form';

/** Words after which a week's number is a limit, whatever week of whatever year it may be. */
const LIMITS = /trong|truoc|nhat|\bhet\b|xong|hoan|\bhan\b/;
/** "tuần 42 (từ 12/10 đến 16/10)": the printed days say it. */
const WITH_DAYS = /^[ ,:(]{1,3}(?:tu )?(?:ngay )?\d{1,2} ?(?:[/.-]|den)/;
/** Ten weeks: a school's weeks, which begin in September, are never as near as that to the calendar's of the same number. */
const NEAR = 70;
/** Half a year. */
const RECENT = 180;
/** Up to this number it may be a month's week. */
const OF_MONTH = 5;
const THURSDAY = 4;

/** The Sunday of a week by ISO 8601: the first is the one with 4 January. Null where the year has no such week. */
function lastDayOf(year: number, week: number): IsoDay | null {
  const fourth = makeDay(year, 1, 4);
  const sunday = fourth && addDays(fourth, 7 * week - weekday(fourth));
  return sunday && partsOf(addDays(sunday, -3)).year === year ? sunday : null;
}

/** Whether the week with 1 January is the first by ISO 8601, too: else offices count differently. */
function isAgreed(year: number): boolean {
  const first = makeDay(year, 1, 1);
  return first !== null && weekday(first) <= THURSDAY;
}

/** A heading's words: "II. Nhiệm vụ trọng tâm | tuần 46". */
const OF_TASKS =
  /^(?:[ivx\d]{1,4}[.)] ?)?(?:(?:mot so|cac) )?(?:nhiem vu|cong viec|trong tam|phuong huong)(?:,? [a-z]+){0,6} $/;
const OPEN: Value = { due: null, kind: 'week', doubtful: true };

function read({ match, lead, issuedOn, text, folded, start, end, alone }: Found): Value | null | undefined {
  if (/[âấÂẤ]/.test(text.charAt(start + 2))) return undefined;
  const [, first, more = '', ...years] = match;
  const week = Number(/\d+$/.exec(more)?.[0] ?? first);
  const printed = Number(years.find(Boolean)) || null;
  if (week < 1 || week > 53) return undefined;
  if (WITH_DAYS.test(folded.slice(end, end + 24))) return null;
  // "đầu tuần 47": up to which day is not said.
  if (/\b(?:dau|giua) $/.test(lead.words)) return { ...OPEN, free: true };
  if (lead.role === 'none' && !alone && !OF_TASKS.test(folded.slice(0, start))) return null;
  const limits = LIMITS.test(lead.words);
  const year = printed ?? (issuedOn && partsOf(issuedOn).year);
  if (!year) return limits ? OPEN : null;
  let of = year;
  let sunday = lastDayOf(of, week);
  if (!printed && issuedOn && sunday && sunday < issuedOn) {
    // "trong tuần 40" in week 41 tells of what was.
    if (daysBetween(sunday, issuedOn) < RECENT) return null;
    of = year + 1;
    sunday = lastDayOf(of, week);
  }
  if (!printed && issuedOn && !(sunday && daysBetween(issuedOn, sunday) <= NEAR)) return limits ? OPEN : null;
  if (!sunday) return OPEN;
  const due = lead.role === 'before' ? addDays(sunday, -7) : sunday;
  return { due, kind: 'week', doubtful: !isAgreed(of) || (!printed && week <= OF_MONTH) };
}

/** "trong tuần 42", "tuần thứ 42 năm 2026", "tuần 42/2026": the Sunday of that week of the year, where it can be no other. */
export const weekOfYear: Form = {
  starts: ['tuan '],
  pattern:
    /\btuan (?:(?:le )?thu )?(\d{1,2})((?:(?:, ?| va | ?- ?)(?:tuan )?\d{1,2})*)(?: ?[/-] ?(20\d\d)|,? (?:cua )?nam (20\d\d))?(?![\d/a-z]| ?%| (?:lan|buoi|ngay|gio|tiet|tieng|nguoi|bai|ca|tuoi|thai|nam hoc|hoc ky|ke tu|sau|(?:(?:cua|trong) )?(?:hang |moi )?thang|(?:(?:cua|trong) )?(?:hang |moi )?quy)(?![a-z]))/y,
  read,
};
