import { makeDay } from '@/lib/calendar';
import { isInDayList } from '../day-list';
import { isAnotherDay } from '../day-of-week';
import { type Form, type Found, firstOn, IN_WORDS, LIMIT_IS, type Value } from '../form';
import { WEEKDAY } from '../lead';

/** Says that a day of a month without year is meant: "5/10" alone may be a share. */
const SAYS_DAY =
  /ngay[ (]*$|truoc|\bden|\bhet|nhat|\bhan|deadline|range|thoi gian[a-z ]*:? $|ngay \d|(?:trong|ngay|xong|hoan (?:thanh|tat)) (?:buoi )?(?:sang|trua|chieu|toi) $/;
/** The next of several days: "trước ngày 15/6 và 15/12", "trước 15/6 (lần 1) và 15/12 (lần 2)", "từ 15/6 sang 20/6". */
const LISTED = /\d(?: ?\([^()]{1,24}\))?(?:,| va|;| sang) ?(?:ngay )?$/;
/** "thứ Năm 11/9", "thứ Sáu, 12/9", "thứ Tư (11/11)"; folded, "thu năm" has the same letters. */
const OF_WEEK = new RegExp(`\\b${WEEKDAY}(?:,? | ?\\()$`);
const ORDINAL = /(?:thứ [A-Za-zÀ-ỹ\d]+|chủ nhật)(?:,? | ?\()$/iu;
/** The day is named in full before it: then "01-5" and "30.4" are days too. */
const NAMES_DAY = /(?:ngay|mung|mong)[ (]*$/;
const RANGE_OF_DAYS = /^(?:ke )?tu ngay \d/;
/** "sáng 18/12", "cuối giờ chiều 20/12"; folded, "sang" is another word. */
const PART_OF_DAY = /(?:^|[^A-Za-zÀ-ỹ])(?:sáng|trưa|chiều|tối) $/iu;
/** "5/12 xã": a share; not "20/11 tổ chức", "sơ kết", "hỗ trợ", "triệu tập". */
const SHARE =
  /^ ?(?:xa|phuong|thon|to(?! chuc)|huyen|so(?! (?:ket|tan|bo))|nganh|don vi|phong(?! (?:trao|van|ngua|chong))|co quan|chi tieu|tieu chi|nhiem vu|noi dung|du an|cong trinh|ho so|ho(?! tro)|truong|co so|doanh nghiep|nguoi|dai bieu|diem(?! danh)|ty|trieu(?! tap)|ngan(?! (?:chan|ngua))|nghin)(?![a-z])/;
/** "xong 01/9", "hoàn thành 30/9." with nothing after it that could be counted. */
const DONE = /(?:xong|hoan (?:thanh|tat)|\bht)[ (:]*$/;
/** "tiến độ 15/7": of so many done it may say, too. */
const PROGRESS = /^tien do(?: thuc hien| hoan thanh)?:? $/;
const NOTHING_COUNTED = /^ ?(?:[.;,)]|$)/;
/** "không quá 30/11", "không muộn hơn 30/11": a day where it is no share. */
const NOT_AFTER = /khong (?:duoc )?(?:de )?(?:qua|(?:cham|muon|tre) hon) $/;
/** "hạn nộp Sở | 15/11", where it is no share. */
const DUE_AT =
  /\bhan (?:(?:nop|gui|trinh|bao cao|hoan thanh)(?: [a-z]+){0,4} |(?!su dung|hop dong|bao hanh|muc|che)[^.;:]{2,36}: )$/;
/** "(15/10).", "– 15/10;" as the last words. */
const ENDS_TEXT = /^\)[.;]?$/;
const AFTER_DASH = /[a-z)] [–-] $/;
const NOTHING_AFTER = /^[.;]?$/;
/** "15/4 tới", "15/4 năm nay". */
const THIS_YEAR = /^ (?:nam nay|toi day|sap toi|toi)(?![a-z])/;
/** "tháng 11 (mười một)". */
const IN_WORDS_AFTER = /^ ?\((?:mot|hai|ba|bon|tu|nam|sau|bay|tam|chin|muoi)[a-z ]{0,10}\)/;
/** "20 tháng 11 năm 206": which year was meant is not to be guessed. */
const BAD_YEAR = /^,? ?nam ?\d+/;
/** "09 - 10/2026": two months and their year, where no "ngày" and no "trước" says otherwise. */
const MONTHS = /^(\d{1,2}) ?- ?(\d{1,2}) ?\/ ?\d{4}$/;
const LUNAR = /^ ?\(?(?:am lich|al\b)/;
const FOLLOWING_YEAR = /^,? ?(?:cua )?nam (?:lien ke|tiep theo|ke tiep|sau)/;

function read(found: Found): Value | null | undefined {
  const { match, lead, issuedOn, start, end, text, folded } = found;
  const [, d1, separator = '/', m1, y1, short, y2, d2, m2, y3] = match;
  const digits = y1 ?? short ?? y2 ?? y3;
  const before = folded.slice(Math.max(0, start - 12), start);
  // "3.5" and "2-3" are no dates, "tháng 3-12/2026" is a period.
  if (/(?:thang|qu[yi]) ?$/.test(before)) return undefined;
  if (separator === '-' && lead.role !== 'before' && !NAMES_DAY.test(lead.words) && isMonths(match[0]))
    return undefined;
  const after = folded.slice(end, end + 24);
  if (!digits && !saysDay(found, separator, before, after)) return undefined;
  const day = Number(d1 ?? d2);
  const month = Number(m1 ?? m2);
  const lunar = LUNAR.exec(after)?.[0];
  if (lunar) return { due: null, kind: 'event', doubtful: true, end: end + lunar.length };
  if (digits) {
    const due = makeDay(Number(digits) + (digits.length < 4 ? 2000 : 0), month, day);
    // "15/11/26" in a paper of 2026.
    const guessed = digits.length < 4 && due?.slice(0, 4) !== issuedOn?.slice(0, 4);
    return { due, kind: 'date', doubtful: !due || guessed || isAnotherDay(text, start, end, due) };
  }
  const garbled = BAD_YEAR.exec(after)?.[0];
  if (garbled) return { due: null, kind: 'date', doubtful: true, end: end + garbled.length };
  const repeating = { months: [month], day };
  const due = firstOn(repeating, issuedOn);
  const following = FOLLOWING_YEAR.exec(after)?.[0];
  if (following) return { due, kind: 'recurring', repeating, frequency: 'FREQ=YEARLY', end: end + following.length };
  // 29/2 exists in some years, 31/4 in none. "Mùng 10 tháng 3" may be a day of the moon's month.
  const doubtful =
    !makeDay(2024, month, day) ||
    (!!due && (due.slice(0, 4) !== issuedOn?.slice(0, 4) || isAnotherDay(text, start, end, due))) ||
    /(?:mung|mong) $/.test(lead.words);
  const more = THIS_YEAR.exec(after) ?? IN_WORDS_AFTER.exec(after);
  return { due, kind: 'date', repeating, doubtful, end: end + (more?.[0].length ?? 0) };
}

function isMonths(words: string): boolean {
  const [, from = 0, to = 0] = MONTHS.exec(words) ?? [];
  return Number(from) < Number(to) && Number(to) <= 12;
}

/** Whether two numbers without a year are a day and its month. */
function saysDay(
  { lead, alone, text, folded, start, end }: Found,
  separator: string,
  before: string,
  after: string,
): boolean {
  // "từ ngày 14-3 đến hết 14-4": the first of both names the day.
  const named =
    NAMES_DAY.test(lead.words) || (lead.words === 'range' && RANGE_OF_DAYS.test(folded.slice(lead.start, start)));
  if (separator !== '/') return named && /before|by/.test(lead.role) && !/^ thang/.test(after);
  if (SHARE.test(after) && !NAMES_DAY.test(lead.words) && !/^ ?[A-ZĐ]/.test(text.slice(end, end + 2))) return false;
  if (DONE.test(lead.words) && NOTHING_COUNTED.test(after)) return true;
  if (PROGRESS.test(lead.words) && NOTHING_COUNTED.test(after)) return isNoShare(folded.slice(start, end));
  if (NOT_AFTER.test(lead.words)) return isNoShare(folded.slice(start, end));
  if (OF_WEEK.test(lead.words)) return ORDINAL.test(text.slice(lead.start, start));
  if (/^(?:la )?$/.test(lead.words) && LIMIT_IS.test(folded.slice(Math.max(0, start - 60), start))) return true;
  if (lead.words === '' && DUE_AT.test(folded.slice(Math.max(0, start - 48), start)))
    return isNoShare(folded.slice(start, end));
  if (lead.words !== '' && PART_OF_DAY.test(text.slice(Math.max(0, start - 7), start))) return true;
  if (alone || SAYS_DAY.test(lead.words) || LISTED.test(folded.slice(Math.max(0, start - 40), start))) return true;
  if (before.endsWith(': ') && isInDayList(folded, start)) return true;
  const last = before.endsWith('(') ? ENDS_TEXT.test(after) : NOTHING_AFTER.test(after) && AFTER_DASH.test(before);
  return last && isNoShare(folded.slice(start, end));
}

/** "15/10", "05/11": no share has more than all, nor a nought. */
const isNoShare = (words: string): boolean =>
  words.startsWith('0') || Number.parseInt(words, 10) > Number(words.split('/')[1]);

/** "15/02/2024", "20.7.2020", "20 tháng 10 năm 2024", "15/4" (the first such day on or after the issue), "31/4" (doubtful). */
export const date: Form = {
  yearless: true,
  starts: ['\\d/.-(t'],
  pattern: new RegExp(
    '(?<![\\d/.,])(?:(\\d{1,2}) ?([/.-]) ?(\\d{1,2})(?: ?[/.-]/? ?(\\d{4})| ?\\2 ?(\\d\\d)(?! \\d)|,? nam ?(\\d{4}))?|' +
      `(\\d{1,2})${IN_WORDS} ?thang ?(\\d{1,2})(?:${IN_WORDS}(?:,? ?nam ?| ?[/-] ?)(\\d{4}))?)(?!\\d| ?[/.]\\d|[/-][a-z]|%)`,
    'y',
  ),
  read,
};
