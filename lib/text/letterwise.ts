const { charCodeAt } = String.prototype;
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
  const room: Room = {
    folding,
    table: new Uint16Array(KNOWN),
    single: once ? once.charCodeAt(0) : OTHER,
    letters: { codes: [], count: 0 },
  };
  return (text) => fold(text, room);
}

/** What a folding works with. */
interface Room {
  readonly folding: (text: string) => string;
  /** The folded letter by the letter's code unit, or what is told instead of one. */
  readonly table: Uint16Array;
  readonly single: number;
  readonly letters: { readonly codes: number[]; count: number };
}

/** All it works with is at hand in the function itself: out of a closure's surroundings it took more than twice as long. */
function fold(text: string, room: Room): Letters {
  const { table, single, letters } = room;
  const { codes } = letters;
  let last = OTHER;
  let count = 0;
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const code = charCodeAt.call(text, at);
    let folded = table[code] ?? OTHER;
    if (folded === UNKNOWN) folded = learn(code, room);
    if (folded === OTHER) return whole(text, room);
    if (folded === DROPPED || (folded === single && last === single)) continue;
    last = folded;
    codes[count++] = folded;
  }
  letters.count = count;
  return letters;
}

function learn(code: number, { folding, table }: Room): number {
  const folded = folding(String.fromCharCode(code));
  const found = folded.length === 1 ? folded.charCodeAt(0) : folded ? OTHER : DROPPED;
  table[code] = found;
  return found;
}

/** The same, letter by letter of the folded text. */
function whole(text: string, { folding, letters }: Room): Letters {
  const folded = folding(text);
  for (let at = 0; at < folded.length; at++) letters.codes[at] = folded.charCodeAt(at);
  letters.count = folded.length;
  return letters;
}

/** The same as a function from text to text. */
// @__NO_SIDE_EFFECTS__
export function letterwise(folding: (text: string) => string, once = ''): (text: string) => string {
  const folded = lettersOf(folding, once);
  return (text) => textOf(folded(text));
}
