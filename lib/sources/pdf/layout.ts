import { type Zone, zonesOf } from './bands';
import { besides } from './beside';
import { type Grid, gridsOf } from './grid';
import { isNoteNumber, isRunning, notesOf } from './margins';
import type { PdfPage } from './page';
import { continues, type Measure, measure, type Paragraph } from './paragraphs';
import { type Line, type Row, rowsOf } from './rows';
import { Tables } from './tables';

/** What stands on a page from top to bottom. */
type Part = Zone | { readonly kind: 'table'; readonly grid: Grid };

/** The paragraphs of a document in the order of reading. */
export function paragraphsOf(pages: readonly PdfPage[]): Paragraph[] {
  const grids = pages.map(({ rules, letters, guessed }) => gridsOf(rules, letters, guessed));
  const rows = grids.map(({ rest }, number) => withoutNotes(rowsOf(rest, number), pages[number]));
  const parts = rows.map((own, number) => {
    const kept = own.filter((row) => !isRunning(row, number, rows, pages));
    return partsOf(kept, grids[number]?.grids ?? []);
  });
  const text = parts.map((own) => own.flatMap((part) => (part.kind === 'text' ? part.lines : [])));
  const usual = measure(text.flat());
  return new Flow(text.map((lines) => measure(lines, usual))).through(parts);
}

/** The rows of a page without the notes at its foot and their numbers in the text, as in the other sources. */
function withoutNotes(rows: readonly Row[], page: PdfPage | undefined): Row[] {
  const notes = page && notesOf(page, rows);
  if (!notes?.size) return [...rows];
  return rows
    .filter((row) => !notes.has(row))
    .flatMap((row) => {
      const letters = row.lines.flatMap((line) => line.letters);
      const kept = letters.filter((letter, at) => !isNoteNumber(letter, row, letters[at - 1]));
      return kept.length === letters.length ? [row] : rowsOf(kept, row.lines[0]?.page ?? 0);
    });
}

/** Tables lie between the rows above and below them. */
function partsOf(rows: readonly Row[], grids: readonly Grid[]): Part[] {
  const parts: Part[] = [];
  let left = rows;
  for (const grid of grids) {
    parts.push(...zonesOf(left.filter((row) => row.y <= grid.top)));
    parts.push({ kind: 'table', grid });
    left = left.filter((row) => row.y > grid.top);
  }
  parts.push(...zonesOf(left));
  return parts;
}

/** Puts paragraphs together over the parts of pages and over their ends. */
class Flow {
  readonly #measures: readonly Measure[];
  readonly #made: Paragraph[] = [];
  /** The paragraph of running text that may go on. */
  #open: Line[] | undefined;
  readonly #tables = new Tables();

  constructor(measures: readonly Measure[]) {
    this.#measures = measures;
  }

  through(pages: readonly (readonly Part[])[]): Paragraph[] {
    /** Columns at the end of a page, which may go on at the top of the next one. */
    let columns: (readonly Line[])[] | undefined;
    for (const [number, parts] of pages.entries()) {
      for (const [index, part] of parts.entries()) {
        if (columns && !(index === 0 && part.kind === 'columns' && areSame(columns, part.columns))) {
          this.#columns(columns);
          columns = undefined;
        }
        if (part.kind === 'text') this.#text(part.lines);
        else if (part.kind === 'columns') {
          columns = part.columns.map((column, at) => [...(columns?.[at] ?? []), ...column]);
        } else {
          this.#open = undefined;
          this.#made.push(...this.#tables.add(part.grid, number, index === 0));
        }
      }
    }
    if (columns) this.#columns(columns);
    return this.#made;
  }

  #text(lines: readonly Line[]): void {
    for (const line of lines) {
      const open = this.#open;
      const [from, to] = [this.#measures[open?.at(-1)?.page ?? -1], this.#measures[line.page]];
      if (open && from && to && continues(open, line, from, to)) {
        open.push(line);
        continue;
      }
      this.#open = [line];
      this.#made.push({ lines: this.#open });
    }
  }

  #columns(columns: readonly (readonly Line[])[]): void {
    this.#open = undefined;
    for (const column of columns) {
      const { x0, x1 } = extent(column);
      for (const lines of besides(column, { kind: 'column', width: x1 - x0 })) this.#made.push({ lines });
    }
  }
}

const areSame = (above: readonly (readonly Line[])[], below: readonly (readonly Line[])[]): boolean =>
  above.length === below.length &&
  above.every((column, at) => {
    const [one, other] = [extent(column), extent(below[at] ?? [])];
    return one.x0 < other.x1 && one.x1 > other.x0;
  });

const extent = (lines: readonly Line[]): { x0: number; x1: number } => ({
  x0: Math.min(...lines.map((line) => line.x0)),
  x1: Math.max(...lines.map((line) => line.x1)),
});
