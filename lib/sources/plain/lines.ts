import { WIDEST } from './layout';
import { isStrong, withoutSigns } from './markdown';
import { isBareMarker, type Piece } from './piece';
import { cells, isBullet, isFramed, NO_ROW, type PlainLine, type PlainRow, RULE, rowsOf } from './rows';
import { beginsTabs, leavesTabs, tabCells } from './tabs';
import { isCapitals } from './words';

/** Columns are set apart by this many blanks; between words of justified text there are fewer. */
const WIDE = /[ \u00a0]{4,}|[ \u00a0]*\t[ \t\u00a0]*/u;
/**
 * What stands right in the head (NĐ 30/2020, Phụ lục I), however near to what is left of it, which is in capitals or the number;
 * in "QUỐC KHÁNH NƯỚC CỘNG HÒA …", a title, nothing is apart.
 */
const MOTTO =
  /(?<!NƯỚC)[ \u00a0]+(?=C[ỘÔ]NG H[OÒ][AÀ] X[ÃÂ] H[ỘÔ]I CH[\p{Lu}\s]*$|Độc lập\s*[-–]\s*Tự do\s*[-–]\s*\S+ \S+\s*$)(?<=^(?:[^\p{Ll}]|Số)*)|(?<=^\s*Số\s*:?\s*\d*\s*\/\S+) +(?=\p{Lu}[^.;:,]{1,40}, ngày\s)/u;
/** Who signs, beside whom it goes to. */
const SIGNS =
  /(?<=^\s*(?:Nơi nhận\s*:?|[-+] [^;]{2,60}[;.])) +(?=(?:\p{Lu}{1,4}[./] ?)?\p{Lu}{2,}(?: \p{Lu}{2,}){1,6}\s*$)/u;
const GAP = new RegExp(`${WIDE.source}|${MOTTO.source}|${SIGNS.source}`, 'gu');
/** Blank places to be filled in by hand are no gaps between columns: "Số:      /TB-SXD", "ngày     tháng". */
const BEFORE_A_BLANK = /(?:số|ngày|tháng|năm)\s*:?$/i;

const columnOf = (text: string, offset: number): number => {
  let column = 0;
  for (let index = 0; index < offset; index++) column += text[index] === '\t' ? 8 - (column % 8) : 1;
  return column;
};

function pieceOf(line: PlainLine, from: number, to: number, afterBlank: boolean, afterPage = false): Piece | null {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(line.text[start] ?? '')) start++;
  while (end > start && /\s/.test(line.text[end - 1] ?? '')) end--;
  const raw = line.text.slice(start, end);
  const text = withoutSigns(raw).text.replace(/\s+/g, ' ').trim();
  if (!text || (RULE.test(text) && !(isBullet(text) && line.text.trim() === text))) return null;
  return {
    start: line.start + start,
    end: line.start + end,
    text,
    indent: columnOf(line.text, start),
    endColumn: columnOf(line.text, end),
    bold: isStrong(raw),
    afterBlank,
    ...(afterPage ? { afterPage } : {}),
  };
}

/** Beside the star under a Party body's name: "Hòa An, ngày 05 tháng 3 năm 2026". */
const PLACE_DAY = /^\p{Lu}[^.;:]{1,40}, ngày\s/u;

/** Where the columns of a line begin and end. */
export function columns(text: string): [number, number][] {
  const found: [number, number][] = [];
  // A longer line is a paragraph, whatever blanks it holds.
  if (text.length > 600) return [[0, text.length]];
  let from = 0;
  for (const gap of text.matchAll(GAP)) {
    const left = text.slice(from, gap.index).trim();
    const right = text.slice(gap.index + gap[0].length).trimStart();
    const starred = left === '*' && (!/\p{Ll}/u.test(right) || PLACE_DAY.test(right));
    if (!left || !right || (isBareMarker(left) && !starred) || BEFORE_A_BLANK.test(left) || /^[/,.;]/.test(right))
      continue;
    found.push([from, gap.index]);
    from = gap.index + gap[0].length;
  }
  found.push([from, text.length]);
  return found;
}

/** A table: rows of three and more cells one after another, of which a cell may go on in the next line. */
function* tableOf(rows: readonly PlainRow[], at: number, table: number): Generator<Piece, number> {
  const width = rows[at]?.cells?.length ?? 0;
  const framed = isFramed(rows[at]?.line.text ?? '');
  let row = 0;
  let column = 0;
  let next = at;
  for (; next < rows.length; next++) {
    const { line, afterBlank } = rows[next] ?? NO_ROW;
    const found = cells(line.text, framed);
    const unfinished = column > 0 && column < width - 1;
    const parts = found ?? (unfinished && line.text.trim() ? [[0, line.text.length] as [number, number]] : null);
    if (!parts) {
      if (unfinished && !line.text.trim()) continue;
      break;
    }
    if (!unfinished) {
      if (found && found.length < 2) break;
      if (next > at) row++;
      column = -1;
    } else column--;
    for (const [from, to] of parts) {
      column = Math.min(column + 1, width - 1);
      const piece = pieceOf(line, from, to, afterBlank);
      if (piece) yield { ...piece, cell: { table, row, column } };
    }
  }
  return next;
}

/** The addressees of a letter stand under both columns of its head (NĐ 30/2020, Phụ lục I). */
const ADDRESSED = /^\s*(?:Kính g[ửở]i|KÍNH G[ỬỞ]I)\s*:/u;

/** Whether the row has no gap where the right column began, and goes on under it. */
function crosses(row: PlainRow | undefined, right: Piece | undefined): boolean {
  if (!row || !right) return false;
  if (ADDRESSED.test(row.line.text)) return true;
  const text = row.line.text.trimEnd();
  const indent = columnOf(text, text.length - text.trimStart().length);
  return indent < right.indent - 4 && columnOf(text, text.length) > right.indent + 4 && columns(text).length === 1;
}

/** Where the middle of the page is: nine lines of ten, without the paragraphs that are one line each, end left of its margin. */
function middleOf(rows: readonly PlainRow[]): number {
  const ends = rows.map(({ line }) => columnOf(line.text, line.text.trimEnd().length)).filter((end) => end <= WIDEST);
  return (ends.sort((one, other) => one - other)[Math.floor(ends.length * 0.9)] ?? 0) / 2;
}

/** A title's middle is no further than this from the page's, in columns. */
const OFF_MIDDLE = 6;

/** Under the day nothing more stands right in the head. */
const IS_DAY = /ngày[\s\d.…]+tháng/u;

/** Whether `piece`, alone on its line, stands in the middle under both columns, `right` being what the right one holds: the title, "THÔNG BÁO". */
function isCentred({ text, indent, endColumn }: Piece, left: Piece, right: readonly Piece[], middle: number): boolean {
  const [first = left, last = first] = [right[0], right.at(-1)];
  const own = (indent + endColumn) / 2;
  const off = Math.abs(own - middle);
  return (
    isCapitals(text) &&
    indent > left.endColumn &&
    off <= OFF_MIDDLE &&
    (IS_DAY.test(last.text) || off < Math.abs(own - (first.indent + first.endColumn) / 2))
  );
}

function* piecesOfRows(rows: readonly PlainRow[]): Generator<Piece> {
  const texts = rows.map(({ line }) => line.text);
  let found: number | undefined;
  /** Of all the rows, so that it is looked for once. */
  const middle = (): number => (found ??= middleOf(rows));
  let table = 0;
  // What stands under two columns goes on in none of them.
  let under = false;
  for (let at = 0; at < rows.length; ) {
    const width = rows[at]?.cells?.length ?? 0;
    if (width >= 3 && (rows[at + 1]?.cells?.length ?? 0) >= 2) {
      at = yield* tableOf(rows, at, table++);
      continue;
    }
    const listed = rows[at]?.listed;
    if (listed) {
      for (; rows[at]?.listed?.table === listed.table; at++) {
        const { line, afterBlank, listed: cell } = rows[at] ?? NO_ROW;
        const piece = pieceOf(line, 0, line.text.length, afterBlank);
        if (!piece || !cell) continue;
        const { row, column, unclear } = cell;
        yield unclear ? { ...piece, unclear } : { ...piece, cell: { table, row, column } };
      }
      table++;
      continue;
    }
    if (beginsTabs(texts, at)) {
      for (const { line, from, to, row, column } of tabCells(texts, at)) {
        const { line: whole, afterBlank } = rows[line] ?? NO_ROW;
        const piece = pieceOf(whole, from, to, afterBlank);
        if (piece) yield { ...piece, cell: { table, row, column } };
        at = line + 1;
      }
      table++;
      continue;
    }
    const aside: Piece[] = [];
    /** What of the first line with a gap stands before it. */
    let beside: Piece | null = null;
    let gapped = false;
    let tabbed = false;
    do {
      // A line that runs on under the right column stands in none: the columns ended above it.
      const isOver: boolean = crosses(rows[at], aside[0]) || (tabbed && leavesTabs(texts, at));
      const row: PlainRow | undefined = isOver ? undefined : rows[at++];
      if (!row) break;
      tabbed ||= row.line.text.includes('\t');
      const parts = (row.cells ?? [[0, row.line.text.length] as [number, number]]).flatMap(([from, to]) =>
        columns(row.line.text.slice(from, to)).map(([a, b]): [number, number] => [from + a, from + b]),
      );
      if (row.cells) {
        for (const [from, to] of parts) {
          const piece = pieceOf(row.line, from, to, true);
          if (piece) yield piece;
        }
        break;
      }
      const [left, ...right] = parts.map(([from, to]) =>
        pieceOf(row.line, from, to, row.afterBlank || under, row.afterPage),
      );
      under = false;
      if (right.length > 0) {
        gapped = true;
        beside ??= left ?? null;
      } else if (left && beside && isCentred(left, beside, aside, middle())) {
        at--;
        break;
      }
      const isRight = gapped && right.length === 0 && (left?.indent ?? 0) >= 36 && (left?.text.length ?? 0) < 40;
      if (left && !isRight) yield left;
      for (const piece of isRight ? [left] : right) if (piece) aside.push({ ...piece, afterBlank: true });
    } while (
      at < rows.length &&
      !rows[at]?.afterBlank &&
      !rows[at]?.cells &&
      !rows[at]?.listed &&
      !beginsTabs(texts, at)
    );
    under = aside.length > 0;
    yield* aside;
  }
}

/** The document's pieces in the order of reading: of lines in two columns the left column first, then the right one. */
export const piecesOf = (document: string): Generator<Piece> => piecesOfRows(rowsOf(document));
