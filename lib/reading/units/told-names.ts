import { TO } from '../form/signs';
import type { Zones } from '../form/zones';
import { BULLET } from '../lines/marker';
import type { Named } from '../names/known-names';
import { START } from '../names/name-starts';
import { Names } from '../names/names';
import type { Block, Header } from '../types';
import { isEveryone } from '../words/everyone';
import { matchAt, matchesAt, NAME_STOP, UNIT_NOUN } from '../words/words';
import { Units } from './units';

/** Whom a document names outside of its charges: they are known there, though no rule for names finds them. */

/** The units of a document whose paragraphs are `texts`, known by the names that it tells; and whom it is addressed to. */
export function unitsOf(
  blocks: readonly Block[],
  zones: Zones,
  header: Header,
  texts: readonly string[],
): { readonly units: Units; readonly to: readonly Named[] } {
  const names = new Names();
  const introduced = abbreviationsIn(texts);
  const isUsed = (token: string): boolean =>
    introduced.has(token) || texts.some((text) => isAddressed(token).test(text));
  const units = new Units(names, isUsed, header.issuer);
  const to = addressees(blocks, zones, units);
  for (const { name, general } of to) {
    if (!general) names.learn(name);
    const group = groupOf(name);
    if (group) names.learn(group);
  }
  if (header.issuer) names.learn(header.issuer);
  for (const token of introduced) names.learn(token);
  for (const kinds of kindsIn(texts)) names.learn(kinds);
  for (const name of recipients(header.recipients)) {
    const { names: found, end } = names.list(name, 0);
    if (found.length === 0 || goesOn(name, end)) names.learn(name);
    else if (found.length === 1 && end === name.length && name.split(' ').length > 2) names.vouch(name);
  }
  return { units, to };
}

/** An abbreviation alone: "SMCIT", "HGiPC". */
const INITIALS = /^\p{Lu}[A-Za-zĐđ\d]*\p{Lu}[A-Za-zĐđ\d-]*$/u;

/** Whom a letter is addressed to (Kính gửi), as printed. */
function addressees(blocks: readonly Block[], zones: Zones, units: Units): Named[] {
  if (zones.to < 0) return [];
  const texts = [(blocks[zones.to]?.text ?? '').replace(TO, '')];
  for (let at = zones.to + 1; at < zones.body; at++)
    texts.push((blocks[at]?.text ?? '').replace(BULLET, '').trimStart());
  return texts.flatMap((text) => {
    const plain = text.replace(/[.;…]{1,6}\s*$/, '');
    const { names, end } = units.list(plain, 0);
    if (end >= plain.length) return [...names];
    // "SMCIT, SMETC": each of them, though no rule for names finds it.
    const parts = plain.split(/,\s+|\s+và\s+/u);
    if (parts.every((part) => INITIALS.test(part)))
      return parts.map((name) => ({ start: 0, end: name.length, name, general: false }));
    return plain ? [{ start: 0, end: plain.length, name: plain, general: names.length !== 1 }] : [];
  });
}

/**
 * "Các khách hàng trọng điểm trên địa bàn tỉnh": such a group as an item begins with it, "Khách hàng trọng điểm | thực hiện …".
 * Groups of units and of all are found by the rules.
 */
const GROUP =
  /^(?:Các|Những) (?!\p{Ll}+ \p{Ll}+$)(\p{Ll})((?:\p{Ll}+)(?: \p{Ll}+)+?)(?: (?:trên địa bàn|tại|thuộc|có liên quan|liên quan) .*)?$/u;
function groupOf(name: string): string | undefined {
  const [, first = '', rest = ''] = isEveryone(name) ? [] : (GROUP.exec(name) ?? []);
  const group = first.toUpperCase() + rest;
  return first && !matchesAt(START, group, 0) ? group : undefined;
}

/** Recipients (Nơi nhận), one name each: the list vouches for them where they are charged. */
function recipients(lines: readonly string[]): readonly string[] {
  return lines
    .flatMap((line) => line.split(/[,;]\s+/))
    .map((part) => part.replace(/\s*\([^()]*\)|[.;,\s]+$/gu, ''))
    .filter((name) => RECIPIENT.test(name));
}
/** Whether a recipient's name goes on from `end` on, where the rules for running text would end it: "Đội An ninh | soi chiếu". */
const goesOn = (name: string, end: number): boolean =>
  matchesAt(SMALL_TAIL, name, end) && !matchesAt(NAME_STOP, name, end + 1);
const SMALL_TAIL = /(?: \p{Ll}+){1,4}$/uy;
/** A name of at least two words, and none of those that say where else the document goes. */
const RECIPIENT =
  /^(?!(?:Như|Lưu|Trang|Cổng|Website|Công báo|Gửi|Để|Báo cáo|Chuyên viên|Các|Toàn|Kính|Theo)(?![A-Za-zÀ-ỹ]))\p{Lu}[A-Za-zÀ-ỹ]*(?: [A-Za-zÀ-ỹ\d-]+){1,9}$/u;

const ALL_UNITS = /(?<![A-Za-zÀ-ỹ])[Cc]ác (?:phòng|[Ss]ở|[Bb]ộ|ban|đơn vị|cơ quan)(?![A-Za-zÀ-ỹ])/u;
const NO_NAMES: { readonly names: readonly Named[]; readonly end: number } = { names: [], end: 0 };
/** What the document calls all whom it addresses ("Các phòng, đơn vị"), as it is first printed. */
export function everyoneIn(texts: readonly string[], units: Units): string | null {
  for (const text of texts) {
    const at = text.includes('ác ') ? text.search(ALL_UNITS) : -1;
    const { names, end } = at < 0 ? NO_NAMES : units.list(text, at);
    const [first] = names;
    // "các Sở, Ban, Ngành": one group, though each stands in capitals.
    const whole = first && names.length > 1 ? text.slice(first.start, end) : '';
    if (whole.length < 120 && isEveryone(whole)) return whole;
    if (first && isEveryone(first.name)) return first.name;
  }
  return null;
}

/** "Tập đoàn Điện lực Sông Mây (EVNSM)": what a text calls a unit from there on. */
const INTRODUCED = new RegExp(
  `(?<![A-Za-zÀ-ỹ])(?:${UNIT_NOUN}) [^().;:,]{3,80}\\((?:(?:sau đây )?gọi (?:tắt )?là )?(\\p{Lu}[\\p{Lu}\\d&-]{1,9})\\)`,
  'gu',
);
/** Capitals before the end of a bracket, which all of them have. */
const SHORT_ENDS = /(?<=\p{Lu}[\p{Lu}\d&-]{1,9})\)/uy;
function hasShort(text: string): boolean {
  let at = text.indexOf(')');
  while (at >= 0 && !matchesAt(SHORT_ENDS, text, at)) at = text.indexOf(')', at + 1);
  return at >= 0;
}
/** The abbreviations that the texts introduce. */
function abbreviationsIn(texts: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const text of texts)
    if (hasShort(text)) for (const [, token = ''] of text.matchAll(INTRODUCED)) found.add(token);
  return found;
}

/**
 * Kinds of units in the field that a text names together with nothing after them: "Các Đội, Trạm | báo cáo". Elsewhere its trade may
 * follow: "Các Đội, Trạm CSGT" is then no group and one station.
 */
const KIND = '(?:Đội|Trạm|Tổ|Hạt|Đồn|Chốt|Trại|Xưởng|Phân xưởng|Xí nghiệp)';
const KINDS_ALONE = new RegExp(`Các ${KIND}(?:(?:, | và )${KIND}){1,3}(?= \\p{Ll}| \\(|[.;:]|$)`, 'gu');
/** After such a group, its trade in small letters before a colon, or at a cell’s end: "Các Đội, Tổ | xung kích |: …". */
const TRADE = /( \p{Ll}+){1,4}(?=:|$)/uy;
/** Those groups, as printed. */
function kindsIn(texts: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const text of texts)
    if (text.includes('Các ')) for (const [kinds] of text.matchAll(KINDS_ALONE)) found.add(kinds);
  if (found.size === 0) return found;
  const alone = [...found].slice(0, MOST_KINDS);
  for (const text of texts)
    for (const kinds of alone) {
      const at = text.indexOf(kinds);
      const trade = at < 0 ? undefined : matchAt(TRADE, text, at + kinds.length)?.[0];
      if (trade) found.add(`${kinds}${trade}`);
    }
  return found;
}
/** A document has one or two of them. */
const MOST_KINDS = 4;

/** Where a text uses an abbreviation as it uses a unit's name: "với SMCIT". */
const isAddressed = (token: string): RegExp =>
  new RegExp(
    `(?:(?<!đối )với|gửi(?: lại)?|hỗ trợ|trừ|giao(?: cho)?|yêu cầu|đề nghị) ${token.replace(/[^A-Za-zÀ-ỹ\d]/gu, '.')}(?![A-Za-zÀ-ỹ\\d])`,
    'iu',
  );
