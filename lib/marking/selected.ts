import type { BlockSpan } from '@/lib/reading';
import type { DomBlocks } from '@/lib/sources/dom';

/** The parts of the blocks that are selected, as far as their nodes are there. */
export function spansIn(selected: Range, { blocks, rangeOf }: DomBlocks): BlockSpan[] {
  return blocks.flatMap(({ text: { length } }, block) => {
    const whole = rangeOf({ block, start: 0, end: length });
    if (!whole || !reaches(whole, selected) || !reaches(selected, whole)) return [];
    /** The blank between two lines has no node: the letter after it stands for it. */
    const letter = (at: number): Range =>
      rangeOf({ block, start: at, end: at + 1 }) ?? rangeOf({ block, start: at + 1, end: at + 2 }) ?? whole;
    const start = firstWhere(length, (at) => reaches(selected, letter(at)));
    const end = firstWhere(length, (at) => !reaches(letter(at), selected));
    return start < end ? [{ block, start, end }] : [];
  });
}

/** Whether `a` begins before `b` ends. */
const reaches = (a: Range, b: Range): boolean => a.compareBoundaryPoints(Range.END_TO_START, b) < 0;

/** The first number from which on `is` holds, or `length`. */
function firstWhere(length: number, is: (at: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (is(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
