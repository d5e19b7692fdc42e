import { type ListedCell, listedCells } from './listed';
import { BULLET_ALONE } from './piece';

export interface PlainLine {
  readonly start: number;
  readonly text: string;
}

/** A line of the document with words on it. */
export interface PlainRow {
  readonly line: PlainLine;
  readonly afterBlank: boolean;
  readonly afterPage: boolean;
  /** Where the cells between its pipes begin and end. */
  readonly cells: [number, number][] | null;
  readonly listed?: ListedCell;
}

export const NO_ROW: PlainRow = { line: { start: 0, text: '' }, afterBlank: false, afterPage: false, cells: null };

export const RULE = /^[\s|:_=*.–—-]*$/;

/** A bullet alone on its line: the item was broken after it. */
export const isBullet = (text: string): boolean => BULLET_ALONE.test(text.trim());

/** "--- PAGE BREAK ---", "=== Trang 2 ===": how converters part pages. */
const PAGE_BREAK = /^\s*[-=*–—]{2,}\s*(?:page|trang)(?:\s+(?:break|\d{1,3}(?:\s*\/\s*\d{1,3})?))?\s*[-=*–—]{2,}\s*$/i;
/** A letter on a line, and no number of a part. */
const LETTER = /^\s*(?![IVX])\p{L}\s*$/u;
/** A number alone on its line is a page's. */
const isPageNumber = (text: string): boolean =>
  text.trim().length < 60 && (/^\s*(?:-\s*)?\d{1,3}(?:\s*-)?\s*$/.test(text) || PAGE_BREAK.test(text));

function* linesOf(document: string): Generator<PlainLine> {
  for (const match of document.matchAll(/(?:(?!<br\s*\/?>)[^\r\n\f])+|<br\s*\/?>|\r?\n|\r|\f/gi)) {
    if (!/^(?:<br|[\r\n\f])/i.test(match[0])) yield { start: match.index, text: match[0] };
    else if (/^\r?\n$|^\r$|^\f$/.test(match[0])) yield { start: match.index, text: '' };
  }
}

export const isFramed = (text: string): boolean => /^\s*\|.*\|\s*$/.test(text);

/**
 * Where the cells between pipes begin and end; null when the line has none. A line is framed when its outermost pipes
 * stand before the first cell and after the last one.
 */
export function cells(text: string, framed = isFramed(text)): [number, number][] | null {
  if (!/(?:^|\s)\|(?:\s|$)/.test(text)) return null;
  const trimmed = text.trimEnd();
  const first = /^\s*\|/.exec(text)?.[0].length ?? 0;
  const found: [number, number][] = [];
  let from = framed ? first : 0;
  const last = framed ? trimmed.length - 1 : text.length;
  for (let at = text.indexOf('|', from); at >= 0 && at < last; at = text.indexOf('|', at + 1)) {
    if (text[at - 1] === '\\') continue;
    found.push([from, at]);
    from = at + 1;
  }
  found.push([from, last]);
  return found;
}

/** A letter alone on its line is what some pages show of the next one; several below each other are a word. */
function* withoutStrayLetters(rows: readonly PlainRow[]): Generator<PlainRow> {
  const isLetter = (row: PlainRow | undefined): boolean => row !== undefined && LETTER.test(row.line.text);
  let before: PlainRow | null = null;
  for (const [at, row] of rows.entries()) {
    if (isLetter(row) && !isLetter(rows[at - 1]) && !isLetter(rows[at + 1])) before = row;
    else {
      const { afterBlank, afterPage } = before ?? row;
      yield { ...row, afterBlank: afterBlank || row.afterBlank, afterPage: afterPage || row.afterPage };
      before = null;
    }
  }
}

/** Whether the words of an item stand in the row, right under its bullet. */
const beginsItem = (row: PlainRow | undefined): boolean =>
  row !== undefined && !row.afterBlank && row.cells === null && /^\s*\p{Lu}/u.test(row.line.text);

/** The document's lines, without pages' numbers, rules and empty ones. */
export function rowsOf(document: string): PlainRow[] {
  const rows: PlainRow[] = [];
  const lines = [...linesOf(document)];
  const listed = listedCells(lines.map(({ text }) => text));
  let afterBlank = true;
  let afterPage = false;
  let sawRow = true;
  for (const [at, line] of lines.entries()) {
    // A line break alone: every second one in a row is an empty line.
    if (line.text === '') {
      if (!sawRow) afterBlank = true;
      sawRow = false;
      continue;
    }
    sawRow = true;
    const cell = listed.get(at);
    if (!line.text.trim() || (!cell && isPageNumber(line.text))) {
      afterPage ||= line.text.trim() !== '';
      afterBlank = true;
      sawRow = false;
      continue;
    }
    if (RULE.test(line.text) && !isBullet(line.text)) continue;
    rows.push({ line, afterBlank, afterPage, cells: cells(line.text), ...(cell ? { listed: cell } : {}) });
    afterBlank = false;
    afterPage = false;
  }
  const kept = rows.filter((row, at) => !isBullet(row.line.text) || beginsItem(rows[at + 1]));
  return [...withoutStrayLetters(kept)];
}
