/** The words of a text in three strengths of comparing. Whatever is no letter or digit tells nothing apart. */
export interface Wording {
  /** All words, in lower case, whichever vowel of a syllable carries its tone ("hoà" is "hòa", "thuế" is not "thuê"). */
  readonly exact: string;
  /** The same without dates, hours and periods: what stays when a deadline is corrected. */
  readonly dateless: string;
  /** The words of `dateless`, each with how often it stands there, and how many there are in all. */
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

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

/** `text`, in any normal form, as words. */
export function wordingOf(text: string): Wording {
  const lower = text.normalize('NFC').toLowerCase();
  const without = lower.replace(DATE, ' ');
  const words = wordsOf(without);
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const dateless = words.join(' ');
  return { exact: without === lower ? dateless : wordsOf(lower).join(' '), dateless, counts, total: words.length };
}

const wordsOf = (lower: string): readonly string[] => lower.normalize('NFD').match(WORD)?.map(toneLast) ?? [];

/** Each syllable's tone after its letters, so that old and new ways of placing it are one. */
function toneLast(word: string): string {
  const tones = word.match(TONES);
  return tones ? word.replace(TONES, '') + tones.join('') : word;
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
