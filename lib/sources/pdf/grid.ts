import type { Letter, Rule } from './page';

/** A cell of a table that is drawn with lines. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  /** Over how many rows it reaches. */
  readonly rows: number;
  /** Its borders. */
  readonly left: number;
  readonly right: number;
  readonly letters: readonly Letter[];
}

/** A table that is drawn with lines. */
export interface Grid {
  readonly top: number;
  readonly bottom: number;
  /** Its upright lines from left to right. */
  readonly xs: readonly number[];
  readonly rows: number;
  /** Row by row. */
  readonly cells: readonly GridCell[];
  /** Its lines were guessed from where words stand: its columns may be narrower. */
  readonly guessed?: boolean;
}

/** Lines nearer than this are one, in points: borders of neighbouring cells, both sides of a bar. */
const SAME = 3;
/** Lines meet when their ends are as near. */
const NEAR = 4;
/** More lines than any table on a page has: a drawing. */
const MOST_RULES = 3000;

/** Upright: at `at` from `from` to `to`; flat lines the other way round. */
interface Bar {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** The tables of two and more columns that the lines of a page draw, and the letters that none of them holds. */
export function gridsOf(
  rules: readonly Rule[],
  letters: readonly Letter[],
  guessed = false,
): { grids: Grid[]; rest: Letter[] } {
  if (rules.length > MOST_RULES) return { grids: [], rest: [...letters] };
  const flat = joined(
    rules
      .filter((rule) => rule.x1 - rule.x0 > rule.y1 - rule.y0)
      .map(({ x0, x1, y0 }) => ({ at: y0, from: x0, to: x1 })),
  );
  const upright = joined(
    rules
      .filter((rule) => rule.x1 - rule.x0 <= rule.y1 - rule.y0)
      .map(({ x0, y0, y1 }) => ({ at: x0, from: y0, to: y1 })),
  );
  let rest = [...letters];
  const grids: Grid[] = [];
  for (const part of connected(flat, upright)) {
    const xs = places(part.upright.map((bar) => bar.at));
    // A row torn by the end of a page may have no line there.
    const ends = part.upright.flatMap(({ from, to }) => [from, to]);
    const ys = places([...part.flat.map((bar) => bar.at), ...[Math.min(...ends), Math.max(...ends)]]);
    if (xs.length < 3 || ys.length < 2) continue;
    const inside = (letter: Letter): boolean => {
      const [x, y] = middleOf(letter);
      return x > (xs[0] ?? 0) && x < (xs.at(-1) ?? 0) && y > (ys[0] ?? 0) && y < (ys.at(-1) ?? 0);
    };
    const own = rest.filter(inside);
    if (own.length === 0) continue;
    rest = rest.filter((letter) => !inside(letter));
    const cells = cellsOf(part, xs, ys, own);
    grids.push({ top: ys[0] ?? 0, bottom: ys.at(-1) ?? 0, xs, rows: ys.length - 1, cells, guessed });
  }
  grids.sort((a, b) => a.top - b.top);
  return { grids, rest };
}

const middleOf = (letter: Letter): readonly [number, number] => [
  (letter.x0 + letter.x1) / 2,
  letter.y - 0.3 * letter.size,
];

/** Bars on one line that touch become one. */
function joined(bars: readonly Bar[]): Bar[] {
  const sorted = [...bars].sort((a, b) => a.at - b.at);
  const made: Bar[] = [];
  for (let from = 0; from < sorted.length; ) {
    const start = sorted[from]?.at ?? 0;
    let to = from;
    while (to < sorted.length && (sorted[to]?.at ?? 0) - start <= SAME) to++;
    let last: Bar | undefined;
    for (const bar of sorted.slice(from, to).sort((a, b) => a.from - b.from)) {
      if (last && bar.from <= last.to + NEAR) {
        last = { ...last, to: Math.max(last.to, bar.to) };
        made[made.length - 1] = last;
      } else {
        last = bar;
        made.push(bar);
      }
    }
    from = to;
  }
  return made;
}

interface Part {
  readonly flat: Bar[];
  readonly upright: Bar[];
}

/** Bars that meet one another, directly or through others. */
function connected(flat: readonly Bar[], upright: readonly Bar[]): Part[] {
  const parts: Part[] = [];
  const meets = (level: Bar, post: Bar): boolean =>
    post.at >= level.from - NEAR &&
    post.at <= level.to + NEAR &&
    level.at >= post.from - NEAR &&
    level.at <= post.to + NEAR;
  for (const level of flat) {
    const posts = upright.filter((post) => meets(level, post));
    if (posts.length === 0) continue;
    const touched = parts.filter((part) => part.upright.some((post) => posts.includes(post)));
    const whole: Part = { flat: [level], upright: [...posts] };
    for (const part of touched) {
      whole.flat.push(...part.flat);
      for (const post of part.upright) if (!whole.upright.includes(post)) whole.upright.push(post);
      parts.splice(parts.indexOf(part), 1);
    }
    parts.push(whole);
  }
  return parts;
}

/** Places from left to right, or from top to bottom; those that are nearly one once. */
function places(all: readonly number[]): number[] {
  const made: number[] = [];
  for (const at of [...all].sort((a, b) => a - b)) {
    if (made.length === 0 || at - (made.at(-1) ?? 0) > SAME) made.push(at);
  }
  return made;
}

/** Between which places `at` lies: the number of the one before it, or -1. */
const fieldOf = (places: readonly number[], at: number): number => places.filter((place) => place <= at).length - 1;

/** Fields of the grid with no line between them are one cell, called by its first row and column. */
function cellsOf(
  { flat, upright }: Part,
  xs: readonly number[],
  ys: readonly number[],
  letters: readonly Letter[],
): GridCell[] {
  const columns = xs.length - 1;
  const field = (row: number, column: number): number => row * columns + column;
  const owner = Array.from({ length: columns * (ys.length - 1) }, (_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while (owner[at] !== at) at = owner[at] ?? at;
    return at;
  };
  const unite = (a: number, b: number): void => {
    const [one, other] = [find(a), find(b)];
    owner[Math.max(one, other)] = Math.min(one, other);
  };
  const drawn = (bars: readonly Bar[], at: number, from: number, to: number): boolean => {
    const middle = (from + to) / 2;
    return bars.some((bar) => Math.abs(bar.at - at) <= SAME && bar.from <= middle && bar.to >= middle);
  };
  for (let row = 0; row + 1 < ys.length; row++) {
    const [top, bottom] = [ys[row] ?? 0, ys[row + 1] ?? 0];
    for (let column = 0; column < columns; column++) {
      const [left, right] = [xs[column] ?? 0, xs[column + 1] ?? 0];
      if (column + 1 < columns && !drawn(upright, right, top, bottom))
        unite(field(row, column), field(row, column + 1));
      if (row + 2 < ys.length && !drawn(flat, bottom, left, right)) unite(field(row, column), field(row + 1, column));
    }
  }
  const cells = new Map<number, { left: number; right: number; letters: Letter[] }>();
  for (const letter of letters) {
    const [x, y] = middleOf(letter);
    const row = fieldOf(ys, y);
    const column = fieldOf(xs, x);
    if (row < 0 || column < 0 || row + 1 >= ys.length || column >= columns) continue;
    const key = find(field(row, column));
    const cell = cells.get(key) ?? { left: Infinity, right: 0, letters: [] };
    cells.set(key, cell);
    cell.letters.push(letter);
    cell.left = Math.min(cell.left, xs[column] ?? 0);
    cell.right = Math.max(cell.right, xs[column + 1] ?? 0);
  }
  const lowest = new Map(owner.map((_, index) => [find(index), Math.floor(index / columns)]));
  return [...cells]
    .sort(([a], [b]) => a - b)
    .map(([key, cell]) => {
      const row = Math.floor(key / columns);
      return { row, column: key % columns, rows: (lowest.get(key) ?? row) - row + 1, ...cell };
    });
}
