import type { Line } from './line';
import type { Marker } from './marker';

/** "i)", "v)" and "x)" before "ii)" or after "iv)": the same letters as in "h) … i) … k)". */

const VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
const LEVEL = 'letter roman';
/** Lines between two items of one list, at most. */
const REACH = 60;

/** The next marker of a list of letters after the line at `at`, or with `step` -1 the one before it. */
function neighbour(lines: readonly Line[], at: number, step: 1 | -1): Marker | null {
  for (let other = at + step, left = REACH; left > 0; other += step, left--) {
    const marker = lines[other]?.marker;
    if (marker?.level.startsWith('letter')) return marker;
    if (other < 0 || other >= lines.length) return null;
  }
  return null;
}

/** Gives the lines with one such letter the number that their neighbours tell, in place. */
export function numberSmallRoman(lines: Line[]): void {
  if (!lines.some(({ marker }) => marker?.level === LEVEL)) return;
  for (const [at, line] of lines.entries()) {
    const { marker } = line;
    const value = marker?.level === 'letter' ? VALUES[marker.label] : undefined;
    if (!marker || value === undefined) continue;
    const isNext = (other: Marker | null, by: number) => other?.level === LEVEL && other.value === value + by;
    if (isNext(neighbour(lines, at, 1), 1) || isNext(neighbour(lines, at, -1), -1))
      lines[at] = { ...line, marker: { ...marker, level: LEVEL, value } };
  }
}
