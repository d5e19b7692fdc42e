import type { Block } from '../types';
import { isCapitals } from '../words/words';
import { isPlaceDate, kindOf, showsMotto } from './signs';

/** Where the heads of documents are among what a page shows, and what belongs to them. */

/** Number and date close together: the head of a document. */
export function heads(blocks: readonly Block[], numbers: readonly number[], dates: readonly number[]): number[] {
  const found: number[] = [];
  let date = 0;
  for (const at of numbers) {
    while (date < dates.length && (dates[date] ?? 0) < at - 6) date++;
    const near = (dates[date] ?? Infinity) <= at + 8;
    const motto = blocks.slice(Math.max(0, at - 6), at + 7).some((block) => showsMotto(block.text));
    if (near || motto) found.push(at);
  }
  return found;
}

/** How far before number or motto the other parts of a head may stand, and how far after it type and subject. */
const BEFORE_HEAD = 6;
const AFTER_HEAD = 12;
const LONGEST_TYPE = 40;
const NUMBER = /\d+\/\p{Lu}[\p{Lu}\d&-]+/u;

/**
 * The first of each part, but none of what a page shows before the document: a menu's "Thông báo", a list of other
 * documents. `head` is where number or motto stand, or -1.
 */
export function nearHead(
  found: Readonly<Record<'kind' | 'about' | 'to', readonly number[]>>,
  head: number,
  feet: readonly number[],
  textOf: (at: number) => string,
): { kind: number; about: number; to: number } {
  const first = (places: readonly number[]): number => {
    const [place = -1] = places;
    const another = head < 0 || place >= head - BEFORE_HEAD || feet.some((foot) => foot > place && foot < head);
    return another ? place : (places.find((at) => at >= head - BEFORE_HEAD) ?? -1);
  };
  // Before number and motto a type stands alone; a line that goes on is a page's title, or that of another document unless
  // it says this one's number.
  const number = head < 0 ? undefined : NUMBER.exec(textOf(head))?.[0];
  const isOwn = (text: string): boolean =>
    text.length < LONGEST_TYPE || (number !== undefined && text.toUpperCase().includes(number.toUpperCase()));
  const types = found.kind.filter((at) => at >= head || head < 0 || isOwn(textOf(at)));
  // A page's title says what the document's own line says again after its number.
  const [title = -1] = types;
  const own = title < 0 || title >= head ? undefined : types.find((at) => at > head && at < head + AFTER_HEAD);
  const repeats = own !== undefined && kindOf(textOf(own))?.kind === kindOf(textOf(title))?.kind;
  // The subject stands under the number; before it may be that of another document.
  const under = head < 0 ? undefined : found.about.find((at) => at > head && at <= head + AFTER_HEAD);
  const about = under ?? first(found.about);
  return {
    kind: repeats ? own : first(types),
    about: head >= 0 && about > head + AFTER_HEAD ? -1 : about,
    to: addressee(found, head, own ?? title, textOf),
  };
}

/** So many paragraphs a mail may have over what it forwards. */
const FORWARDED = 5;
/** "Kính gửi" over a head, or over a type in capitals without a "V/v" of its own, is that of a mail which forwards it. */
function addressee(
  { about, to }: Readonly<Record<'about' | 'to', readonly number[]>>,
  head: number,
  type: number,
  textOf: (at: number) => string,
): number {
  if (head >= 0) return to.find((at) => at > head) ?? -1;
  const [first = -1] = to;
  const forwards = type > first && type <= first + FORWARDED && isCapitals(textOf(type));
  return first >= 0 && forwards && !about.some((at) => at < first) ? (to.find((at) => at > type) ?? -1) : first;
}

/** "-------" under the issuer, the star under a Party body. */
const IS_RULE = /^(?:[-_*=–]{3,}|\*)$/;

/** Back over issuer and motto, which stand before the first sign of a head. */
export function startOf(blocks: readonly Block[], at: number): number {
  let start = at;
  for (let back = at - 1; back >= 0 && back >= at - 8; back--) {
    const text = blocks[back]?.text ?? '';
    if (showsMotto(text) || (isCapitals(text) && text.length < 90) || isPlaceDate(text)) start = back;
    else if (!IS_RULE.test(text)) break;
  }
  return start;
}
