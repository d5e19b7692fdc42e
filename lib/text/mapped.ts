import { eachMatch } from './matches';
import type { TextSpan } from './span';

/** A text made from another one, with the way back. Offsets are UTF-16 code units. */
export interface MappedText {
  readonly text: string;
  /** Where the character at `offset` of `text` begins in the original (its length for the end of `text`). */
  readonly toOriginal: (offset: number) => number;
  /** The part of the original that became `span`: what was dropped at its edges is left out. */
  readonly spanToOriginal: (span: TextSpan) => TextSpan;
}

const same = (offset: number): number => offset;
const sameSpan = (span: TextSpan): TextSpan => span;

/** `text` as it is. */
export const unmapped = (text: string): MappedText => ({ text, toOriginal: same, spanToOriginal: sameSpan });

/**
 * Replaces every match of `pattern` (global) in `text` and remembers where each piece came from. A piece of another
 * length than its original counts as one: offsets inside it lead to no later place than its end.
 */
export function rewrite(text: string, pattern: RegExp, replace: (match: string, at: number) => string): MappedText {
  // Break points: from `outs[i]` on, the new text runs beside the original from `ins[i]` on.
  const outs: number[] = [0];
  const ins: number[] = [0];
  let made = '';
  let copied = 0;
  eachMatch(pattern, text, ({ 0: match, index }) => {
    const replacement = replace(match, index);
    if (replacement === match) return;
    made += text.slice(copied, index);
    outs.push(made.length);
    ins.push(index);
    made += replacement;
    copied = index + match.length;
    outs.push(made.length);
    ins.push(copied);
  });
  if (copied === 0 && outs.length === 1) return unmapped(text);
  made += text.slice(copied);

  /** How many break points lie before `offset` (or at it, with `orAt`). */
  const count = (offset: number, orAt: boolean): number => {
    let low = 0;
    let high = outs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const out = outs[middle] ?? 0;
      if (out < offset || (orAt && out === offset)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const along = (index: number, offset: number): number =>
    Math.min((ins[index] ?? 0) + offset - (outs[index] ?? 0), ins[index + 1] ?? text.length);
  const toOriginal = (offset: number): number => along(count(offset, true) - 1, offset);
  const endOf = (offset: number): number => {
    const next = count(offset, false);
    return outs[next] === offset ? (ins[next] ?? 0) : along(Math.max(next - 1, 0), offset);
  };
  return {
    text: made,
    toOriginal,
    spanToOriginal: ({ start, end }) => {
      const from = toOriginal(start);
      return { start: from, end: end > start ? Math.max(endOf(end), from) : from };
    },
  };
}

/** The way back through two steps: `second` was made from `first.text`. */
export const chain = (first: MappedText, second: MappedText): MappedText =>
  first.toOriginal === same
    ? second
    : {
        text: second.text,
        toOriginal: (offset) => first.toOriginal(second.toOriginal(offset)),
        spanToOriginal: (span) => first.spanToOriginal(second.spanToOriginal(span)),
      };
