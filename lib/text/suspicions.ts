import { classAt, DIGIT, isLetter, SIGN, UPPER, VOWEL } from './letter-class';

/** Which repairs a text may need: one look at each letter, and nearly all texts need none. */

/** Bits of what is suspected: signs of a font's own encoding (`legacy.ts`), a blank that is missing (`unglue.ts`), a slip (`slips.ts`). */
export const ODD = 1;
export const GLUED = 2;
export const SLIP = 4;

const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
/** The letters of `plain`, each with every tone. */
export const toned = (plain: string): string =>
  [...plain].flatMap((letter) => TONES.map((tone) => (letter + tone).normalize('NFC'))).join('');

/**
 * What is neither ASCII nor a letter of Vietnamese in Unicode, of Latin beyond Latin-1, or a sign of print: none of those is
 * odd.
 */
const UNUSUAL = /[^\0-\x7fÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúý\u0100-\u0233\u1e00-\u22ff]/;
const KNOWN = 0x2300;

type Is = (letter: string) => boolean;
const among =
  (letters: string): Is =>
  (letter) =>
    letters.includes(letter);
const kindOf = (letter: string): number => classAt(letter, 0);
const isDigit: Is = (letter) => kindOf(letter) === DIGIT;
const isVowel: Is = (letter) => (kindOf(letter) & VOWEL) !== 0;
const isAnyLetter: Is = (letter) => isLetter(kindOf(letter));
const isUpper: Is = (letter) => (kindOf(letter) & UPPER) !== 0;
const isBlank = among(' ');

/** Two letters side by side, and what they make suspected. */
const PAIRS: readonly (readonly [first: Is, second: Is, suspected: number])[] = [
  // "phường,xã", "năm2026", "SởTài chính"
  [(letter) => isDigit(letter) || kindOf(letter) === SIGN, isAnyLetter, GLUED],
  [isAnyLetter, isDigit, GLUED],
  [(letter) => isAnyLetter(letter) && !isUpper(letter), isUpper, GLUED],
  // "ngừơi", "tòan", "gíam", "qúy"
  [among(toned('iuưy')), among('êôơâăy'), SLIP],
  [among(toned('o')), among('aeêôơâăy'), SLIP],
  [among('gGqQ'), among(toned('iuy')), SLIP],
  // "xã , phường", "( xã )"
  [isBlank, among(',;:.)'), SLIP],
  [among('('), isBlank, SLIP],
  // "16.3.2026"
  [among('.'), isDigit, SLIP],
];
/** What the second of a pair is told by: a bit each. Where the first stands, it is so many bits higher. */
const FIRST = 16;
/** "trướcngày": a vowel after a consonant that follows another vowel. */
const SYLLABLE = 1 << 9;
/** "Văn hóa -Xã hội", "Văn hóa- Xã hội" */
const DASH_AFTER_BLANK = 1 << 10;
const DASH_AFTER_WORD = 1 << 11;
const pairsOf = (suspected: number): number =>
  PAIRS.reduce((bits, [, , of], at) => (of === suspected ? bits | (1 << at) : bits), 0);
const GLUES = pairsOf(GLUED) | SYLLABLE;
const SLIPS = pairsOf(SLIP) | DASH_AFTER_BLANK | DASH_AFTER_WORD;
const IS_DASH = 1 << 12;
const IS_ODD = 1 << 13;
/** A letter that nothing else is told of is met all the same. */
const IS_MET = 1 << 14;
/** The word has a vowel by now. The next letter's kind is looked up so many places higher, beyond all that are known. */
const HAS_VOWEL = 1 << 15;

const kinds = new Int32Array(HAS_VOWEL + KNOWN);
function learn(code: number): void {
  const letter = String.fromCharCode(code);
  let kind = IS_MET;
  for (const [at, [first, second]] of PAIRS.entries()) {
    if (first(letter)) kind |= 1 << (at + FIRST);
    if (second(letter)) kind |= 1 << at;
  }
  if ((letter >= 'A' && letter <= 'Z') || (letter >= 'À' && letter <= 'Ỹ')) kind |= DASH_AFTER_BLANK;
  if (isBlank(letter)) kind |= DASH_AFTER_WORD;
  if (letter === '-' || letter === '–') kind |= IS_DASH;
  if (UNUSUAL.test(letter)) kind |= IS_ODD;
  const consonant = isAnyLetter(letter) && !isVowel(letter);
  if (isVowel(letter)) kind |= HAS_VOWEL | SYLLABLE;
  kinds[code] = kind;
  kinds[HAS_VOWEL + code] = consonant ? kind | HAS_VOWEL | (SYLLABLE << FIRST) : kind;
}
const isSmall = (letter: string): boolean => (letter >= 'a' && letter <= 'z') || (letter >= 'à' && letter <= 'ỹ');

/** An order in capitals where a sentence begins, as a slip: "GIAO Sở Tài chính …", "Đề Nghị các phòng …". */
export const ORDER =
  '(?<![A-Za-zÀ-ỹ])(?:(?:GIAO|YÊU CẦU|ĐỀ NGHỊ|PHÂN CÔNG)(?! BAN)(?= (?:[A-Za-zÀ-ỹ][a-zà-ỹđ]|[A-ZĐ]{2,6} [a-zà-ỹđ]))|(?:Yêu Cầu|Đề Nghị|Phân Công)(?= ))';
const BEGINS_ORDER = new RegExp(`^.{0,8}${ORDER}`);
/** Committees of people in small letters, or with too many capitals. */
const misprintsPeople = (text: string): boolean =>
  text.includes('ỷ ban nhân dân') ||
  (text.includes('Nhân') && (text.includes('Nhân Dân') || text.includes('ban Nhân')));

/**
 * What `text` (NFC, single blanks) is suspected of, as a sum of `ODD`, `GLUED` and `SLIP`; what is not, is surely free of
 * it. Vowels and consonants are told apart by look-up: branches took half of the time.
 */
export function suspicionsOf(text: string): number {
  let found = 0;
  /** The pairs that the letter before has begun. */
  let begun = 0;
  let word = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= KNOWN) return ODD | GLUED | SLIP;
    let kind = kinds[word + code] ?? 0;
    if (kind === 0) {
      learn(code);
      kind = kinds[word + code] ?? 0;
    }
    found |= kind & (begun | IS_ODD);
    begun = kind >>> FIRST;
    word = kind & HAS_VOWEL;
    if (kind & IS_DASH) begun = begunByDash(text.charAt(at - 1));
  }
  const slips = (found & SLIPS) !== 0 || misprintsPeople(text) || BEGINS_ORDER.test(text);
  return (found & IS_ODD ? ODD : 0) | (found & GLUES ? GLUED : 0) | (slips ? SLIP : 0);
}

const begunByDash = (before: string): number =>
  before === ' ' ? DASH_AFTER_BLANK : isSmall(before) ? DASH_AFTER_WORD : 0;
