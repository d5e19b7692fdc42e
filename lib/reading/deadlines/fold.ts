import { lettersOf } from '@/lib/text';

const BLANK = /\s/;
/** "15/12 ÷ 30/12": from … to …, as engineers write it. */
const DASH = /[‐-―−÷]/;

function foldOne(letter: string): string {
  if (BLANK.test(letter)) return ' ';
  if (DASH.test(letter)) return '-';
  return (letter.normalize('NFD')[0] ?? letter).replace(/[đĐ]/, 'd').toLowerCase().slice(0, 1);
}

/**
 * The letters of `text` in lower case without diacritics, dashes as "-", **every code unit in its place**: offsets in the result are offsets in
 * `text` (NFC). So one spelling of a pattern reads hoà/hòa, Quý/Quí and a forgotten accent.
 */
export const foldedLetters = lettersOf((text) => text.replace(/[^\0-\x7f]/g, foldOne).toLowerCase());
