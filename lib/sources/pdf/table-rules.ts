import type { Rule } from './page';
import type { TableLine } from './table-entries';
import type { TableRow } from './table-rows';

/** A table on one page. */
interface Ruled {
  readonly heading: readonly TableRow[];
  readonly lines: readonly TableLine[];
  /** With which of the lines its rows begin. */
  readonly entries: readonly TableLine[];
}

/** Words of a heading over two columns: the middle of them, and their baseline. */
interface Over {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Of a row's lines, above and below their baselines, in parts of the height of its letters. */
const ABOVE = 0.87;
const BELOW = 0.25;

/**
 * The lines between the cells of a table, as if they were drawn.
 *
 * @param xs where its columns begin and end
 * @param overs what of its heading stands over two columns
 */
export function rulesOf({ heading, lines, entries }: Ruled, xs: readonly number[], overs: readonly Over[]): Rule[] {
  const [left, right] = [xs[0] ?? 0, xs.at(-1) ?? 0];
  const last = lines.at(-1);
  if (!last) return [];
  const ys = [...(heading[0] ? [topOf(heading[0])] : []), ...entries.map(topOf), last.y + BELOW * last.size];
  const rules = ys.map((y): Rule => ({ x0: left, x1: right, y0: y, y1: y }));
  for (const [at, top] of ys.slice(0, -1).entries()) {
    const bottom = ys[at + 1] ?? top;
    const row = heading[0] ? entries[at - 1] : entries[at];
    for (const [column, x] of xs.entries()) {
      const isInner = column > 1 && column + 1 < xs.length;
      if (row?.spanning && isInner) continue;
      const over = row ? undefined : overs.find((one) => nearest(xs, one.x) === x);
      const from = over ? over.y + BELOW * over.size : top;
      rules.push({ x0: x, x1: x, y0: from, y1: bottom });
      // Below what stands over several columns of the heading.
      if (over) rules.push({ x0: xs[column - 1] ?? x, x1: xs[column + 1] ?? x, y0: from, y1: from });
    }
  }
  return rules;
}

const nearest = (xs: readonly number[], at: number): number | undefined =>
  [...xs].sort((a, b) => Math.abs(a - at) - Math.abs(b - at))[0];

const topOf = ({ y, size }: TableRow): number => y - ABOVE * size;
