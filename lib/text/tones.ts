/**
 * The tone mark of "oa", "oe" and "uy" at the end of a syllable stands on the first vowel or, as others write, on the last:
 * "hòa" and "hoà", "thủy" and "thuỷ" are one word, of as many letters (NFC).
 */

const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const CASES = ['oa', 'oe', 'uy', 'Oa', 'Oe', 'Uy', 'OA', 'OE', 'UY'];

/** With the tone on the first vowel, by how it is written with the tone on the last. */
const ON_FIRST: ReadonlyMap<string, string> = new Map(
  CASES.flatMap(([first, last]) =>
    TONES.map((tone) => [`${first}${last}${tone}`.normalize('NFC'), `${first}${tone}${last}`.normalize('NFC')]),
  ),
);
/** The "u" after "q" is none of the vowels: "quý" has one way only. */
const ON_LAST = new RegExp(`(?<![qQ])(?:${[...ON_FIRST.keys()].join('|')})(?![A-Za-zÀ-ỹ])`, 'g');

/** `text` (NFC) with such tones on the first vowel. Every other letter stays, and each stands where it stood. */
export const tonesOnFirst = (text: string): string => text.replace(ON_LAST, (pair) => ON_FIRST.get(pair) ?? pair);
