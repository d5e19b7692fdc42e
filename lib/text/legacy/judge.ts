import { isSyllable } from './syllable';
import { fromTcvn3 } from './tcvn3';
import { fromVni } from './vni';

export type Legacy = 'tcvn3' | 'vni';
/** A document's words are few and come often. */
const MOST = 20_000;
const remembering = (decode: (word: string) => string): ((word: string) => string) => {
  const known = new Map<string, string>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const decoded = decode(word);
    known.set(word, decoded);
    return decoded;
  };
};
export const decoders: Readonly<Record<Legacy, (word: string) => string>> = {
  tcvn3: remembering(fromTcvn3),
  vni: remembering(fromVni),
};

/** A word with whatever such codes are shown as: Latin-1, pdf.js's Greek mu, private use (symbol fonts). */
export const WORD = /[\p{L}\p{M}\u00a1-\u00bf\u00d7\u00f7\uf0a1-\uf0fe]+/gu;
/** What no Vietnamese in Unicode holds inside a word. */
const FOREIGN =
  '\\u00a1-\\u00bf\\u00c4-\\u00c7\\u00cb\\u00ce-\\u00d1\\u00d6-\\u00d8\\u00db\\u00dc\\u00de-\\u00df\\u00e4-\\u00e7\\u00eb\\u00ee-\\u00f1\\u00f6-\\u00f8\\u00fb\\u00fc\\u00fe\\u00ff\\u03bc\\uf0a1-\\uf0fe';
const SIGN = new RegExp(`[${FOREIGN}]`);
/** Signs of a text that went through a wrong decoder. */
const BROKEN = '\\u0080-\\u009f\\ufffd\\ue000-\\uf8ff';
const ODD = new RegExp(
  `(?<=[A-Za-z\\u00c0-\\u00ff])[${FOREIGN}${BROKEN}]|[${FOREIGN}${BROKEN}](?=[A-Za-z\\u00c0-\\u00ff])`,
  'g',
);
/** In Unicode only. */
const UNICODE = /[\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]|\p{M}/u;
const PLAIN = /^[A-Za-z]*$/;
const BREAK = new RegExp(`\\p{L}[\\u00a1-\\u00ac\\u00ae-\\u00bf${BROKEN}]+\\p{L}`, 'gu');

/** How many odd signs stand in words of `text`; good text in any language has few. */
export const oddities = (text: string): number => text.match(ODD)?.length ?? 0;
/** How many words of `text` are torn by signs that no language has inside its words. */
export const breaks = (text: string): number => text.match(BREAK)?.length ?? 0;

const MOVED = /[\u03bc\uf0a1-\uf0fe]/;
export const ALL_MOVED = /[\u03bc\uf0a1-\uf0fe]/g;

/** `word` with its codes as Latin-1. */
export const latin = (word: string): string =>
  MOVED.test(word)
    ? word.replace(ALL_MOVED, (code) =>
        code === '\u03bc' ? '\u00b5' : String.fromCharCode(code.charCodeAt(0) - 0xf000),
      )
    : word;

/** Words of a text: those spelt as syllables as they stand and once decoded. */
export interface Tally {
  words: number;
  /** With letters that only Unicode has. */
  unicode: number;
  /** With signs that Vietnamese in Unicode has not. */
  foreign: number;
  /** Of the words that are not ASCII alone. */
  readonly spelt: Record<Legacy | 'unicode', number>;
  /** Of the foreign words. */
  readonly foreignSpelt: Record<Legacy, number>;
  plainSpelt: number;
}

export function tally(text: string): Tally {
  const found: Tally = {
    words: 0,
    unicode: 0,
    foreign: 0,
    spelt: { unicode: 0, tcvn3: 0, vni: 0 },
    foreignSpelt: { tcvn3: 0, vni: 0 },
    plainSpelt: 0,
  };
  for (const raw of text.match(WORD) ?? []) {
    found.words++;
    if (PLAIN.test(raw)) {
      if (isSyllable(raw)) found.plainSpelt++;
      continue;
    }
    if (UNICODE.test(raw)) {
      found.unicode++;
      continue;
    }
    const word = latin(raw);
    const foreign = SIGN.test(raw);
    if (foreign) found.foreign++;
    if (isSyllable(word)) found.spelt.unicode++;
    for (const legacy of ['tcvn3', 'vni'] as const) {
      if (!isSyllable(decoders[legacy](word))) continue;
      found.spelt[legacy]++;
      if (foreign) found.foreignSpelt[legacy]++;
    }
  }
  return found;
}
