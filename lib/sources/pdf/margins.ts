import type { Letter, PdfPage } from './page';
import type { Row } from './rows';

/** The part of a page above and below which page numbers stand. */
const MARGIN = 0.09;
const PAGE_NUMBER =
  /^(?:[-–—]?\s*\d{1,4}\s*[-–—]?|(?:trang|page)\s*\d{1,4}(?:\s*(?:\/|of|trên)\s*\d{1,4})?|\d{1,4}\s*\/\s*\d{1,4})$/iu;

const textOf = (row: Row): string => row.lines.map((line) => line.raw).join(' ');
const withoutNumbers = (row: Row): string => textOf(row).replace(/\d+/g, '#').trim();

/** Whether a row is nothing but the number of its page. */
export const isPageNumber = (row: Row, height: number): boolean =>
  isAtEdge(row, height) && PAGE_NUMBER.test(textOf(row).trim());

/** Whether a row is no part of the text: a page number, or what is printed again at the edge of every page. */
export function isRunning(
  row: Row,
  number: number,
  rows: readonly (readonly Row[])[],
  pages: readonly PdfPage[],
): boolean {
  const height = pages[number]?.height ?? 0;
  if (!isAtEdge(row, height)) return false;
  if (isPageNumber(row, height)) return true;
  const own = withoutNumbers(row);
  const again = rows.filter(
    (other, at) =>
      at !== number &&
      other.some((one) => Math.abs(one.y - row.y) < row.size && isAtEdge(one, height) && withoutNumbers(one) === own),
  );
  // Two pages may begin alike; a letterhead stands on one page only.
  return again.length >= 2 || (again.length === 1 && rows.length === 2 && own.length > 3);
}

const isAtEdge = (row: Row, height: number): boolean =>
  row.y < height * MARGIN || row.y - row.size > height * (1 - MARGIN);

/** A line above notes is as long, in parts of the page's width. */
const NOTE_RULE = { least: 0.08, most: 0.45 };
/** Notes are set in letters so much smaller than the text. */
const NOTE_SIZE = 0.9;

/** Underlined words have text in small letters below them too, such as the addressees. */
const NOTE = /^[([]?[\d*]/;

/** The notes at the foot of a page: below a short line, in small letters. */
export function notesOf(page: PdfPage, rows: readonly Row[]): ReadonlySet<Row> {
  const sizes = rows.filter((row) => !isAtEdge(row, page.height)).map((row) => row.size);
  const usual = sizes.sort((a, b) => a - b)[sizes.length >> 1] ?? 0;
  const left = Math.min(...rows.map((row) => row.lines[0]?.x0 ?? Infinity));
  const isSmall = (row: Row): boolean => row.size <= NOTE_SIZE * usual;
  if (page.guessed) return numberedNotes(page, rows, isSmall);
  for (const { x0, x1, y0 } of [...page.rules].sort((a, b) => a.y0 - b.y0)) {
    const share = (x1 - x0) / page.width;
    const isRule = share > NOTE_RULE.least && share < NOTE_RULE.most && y0 > page.height * 0.35;
    if (!isRule || x0 >= left + 2 * usual) continue;
    const below = rows.filter((row) => row.y > y0 && (isSmall(row) || !PAGE_NUMBER.test(textOf(row).trim())));
    const [first] = below;
    if (!first || !NOTE.test(textOf(first)) || !isSmall(first)) continue;
    // A note may reach down to where other pages have their running foot, which is as large as it likes.
    if (below.every((row) => isSmall(row) || isAtEdge(row, page.height))) return new Set(below.filter(isSmall));
  }
  return new Set();
}

/** Where no line above them is known: the small rows that end a page, from the first whose number is one of a note above. */
function numberedNotes(page: PdfPage, rows: readonly Row[], isSmall: (row: Row) => boolean): ReadonlySet<Row> {
  const text = rows.reduce((last, row, at) => (isSmall(row) || isAtEdge(row, page.height) ? last : at), -1);
  const foot = rows.slice(text + 1).filter(isSmall);
  if (!foot.some((row) => NOTE.test(textOf(row)))) return new Set();
  const above = rows.filter((row) => !foot.includes(row));
  const numbers = new Set(above.flatMap(noteNumbers));
  const first = foot.findIndex((row) => numbers.has(/^[\d*]+/.exec(textOf(row))?.[0] ?? ''));
  return new Set(first < 0 ? [] : foot.slice(first));
}

/** The numbers of notes in a row's text. */
function noteNumbers(row: Row): string[] {
  const letters = row.lines.flatMap((line) => line.letters);
  const of = letters.map((letter, at) => (isNoteNumber(letter, row, letters[at - 1]) ? letter.text : ' '));
  return of.join('').split(/ +/).filter(Boolean);
}

/** Whether a letter is the number of a note: raised, small, and no power of a metre. */
export const isNoteNumber = (letter: Letter, row: Row, before: Letter | undefined): boolean =>
  /^[\d()*]+$/.test(letter.text) &&
  letter.size < 0.8 * row.size &&
  letter.y < row.y - 0.15 * row.size &&
  before !== undefined &&
  !/m$/.test(before.text);
