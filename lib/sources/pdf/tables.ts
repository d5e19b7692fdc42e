import { besides } from './beside';
import type { Grid, GridCell } from './grid';
import { ENDS, GOES_ON, type Paragraph } from './paragraphs';
import { type Line, rowsOf } from './rows';

/** As in the other sources, fewer columns lay out a page and hold no entries. */
const COLUMNS = 3;
/** Rows of a heading at most. */
const HEADINGS = 3;
/** Columns of a table that goes on over a page's end lie at the same places, in points. */
const SAME = 4;
/** Text further from its border is centred or indented. */
const WIDEST_PADDING = 7;

interface Cell extends GridCell {
  readonly lines: readonly Line[];
}

interface Last {
  readonly grid: Grid;
  readonly page: number;
  readonly rows: number;
  /** What its first rows say, the heading among them. */
  readonly headings: readonly string[];
  /** The last paragraphs in the cells of the last row, by their columns. */
  readonly open: ReadonlyMap<number, Line[]>;
}

/** The tables of a document, of which one may go on over the ends of pages. */
export class Tables {
  #number = -1;
  /** The rows of the table that came last, and on which page it ended. */
  #last: Last | undefined;

  /** The paragraphs of a table on `page`; `isFirst` when nothing stands above it there. */
  add(grid: Grid, page: number, isFirst: boolean): Paragraph[] {
    const cells = grid.cells.map((cell): Cell => {
      return { ...cell, lines: rowsOf(cell.letters, page, grid.xs.length > COLUMNS).flatMap((row) => row.lines) };
    });
    const last = this.#last;
    const goesOn = isFirst && last && last.page === page - 1 && isSame(last.grid, grid);
    if (!goesOn) this.#number++;
    // A heading is printed again on every page.
    const headings = Array.from({ length: Math.min(HEADINGS, grid.rows) }, (_, row) => textOf(cells, row));
    const other = headings.findIndex((text, row) => text !== last?.headings[row]);
    const again = !goesOn ? 0 : other < 0 ? headings.length : other;
    const torn = goesOn && isTorn(cells, again, last.open) ? 1 : 0;
    const base = goesOn ? last.rows - again - torn : 0;
    const made: Paragraph[] = [];
    const final = Math.max(...cells.map((cell) => cell.row));
    const open = new Map<number, Line[]>();
    const widest = grid.guessed ? widestIn(cells) : undefined;
    for (const cell of cells) {
      if (cell.row < again) continue;
      const { rows, column } = cell;
      const place = { table: this.#number, row: base + cell.row, column, ...(rows > 1 && { rows }) };
      const before = torn && cell.row === again ? (last?.open.get(cell.column) ?? []) : [];
      for (const [index, lines] of besides([...before, ...cell.lines], {
        kind: 'cell',
        width: Math.min(widthOf(cell), widest?.get(cell.column) ?? Number.POSITIVE_INFINITY),
      }).entries()) {
        // What stood on the page before goes on, or stands there already.
        if (index === 0 && before.length > 0) before.push(...lines.slice(before.length));
        else made.push({ lines, ...(grid.xs.length > COLUMNS && { cell: place }) });
        if (cell.row === final) open.set(cell.column, lines);
      }
    }
    this.#last = { grid, page, rows: base + grid.rows, headings: goesOn ? last.headings : headings, open };
    return made;
  }
}

/** How wide the text of a cell may be: it keeps as far from the right border as its nearest line from the left one. */
function widthOf({ left, right, lines }: Cell): number {
  const padding = Math.min(...lines.map((line) => line.x0)) - left;
  return right - left - 2 * Math.min(Math.max(padding, 1), WIDEST_PADDING);
}

/** The widest lines of columns. */
function widestIn(cells: readonly Cell[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const { column, lines } of cells)
    found.set(column, Math.max(found.get(column) ?? 0, ...lines.map(({ x0, x1 }) => x1 - x0)));
  return found;
}

const isSame = (above: Grid, below: Grid): boolean =>
  above.xs.length === below.xs.length && above.xs.every((x, at) => Math.abs(x - (below.xs[at] ?? 0)) <= SAME);

const textOf = (cells: readonly Cell[], row: number): string =>
  cells
    .filter((cell) => cell.row === row)
    .map((cell) => `${cell.column}:${cell.lines.map((line) => line.raw).join(' ')}`)
    .join('|');

/** Whether a row is the rest of one that began on the page before: it has no number, and words go on in it. */
function isTorn(cells: readonly Cell[], row: number, open: Last['open']): boolean {
  const first = cells.filter((cell) => cell.row === row && cell.lines.length > 0);
  const begins = first.some(({ column, lines: [line] }) => column === 0 && !GOES_ON.test(line?.raw ?? ''));
  if (first.length === 0 || begins) return false;
  return first.some(
    ({ column, lines: [line] }) => !ENDS.test(open.get(column)?.at(-1)?.raw ?? '.') || GOES_ON.test(line?.raw ?? ''),
  );
}
