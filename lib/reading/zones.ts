import { attachedIn } from './attached';
import { type Field, fieldOf, fieldText } from './fields';
import { endOfFoot, isSigned } from './foot';
import { heads, nearHead, startOf } from './head';
import {
  ABOUT,
  APPENDIX,
  isAbout,
  isAsAbove,
  isPlaceDate,
  isRecipients,
  isSpeltAbout,
  isTo,
  kindAt,
  kindOf,
  numberOf,
  showsMotto,
} from './signs';
import { goesOnTitle } from './title';
import type { Block } from './types';

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

/** The text of a zone's block; "" where the document has none (-1). */
export const textOf = (blocks: readonly Block[], at: number): string => blocks[at]?.text ?? '';

const HEAD = 60;
const BULLET = /^[-–+•*]/;
/** "./." after the last word. */
const CLOSED = /\.\/\.\s*$/;
/** "Kính gửi:", "Kính gửi: Sở Nội vụ;", "CHỦ TỊCH UBND TỈNH ĐIỆN:": the next addressee is on a line of its own. */
const LEFT_OPEN = /^(?:Kính gửi|KÍNH GỬI)\s*:?\s*[-–]?$|^[^.:]{3,120};$|^[^.;:]{5,100} (?:điện|ĐIỆN)\s*:$/u;

/** After office and legal bases a decision says so once more. */
const ENACTS = /^(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|CHỈ THỊ|NAY QUYẾT ĐỊNH)\s*:?$/u;
/** At the end of the last of them, where a page has joined the lines. */
const ENACTS_AT_END = /[,;.]\s+(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|CHỈ THỊ|NAY QUYẾT ĐỊNH)\s*:$/u;
const enacts = (text: string): boolean =>
  text.length < 20 ? ENACTS.test(text) : text.endsWith(':') && ENACTS_AT_END.test(text.slice(-24));

/** Looks for the parts of the first document in `blocks`; null when nothing looks like the head or foot of one. */
export function findZones(blocks: readonly Block[]): Zones | null {
  const numbers: number[] = [];
  const dates: number[] = [];
  const found: Record<'kind' | 'about' | 'to', number[]> = { kind: [], about: [], to: [] };
  const feet: number[] = [];
  const fields: { readonly at: number; readonly is: Field }[] = [];
  let motto = -1;
  /** A head was seen since the last type: its own may still come. */
  let open = true;
  for (const [at, { text, cell }] of blocks.entries()) {
    if (text.length > 400) continue;
    const is = fieldOf(fieldText(blocks, at));
    if (is) fields.push({ at, is });
    else if (numberOf(text)) {
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
    else if (open && text.length < 300 && kindAt(blocks, at)?.alone) {
      found.kind.push(at);
      open = false;
    }
  }
  // Only where the page shows no head are a portal's fields one, and those of one document.
  const numbered = fields.filter(({ is }) => is === 'number').length;
  const isHead = numbered === 1 && fields.length > 1 && numbers.length === 0 && motto < 0;
  if (isHead)
    for (const { at, is } of fields) {
      if (is === 'number') numbers.push(at);
      else if (is === 'date') dates.push(at);
      else if (is === 'about' && found.about.length === 0) found.about.push(at);
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
  } else if (about < 0 && number >= 0 && body < next && isSmallTitle(blocks[body]?.text ?? '')) body++;
  // A portal's other fields follow: who signed, how urgent it is.
  if (isHead) for (const { at } of fields) if (at >= body && at < body + 8 && at < next) body = at + 1;
  const headEnd = body;
  // A decision's articles follow its own word, after the legal bases.
  for (let at = body; at < Math.min(next, body + HEAD); at++) if (enacts(blocks[at]?.text ?? '')) body = at + 1;
  const recipients = foot >= body && foot < next ? foot : -1;
  let bodyEnd = recipients >= 0 ? recipients : next;
  for (let at = body; at < bodyEnd; at++) {
    const text = blocks[at]?.text ?? '';
    if (text.length < 200 && blocks[at]?.cell === undefined && isSigned(blocks, at)) bodyEnd = at;
    else if (text.includes('./.') && CLOSED.test(text) && bodyEnd - at < 14) bodyEnd = at + 1;
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

/** "Kế hoạch sản xuất tháng 3 năm 2026", right under number and date: the type begins the title. */
const isSmallTitle = (text: string): boolean => text.length < 220 && !/[.;:,]$/.test(text) && kindOf(text) !== null;

const isHeadLine = (text: string): boolean =>
  showsMotto(text) || (text.length < 160 && (numberOf(text) !== null || isPlaceDate(text) || ABOUT.test(text)));

/** One of the addressees: an item of their list, or what the line above leaves open. */
function goesOnTo(blocks: readonly Block[], at: number): boolean {
  const { text = '', marker } = blocks[at] ?? {};
  return BULLET.test(marker ?? text) || (text.length < 120 && LEFT_OPEN.test(blocks[at - 1]?.text ?? ''));
}
