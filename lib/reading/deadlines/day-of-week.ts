import { type IsoDay, weekday } from '@/lib/calendar';

/** Days of the week by their names, and whether the one that is printed beside a date is that date's. */

/** As printed and folded. */
const NAMES: Readonly<Record<string, number>> = {
  ...{ hai: 1, ba: 2, tu: 3, nam: 4, sau: 5, bay: 6 },
  ...{ tư: 3, năm: 4, sáu: 5, bảy: 6 },
};
/** The day whose name is "thứ" and `name`, in small letters: 1 is Monday; no name is Sunday's. */
export const dayOf = (name?: string): number => (!name || name === 'chu nhat' ? 7 : (NAMES[name] ?? Number(name) - 1));

/** Not folded: "thu năm" has the letters of "thứ năm". */
const NAME = '(?:thứ (hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)';
/** "thứ Sáu, ngày | 20/11", "Chủ nhật (| 15/11)"; not "lần thứ ba, 20/11". */
const BEFORE = new RegExp(`(?<!(?:lần|đợt|kỳ|phiên|bản|văn bản) |[\\p{L}\\d])${NAME}(?:,? ?\\(|,? )(?:ngày )?$`, 'iu');
/** "20/11/2026 | (chiều thứ Sáu)" */
const AFTER = new RegExp(`^ ?\\((?:(?:tức|là|nhằm|buổi|sáng|trưa|chiều|tối|đêm|ngày) ){0,3}${NAME}\\)`, 'iu');
/** So far from the date its day stands (characters). */
const FAR = 28;

/** Whether a day of the week is printed beside the date from `start` to `end` of `text`, and it is not that of `due`: one of both is a slip. */
export function isAnotherDay(text: string, start: number, end: number, due: IsoDay): boolean {
  const named = BEFORE.exec(text.slice(Math.max(0, start - FAR), start)) ?? AFTER.exec(text.slice(end, end + FAR));
  return named !== null && dayOf(named[1]?.toLowerCase()) !== weekday(due);
}
