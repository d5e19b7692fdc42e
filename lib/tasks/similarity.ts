import { fold } from '@/lib/text';

/** Two texts with fewer words in common are not the same item, changed. */
const ALIKE = 0.6;

/**
 * How much better the best pair has to be than any other one. A corrected date in one of several items that differ in
 * two words of ten leaves 0.1 between right and wrong; items more alike than that cannot be told apart by words.
 */
const MARGIN = 0.1;

/** Compared with a hair's breadth of tolerance: the measure is a quotient. */
const EPSILON = 1e-9;

/** A text's folded words, each with how often it stands there, and how many there are in all. */
export interface Words {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

export function wordsOf(text: string): Words {
  const words = fold(text)
    .split(' ')
    .filter((word) => word !== '');
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, total: words.length };
}

/**
 * How alike two texts are, from 0 to 1: twice the words they share over the words they have (Dice), each as often as
 * it stands. Order does not count: a clause that moved is the same work.
 */
export function similarity(a: Words, b: Words): number {
  if (a.total + b.total === 0) return 1;
  let shared = 0;
  for (const [word, count] of a.counts) shared += Math.min(count, b.counts.get(word) ?? 0);
  return (2 * shared) / (a.total + b.total);
}

export const isAlike = (likeness: number): boolean => likeness >= ALIKE - EPSILON;

export const clearlyMoreAlike = (likeness: number, rival: number): boolean => likeness - rival >= MARGIN - EPSILON;
