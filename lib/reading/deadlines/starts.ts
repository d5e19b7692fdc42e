import type { Letters } from '@/lib/text';
import type { Form } from './form';

/** Words that a form may begin with, and the forms: a bit each. */
interface Start {
  /** The codes of its letters. */
  readonly word: readonly number[];
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

const NONE: readonly Start[] = [];
/** Two letters tell most words apart; what follows them is compared. */
const keyOf = (first: number, second = 0): number => ((first & 31) << 5) | (second & 31);

/** The sign after the number at `at`, which one blank may stand before. */
function signAfter({ codes, count }: Letters, at: number): number {
  let end = at + 1;
  while (end < count && isDigit(codes[end] ?? 0)) end++;
  if (end < count && codes[end] === BLANK) end++;
  return end < count ? (codes[end] ?? END) : END;
}

/** Whether `start` stands at `at`, its first two letters being there. */
function isHere({ word, digit }: Start, { codes, count }: Letters, at: number): boolean {
  const end = at + word.length;
  if (end > count) return false;
  // The last letter first: many words begin with the same two ("th", "tr", "ng").
  for (let last = word.length - 1; last > 1; last--) if (word[last] !== codes[at + last]) return false;
  return !digit || (end < count && isDigit(codes[end] ?? 0));
}

/** Finds in folded text, in one pass, which of `forms` (at most 32) may begin where: at words, and at numbers. */
export function startsOf(forms: readonly Form[]): (folded: Letters) => Starts {
  const words = Array.from({ length: 1024 }, () => NONE);
  /** By the sign after a number the forms that may begin with it: most numbers are of no time. */
  const numbers = new Uint32Array(128);
  for (const [index, { starts }] of forms.entries())
    for (const start of starts) {
      const word = Array.from(start.replace('\\d', ''), (letter) => letter.charCodeAt(0));
      if (start.startsWith('\\d')) for (const sign of word) numbers[sign] = (numbers[sign] ?? 0) | (1 << index);
      else {
        const [first = 0, second] = word;
        // The second letter of "q\d" is any digit.
        const seconds = second === undefined ? Array.from('0123456789', (digit) => digit.charCodeAt(0)) : [second];
        const begun = { word, digit: word.length < start.length, forms: 1 << index };
        for (const next of seconds) words[keyOf(first, next)] = [...(words[keyOf(first, next)] ?? NONE), begun];
      }
    }
  const room = new Room();
  return (folded) => {
    const { codes, count } = folded;
    room.count = 0;
    room.any = 0;
    let before = 0;
    for (let at = 0; at < count; at++) {
      const code = codes[at] ?? 0;
      if (isLetter(code)) {
        if (!isLetter(before) && !isDigit(before) && before !== 0x5f) {
          let here = 0;
          for (const start of words[keyOf(code, at + 1 < count ? codes[at + 1] : 0)] ?? NONE)
            if (isHere(start, folded, at)) here |= start.forms;
          if (here) room.add(at, here);
        }
      } else if (isDigit(code)) {
        // What follows the strokes of "14/9/2026" is no date's beginning.
        const here = isDigit(before) || before === SLASH ? 0 : (numbers[signAfter(folded, at)] ?? 0);
        if (here) room.add(at, here);
      }
      before = code;
    }
    return room;
  };
}
