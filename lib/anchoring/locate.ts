import search from 'approx-string-match';
import type { TextSpan } from '@/lib/text';

/** A piece of a text, and what tells it from its equals there. */
export interface Quote {
  readonly quote: string;
  /** The characters before and after it, at most 32 each. */
  readonly prefix: string;
  readonly suffix: string;
  /** Among equal pieces of the text: its place, from 0, and how many there are. */
  readonly equal: { readonly at: number; readonly of: number };
}

const CONTEXT = 32;
/** More of a quote may not be other letters. */
const ERRORS = 0.2;
/** A second place that is hardly worse makes the first no clear one. Shares of the quote, and of 4 points in all. */
const RUNNER_UP = 0.1;
const MARGIN = 0.4;

/** What is needed to find `span` of `text` again. */
export function quoteOf(text: string, { start, end }: TextSpan): Quote {
  const bare = bareOf(text);
  const equals = placesOf(bare, bare.slice(start, end));
  return {
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    equal: { at: Math.max(equals.indexOf(start), 0), of: equals.length },
  };
}

/** Where `quote` stands in `text`, which may have changed since; null where that is not clear. */
export function locate(quote: Quote, text: string): TextSpan | null {
  const bare = bareOf(text);
  const wanted = bareOf(quote.quote);
  if (wanted === '') return null;
  const places = placesOf(bare, wanted);
  const spans = places.map((start) => ({ start, end: start + wanted.length, errors: 0 }));
  if (spans.length === quote.equal.of && spans[quote.equal.at]) return spanOf(spans[quote.equal.at]);
  const found = spans.length > 0 ? spans : nearMatches(bare, wanted);
  const scored = found
    .map((match) => ({ match, score: scoreOf(match, quote, bare, wanted.length) }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  if (!best || (next && best.score - next.score < MARGIN)) return null;
  return spanOf(best.match);
}

type Near = ReturnType<typeof search>[number];

const spanOf = (match: Near | undefined): TextSpan | null => (match ? { start: match.start, end: match.end } : null);

/** The places most like `wanted`, and those that are hardly worse. */
function nearMatches(bare: string, wanted: string): readonly Near[] {
  const best = apart(search(bare, wanted, Math.floor(wanted.length * ERRORS)));
  const [first] = best;
  if (!first || best.length > 1) return best;
  const rest = `${bare.slice(0, first.start)}${'\0'.repeat(first.end - first.start)}${bare.slice(first.end)}`;
  return [first, ...apart(search(rest, wanted, first.errors + Math.ceil(wanted.length * RUNNER_UP)))];
}

/** Matches that overlap are one: the search names every end of equal cost. */
const apart = (matches: readonly Near[]): readonly Near[] =>
  matches.filter(
    (match, place) => !matches.slice(0, place).some(({ start, end }) => match.start < end && start < match.end),
  );

/** Up to 2 points for the quote itself, 1 for what stands before it, 1 for what stands after. */
function scoreOf({ start, end, errors }: Near, { prefix, suffix }: Quote, bare: string, length: number): number {
  const before = bare.slice(Math.max(0, start - CONTEXT), start);
  const after = bare.slice(end, end + CONTEXT);
  return 2 * (1 - errors / length) + agreement(bareOf(prefix), before) + agreement(bareOf(suffix), after);
}

/** How much of `wanted` stands in `there`; at a text's edge, whether that is an edge too. */
function agreement(wanted: string, there: string): number {
  if (wanted === '') return there === '' ? 1 : 0;
  const [match] = search(there, wanted, Math.floor(wanted.length / 2));
  return match ? 1 - match.errors / wanted.length : 0;
}

export function placesOf(text: string, wanted: string): readonly number[] {
  const places: number[] = [];
  if (wanted === '') return places;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) places.push(at);
  return places;
}

/** In lower case and without marks, letter by letter, so that offsets stay what they are (`text` is NFC). */
export const bareOf = (text: string): string => text.replace(/[^\0-\x7f]/g, bareLetter).toLowerCase();

function bareLetter(letter: string): string {
  const [base = letter] = letter.normalize('NFD');
  const plain = base === 'đ' || base === 'Đ' ? 'd' : base;
  return plain.length === 1 && plain.toLowerCase().length === 1 ? plain : letter;
}
