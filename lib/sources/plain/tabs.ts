import { hasMarker } from './piece';

/** A cell of a table whose cells are set apart by tabs: its line, and its letters in it. */
export interface TabCell {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly row: number;
  readonly column: number;
}

/** Headings are short, and name something. */
const HEADING = /^(?=.{1,90}$)(?:.*\p{L}{2}|#$)/u;
const NUMBER = /^\d{1,3}\.?$/;
/** Of a part of the document, or of a group of rows. */
const PART = /^[IVX]{1,5}\.\s/;
/** A cell's words are broken into no more lines than these. */
const MOST_LINES = 5;

function cellsOf(text: string): [number, number][] {
  const found: [number, number][] = [];
  let from = 0;
  for (let at = text.indexOf('\t'); at >= 0; at = text.indexOf('\t', from)) {
    found.push([from, at]);
    from = at + 1;
  }
  found.push([from, text.length]);
  return found;
}

const hasTab = (text: string): boolean => text.includes('\t');

/** How many cells the next line with tabs has, of the `most` lines after `at`; a numbered one is the beginning of a row. */
function cellsNext(lines: readonly string[], at: number, most: number): number {
  for (let next = at + 1; next <= at + most && next < lines.length; next++) {
    const text = lines[next] ?? '';
    if (hasTab(text))
      return Math.max(cellsOf(text).length, NUMBER.test(text.slice(0, text.indexOf('\t')).trim()) ? 3 : 0);
  }
  return 0;
}

/**
 * Whether a table whose cells are set apart by tabs begins at `at`: its headings fill three and more cells, and cells are under them,
 * if need be after the heading of a group. A tab alone may set halves of a letterhead apart, or the words of an item from its number.
 */
export function beginsTabs(lines: readonly string[], at: number): boolean {
  const text = lines[at] ?? '';
  if (!hasTab(text) || cellsNext(lines, at, 2) < 2) return false;
  const head = cellsOf(text);
  return head.length >= 3 && head.every(([from, to]) => HEADING.test(text.slice(from, to).trim()));
}

/** The cells of the table that begins at `at`, as it is copied from a page or a sheet: a cell may go on in the next line. */
export function tabCells(lines: readonly string[], at: number): TabCell[] {
  const found: TabCell[] = [];
  const width = cellsOf(lines[at] ?? '').length;
  let row = -1;
  let column = width - 1;
  for (let line = at; line < lines.length; line++) {
    const text = lines[line] ?? '';
    const parts = cellsOf(text);
    const first = text.slice(...(parts[0] ?? [0, 0])).trim();
    const isLast = column === width - 1;
    let isRow = true;
    if (parts.length === 1) {
      // A heading over the next rows, or the rest of the cell above it.
      isRow = isLast ? hasMarker(first) : PART.test(first);
      const next = cellsNext(lines, line, isRow ? 1 : MOST_LINES);
      if (next > width || next < (isLast || isRow ? 3 : 2)) break;
    } else if (parts.length > width) break;
    else if (isLast || NUMBER.test(first) || column + parts.length > width) {
      if (parts.length === 2 && !NUMBER.test(first)) break;
    } else isRow = false;
    if (isRow) {
      row++;
      column = -1;
    } else column--;
    for (const [from, to] of parts) found.push({ line, from, to, row, column: ++column });
    if (parts.length === 1 && isRow) column = width - 1;
  }
  return found;
}

/** Whether the columns that tabs set apart are over at `at`: the line and those after it have none, and it is no addressee's. */
export const leavesTabs = (lines: readonly string[], at: number): boolean =>
  !hasMarker((lines[at] ?? '').trim()) && [0, 1, 2].every((after) => !hasTab(lines[at + after] ?? ''));
