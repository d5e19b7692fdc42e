import { SAME_BASELINE } from './rows';
import { middle, type Stretch } from './stretches';
import type { RunLetter } from './table-rows';

/**
 * Letters that a font lacks are lent by another one, and drawn after the others of their line. A viewer takes the room
 * that was left for them for blanks.
 */

/** The letters of a page, each of a line with lent ones in its place, without the blanks that lie over others. */
export function withLent(letters: readonly RunLetter[]): readonly RunLetter[] {
  const places = new Map<RunLetter, RunLetter | null>();
  for (const line of overlapping(letters)) {
    const placed = [...line];
    // Runs may lie in one another: the second time the places of both are known.
    for (const at of [...placed.keys(), ...placed.keys()])
      placed[at] = inPlace(line[at] ?? [], placed.filter((_, other) => other !== at).flat());
    const words = placed.flat().filter((letter) => !isBlank(letter));
    for (const [at, run] of placed.entries())
      for (const [index, letter] of run.entries()) {
        const before = line[at]?.[index];
        const isCovered = isBlank(letter) && words.some(({ x0, x1 }) => x0 < middle(letter) && middle(letter) < x1);
        if (before) places.set(before, isCovered ? null : letter);
      }
  }
  if (places.size === 0) return letters;
  return letters.flatMap((letter) => {
    const place = places.get(letter);
    return place === null ? [] : [place ?? letter];
  });
}

const isBlank = ({ text }: RunLetter): boolean => text.trim() === '';

/** The runs of each baseline from left to right, where any of them overlap. */
function overlapping(letters: readonly RunLetter[]): (readonly RunLetter[])[][] {
  const lines: RunLetter[][] = [];
  for (const letter of [...letters].sort((a, b) => a.y - b.y)) {
    const last = lines.at(-1);
    const [first] = last ?? [];
    if (first && Math.abs(letter.y - first.y) <= SAME_BASELINE * letter.size) last?.push(letter);
    else lines.push([letter]);
  }
  return lines.filter(overlap).map((line) => {
    const runs = new Map<number, RunLetter[]>();
    for (const letter of line.sort((a, b) => a.from - b.from)) {
      const run = runs.get(letter.run);
      if (run) run.push(letter);
      else runs.set(letter.run, [letter]);
    }
    return [...runs.values()].sort(([a], [b]) => (a?.x0 ?? 0) - (b?.x0 ?? 0));
  });
}

/** More than letters that touch, in parts of their height. */
export const OVER = 0.1;
function overlap(line: RunLetter[]): boolean {
  line.sort((a, b) => a.x0 - b.x0);
  return line.some((letter, at) => letter.x1 - (line[at + 1]?.x0 ?? letter.x1) > OVER * letter.size);
}

/** Of a letter's width, in parts of its height: as in the fonts that documents are set in. */
const NARROW = /^[ijlt.,:;'’!|/()I[\]-]/;
const WIDE = /^[mwMW—]/;
const CAPITAL = /^\p{Lu}/u;
const widthOf = ({ text, size }: RunLetter): number => {
  const letter = text.normalize('NFD');
  if (text.trim() === '') return 0;
  return size * (NARROW.test(letter) ? 0.3 : WIDE.test(letter) ? 0.8 : CAPITAL.test(letter) ? 0.68 : 0.48);
};
/** A lent letter stands this near to where its blank was reckoned to be. */
const NEAR = 0.5;

/** The letters of a run with the lent ones among `others` in the places of its blanks. */
function inPlace(run: readonly RunLetter[], others: readonly RunLetter[]): readonly RunLetter[] {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return run;
  const inside = groupsOf(others.filter((one) => !isBlank(one) && first.x0 < middle(one) && middle(one) < last.x1));
  let blanks = run.filter(isBlank).length;
  if (inside.length === 0 || inside.length > blanks) return run;
  const [width, words] = [last.x1 - first.x0, run.reduce((sum, letter) => sum + widthOf(letter), 0)];
  const lent = inside.reduce((sum, { x0, x1 }) => sum + x1 - x0, 0);
  const scale = Math.min(1, (width - lent) / words);
  const blank = Math.max(0, width - words * scale - lent) / Math.max(1, blanks - inside.length);
  let x = first.x0;
  return run.map((letter): RunLetter => {
    const [next] = inside;
    if (!isBlank(letter)) {
      const x0 = x;
      x += scale * widthOf(letter);
      return { ...letter, x0, x1: x };
    }
    const isLent = next && (blanks === inside.length || Math.abs(next.x0 - x) < NEAR * letter.size);
    blanks--;
    if (isLent) inside.shift();
    const place = isLent ? next : { x0: x, x1: x + blank };
    x = place.x1;
    return { ...letter, ...place };
  });
}

/** Letters that stand right beside one another. */
function groupsOf(letters: readonly RunLetter[]): Stretch[] {
  const groups: { x0: number; x1: number }[] = [];
  for (const { x0, x1, size } of [...letters].sort((a, b) => a.x0 - b.x0)) {
    const last = groups.at(-1);
    if (last && x0 - last.x1 < OVER * size) last.x1 = Math.max(last.x1, x1);
    else groups.push({ x0, x1 });
  }
  return groups;
}
