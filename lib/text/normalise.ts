import { chain, type MappedText, rewrite, unmapped } from './mapped';

/** A letter with the marks after it: all that composing changes in Vietnamese. */
const LETTER = /\P{M}\p{M}+/gu;
/** From one ASCII character to the next: nothing at all composes across the start of such a run. */
const RUN = /[\0-\x7f]?[^\0-\x7f]+/g;
const compose = (piece: string): string => piece.normalize('NFC');

/** `text` in Unicode NFC, with the way back: portals and PDF files also hold decomposed Vietnamese letters. */
export function nfc(text: string): MappedText {
  const wanted = compose(text);
  if (text === wanted) return unmapped(text);
  const fine = rewrite(text, LETTER, compose);
  return fine.text === wanted ? fine : rewrite(text, RUN, compose);
}

/** Zero-width characters, byte order marks, marks of direction and of annotation. */
const INVISIBLE = '\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u206f\\ufeff\\ufff9-\\ufffb';
/** Hyphens that are not the plain one: Unicode's own, one that breaks no line, the figure dash, the minus, the small and the full width one. */
const HYPHEN = /[\u2010-\u2012\u2212\ufe63\uff0d]/;
/** Em dash, horizontal bar and small em dash, which say what an en dash does. */
const LONG_DASH = /[\u2014\u2015\ufe58]/;
/** All that is not one plain blank between two visible characters, and the dashes besides "-" and "–". */
const odd = (invisible: string): RegExp =>
  new RegExp(
    `(?! [^\\s${invisible}])(?:${HYPHEN.source}|${LONG_DASH.source}|(?:[${invisible}]*[^\\S\\ufeff])+[${invisible}]*|[${invisible}]+)`,
    'g',
  );
const ODD = odd(`\\u00ad${INVISIBLE}`);
/** In text typed for the TCVN3 fonts (./legacy) the soft hyphen is the letter ư. */
const TCVN3_ODD = odd(INVISIBLE);
const TCVN3 = /[A-Za-z][¨-¬µ-¹]|®[a-zµ-þ]|\u00ad[¬ëî]/;
const EDGES = /^ | $/g;
/** Beside the letters and signs of Vietnamese print, which are composed and never odd, but for blanks side by side. */
const UNUSUAL = /[^ -~\u00a1-\u00ac\u00ae-\u02ff\u1ea0-\u1ef9\u2013\u2018-\u201d\u2022\u2026]| {2}/;
const isPlain = (text: string): boolean => !UNUSUAL.test(text) && !text.startsWith(' ') && !text.endsWith(' ');

/** What stands for something odd. */
function plainly(odd: string): string {
  if (/\s/.test(odd.replace(/\ufeff/g, ''))) return ' ';
  return HYPHEN.test(odd) ? '-' : LONG_DASH.test(odd) ? '–' : '';
}

/**
 * `text` as Blocks hold it: NFC, every white space (also NBSP and line breaks) one blank, no invisible characters,
 * no dashes but "-" and "–", trimmed. All sources use it, so one reading comes from every way of writing the same words.
 */
export function normalise(text: string): MappedText {
  if (isPlain(text)) return unmapped(text);
  const composed = nfc(text);
  const plain = rewrite(composed.text, TCVN3.test(text) ? TCVN3_ODD : ODD, plainly);
  // Dropping an invisible character can bring a letter and its mark together.
  const again = nfc(plain.text);
  return chain(
    composed,
    chain(
      plain,
      chain(
        again,
        rewrite(again.text, EDGES, () => ''),
      ),
    ),
  );
}
