import { daysBetween, type IsoDay } from '@/lib/calendar';
import type { Spotted } from './spot';

/** Times that are over or tell what was; `right` is what follows a time, folded. */

/** After a deadline that was missed: "…, nhưng đến nay", ". Tuy nhiên đến nay". */
const MISSED =
  /(?:nhung|tuy nhien|song),? (?:cho )?(?:den|toi|hien|van|chua)|\b(?:den|hien) nay[^.;]{0,40} (?:chua|moi chi|con )/;
/** "(thời hạn 05/9 - quá hạn)" */
const OVERDUE = /^[ ,(-]{0,3}(?:da |bi )?(?:qua|tre|cham) han\b/;
/** "đã chậm 3 ngày so với | hạn 06/3", "quá hạn so với | thời hạn giao": how late something is. */
const LATE_AGAINST = /\b(?:cham|tre|qua han|vuot)\b[^.;]{0,40}\bso voi (?:yeu cau |ke hoach |quy dinh )?$/;
/** Said of a limit that is over. */
const BLAMED = /\b(?:da|chua|qua han|cham|tre han|het han)\b/;
/** Up to eight words of which none begins an order. */
const NO_ORDER =
  '(?:(?!(?:phai|can|hoan|thuc|ra|bao|to|trien|gui|nop|tiep|khan|phan|trinh|chu|phoi|tham|ban|yeu|giao|tap)\\b)[a-z]+ ){0,8}';
/** A sentence that begins with its time and tells what was: "Trong quý I/2026, thu ngân sách đạt 25%". */
const TELLS_DONE = new RegExp(
  `^,? ?${NO_ORDER}da (?:hoan thanh|thuc hien|ban hanh|to chuc|trien khai|gui|nop|nhan|co|tiep nhan|giai quyet|ra soat|chi dao|xu ly|hop|duoc|phoi hop|tham muu|kiem tra|phat hien)\\b`,
);
/** "đến ngày 30/10 mới có 12 trường nộp", "đến hết ngày 21/9, Sở Y tế chưa nhận được báo cáo". */
const TELLS_LACK =
  /^,? ?(?:[a-z]+ ){0,4}?(?:(?:chi )?(?:moi|con) (?:co|dat|nop|gui|duoc|chua|\d)|(?:[a-z]+ ){0,4}?(?:van )?chua (?:nhan|gui|nop|co|bao cao|thuc hien|hoan thanh|trien khai)\b)/;
/** "Trong tháng 10 xảy ra 3 vụ", "Đến 30/9 thu đạt 75%". */
const TELLS_STATE = new RegExp(
  `^,? ?${NO_ORDER}(?:xay ra|ghi nhan|xuat hien|(?:dat|tang|giam|uoc)(?: duoc| tren| khoang)? \\d)`,
);

/** Whether what follows tells what was done or lacked up to then. */
export const tellsWhatWas = (right: string): boolean => TELLS_DONE.test(right) || TELLS_LACK.test(right);

/** "đến 31/3 | đạt 9.812 tỷ", said when that day was just over. */
export const tellsReached = (right: string): boolean => TELLS_STATE.test(right);

/** Whether what follows says that the limit was missed. */
export const isMissed = (right: string): boolean => MISSED.test(right);

/** Whether what follows says so right after the time. */
export const isOverdue = (right: string): boolean => OVERDUE.test(right);

/** Whether what stands before says how long ago the limit was. */
export const isLateAgainst = (before: string): boolean => LATE_AGAINST.test(before);

/** Whether what stands before speaks of the limit as of one that is over. */
export const isBlamed = (before: string): boolean => BLAMED.test(before);

/** Whether a day without year was in the two months before the issue, and is therefore read as next year's. */
export function justOver({ value: { due, repeating } }: Spotted, issuedOn: IsoDay | null): boolean {
  if (!due || !issuedOn || !repeating || 'weekday' in repeating || repeating.months?.length !== 1) return false;
  const ago = 365 - daysBetween(issuedOn, due);
  return ago >= 0 && ago <= 62;
}

/** Whether the words after a time at the start of a sentence tell what was in it. Of a time to come they set an aim. */
export function tells(right: string, { value: { due, kind } }: Spotted, issuedOn: IsoDay | null): boolean {
  if (TELLS_DONE.test(right)) return true;
  const ahead = due && issuedOn ? daysBetween(issuedOn, due) : 0;
  return ahead < (kind === 'quarter' ? 92 : 31) && TELLS_STATE.test(right);
}
