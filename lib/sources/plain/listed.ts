/** A line that is a cell of a table: the table (from 0), row and column; `unclear` where its row has more or fewer lines than there are columns. */
export interface ListedCell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly unclear: boolean;
}

/** The heading of the column of numbers, with which the first row begins. */
const NUMBERS = /^\s*(?:STT|TT|Số TT|Số thứ tự)\.?\s*$/iu;
const HEADING = /^.{0,88}\p{L}{2}[^.;:]{0,40}$/u;
const TASK = /nhiệm vụ|nội dung|việc|hoạt động/iu;
const OF_TASKS = /chủ trì|phối hợp|thực hiện|đơn vị|cơ quan|phụ trách|thời (?:gian|hạn)|tiến độ|hoàn thành|hạn/iu;
/** What no cell begins with: a part of the document, or its end. */
const OVER = /^\s*(?:[IVX]{1,5}\s?[.-]\s|Nơi nhận|Trên đây)/u;
/** Columns a table of tasks has at most, and lines a row. */
const WIDEST = 9;
const LONGEST = 24;

const isNumber = (text: string | undefined, number: number): boolean =>
  /^\s*\d{1,3}\.?\s*$/.test(text ?? '') && Number.parseInt(text ?? '', 10) === number;

/** How many lines hold the headings of a table of tasks that begins with the first of `lines`, or 0. */
function widthOf(lines: readonly string[]): number {
  if (!NUMBERS.test(lines[0] ?? '')) return 0;
  const width = lines.findIndex((line) => isNumber(line, 1));
  const headings = lines.slice(1, width);
  const isOfTasks = headings.some((line) => TASK.test(line)) && headings.some((line) => OF_TASKS.test(line));
  return width >= 3 && isOfTasks && headings.every((line) => HEADING.test(line)) ? width : 0;
}

/** How many lines the row with this number has, which begins with the first of `lines`. */
function lengthOf(lines: readonly string[], number: number, width: number): number {
  if (isNumber(lines[width], number + 1)) return width;
  const next = lines.findIndex((line, at) => at > 1 && isNumber(line, number + 1));
  if (next > 0) return next;
  // The last row.
  const over = lines.findIndex((line) => OVER.test(line));
  return over < 0 ? Math.min(width, lines.length) : Math.min(width, over);
}

/**
 * The cells of tables that were copied from a page one cell a line, by the number of their line in `lines`. Cells with no words leave no
 * line: of a row with fewer lines than headings, nobody can tell whose words are whose.
 */
export function listedCells(lines: readonly string[]): ReadonlyMap<number, ListedCell> {
  const found = new Map<number, ListedCell>();
  const filled = lines.flatMap((line, at) => (line.trim() ? [at] : []));
  const words = (from: number, length: number) => filled.slice(from, from + length).map((at) => lines[at] ?? '');
  let table = -1;
  for (let at = 0; at < filled.length; at++) {
    if (!NUMBERS.test(lines[filled[at] ?? -1] ?? '')) continue;
    const width = widthOf(words(at, WIDEST + 1));
    if (width === 0) continue;
    table++;
    for (let row = 0; row === 0 || isNumber(lines[filled[at] ?? -1], row); row++) {
      const length = row === 0 ? width : lengthOf(words(at, LONGEST), row, width);
      for (let column = 0; column < length; column++)
        found.set(filled[at + column] ?? -1, { table, row, column, unclear: length !== width });
      at += length;
    }
    at--;
  }
  return found;
}
