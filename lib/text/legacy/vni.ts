/** VNI-Windows: a letter and the sign after it are one letter; some letters have codes of their own. */
const TONES: readonly (readonly [string, string])[] = [
  ['ø', '\u0300'],
  ['ù', '\u0301'],
  ['û', '\u0309'],
  ['õ', '\u0303'],
  ['ï', '\u0323'],
];
/** Circumflex and tone, breve and tone: on a, e, o and on a. */
const CIRCUMFLEX: readonly (readonly [string, string])[] = [
  ['â', ''],
  ['à', '\u0300'],
  ['á', '\u0301'],
  ['å', '\u0309'],
  ['ã', '\u0303'],
  ['ä', '\u0323'],
];
const BREVE: readonly (readonly [string, string])[] = [
  ['ê', ''],
  ['è', '\u0300'],
  ['é', '\u0301'],
  ['ú', '\u0309'],
  ['ü', '\u0303'],
  ['ë', '\u0323'],
];
const ALONE: readonly (readonly [string, string])[] = [
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['ñ', 'đ'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['î', 'ỵ'],
];

function* letters(): Generator<[string, string]> {
  yield* ALONE.map(([code, letter]): [string, string] => [code, letter]);
  for (const [code, letter] of [...'aeiouy']
    .map((one) => [one, one] as const)
    .concat([
      ['ô', 'ơ'],
      ['ö', 'ư'],
    ]))
    for (const [sign, tone] of TONES) yield [code + sign, (letter + tone).normalize('NFC')];
  for (const letter of 'aeo')
    for (const [sign, tone] of CIRCUMFLEX) yield [letter + sign, `${letter}\u0302${tone}`.normalize('NFC')];
  for (const [sign, tone] of BREVE) yield [`a${sign}`, `a\u0306${tone}`.normalize('NFC')];
}

const LETTERS = new Map(letters());
const CODES = /[aeiouyôö][øùûõïâàáåãäêèéúüë]|[ôöñæóòî]/gi;

/** One letter for the codes of `typed`: a letter and its sign, or a letter of its own. */
function letterOf(typed: string): string {
  const [first = '', sign = ''] = typed;
  const whole = LETTERS.get(typed.toLowerCase());
  const letter = whole ?? LETTERS.get(first.toLowerCase()) ?? first;
  const cased = first === first.toLowerCase() ? letter : letter.toUpperCase();
  return whole ? cased : cased + sign;
}

/** The word that `word` (its codes shown as Latin-1) was typed as. */
export const fromVni = (word: string): string => word.replace(CODES, letterOf);

/** For rewriting whole texts: each match is a letter, for {@link vniLetter}. */
export const VNI_CODES = CODES;
export const vniLetter = letterOf;
