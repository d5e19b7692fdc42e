import type { Line } from './dom-lines';
import { hasMarker } from './plain/piece';

/** A list marker that stands alone: "1.", "1.2.", "II.", "a)", "(1)", "-", "+". */
const BARE_MARKER = /^\s*(?:[-–+*•]|\(\d{1,3}\)|(?:\d{1,3}(?:\.\d{1,3})*|[IVXLC]{1,6}|[a-zđ])[.)])\s*$/u;
/** As in plain text, fewer columns set a letterhead or a signature beside something, or lay out a list. */
const COLUMNS = 3;
/** A cell that holds this share of its table, in more than so many lines, holds a page and no entry. */
const PAGE_SHARE = 0.8;
const PAGE_LINES = 20;
/** More than any table has that is read. */
const MOST_COLUMNS = 1_000_000;

/**
 * The tables that hold entries in rows and columns. Others only lay out a page: those around another table (`outer`),
 * of one or two columns, or with nearly everything in one cell.
 */
export function tabular(lines: readonly Pick<Line, 'raw' | 'cell'>[], outer: ReadonlySet<number>): Set<number> {
  const tables = new Map<number, { size: number; columns: Set<number>; cells: Map<number, [number, number]> }>();
  for (const { cell, raw } of lines) {
    if (!cell || outer.has(cell.table)) continue;
    const table = tables.get(cell.table) ?? { size: 0, columns: new Set(), cells: new Map() };
    const key = cell.row * MOST_COLUMNS + cell.column;
    const [count, size] = table.cells.get(key) ?? [0, 0];
    table.cells.set(key, [count + 1, size + raw.length]);
    table.columns.add(cell.column);
    table.size += raw.length;
    tables.set(cell.table, table);
  }
  const found = new Set<number>();
  for (const [number, { size, columns, cells }] of tables) {
    const page = [...cells.values()].some(([count, held]) => count > PAGE_LINES && held > PAGE_SHARE * size);
    if (columns.size >= COLUMNS && !page) found.add(number);
  }
  return found;
}

/** What is asked of a line when its place among others is. */
type Placed = Pick<Line, 'raw' | 'cell' | 'marker' | 'depth'>;

export const sameCell = (a: Placed, b: Placed): boolean => sameRow(a, b) && a.cell?.column === b.cell?.column;
const sameRow = (a: Placed, b: Placed): boolean => a.cell?.table === b.cell?.table && a.cell?.row === b.cell?.row;

/**
 * Gives a marker that is drawn in a box of its own (a narrow cell, a flex item) to the text beside it, but for the
 * numbers in the first column of a real table: they are entries.
 */
export function joinMarkers<L extends Placed>(lines: readonly L[], tables: ReadonlySet<number>): L[] {
  const joined: L[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const beside = last && !(line.cell && tables.has(line.cell.table)) && sameRow(last, line);
    if (beside && !line.marker && !last.marker && BARE_MARKER.test(last.raw) && !hasMarker(line.raw.trim())) {
      joined.pop();
      joined.push({ ...line, marker: last.raw.trim(), depth: 0 });
    } else {
      joined.push(line);
    }
  }
  return joined;
}
