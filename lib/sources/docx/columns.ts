import { hasMarker, isBareMarker } from '../plain/piece';
import type { DocxLine } from './lines';

/** What sets columns apart that were made without a table: tabs, or blanks as no sentence has them. */
const GAP = /[ \u00a0]*\t[ \t\u00a0]*|[ \u00a0]{6,}/g;
/** Places to be filled in by hand and labels are no columns: "Số:      /TB", "ngày     tháng", "Thời gian:   8 giờ". */
const BEFORE_A_BLANK = /(?:số|ngày|tháng|năm)\s*:?$|:$/iu;
const ADDRESSEES = /^nơi nhận\s*:?$/iu;
/** One line alone is in two columns when they are as far apart. */
const FAR = /\t[ \u00a0]*\t[ \u00a0]*\t|[ \u00a0]{20}/;
const LEADING = /^(?:[ \u00a0]*\t){3}|^[ \u00a0]{24}/;

/**
 * Letterheads and signatures that were set side by side with tabs or blanks instead of a table: of such lines, one
 * after another, the left halves come first, then the right ones.
 */
export function withoutColumns(lines: readonly DocxLine[]): DocxLine[] {
  const made: DocxLine[] = [];
  for (let at = 0; at < lines.length; ) {
    const group: Halves[] = [];
    for (let next = at; next < lines.length; next++) {
      const line = lines[next];
      const halves = line && halvesOf(line, group.length > 0);
      if (!halves) break;
      group.push(halves);
    }
    const split = group.filter(({ left, right }) => left && right);
    const sure = split.length > 1 || split.some(({ far }) => far);
    const first = lines[at];
    if (!sure) {
      if (first) made.push(first);
      at++;
      continue;
    }
    for (const { left } of group) if (left) made.push(left);
    for (const { right } of group) if (right) made.push(right);
    at += group.length;
  }
  return made;
}

interface Halves {
  readonly left: DocxLine | undefined;
  readonly right: DocxLine | undefined;
  readonly far: boolean;
}

/** The halves of a line, or undefined when it is one of no columns; `open` when the line before had two. */
function halvesOf(line: DocxLine, open: boolean): Halves | undefined {
  if (line.cell || line.marker !== undefined) return undefined;
  const { raw } = line;
  for (const gap of raw.matchAll(GAP)) {
    const left = raw.slice(0, gap.index).trim();
    const right = raw.slice(gap.index + gap[0].length).trim();
    if (!left || !right || isBareMarker(left) || /^[/,.;:]/.test(right)) continue;
    if (BEFORE_A_BLANK.test(left) && !ADDRESSEES.test(left)) continue;
    return {
      left: part(line, 0, gap.index),
      right: part(line, gap.index + gap[0].length, raw.length),
      far: FAR.test(gap[0]),
    };
  }
  if (!open) return undefined;
  if (LEADING.test(raw)) return { left: undefined, right: line, far: false };
  // The addressees are often more than the lines beside them.
  return hasMarker(raw.trim()) && raw.trim().length < 60 ? { left: line, right: undefined, far: false } : undefined;
}

/** The letters `[start, end)` of a line as one of their own. */
function part(line: DocxLine, start: number, end: number): DocxLine {
  const runs = line.runs
    .map((run) => ({ ...run, start: Math.max(run.start, start) - start, end: Math.min(run.end, end) - start }))
    .filter((run) => run.end > run.start);
  const raw = line.raw.slice(start, end);
  const bold =
    /[\p{L}\p{N}]/u.test(raw) &&
    runs.every((run) => run.look.bold || !/[\p{L}\p{N}]/u.test(raw.slice(run.start, run.end)));
  return { ...line, raw, runs, bold, soft: false };
}
