/** From left to right, in points. */
export interface Stretch {
  readonly x0: number;
  readonly x1: number;
}

/** What is free of words between two columns. */
export type Gutter = readonly Stretch[];

/** Columns lie so far apart at least, in points. */
const GUTTER = 1.5;

export const meet = (a: Stretch, b: Stretch): boolean => a.x0 < b.x1 && b.x0 < a.x1;

/** What no one of `pieces` covers between the first and the last of them. */
export function free(pieces: readonly Stretch[]): Stretch[] {
  const gaps: Stretch[] = [];
  let end: number | null = null;
  for (const { x0, x1 } of [...pieces].sort((a, b) => a.x0 - b.x0)) {
    if (end !== null && x0 - end >= GUTTER) gaps.push({ x0: end, x1: x0 });
    end = Math.max(end ?? x1, x1);
  }
  return gaps;
}

/** What of a gutter `pieces` leave free. */
export const without = (gutter: Gutter, pieces: readonly Stretch[]): Gutter =>
  pieces.reduce<Gutter>(
    (left, { x0, x1 }) =>
      left
        .flatMap((gap) => [
          { x0: gap.x0, x1: Math.min(gap.x1, x0) },
          { x0: Math.max(gap.x0, x1), x1: gap.x1 },
        ])
        .filter((gap) => gap.x1 - gap.x0 >= GUTTER),
    gutter,
  );

export const widest = (gutter: Gutter): Stretch =>
  gutter.reduce((a, b) => (b.x1 - b.x0 > a.x1 - a.x0 ? b : a), { x0: 0, x1: 0 });
export const middle = ({ x0, x1 }: Stretch): number => (x0 + x1) / 2;
