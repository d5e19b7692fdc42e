export type { Anchor } from './anchor';
export { describe, describeAll, type Item, type Resolution, resolve, resolveAll } from './assignments';
export { describeQuote, type QuoteAnchor, type QuoteResolution, resolveQuotes } from './quotes';
export { rankByWords } from './rank';
