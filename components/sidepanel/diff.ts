/** A piece of the new text; `added` ones do not stand in the old text. */
export interface Piece {
  readonly text: string;
  readonly added: boolean;
}

/** Beyond so many pairs of words a comparison is not worth its time (two texts of 1,000 words). */
const MOST_PAIRS = 1_000_000;

const words = (text: string): readonly string[] => text.match(/\S+\s*/g) ?? [];

/** `lengths[i][j]`: how many words `before` from i and `after` from j have in common, in order. */
function commonLengths(before: readonly string[], after: readonly string[]): readonly (readonly number[])[] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  for (let i = before.length - 1; i >= 0; i--) {
    const [row, below] = [lengths[i] ?? [], lengths[i + 1] ?? []];
    for (let j = after.length - 1; j >= 0; j--) {
      const same = before[i]?.trim() === after[j]?.trim();
      row[j] = same ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return lengths;
}

/**
 * `after` in pieces, those marked that are new against `before`, word by word.
 * Their texts joined are `after`. Texts too long to be compared come back as one old piece.
 */
export function newWords(before: string, after: string): readonly Piece[] {
  const [old, now] = [words(before), words(after)];
  if (old.length * now.length > MOST_PAIRS) return [{ text: after, added: false }];
  const lengths = commonLengths(old, now);
  const pieces: { text: string; added: boolean }[] = [];
  let i = 0;
  for (const [j, word] of now.entries()) {
    while (i < old.length && old[i]?.trim() !== word.trim() && (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))
      i++;
    const added = old[i]?.trim() !== word.trim();
    if (!added) i++;
    const last = pieces.at(-1);
    if (last?.added === added) last.text += word;
    else pieces.push({ text: word, added });
  }
  return pieces;
}
