import type { PdfPage } from './page';
import type { Row } from './rows';

/** The part of a page above and below which page numbers stand. */
const MARGIN = 0.09;
const PAGE_NUMBER =
  /^(?:[-–—]?\s*\d{1,4}\s*[-–—]?|(?:trang|page)\s*\d{1,4}(?:\s*(?:\/|of|trên)\s*\d{1,4})?|\d{1,4}\s*\/\s*\d{1,4})$/iu;

const textOf = (row: Row): string => row.lines.map((line) => line.raw).join(' ');
const withoutNumbers = (row: Row): string => textOf(row).replace(/\d+/g, '#').trim();

/** Whether a row is no part of the text: a page number, or what is printed again at the edge of every page. */
export function isRunning(
  row: Row,
  number: number,
  rows: readonly (readonly Row[])[],
  pages: readonly PdfPage[],
): boolean {
  const height = pages[number]?.height ?? 0;
  if (!isAtEdge(row, height)) return false;
  if (PAGE_NUMBER.test(textOf(row).trim())) return true;
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
