import { isAbout } from '../form/signs';
import { type Row, whole, widthOf } from './cells';

/** Tables that hold no tasks. */

/** Columns of a list of documents, as portals and appendices show them; their days and offices are of the documents. */
export const DOCUMENT =
  /^(?:số(?:,| và| ?\/)? ?(?:k[ýí] hiệu|hiệu)(?: văn bản)?|số (?:văn bản|công văn|VB|CV|đến|đi)|ngày(?:, tháng)? (?:văn bản|VB|ban hành|ký|đến|đi)|(?:nội dung )?trích yếu(?: nội dung| văn bản)?|(?:cơ quan|đơn vị|nơi) (?:ban hành|phát hành|gửi)|(?:tên )?loại (?:văn bản|VB))$/iu;

/** "233/CCTL-KT", also with its day under it. */
const SYMBOL = /^\d*\s?\/\s?\p{Lu}{2}\S*(?: \d{1,2}[/.-]\d{1,2}[/.-]\d{4})?$/u;
const most = (rows: readonly Row[], is: (text: string) => boolean): boolean =>
  rows.filter((row) => [...row.values()].some((cell) => is(whole(cell)))).length * 2 > rows.length;
/** Whether most rows without headings hold a document's symbol. */
export const namesDocuments = (rows: readonly Row[]): boolean => most(rows, (text) => SYMBOL.test(text));
/** Whether the rows are documents, and no work: their columns say so, and none of them what is to be done; or most of them do by "V/v". */
export const listsDocuments = (rows: readonly Row[], isWork: (heading: string) => boolean): boolean =>
  most(rows, isAbout) ||
  rows.slice(0, 2).some((row) => {
    const headings = [...row.values()].map(whole);
    const documents = headings.filter((heading) => DOCUMENT.test(heading));
    return documents.length >= 2 && !headings.some(isWork);
  });

/** "8h00 - 8h30", "07:30": hours and no day. */
const HOURS =
  /^\d{1,2}\s?(?:h|g|giờ|:)\s?\d{0,2}(?: phút)?(?:\s?(?:-|–|đến)\s?\d{1,2}\s?(?:h|g|giờ|:)\s?\d{0,2}(?: phút)?)?$/iu;
/** So many rows with their hour make a table one. */
const HOURLY = 2;

/** Whether the rows are the course of a day or a week, and no work: a column of theirs holds hours alone. */
export function isTimetable(rows: readonly Row[]): boolean {
  const columns = new Map<number, { hours: number; others: number }>();
  for (const row of rows.slice(1))
    for (const [column, cell] of row) {
      const found = columns.get(column) ?? { hours: 0, others: 0 };
      columns.set(column, found);
      const text = whole(cell).trim();
      if (text.length < 24 && HOURS.test(text)) found.hours++;
      else if (/[A-Za-zÀ-ỹ\d]/.test(text)) found.others++;
    }
  return [...columns.values()].some(({ hours, others }) => hours >= HOURLY && hours > others);
}

/** So many columns, each with its heading, are facts; fewer may be a page's layout. */
const COLUMNS = 3;
const HEADING = /^(?=.{1,59}$)(?=.*[A-Za-zÀ-ỹ]).*[^.;:]$/u;

/** Whether the rows have headings. Where none of them says that they are tasks, they are facts: "Mã | Số tiền | Ghi chú". */
export function isFacts(rows: readonly Row[]): boolean {
  const headings = [...(rows[0]?.values() ?? [])].map(whole);
  const isWhole = headings.length >= COLUMNS && headings.length === widthOf(rows);
  return rows.length > 1 && isWhole && headings.every((heading) => HEADING.test(heading));
}

const OVERDUE =
  /(?<![A-Za-zÀ-ỹ])(?:quá hạn|chậm (?:tiến độ|muộn|trễ)|chưa (?:hoàn thành|thực hiện|báo cáo|gửi|nộp)|tồn đọng)(?![A-Za-zÀ-ỹ])[^.;]*:\s*$/iu;
const ASKED = /yêu cầu|đề nghị/iu;
/** "… còn 04 nhiệm vụ đã quá hạn, cụ thể:" over a table: what was asked before, with the limits that were missed. */
export const tellsOverdue = (text: string): boolean => text.endsWith(':') && OVERDUE.test(text) && !ASKED.test(text);
