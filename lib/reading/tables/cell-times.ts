import { type Passage, pieceOf } from '../due';
import type { Line } from '../lines/line';
import type { TaskRow } from './tables';

/** Until when a table's cells say that something is done. */

const DAY = /^(?:ngày )?(\d{1,2}(?: ?[-–] ?\d{1,2})?)$/iu;
const MONTH = /^(?:tháng )?(\d{1,2}(?: ?[/.-] ?\d{4})?)$/iu;
/** "25/06", "08–12/06", "30/4–03/5": days that name their month, but not the year. */
const DAYS = /^(?:(?:từ )?(?:ngày )?\d{1,2}(?:\/(\d{1,2}))? ?(?:[-–]|đến) ?)?(?:ngày )?\d{1,2}\/(\d{1,2})$/iu;
const YEAR = /(\d{1,2}) ?\/ ?(\d{4})$/;
/** The day of one cell in the month of another, as one line would print it: "05" and "9" are "05/9". Null for any others. */
export function dayOf({ time, month }: TaskRow): Passage | null {
  const [days, ...more] = time;
  const [months] = month;
  if (!days || !months || more.length > 0) return null;
  const part = (line: Line, words: string, at: number) => {
    const start = line.start + line.text.length - words.length;
    return { block: line.block, start, end: start + words.length, at };
  };
  const [, from, to] = DAYS.exec(days.text) ?? [];
  const [, named, year] = YEAR.exec(months.text) ?? [];
  // The year is that of the month of which both tell; days on into another year have theirs by themselves.
  if (
    to &&
    named &&
    year &&
    (Number(to) === Number(named) || Number(from) === Number(named)) &&
    !(Number(from) > Number(to))
  )
    return {
      text: `${days.text}/${year}`,
      parts: [part(days, days.text, 0), part(months, year, days.text.length + 1)],
    };
  const day = DAY.exec(days.text)?.[1];
  const of = MONTH.exec(months.text)?.[1];
  if (!day || !of) return null;
  return { text: `${day}/${of}`, parts: [part(days, day, 0), part(months, of, day.length + 1)] };
}

/** "Dự thảo: | 20/11", "Đợt 1: | 15/7": what is done by then; not "Thời hạn: | 20/11", words of the time itself. */
const STEP =
  /^\s*(?:(?!.*(?:hạn|thời|tiến độ|hoàn|xong|trước|từ|kỳ|ngày))[^:\d]{2,40}|(?:đợt|lần|bước|giai đoạn) (?:\d|[IVX]+)):\s+(?=\S)/iu;
/** Up to the next step: "15/7 (lần 1) | , | 30/7 (hoàn thiện)", "đợt 1: 15/7 | , | đợt 2: 20/7". */
const PARTS =
  /(?:[^;,]|,(?!(?<=(?:\d\s?[/.]\s?\d{1,4}|\)),)\s*(?:(?:đợt|lần|bước|giai đoạn) (?:\d|[IVX]+)|\d{1,2}\s?[/.]\s?\d)))+/giu;
/** "15/7 | (lần 1)": which step that is; not "15/7 (thứ Tư)", "(trước 15h)". */
const WHICH_STEP = /\s*\((?:đợt|lần|bước|giai đoạn|dự thảo|hoàn thiện|chính thức|sơ bộ|bản|nháp)[^()/]*\)\s*$/iu;

/** "Tuần 1 (30/11 - 05/12)": what the days in the brackets are called. */
const CALLED =
  /^\s*(?![^(]*(?:thứ|chủ nhật|ngày|sáng|trưa|chiều|hạn|trước|xong) )[^()/]{2,40}\((?=(?:từ )?(?:ngày )?\d{1,2}(?:[/.]\d| ?[-–] ?\d)[^()]*\)\s*$)/iu;

/** A cell's steps, each with its time: "Khảo sát quý III/2026; ban hành quý I/2027", "Dự thảo: 20/11; chính thức: 05/12". */
export function steps(passage: Passage): Passage[] {
  const found: Passage[] = [];
  for (const { index, 0: words } of passage.text.matchAll(PARTS)) {
    const called = CALLED.exec(words)?.[0].length ?? 0;
    const before = called || (STEP.exec(words)?.[0].length ?? words.length - words.trimStart().length);
    const end = called ? words.lastIndexOf(')') : words.length - (WHICH_STEP.exec(words)?.[0].length ?? 0);
    found.push(pieceOf(passage, index + before, index + end));
  }
  return found;
}
