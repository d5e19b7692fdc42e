import type { Line, Row } from './rows';

/** The page's running text, or columns beside one another. */
export type Zone =
  | { readonly kind: 'text'; readonly lines: readonly Line[] }
  | { readonly kind: 'columns'; readonly columns: readonly (readonly Line[])[] };

/** Columns are closed by a gap that no line crosses, at least so wide (in heights of letters). */
const GUTTER = 0.8;
/** A left column goes on below the right one while its lines follow this closely (in heights of letters). */
const CLOSE = 2;

/**
 * Puts a page's rows in the order of reading. Where rows are split (letterhead, signature, lists beside one another),
 * the rows around them that keep to one of the columns belong to the same band, and its columns are read from left to
 * right.
 */
export function zonesOf(rows: readonly Row[]): Zone[] {
  const zones: Zone[] = [];
  let text: Line[] = [];
  for (let at = 0; at < rows.length; ) {
    const row = rows[at];
    if (!row) break;
    const band = isStart(rows, at) ? bandFrom(rows, at) : undefined;
    if (!band) {
      text.push(...row.lines);
      at++;
      continue;
    }
    if (text.length > 0) zones.push({ kind: 'text', lines: text });
    text = [];
    zones.push({ kind: 'columns', columns: band.columns });
    at = band.end;
  }
  if (text.length > 0) zones.push({ kind: 'text', lines: text });
  return zones;
}

/** Whether a band begins at `at`: its row is split, or it stands right of the gap of the split one that follows. */
function isStart(rows: readonly Row[], at: number): boolean {
  const row = rows[at];
  if (!row) return false;
  if (row.lines.length > 1) return true;
  // The right column may begin a little higher than the left one.
  for (let next = at + 1; next <= at + 2; next++) {
    const below = rows[next];
    if (!below || below.y - row.y > CLOSE * row.size * 1.5) return false;
    const split = below.lines.at(-1);
    if (below.lines.length > 1 && split) {
      const left = below.lines.at(-2);
      const [line] = row.lines;
      return line !== undefined && left !== undefined && line.x0 > left.x1 && line.x0 < split.x1 && line.x1 > split.x0;
    }
  }
  return false;
}

interface Interval {
  x0: number;
  x1: number;
}

function bandFrom(rows: readonly Row[], start: number): { columns: Line[][]; end: number } | undefined {
  let spans: Interval[] = [];
  let end = start;
  /** After the last row that has something right of the first column. */
  let sure = start;
  for (; end < rows.length; end++) {
    const row = rows[end];
    if (!row) break;
    const next = merged([...spans, ...row.lines.map(({ x0, x1 }) => ({ x0, x1 }))], row.size * GUTTER);
    if (end > start + 2 && next.length < 2) break;
    if (next.length < Math.max(Math.min(spans.length, 2), row.lines.length)) break;
    const [first] = next;
    const right = row.lines.some((line) => line.x0 > (first?.x1 ?? 0));
    const above = rows[end - 1];
    if (!right && end > start && above && !goesOnLeft(row, rows.slice(start, end))) break;
    spans = next;
    if (right) sure = end + 1;
  }
  if (spans.length < 2 || sure === start) return undefined;
  const columns = spans.map((span): Line[] =>
    rows.slice(start, end).flatMap((row) => row.lines.filter((line) => line.x0 < span.x1 && line.x1 > span.x0)),
  );
  return { columns, end };
}

/** Whether a row that stands in the first column alone goes on with it: as close, and in letters of the same height. */
function goesOnLeft(row: Row, band: readonly Row[]): boolean {
  const [line] = row.lines;
  if (!line) return false;
  const before = band
    .flatMap((above) => above.lines.slice(0, 1))
    .filter((above) => above.x0 < line.x1 && above.x1 > line.x0);
  const last = before.at(-1);
  if (!last) return true;
  const near = line.y - last.y < CLOSE * Math.max(line.size, last.size);
  return near && Math.abs(line.size - last.size) <= 0.2 * last.size;
}

/** The intervals that the given ones cover together; those nearer than `gap` become one. */
function merged(spans: readonly Interval[], gap: number): Interval[] {
  const sorted = [...spans].sort((a, b) => a.x0 - b.x0);
  const made: Interval[] = [];
  for (const span of sorted) {
    const last = made.at(-1);
    if (last && span.x0 - last.x1 < gap) last.x1 = Math.max(last.x1, span.x1);
    else made.push({ ...span });
  }
  return made;
}
