import type { Rule } from './page';
import type { Entry, TableLine } from './table-entries';
import type { Over } from './table-headings';
import type { TableRow } from './table-rows';

/** A table on one page. */
interface Ruled {
  readonly heading: readonly TableRow[];
  readonly lines: readonly TableLine[];
  /** With which of the lines its rows begin. */
  readonly entries: readonly Entry[];
}

/** Of a row's lines, above and below their baselines, in parts of the height of its letters. */
const ABOVE = 0.87;
const BELOW = 0.25;

/**
 * The lines between the cells of a table, as if they were drawn.
 *
 * @param xs where its columns begin and end
 * @param overs what of its heading stands over several columns
 */
export function rulesOf({ heading, lines, entries }: Ruled, xs: readonly number[], overs: readonly Over[]): Rule[] {
  const [left, right] = [xs[0] ?? 0, xs.at(-1) ?? 0];
  const last = lines.at(-1) ?? heading.at(-1);
  if (!last) return [];
  const ys = [...(heading[0] ? [topOf(heading[0])] : []), ...entries.map(topOf), last.y + BELOW * last.size];
  const rules = ys.flatMap((y, at): Rule[] => {
    const { under = [] } = entries[heading[0] ? at - 1 : at] ?? {};
    if (under.length === 0) return [{ x0: left, x1: right, y0: y, y1: y }];
    // Cells reach over the row from above.
    return xs
      .slice(0, -1)
      .flatMap((x, column) => (under.includes(column) ? [] : [{ x0: x, x1: xs[column + 1] ?? right, y0: y, y1: y }]));
  });
  for (const [at, top] of ys.slice(0, -1).entries()) {
    const bottom = ys[at + 1] ?? top;
    const row = heading[0] ? entries[at - 1] : entries[at];
    for (const [column, x] of xs.entries()) {
      const isInner = column > (row?.numbered ? 1 : 0) && column + 1 < xs.length;
      if (row?.spanning && isInner) continue;
      const over = row ? undefined : overs.find((one) => one.x0 < x && x < one.x1);
      rules.push({ x0: x, x1: x, y0: over ? below(over) : top, y1: bottom });
    }
  }
  // Below what stands over several columns of the heading.
  if (heading[0])
    for (const over of overs) {
      const [from, to] = [xs.filter((x) => x <= over.x0).at(-1) ?? left, xs.find((x) => x >= over.x1) ?? right];
      rules.push({ x0: from, x1: to, y0: below(over), y1: below(over) });
    }
  return rules;
}

const below = ({ y, size }: Over): number => y + BELOW * size;

const topOf = ({ y, size }: TableRow): number => y - ABOVE * size;
