import { type IsoDay, makeDay, partsOf } from '@/lib/calendar';
import { fold } from '@/lib/text';
import { BULLET } from '../lines/marker';
import type { Block, Header } from '../types';
import { isCapitals } from '../words/words';
import { ABOUT_FIELD, asNumber, fieldDate, fieldKind, fieldOf, fieldText, isLabel, onlyField } from './fields';
import { issuerOf, RULES } from './issuer';
import { signerOf } from './signer';
import {
  ABOUT,
  endsAbout,
  isPlaceDate,
  kindAt,
  kindOf,
  MOTTO,
  numberOf,
  placeDate,
  RECIPIENTS,
  SHORT_ABOUT,
  TO,
  URGENCY,
} from './signs';
import { goesOnTitle } from './title';
import { type TitleLine, titleLine } from './title-line';
import { writtenOn } from './today';
import { textOf, type Zones } from './zones';

/** Địa danh, ngày tháng: a blank day or month gives no date. */
export function placeAndDate(text: string): { readonly place: string | null; readonly issuedOn: IsoDay | null } {
  const [, place, day, month, year] = placeDate(text) ?? fieldDate(text) ?? [];
  return {
    place: place?.trim().replace(/,$/, '') || null,
    issuedOn: day && month && year ? makeDay(Number(year), Number(month), Number(day)) : null,
  };
}

/** The first day that a document may be of whose day is left blank, and whether its month is blank too; null without a year. */
export function issuedFrom(blocks: readonly Block[], zones: Zones): { day: IsoDay; certain: boolean } | null {
  const [, , day = '', month = '', year = ''] = placeDate(textOf(blocks, zones.date)) ?? [];
  const certain = /\d/.test(month);
  const first = /\d/.test(day) || !/^\d{4}$/.test(year) ? null : makeDay(Number(year), certain ? Number(month) : 1, 1);
  return first && { day: first, certain };
}

/** "Số: 77/TB-SVH, ngày 06/4/2026": the day beside the number, where no line of its own has it. */
const BESIDE_NUMBER = /,?\s*ngày\s+(\d{1,2})(?:\s*[/.-]\s*|\s+tháng\s+)(\d{1,2})(?:\s*[/.-]\s*|\s+năm\s+)(\d{4})\s*$/u;
function dayBesideNumber(text: string): IsoDay | null {
  const [, day, month, year] = BESIDE_NUMBER.exec(text) ?? [];
  return year ? makeDay(Number(year), Number(month), Number(day)) : null;
}

/** "Ngày 15 tháng 8 năm 2025", "Ngày 15/8/2025" on a line of its own in the head, without a place. */
const DAY_ALONE = /^ngày:?\s+(\d{1,2})(?:\s+tháng\s+|[/.-])(\d{1,2})(?:\s+năm\s+|[/.-])(\d{4})\s*\.?$/iu;
function dayAlone(blocks: readonly Block[], zones: Zones): IsoDay | null {
  // It may be the head's last line.
  for (let at = zones.start; at <= zones.headEnd; at++) {
    const [, day, month, year] = DAY_ALONE.exec(textOf(blocks, at)) ?? [];
    if (year) return makeDay(Number(year), Number(month), Number(day));
  }
  return null;
}

/** The day that a portal's field gives beside a head without one, unless the head's own month is another: "ngày    tháng 11 năm 2026". */
function dayOfField(blocks: readonly Block[], zones: Zones): IsoDay | null {
  const day = onlyField(blocks, zones, (text) => {
    const [, , date, month, year] = fieldDate(text) ?? [];
    return year ? makeDay(Number(year), Number(month), Number(date)) : null;
  });
  const [, , , month = '', year = ''] = placeDate(textOf(blocks, zones.date)) ?? [];
  const printed = day && partsOf(day);
  const isOther = (part: string, of: number | undefined): boolean => /^\d+$/.test(part) && Number(part) !== of;
  return isOther(month, printed?.month) || isOther(year, printed?.year) ? null : day;
}

/** The number that its field gives beside a head that leaves it blank: "Số:      /TB-SXD". */
function numberOfField(blocks: readonly Block[], zones: Zones, symbol: string | null): ReturnType<typeof numberOf> {
  const field = onlyField(blocks, zones, (text) => (fieldOf(text) === 'number' ? asNumber(text) : null));
  const found = numberOf(field ?? '');
  return symbol === null || fold(symbol) === fold(found?.symbol ?? '') ? found : null;
}

/** "CÔNG VĂN SỐ 12/UBND-TH", "Thông báo số 12-TB/ĐU" */
const NUMBER_BESIDE = /^\p{Lu}\p{L}+(?: \p{L}+){1,3} ([Ss][Ốố]\s*:?\s*\d+\s*[/-]\s*[^\s]+)\s*$/u;

/** A page's title over a portal's fields, or over the addressees: "Công văn số 12/CV-HND về việc …". */
const LONGEST_TITLE = 300;
function pageTitle(blocks: readonly Block[], before: number): string | null {
  for (let at = before - 1; at >= 0 && at >= before - 4; at--) {
    const text = textOf(blocks, at);
    const kind = text.length < LONGEST_TITLE ? kindOf(text) : null;
    if (!kind?.rest) continue;
    const titled = titleLine(text);
    // Right over the fields "Thông báo kết luận của …", too, is their document's title.
    if (titled || (at === before - 1 && !kind.alone)) return titled?.subject ?? text;
  }
  return null;
}

/**
 * The line of a page that is a letter's whole head: where its number stands, or a few lines over the addressees; and over a
 * document's type that line which names the same one: "Quyết định số 12/QĐ-UBND về việc …" over "QUYẾT ĐỊNH:".
 */
function wholeHead(blocks: readonly Block[], { number, kind, about, to }: Zones): TitleLine | null {
  if (about >= 0 || (kind >= 0 && number >= 0)) return null;
  if (number >= 0) return titleLine(textOf(blocks, number));
  const under = kind >= 0 ? kind : to;
  const typed = kind >= 0 ? kindAt(blocks, kind)?.kind : undefined;
  for (let at = under - 1; at >= 0 && at >= under - 4; at--) {
    const line = titleLine(textOf(blocks, at));
    if (line && (kind < 0 || line.kind === typed)) return line;
  }
  return null;
}

const YEARS = /\d{4}/g;
/** The year of "Kế hoạch … năm 2027", made in the last months of 2026; null for any other document. */
export function plannedFor({ kind, subject, issuedOn }: Header): number | null {
  if (!subject || !issuedOn || !/^(?:Kế hoạch|Chương trình)/u.test(kind ?? '')) return null;
  const years = new Set(subject.match(YEARS));
  const { year, month } = partsOf(issuedOn);
  return month > 9 && years.size === 1 && years.has(String(year + 1)) && / năm \d{4}(?! ?[-–])/iu.test(subject)
    ? year + 1
    : null;
}

/** So many lines a subject may have under the number. */
const UNDER_NUMBER = 6;
/** What a letter is about, under its number and without "V/v", as Party bodies print it; before the head's other column. */
function underNumber(blocks: readonly Block[], { number, kind, about, to }: Zones): readonly string[] {
  if (number < 0 || kind >= 0 || about >= 0 || to <= number) return [];
  let end = number + 1;
  for (; end < to; end++) {
    const text = textOf(blocks, end);
    if (isCapitals(text) || MOTTO.test(text) || isPlaceDate(text) || DAY_ALONE.test(text) || text.endsWith(':')) break;
    if (blocks[end]?.cell?.column !== blocks[number]?.cell?.column || fieldOf(fieldText(blocks, end)) || isLabel(text))
      break;
  }
  const lines = blocks.slice(number + 1, end).map(({ text }) => text);
  return lines.length <= UNDER_NUMBER && /\p{Ll}{2}/u.test(lines[0] ?? '') ? lines : [];
}

function subjectOf(blocks: readonly Block[], zones: Zones): string | null {
  const parts: string[] = [];
  if (zones.kind >= 0 && zones.kind < zones.headEnd) {
    const rest = kindAt(blocks, zones.kind)?.rest;
    // "CÔNG ĐIỆN KHẨN"
    if (rest && !URGENCY.test(rest) && !NUMBER_BESIDE.test(textOf(blocks, zones.kind))) parts.push(rest);
    for (let at = zones.kind + 1; at < zones.headEnd; at++) {
      const text = textOf(blocks, at);
      if (MOTTO.test(text) || numberOf(text) || isPlaceDate(text) || TO.test(text) || URGENCY.test(text)) {
        if (TO.test(text)) break;
      } else if (DAY_ALONE.test(text) || fieldOf(text) === 'date') {
        // A slip's own day.
        // "BIÊN BẢN CUỘC HỌP", and under it "V/v …".
      } else if (SHORT_ABOUT.test(text)) parts.splice(0, parts.length, text);
      // Between subject and addressees: "Đơn vị soạn thảo: …".
      else if (zones.to > at && parts.length > 0 && !goesOnTitle(blocks, zones.kind, at)) break;
      else parts.push(text);
    }
  } else if (zones.about >= 0) {
    parts.push(textOf(blocks, zones.about).replace(ABOUT, '').replace(ABOUT_FIELD, ''));
    for (let at = zones.about + 1; at < zones.headEnd; at++) {
      const text = textOf(blocks, at);
      if (TO.test(text) || MOTTO.test(text) || numberOf(text) || isPlaceDate(text)) break;
      if (isCapitals(text) && !(at === zones.about + 1 && endsAbout(text))) break;
      if (DAY_ALONE.test(text) || fieldOf(text) || isLabel(text)) break;
      if (blocks[at]?.cell && blocks[at]?.cell?.column !== blocks[zones.about]?.cell?.column) break;
      parts.push(text);
    }
  } else {
    // A title with neither type line nor "V/v": the last line before the addressees or the text.
    const end = zones.to >= 0 ? zones.to : zones.headEnd;
    for (let at = Math.max(zones.start, zones.number, zones.date) + 1; at < end; at++) {
      const text = textOf(blocks, at);
      if (MOTTO.test(text) || numberOf(text) || isPlaceDate(text)) continue;
      if (!fieldOf(fieldText(blocks, at)) && !isLabel(text)) parts.push(text);
    }
    if (parts.length === 0) parts.push(...underNumber(blocks, zones));
    const title = parts.length > 0 ? null : pageTitle(blocks, zones.start);
    if (title) parts.push(title);
  }
  const subject = parts
    .join(' ')
    .replace(RULES, '')
    .replace(ABOUT, '')
    .replace(/\s*[.;]$/, '')
    .trim();
  return subject || null;
}

/** Reads the form's parts around the text (thể thức). What is blank or missing is null. */
export function readHeader(blocks: readonly Block[], zones: Zones): Header {
  // "CÔNG VĂN SỐ 12/UBND-TH": the number beside the type.
  const beside = zones.number < 0 && zones.kind >= 0 ? (NUMBER_BESIDE.exec(textOf(blocks, zones.kind))?.[1] ?? '') : '';
  const own = numberOf(beside ? `S${beside.slice(1)}` : asNumber(fieldText(blocks, zones.number)));
  const line = wholeHead(blocks, zones);
  const numbered = own?.number ? own : (numberOfField(blocks, zones, own?.symbol ?? null) ?? own ?? line?.numbered);
  const ofLine = line?.subject.replace(/\s*[.;]$/, '');
  const subject = zones.kind < 0 ? (ofLine ?? subjectOf(blocks, zones)) : (subjectOf(blocks, zones) ?? ofLine ?? null);
  const dated = placeAndDate(fieldText(blocks, zones.date));
  const typed = zones.kind >= 0 && zones.kind < zones.body ? kindAt(blocks, zones.kind)?.kind : null;
  const titled = line ? line.kind : subject && !typed && zones.about < 0 ? kindOf(subject)?.kind : null;
  let field: string | null = null;
  for (let at = Math.max(0, zones.start - 4); at < zones.headEnd && typed === null; at++)
    field ??= kindOf(fieldKind(fieldText(blocks, at)) ?? '')?.kind ?? null;
  // A portal's field of the subject is no letter's "V/v".
  const about = zones.about >= 0 && !ABOUT_FIELD.test(fieldText(blocks, zones.about));
  const letter = about || zones.to >= 0 ? 'Công văn' : null;
  let urgency: string | null = null;
  for (let at = Math.max(0, zones.start - 3); at < zones.body; at++)
    urgency ??= URGENCY.exec(textOf(blocks, at))?.[1] ?? null;
  urgency ??= URGENCY.exec(kindAt(blocks, zones.kind)?.rest ?? '')?.[1] ?? null;
  return {
    kind: typed ?? field ?? titled ?? letter,
    number: numbered?.number ?? null,
    symbol: numbered?.symbol ?? null,
    issuer: issuerOf(blocks, zones, subject),
    place: dated.place,
    issuedOn:
      dated.issuedOn ??
      (zones.date < 0
        ? (line?.issuedOn ?? dayBesideNumber(textOf(blocks, zones.number)) ?? dayAlone(blocks, zones))
        : null) ??
      // Of what has no symbol a page may print other days.
      (numbered?.symbol ? dayOfField(blocks, zones) : zones.date < 0 ? writtenOn(blocks, zones) : null),
    subject,
    signer: signerOf(blocks, zones),
    recipients: recipientsOf(blocks, zones),
    urgency,
  };
}

/** Nơi nhận: one entry a bullet, without the bullet and the sign after it. */
function recipientsOf(blocks: readonly Block[], zones: Zones): string[] {
  if (zones.recipients < 0) return [];
  const found: string[] = [];
  const first = textOf(blocks, zones.recipients).replace(RECIPIENTS, '');
  for (let at = zones.recipients + 1; at < zones.footEnd; at++) {
    const { text = '', marker } = blocks[at] ?? {};
    if (BULLET.test(marker ?? text)) found.push(text.replace(BULLET, ''));
  }
  return [...first.split(/\s*;\s*(?=[-–+])/), ...found]
    .map((text) => text.replace(/^[-–+•*\s]+/, '').replace(/[;.,\s]+$/, ''))
    .filter(Boolean);
}
