import { BULLET } from '../lines/marker';
import type { Block } from '../types';
import { isCapitals } from '../words/words';
import { isTitleOfAttached } from './attached';
import {
  APPENDIX,
  AUTHORITY,
  CLOSED,
  isPerson,
  isSignNote,
  isSmallTitle,
  isTitle,
  kindOf,
  RECIPIENTS,
  withoutNote,
} from './signs';

/** How a document ends: signature and recipients. */

/** A signature: an authority, or a title with a name under it. */
export function isSigned(blocks: readonly Block[], at: number): boolean {
  const text = withoutNote(blocks[at]?.text ?? '');
  const named = (within = 3) => blocks.slice(at + 1, at + 1 + within).some((block) => isPerson(block.text));
  if (!isCapitals(text.slice(0, 20)))
    return (
      isSmallTitle(text) &&
      (isSignNote(blocks[at + 1]?.text ?? '') ? named() : CLOSED.test(blocks[at - 1]?.text ?? '') && named(1))
    );
  if (text.length < 120 && AUTHORITY.test(text)) return true;
  return isTitle(text) && (isSignNote(blocks[at + 1]?.text ?? '') || named());
}

/** After the recipients and the signature: titles in capitals and a name; what is issued with the document begins anew. */
export function endOfFoot(blocks: readonly Block[], from: number, end: number): number {
  let last = from;
  for (let at = from; at < Math.min(end, from + 60); at++) {
    const { text = '', marker } = blocks[at] ?? {};
    if (at > from && (APPENDIX.test(text) || isTitleOfAttached(text) || (isCapitals(text) && kindOf(text)?.alone)))
      break;
    const listed = BULLET.test(marker ?? text);
    if (RECIPIENTS.test(text) || listed || isTitle(text) || isPerson(text) || isSignNote(text) || /Lưu\s*:/.test(text))
      last = at + 1;
    else if (at > last + 3) break;
  }
  return Math.min(last, end);
}
