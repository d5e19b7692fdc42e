/** Vietnamese, in every way of writing its marks, and the signs of print lie below. */
const KNOWN = 0x2100;
/** No letter: its folding is empty, or longer than one code unit. */
const DROPPED = 0xfffe;
const OTHER = 0xffff;
const UNKNOWN = 0;

/** The letters of a folded text, the first `count` of `codes`. Good until the next text: the array is used again. */
export interface Letters {
  /** UTF-16 code units. */
  readonly codes: readonly number[];
  readonly count: number;
}

/** So many codes are made text at a time: each is an argument. */
const MOST = 1024;

/** The text of letters. */
export function textOf({ codes, count }: Letters): string {
  let made = '';
  for (let from = 0; from < count; from += MOST)
    made += Reflect.apply(String.fromCharCode, null, codes.slice(from, Math.min(count, from + MOST)));
  return made;
}

/**
 * `folding`, which makes the same of a letter wherever that stands, as a function that looks letters up: about ten times
 * as fast. Of a run of `once` one is kept. A text with letters that are beyond the table goes through `folding` itself.
 * The table is filled as letters are met: making it costs nothing, which every portal page would pay for.
 */
// @__NO_SIDE_EFFECTS__
export function lettersOf(folding: (text: string) => string, once = ''): (text: string) => Letters {
  const single = once ? once.charCodeAt(0) : OTHER;
  const table = new Uint16Array(KNOWN);
  const learn = (code: number): number => {
    const folded = folding(String.fromCharCode(code));
    const found = folded.length === 1 ? folded.charCodeAt(0) : folded ? OTHER : DROPPED;
    table[code] = found;
    return found;
  };
  const codes: number[] = [];
  const letters = { codes, count: 0 };
  const whole = (text: string): Letters => {
    for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at);
    letters.count = text.length;
    return letters;
  };
  return (text) => {
    let last = OTHER;
    let count = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      let folded = table[code] ?? OTHER;
      if (folded === UNKNOWN) folded = learn(code);
      if (folded === OTHER) return whole(folding(text));
      if (folded === DROPPED || (folded === single && last === single)) continue;
      last = folded;
      codes[count++] = folded;
    }
    letters.count = count;
    return letters;
  };
}

/** The same as a function from text to text. */
// @__NO_SIDE_EFFECTS__
export function letterwise(folding: (text: string) => string, once = ''): (text: string) => string {
  const folded = lettersOf(folding, once);
  return (text) => textOf(folded(text));
}
