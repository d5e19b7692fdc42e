import { besides } from './beside';
import type { Grid, GridCell } from './grid';
import type { Paragraph } from './paragraphs';
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

/** The tables of a document, of which one may go on over the ends of pages. */
export class Tables {
  #number = -1;
  /** The rows of the table that came last, and on which page it ended. */
  #last: { grid: Grid; page: number; rows: number; heading: string; open: ReadonlySet<number> } | undefined;

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
    for (const cell of cells) {
      if (cell.row < again) continue;
      const place = { table: this.#number, row: base + cell.row, column: cell.column };
      for (const lines of besides(cell.lines, { kind: 'cell', width: widthOf(cell) })) {
        made.push({ lines, ...(grid.xs.length > COLUMNS && { cell: place }) });
      }
    }
    const final = Math.max(...cells.map((cell) => cell.row));
    const open = cells.filter((cell) => cell.row === final && !/[.;:!?]$/.test(cell.lines.at(-1)?.raw ?? '.'));
    this.#last = {
      grid,
      page,
      rows: base + grid.rows,
      heading: goesOn ? last.heading : textOf(cells, 0),
      open: new Set(open.map((cell) => cell.column)),
    };
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
function isTorn(cells: readonly Cell[], open: ReadonlySet<number>): boolean {
  const first = cells.filter((cell) => cell.row === 0 && cell.lines.length > 0);
  if (first.length === 0 || first.some((cell) => cell.column === 0)) return false;
  return first.some((cell) => open.has(cell.column) || /^\p{Ll}/u.test(cell.lines[0]?.raw ?? ''));
}
