import type { Letter, Rule } from './page';
import { free, type Gutter, middle, type Stretch, without } from './stretches';
import { ALIGNED, borderIn, type Columns, gapsOf, PADDING, type Part, settled } from './table-columns';
import { entriesOf, inOrder, type TableLine } from './table-entries';
import { type Heading, headingFrom } from './table-headings';
import { isNumber, rowsOn, type TableRow } from './table-rows';
import { rulesOf } from './table-rules';

/**
 * Where a table's lines are not known (a viewer's text layer has words alone) they are found by its words: a heading, the
 * gaps that run down between the columns, and the order in which its cells are drawn, or the numbers in the first one. A
 * table whose rows are not clear has none.
 */

/** What is known of the tables of a page. */
export interface PageTables {
  /** The lines between their cells, as if they were drawn. */
  readonly rules: Rule[];
  /** Where it is not clear whose words are whose: from one baseline to another. */
  readonly unclear: Band[];
}

interface Band {
  readonly top: number;
  readonly bottom: number;
}

interface Table extends Columns {
  readonly head: Heading;
  readonly parts: Part[];
  /** Rows of a page that are its own and do not lie in its columns. */
  readonly lost: { readonly page: number; readonly rows: readonly TableRow[] }[];
  gutters: readonly Gutter[];
}

/** In parts of the height of the letters. */
const APART = 4;
const COLUMNS = 3;
/** What stands under a text: no row of a table. */
const FOOT = /^(?:Nơi nhận|(?:TM|KT|TL|TUQ|Q)\.\s*[A-ZÀ-Ỹ]|Lưu\s*:)/u;

/** The tables of each page. */
export function tablesOf(
  pages: readonly (readonly Letter[] | undefined)[],
  sizes: readonly { readonly height: number }[],
): PageTables[] {
  const made = Array.from(pages, (): PageTables => ({ rules: [], unclear: [] }));
  const rows = Array.from(pages, (letters = [], page) => rowsOn(letters, page, sizes[page]?.height ?? 0));
  for (const table of found(rows))
    for (const { page, rules, unclear } of drawn(table)) {
      made[page]?.rules.push(...rules);
      made[page]?.unclear.push(...unclear);
    }
  return made;
}

/** The tables of a document, of which one may go on over the ends of pages. */
function found(pages: readonly (readonly TableRow[])[]): Table[] {
  const tables: Table[] = [];
  let open: Table | undefined;
  for (const [page, rows] of pages.entries()) {
    let from = 0;
    if (open) {
      const again = headAgain(open, rows);
      from = extend(open, page, rows.slice(0, again), rows, again);
      if (from < rows.length) open = undefined;
    }
    for (let head = headingFrom(rows, from); head; head = headingFrom(rows, from)) {
      const table: Table = { head, parts: [], lost: [], gutters: free(head.columns).map((gap) => [gap]) };
      from = extend(table, page, rows.slice(head.start, head.end), rows, head.end);
      tables.push(table);
      open = from === rows.length ? table : undefined;
    }
  }
  return tables;
}

/** How many of a page's first rows are the heading of the table that goes on there. */
function headAgain({ parts: [first] }: Table, rows: readonly TableRow[]): number {
  const texts = (some: readonly TableRow[]): string =>
    some.map(({ pieces }) => pieces.map(({ text }) => text).join(' ')).join(' ');
  const { heading = [] } = first ?? {};
  return texts(rows.slice(0, heading.length)) === texts(heading) ? heading.length : 0;
}

/** Adds what of `rows` from `from` on lies in the table's columns; returns where it ends. */
function extend(
  table: Table,
  page: number,
  heading: readonly TableRow[],
  rows: readonly TableRow[],
  from: number,
): number {
  const own: TableLine[] = [];
  const next = headingFrom(rows, from)?.start ?? rows.length;
  let at = from;
  for (; at < next; at++) {
    const row = rows[at];
    const before = own.at(-1) ?? heading.at(-1);
    if (!row || (before && row.y - before.y > APART * row.size)) break;
    if (row.pieces.some(({ text }) => FOOT.test(text))) break;
    const numbered = isNumbered(row, table);
    const gutters = table.gutters.map((gutter) => without(gutter, row.pieces));
    const spanning = gutters.some((gutter) => gutter.length === 0);
    if (spanning && !isNext(row, own) && !isWithin(rows, at, table.gutters)) break;
    if (!spanning) table.gutters = gutters;
    own.push({ ...row, numbered, spanning });
  }
  if (at < rows.length) own.splice(withoutTail(own, table.gutters));
  // A heading may end its page.
  if (own.length > 0 || (at === rows.length && heading.length > 0)) table.parts.push({ page, heading, lines: own });
  const end = from + own.length;
  const lost = lostFrom(rows.slice(0, next), end, table);
  if (lost > end) table.lost.push({ page, rows: rows.slice(end, lost) });
  return lost;
}

/** Where rows end that begin as those of a table do, though not all of them lie in its columns. */
function lostFrom(rows: readonly TableRow[], from: number, { parts, gutters }: Table): number {
  const starts = parts.flatMap(({ lines }) => lines.flatMap(({ pieces }) => pieces.map(({ x0 }) => x0)));
  const border = gutters[0]?.[0]?.x1 ?? 0;
  const isStart = ({ x0 }: Stretch): boolean =>
    x0 > border - ALIGNED && starts.some((start) => Math.abs(start - x0) < ALIGNED);
  let end = from;
  for (let at = from; at < rows.length; at++) {
    const [above, row] = [rows[at - 1], rows[at]];
    if (!row || (above && row.y - above.y > APART * row.size)) break;
    if (row.pieces.some(({ text }) => FOOT.test(text))) break;
    if (row.pieces.filter(isStart).length >= COLUMNS - 1) end = at + 1;
  }
  return end;
}

/** Whether a row has the number after the last one of `rows`. */
function isNext({ pieces: [first] }: TableRow, rows: readonly TableLine[]): boolean {
  const [last] = rows.filter(({ numbered }) => numbered).at(-1)?.pieces ?? [];
  return (
    first !== undefined &&
    isNumber(first) &&
    Number.parseInt(first.text, 10) === Number.parseInt(last?.text ?? '', 10) + 1
  );
}

/** Whether a row that lies over several columns has rows of the table below it: "I. Công tác Đảng". */
function isWithin(rows: readonly TableRow[], at: number, gutters: readonly Gutter[]): boolean {
  for (let next = at + 1; next <= at + BELOW; next++) {
    const [above, row] = [rows[next - 1], rows[next]];
    if (!above || !row || row.y - above.y > APART * row.size) return false;
    if (row.pieces.some(({ text }) => FOOT.test(text))) return false;
    const fits = gutters.every((gutter) => without(gutter, row.pieces).length > 0);
    if (fits && row.pieces.length > 1) return true;
    if (!fits && next > at + SPANNING) return false;
  }
  return false;
}

/** A row over several columns has so many lines at most. */
const SPANNING = 3;
/** In so many rows below it the words of two cells stand beside one another. */
const BELOW = 8;

/** How many of the last lines are no row of the table: words in one column alone, such as the title of what follows. */
function withoutTail(lines: readonly TableLine[], gutters: readonly Gutter[]): number {
  const rows = inOrder(lines, gapsOf(gutters, [lines]).map(middle));
  const last = rows.at(-1);
  if (!last || rows.length < 2) return lines.length;
  const [number, ...words] = last;
  const isTitle = words.length > 0 && words.every(({ piece }) => !/\p{Ll}/u.test(piece.text));
  const isNumberedTitle = number?.line.numbered && (isTitle || /^\p{L}/u.test(number.piece.text));
  const columns = new Set(last.map(({ column }) => column)).size;
  if (columns > 2 || (columns === 2 && !isNumberedTitle)) return lines.length;
  return Math.min(...last.map(({ line }) => lines.indexOf(line)));
}

/** Whether a row begins with a number that stands in a first column of numbers. */
const isNumbered = ({ pieces: [first] }: TableRow, { head, gutters: [gutter = []] }: Table): boolean =>
  head.numbered && first !== undefined && isNumber(first) && first.x1 <= (gutter.at(-1)?.x1 ?? 0);

interface Drawn extends PageTables {
  readonly page: number;
}

/** The lines of a table, or where it stands when its rows are not clear. */
function drawn(table: Table): Drawn[] {
  const { head, lost } = table;
  const { parts, gutters } = settled(table);
  const pages = parts.map(({ lines }) => lines);
  const inner = gapsOf(gutters, pages).map(borderIn);
  // Where words of several cells are in one run, numbers alone tell the rows.
  const isClear = lost.length === 0 && (head.numbered || !pages.flat().some(isMixed));
  const entries = isClear ? entriesOf(pages, inner) : null;
  if (!entries) {
    const own = parts.map(({ page, heading, lines }) => ({ page, rows: [...heading, ...lines] }));
    return [...own, ...lost].map(({ page, rows }) => ({ page, rules: [], unclear: [bandOf(rows)] }));
  }
  const rows = parts.flatMap(({ lines }) => lines);
  const pieces = [...parts.flatMap(({ heading }) => heading), ...rows].flatMap((row) => row.pieces);
  const xs = [
    Math.min(...pieces.map(({ x0 }) => x0)) - PADDING,
    ...inner,
    Math.max(...pieces.map(({ x1 }) => x1)) + PADDING,
  ];
  return parts.map((part, at) => {
    const own = entries[at] ?? [];
    const down = (part.heading[0]?.y ?? 0) - (parts[0]?.heading[0]?.y ?? 0);
    const overs = part.heading.length > 0 ? head.overs.map((over) => ({ ...over, y: over.y + down })) : [];
    const unclear = rowsIn(part.lines, own)
      .filter((row) => row.some(isMixed))
      .map(bandOf);
    return { page: part.page, rules: rulesOf({ ...part, entries: own }, xs, overs), unclear };
  });
}

/** The lines of each row of a page; after words of several cells in one run only a number begins the next. */
function rowsIn(lines: readonly TableLine[], entries: readonly TableLine[]): TableLine[][] {
  const rows: TableLine[][] = [];
  for (const line of lines) {
    const row = rows.at(-1);
    const entry = entries.find(({ y }) => y === line.y);
    if (row && !(entry && (entry.numbered || !row.some(isMixed)))) row.push(line);
    else rows.push([line]);
  }
  return rows;
}

const bandOf = (rows: readonly TableRow[]): Band => ({
  top: Math.min(...rows.map(({ y }) => y)) - 1,
  bottom: Math.max(...rows.map(({ y }) => y)) + 1,
});

/** Words of several cells in one run, and more beside it: no row over several columns. */
const isMixed = ({ spanning, numbered, pieces }: TableLine): boolean => spanning && pieces.length > (numbered ? 2 : 1);
