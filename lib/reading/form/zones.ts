import { BULLET } from '../lines/marker';
import type { Block } from '../types';
import { isCapitals } from '../words/words';
import { attachedIn } from './attached';
import { fieldOf, textLabelAfter } from './fields';
import { endOfFoot, isSigned } from './foot';
import { heads, nearHead, startOf } from './head';
import { type HeadSigns, headSigns } from './head-signs';
import { pageEnd } from './page-end';
import { ABOUT, APPENDIX, CLOSED, isPlaceDate, kindOf, numberOf, showsMotto } from './signs';
import { goesOnTitle } from './title';

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
/** "Kính gửi:", "Kính gửi: Sở Nội vụ;", "CHỦ TỊCH UBND TỈNH ĐIỆN:": the next addressee is on a line of its own. */
const LEFT_OPEN = /^(?:Kính g[ửở]i|KÍNH G[ỬỞ]I)\s*:?\s*[-–]?$|^[^.:]{3,120};$|^[^.;:]{5,100} (?:điện|ĐIỆN)\s*:$/u;

/** After office and legal bases a decision says so once more. */
const ENACTS = /^(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|CHỈ THỊ|NAY QUYẾT ĐỊNH)\s*:?$/u;
/** At the end of the last of them, where a page has joined the lines. */
const ENACTS_AT_END = /[,;.]\s+(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|CHỈ THỊ|NAY QUYẾT ĐỊNH)\s*:$/u;
const enacts = (text: string): boolean =>
  text.length < 20 ? ENACTS.test(text) : text.endsWith(':') && ENACTS_AT_END.test(text.slice(-24));

/** Looks for the parts of the first document in `blocks`; null when nothing looks like the head or foot of one. */
export function findZones(blocks: readonly Block[]): Zones | null {
  const signs = headSigns(blocks);
  const { numbers, dates, motto, feet } = signs;
  const starts = heads(blocks, numbers, dates);
  const head = starts[0] ?? motto;
  const near = nearHead(unlisted(signs, blocks, head), head, feet, (at) => textOf(blocks, at));
  const sign = Math.min(
    ...[starts[0], motto, near.kind, near.about, near.to].filter((at): at is number => at !== undefined && at >= 0),
  );
  // Of a document whose head is not there the foot still tells that it is one, but not what a page's list of others is.
  const headless = !Number.isFinite(sign);
  if (headless && (feet.length === 0 || signs.found.about.length > 1)) return null;
  // A number without date or motto near it still belongs to the head that follows.
  // So does the day, where the other column of the head comes before it.
  const days = dates.some((at) => at >= sign && at < sign + HEAD) ? [] : dates;
  const before = (places: readonly number[], far: number): number => places.find((at) => at >= sign - far) ?? sign;
  const first = headless ? 0 : Math.min(sign, before(numbers, 8), before(days, 4));

  // What belongs to the first document ends where the head of the next begins, after a foot.
  const farthest = headless ? 0 : first + HEAD;
  const [above] = feet;
  const label = above === undefined ? -1 : textLabelAfter(blocks, above);
  const foot = feet.find((at) => at > Math.max(first, label)) ?? -1;
  const others = starts.filter((at) => foot >= 0 && at > foot + 1 && at !== starts[0]);
  const next = others[0] === undefined ? blocks.length : startOf(blocks, others[0]);
  const within = (at: number): number => (at >= first && at < Math.min(farthest, next) ? at : -1);
  const start = startOf(blocks, first);
  const to = within(near.to);
  const type = within(near.kind);
  const parts = {
    start,
    number: within(numbers.find((at) => at >= first) ?? -1),
    date: within(dates.find((at) => at >= first) ?? -1),
    kind: to >= 0 && type > to ? -1 : type,
    about: within(near.about),
    to,
  };
  const last = Math.max(start, parts.number, parts.date, parts.about, to, type, motto < farthest ? motto : -1);
  let headEnd = headless ? 0 : endOfHead(blocks, parts, last + 1, next);
  // A portal's other fields follow: who signed, how urgent it is.
  for (const at of [...signs.fields, label]) if (at >= headEnd && at < headEnd + 8 && at < next) headEnd = at + 1;
  let body = headEnd;
  // A decision's articles follow its own word, after the legal bases.
  for (let at = body; at < Math.min(next, body + HEAD); at++) if (enacts(textOf(blocks, at))) body = at + 1;
  const recipients = foot >= body && foot < next ? foot : -1;
  const bodyEnd = endOfBody(blocks, body, recipients, next);
  const footEnd = endOfFoot(blocks, Math.max(bodyEnd, recipients), next);
  const attached = attachedIn(blocks, footEnd, next);
  return { ...parts, recipients, headEnd, body, bodyEnd, footEnd, attached, end: next, more: others.length };
}

/**
 * A type or a "V/v" in a row of a table that does not hold the `head`, too, is that of one of many documents in a list; and so
 * are they all where no head stands and a second "V/v" follows, but for the type in capitals over a text with its foot.
 */
function unlisted({ found, feet }: HeadSigns, blocks: readonly Block[], head: number): HeadSigns['found'] {
  const outside = (at: number): boolean => {
    const table = blocks[at]?.cell?.table;
    return table === undefined || table === blocks[head]?.cell?.table;
  };
  const about = found.about.filter(outside);
  const [kind, to] = [found.kind.filter(outside), found.to.filter(outside)];
  if (head >= 0 || about.length < 2) return { kind, about, to };
  const title = kind.find((at) => isCapitals(textOf(blocks, at)) && feet.some((foot) => foot > at));
  return title === undefined
    ? { kind: [], about: [], to: [] }
    : { kind: [title], about: [], to: to.filter((at) => at > title) };
}

/** After the addressees or the title of a head whose last known part ends at `known`. */
function endOfHead(
  blocks: readonly Block[],
  { number, kind, about, to }: Pick<Zones, 'number' | 'kind' | 'about' | 'to'>,
  known: number,
  next: number,
): number {
  let end = known;
  if (to >= 0) {
    // The addressees: a list, or the rest of the line.
    end = to + 1;
    while (end < next && goesOnTo(blocks, end)) end++;
    const again = end;
    while (end < next && end < again + 4 && isHeadLine(textOf(blocks, end))) end++;
  } else if (kind >= 0) {
    end = kind + 1;
    while (end < next && (isHeadLine(textOf(blocks, end)) || goesOnTitle(blocks, kind, end))) end++;
  } else if (about < 0 && number >= 0 && end < next && isSmallTitle(textOf(blocks, end))) end++;
  return end;
}

/** Where the text of a document ends: before those who receive it, before who signs, after "./.". */
function endOfBody(blocks: readonly Block[], body: number, recipients: number, next: number): number {
  let end = recipients >= 0 ? recipients : pageEnd(blocks, body, next);
  for (let at = body; at < end; at++) {
    const text = textOf(blocks, at);
    if (text.length < 200 && blocks[at]?.cell === undefined && isSigned(blocks, at)) end = at;
    else if (text.includes('./.') && CLOSED.test(text) && end - at < 14) end = at + 1;
    else if (recipients < 0 && text.length < 200 && APPENDIX.test(text)) end = at;
  }
  return end;
}

/** "Kế hoạch sản xuất tháng 3 năm 2026", right under number and date: the type begins the title. */
const isSmallTitle = (text: string): boolean => text.length < 220 && !/[.;:,]$/.test(text) && kindOf(text) !== null;

const isHeadLine = (text: string): boolean =>
  showsMotto(text) ||
  (text.length < 160 && (numberOf(text) !== null || isPlaceDate(text) || ABOUT.test(text) || fieldOf(text) === 'date'));

/** Where the text begins, and no addressee is named: "Bão đang mạnh lên. Giám đốc Sở yêu cầu:". */
const IS_TEXT = /\p{Ll}\. \p{Lu}|:\s*$/u;

/** One of the addressees: an item of their list, or what the line above leaves open. */
function goesOnTo(blocks: readonly Block[], at: number): boolean {
  const { text = '', marker } = blocks[at] ?? {};
  const isNext = text.length < 120 && !IS_TEXT.test(text);
  return BULLET.test(marker ?? text) || (isNext && LEFT_OPEN.test(blocks[at - 1]?.text ?? ''));
}
