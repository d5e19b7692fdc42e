const BLANK = /\s/;
const DASH = /[‐-―−]/;
const folded = new Map<string, string>();

function foldOne(letter: string): string {
  let plain = folded.get(letter);
  if (plain === undefined) {
    plain = BLANK.test(letter)
      ? ' '
      : DASH.test(letter)
        ? '-'
        : (letter.normalize('NFD')[0] ?? letter).replace(/[đĐ]/, 'd').toLowerCase().slice(0, 1);
    folded.set(letter, plain);
  }
  return plain;
}

/**
 * Lower case without diacritics, dashes as "-", **every code unit in its place**: offsets in the result are offsets in
 * `text` (NFC). So one spelling of a pattern reads hoà/hòa, Quý/Quí and a forgotten accent.
 */
export const fold = (text: string): string => text.replace(/[^\0-\x7f]/g, foldOne).toLowerCase();
