/** Lists of words as the sources of patterns: "thu|chi(?! bộ)|giao". */

/** The alternatives of a pattern's source, not those inside its brackets. */
export function alternativesOf(source: string): string[] {
  const alternatives: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < source.length; at++) {
    const sign = source[at];
    if (sign === '(') depth++;
    else if (sign === ')') depth--;
    else if (sign === '|' && depth === 0) {
      alternatives.push(source.slice(from, at));
      from = at + 1;
    }
  }
  return [...alternatives, source.slice(from)];
}

/**
 * The same words, gathered by their first letter: "thu|giao|trình" as "t(?:hu|rình)|giao". A pattern fails three times as
 * fast, since at most places none of a hundred words begins. Words of one letter are tried in their order, as before.
 */
// @__NO_SIDE_EFFECTS__
export function byFirstLetter(source: string): string {
  const gathered = new Map<string, string[]>();
  for (const word of alternativesOf(source)) {
    const first = word.charAt(0);
    gathered.set(first, [...(gathered.get(first) ?? []), word.slice(1)]);
  }
  return Array.from(gathered, ([first, [only = '', ...more]]) =>
    more.length > 0 ? `${first}(?:${[only, ...more].join('|')})` : `${first}${only}`,
  ).join('|');
}

/** The same words with a capital. */
// @__NO_SIDE_EFFECTS__
export const capitalised = (source: string): string =>
  alternativesOf(source)
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join('|');

/** The same words, and each that begins with one capital also without it: "Phòng|VP" as "Phòng|phòng|VP". */
// @__NO_SIDE_EFFECTS__
export const inEitherCase = (source: string): string =>
  alternativesOf(source)
    .flatMap((word) => (/^\p{Lu}\p{Ll}/u.test(word) ? [word, `${word.charAt(0).toLowerCase()}${word.slice(1)}`] : word))
    .join('|');
