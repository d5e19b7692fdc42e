import { chain, type MappedText, rewrite, unmapped } from './mapped';

/** From one ASCII character to the next: nothing composes across the start of such a run. */
const RUN = /[\0-\x7f]?[^\0-\x7f]+/g;
const isAscii = /^[\0-\x7f]*$/;

/** `text` in Unicode NFC, with the way back: portals and PDF files also hold decomposed Vietnamese letters. */
export function nfc(text: string): MappedText {
  if (isAscii.test(text) || text === text.normalize('NFC')) return unmapped(text);
  return rewrite(text, RUN, (run) => run.normalize('NFC'));
}

/** Soft hyphens, zero-width characters, byte order marks and marks of direction. */
const INVISIBLE = '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u206f\\ufeff';
/** All that is not one plain blank between two visible characters. */
const ODD = new RegExp(
  `(?! [^\\s${INVISIBLE}])(?:[\\u2010\\u2011]|(?:[${INVISIBLE}]*[^\\S\\ufeff])+[${INVISIBLE}]*|[${INVISIBLE}]+)`,
  'g',
);
const EDGES = /^ | $/g;

/**
 * `text` as Blocks hold it: NFC, every white space (also NBSP and line breaks) one blank, no invisible characters,
 * plain hyphens, trimmed. All sources use it, so one reading comes from every way of writing the same words.
 */
export function normalise(text: string): MappedText {
  const composed = nfc(text);
  const plain = rewrite(composed.text, ODD, (match) =>
    /\s/.test(match.replace(/\ufeff/g, '')) ? ' ' : /[\u2010\u2011]/.test(match) ? '-' : '',
  );
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
