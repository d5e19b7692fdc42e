import type { Block, BlockSpan } from '@/lib/reading';
import type { TextSpan } from '@/lib/text';
import { type Anchor, anchorsOf, type Passage } from './anchor';
import { bareOf, locate, placesOf, type Quote, quoteOf } from './locate';
import { pair } from './pair';
import { Wording } from './wording';

/** What is kept of a piece of free text (an officer's own annotation) to find it again. Plain data. */
export interface QuoteAnchor {
  /** A part for each block it stands in, in order. */
  readonly parts: readonly QuotePart[];
}

export interface QuotePart extends Quote {
  readonly block: Anchor;
  /** The same letters, whatever the digits, stand nowhere else in the document. */
  readonly once: boolean;
}

/** found: the same words · changed: other words · orphaned: not there, or not clear where. */
export type QuoteResolution =
  | { readonly is: 'found' | 'changed'; readonly spans: readonly BlockSpan[] }
  | { readonly is: 'orphaned' };

/** Shorter ones stand elsewhere by chance. */
const ENOUGH = 16;

/** A date or a number alone is no reason to take one place for another. */
const digitless = (bare: string): string => bare.replace(/\d/g, '0');

/** What is needed to find `spans` (each in `blocks[span.block].text`) again. Throws when a span is in no block. */
export function describeQuote(spans: readonly BlockSpan[], blocks: readonly Block[]): QuoteAnchor {
  const anchors = anchorsOf(
    passagesOf(blocks),
    spans.map(({ block }) => block),
  );
  const whole = joined(blocks);
  return {
    parts: spans.map((span, place) => {
      const block = anchors[place];
      if (!block) throw new RangeError(`no block ${span.block}`);
      const quote = quoteOf(block.text, span);
      return { ...quote, block, once: placesOf(whole.bare, digitless(bareOf(quote.quote))).length === 1 };
    }),
  };
}

/**
 * Finds the pieces of `anchors` in a later state of their document: each in the block that its block has become, and
 * there by its letters and what stands around it. All parts of a piece have to be found.
 */
export function resolveQuotes(anchors: readonly QuoteAnchor[], blocks: readonly Block[]): readonly QuoteResolution[] {
  const parts = anchors.flatMap((anchor) => anchor.parts);
  const found = pair(
    parts.map(({ block }) => block),
    passagesOf(blocks),
  );
  const whole = joined(blocks);
  const placeOf = new Map(parts.map((part, place) => [part, found[place] ?? null]));
  return anchors.map(({ parts: its }) => {
    const spans = its.map((part) => {
      const block = placeOf.get(part) ?? null;
      const span = block === null ? null : locate(part, blocks[block]?.text ?? '');
      return block !== null && span ? [{ block, ...span }] : anywhere(part, whole);
    });
    if (spans.length === 0 || spans.some((each) => each.length === 0)) return { is: 'orphaned' };
    const same = its.every((part, place) => isSame(part, spans[place] ?? [], blocks));
    return { is: same ? 'found' : 'changed', spans: spans.flat() };
  });
}

function isSame({ quote }: QuotePart, spans: readonly BlockSpan[], blocks: readonly Block[]): boolean {
  const text = spans.map(({ block, start, end }) => blocks[block]?.text.slice(start, end) ?? '').join(' ');
  return text === quote || new Wording(text).exact === new Wording(quote).exact;
}

const passagesOf = (blocks: readonly Block[]): readonly Passage[] =>
  blocks.map(({ text }) => ({ text, group: '', path: '' }));

/** All blocks as one text, a blank between two, every digit a 0, and where each stands in it. */
interface Whole {
  readonly bare: string;
  readonly places: readonly TextSpan[];
}

function joined(blocks: readonly Block[]): Whole {
  let end = -1;
  const places = blocks.map(({ text }) => {
    const start = end + 1;
    end = start + text.length;
    return { start, end };
  });
  return { bare: digitless(bareOf(blocks.map(({ text }) => text).join(' '))), places };
}

/** Where paragraphs are cut in another way than they were, or are not clear: letters that stood once and stand once. */
function anywhere({ quote, once }: QuotePart, { bare, places }: Whole): readonly BlockSpan[] {
  const wanted = digitless(bareOf(quote));
  const [start, ...others] = wanted.length < ENOUGH || !once ? [] : placesOf(bare, wanted);
  if (start === undefined || others.length > 0) return [];
  const end = start + wanted.length;
  return places.flatMap((place, block) => {
    const from = Math.max(start, place.start);
    const to = Math.min(end, place.end);
    return from < to ? [{ block, start: from - place.start, end: to - place.start }] : [];
  });
}
