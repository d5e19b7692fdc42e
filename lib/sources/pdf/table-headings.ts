import { fold } from '@/lib/text';
import { meet, middle, type Stretch } from './stretches';
import { isNumber, isNumberHead, type Piece, type TableRow } from './table-rows';

/** The heading of a table that shares out work, found by the words of its cells, which are drawn one after another. */

export interface Heading {
  /** The rows of the page that it takes: `[start, end)`. */
  readonly start: number;
  readonly end: number;
  /** From left to right; of two levels the lower one. */
  readonly columns: readonly Stretch[];
  readonly overs: readonly Over[];
  readonly numbered: boolean;
}

/** What stands over several columns: how far they reach, its last baseline. */
export interface Over extends Stretch {
  readonly y: number;
  readonly size: number;
}

interface Cell extends Stretch {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  /** Its first baseline and its last. */
  readonly top: number;
  readonly y: number;
  readonly size: number;
  /** What is drawn after it. */
  readonly end: number;
}

interface Placed {
  readonly piece: Piece;
  readonly row: number;
  readonly y: number;
  readonly size: number;
}

/** All in parts of the height of the letters. */
const LINE = 1.6;
const LINES = 4;
const SAME = 0.35;
const COLUMNS = 3;
const LONGEST = 60;

/** What is to be done, by whom, until when: folded. */
const TASK =
  /^(?:dau )?viec(?: can|$)|^(?:cac |ten |noi dung )?(?:noi dung|nhiem vu|cong viec|hang muc|hoat dong|de an)/;
const WHO =
  /^(?:nguoi|ca nhan|can bo|lanh dao|don vi|co quan|bo phan|chu tri|phoi hop|phan cong|thuc hien|to chuc thuc hien|trach nhiem|dau moi|phu trach)|^phong(?:$|,? ban| (?:chu tri|phoi hop|phu trach|thuc hien))/;
const WHEN = /^(?:thoi (?:gian|han|diem)|han$|han |tien do|ngay|moc |hoan thanh|giai doan|lo trinh|tuan$|thang$)/;
const KINDS = [TASK, WHO, WHEN];
/** What stands beside these in such a table. */
const OTHER =
  /^(?:ket qua|san pham|ghi chu|kinh phi|can cu|muc tieu|chi tieu|yeu cau|dia diem|nguon|minh chung|noi |so |ten |tham quyen|tai lieu|bien phap|giai phap|y kien)/;
/** "Rõ người, rõ việc, rõ thời gian …". */
const CLEAR = /^ro /;

const foldedHead = (text: string): string => fold(text).replace(CLEAR, '');
const kindOf = (head: string): number => KINDS.findIndex((kind) => kind.test(head));

/** How a head begins in a column that is too narrow for it: "Giai", "S". */
const BEGINS = /^\p{Lu}\p{L}{0,5}$/u;

/** Whether words could be the head of such a column. */
export const isColumnHead = (text: string): boolean =>
  text.length < LONGEST && (kindOf(foldedHead(text)) >= 0 || isNumberHead({ text }));

/** The next heading in `rows` from `from` on. */
export function headingFrom(rows: readonly TableRow[], from: number): Heading | null {
  const placed = rows
    .flatMap(({ pieces, y, size }, row) => (row < from ? [] : pieces.map((piece) => ({ piece, row, y, size }))))
    .sort((a, b) => a.piece.run - b.piece.run || a.piece.x0 - b.piece.x0);
  for (const [at, { piece }] of placed.entries()) {
    if (!isColumnHead(piece.text) && !BEGINS.test(piece.text)) continue;
    const found = headingAt(placed, at);
    if (found && isAlone(found, rows, from)) return withNumbers(found, rows);
  }
  return null;
}

function headingAt(
  placed: readonly Placed[],
  from: number,
): (Heading & { readonly pieces: ReadonlySet<Piece> }) | null {
  const first = cellsFrom(placed, from);
  const below = secondLevel(placed, first);
  const over = below && first.cells.find((cell) => isOver(cell, below.cells));
  // Cells may be drawn after those that stand under the one before them.
  const rest = over ? cellsFrom(placed, below.end, first.cells.at(-1)) : null;
  const end = rest?.end ?? first.end;
  const cells = [...first.cells.filter((cell) => cell !== over), ...(over ? below.cells : []), ...(rest?.cells ?? [])];
  const columns = cells.sort((a, b) => a.x0 - b.x0);
  if (columns.length < COLUMNS || columns.some((cell, at) => at > 0 && cell.x0 <= (columns[at - 1]?.x1 ?? 0)))
    return null;
  const texts = columns.map(({ text }) => foldedHead(text));
  const numbered = isNumberHead(columns[0] ?? { text: '' });
  const kinds = new Set(texts.map(kindOf).filter((kind) => kind >= 0));
  const strange = texts.filter((text, at) => kindOf(text) < 0 && !OTHER.test(text) && !(at === 0 && numbered));
  if (kinds.size < 2 || strange.length > (numbered ? texts.length - COLUMNS : 0)) return null;
  const taken = placed.slice(from, end);
  const of = taken.map(({ row }) => row);
  return {
    start: Math.min(...of),
    end: Math.max(...of) + 1,
    columns,
    overs: over ? [{ ...spread(below.cells), y: over.y, size: over.size }] : [],
    numbered,
    pieces: new Set(taken.map(({ piece }) => piece)),
  };
}

/** A column of numbers may have no head: they stand left of the first one, and nothing else does. */
function withNumbers(heading: Heading, rows: readonly TableRow[]): Heading {
  const [first] = heading.columns;
  if (heading.numbered || !first) return heading;
  const numbers: Piece[] = [];
  const others: Piece[] = [];
  for (const { pieces } of rows.slice(heading.end)) {
    const [piece] = pieces;
    if (!piece) continue;
    const isOwn = isNumber(piece) && piece.x1 < first.x0;
    if (isOwn && (numbers.length === 0 || meet(piece, spread(numbers)))) numbers.push(piece);
    else if (numbers.length > 0 && piece.x0 <= spread(numbers).x1) break;
    else others.push(piece);
  }
  const column = spread(numbers);
  const isColumn = numbers.length > 1 && others.every(({ x0 }) => x0 > column.x1);
  return isColumn ? { ...heading, numbered: true, columns: [column, ...heading.columns] } : heading;
}

const spread = (cells: readonly Stretch[]): Stretch => ({
  x0: Math.min(...cells.map(({ x0 }) => x0)),
  x1: Math.max(...cells.map(({ x1 }) => x1)),
});

/** Whether its rows hold nothing else. */
const isAlone = (
  { start, end, pieces }: { start: number; end: number; pieces: ReadonlySet<Piece> },
  rows: readonly TableRow[],
  from: number,
): boolean => start >= from && rows.slice(start, end).every((row) => row.pieces.every((piece) => pieces.has(piece)));

interface Cells {
  readonly cells: readonly Cell[];
  readonly end: number;
}

/**
 * The cells that are drawn from `from` on beside one another, from left to right.
 *
 * @param before the one that they stand right of
 * @param top they stand below it
 */
function cellsFrom(placed: readonly Placed[], from: number, before?: Cell, top = Number.NEGATIVE_INFINITY): Cells {
  const cells: Cell[] = [];
  let at = from;
  for (; at < placed.length; at++) {
    const next = placed[at];
    const last = cells.at(-1);
    if (!next || next.y <= top) break;
    if (last && goesOn(last, next)) cells[cells.length - 1] = grown(last, next, at + 1);
    else if (last ? isBeside(last, next) : !before || isBeside(before, next)) cells.push(cellOf(next, at + 1));
    else break;
    if ((cells.at(-1)?.text.length ?? 0) > LONGEST) break;
  }
  return { cells, end: at };
}

const cellOf = ({ piece: { text, x0, x1 }, y, size }: Placed, end: number): Cell => ({
  text,
  x0,
  x1,
  top: y,
  y,
  size,
  end,
});

const grown = (cell: Cell, { piece, y }: Placed, end: number): Cell => ({
  ...cell,
  text: `${cell.text} ${piece.text}`,
  x0: Math.min(cell.x0, piece.x0),
  x1: Math.max(cell.x1, piece.x1),
  y: Math.max(cell.y, y),
  end,
});

/** The next line of a cell, or more words in its last one, which may be stretched. */
function goesOn({ text, x0, x1, y: last, size }: Cell, { piece, y }: Placed): boolean {
  if (y - last > SAME * size)
    return y - last <= LINE * size && meet({ x0, x1 }, piece) && !/[.:;]$/.test(text) && !isOwn(piece);
  return (
    Math.abs(y - last) <= SAME * size && piece.x0 >= x1 && piece.x0 - x1 < LINES * size && /^\p{Ll}/u.test(piece.text)
  );
}

/** The head of a column under a title. */
const isOwn = ({ text }: Piece): boolean => /^\p{Lu}/u.test(text) && isColumnHead(text) && !isNumberHead({ text });

const isBeside = ({ x1, top, y: last, size }: Cell, { piece, y }: Placed): boolean =>
  piece.x0 > x1 && y > top - LINES * size && y < last + LINES * size;

/** Cells under one of a heading: "Chủ trì" and "Phối hợp" under "Phân công". */
function secondLevel(placed: readonly Placed[], { cells, end }: Cells): Cells | null {
  const first = placed[end];
  const last = cells.at(-1);
  if (!first || !last || cells.length < 2 || !isColumnHead(first.piece.text) || first.piece.x0 > last.x1) return null;
  const over = cells.filter(({ x0, y }) => x0 < first.piece.x1 + LINES * first.size && y < first.y).at(-1);
  if (!over) return null;
  const found = cellsFrom(placed, end, undefined, over.y);
  // It stands in the middle over them; what is drawn after them may be of the first level again.
  const off = (count: number): number => Math.abs(middle(spread(found.cells.slice(0, count))) - middle(over));
  const counts = [...found.cells.keys()].map((at) => at + 1).slice(1);
  const best = counts.reduce((a, b) => (off(b) < off(a) ? b : a), 2);
  const below = found.cells.slice(0, best);
  return below.length > 1 && below.every(({ text }) => isColumnHead(text))
    ? { cells: below, end: below.at(-1)?.end ?? end }
    : null;
}

/** Whether a cell of the first level stands over those of the second, and no other does. */
const isOver = (cell: Cell, below: readonly Cell[]): boolean => {
  const { x0, x1 } = spread(below);
  return cell.y < Math.min(...below.map(({ top }) => top)) && cell.x0 < x1 && cell.x1 > x0;
};
