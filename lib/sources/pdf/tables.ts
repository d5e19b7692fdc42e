import { besides } from './beside';
import type { Grid, GridCell } from './grid';
import { ENDS, GOES_ON, type Paragraph } from './paragraphs';
import { type Line, rowsOf } from './rows';

/** As in the other sources, fewer columns lay out a page and hold no entries. */
const COLUMNS = 3;
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
  readonly heading: string;
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
      const lines = rowsOf(cell.letters, page).flatMap((row) => row.lines);
      return { ...cell, lines };
    });
    const last = this.#last;
    const goesOn = isFirst && last && last.page === page - 1 && isSame(last.grid, grid);
    if (!goesOn) this.#number++;
    // A heading is printed again on every page.
    const again = goesOn && textOf(cells, 0) === last.heading ? 1 : 0;
    const torn = goesOn && again === 0 && isTorn(cells, last.open) ? 1 : 0;
    const base = goesOn ? last.rows - again - torn : 0;
    const made: Paragraph[] = [];
    const final = Math.max(...cells.map((cell) => cell.row));
    const open = new Map<number, Line[]>();
    for (const cell of cells) {
      if (cell.row < again) continue;
      const place = { table: this.#number, row: base + cell.row, column: cell.column };
      const before = torn && cell.row === 0 ? (last?.open.get(cell.column) ?? []) : [];
      for (const [index, lines] of besides([...before, ...cell.lines], {
        kind: 'cell',
        width: widthOf(cell),
      }).entries()) {
        // What stood on the page before goes on, or stands there already.
        if (index === 0 && before.length > 0) before.push(...lines.slice(before.length));
        else made.push({ lines, ...(grid.xs.length > COLUMNS && { cell: place }) });
        if (cell.row === final) open.set(cell.column, lines);
      }
    }
    const heading = goesOn ? last.heading : textOf(cells, 0);
    this.#last = { grid, page, rows: base + grid.rows, heading, open };
    return made;
  }
}

/** How wide the text of a cell may be: it keeps as far from the right border as its nearest line from the left one. */
function widthOf({ left, right, lines }: Cell): number {
  const padding = Math.min(...lines.map((line) => line.x0)) - left;
  return right - left - 2 * Math.min(Math.max(padding, 1), WIDEST_PADDING);
}

const isSame = (above: Grid, below: Grid): boolean =>
  above.xs.length === below.xs.length && above.xs.every((x, at) => Math.abs(x - (below.xs[at] ?? 0)) <= SAME);

const textOf = (cells: readonly Cell[], row: number): string =>
  cells
    .filter((cell) => cell.row === row)
    .map((cell) => `${cell.column}:${cell.lines.map((line) => line.raw).join(' ')}`)
    .join('|');

/** Whether the first row is the rest of one that began on the page before: it has no number, and words go on in it. */
function isTorn(cells: readonly Cell[], open: Last['open']): boolean {
  const first = cells.filter((cell) => cell.row === 0 && cell.lines.length > 0);
  if (first.length === 0 || first.some((cell) => cell.column === 0)) return false;
  return first.some(
    ({ column, lines: [line] }) => !ENDS.test(open.get(column)?.at(-1)?.raw ?? '.') || GOES_ON.test(line?.raw ?? ''),
  );
}
