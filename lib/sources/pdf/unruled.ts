import { fold } from '@/lib/text';
import type { Letter, Rule } from './page';
import { free, type Gutter, meet, middle, type Stretch, widest, without } from './stretches';
import { entriesOf, type TableLine } from './table-entries';
import { isNumber, isNumberHead, type Piece, rowsOn, type TableRow } from './table-rows';
import { rulesOf } from './table-rules';

/**
 * Where a table's lines are not known (a viewer's text layer has words alone) they are found by its words: a heading with
 * "TT", the gaps that run down between the columns, and the numbers in the first one. A table whose rows are not clear has
 * none.
 */

/** The lines of a table on one page. */
interface Part {
  readonly page: number;
  readonly heading: readonly TableRow[];
  readonly lines: readonly TableLine[];
}

interface Table {
  readonly parts: Part[];
  gutters: readonly Gutter[];
}

/** All in parts of the height of the letters. */
const LINE = 1.5;
const SAME = 0.5;
const APART = 4;
/** In points. */
const PADDING = 5.4;
const ALIGNED = 3;
const COLUMNS = 3;

const HEADS = [
  /^(?:noi dung|nhiem vu|cong viec|cac nhiem vu|ten |hang muc|hoat dong)/,
  /^(?:don vi|co quan|chu tri|phoi hop|phan cong|nguoi|bo phan|thuc hien|to chuc|trach nhiem)/,
  /^(?:thoi|han |tien do|ngay )/,
];

/** For each page the lines between the cells of its tables, as if they were drawn. */
export function tableRules(
  pages: readonly (readonly Letter[] | undefined)[],
  sizes: readonly { readonly height: number }[],
): Rule[][] {
  const made = Array.from(pages, (): Rule[] => []);
  const rows = Array.from(pages, (letters = [], page) => rowsOn(letters, page, sizes[page]?.height ?? 0));
  for (const table of tablesOn(rows)) for (const { page, rules } of drawn(table)) made[page]?.push(...rules);
  return made;
}

/** The tables of a document, of which one may go on over the ends of pages. */
function tablesOn(pages: readonly (readonly TableRow[])[]): Table[] {
  const tables: Table[] = [];
  let open: Table | undefined;
  for (const [page, rows] of pages.entries()) {
    let from = 0;
    if (open) {
      from = extend(open, page, [], rows, 0);
      if (from < rows.length) open = undefined;
    }
    for (;;) {
      const head = headingFrom(rows, from);
      if (!head) break;
      const table: Table = { parts: [], gutters: gapsIn(rows.slice(head.start, head.end)) };
      from = extend(table, page, rows.slice(head.start, head.end), rows, head.end);
      if (table.gutters.length + 1 < COLUMNS) continue;
      tables.push(table);
      open = from === rows.length ? table : undefined;
    }
  }
  return tables;
}

/** Where the next heading of a table stands: the rows around its "TT". */
function headingFrom(rows: readonly TableRow[], from: number): { start: number; end: number } | null {
  for (let at = from; at < rows.length; at++) {
    const row = rows[at];
    const number = row?.pieces.find(isNumberHead);
    if (!row || !number) continue;
    const near = (one: TableRow | undefined, other: TableRow | undefined): boolean =>
      !!one && !!other && other.y - one.y <= LINE * row.size;
    let start = at;
    while (start > from && near(rows[start - 1], rows[start]) && isHeading(rows[start - 1], row, number)) start--;
    // As far below "TT" as above it; where it stands in the first line, what goes on in small letters.
    const lowest = start < at ? 2 * row.y - (rows[start]?.y ?? row.y) + SAME * row.size : Number.POSITIVE_INFINITY;
    let end = at + 1;
    while (end < rows.length && near(rows[end - 1], rows[end]) && isHeading(rows[end], row, number)) {
      const next = rows[end];
      if (!next || next.y > lowest || (start === at && !next.pieces.every(goesOn))) break;
      end++;
    }
    const words = rows.slice(start, end).flatMap(({ pieces }) => pieces.map(({ text }) => fold(text)));
    if (HEADS.filter((head) => words.some((word) => head.test(word))).length >= 2) return { start, end };
  }
  return null;
}

/** In a heading: "chủ trì" below "Đơn vị". */
const goesOn = ({ text }: Piece): boolean => /^[\p{Ll}(]/u.test(text) || HEADS.some((head) => head.test(fold(text)));

/** Whether a row stands right of the "TT" of a heading and is no title over all of it. */
function isHeading(row: TableRow | undefined, among: TableRow, { x1 }: Piece): boolean {
  const [first, ...more] = row?.pieces ?? [];
  if (!first || first.x0 <= x1) return false;
  return more.length > 0 || among.pieces.filter((piece) => meet(piece, first)).length < 2;
}

/** What lies free between the columns of a heading. */
function gapsIn(heading: readonly TableRow[]): Gutter[] {
  const rows = heading.map(({ pieces }) => pieces.filter((piece) => !isOver(piece, heading)));
  const all = free(rows.flat());
  const gaps: Stretch[] = [...all];
  for (const gap of rows.flatMap(free)) if (!gaps.some((other) => meet(gap, other))) gaps.push(gap);
  return gaps.sort((a, b) => a.x0 - b.x0).map((gap) => [gap]);
}

/** "Phân công" over "Chủ trì" and "Phối hợp": it stands between two below it and below "TT", over which there is nothing else. */
function isOver(piece: Piece, heading: readonly TableRow[]): boolean {
  const at = middle(piece);
  const own = heading.findIndex(({ pieces }) => pieces.includes(piece));
  const number = heading.findIndex(({ pieces }) => pieces.some(isNumberHead));
  const isAlone = (one: Piece): boolean =>
    heading.every(({ pieces }) => pieces.every((other) => other === piece || other === one || !meet(one, other)));
  return heading.slice(Math.max(own, number) + 1).some((row) => {
    const next = row.pieces.findIndex(({ x0 }) => x0 > at);
    const [left, right] = next > 0 ? [row.pieces[next - 1], row.pieces[next]] : [];
    return left !== undefined && right !== undefined && left.x1 < at && isAlone(left) && isAlone(right);
  });
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
  let at = from;
  for (; at < rows.length; at++) {
    const row = rows[at];
    const before = own.at(-1) ?? heading.at(-1);
    if (!row || (before && row.y - before.y > APART * row.size)) break;
    const numbered = isNumbered(row, table.gutters[0]);
    const gutters = table.gutters.map((gutter) => without(gutter, row.pieces));
    const spanning = gutters.some((gutter) => gutter.length === 0);
    if (!numbered && (spanning || isApart(row, own, table.gutters))) break;
    if (!spanning) table.gutters = gutters;
    own.push({ ...row, numbered, spanning });
  }
  if (own.length > 0) table.parts.push({ page, heading, lines: own });
  return at;
}

/** "Nơi nhận:" under a table: it stands in the second column, and begins where nothing in it begins. */
function isApart({ pieces: [first] }: TableRow, rows: readonly TableRow[], [, next]: readonly Gutter[]): boolean {
  if (!first || first.x0 > (next?.[0]?.x0 ?? 0) || !/^[\p{Lu}\d–-]/u.test(first.text)) return false;
  return rows.length > 0 && !rows.some(({ pieces }) => pieces.some(({ x0 }) => Math.abs(x0 - first.x0) < ALIGNED));
}

/** Whether a row begins with a number that stands in the first column, before `gutter`. */
const isNumbered = ({ pieces: [first] }: TableRow, gutter: Gutter = []): boolean =>
  first !== undefined && isNumber(first) && first.x1 <= (gutter.at(-1)?.x1 ?? 0);

/**
 * Where columns lie near one another, a viewer's layer may have the words of two cells as one run: a row is parted there
 * as well where a word begins as far from the left as the cells of other rows. Of a heading over all columns a word may
 * do so by chance.
 */
function settled({ parts, gutters }: Table): Table {
  const starts = parts.flatMap(({ lines }) =>
    lines.filter(({ spanning }) => !spanning).flatMap(({ pieces }) => pieces.map(({ x0 }) => x0)),
  );
  let left = gutters;
  const settle = (line: TableLine): TableLine => {
    const parted = line.spanning ? partedAt(line, left, starts) : null;
    if (!parted) return line;
    left = parted;
    return { ...line, spanning: false };
  };
  const made = parts.map((part) => ({ ...part, lines: part.lines.map(settle) }));
  return { parts: made, gutters: left };
}

/** What the words of a line leave free between the columns; null where they lie over several. */
function partedAt(
  { pieces }: TableLine,
  gutters: readonly Gutter[],
  starts: readonly number[],
): readonly Gutter[] | null {
  const words = pieces.flatMap((piece) => piece.words);
  const after = (gap: Stretch): Stretch | undefined => words.find(({ x0 }) => x0 >= gap.x1 - ALIGNED);
  const isBegun = (gap: Stretch): boolean => {
    const next = after(gap);
    return !next || starts.some((start) => Math.abs(start - next.x0) < ALIGNED);
  };
  const left = gutters.map((gutter) => without(gutter, words).filter(isBegun));
  const begun = new Set(left.flatMap(([gap]) => (gap && after(gap)) ?? []));
  return left.every(({ length }) => length > 0) && (pieces.length > 2 || begun.size > 2) ? left : null;
}

/** The lines of a table whose rows are clear. */
function drawn(table: Table): { page: number; rules: Rule[] }[] {
  const { parts, gutters } = settled(table);
  const entries = entriesOf(parts.map(({ lines }) => lines));
  if (!entries) return [];
  const rows = parts.flatMap(({ lines }) => lines);
  const pieces = [...parts.flatMap(({ heading }) => heading), ...rows].flatMap((row) => row.pieces);
  const inner = gutters.map((gutter) => borderIn(widest(gutter)));
  const xs = [
    Math.min(...pieces.map(({ x0 }) => x0)) - PADDING,
    ...inner,
    Math.max(...pieces.map(({ x1 }) => x1)) + PADDING,
  ];
  return parts.map((part, at) => {
    const over = part.heading.flatMap((row) =>
      row.pieces
        .filter((piece) => isOver(piece, part.heading))
        .map((piece) => ({ x: middle(piece), y: row.y, size: row.size })),
    );
    return { page: part.page, rules: rulesOf({ ...part, entries: entries[at] ?? [] }, xs, over) };
  });
}

/** Cells begin so far from their left border: Word's own measure. What is left of it is the room of the cell before. */
const borderIn = (gap: Stretch): number => Math.max(middle(gap), gap.x1 - PADDING);
