import type { Assignment } from '../types';

/** What shows how a document is written, and is none: a blank form, an example in an article. */

const DOTS = '(?:…|\\.{3,}|_{3,})';
/** Asked first: it takes next to nothing. */
const hasDots = (text: string): boolean => text.includes('…') || text.includes('...') || text.includes('___');
/** A name or a day that is left to be filled in: "Phòng …", "trước ngày …". */
const IS_BLANK = new RegExp(`(?:Phòng|Ban|Sở|[Ôô]ng|[Bb]à|của|cho|tại|ngày|tháng|[Gg]iao|với|số)\\s*${DOTS}`, 'u');
/** "Kết luận của … tại cuộc họp …": a list of documents cuts a subject at its end alone. */
const IN_SUBJECT = new RegExp(`${DOTS}.*[A-Za-zÀ-ỹ]`, 'u');
/** "1. Mẫu thông báo kết luận cuộc họp", "Ví dụ:", "Mẫu số 02": right above a head. */
const SAMPLE = /^(?:(?:\d{1,2}|[IVX]{1,4}|[a-đ])[.)]\s*)?(?:(?:Biểu )?[Mm]ẫu|MẪU|Ví dụ|VÍ DỤ|Thí dụ)(?![A-Za-zÀ-ỹ])/u;
const HALF = 0.5;

/** Whether the lines right above a head say that a sample follows. */
export const announcesSample = (above: readonly string[]): boolean =>
  above.some((text) => text.length < 120 && SAMPLE.test(text));

/** Whether a subject has blanks where names and days belong. */
export const isBlankSubject = (subject: string): boolean => IN_SUBJECT.test(subject);

/** Whether most of what a document asks has such blanks. */
export const asksInBlanks = (assignments: readonly Assignment[]): boolean =>
  assignments.filter(({ text }) => text.length < 600 && hasDots(text) && IS_BLANK.test(text)).length >
  assignments.length * HALF;
