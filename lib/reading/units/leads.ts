import { matchesOf } from '@/lib/text';
import { WORKPLACE } from '../names/goes-on';
import type { Named } from '../names/known-names';
import { THING } from '../names/proper';
import { isStrangersOrder } from '../names/strange';
import { predicateAfter } from '../words/lexicon';
import { matchAt, matchesAt, VERB_HERE } from '../words/words';
import { askedCrews } from './charges';
import { chargedAtEnd, namedAtEnd } from './item-ends';
import { afterTime, breaksOff, openings } from './subject-places';
import { isUnknownSubject } from './unknown-subjects';
import type { Way } from './way';
import { askedAtFirst, askedByName, askedFirst, askedOf, asksOthers, asksUnknown } from './ways-asked';
import { charged, chargedInSmall, chargedLater, chargedWithWork, directed } from './ways-given';
import { subjectLater, subjectOf } from './ways-subject';

/** The ways in which an item's words say who leads, and which of them count where. */

/** Someone is charged whom no rule for names finds: "Giao tổ giúp việc …"; not "giao nhiệm vụ", "giao đất". */
const GIVES_UNKNOWN =
  /(?:^|[.;:]\s+)(?:Giao|Phân công)(?: cho)?\s+(?!(?:nhiệm vụ|chỉ tiêu|kế hoạch|dự toán|kinh phí|vốn|đất|rừng|quyền|mặt bằng|việc|trách nhiệm|các|ban|thông|dịch)(?![A-Za-zÀ-ỹ]))[A-Za-zÀ-ỹ]/u;

/** "… (Phòng A)", and for want of any sign "… - Phòng A". */
const namedLast: Way = ({ text, units }) => {
  const bracketed = chargedAtEnd(text, units);
  if (bracketed) return bracketed;
  const ended = namedAtEnd(text, units);
  return ended && { lead: ended, doubtful: true };
};

/** "Phòng A (…): rà soát …": what no rule for headings takes for one is likely one all the same. */
const OVER_COLON = /\s*(?:\([^()]{0,160}\)\s*)?:\s/uy;
/** "Nhà khách: thay ga gối": those who work there, or what is to be done there. */
const PLACE = /(?!Nhà (?:ở|đất|tạm|dột|vệ sinh|để xe|nước)(?![A-Za-zÀ-ỹ]))[^:.;,()]{3,60}(?=: \p{Ll})/uy;
function namedOverColon({ text, starts, units }: Parameters<Way>[0]): readonly Named[] | null {
  const at = starts[0] ?? 0;
  const { names, end } = units.list(text, at);
  if (names.length > 0) return matchesAt(OVER_COLON, text, end) ? names : null;
  const name = matchesAt(WORKPLACE, text, at) ? matchAt(PLACE, text, at)?.[0] : undefined;
  return name ? [{ start: at, end: at + name.length, name, general: false }] : null;
}

/** "Bể bơi: kiểm tra phao": who works there is to do it, or whoever has it in hand. */
const isOfStrangers = ({ text, starts }: Parameters<Way>[0]): boolean => isStrangersOrder(text, starts[0] ?? 0);

/** "Phòg Tài chính: Lập dự toán" under another's heading; in small letters it says where: "Bể bơi: kiểm tra phao". */
const ofStrangers: Way = (item) =>
  isOfStrangers(item) && matchesAt(/[^:]+: \p{Lu}/uy, item.text, item.starts[0] ?? 0)
    ? { lead: null, doubtful: true }
    : null;

/** "Phê bình các đơn vị chậm: Phòng A, Phòng B; | yêu cầu | kiểm điểm": those who are blamed, or told of, are asked. */
const ASKED_OF_THEM = /[;,.] (?:yêu cầu|đề nghị|[Pp]hải|cần) (?=\p{Ll})/uy;
const COLON = /: (?=\p{Lu})/gu;
function askedAfterNames({ text, units }: Parameters<Way>[0]): readonly Named[] | null {
  for (const { index, 0: sign } of matchesOf(COLON, text.slice(0, 300))) {
    const { names, end } = units.list(text, index + sign.length);
    if (names.length > 0 && !names.some(({ general }) => general) && matchesAt(ASKED_OF_THEM, text, end)) return names;
  }
  return null;
}

/** Who is charged in small letters, or by words that no rule for names reads: never for certain. */
const unknown: Way = (item) => {
  const { text, starts, units, among } = item;
  const labels = [...openings(item.text, item.starts, item.units)].flatMap(({ labelled }) => labelled ?? []);
  const named = askedByName(text, units);
  if (named) return { lead: named, doubtful: true };
  const timed = starts.flatMap((start) => [...afterTime(text, start)]);
  for (const start of [...starts, ...labels, ...timed]) {
    const likely = units.likely(text, start, among);
    if (likely) return { lead: likely, doubtful: true };
  }
  const asked = namedOverColon(item) ?? askedAfterNames(item) ?? askedAtFirst(text, units) ?? askedCrews(text, units);
  if (asked) return { lead: asked, doubtful: true };
  const doubtful =
    GIVES_UNKNOWN.test(text) ||
    starts.some((start) => breaksOff(text, start, units)) ||
    timed.some((start) => units.list(text, start).names.some(({ general }) => !general)) ||
    isUnknownSubject(text, starts[0] ?? 0) ||
    isOfStrangers(item) ||
    asksUnknown(text);
  return { lead: null, doubtful };
};

/** "PBH Mường Nha, PBH Tà Sử | giải trình" under another's heading: initials and a name of their own, and what those do. */
const SHORT = '\\p{Lu}{2,5}(?: \\p{Lu}\\p{Ll}*){1,4}';
const SHORTS = new RegExp(`${SHORT}(?:(?:, | và )${SHORT}){0,5}(?= \\p{Ll})`, 'uy');
const EACH_SHORT = new RegExp(SHORT, 'gu');
const OF_SHORT = /^\p{Lu}+ /u;
const shortSubject: Way = ({ text, starts }) => {
  const start = starts[0] ?? 0;
  const said = matchAt(SHORTS, text, start)?.[0] ?? '';
  if (!said || !matchesAt(VERB_HERE, text, start + said.length + 1)) return null;
  const lead = Array.from(matchesOf(EACH_SHORT, said), ({ index, 0: name }) => ({
    start: start + index,
    end: start + index + name.length,
    name,
    general: false,
  }));
  // "GPMB Dự án A hoàn thành": a thing.
  return lead.some(({ name }) => matchesAt(THING, name.replace(OF_SHORT, ''), 0)) ? null : { lead, doubtful: true };
};

/** The ways to find who leads, the surest first. */
const WAYS: readonly Way[] = [
  charged,
  chargedWithWork,
  chargedLater,
  directed,
  subjectOf(false),
  askedOf,
  namedLast,
  subjectLater,
  shortSubject,
  unknown,
];

/** Under a heading that names the lead only an order of the item's own, at the start of a sentence, names another. */
const WAYS_UNDER_HEADING: readonly Way[] = [
  charged,
  chargedInSmall,
  subjectOf(true),
  asksOthers,
  ofStrangers,
  shortSubject,
];

/** "ĐL Mường Nha: khắc phục …" under "Các Điện lực": one of them, by initials and its own name. */
const SHORT_OF_KIND = /\p{Lu}{2,5}(?: (?:\p{Lu}\p{Ll}*|số|\d+)){1,4}(?=: ?\p{L})/uy;
/** "Riêng TTYT khu vực A: | phun hóa chất …": one who is set apart by initials. */
const SET_APART = /Riêng (?:đối với )?(?=\p{Lu}\p{L}*\p{Lu})([^:.;,()]{3,60}):\s/uy;
/** So far from its beginning a subject is over. */
const SUBJECT = 60;
const BEGINS_SHORT = /\p{Lu}{2,}\p{L}* (?=\p{L})/uy;
/** Who else than the one office that a letter is addressed to begins an item, by signs that alone are never for certain. */
const someoneElse: Way = (item) => {
  const { text, starts, units, among } = item;
  const apart = matchAt(SET_APART, text, starts[0] ?? 0);
  const [whole = '', name = ''] = apart ?? [];
  if (apart) {
    const start = apart.index + whole.indexOf(name);
    return { lead: [{ start, end: start + name.length, name, general: false }], doubtful: true };
  }
  const start = starts[0] ?? 0;
  const short = matchAt(SHORT_OF_KIND, text, start)?.[0];
  const named =
    units.likely(text, start, among) ??
    namedOverColon(item) ??
    (short ? [{ start, end: start + short.length, name: short, general: false }] : null);
  if (named) return { lead: named, doubtful: true };
  // "TTYT khu vực A phun hóa chất"
  return matchesAt(BEGINS_SHORT, text, start) && predicateAfter(text, start, SUBJECT, true) > 0
    ? { lead: null, doubtful: true }
    : null;
};

/** Of the one office that a letter is addressed to an item may ask nothing, and someone else instead. */
const WAYS_IN_LETTER: readonly Way[] = [charged, subjectOf(true), askedFirst, someoneElse];

/** Of several who are named by their kind an item may name one. */
const WAYS_OF_SEVERAL: readonly Way[] = [...WAYS_UNDER_HEADING, someoneElse];

/**
 * Whether a heading has named the lead of an item before its own words, several of one kind ('several'), or only the line of
 * whom the letter is addressed to.
 */
export type Headed = boolean | 'letter' | 'several';

export function waysOf(headed: Headed): readonly Way[] {
  if (headed === 'letter') return WAYS_IN_LETTER;
  if (headed === 'several') return WAYS_OF_SEVERAL;
  return headed ? WAYS_UNDER_HEADING : WAYS;
}
