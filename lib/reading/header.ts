import { type IsoDay, makeDay } from '@/lib/calendar';
import { isNameWord } from './lexicon';
import { signerOf } from './signer';
import {
  ABOUT,
  besideMotto,
  isPlaceDate,
  kindAt,
  kindOf,
  MOTTO,
  numberOf,
  placeDate,
  RECIPIENTS,
  TO,
  URGENCY,
} from './signs';
import type { Block, Header } from './types';
import { isCapitals, OFFICE, UNIT_NOUN } from './words';
import type { Zones } from './zones';

const textOf = (blocks: readonly Block[], at: number): string => blocks[at]?.text ?? '';

/** Địa danh, ngày tháng: a blank day or month gives no date. */
export function placeAndDate(text: string): { readonly place: string | null; readonly issuedOn: IsoDay | null } {
  const [, place, day, month, year] = placeDate(text) ?? [];
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

const REGION = /^(?:TỈNH|THÀNH PHỐ|TP\.?|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU)\s/u;
const STARTS_BODY = new RegExp(`^(?:${UNIT_NOUN})(?![A-Za-zÀ-ỹ])`, 'iu');
/** What the second line of one body's name begins with. */
const PLACE_OR_FIELD =
  /^(?:KHU VỰC|MIỀN|VÙNG|SỐ|CƠ SỞ|CẤP|KIÊM|TRỰC THUỘC|PHÒNG,? CHỐNG|ĐẦU TƯ|XÂY DỰNG|PHÁT TRIỂN|CHUYỂN ĐỔI|CẢI CÁCH|QUẢN LÝ|DỰ ÁN|KỸ THUẬT|CÔNG NGHỆ|ĐÀO TẠO|NGHIÊN CỨU|DỊCH VỤ|THƯƠNG MẠI|MTV|MỘT THÀNH VIÊN|ĐA KHOA|CHUYÊN KHOA|PHỤC HỒI|NÔNG NGHIỆP|NÔNG THÔN|GIAO THÔNG|TIỂU HỌC|MẦM NON|THPT|THCS|TRUNG HỌC)(?![A-Za-zÀ-ỹ])/u;
/** A line of a body's name that ends in a dash, or in the kind of a place without its name. */
const LEFT_OPEN = /(?: [-–]|\s(?:XÃ|PHƯỜNG|THỊ TRẤN|HUYỆN|QUẬN|THỊ XÃ|TỈNH|THÀNH PHỐ))$/u;
const SECTION = /^(?:[IVX]+|[A-D]|\d{1,2})[.)/]\s/;
const RULES = /\s*[-_*=–—]{3,}\s*$/;

/** The issuing body among the capital lines of the head: the last one, of two bodies the lower (NĐ 30/2020). */
function printedIssuer(blocks: readonly Block[], zones: Zones): string | null {
  const until = Math.max(zones.number, zones.about, zones.date);
  const end = until >= 0 ? until : zones.body;
  const lines: string[] = [];
  let previous = -1;
  for (let at = zones.start; at < end; at++) {
    const whole = textOf(blocks, at).replace(RULES, '');
    const text = besideMotto(whole) ?? whole;
    if (MOTTO.test(text) || URGENCY.test(text) || numberOf(text) || isPlaceDate(text) || ABOUT.test(text)) continue;
    // The motto's end on a line of its own.
    if (text === 'VIỆT NAM' && lines.length > 0) continue;
    // A section of a text whose place and day stand at its end.
    if (SECTION.test(text)) break;
    if (kindOf(text)?.alone || text.length > 120 || !isCapitals(text)) continue;
    const last = lines.length - 1;
    // "BAN QUẢN LÝ" over "KHU KINH TẾ …",
    // "ỦY BAN NHÂN DÂN" over "TỈNH SÔNG MÂY", or a name broken after "VÀ".
    const goesOn =
      (REGION.test(text) &&
        /(?:NHÂN DÂN|UBND|CÔNG AN|THANH TRA|ỦY|UỶ|SỰ|BAN|QUỐC|QUỐC HỘI)$/u.test(lines[last] ?? '')) ||
      /^(?:ỦY|UỶ)(?: BAN)?$/u.test(lines[last] ?? '') ||
      /(?:\sVÀ|,)$|^(?:BAN QUẢN LÝ|BAN CHỈ (?:ĐẠO|HUY)|HỘI ĐỒNG|TRUNG TÂM|CÔNG TY|TỔNG CÔNG TY|SỞ|BỘ)$/u.test(
        lines[last] ?? '',
      ) ||
      /^VÀ\s/u.test(text) ||
      // "SỞ VĂN HÓA -" over "THỂ THAO", "ĐẢNG ỦY XÃ" over "HÒA AN".
      (!STARTS_BODY.test(text) && LEFT_OPEN.test(lines[last] ?? '')) ||
      // "TỔNG CÔNG TY CẤP NƯỚC" over "MIỀN DUYÊN HẢI": bodies begin with a unit's noun.
      (at === previous + 1 && STARTS_BODY.test(lines[last] ?? '') && PLACE_OR_FIELD.test(text)) ||
      // "VĂN PHÒNG CHÍNH" over "PHỦ": a syllable alone is the end of the line above.
      (/^\p{Lu}{2,6}$/u.test(text) && /[^A-ZĐ]/.test(text));
    if (last >= 0 && goesOn) lines[last] += ` ${text}`;
    else lines.push(text);
    previous = at;
  }
  const last = lines.pop();
  // "VĂN PHÒNG" alone is its superior's.
  return last &&
    /^(?:VĂN PHÒNG|THANH TRA|CÔNG AN|BAN THƯỜNG VỤ|BAN THƯỜNG TRỰC|BAN CHẤP HÀNH|BAN TỔ CHỨC)$/u.test(last) &&
    lines.length > 0
    ? `${last} ${lines.pop()}`
    : (last ?? null);
}

/** "Giám đốc Sở …": the office whose holder speaks in the text stands for the body that issued it. */
const SPEAKER = new RegExp(
  `(?:${OFFICE})\\s+((?:${UNIT_NOUN})(?:\\s+\\p{Lu}[A-Za-zÀ-ỹ]*(?:\\s(?!(?:và|tại|về|chủ|đã|kết|thông|có|yêu|giao|ban)\\s)\\p{Ll}+)?|(?:,|,?\\svà)(?=\\s\\p{Lu})|\\s(?:nhân dân|tỉnh|huyện|xã|phường|thành phố)(?![A-Za-zÀ-ỹ]))+)`,
  'u',
);

/** Words that are small inside names, and compounds besides those of the lexicon of which only the first syllable is large. */
const SMALL = /^(?:nhân|dân|tỉnh|huyện|xã|phường|thành|phố|thị|trấn|quận|và|của)$/iu;
const COMPOUND = new RegExp(
  `(?:${[
    'tổng công ty|ủy ban|uỷ ban|đảng uỷ|văn hóa|văn hoá|quản lý|thanh tra|công an|công ty|chi cục|bệnh viện|hội đồng|chính phủ',
    'nhà nước|miền trung|miền bắc|miền nam|chuyển đổi|tổ chức|mặt trận|liên đoàn|chi nhánh|học viện|đại học|cao đẳng|sư phạm',
    'bách khoa|ngoại vụ|dân tộc|dân vận|dân số|(?:bảo hiểm )?xã hội|(?:tỉnh|thành|huyện) ủy',
  ].join('|')})(?![A-Za-zÀ-ỹ])`,
  'giu',
);

/** The name in the casing that the text uses elsewhere; otherwise small letters after the first of each word. */
function inProse(name: string, blocks: readonly Block[], zones: Zones): string {
  if (!isCapitals(name)) return name;
  const wanted = name.toLowerCase();
  const [word = ''] = name.split(' ');
  const begun = `${word.slice(0, 1)}${word.slice(1).toLowerCase()}`;
  // The name in any letters: what does not hold that need not be put in small ones.
  const somehow = new RegExp(name.replace(/[^A-Za-zÀ-ỹ\d]/gu, '.'), 'iu');
  for (let at = zones.start; at < zones.footEnd; at++) {
    const text = textOf(blocks, at);
    if ((!text.includes(begun) && !text.includes(word)) || !somehow.test(text)) continue;
    const lower = text.toLowerCase();
    for (let found = lower.indexOf(wanted); found >= 0; found = lower.indexOf(wanted, found + 1)) {
      const printed = text.slice(found, found + name.length);
      // In "cơ sở y tế" stands no Sở Y tế.
      if (/^\p{Lu}/u.test(printed) && !isCapitals(printed) && printed.toLowerCase() === wanted) return printed;
    }
  }
  return name
    .replace(/[A-Za-zÀ-ỹ\d]+/gu, (word, at) => {
      if (/^(?:UBND|[BCDĐGHKLMNPQRSTVX]{2,})$/u.test(word)) return word;
      return at > 0 && SMALL.test(word) ? word.toLowerCase() : `${word[0]}${word.slice(1).toLowerCase()}`;
    })
    .split(' ')
    .map((word, at, words) => (isNameWord(words[at - 1] ?? '', word.toLowerCase()) ? word.toLowerCase() : word))
    .join(' ')
    .replace(/ Khu [Vv]ực(?= )/gu, ' khu vực')
    .replace(COMPOUND, ([first = '', ...rest]) => `${first.toUpperCase()}${rest.join('').toLowerCase()}`)
    .replace('Công thương', 'Công Thương');
}

/** "ỦY BAN NHÂN DÂN" alone: who decides is named in full between the subject and the legal bases. */
const ALONE = /^(?:ỦY|UỶ) BAN NHÂN DÂN$|^UBND$|^(?:HỘI ĐỒNG NHÂN DÂN|HĐND)$/u;
function inFull(printed: string, blocks: readonly Block[], zones: Zones): string {
  if (!ALONE.test(printed)) return printed;
  for (let at = Math.max(zones.kind, 0); at < zones.headEnd + 2; at++) {
    const text = textOf(blocks, at);
    const from = text.length < 90 && isCapitals(text) ? text.indexOf(`${printed} `) : -1;
    const name = from < 0 ? '' : text.slice(from).replace(/\s*[,:;]?$/, '');
    if (REGION.test(name.slice(printed.length + 1))) return name;
  }
  return printed;
}

function issuerOf(blocks: readonly Block[], zones: Zones, subject: string | null): string | null {
  const printed = printedIssuer(blocks, zones);
  if (printed) return inProse(inFull(printed, blocks, zones), blocks, zones);
  const texts = [
    subject ?? '',
    ...blocks.slice(zones.body, zones.body + 3).map((block) => block.text),
    textOf(blocks, zones.bodyEnd - 1),
  ];
  for (const text of texts) {
    const found = SPEAKER.exec(text)?.[1];
    if (found) return found.replace(/[\s,]+$/, '');
  }
  return null;
}

function subjectOf(blocks: readonly Block[], zones: Zones): string | null {
  const parts: string[] = [];
  if (zones.kind >= 0 && zones.kind < zones.headEnd) {
    const rest = kindAt(blocks, zones.kind)?.rest;
    if (rest) parts.push(rest);
    for (let at = zones.kind + 1; at < zones.headEnd; at++) {
      const text = textOf(blocks, at);
      if (MOTTO.test(text) || numberOf(text) || isPlaceDate(text) || TO.test(text) || URGENCY.test(text)) {
        if (TO.test(text)) break;
      } else parts.push(text);
    }
  } else if (zones.about >= 0) {
    parts.push(textOf(blocks, zones.about).replace(ABOUT, ''));
    for (let at = zones.about + 1; at < zones.headEnd; at++) {
      const text = textOf(blocks, at);
      if (TO.test(text) || MOTTO.test(text) || numberOf(text) || isPlaceDate(text) || isCapitals(text)) break;
      if (blocks[at]?.cell && blocks[at]?.cell?.column !== blocks[zones.about]?.cell?.column) break;
      parts.push(text);
    }
  } else {
    // A title with neither type line nor "V/v": the last line before the addressees or the text.
    const end = zones.to >= 0 ? zones.to : zones.headEnd;
    for (let at = Math.max(zones.start, zones.number, zones.date) + 1; at < end; at++) {
      const text = textOf(blocks, at);
      if (!MOTTO.test(text) && !numberOf(text) && !isPlaceDate(text)) parts.push(text);
    }
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
  const numbered = zones.number >= 0 ? numberOf(textOf(blocks, zones.number)) : null;
  const subject = subjectOf(blocks, zones);
  const dated = placeAndDate(textOf(blocks, zones.date));
  const typed = zones.kind >= 0 && zones.kind < zones.body ? kindAt(blocks, zones.kind)?.kind : null;
  const titled = subject && !typed && zones.about < 0 ? kindOf(subject)?.kind : null;
  const letter = zones.about >= 0 || zones.to >= 0 ? 'Công văn' : null;
  let urgency: string | null = null;
  for (let at = Math.max(0, zones.start - 3); at < zones.body; at++)
    urgency ??= URGENCY.exec(textOf(blocks, at))?.[1] ?? null;
  return {
    kind: typed ?? titled ?? letter,
    number: numbered?.number ?? null,
    symbol: numbered?.symbol ?? null,
    issuer: issuerOf(blocks, zones, subject),
    place: dated.place,
    issuedOn: dated.issuedOn ?? (zones.date < 0 ? dayBesideNumber(textOf(blocks, zones.number)) : null),
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
    if (/^[-–+•*]/.test(marker ?? text)) found.push(text);
  }
  return [...first.split(/\s*;\s*(?=[-–+])/), ...found]
    .map((text) => text.replace(/^[-–+•*\s]+/, '').replace(/[;.,\s]+$/, ''))
    .filter(Boolean);
}
