import type { Piece, TableRow } from './table-rows';

/** A line of a table, among those of one page. */
export interface TableLine extends TableRow {
  /** It begins with a number in the first column. */
  readonly numbered: boolean;
  /** What follows the number lies over several columns. */
  readonly spanning: boolean;
}

/** The line that a row begins with. */
export interface Entry extends TableLine {
  /** The columns whose cells reach over the row from above. */
  readonly under?: readonly number[];
}

/** Between rows there is so much more room than between lines, in points. */
const ROOM = 2.5;
/** In parts of the height of the letters. */
const MIDDLE = 0.3;

/**
 * With which lines the rows of a table begin, for each page; null where that is not clear. Its cells are drawn row by row;
 * else the number stands beside the first words of its row, or in the middle of it.
 *
 * @param borders between its columns
 */
export const entriesOf = (
  pages: readonly (readonly TableLine[])[],
  borders: readonly number[],
): (readonly Entry[])[] | null => fromOrder(pages, borders) ?? fromAbove(pages, borders) ?? fromTheMiddle(pages);

interface Placed {
  readonly line: TableLine;
  readonly piece: Piece;
  readonly column: number;
}

const columnOf = ({ x0 }: Piece, borders: readonly number[]): number => borders.filter((x) => x <= x0).length;

/** The rows that lines make in the order in which their words were drawn: each begins further left than the last cell. */
export function inOrder(lines: readonly TableLine[], borders: readonly number[]): Placed[][] {
  const placed = lines.flatMap((line) =>
    line.pieces.map((piece): Placed => ({ line, piece, column: columnOf(piece, borders) })),
  );
  const rows: Placed[][] = [];
  for (const next of placed.sort((a, b) => a.piece.run - b.piece.run || a.piece.x0 - b.piece.x0)) {
    const last = rows.at(-1)?.at(-1);
    const isOfRow = last && next.column >= last.column && next.line.spanning === last.line.spanning;
    if (isOfRow) rows.at(-1)?.push(next);
    else rows.push([next]);
  }
  return rows;
}

function fromOrder(pages: readonly (readonly TableLine[])[], borders: readonly number[]): Entry[][] | null {
  const made: Entry[][] = [];
  let isByCells = false;
  let isByLines = false;
  for (const [page, lines] of pages.entries()) {
    const [top = [], ...others] = inOrder(lines, borders);
    const rows = [...(page > 0 ? torn(top) : [top]), ...others].filter(({ length }) => length > 0);
    isByCells ||= rows.some((row) => row.some(({ line }, at) => line.y < (row[at - 1]?.line.y ?? line.y)));
    isByLines ||= rows.some((row) => !isWhole(row));
    const entries = entriesIn(rows);
    if (!entries) return null;
    made.push(entries);
  }
  // Words that were drawn line by line tell nothing of rows.
  return isByCells || !isByLines ? made : null;
}

/** With which lines the rows begin; null where one does not lie below the one before. */
function entriesIn(rows: readonly (readonly Placed[])[]): Entry[] | null {
  const entries: (Entry & { readonly under: number[] })[] = [];
  for (const row of rows) {
    const first = row.map(({ line }) => line).reduce((a, b) => (b.y < a.y ? b : a));
    if (first.y <= (entries.at(-1)?.y ?? Number.NEGATIVE_INFINITY)) return null;
    entries.push({ ...first, numbered: row.some(({ line }) => line.numbered), under: [] });
  }
  for (const [at, row] of rows.entries()) {
    const columns = new Set(row.map(({ column }) => column));
    let low = 0;
    for (const column of columns) {
      const end = reachOf(
        row.filter((one) => one.column === column).map(({ line }) => line.y),
        entries,
        at,
      );
      if (end === at) low++;
      for (let next = at + 1; next <= end; next++) {
        if (rows[next]?.some((one) => one.column === column)) return null;
        entries[next]?.under.push(column);
      }
    }
    if (low === 0 || (entries[at]?.spanning && (entries[at]?.under.length ?? 0) > 0)) return null;
  }
  return entries;
}

/** The last row that a cell reaches over: where its words end, as far below their middle as its row begins above it. */
function reachOf(ys: readonly number[], entries: readonly Entry[], at: number): number {
  const [top, bottom, own] = [Math.min(...ys), Math.max(...ys), entries[at]];
  const reach = (y: number): number => entries.reduce((last, entry, index) => (entry.y <= y ? index : last), at);
  const end = reach(bottom);
  const isMiddle = own !== undefined && end > at && top > own.y + own.size;
  return isMiddle ? Math.max(end, reach(top + bottom - own.y - own.size)) : end;
}

/**
 * The first row of a page and the rest of the one before, where that goes on in the same column alone: the cells beside do
 * not begin before a line that has more room above it.
 */
function torn(row: readonly Placed[]): (readonly Placed[])[] {
  const own = row.filter(({ column }) => column === row[0]?.column);
  const gaps = own.slice(1).map(({ line }, at) => line.y - (own[at]?.line.y ?? line.y));
  const beside = Math.min(...row.slice(own.length).map(({ line }) => line.y));
  const wide = Math.min(...gaps.filter((gap) => gap > 0)) + ROOM;
  const at =
    gaps.reduce(
      (last, gap, index) => (gap >= wide && (own[index + 1]?.line.y ?? beside) <= beside ? index : last),
      -1,
    ) + 1;
  return at > 0 && Number.isFinite(beside) ? [row.slice(0, at), row.slice(at)] : [row];
}

/** A row of one line. */
const isWhole = ([first, second]: readonly Placed[]): boolean =>
  first?.column === 0 && second !== undefined && !/^\p{Ll}/u.test(first.piece.text);

function fromAbove(pages: readonly (readonly TableLine[])[], borders: readonly number[]): TableLine[][] | null {
  const own = startsByRoom(pages);
  const made = pages.map((lines, page) =>
    // What stands above the first number of a page goes on from the page before.
    lines.filter((line, at) => line.numbered || own.has(line) || (at === 0 && page > 0)),
  );
  const isClear =
    made[0]?.[0] !== undefined &&
    made[0][0] === pages[0]?.[0] &&
    (made.flat().length > 1 || made[0][0].numbered || !isOfSeveral(pages.flat(), borders)) &&
    pages.flat().every(({ numbered, spanning, pieces }) => !numbered || spanning || begins(pieces));
  return isClear ? made : null;
}

/** Whether what seems one row is several, which nothing parts: in two columns something begins anew. */
function isOfSeveral([first, ...lines]: readonly TableLine[], borders: readonly number[]): boolean {
  const seen = new Set(first?.pieces.map((piece) => columnOf(piece, borders)));
  const anew = new Set<number>();
  for (const piece of lines.flatMap(({ pieces }) => pieces)) {
    const column = columnOf(piece, borders);
    if (seen.has(column) && /^[\p{Lu}\d]/u.test(piece.text)) anew.add(column);
    seen.add(column);
  }
  return anew.size > 1;
}

/** Where rows have more room between them than their lines, those without a number that have it, too: "A. Công tác Đảng". */
function startsByRoom(pages: readonly (readonly TableLine[])[]): ReadonlySet<TableLine> {
  const gaps = pages.flatMap((lines) =>
    lines.flatMap((line, at) => {
      const before = lines[at - 1];
      return before ? [{ line, gap: line.y - before.y }] : [];
    }),
  );
  const wide = Math.min(...gaps.map(({ gap }) => gap)) + ROOM;
  if (!gaps.every(({ line, gap }) => !line.numbered || gap >= wide)) return new Set();
  const [first] = pages[0] ?? [];
  return new Set([...(first ? [first] : []), ...gaps.flatMap(({ line, gap }) => (gap >= wide ? [line] : []))]);
}

const begins = ([, next]: readonly Piece[]): boolean => next !== undefined && !/^\p{Ll}/u.test(next.text);

/** Where a number is as far from the first line of its row as from the last, each row says where the next one begins. */
function fromTheMiddle(pages: readonly (readonly TableLine[])[]): TableLine[][] | null {
  const made: TableLine[][] = [];
  for (const lines of pages) {
    const entries: TableLine[] = [];
    let at = 0;
    for (const number of lines.filter(({ numbered }) => numbered)) {
      const first = lines[at];
      if (!first) return null;
      const bottom = 2 * number.y - first.y;
      const end = lines.reduce(
        (last, { y }, index) => (Math.abs(y - bottom) <= MIDDLE * number.size ? index : last),
        -1,
      );
      if (end < lines.indexOf(number)) return null;
      entries.push({ ...first, spanning: number.spanning, numbered: true });
      at = end + 1;
    }
    if (at < lines.length) return null;
    made.push(entries);
  }
  return made;
}
