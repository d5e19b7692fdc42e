import { type Gutter, middle, type Stretch, widest, without } from './stretches';
import { inOrder, type TableLine } from './table-entries';
import type { TableRow } from './table-rows';

/** Where the columns of a table without lines part. */

/** The lines of a table on one page. */
export interface Part {
  readonly page: number;
  /** Its rows of words that head columns; none where it goes on from the page before. */
  readonly heading: readonly TableRow[];
  readonly lines: readonly TableLine[];
}

/** A table's lines, and what they leave free between its columns. */
export interface Columns {
  readonly parts: readonly Part[];
  readonly gutters: readonly Gutter[];
}

/** Where cells of one column begin, and how far from their border, in points. */
export const ALIGNED = 3;
export const PADDING = 5.4;

/**
 * Where columns lie near one another, a viewer's layer may have the words of two cells as one run: a row is parted there
 * as well where a word begins as far from the left as the cells of other rows. Of a heading over all columns a word may
 * do so by chance.
 */
export function settled({ parts, gutters }: Columns): Columns {
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

/** The gap between two columns; of several, as between words that were stretched, the one that tears the fewest cells. */
export function gapsOf(gutters: readonly Gutter[], pages: readonly (readonly TableLine[])[]): readonly Stretch[] {
  let gaps: readonly Stretch[] = gutters.map(widest);
  const torn = (some: readonly Stretch[]): number =>
    pages.reduce((sum, lines) => sum + inOrder(lines, some.map(middle)).length, 0);
  for (const [at, gutter] of gutters.entries()) {
    if (gutter.length < 2) continue;
    const tries = gutter.map((gap) => gaps.map((other, index) => (index === at ? gap : other)));
    gaps = tries.reduce((best, other) => (torn(other) < torn(best) ? other : best), gaps);
  }
  return gaps;
}

/** Cells begin so far from their left border: Word's own measure. What is left of it is the room of the cell before. */
export const borderIn = (gap: Stretch): number => Math.max(middle(gap), gap.x1 - PADDING);
