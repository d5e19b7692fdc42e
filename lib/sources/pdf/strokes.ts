import { apply, type Matrix } from './matrix';

/** A straight line that the page draws, or a side of a box, in the units of its user space. */
export interface Stroke {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

/** A filled bar as thin as this is a line, in points. */
const THIN = 2.5;
/** `OPS.endPath`: nothing is painted. */
const CLIP_ONLY = 28;
/** `OPS.fill` and `OPS.eoFill`: boxes are areas, unless they are as thin as a line. */
const isFilled = (paint: number): boolean => paint === 22 || paint === 23;

/** The sides of a filled box when it is a bar. */
function bars(lines: readonly Stroke[]): Stroke[] {
  const long = (stroke: Stroke): number => Math.hypot(stroke.to[0] - stroke.from[0], stroke.to[1] - stroke.from[1]);
  if (!lines.some((line) => long(line) > 0 && long(line) <= THIN)) return [];
  return lines.filter((line) => long(line) > THIN);
}

/**
 * The straight lines that a path draws under `matrix`, painted by the operator of number `paint`. `data` is as pdf.js has it:
 * 0 x y, 1 x y, 2 with three points, 3 with two, 4 for move, line, curves, close.
 */
export function strokesOf(paint: number, data: unknown, matrix: Matrix): readonly Stroke[] {
  const [path] = Array.isArray(data) ? data : [];
  if (!(path instanceof Float32Array) || paint === CLIP_ONLY) return [];
  const lines: Stroke[] = [];
  let [start, at] = [apply(matrix, 0, 0), apply(matrix, 0, 0)];
  const to = (index: number): readonly [number, number] => apply(matrix, path[index] ?? 0, path[index + 1] ?? 0);
  for (let index = 0; index < path.length; ) {
    const kind = path[index++];
    const length = kind === 2 ? 6 : kind === 3 ? 4 : kind === 4 ? 0 : 2;
    const next = kind === 4 ? start : to(index + length - 2);
    if (kind === 0) start = next;
    else if (kind === 1 || kind === 4) lines.push({ from: at, to: next });
    at = next;
    index += length;
  }
  return isFilled(paint) ? bars(lines) : lines;
}
