/** What a letter is in a Vietnamese word: a byte for each UTF-16 code unit, worked out when it is met first. */

export const OTHER = 0;
export const VOWEL = 1;
export const CONSONANT = 2;
/** Added to the two above. */
export const UPPER = 4;
export const DIGIT = 8;
/** A comma or a semicolon. */
export const SIGN = 16;
const KNOWN = 0x1f00;
const UNKNOWN = 255;

const VOWELS = 'aăâeêioôơuưy';
function classOf(code: number): number {
  const letter = String.fromCharCode(code);
  if (letter >= '0' && letter <= '9') return DIGIT;
  if (letter === ',' || letter === ';') return SIGN;
  const small = letter.toLowerCase();
  if (small === letter.toUpperCase()) return OTHER;
  const plain = small
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/, '')
    .normalize('NFC');
  return (VOWELS.includes(plain) ? VOWEL : CONSONANT) + (small === letter ? 0 : UPPER);
}

const classes = new Uint8Array(KNOWN).fill(UNKNOWN);
/** The class of the code unit at `at` of `text`. */
export function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const known = classes[code];
  if (known === undefined) return OTHER;
  if (known !== UNKNOWN) return known;
  const found = classOf(code);
  classes[code] = found;
  return found;
}
export const isLetter = (kind: number): boolean => (kind & (VOWEL | CONSONANT)) !== 0;
