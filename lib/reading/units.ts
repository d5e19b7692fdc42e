import { cutNames, uncapped, unexplained } from './cut';
import { isEveryone } from './everyone';
import { START } from './name-starts';
import type { Named, Names } from './names';
import { isPerson } from './signs';
import { holderAt, likelyAt, subjectAt, vouchedAt } from './subjects';
import {
  isCapitals,
  matchAt,
  matchesAt,
  NO_COMPOUND,
  NO_UNIT,
  OFFICE,
  OFFICE_INITIALS,
  STRONG_VERB,
  UNIT_NOUN,
  VERB,
  VERB_HERE,
} from './words';

const PREFIX =
  /^(?:Trách nhiệm (?:của|đối với)\s+|Nhiệm vụ (?:của|đối với)\s+|Phân công\s+|Đối với\s+|Giao(?: cho)?\s+|Yêu cầu\s+|Đề nghị\s+|Về phía\s+|Kính gửi:?\s*)/u;
const NOUN_START = new RegExp(`^(?:${UNIT_NOUN}|${OFFICE})(?![A-Za-zÀ-ỹ])`, 'iu');
/** A predicate: a verb with something after it. */
const ANY_VERB = new RegExp(`\\s${NO_COMPOUND}(?:${VERB})(?![A-Za-zÀ-ỹ])\\s+[A-Za-zÀ-ỹ]`, 'u');
const PREDICATE = new RegExp(`\\s${NO_COMPOUND}(?:${STRONG_VERB})(?![A-Za-zÀ-ỹ])\\s+[A-Za-zÀ-ỹ]`, 'u');
/** "Phòng X chủ trì" is no name, though "Phát triển người tham gia" may end one. */
const LAST_VERB = new RegExp(`\\s(?:${STRONG_VERB}|theo dõi|phụ trách)$`, 'u');
const GROUP_START = new RegExp(
  `^(?:[Cc]ác|[Tt]ất cả|[Tt]oàn thể|[Nn]hững)\\s+(?:các )?(?:\\p{Lu}{2}|(?:${[UNIT_NOUN, OFFICE].map((nouns) => nouns.replace(/(?<=^|\|)\p{Lu}(?=\p{Ll})/gu, (first) => `[${first}${first.toLowerCase()}]`)).join('|')}|[Nn]gành|địa phương|tổ chức|cá nhân|[Xx]ã|[Pp]hường|huyện|thôn|bản|ấp|khu phố|tổ dân phố|chủ (?:rừng|hồ|sở hữu)|đơn vị|thành viên|nhà trường|hộ|lực lượng|giáo viên|cán bộ|công chức|viên chức|đảng viên|hội viên|đoàn viên)(?![A-Za-zÀ-ỹ]))`,
  'u',
);
/** Several names under one noun, perhaps after a colon: "Các Sở: A, B", "UBND các tỉnh: A, B". */
const SEVERAL = /^(?:[Cc]ác|(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân) các) /u;
/** The end of a sentence, a quotation, a date: a text that is more than a name. */
const NO_NAME = /[.!?]\s|:(?! [^()]*\))|["“]|\d{1,2}\/\d|^\d/;
/** After a name, before the list of what it is to do. */
const CHARGE =
  /,?\s(?:có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|thực hiện|triển khai|chủ trì)(?: (?:thực hiện|triển khai|các (?:nhiệm vụ|nội dung|công việc)|tập trung|sau|như sau|sau đây)){0,4}$/u;
const CHARGE_ENDS = new Set('nhiệm vụ hiện khai trì dung việc trung sau đây'.split(' '));
/** No unit, whatever stands beside it. */
const TOPIC =
  /^(?:Về|Đối với|Công tác|Nhiệm vụ|Các|Một số|Những|Nội dung|Thời gian|Kinh phí|Tổ chức|Lĩnh vực|Nhóm|Giải pháp|Kết quả|Việc)(?![A-Za-zÀ-ỹ])/u;
/** Full stops that end no sentence: "P. Kế hoạch", "TP. Hà Giao". */
const SHORTENED = /(?<![A-Za-zÀ-ỹ])(?:P|K|TP|TT|VP|XN|TX|Q|H)\.(?= ?\p{Lu})/gu;
const ABBREVIATION = /^(?:\p{Lu}[A-Za-zÀ-ỹ\d]*\p{Lu}[A-Za-zÀ-ỹ\d]*|\p{Lu}{1,2}\d{1,2})$/u;
/** "BS. Lê Văn An – PGĐ", "Lê Văn An, Phó Giám đốc": a person by rank or office, before a colon. */
const RANKED = /^((?:(?:\p{Lu}[A-Za-zÀ-ỹ]{0,4}\.\s?)*)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){1,4})(\s*[,–-]\s+[^:;]{2,80})?$/u;
/** Posts that are named alone before a colon: "Kế toán: …", "Giáo viên chủ nhiệm: …". */
const POSTS =
  'Kế toán|Tài vụ|Văn thư|Thủ quỹ|Thủ kho|Bảo vệ|Giáo viên(?: chủ nhiệm| bộ môn)?|GVCN|GVBM|Tổng phụ trách(?: Đội)?|Nhân viên(?: \\p{Ll}+){1,3}|Trưởng thôn|Các thôn';
const POST = new RegExp(`^(?:${POSTS})(?:(?:, | và )(?:${POSTS})){0,4}$`, 'u');
const OFFICE_BESIDE = new RegExp(
  `^\\s*[,–-]\\s+(?:${OFFICE}|${OFFICE_INITIALS}|Kế toán|Chuyên viên|Cán bộ|Công chức|Nhân viên)(?![A-Za-zÀ-ỹ])`,
  'u',
);

/** A unit's heading: whom it names, and where the task goes on in the same line. */
export interface UnitHeading {
  readonly names: readonly Named[];
  /** Offset of the task's words; the text's length when the line is only a heading. */
  readonly rest: number;
  /** False where only what stands around the line tells that it names a unit. */
  readonly sure: boolean;
}

/** What stands around a line that may be a unit's heading. */
export interface Around {
  /** All of the line is bold, or a list or a paragraph lies under it. */
  readonly heads?: boolean;
  /** Most items of its list are units' headings. */
  readonly among?: boolean;
}

const SIGNS = ' :.;,';
/** Where the signs after the last word of `text` (single blanks) begin. */
function endOf(text: string): number {
  let end = text.length;
  while (end > 0 && SIGNS.includes(text.charAt(end - 1))) end--;
  return end;
}

/** Whether a part of a list is too long for a name; what stands in brackets does not count. */
const isLong = (list: string): boolean =>
  list
    .replace(/\([^()]*\)/g, '')
    .split(/,| và /)
    .some((name) => name.split(' ').length > 16);

/** The first colon that stands in no brackets, or -1: "Xưởng Sửa chữa (phối hợp: Phòng Vật tư): …". */
function colonOf(text: string): number {
  const colon = text.indexOf(':');
  const open = colon < 0 ? -1 : text.lastIndexOf('(', colon);
  const close = open < 0 ? -1 : text.indexOf(')', open);
  return close > colon ? text.indexOf(':', close) : colon;
}

/** Where the task begins after the colon at `colon`. */
const restAfter = (text: string, colon: number): number =>
  colon + 1 + (/^\s*/.exec(text.slice(colon + 1))?.[0].length ?? 0);

/** Names of places up to a predicate: "Các địa phương có dự án đi qua: | Sơn Khê, Lam Kiều | đẩy nhanh …". */
const PLACES = /(?:\p{Lu}\p{Ll}*(?:,? | và )){3,40}/uy;
/** Who has a duty, whatever the noun: "Nhóm giúp việc | có nhiệm vụ:". */
const CHARGED =
  /^(?!(?:Việc|Công tác|Nội dung|Hội nghị|Kế hoạch|Quy chế|Dự án|Chương trình|Đề án|Giai đoạn|Thời gian|Trong|Khi|Ngoài ra|Đồng thời)(?![A-Za-zÀ-ỹ]))\p{Lu}[A-Za-zÀ-ỹ –-]{2,60}$/u;
/** Groups of people at work that no rule for names knows: "Cụm thủy nông Cầu Giát". */
const CREW =
  /^(?:Tổ|Cụm|Nhóm|Đội|Trạm|Xưởng|Phân xưởng|Khối|Khu|Bản|Buôn|Kho|Bến|Cửa hàng|Câu lạc bộ|Nông trường|Lâm trường|Phân hiệu)(?! (?:nhiệm vụ|giải pháp|chỉ tiêu|tiêu chí|vấn đề|nội dung|công việc|công nghiệp|dân cư|đô thị)(?![A-Za-zÀ-ỹ])) [\p{Ll} ]{0,60}[\p{Lu}\d]/u;

const NONE = { names: [], end: 0 };

/** What stands beside words that may be a name. */
interface Signs {
  /** A colon, a list or a paragraph follows. */
  readonly heads: boolean;
  /** A full stop follows. */
  readonly sentence: boolean;
  /** Most items of its list are units' headings. */
  readonly among: boolean;
  /** "Đối với", "Trách nhiệm của" stands before. */
  readonly named: boolean;
  /** "có nhiệm vụ:" follows. */
  readonly charged: boolean;
}

/** Finds who is named in headings and sentences of one document. */
export class Units {
  private readonly names: Names;
  private readonly abbreviations = new Set<string>();
  private readonly mentioned: (token: string) => boolean;
  /** Lines that begin like no name, and their words: only a name learnt later can be one of them. */
  private readonly nameless = new Map<string, string>();

  /** `mentioned` tells whether the document uses an abbreviation as it uses a unit's name ("với CPCIT"). */
  constructor(names: Names, mentioned: (token: string) => boolean) {
    this.names = names;
    this.mentioned = mentioned;
  }

  /**
   * Whether `name` is a unit's; null when it is none, undefined when it does not even begin like one.
   */
  private isName(
    name: string,
    { heads, sentence, among, named, charged }: Signs,
  ): 'sure' | 'likely' | null | undefined {
    if (name.length > 200) return null;
    const body = uncapped(name);
    const known = this.names.knows(body) || isEveryone(body) || (heads && POST.test(body));
    const short = !known && !body.includes(' ') && ABBREVIATION.test(body);
    const group = !known && !short && GROUP_START.test(body);
    const noun = (): boolean => /^\p{Lu}/u.test(body) && (among || NOUN_START.test(body) || matchesAt(START, body, 0));
    const crew = heads && !known && (CREW.test(body) || (charged && CHARGED.test(body)));
    // Most lines end here: they begin like no name.
    if (!body || !(known || short || group || crew || noun())) return undefined;
    if (NO_NAME.test(body.includes('.') ? body.replace(SHORTENED, '') : body)) return null;
    if (NO_UNIT.test(body) || /\s(?:như sau|sau đây|sau)$/u.test(body)) return null;
    if (known) return 'sure';
    if (short) return heads && this.isAbbreviation(body) ? 'sure' : heads && among ? 'likely' : null;
    const orders = (): boolean => (heads ? PREDICATE : ANY_VERB).test(body.replace(/\([^)]*\)/g, ''));
    if (group) return heads && !orders() && !LAST_VERB.test(body) ? 'sure' : null;
    const { names, end } = this.names.list(body, 0);
    if (names.length > 0 && end >= unexplained(body).length - 1) return 'sure';
    // A longer name than the rules for running text allow: a whole line without a predicate.
    if (sentence || orders() || LAST_VERB.test(body) || isLong(body)) return null;
    if (names.length > 0) return ANY_VERB.test(body) ? 'likely' : 'sure';
    const unknown = crew || (among ? !TOPIC.test(body) : named && NOUN_START.test(body));
    const verb = among && NOUN_START.test(body) ? PREDICATE : ANY_VERB;
    return unknown && heads && !verb.test(body) && body.split(' ').length <= 14 ? 'likely' : null;
  }

  /** The names of a heading: as running text lists them, or, where that stops short, cut at its signs. */
  private namesOf(text: string, start: number, end: number): readonly Named[] {
    const cut = cutNames(text, start, end);
    const { names, end: reached } = this.names.list(text.slice(0, end), start);
    const whole = reached === end && names.length > 0 && !isCapitals(text.slice(start, end));
    return whole && !cut.some(({ general }) => general) ? names : cut;
  }

  private isAbbreviation(token: string): boolean {
    if (!this.abbreviations.has(token) && this.mentioned(token)) this.abbreviations.add(token);
    return this.abbreviations.has(token);
  }

  /** The unit's heading that `text` (an item without its marker) is or starts with, or null. */
  heading(text: string, { heads = false, among = false }: Around = {}): UnitHeading | null {
    const nameless = heads || among ? undefined : this.nameless.get(text);
    if (nameless !== undefined && !this.names.knows(nameless)) return null;
    const prefix = PREFIX.exec(text)?.[0].length ?? 0;
    const trust = prefix > 0 && /^(?:Trách nhiệm|Nhiệm vụ) (?:của|đối với)/u.test(text);
    const orders = prefix > 0 && /^(?:Giao|Yêu cầu|Đề nghị)/u.test(text);
    if (text.length > 240 && !text.slice(0, 202).includes(':')) return null;
    const listed = SEVERAL.test(text.slice(prefix, prefix + 40)) ? this.names.list(text, prefix) : NONE;
    const plural = text.slice(prefix, listed.end).includes(':');
    if (plural && listed.names.length > 0) {
      const after = matchAt(/\s*([:.;,]\s*)?$|\s*:\s+/uy, text, listed.end);
      // "UBND các tỉnh: A, B tập trung …" is a sentence with its subject.
      return after ? { names: listed.names, rest: listed.end + after[0].length, sure: true } : null;
    }
    const colon = colonOf(text);
    if (colon > 200) return null;
    const end = endOf(text);
    const inline = colon >= 0 && colon < end;
    const said = text.slice(prefix, inline ? colon : end).trimEnd();
    // "UBND các xã có trách nhiệm:"
    const body = CHARGE_ENDS.has(said.slice(said.lastIndexOf(' ') + 1)) ? said.replace(CHARGE, '') : said;
    const charged = colon >= 0 && !orders && matchesAt(/,?\s(?:có|chịu) /uy, said, body.length);
    const alone = !inline && (text.endsWith('.') || text.endsWith(';'));
    const person = colon >= 0 ? RANKED.exec(body) : null;
    const [, name = '', office = ''] = person ?? [];
    if (person && (OFFICE_BESIDE.test(office) || (!office && name.includes('.') && isPerson(name)))) {
      const names = [{ start: prefix, end: prefix + name.length, name, general: false }];
      return { names, rest: inline ? restAfter(text, colon) : text.length, sure: true };
    }
    const headed = colon >= 0 || prefix > 0 || heads;
    const found = this.isName(body, { heads: headed, sentence: alone, among, named: prefix > 0 && !orders, charged });
    if (found === undefined && !headed && !among) this.nameless.set(text, uncapped(body));
    const is = found ?? (!inline && trust && body.length < 200 && !/[.;]\s/.test(body) ? 'sure' : null);
    // "Giao Phòng X" with nothing after it heads nothing.
    if (!is || (!inline && prefix > 0 && !trust && colon < 0 && !heads)) return null;
    const names = this.namesOf(text, prefix, prefix + body.length);
    const places = inline && GROUP_START.test(body) ? matchAt(PLACES, text, colon + 2)?.[0] : undefined;
    const after = colon + 2 + (places?.length ?? 0);
    if (places?.includes(',') && matchesAt(VERB_HERE, text, after)) {
      const subject = { start: prefix, end: after - 1, name: text.slice(prefix, after - 1), general: false };
      return { names: [subject], rest: 0, sure: true };
    }
    return { names, rest: inline ? restAfter(text, colon) : text.length, sure: is === 'sure' };
  }

  /** The unit that is the subject of the sentence at `at`: names, then a predicate. */
  subject(text: string, at: number): { readonly names: readonly Named[]; readonly verb: number } | null {
    return subjectAt(text, at, this.names);
  }

  /** What stands at `at` where a subject does and starts like a unit's name, though in small letters: "Tổ công nghệ số cộng đồng". */
  likely(text: string, at: number, among = false): readonly Named[] | null {
    return likelyAt(text, at, this.names) ?? (among ? vouchedAt(text, at) : null);
  }

  /** Those whom an order charges at `at`: a list of names, or one office alone. */
  charged(text: string, at: number): { readonly names: readonly Named[]; readonly end: number } {
    const listed = this.names.list(text, at);
    const holder = listed.names.length > 0 ? null : holderAt(text, at);
    return holder ? { names: [holder], end: holder.end } : listed;
  }

  /** Names listed from `at` on. */
  list(text: string, at: number): { readonly names: readonly Named[]; readonly end: number } {
    return this.names.list(text, at);
  }
}
