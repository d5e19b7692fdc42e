import { matchesOf } from '@/lib/text';
import { ASKS, askedCrew, GIVES, GIVES_LATER, HEAD_DIRECTS } from './charges';
import { type Followed, followed } from './clauses';
import { chargedInBrackets, namedAtEnd } from './item-ends';
import type { Named } from './known-names';
import { beginsVerb, isVerb } from './lexicon';
import { isStatement } from './statements';
import {
  afterCircumstance,
  breaksOff,
  laterSubject,
  ORDER,
  openings,
  PASSES_ON,
  setApart,
  untilWhen,
} from './subject-places';
import { isUnknownSubject, NO_PREDICATE } from './subjects';
import type { Units } from './units';
import { matchAt, matchesAt, VERB_HERE } from './words';

/** The ways in which an item's words say who leads. */

/** What a subject is to do, and not what it has agreed to or tells. */
const DOES =
  /(?!(?:thống nhất|đồng ý|nhất trí|yêu cầu|đề nghị|giao|chỉ đạo|kết luận|quyết định|phê duyệt|ban hành|có|báo cáo|đề xuất|kiến nghị|trình)(?![A-Za-zÀ-ỹ]))\p{Ll}/uy;

/** Someone is charged whom no rule for names finds: "Giao tổ giúp việc …"; not "giao nhiệm vụ", "giao đất". */
const GIVES_UNKNOWN =
  /(?:^|[.;:]\s+)(?:Giao|Phân công)(?: cho)?\s+(?!(?:nhiệm vụ|chỉ tiêu|kế hoạch|dự toán|kinh phí|vốn|đất|rừng|quyền|mặt bằng|việc|trách nhiệm|các|ban|thông|dịch)(?![A-Za-zÀ-ỹ]))[A-Za-zÀ-ỹ]/u;

/** "Phân công việc lắp đặt trạm cân cho | Đội Cơ điện | thực hiện": first what, then whom. */
const GIVES_WORK = /^(?:Giao|Phân công) \p{Ll}/u;

const GIVES_WORK_TO = /(?:Giao|Phân công) [^.;:]{4,160}? cho (?=(?:các )?\p{Lu})/uy;

const LEADS = /,? (?:làm đơn vị |là đơn vị )?(?:chủ trì|thực hiện|phụ trách|triển khai|đảm nhiệm|làm đầu mối)/uy;

/** What follows those who are asked, besides a verb. */
const ASKED_FOR =
  /^(?:,|chưa|có|hằng|hàng|định kỳ|trước|vào|phải|là|:|căn cứ|theo|trong|với (?:tinh thần|trách nhiệm|quyết tâm)|\()/u;

/** What an item begins with that is about some matter. */
const TOPIC = /^(?:Về|Đối với|Riêng|Việc|Công tác) /u;

/** One item's words. */
export interface Item {
  readonly text: string;
  /** The offsets where its paragraphs begin. */
  readonly starts: readonly number[];
  readonly units: Units;
  /** Most items of its list begin with whom they are for. */
  readonly among: boolean;
}

/** What one way of looking finds: who leads, or, with `lead` null, that someone is named whom nobody knows. */
export interface Found extends Partial<Omit<Followed, 'lead'>> {
  readonly lead: readonly Named[] | null;
  readonly doubtful?: boolean;
  readonly directed?: boolean;
  readonly asks?: boolean;
}

export type Way = (item: Item) => Found | null;

/** "Giao Chi cục Kiểm lâm | ; Thú y | rà soát …": the list goes on with what no rule for names reads. */
const MORE_NAMES = /[,;] \p{Lu}\p{Ll}/uy;

/** "Giao Phòng A …", "Phân công Phòng B …", each of them. */
const charged: Way = ({ text, units }) => {
  const all: Followed[] = [];
  let doubtful = false;
  for (const match of matchesOf(GIVES, text)) {
    const { names, end } = units.charged(text, match.index + match[0].length);
    if (names.length === 0) continue;
    all.push(followed({ names, start: match.index, verb: end }, text, units));
    doubtful ||= matchesAt(MORE_NAMES, text, end);
  }
  return all.length === 0
    ? null
    : {
        lead: all.flatMap(({ lead }) => lead),
        support: all.flatMap(({ support }) => support),
        clauses: all.flatMap(({ clauses }) => clauses),
        doubtful,
      };
};

/** "Phân công việc lắp đặt trạm cân cho Đội Cơ điện thực hiện". */
const chargedWithWork: Way = ({ text, units }) => {
  const at = GIVES_WORK.test(text) ? (matchAt(GIVES_WORK_TO, text, 0)?.[0].length ?? 0) : 0;
  if (at === 0) return null;
  const { names, end } = units.list(text, at);
  return names.length > 0 && matchesAt(LEADS, text, end) ? { lead: names } : null;
};

/** "…; giao Phòng A …", "Chủ tịch UBND tỉnh giao Sở B …". */
const chargedLater: Way = ({ text, starts, units }) => {
  for (const match of matchesOf(GIVES_LATER, text)) {
    const { names, end } = units.charged(text, match.index + match[0].length);
    if (names.length === 0) continue;
    // "Công ty A nộp đủ tiền; quá hạn, giao Sở B …": the sentence has a subject of its own before.
    const start = starts[0] ?? 0;
    const first = text.lastIndexOf(';', match.index) > 0 ? units.subject(text, start) : null;
    if (!first || !matchesAt(DOES, text, first.verb))
      return followed({ names, start: match.index, verb: end }, text, units);
    const all = followed({ ...first, start }, text, units);
    const hasAll = names.every((name) => all.lead.some((one) => one.start === name.start));
    return hasAll ? all : { lead: [...first.names, ...names] };
  }
  return null;
};

/** "Giám đốc Sở chỉ đạo Phòng A …": never for certain, since who directs may be the one who is charged. */
const directed: Way = ({ text, units }) => {
  if (!text.includes(' chỉ đạo ')) return null;
  for (const { index, 0: order } of matchesOf(HEAD_DIRECTS, text)) {
    const { names, end } = units.list(text, index + order.length);
    if (names.length > 0) return { ...followed({ names, start: index, verb: end }, text, units), doubtful: true };
  }
  return null;
};

/** What who presides says before others are charged: "Ban Giám hiệu đồng ý chủ trương; Phòng A trình …". */
const AGREES =
  /(?:thống nhất(?! (?:với|cùng))|đồng ý|nhất trí|ghi nhận|kết luận|biểu dương|nhấn mạnh)(?![A-Za-zÀ-ỹ])/uy;

/** "Phòng A chủ trì …": the subject of its first sentence; under a heading (`named`) none after a circumstance. */
const subjectOf =
  (headed: boolean): Way =>
  (item) => {
    const { text, units } = item;
    for (const { start, labelled } of openings(item.text, item.starts, item.units)) {
      const subject =
        units.subject(text, start) ??
        (labelled === null ? null : units.subject(text, labelled)) ??
        untilWhen(text, labelled ?? start, units) ??
        (headed ? setApart : afterCircumstance)(text, start, units);
      if (!subject || matchesAt(AGREES, text, subject.verb)) continue;
      const word = matchAt(PASSES_ON, text, subject.verb)?.[0].length;
      const asked = word ? units.charged(text, subject.verb + word) : NOBODY;
      if (asked.names.length > 0) return followed({ names: asked.names, start, verb: asked.end }, text, units);
      // "Sở Xây dựng đề nghị | quý đơn vị báo cáo …": who asks is not who is asked.
      if (word && units.speaks(subject.names)) return { lead: null, asks: true };
      // Under another's heading they may only be whom it is about.
      const doubtful = headed && text.startsWith('Riêng đối với', start);
      return { ...followed({ ...subject, start }, text, units), doubtful };
    }
    return null;
  };

/** "… (Phòng A chủ trì) | , xong trước ngày 20/11." */
const LIMIT_LAST = /(?<=\)),? (?:xong|hoàn thành|trước|chậm nhất|trong|ngày) [^;()]{2,60}$/u;
/** "… (Phòng A chủ trì)". */
const inBrackets = (text: string, units: Units): Found | null => {
  const end = text.length - (LIMIT_LAST.exec(text.slice(-80))?.[0].length ?? 0);
  return /\)[.;]?\s*$/.test(text.slice(end - 4, end)) ? chargedInBrackets(text.slice(0, end), units) : null;
};

/** Begins with those whom someone is to direct. */
const DIRECTS = /^Chỉ đạo (?!của )/u;

const BIDS = /^(?:yêu cầu|đề nghị|mời)/iu;
/** Whoever the letter is addressed to: "đề nghị | quý đơn vị | rà soát …", "yêu cầu | Phòng | khẩn trương …". */
const WHO_READS =
  /(?:[Qq]uý )?(?:đơn vị|cơ quan|địa phương|nhà trường|[Cc]ông ty|đồng chí|Phòng|Ban|Sở|Chi cục|Trung tâm|Trường)\s+/uy;

/** "Yêu cầu Phòng A khẩn trương …". */
const askedOf: Way = ({ text, units }) => {
  const directing = DIRECTS.test(text) ? inBrackets(text, units) : null;
  if (directing) return directing;
  for (const match of matchesOf(ASKS, text)) {
    const at = match.index + match[0].length;
    // Further on "đề nghị Giám đốc phê duyệt" may be what is asked of him.
    const { names, end } = match.index === 0 ? units.charged(text, at) : units.list(text, at);
    const reader = names.length === 0 && BIDS.test(match[0]) ? (matchAt(WHO_READS, text, at)?.[0].length ?? 0) : 0;
    if (reader > 0 && matchesAt(VERB_HERE, text, at + reader)) return { lead: null, asks: true };
    const rest = text.slice(end).trimStart();
    // "Phòng A của các xã tham mưu … | chỉ đạo Trạm B": whom the text begins with is to see to it, though no rule reads that.
    const first = match[0].startsWith('chỉ đạo') ? units.list(text, 0).names : [];
    if (first.length > 0) return { lead: first, doubtful: true };
    // Another name that no rule reads: "…, BCH Hội …".
    const more = matchesAt(MORE_NAMES, text, end);
    if (names.length > 0 && (more || isVerb(rest, 0) || ASKED_FOR.test(rest)))
      return {
        ...followed({ names, start: match.index, verb: end }, text, units),
        doubtful: more,
        directed: match.index === 0 && DIRECTS.test(text),
      };
  }
  return null;
};

/** "Đề nghị Công an tỉnh hỗ trợ …", first of all or after what it is about; in general words they may be those whom it addresses. */
const askedFirst: Way = (item) => {
  const { text, starts, units } = item;
  for (const { start, labelled } of openings(text, starts, units))
    for (const at of [start, labelled ?? -1]) {
      const order = at < 0 ? 0 : (matchAt(ORDER, text, at)?.[0].length ?? 0);
      const { names, end } = order > 0 ? units.list(text, at + order) : NOBODY;
      if (names.some(({ general }) => !general)) return followed({ names, start: at, verb: end }, text, units);
    }
  return null;
};

/** "Đề nghị Công an tỉnh hỗ trợ …" under another's heading: either who heads it is to ask, or those asked are to do it. */
const asksOthers: Way = (item) => (askedFirst(item) ? { lead: null, doubtful: true } : null);

const NOBODY = { names: [], end: 0 };

/** "… (Phòng A)", and for want of any sign "… - Phòng A". */
const namedLast: Way = ({ text, units }) => {
  const bracketed = inBrackets(text, units);
  if (bracketed) return bracketed;
  const ended = namedAtEnd(text, units);
  return ended && { lead: ended, doubtful: true };
};

/** "Về nhân sự, …. Phòng A rà soát …". */
const subjectLater: Way = ({ text, units }) => {
  const later = laterSubject(text, units);
  if (!later) return null;
  if (TOPIC.test(text) || isStatement(text.slice(0, later.from))) return { lead: later.names };
  return { lead: null, doubtful: !later.names.some(({ general }) => general) };
};

const ASKS_AT_FIRST = /(?:Yêu cầu|Đề nghị|Mời)(?: đối với)? (?=\p{L})/uy;

/** Those whom a text asks in its first words for something that begins with a verb that no rule knows: "Đề nghị Phòng A | mời …". */
function askedAtFirst(text: string, units: Units): readonly Named[] | null {
  const order = matchAt(ASKS_AT_FIRST, text, 0)?.[0].length;
  if (order === undefined) return null;
  const { names, end } = units.list(text, order);
  const isAsked = names.length > 0 && (!names.some(({ general }) => general) || beginsVerb(text, end + 1));
  return isAsked && matchesAt(/ \p{Ll}/uy, text, end) && !matchesAt(NO_PREDICATE, text, end + 1) ? names : null;
}

/** Whether someone is asked whom no rule for names finds: "Đề nghị tổ giúp việc | theo dõi …". */
function asksUnknown(text: string): boolean {
  const order = matchAt(ASKS_AT_FIRST, text, 0)?.[0].length;
  return order !== undefined && isUnknownSubject(text, order, true);
}

/** Who is charged in small letters, or by words that no rule for names reads: never for certain. */
const unknown: Way = (item) => {
  const { text, starts, units, among } = item;
  const labels = [...openings(item.text, item.starts, item.units)].flatMap(({ labelled }) => labelled ?? []);
  for (const start of [...starts, ...labels]) {
    const likely = units.likely(text, start, among);
    if (likely) return { lead: likely, doubtful: true };
  }
  const asked = askedAtFirst(text, units) ?? askedCrew(text);
  if (asked) return { lead: [asked].flat(), doubtful: true };
  const doubtful =
    GIVES_UNKNOWN.test(text) ||
    starts.some((start) => breaksOff(text, start, units)) ||
    isUnknownSubject(text, starts[0] ?? 0) ||
    asksUnknown(text);
  return { lead: null, doubtful };
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
  unknown,
];

/** Under a heading that names the lead only an order of the item's own, at the start of a sentence, names another. */
const WAYS_UNDER_HEADING: readonly Way[] = [charged, subjectOf(true), asksOthers];

/** Of the one office that a letter is addressed to an item may ask nothing, and someone else instead. */
const WAYS_IN_LETTER: readonly Way[] = [charged, subjectOf(true), askedFirst];

/** Whether a heading has named the lead of an item before its own words, or only the line of whom the letter is addressed to. */
export type Headed = boolean | 'letter';

export const waysOf = (headed: Headed): readonly Way[] =>
  headed === 'letter' ? WAYS_IN_LETTER : headed ? WAYS_UNDER_HEADING : WAYS;
