import type { Form } from './form';

/** Words that a form may begin with, and the forms: a bit each. */
interface Start {
  readonly word: string;
  /** Its third letter, where it has one: compared first, since many words begin with the same two ("th", "tr", "ng"). */
  readonly third: number | null;
  /** A digit follows. */
  readonly digit: boolean;
  readonly forms: number;
}

const BLANK = 0x20;
const SLASH = 0x2f;
/** Stands for what follows a number at the end of the text. */
const END = 0x24;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a;

/** Where forms may begin, in the order of the text, and for each place which of the forms: a bit each. Good until the next text. */
export interface Starts {
  readonly count: number;
  /** All forms that may begin somewhere. */
  readonly any: number;
  readonly offsets: Uint32Array;
  readonly forms: Uint32Array;
}

/** Room for the places, used again for each text: making room anew took longer than finding them. */
class Room {
  count = 0;
  any = 0;
  offsets = new Uint32Array(256);
  forms = new Uint32Array(256);

  add(offset: number, forms: number): void {
    if (this.count === this.offsets.length) {
      this.offsets = doubled(this.offsets);
      this.forms = doubled(this.forms);
    }
    this.any |= forms;
    this.offsets[this.count] = offset;
    this.forms[this.count++] = forms;
  }
}

function doubled(list: Uint32Array): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(list.length * 2);
  longer.set(list);
  return longer;
}

/** Two letters tell most words apart; what follows them is compared. */
const keyAt = (text: string, at: number): number => ((text.charCodeAt(at) & 31) << 5) | (text.charCodeAt(at + 1) & 31);

/** The sign after the number at `at`, which one blank may stand before. */
function signAfter(folded: string, at: number): number {
  let end = at + 1;
  while (isDigit(folded.charCodeAt(end))) end++;
  if (folded.charCodeAt(end) === BLANK) end++;
  return end < folded.length ? folded.charCodeAt(end) : END;
}

/** Finds in folded text, in one pass, which of `forms` (at most 32) may begin where: at words, and at numbers. */
export function startsOf(forms: readonly Form[]): (folded: string) => Starts {
  const words = Array.from({ length: 1024 }, (): Start[] => []);
  /** By the sign after a number the forms that may begin with it: most numbers are of no time. */
  const numbers = new Uint32Array(128);
  for (const [index, { starts }] of forms.entries())
    for (const start of starts) {
      const word = start.replace('\\d', '');
      if (start.startsWith('\\d'))
        for (const sign of word) numbers[sign.charCodeAt(0)] = (numbers[sign.charCodeAt(0)] ?? 0) | (1 << index);
      else {
        const third = word.length > 2 ? word.charCodeAt(2) : null;
        // The second letter of "q\d" is any digit.
        const keys = word.length > 1 ? [keyAt(word, 0)] : Array.from('0123456789', (digit) => keyAt(word + digit, 0));
        for (const key of keys) words[key]?.push({ word, third, digit: word !== start, forms: 1 << index });
      }
    }
  const room = new Room();
  return (folded) => {
    room.count = 0;
    room.any = 0;
    let before = 0;
    for (let at = 0; at < folded.length; at++) {
      const code = folded.charCodeAt(at);
      if (isDigit(code)) {
        // What follows the strokes of "14/9/2026" is no date's beginning.
        const here = isDigit(before) || before === SLASH ? 0 : (numbers[signAfter(folded, at)] ?? 0);
        if (here) room.add(at, here);
      } else if (isLetter(code) && !isLetter(before) && !isDigit(before) && before !== 0x5f) {
        let here = 0;
        const next = folded.charCodeAt(at + 2);
        for (const { word, third, digit, forms: own } of words[keyAt(folded, at)] ?? [])
          if (
            (third === null || third === next) &&
            folded.startsWith(word, at) &&
            (!digit || isDigit(folded.charCodeAt(at + word.length)))
          )
            here |= own;
        if (here) room.add(at, here);
      }
      before = code;
    }
    return room;
  };
}
