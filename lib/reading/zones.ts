import { attachedIn } from './attached';
import {
  ABOUT,
  APPENDIX,
  AUTHORITY,
  isAbout,
  isAsAbove,
  isPerson,
  isPlaceDate,
  isRecipients,
  isSpeltAbout,
  isTitle,
  isTo,
  kindOf,
  numberOf,
  RECIPIENTS,
  showsMotto,
} from './signs';
import { goesOnTitle } from './title';
import type { Block } from './types';
import { isCapitals } from './words';

/** Where the parts of the first document among the blocks lie. Indexes of blocks; ranges are `[start, end)`. */
export interface Zones {
  readonly start: number;
  /** The paragraph with number and symbol, place and date, type, "V/v", "Kính gửi", "Nơi nhận", or -1. */
  readonly number: number;
  readonly date: number;
  readonly kind: number;
  readonly about: number;
  readonly to: number;
  readonly recipients: number;
  /** After the title and the addressees. */
  readonly headEnd: number;
  /** The first paragraph of the text itself. */
  readonly body: number;
  readonly bodyEnd: number;
  /** After Nơi nhận and signature. */
  readonly footEnd: number;
  /** The first paragraph of a plan that the document issues ("Kèm theo Quyết định số …"), or -1. */
  readonly attached: number;
  /** The end of the document with its appendices. */
  readonly end: number;
  /** Other documents that begin after it. */
  readonly more: number;
}

const HEAD = 60;
const BULLET = /^[-–+•*]/;
/** "Kính gửi:", "Kính gửi: Sở Nội vụ;": the next addressee is on a line of its own. */
const LEFT_OPEN = /^(?:Kính gửi|KÍNH GỬI)\s*:?\s*[-–]?$|^[^.:]{3,120};$/u;

/** After office and legal bases a decision says so once more. */
const ENACTS = /^(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|CHỈ THỊ|NAY QUYẾT ĐỊNH)\s*:?$/u;
/** At the end of the last of them, where a page has joined the lines. */
const ENACTS_AT_END = /[,;.]\s+(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|CHỈ THỊ|NAY QUYẾT ĐỊNH)\s*:$/u;
const enacts = (text: string): boolean =>
  text.length < 20 ? ENACTS.test(text) : text.endsWith(':') && ENACTS_AT_END.test(text.slice(-24));

/** Number and date close together: the head of a document. */
function heads(blocks: readonly Block[], numbers: readonly number[], dates: readonly number[]): number[] {
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

/** How far before number or motto the other parts of a head may stand, and how far after it the type. */
const BEFORE_HEAD = 6;
const AFTER_HEAD = 12;

/**
 * The first of each part, but none of what a page shows before the document: a menu's "Thông báo", a list of other
 * documents. `head` is where number or motto stand, or -1.
 */
function nearHead(
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
  // A page's title says what the document's own line says again after its number.
  const [title = -1] = found.kind;
  const own = title < 0 || title >= head ? undefined : found.kind.find((at) => at > head && at < head + AFTER_HEAD);
  const repeats = own !== undefined && kindOf(textOf(own))?.kind === kindOf(textOf(title))?.kind;
  return { kind: repeats ? own : first(found.kind), about: first(found.about), to: first(found.to) };
}

/** Looks for the parts of the first document in `blocks`; null when nothing looks like the head or foot of one. */
export function findZones(blocks: readonly Block[]): Zones | null {
  const numbers: number[] = [];
  const dates: number[] = [];
  const found: Record<'kind' | 'about' | 'to', number[]> = { kind: [], about: [], to: [] };
  const feet: number[] = [];
  let motto = -1;
  /** A head was seen since the last type: its own may still come. */
  let open = true;
  for (const [at, { text, cell }] of blocks.entries()) {
    if (text.length > 400) continue;
    if (numberOf(text)) {
      numbers.push(at);
      // Beside it, where the head's columns are in one line.
      if (isPlaceDate(text)) dates.push(at);
      open = true;
    } else if (text.length < 100 && isPlaceDate(text)) dates.push(at);
    else if (showsMotto(text)) {
      motto = motto < 0 ? at : motto;
      open = true;
    } else if (isAbout(text) || (numbers.at(-1) === at - 1 && isSpeltAbout(text))) found.about.push(at);
    else if (isTo(text)) found.to.push(at);
    else if (isRecipients(text) || (cell === undefined && isAsAbove(text))) feet.push(at);
    else if (open && text.length < 300 && kindOf(text)?.alone) {
      found.kind.push(at);
      open = false;
    }
  }
  const starts = heads(blocks, numbers, dates);
  const signs = { motto, ...nearHead(found, starts[0] ?? motto, feet, (at) => blocks[at]?.text ?? '') };
  const sign = Math.min(
    ...[starts[0], signs.motto, signs.kind, signs.about, signs.to].filter(
      (at): at is number => at !== undefined && at >= 0,
    ),
  );
  // Of a document whose head is not there the foot still tells that it is one.
  const headless = !Number.isFinite(sign);
  if (headless && feet.length === 0) return null;
  // A number without date or motto near it still belongs to the head that follows.
  // So does the day, where the other column of the head comes before it.
  const days = dates.some((at) => at >= sign && at < sign + HEAD) ? [] : dates;
  const before = (places: readonly number[], far: number): number => places.find((at) => at >= sign - far) ?? sign;
  const first = headless ? 0 : Math.min(sign, before(numbers, 8), before(days, 4));

  // What belongs to the first document ends where the head of the next begins, after a foot.
  const farthest = headless ? 0 : first + HEAD;
  const foot = feet.find((at) => at > first) ?? -1;
  const others = starts.filter((at) => foot >= 0 && at > foot + 1 && at !== starts[0]);
  const next = others[0] === undefined ? blocks.length : startOf(blocks, others[0]);
  const within = (at: number): number => (at >= first && at < Math.min(farthest, next) ? at : -1);
  const number = within(numbers.find((at) => at >= first) ?? -1);
  const date = within(dates.find((at) => at >= first) ?? -1);
  const about = within(signs.about);
  const to = within(signs.to);
  let kind = within(signs.kind);
  const start = startOf(blocks, first);

  let body = headless
    ? 0
    : Math.max(start, number, date, about, to, kind, signs.motto < farthest ? signs.motto : -1) + 1;
  if (to >= 0) {
    // The addressees: a list, or the rest of the line.
    if (kind > to) kind = -1;
    body = to + 1;
    while (body < next && goesOnTo(blocks, body)) body++;
    const again = body;
    while (body < next && body < again + 4 && isHeadLine(blocks[body]?.text ?? '')) body++;
  } else if (kind >= 0) {
    body = kind + 1;
    while (body < next && (isHeadLine(blocks[body]?.text ?? '') || goesOnTitle(blocks, kind, body))) body++;
  }
  const headEnd = body;
  // A decision's articles follow its own word, after the legal bases.
  for (let at = body; at < Math.min(next, body + HEAD); at++) if (enacts(blocks[at]?.text ?? '')) body = at + 1;
  const recipients = foot >= body && foot < next ? foot : -1;
  let bodyEnd = recipients >= 0 ? recipients : next;
  for (let at = body; at < bodyEnd; at++) {
    const text = blocks[at]?.text ?? '';
    if (blocks[at]?.cell === undefined && isCapitals(text.slice(0, 20)) && isSigned(blocks, at)) bodyEnd = at;
    else if (/\.\/\.\s*$/.test(text) && bodyEnd - at < 14) bodyEnd = at + 1;
    else if (recipients < 0 && text.length < 200 && APPENDIX.test(text)) bodyEnd = at;
  }
  const footEnd = endOfFoot(blocks, Math.max(bodyEnd, recipients), next);
  return {
    start,
    number,
    date,
    kind,
    about,
    to,
    recipients,
    headEnd,
    body,
    bodyEnd,
    footEnd,
    attached: attachedIn(blocks, footEnd, next),
    end: next,
    more: others.length,
  };
}

const isHeadLine = (text: string): boolean =>
  showsMotto(text) || (text.length < 160 && (numberOf(text) !== null || isPlaceDate(text) || ABOUT.test(text)));

/** One of the addressees: an item of their list, or what the line above leaves open. */
function goesOnTo(blocks: readonly Block[], at: number): boolean {
  const { text = '', marker } = blocks[at] ?? {};
  return BULLET.test(marker ?? text) || (text.length < 120 && LEFT_OPEN.test(blocks[at - 1]?.text ?? ''));
}

/** A signature: an authority, or a title with a name under it. */
function isSigned(blocks: readonly Block[], at: number): boolean {
  const text = blocks[at]?.text ?? '';
  if (text.length < 120 && AUTHORITY.test(text)) return true;
  return isTitle(text) && blocks.slice(at + 1, at + 4).some((block) => isPerson(block.text));
}

/** Back over issuer and motto, which stand before the first sign of a head. */
function startOf(blocks: readonly Block[], at: number): number {
  let start = at;
  for (let back = at - 1; back >= 0 && back >= at - 8; back--) {
    const text = blocks[back]?.text ?? '';
    if (showsMotto(text) || (isCapitals(text) && text.length < 90) || isPlaceDate(text)) start = back;
    else break;
  }
  return start;
}

/** After the recipients and the signature: titles in capitals and a name. */
function endOfFoot(blocks: readonly Block[], from: number, end: number): number {
  let last = from;
  for (let at = from; at < Math.min(end, from + 60); at++) {
    const { text = '', marker } = blocks[at] ?? {};
    if (APPENDIX.test(text) && at > from) break;
    const listed = BULLET.test(marker ?? text);
    if (RECIPIENTS.test(text) || listed || isTitle(text) || isPerson(text) || /Lưu\s*:/.test(text)) last = at + 1;
    else if (at > last + 3) break;
  }
  return Math.min(last, end);
}
