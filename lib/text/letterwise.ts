/** Vietnamese, in every way of writing its marks, and the signs of print lie below. */
const KNOWN = 0x2100;
/** No letter: its folding is empty, or longer than one code unit. */
const DROPPED = 0xfffe;
const OTHER = 0xffff;
const UNKNOWN = 0;

/** So many codes are made text at a time: each is an argument. */
const MOST = 1024;
const textOf = (codes: readonly number[]): string => Reflect.apply(String.fromCharCode, null, codes);

/**
 * `folding`, which makes the same of a letter wherever that stands, as a function that looks letters up: about ten times
 * as fast. Of a run of `once` one is kept. A text with letters that are beyond the table goes through `folding` itself.
 * The table is filled as letters are met: making it costs nothing, which every portal page would pay for.
 */
// @__NO_SIDE_EFFECTS__
export function letterwise(folding: (text: string) => string, once = ''): (text: string) => string {
  const single = once ? once.charCodeAt(0) : OTHER;
  const table = new Uint16Array(KNOWN);
  const learn = (code: number): number => {
    const folded = folding(String.fromCharCode(code));
    const found = folded.length === 1 ? folded.charCodeAt(0) : folded ? OTHER : DROPPED;
    table[code] = found;
    return found;
  };
  return (text) => {
    let made = '';
    let last = OTHER;
    for (let from = 0; from < text.length; from += MOST) {
      const end = Math.min(text.length, from + MOST);
      // An array with its room: growing takes as long as filling it, and from a typed one the text takes twice as long to make.
      const written = new Array<number>(end - from);
      let count = 0;
      for (let at = from; at < end; at++) {
        const code = text.charCodeAt(at);
        let folded = table[code] ?? OTHER;
        if (folded === UNKNOWN) folded = learn(code);
        if (folded === OTHER) return folding(text);
        if (folded === DROPPED || (folded === single && last === single)) continue;
        last = folded;
        written[count++] = folded;
      }
      written.length = count;
      made += textOf(written);
    }
    return made;
  };
}
