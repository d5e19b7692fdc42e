/** In NFD: grave, acute, tilde, hook, dot below. The marks that make other letters (â, ơ, ă) are none of these. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** In NFC and lower case. Numbers that are no date (an amount, a document's number) stay: they are words. */
const DATE = new RegExp(
  [
    String.raw`\d{1,2}\s?(?:giờ|:|h)(?:\s?\d{1,2}(?!\d))?(?:\s?phút)?`,
    String.raw`\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}`,
    String.raw`\d{1,2}\s?/\s?(?:\d{4}|\d{1,2})`,
    String.raw`(?:ngày\s)?\d{1,2}\stháng\s\d{1,2}(?:\snăm\s\d{4})?`,
    String.raw`(?:tháng|tuần|quý|năm)\s(?:\d{1,4}|[ivx]+(?!\p{L}))(?:\s?/\s?\d{4}|\snăm\s\d{4})?`,
  ]
    .map((form) => `(?<![\\p{L}\\p{N}])(?:${form})(?!\\d)`)
    .join('|'),
  'gu',
);

/**
 * The words of a text in three strengths of comparing. Whatever is no letter or digit tells nothing apart. Each is made
 * when it is first asked for: most texts of a later edition are the same, letter by letter.
 */
export class Wording {
  #lower: string | undefined;
  #exact: string | undefined;
  #dateless: string | undefined;
  #counts: ReadonlyMap<string, number> | undefined;
  #total = 0;

  /** @param text in any normal form */
  constructor(readonly text: string) {}

  /** In NFC and lower case. */
  get lower(): string {
    this.#lower ??= this.text.normalize('NFC').toLowerCase();
    return this.#lower;
  }

  /** All words, in lower case, whichever vowel of a syllable carries its tone ("hoà" is "hòa", "thuế" is not "thuê"). */
  get exact(): string {
    this.#exact ??= wordsOf(this.lower).join(' ');
    return this.#exact;
  }

  /** The same without dates, hours and periods: what stays when a deadline is corrected. */
  get dateless(): string {
    this.#dateless ??= wordsOf(this.lower.replace(DATE, ' ')).join(' ');
    return this.#dateless;
  }

  /** The words of `dateless`, each with how often it stands there. */
  get counts(): ReadonlyMap<string, number> {
    if (this.#counts) return this.#counts;
    const counts = new Map<string, number>();
    for (const word of this.dateless.split(' ')) {
      if (word === '') continue;
      counts.set(word, (counts.get(word) ?? 0) + 1);
      this.#total += 1;
    }
    this.#counts = counts;
    return counts;
  }

  /** How many words `dateless` has. */
  get total(): number {
    return this.counts.size === 0 ? 0 : this.#total;
  }
}

const wordsOf = (lower: string): readonly string[] => lower.match(WORD)?.map(toneLast) ?? [];

/** Vietnamese has some seven thousand syllables, and a notice a few hundred of them. */
const known = new Map<string, string>();
const KNOWN_AT_MOST = 20_000;

/** Each syllable in NFD with its tone after its letters, so that old and new ways of placing it are one. */
function toneLast(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const letters = word.normalize('NFD');
  const made = letters.replace(TONES, '') + (letters.match(TONES)?.join('') ?? '');
  if (known.size >= KNOWN_AT_MOST) known.clear();
  known.set(word, made);
  return made;
}

/**
 * How alike two texts are, dates left aside, from 0 to 1: twice the words they share over the words they have (Dice),
 * each as often as it stands. Order does not count: a clause that moved is the same work. Texts that are nothing but
 * dates are not alike.
 */
export function likeness(a: Wording, b: Wording): number {
  if (a.total + b.total === 0) return 0;
  let shared = 0;
  for (const [word, count] of a.counts) shared += Math.min(count, b.counts.get(word) ?? 0);
  return (2 * shared) / (a.total + b.total);
}

/** All words of `part` stand in `whole` one after the other, dates left aside. */
export const contains = (whole: Wording, part: Wording): boolean =>
  ` ${whole.dateless} `.includes(` ${part.dateless} `);
