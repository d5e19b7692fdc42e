import type { Piece, TableRow } from './table-rows';

/** A line of a table, among those of one page. */
export interface TableLine extends TableRow {
  /** It begins with a number in the first column. */
  readonly numbered: boolean;
  /** What follows the number lies over several columns. */
  readonly spanning: boolean;
}

/** In parts of the height of the letters. */
const MIDDLE = 0.3;

/**
 * With which lines the rows of a table begin, for each page; null where that is not clear. The number stands beside the
 * first words of its row, or in the middle of it.
 */
export const entriesOf = (pages: readonly (readonly TableLine[])[]): (readonly TableLine[])[] | null =>
  fromAbove(pages) ?? fromTheMiddle(pages);

function fromAbove(pages: readonly (readonly TableLine[])[]): TableLine[][] | null {
  const isClear =
    pages[0]?.[0]?.numbered === true &&
    pages.flat().every(({ numbered, spanning, pieces }) => !numbered || spanning || begins(pieces));
  // What stands above the first number of a page goes on from the page before.
  return isClear ? pages.map((lines) => lines.filter(({ numbered }, at) => at === 0 || numbered)) : null;
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
      entries.push({ ...first, spanning: number.spanning });
      at = end + 1;
    }
    if (at < lines.length) return null;
    made.push(entries);
  }
  return made;
}
