import { isVerb, uncapitalised } from '../words/lexicon';
import { matchAt } from '../words/words';

/** A time that a line or a clause begins with, and what is done in it. All but `text` are folded. */

const BEGINS_HERE = /(?:^|[;.] )(?:ngay )?$/;
/** Whether a line or a clause begins at `at`, but for the word that says that it is a day. */
const isAtHead = (folded: string, at: number): boolean => BEGINS_HERE.test(folded.slice(Math.max(0, at - 7), at));

/** After a day or a period at the head of an item: "15/10: ban hành …". */
const COLON = /\s?:\s+/uy;
function ordersOverColon(text: string, end: number): boolean {
  const colon = matchAt(COLON, text, end)?.[0].length;
  return colon !== undefined && isVerb(uncapitalised(text, end + colon), 0);
}
/** "Tháng 12: …", before the next step of the same list: "; tháng 01/2027: …". */
const FIRST_STEP = /^(?:ngay |thang |quy |tuan |nam )?[\divx][^:;.]{0,24}: /;
const NEXT_STEP = /^ ?: [a-z]/;

/** Whether the time from `start` to `end` heads what is ordered after its colon, in the whole line or in a further step of it. */
export function isOverColon(text: string, folded: string, start: number, end: number): boolean {
  if (/^(?:ngay )?$/.test(folded.slice(0, start))) return ordersOverColon(text, end);
  return (
    NEXT_STEP.test(folded.slice(end, end + 4)) && isAtHead(folded, start) && FIRST_STEP.test(folded.slice(0, FIRST))
  );
}
/** Up to here the first step's time is over. */
const FIRST = 40;

const COMPLETES = 'hoan (?:thanh|tat)|xong|ket thuc';
const DELIVERS = 'gui|nop|trinh|ban hanh|bao cao(?! vien)';
const MUST = '(?:(?:phai|can|co ban) )*';
/** "… hoàn thành sổ bộ", ", Phòng A trình dự thảo"; "hoàn thành 75% kế hoạch" tells what was. */
const DONE_THEN = new RegExp(
  `^(?:,? ${MUST}|, (?:[a-z]+ ){1,8}?)(?:${COMPLETES}|${DELIVERS}) (?!so \\d|(?:dat |duoc )?(?!100 ?%)[\\d.,]+ ?%)`,
);
/** Whether what is done in a time at the head of a clause follows it in `right` without a colon: "6 tháng đầu năm 2027 hoàn thành …". */
export const isDoneThen = (folded: string, start: number, right: string): boolean =>
  isAtHead(folded, start) && DONE_THEN.test(right);

/** Whether it follows at once, or those who are told of it do it: ", các trường nộp …". */
const BY_ALL = new RegExp(`^,? (?:cac (?:[a-z]+ ){1,6}?)?${MUST}(?:${COMPLETES}|${DELIVERS}) `);
export const isDoneByAll = (right: string): boolean => BY_ALL.test(right);

/** The same of a year, which is nearly always a name's: its colon, or the word that it is to be done. */
const YEAR_THEN = new RegExp(`^(?: ?: .|,? ${MUST}(?:${COMPLETES}) )`);
export const isYearsWork = (folded: string, start: number, end: number): boolean =>
  isAtHead(folded, start) && YEAR_THEN.test(folded.slice(end, end + 32));
