import type { Block } from '../types';
import { isNameWord } from '../words/lexicon';
import { isCapitals, OFFICE, UNIT_NOUN } from '../words/words';
import { fieldIssuer, fieldOf, fieldText } from './fields';
import { ABOUT, besideMotto, endsAbout, isPlaceDate, kindOf, MOTTO, numberOf, senderOf, URGENCY } from './signs';
import { textOf, type Zones } from './zones';

/** Who issued a document. */

const REGION = /^(?:TỈNH|THÀNH PHỐ|TP\.?|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU)\s/u;
const STARTS_BODY = new RegExp(
  `^(?:${UNIT_NOUN}|phân hiệu|phân viện|cảng|sân bay|nhà (?:máy|hát|xuất bản)|khách sạn|vườn quốc gia|đài)(?![A-Za-zÀ-ỹ])`,
  'iu',
);
/** Who decides stands between the subject and the legal bases. */
const DECIDES = new RegExp(`^(?:${OFFICE}|${UNIT_NOUN})(?![A-Za-zÀ-ỹ])`, 'iu');
/** A line of a body's name that ends in a dash, or in the kind of a place without its name. */
const LEFT_OPEN = /(?: [-–]|\s(?:XÃ|PHƯỜNG|THỊ TRẤN|HUYỆN|QUẬN|THỊ XÃ|TỈNH|THÀNH PHỐ))$/u;
/** What kind of paper it is, in capitals. */
const NO_BODY = /^(?:VĂN BẢN|CÔNG VĂN|DỰ THẢO|BẢN SAO)(?![A-Za-zÀ-ỹ])/u;
const SECTION = /^(?:[IVX]+|[A-D]|\d{1,2})[.)/]\s/;
export const RULES = /\s*[-_*=–]{3,}\s*$/;

/** The issuing body among the capital lines of the head: the last one, of two bodies the lower (NĐ 30/2020). */
function printedIssuer(blocks: readonly Block[], zones: Zones): string | null {
  const until = Math.max(zones.number, zones.about, zones.date);
  const end = until >= 0 ? until : zones.body;
  const lines: string[] = [];
  let previous = -1;
  for (let at = zones.start; at < end; at++) {
    const whole = fieldText(blocks, at).replace(RULES, '');
    const text = besideMotto(whole) ?? whole;
    if (!text || MOTTO.test(text) || URGENCY.test(text) || numberOf(text) || isPlaceDate(text) || ABOUT.test(text))
      continue;
    if (text.includes(':') && fieldOf(text)) continue;
    if (zones.about >= 0 && at === zones.about + 1 && endsAbout(text)) continue;
    // Whom a letter or a telegram is for; and the subject's lines, where no number or day ends the head.
    if (at === zones.to || (until < 0 && zones.kind >= 0 && at > zones.kind && !DECIDES.test(text))) continue;
    // The motto's end on a line of its own.
    if (text === 'VIỆT NAM' && lines.length > 0) continue;
    // A section of a text whose place and day stand at its end.
    if (SECTION.test(text)) break;
    if (kindOf(text)?.alone || text.length > 120 || !isCapitals(text) || NO_BODY.test(text)) continue;
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
      (at === previous + 1 && STARTS_BODY.test(lines[last] ?? '') && !STARTS_BODY.test(text)) ||
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

/** How a body's name begins that is printed like any sentence: "UBND tỉnh Sông Mây", "Sở Nông nghiệp và Môi trường". */
const BEGINS_BODY = new RegExp(`^(?:${UNIT_NOUN}|UBND)(?= [A-Za-zÀ-ỹ])`, 'u');

const isSmallBody = (text: string): boolean => text.length < 80 && BEGINS_BODY.test(text) && !/[.,:;\d]/.test(text);

/** The same in small letters, where the head has no capitals: the last of the lines right over motto, number, day and type. */
function smallIssuer(blocks: readonly Block[], zones: Zones): string | null {
  const ends = [zones.number, zones.date, zones.kind].filter((at) => at >= zones.start);
  for (let at = Math.min(...ends, zones.body) - 1; at >= zones.start - 1; at--) {
    const text = textOf(blocks, at);
    if (isSmallBody(text)) return text;
  }
  return null;
}

/** "Giám đốc Sở …": the office whose holder speaks in the text stands for the body that issued it. */
const SPEAKER = new RegExp(
  `(?:${OFFICE})\\s+((?:${UNIT_NOUN})(?:\\s+\\p{Lu}[A-Za-zÀ-ỹ]*(?:\\s(?!(?:và|tại|về|chủ|đã|kết|thông|có|yêu|giao|ban)\\s)\\p{Ll}+)?|(?:,|,?\\svà)(?=\\s\\p{Lu})|\\s(?:nhân dân|tỉnh|huyện|xã|phường|thành phố)(?![A-Za-zÀ-ỹ]))+)`,
  'u',
);

/** "Giao | Trưởng Công an xã": who is charged is not who speaks. */
const IS_CHARGED =
  /(?:^|[\s(])(?:[Gg]iao|[Yy]êu cầu|[Đđ]ề nghị|[Pp]hân công)(?: cho)?(?: đồng chí| đ\/c| ông| bà)?\s+$/u;

/** "Sở Nội vụ đề nghị các đơn vị …": a letter's sentence in which its office asks. */
const ASKER = new RegExp(
  `(?:^|[.,;] )((?:${UNIT_NOUN})(?: [A-Za-zÀ-ỹ]+|,(?= \\p{Lu})){1,9}?) (?:trân trọng |kính )?(?:đề nghị|yêu cầu|thông báo|hướng dẫn|có ý kiến|có thông báo)(?![A-Za-zÀ-ỹ])`,
  'u',
);

const AMONG_OTHERS = new RegExp(`, (?:${OFFICE})(?![A-Za-zÀ-ỹ])`, 'u');

/** Words that are small inside names, and compounds besides those of the lexicon of which only the first syllable is large. */
const SMALL = /^(?:nhân|dân|tỉnh|huyện|xã|phường|thành|phố|thị|trấn|quận|và|của)$/iu;
const COMPOUND = new RegExp(
  `(?:${[
    'tổng công ty|ủy ban|đảng ủy|văn hóa|quản lý|thanh tra|công an|công ty|chi cục|bệnh viện|hội đồng|chính phủ',
    'nhà nước|miền trung|miền bắc|miền nam|chuyển đổi|tổ chức|mặt trận|liên đoàn|chi nhánh|học viện|đại học|cao đẳng|sư phạm',
    'chủ tịch|tổng giám đốc|giám đốc|thủ tướng|bộ trưởng|bách khoa|ngoại vụ|dân tộc|dân vận|dân số|(?:bảo hiểm )?xã hội|(?:tỉnh|thành|huyện) ủy',
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
      // Initials, and a number such as "XXI".
      if (/^(?:UBND|[BCDĐGHKLMNPQRSTVX]{2,}|X{2,3}I{0,3}|X?(?:I[XV]|V?I{2,3}))$/u.test(word)) return word;
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

/** A legal basis, before the sentence in which the issuer speaks. */
const BASIS = /^(?:Căn cứ|Thực hiện|Theo|Xét) [^:]*[;,.]?$/u;
/** The body that issued the document (cơ quan ban hành), as prose would print it: by the head, or by who speaks in the text. */
export function issuerOf(blocks: readonly Block[], zones: Zones, subject: string | null): string | null {
  const printed = printedIssuer(blocks, zones);
  if (printed) return inProse(inFull(printed, blocks, zones), blocks, zones);
  for (let at = zones.start; at < zones.headEnd; at++) {
    const field = fieldIssuer(fieldText(blocks, at));
    if (field) return field;
  }
  const small = smallIssuer(blocks, zones);
  if (small) return small;
  const sender = senderOf(textOf(blocks, zones.to));
  if (sender) return inProse(sender, blocks, zones);
  const preamble = blocks.slice(zones.body, zones.body + 12).filter(({ text }) => !BASIS.test(text));
  const texts = [subject ?? '', ...preamble.slice(0, 3).map(({ text }) => text), textOf(blocks, zones.bodyEnd - 1)];
  for (const text of texts) {
    const speaker = SPEAKER.exec(text);
    const found = speaker && !IS_CHARGED.test(text.slice(Math.max(0, speaker.index - 40), speaker.index)) && speaker[1];
    // "Giám đốc Sở, Văn phòng Sở": whose is not said; "Bộ trưởng Bộ A …, Thứ trưởng Bộ B …" are those who were there.
    if (found && !/^\p{Lu}\p{Ll}+,/u.test(found) && !AMONG_OTHERS.test(found)) return found.replace(/[\s,]+$/, '');
  }
  if (zones.to < 0) return null;
  for (const { text } of preamble.slice(0, 3)) {
    const asker = ASKER.exec(text)?.[1];
    if (asker) return asker;
  }
  return null;
}
