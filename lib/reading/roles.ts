import { matchesOf } from '@/lib/text';
import { chargedInBrackets, namedAtEnd } from './item-ends';
import type { Named } from './known-names';
import { oneOf } from './one-of';
import { isStatement } from './sections';
import { afterCircumstance, breaksOff, clauseEnd, laterSubject, PASSES_ON, untilWhen } from './subject-places';
import { crewAt, isUnknownSubject } from './subjects';
import type { Units } from './units';
import { matchAt, matchesAt, UNIT_NOUN, VERB_HERE } from './words';

export interface Roles {
  /** Null when the text names no one itself. */
  readonly lead: readonly Named[] | null;
  readonly support: readonly Named[];
  /** The words name someone whom the reader does not know for certain. */
  readonly doubtful: boolean;
  /** Clauses with a subject of their own: whom they are about, and where they end. */
  readonly clauses: readonly { readonly names: readonly Named[]; readonly start: number; readonly end: number }[];
}

const GIVES = /(?<![A-Za-zÀ-ỹ])(?:Giao|Phân công)(?: nhiệm vụ)?(?: cho)?\s+/gu;
const GIVES_LATER = new RegExp(
  `${oneOf(
    /[;,:]\s+/u,
    /(?:[Đđ]ồng thời|yêu cầu|thống nhất|quyết định)\s+/u,
    // Who gives it: "Tỉnh ủy giao …", "Chủ tịch UBND tỉnh giao …"
    /(?:^|[.;]\s+)(?:TP|Thành phố|Tỉnh|Huyện|Tỉnh ủy|Thành ủy|Huyện ủy|Đảng ủy|Hội nghị|Bộ|Chính phủ|Thủ tướng|Phó Thủ tướng|Tổng Giám đốc|Giám đốc|Chủ tịch|Hiệu trưởng|Viện trưởng|Cục trưởng|Chi cục trưởng|Vụ trưởng|Bộ trưởng|Thứ trưởng|Phó Chủ tịch|Phó Giám đốc|Phó Tổng Giám đốc|Trưởng phòng|Bí thư|Thủ trưởng|Thường trực|Ban Thường vụ|Lãnh đạo|UBND|Ủy ban nhân dân|Sở)(?:\s[^.;:,]{1,50})?\s/u,
  )}${oneOf(
    // Not "giao ban", "giao thông": but "giao Ban Quản lý" is.
    /giao(?! (?:ban(?! (?:quản lý|chỉ đạo|tổ chức|chỉ huy|chấp hành))|thông|dịch|lưu|nộp)(?![A-Za-zÀ-ỹ]))/u,
    /phân công/u,
  )}(?: nhiệm vụ)?(?: cho)?\\s+`,
  'gu',
);
/** What a subject is to do, and not what it has agreed to or tells. */
const DOES =
  /(?!(?:thống nhất|đồng ý|nhất trí|yêu cầu|đề nghị|giao|chỉ đạo|kết luận|quyết định|phê duyệt|ban hành|có|báo cáo|đề xuất|kiến nghị|trình)(?![A-Za-zÀ-ỹ]))\p{Ll}/uy;
const ASKS = /(?<![A-Za-zÀ-ỹ])(?:[Yy]êu cầu|[Đđ]ề nghị|[Cc]hỉ đạo|chỉ thị(?= (?:cho )?(?:các|thủ trưởng) )|Mời)\s+/gu;
/** Someone is charged whom no rule for names finds: "Giao tổ giúp việc …"; not "giao nhiệm vụ", "giao đất". */
const GIVES_UNKNOWN =
  /(?:^|[.;:]\s+)(?:Giao|Phân công)(?: cho)?\s+(?!(?:nhiệm vụ|chỉ tiêu|kế hoạch|dự toán|kinh phí|vốn|đất|rừng|quyền|mặt bằng|việc|trách nhiệm|các|ban|thông|dịch)(?![A-Za-zÀ-ỹ]))[A-Za-zÀ-ỹ]/u;
/** "Phân công việc lắp đặt trạm cân cho | Đội Cơ điện | thực hiện": first what, then whom. */
const GIVES_WORK = /^(?:Giao|Phân công) \p{Ll}/u;
const GIVES_WORK_TO = /(?:Giao|Phân công) [^.;:]{4,160}? cho (?=(?:các )?\p{Lu})/uy;
const LEADS = /,? (?:làm đơn vị |là đơn vị )?(?:chủ trì|thực hiện|phụ trách|triển khai|đảm nhiệm|làm đầu mối)/uy;
const UNIT = new RegExp(`^(?:${UNIT_NOUN})(?![A-Za-zÀ-ỹ])`, 'u');
/** Nobody writes longer items; what is longer is read to here. */
const LONGEST = 8000;
const WITH =
  /(?<![A-Za-zÀ-ỹ])[Pp]hối hợp(?:,? [\p{Ll}]+){0,7}?,? (?:với|cùng(?: với)?)(?:\s+|(?=\p{Lu}\p{Ll}))|(?<![A-Za-zÀ-ỹ])[Pp]hối hợp\s+(?=(?:các )?\p{Lu}|các (?:phòng|ban|sở|ngành|đơn vị|cơ quan|bộ phận|đoàn thể|địa phương|xã|phường|thôn|khoa)(?![A-Za-zÀ-ỹ]))|(?<![A-Za-zÀ-ỹ])(?:cùng với|có sự phối hợp của)\s+(?=\p{Lu})/gu;
/** What an item begins with that is about some matter. */
const TOPIC = /^(?:Về|Đối với|Riêng|Việc|Công tác) /u;
const BY_OTHERS = /(?:^|\s)do\s[^.;]*$/u;

const named = (names: readonly Named[]): Named[] => names.filter((name) => !name.general);

const isUnit = ({ name, general }: Named): boolean => !general && (UNIT.test(name) || !name.includes(' '));

/**
 * Who leads and who supports by the words of one item. `starts` are the offsets where its paragraphs begin. With
 * `headed` a heading has named the lead: then only an order of the item's own that stands at the start of a sentence
 * names another. `among`: most items of its list begin with whom they are for.
 */
export function rolesOf(whole: string, starts: readonly number[], units: Units, headed: boolean, among = false): Roles {
  const text = whole.slice(0, LONGEST);
  const clauses: { names: readonly Named[]; start: number; end: number }[] = [];
  let lead: readonly Named[] | null = null;
  let doubtful = false;

  const support: Named[] = [];
  /** Who leads in the clauses after the one at `start`, whose predicate is at `verb`: "…; Phòng B hoàn thành …". */
  const goOn = (names: readonly Named[], start: number, verb: number): Named[] => {
    const others: Named[] = [];
    clauses.push({ names, start, end: clauseEnd(text, verb) });
    // "Phòng A chủ trì, Phòng B phối hợp: …"
    const beside = matchAt(/\s?(?:(?:chủ trì|thực hiện),? (?:và )?|\p{Ll}+(?: \p{Ll}+){0,3}, )/uy, text, verb)?.[0]
      .length;
    const helpers = beside ? units.list(text, verb + beside) : null;
    if (helpers && matchesAt(/\s*phối hợp(?![A-Za-zÀ-ỹ])/uy, text, helpers.end)) support.push(...named(helpers.names));
    for (let at = clauseEnd(text, verb); at < text.length; at = clauseEnd(text, at + 1)) {
      const from = at + 1 + (/^\s*/.exec(text.slice(at + 1))?.[0].length ?? 0);
      const other = units.subject(text, from) ?? untilWhen(text, from, units);
      // "…; UBND tỉnh yêu cầu các sở …" charges others.
      if (!other || matchesAt(PASSES_ON, text, other.verb)) continue;
      // A sentence about everyone, or about a person's duty, is beside the order.
      if (text[at] === '.' && !other.names.every(isUnit)) continue;
      if (/^phối hợp/u.test(text.slice(other.verb))) support.push(...named(other.names));
      else {
        others.push(...other.names);
        clauses.push({ names: other.names, start: from, end: clauseEnd(text, from) });
      }
    }
    return others;
  };

  for (const match of matchesOf(GIVES, text)) {
    const { names, end } = units.charged(text, match.index + match[0].length);
    if (names.length > 0) lead = [...(lead ?? []), ...names, ...goOn(names, match.index, end)];
  }
  if (!lead && !headed && GIVES_WORK.test(text)) {
    const at = matchAt(GIVES_WORK_TO, text, 0)?.[0].length ?? 0;
    const { names, end } = at > 0 ? units.list(text, at) : { names: [], end: 0 };
    if (names.length > 0 && matchesAt(LEADS, text, end)) lead = names;
  }
  if (!lead && !headed)
    for (const match of matchesOf(GIVES_LATER, text)) {
      const { names } = units.list(text, match.index + match[0].length);
      if (names.length === 0 || lead) continue;
      // "Công ty A nộp đủ tiền; quá hạn, giao Sở B …": the sentence has a subject of its own before.
      const first = text.lastIndexOf(';', match.index) > 0 ? units.subject(text, starts[0] ?? 0) : null;
      lead = first && matchesAt(DOES, text, first.verb) ? [...first.names, ...names] : names;
    }

  const labels: number[] = [];
  if (!lead) {
    for (const start of starts) {
      // After a whole sentence a further paragraph is about others: "Các đơn vị báo cáo …" under one unit's task.
      if (start > 0 && /[.;]\s*$/.test(text.slice(Math.max(0, start - 3), start))) break;
      const label = text.indexOf(':', start) < 0 ? 0 : (matchAt(/[^:;.]{3,160}:\s+/uy, text, start)?.[0].length ?? 0);
      if (label > 0) labels.push(start + label);
      const subject =
        units.subject(text, start) ??
        (label > 0 ? units.subject(text, start + label) : null) ??
        untilWhen(text, start, units) ??
        (headed ? null : afterCircumstance(text, start, units));
      if (!subject) continue;
      const word = matchAt(PASSES_ON, text, subject.verb)?.[0].length;
      const asked = word ? units.list(text, subject.verb + word).names : [];
      if (asked.length > 0) {
        lead = asked;
        break;
      }
      lead = [...subject.names, ...goOn(subject.names, start, subject.verb)];
      break;
    }
  }
  if (!lead && !headed) {
    for (const match of matchesOf(ASKS, text)) {
      const at = match.index + match[0].length;
      const { names, end } = units.list(text, at);
      const rest = text.slice(end).trimStart();
      if (
        names.length === 0 ||
        !(
          matchesAt(VERB_HERE, rest, 0) ||
          /^(?:,|chưa|có|hằng|hàng|định kỳ|trước|vào|phải|là|:|căn cứ|theo|trong|với (?:tinh thần|trách nhiệm|quyết tâm)|\()/u.test(
            rest,
          )
        )
      )
        continue;
      lead = names;
      // Another name that no rule reads: "…, BCH Hội …".
      doubtful = matchesAt(/, \p{Lu}/uy, rest, 0);
      break;
    }
  }

  if (!lead && !headed) {
    if (/\)[.;]?\s*$/.test(text.slice(-4))) lead = chargedInBrackets(text, units);
    const ended = lead ? null : namedAtEnd(text, units);
    if (ended) {
      lead = ended;
      doubtful = true;
    }
  }

  if (!lead && !headed) {
    const later = laterSubject(text, units);
    if (later && (TOPIC.test(text) || isStatement(text.slice(0, later.from)))) lead = later.names;
    else if (later && !later.names.some(({ general }) => general)) doubtful = true;
  }

  if (!lead && !headed) {
    const likely = [...starts, ...labels]
      .map((start) => units.likely(text, start, among))
      .find((name) => name !== null);
    const crew = likely ? null : askedCrew(text);
    if (likely) lead = likely;
    else if (crew) lead = [crew];
    doubtful ||=
      likely !== undefined ||
      crew !== null ||
      GIVES_UNKNOWN.test(text) ||
      starts.some((start) => breaksOff(text, start, units)) ||
      isUnknownSubject(text, starts[0] ?? 0) ||
      asksUnknown(text);
  }

  for (const match of text.includes('ối hợp') || text.includes('ùng với') ? matchesOf(WITH, text) : []) {
    if (BY_OTHERS.test(text.slice(Math.max(0, match.index - 60), match.index))) continue;
    support.push(...named(units.list(text, match.index + match[0].length).names));
  }
  return { lead, support, doubtful, clauses: clauses.length > 1 ? clauses : [] };
}

/** Who is to help by the brackets of a heading: "Phòng A (Phòng B phối hợp)", "Phòng A (phối hợp: Phòng B)". */
export function helpersIn(heading: string, units: Units): readonly Named[] {
  const open = heading.includes('phối hợp') ? heading.indexOf('(') + 1 : 0;
  if (open === 0) return [];
  const at = open + (matchAt(/phối hợp(?: với)?:?\s+/uy, heading, open)?.[0].length ?? 0);
  const { names, end } = units.list(heading, at);
  return at > open || matchesAt(/\s*phối hợp/uy, heading, end) ? named(names) : [];
}

/** Whom an announcement of a list is about: the last one it asks or charges. */
export function chargedBy(text: string, units: Units): readonly Named[] | null {
  let charged: readonly Named[] | null = null;
  for (const pattern of [ASKS, GIVES, GIVES_LATER]) {
    let since = -1;
    for (const { index, 0: order } of matchesOf(pattern, text)) {
      // "yêu cầu các sở | chỉ đạo | các trường:" what the sở are to do.
      if (since >= 0 && DIRECTS_ON.test(order) && AT_ONCE.test(text.slice(since, index))) continue;
      const { names, end } = units.list(text, index + order.length);
      if (names.length === 0) continue;
      charged = names;
      since = end;
    }
  }
  return charged;
}
const DIRECTS_ON = /^[Cc]hỉ đạo/u;
/** Between a subject and its predicate: small words, and no sign. */
const AT_ONCE = /^(?: \p{Ll}+){0,8} $/u;

/** The first whom an order charges in small letters: "…, giao tổ thư ký hoàn thiện báo cáo". */
function askedCrew(text: string): Named | null {
  for (const pattern of [GIVES, GIVES_LATER, ASKS])
    for (const { index, 0: order } of matchesOf(pattern, text)) {
      const crew = crewAt(text, index + order.length);
      if (crew) return crew;
    }
  return null;
}

/** Whether someone is asked whom no rule for names finds: "Đề nghị tổ giúp việc | theo dõi …". */
function asksUnknown(text: string): boolean {
  const order = matchAt(/(?:Yêu cầu|Đề nghị)(?: đối với)? (?=\p{L})/uy, text, 0)?.[0].length;
  return order !== undefined && isUnknownSubject(text, order, true);
}
