import { addDays, weekday } from '@/lib/calendar';
import { matchesOf } from '@/lib/text';
import { dayOf } from '../day-of-week';
import { type Form, type Found, firstOn, type Value } from '../form';

const WITH_DATE = /^[ ,(]*(?:tuc )?(?:la )?(?:ngay )?\(?\d{1,2} ?(?:[/.-]|thang)/;

function readWeek({ match, lead, issuedOn, text, start }: Found): Value | null | undefined {
  if (/[âấÂẤ]/.test(text.charAt(start + 2))) return undefined;
  // "đầu tuần sau": up to which day is not said.
  if (/\b(?:dau|giua) $/.test(lead.words)) return { due: null, kind: 'week', doubtful: true, free: true };
  if (!issuedOn) return { due: null, kind: 'week' };
  return { due: addDays(issuedOn, 7 - weekday(issuedOn) + (match[1] === 'nay' ? 0 : 7)), kind: 'week' };
}

/** "trong tuần này", "tuần tới": its Sunday. */
export const week: Form = {
  starts: ['tuan '],
  pattern: /\btuan (nay|sau|toi|ke tiep|tiep theo)(?![a-z]| ?\(\d{1,2}[/.-]\d)/y,
  read: readWeek,
};

/** "Định kỳ thứ Sáu hằng tuần"; a meeting "thứ Hai hằng tuần" is none. */
const MEETS = /\b(?:hop|giao ban|chao co|hoi nghi|sinh hoat|tiep (?:dan|cong dan)|le)\b[^.;:,]{0,30}$/;
/** "ngày thứ ba kể từ ngày nhận": the third one. */
const COUNTED_FROM = /^,? ke tu(?![a-z])/;
/** "Ngày Chủ nhật xanh", "Thứ Bảy tình nguyện": the name of an action. */
const CALLED = /^ (?:xanh|do|hong|tinh nguyen|van minh|vi|sach|nhan ai|tri an|cong ich|dam me)(?![a-z])/;
const EVERY = /^ (?:hang|moi) tuan/;
/** "hằng tuần (thứ Năm)", "hằng tuần vào các ngày thứ Ba, thứ Năm". */
const EVERY_BEFORE = /(?:hang|moi) tuan[ ,(:]{1,3}(?:vao )?(?:cac )?(?:ngay )?$/;

/** "vào 16h00 các ngày | thứ Sáu": each of them; "các ngày thứ Bảy | trong tháng 01": those of a time. */
const WITHIN = /^,? (?:trong|cua|thang|quy|tu|den) /;
const EACH_BEFORE = /\bcac (?:ngay|buoi|sang|chieu) $/;

/** "làm thêm ngày thứ Bảy", "trực Chủ nhật": when it is done, not until when. */
const WORKED = /\b(?:lam (?:them|viec|bu)|truc|nghi|mo cua|tang ca)(?: (?:ca|vao|cac|them))* $/;
/** "thứ Bảy và Chủ nhật": which days, not until which. */
const ANOTHER = /^,?(?: va| hoac)? (?:ngay )?(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)(?![a-z])/;
/** "thứ 2, thứ 5 và thứ Bảy | hằng tuần", "thứ Hai, Tư, Sáu": the days after the first. */
const OTHERS =
  /^(?:(?:, ?|,? va )(?:ngay )?(?:(?:thu )?(?:hai|ba|tu|nam|sau|bay|[2-7])(?![a-z\d])|chu nhat))+(?= (?:hang|moi) tuan)/;
/** The same after "hằng tuần, vào". */
const OTHERS_AFTER = /^(?:(?:, ?|,? va )(?:ngay )?(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])(?![a-z\d])|chu nhat))+/;
const NEXT = /(?:, ?|va )(?:ngay )?(?:thu )?(hai|ba|tu|nam|sau|bay|[2-7]|chu nhat)/g;
/** "ngày 20/3/2026 (chiều thứ Sáu)": the day of the week that a date before it falls on. */
const OF_DATE =
  /\d{1,2} ?(?:[/.-] ?\d{1,2}(?: ?[/.-] ?\d{2,4})?|thang \d{1,2}(?: nam \d{4})?) ?\((?:tuc |la |nham |buoi |sang |trua |chieu |toi |dem |ngay ){0,3}$/;
const AFTER_ANOTHER = /(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat),?(?: va| hoac)? (?:ngay )?$/;

/** "thứ Sáu của tuần cuối quý", "thứ Tư tuần thứ ba của tháng": a week that the days from the issue on do not tell. */
const OTHER_WEEK =
  /^,? (?:cua |trong )?tuan (?:(?:lam viec|le|thu|dau|cuoi|cung|tien|nhat|hai|ba|tu|[1-5])(?![a-z\d]) ?)+(?:(?:cua |trong )?(?:hang |moi )?(?:thang|quy)(?![a-z]))?/;

function readWeekday({ match, lead, issuedOn, text, folded, start, end }: Found): Value | null | undefined {
  const [, name, which] = match;
  // "thư", "thu" and the ordinal "lần thứ hai" are other words; a date that follows says more.
  if (name && !/[ứỨ]/.test(text.charAt(start + 2))) return undefined;
  if (WITH_DATE.test(folded.slice(end, end + 24))) return undefined;
  if (COUNTED_FROM.test(folded.slice(end, end + 10))) return undefined;
  // "từ thứ Hai đến thứ Sáu hằng tuần": the days that an office is open.
  if (/^tu thu .*den /.test(lead.words) && EVERY.test(folded.slice(end, end + 11))) return null;
  if (CALLED.test(folded.slice(end, end + 16)) || /[“"]/.test(text.charAt(lead.start - 1))) return null;
  const before = folded.slice(Math.max(0, start - 24), start);
  const day = dayOf(name);
  const met = MEETS.test(folded.slice(Math.max(0, start - 40), start));
  const listed = met
    ? undefined
    : (EVERY_BEFORE.test(before) ? OTHERS_AFTER : OTHERS).exec(folded.slice(end, end + 80))?.[0];
  if (listed) {
    const others = matchesOf(NEXT, listed).map(([, next]) => dayOf(next));
    const repeating = { weekday: day, others };
    return { due: firstOn(repeating, issuedOn), kind: 'date', repeating, free: true, end: end + listed.length };
  }
  if (ANOTHER.test(folded.slice(end, end + 24)) || AFTER_ANOTHER.test(before)) return null;
  if (before.includes('(') && OF_DATE.test(folded.slice(Math.max(0, start - 48), start))) return null;
  const habit = (EVERY.test(folded.slice(end, end + 11)) && !met) || EVERY_BEFORE.test(before);
  if (lead.role === 'none' && !habit && WORKED.test(folded.slice(Math.max(0, lead.start - 24), lead.start)))
    return null;
  if (lead.role === 'none' && !which && !habit && !/sang|chieu|gio|ngay|hom|\d/.test(lead.words)) return undefined;
  const other = which ? undefined : OTHER_WEEK.exec(folded.slice(end, end + 40))?.[0].trimEnd();
  if (other) return { due: null, kind: 'date', doubtful: true, end: end + other.length };
  const repeating = { weekday: day };
  if (!met && EACH_BEFORE.test(before) && !WITHIN.test(folded.slice(end, end + 12)))
    return { due: firstOn(repeating, issuedOn), kind: 'date', repeating, frequency: 'FREQ=WEEKLY', free: true };
  if (!issuedOn) return { due: null, kind: 'date', repeating };
  const today = weekday(issuedOn);
  if (which) return { due: addDays(issuedOn, day - today + (which === 'nay' ? 0 : 7)), kind: 'date' };
  return { due: firstOn(repeating, issuedOn), kind: 'date', repeating, doubtful: day === today, free: true };
}

/** "trước 16 giờ 00 ngày thứ Sáu", "đầu giờ sáng thứ Hai", "thứ 6 tuần này": the first such day on or after the issue. */
export const weekdayForm: Form = {
  starts: ['thu ', 'chu nhat'],
  pattern:
    /\b(?:thu (hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)(?![a-z\d])(?:,? (?:cua )?(?:trong )?tuan (nay|sau|toi|ke tiep|tiep theo))?/y,
  read: readWeekday,
};
