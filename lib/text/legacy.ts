import { withCapitals } from './legacy/capitals';
import { withHorns } from './legacy/horn';
import { ALL_MOVED, breaks, decoders, type Legacy, latin, oddities, type Tally, tally, WORD } from './legacy/judge';
import { isSyllable } from './legacy/syllable';
import { VNI_CODES, vniLetter } from './legacy/vni';
import { chain, type MappedText, rewrite, unmapped } from './mapped';
import { ODD, suspicionsOf } from './suspicions';

export interface Repaired {
  /** In Unicode, one for each text given. */
  readonly texts: readonly string[];
  /** The same with the way back to the text given. */
  readonly mapped: readonly MappedText[];
  /** What the document, or the part of it that was not Unicode, was written in. */
  readonly encoding: 'unicode' | Legacy | 'unreadable';
}

/** So many words must be spelt in another encoding, and this share of the words with odd signs and of all words. */
const ENOUGH = 6;
const SHARE = 0.6;
/** So many words torn by signs, and this share of all, and nobody can read it. */
const TORN = 12;
const TORN_SHARE = 0.15;

/**
 * The paragraphs of a document in Unicode. Text typed for the fonts of TCVN3 (ABC, .VnTime) and VNI comes as Latin-1
 * (“Céng hoµ x· héi”) and is known by its syllables: only once many of them are spelt right in the other encoding and
 * not as they stand is anything touched, and then paragraph by paragraph, since a portal's own words around the
 * document are Unicode. Linear; text without odd signs costs one search.
 *
 * @param suspicions of each paragraph, where they are known
 */
export function repairLegacy(
  texts: readonly string[],
  suspicions: readonly number[] = texts.map(suspicionsOf),
): Repaired {
  let odd = 0;
  for (const [at, text] of texts.entries()) if ((suspicions[at] ?? 0) & ODD) odd += oddities(text);
  if (odd < ENOUGH) return as('unicode', texts);
  const tallies = texts.map(tally);
  const legacy = legacyOf(tallies);
  if (!legacy) return as(isTorn(texts, tallies) ? 'unreadable' : 'unicode', texts);
  const typed = decisions(tallies, legacy);
  const mapped = texts.map((text, index) => {
    if (!typed[index]) return mixed(text, legacy);
    if (legacy === 'vni') return vni(text);
    const letters = tcvn3(text);
    const whole = text.includes('\u00ad') ? letters : chain(letters, withHorns(letters.text));
    return chain(whole, withCapitals(whole.text, index));
  });
  return { texts: mapped.map(({ text }) => text), mapped, encoding: legacy };
}

const as = (encoding: Repaired['encoding'], texts: readonly string[]): Repaired => ({
  texts,
  mapped: texts.map(unmapped),
  encoding,
});

/** Of signs that stand alone only đ is a word's: as a list's point, in "đ/c" and where a lost ư follows. */
const POINT = /^[\u00a7\u00ae](?:[/)]| [\u00ac\u00ea-\u00ee])/;
const tcvn3 = (text: string): MappedText =>
  rewrite(text, WORD, (word, at) => {
    const codes = latin(word);
    const typed = codes.length > 1 || /\p{L}/u.test(codes) || POINT.test(text.slice(at, at + 3));
    return typed ? decoders.tcvn3(codes) : word;
  });

const vni = (text: string): MappedText => {
  const plain = rewrite(text, ALL_MOVED, latin);
  return chain(plain, rewrite(plain.text, VNI_CODES, vniLetter));
};

function legacyOf(tallies: readonly Tally[]): Legacy | undefined {
  const sum = { foreign: 0, words: 0, plain: 0, tcvn3: { foreign: 0, spelt: 0 }, vni: { foreign: 0, spelt: 0 } };
  for (const one of tallies) {
    if (one.foreign === 0) continue;
    sum.foreign += one.foreign;
    sum.words += one.words - one.unicode;
    sum.plain += one.plainSpelt;
    for (const legacy of ['tcvn3', 'vni'] as const) {
      sum[legacy].foreign += one.foreignSpelt[legacy];
      sum[legacy].spelt += one.spelt[legacy];
    }
  }
  const best = sum.vni.foreign > sum.tcvn3.foreign ? 'vni' : 'tcvn3';
  const { foreign, spelt } = sum[best];
  const holds = foreign >= ENOUGH && foreign >= SHARE * sum.foreign && spelt + sum.plain >= SHARE * sum.words;
  return holds ? best : undefined;
}

const isTorn = (texts: readonly string[], tallies: readonly Tally[]): boolean => {
  const words = tallies.reduce((sum, one) => sum + one.words, 0);
  const torn = texts.reduce((sum, text) => sum + breaks(text), 0);
  return torn >= TORN && torn >= TORN_SHARE * words;
};

/** For each paragraph whether it is `legacy`; one that could be both goes with the nearest that could not. */
function decisions(tallies: readonly Tally[], legacy: Legacy): boolean[] {
  const sure = tallies.map(({ unicode, spelt }) => {
    const more = unicode > 0 ? -1 : spelt[legacy] - spelt.unicode;
    return more === 0 ? undefined : more > 0;
  });
  const before: { decided: boolean; at: number }[] = [];
  let last = { decided: true, at: -Infinity };
  for (const [at, decided] of sure.entries()) {
    if (decided !== undefined) last = { decided, at };
    before.push(last);
  }
  let next = { decided: true, at: Infinity };
  const typed: boolean[] = [];
  for (let at = sure.length - 1; at >= 0; at--) {
    const decided = sure[at];
    if (decided !== undefined) next = { decided, at };
    const behind = before[at] ?? next;
    typed[at] = at - behind.at <= next.at - at ? behind.decided : next.decided;
  }
  return typed;
}

/** A paragraph of Unicode may quote words of the other encoding: those that are syllables in it only. */
function mixed(text: string, legacy: Legacy): MappedText {
  if (oddities(text) === 0) return unmapped(text);
  return rewrite(text, WORD, (word) => {
    const decoded = decoders[legacy](latin(word));
    return isSyllable(decoded) && !isSyllable(word) ? decoded : word;
  });
}
