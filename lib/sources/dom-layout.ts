import type { Line } from './dom-lines';
import { hasMarker } from './plain/piece';

/** A list marker that stands alone: "1.", "1.2.", "II.", "a)", "(1)", "-", "+". */
const BARE_MARKER = /^\s*(?:[-–+*•]|\(\d{1,3}\)|(?:\d{1,3}(?:\.\d{1,3})*|[IVXLC]{1,6}|[a-zđ])[.)])\s*$/u;
/** "P. Kế hoạch", "K.Dược": a name that begins as a marker does; beside a number it is none. */
const SHORT_NOUN = /^\s*[A-Z]\./;
/** As in plain text, fewer columns set a letterhead or a signature beside something, or lay out a list. */
const COLUMNS = 3;
/** A cell that holds this share of its table, in more than so many lines, holds a page and no entry. */
const PAGE_SHARE = 0.8;
const PAGE_LINES = 20;
const LINES_A_STEP = 1000;

/** What is counted of a table, its lines coming cell by cell. */
interface Counted {
  readonly columns: Set<number>;
  letters: number;
  /** The cell that was come to last, and what of it was counted. */
  row: number;
  column: number;
  linesHere: number;
  lettersHere: number;
  /** The letters of its longest cell with more than `PAGE_LINES`. */
  page: number;
}

const counted = (): Counted => ({
  columns: new Set(),
  letters: 0,
  row: -1,
  column: -1,
  linesHere: 0,
  lettersHere: 0,
  page: 0,
});

/**
 * The tables that hold entries in rows and columns. Others only lay out a page: those around another table (`outer`),
 * of one or two columns, or with nearly everything in one cell. In small steps.
 */
export function* tabular(
  lines: readonly Pick<Line, 'raw' | 'cell'>[],
  outer: ReadonlySet<number>,
): Generator<void, Set<number>> {
  const tables = new Map<number, Counted>();
  for (const [at, { cell, raw }] of lines.entries()) {
    if (at % LINES_A_STEP === 0) yield;
    if (!cell || outer.has(cell.table)) continue;
    const table = tables.get(cell.table) ?? counted();
    tables.set(cell.table, table);
    if (table.row !== cell.row || table.column !== cell.column) {
      [table.row, table.column] = [cell.row, cell.column];
      [table.linesHere, table.lettersHere] = [0, 0];
      table.columns.add(cell.column);
    }
    table.letters += raw.length;
    table.linesHere += 1;
    table.lettersHere += raw.length;
    if (table.linesHere > PAGE_LINES) table.page = Math.max(table.page, table.lettersHere);
  }
  const found = new Set<number>();
  for (const [number, { letters, columns, page }] of tables)
    if (columns.size >= COLUMNS && page <= PAGE_SHARE * letters) found.add(number);
  return found;
}

/** What is asked of a line when its place among others is. */
type Placed = Pick<Line, 'raw' | 'cell' | 'marker' | 'depth'>;

export const sameCell = (a: Placed, b: Placed): boolean => sameRow(a, b) && a.cell?.column === b.cell?.column;
const sameRow = (a: Placed, b: Placed): boolean => a.cell?.table === b.cell?.table && a.cell?.row === b.cell?.row;

/**
 * Gives a marker that is drawn in a box of its own (a narrow cell, a flex item) to the text beside it, but for the
 * numbers in the first column of a real table: they are entries. In small steps.
 */
export function* joinMarkers<L extends Placed>(lines: readonly L[], tables: ReadonlySet<number>): Generator<void, L[]> {
  const joined: L[] = [];
  for (const [at, line] of lines.entries()) {
    if (at % LINES_A_STEP === 0) yield;
    const last = joined.at(-1);
    const beside = last && !(line.cell && tables.has(line.cell.table)) && sameRow(last, line);
    const marked = line.marker || (hasMarker(line.raw.trim()) && !SHORT_NOUN.test(line.raw));
    if (beside && !marked && !last.marker && BARE_MARKER.test(last.raw)) {
      joined.pop();
      joined.push({ ...line, marker: last.raw.trim(), depth: 0 });
    } else {
      joined.push(line);
    }
  }
  return joined;
}
