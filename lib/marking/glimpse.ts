import { all, own } from '@/lib/own';
import { textPieces } from '@/lib/sources/dom-text';
import { composed, ENOUGH, SIGNS } from './glance';

/** What each of `SIGNS` is, in their order; here and not there, since every page of a portal would carry the names. */
const NAMES = [
  'motto',
  'recipients',
  'to',
  'end',
  'authority',
  'number',
  'date',
  'kind',
  'orders',
  'asks',
  'charges',
  'items',
] as const satisfies {
  readonly length: (typeof SIGNS)['length'];
};
export type Sign = (typeof NAMES)[number];

/** What the first look at a frame's document says, for one who asks why it was left. */
export interface Glimpse {
  readonly address: string;
  /** Of the kinds of words that are looked for, those that are there. */
  readonly signs: readonly Sign[];
  /** They would do for a closer look. */
  readonly enough: boolean;
  readonly characters: number;
  /** The page is a text that is being written, which is never read. */
  readonly editing: boolean;
  /** `text/html`, or what the browser itself shows (`application/pdf`, `image/png`). */
  readonly type: string;
  /** Addresses of the frames in it. */
  readonly frames: readonly string[];
}

/** Looks at `document` as the content script does at first, and says what it sees; changes and keeps nothing. */
export function glimpse(document: Document): Glimpse {
  const body = own(document, 'body');
  const pieces = body ? [...textPieces(body)] : [];
  const texts = pieces.map(composed);
  const signs = NAMES.filter((_, index) => texts.some((text) => SIGNS[index]?.test(text)));
  const editing = own(document, 'designMode') === 'on';
  const frames = all<HTMLIFrameElement | HTMLFrameElement>(document, 'iframe[src],frame[src]');
  return {
    address: location.href,
    signs,
    enough: signs.length >= ENOUGH && !editing,
    characters: pieces.join('').trim().length,
    editing,
    type: own(document, 'contentType'),
    frames: Array.from(frames, (frame) => frame.src),
  };
}
