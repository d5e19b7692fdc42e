import { isEveryone } from './everyone';
import { START_SOURCE } from './extent';
import type { Named, Names } from './names';
import { isCapitals, matchAt, matchesAt, OFFICE, UNIT_NOUN, VERB, VERB_HERE } from './words';

const PREFIX =
  /^(?:Trách nhiệm (?:của|đối với)\s+|Nhiệm vụ (?:của|đối với)\s+|Phân công\s+|Đối với\s+|Giao(?: cho)?\s+|Yêu cầu\s+|Đề nghị\s+|Về phía\s+|Kính gửi:?\s*)/u;
/** Words that only look like units: "Ban hành …", "Phòng, chống …", "Thanh tra, kiểm tra". */
const NO_UNIT =
  /^(?:ban hành|phòng,? ?(?:chống|cháy|ngừa|bệnh)|phòng, |thanh tra, |thanh tra,|bộ (?:tiêu chí|thủ tục|chỉ số|máy|đề|luật|phận (?:cấu|chi))|báo cáo|đoàn kết|hội (?:nghị|thảo|thi|chợ|nhập)|quỹ đất|tổ chức|tổ (?:trưởng|hợp)|viện (?:dẫn|trợ)|trường hợp|công an toàn|thuế (?:suất|và|phí)|đài thọ|trạm y|vụ (?:việc|án|mùa|đông|xuân|hè|thu)|khoa học|cục bộ|hạt giống|bà con)/iu;
const NOUN_START = new RegExp(`^(?:${UNIT_NOUN}|${OFFICE})(?!\\p{L})`, 'iu');
/** A predicate: a verb with something after it. */
const ANY_VERB = new RegExp(`\\s(?:${VERB})(?!\\p{L})\\s+\\p{L}`, 'u');
/** "Phòng X chủ trì" is no name, though "Phát triển người tham gia" may end one. */
const LAST_VERB = /\s(?:chủ trì|phối hợp|thực hiện|theo dõi|tham mưu|đôn đốc|phụ trách|triển khai|báo cáo)$/u;
const GROUP_START =
  /^(?:[Cc]ác|[Tt]ất cả|[Tt]oàn thể|[Nn]hững)\s+(?:\p{Lu}{2}|(?:đồng chí|đơn vị|cơ quan|[Pp]hòng|[Bb]an|[Ss]ở|[Nn]gành|[Bb]ộ|bộ phận|địa phương|tổ chức|doanh nghiệp|[Cc]ông ty|[Tt]rường|[Xx]ã|[Pp]hường|huyện|hội|đoàn thể|[Cc]hi cục|[Tt]rung tâm|chủ đầu tư|thành viên|[Kk]hoa|tổ|đội|[Tt]rạm|[Hh]ạt|[Đđ]iện lực|[Bb]ệnh viện|nhà trường|chi nhánh|hợp tác xã|[Vv]iện)(?!\p{L}))/u;
const ABBREVIATION = /^\p{Lu}[\p{L}\d]*\p{Lu}[\p{L}\d]*$/u;
const SPLIT = new RegExp(`\\s*(?:;|\\/)\\s*|(?:\\s*,\\s*|\\s+và\\s+)(?=${START_SOURCE}|[Cc]ác\\s)`, 'u');

const PERSON = /^(?:Đồng chí|Đ\/c|Ông|Bà)(?: \p{Lu}\p{Ll}*){1,5}(?=\s*[,–-]\s)/iu;

/** "PHÒNG HÀNH CHÍNH" as "Phòng Hành Chính", each letter in its place. */
const uncapped = (text: string): string =>
  isCapitals(text) && text.includes(' ')
    ? text.replace(/\p{L}+/gu, (word) =>
        /^(?:UBND|HĐND|VP)$/.test(word) ? word : `${word[0]}${word.slice(1).toLowerCase()}`,
      )
    : text;

/** A unit's heading: whom it names, and where the task goes on in the same line. */
export interface UnitHeading {
  readonly names: readonly Named[];
  /** Offset of the task's words; the text's length when the line is only a heading. */
  readonly rest: number;
}

function split(text: string, start: number, end: number): Named[] {
  const body = text.slice(start, end);
  if (isEveryone(body)) return [{ start, end, name: body, general: true }];
  const found: Named[] = [];
  let at = 0;
  for (const piece of uncapped(body).split(SPLIT)) {
    const from = uncapped(body).indexOf(piece, at);
    at = from + piece.length;
    const part = body.slice(from, at);
    // Of a person the name counts, not the office after it; of a unit not what explains it.
    const name = PERSON.exec(part)?.[0] ?? part.replace(/\s*\((?!trừ)[^()]*\)\s*$/u, '');
    if (part) found.push({ start: start + from, end: start + from + name.length, name, general: isEveryone(part) });
  }
  return found;
}

const NONE = { names: [], end: 0 };

/** Finds who is named in headings and sentences of one document. */
export class Units {
  private readonly names: Names;
  private readonly abbreviations = new Set<string>();
  private readonly mentioned: (token: string) => boolean;

  /** `mentioned` tells whether the document uses an abbreviation as it uses a unit's name ("với CPCIT"). */
  constructor(names: Names, mentioned: (token: string) => boolean) {
    this.names = names;
    this.mentioned = mentioned;
  }

  private isName(text: string, hasColon: boolean, sentence: boolean): boolean {
    const body = uncapped(text.trim());
    if (!body || body.length > 200 || /[.!?]\s|[:"“]|\d{1,2}\/\d|^\d/.test(body) || NO_UNIT.test(body)) return false;
    if (this.names.knows(body) || isEveryone(body)) return true;
    if (ABBREVIATION.test(body)) return hasColon && this.isAbbreviation(body);
    if (GROUP_START.test(body)) return hasColon && !ANY_VERB.test(body.replace(/\([^)]*\)/g, ''));
    if (!NOUN_START.test(body) || !/^\p{Lu}/u.test(body)) return false;
    const { names, end } = this.names.list(body, 0);
    if (names.length > 0 && end >= body.length - 1) return true;
    // A longer name than the rules for running text allow: a whole line without a predicate.
    if (sentence || names.length === 0 || LAST_VERB.test(body)) return false;
    return !ANY_VERB.test(body) && body.split(' ').length <= 16;
  }

  private isAbbreviation(token: string): boolean {
    if (!this.abbreviations.has(token) && this.mentioned(token)) this.abbreviations.add(token);
    return this.abbreviations.has(token);
  }

  /**
   * The unit's heading that `text` (an item without its marker) is or starts with, or null. `bold`: the whole line is.
   */
  heading(text: string, bold = false): UnitHeading | null {
    const prefix = PREFIX.exec(text)?.[0].length ?? 0;
    const trust = /^(?:Trách nhiệm|Nhiệm vụ) (?:của|đối với)/u.test(text);
    if (text.length > 240 && !text.slice(0, 202).includes(':')) return null;
    const listed = /^[Cc]ác /.test(text.slice(prefix, prefix + 4)) ? this.names.list(text, prefix) : NONE;
    const after = matchAt(/\s*([:.;,]\s*)?$|\s*:\s+/uy, text, listed.end);
    const plural = text.slice(prefix, listed.end).includes(':');
    if (plural && listed.names.length > 0 && after) return { names: listed.names, rest: listed.end + after[0].length };
    const colon = text.indexOf(':');
    const end = text.replace(/[\s:.;,]+$/, '').length;
    if (colon < 0 || colon >= end) {
      const body = text.slice(prefix, end);
      const whole =
        this.isName(body, colon >= 0 || prefix > 0 || bold, /[.;]$/.test(text)) ||
        (trust && body.length < 200 && !/[.;]\s/.test(body));
      if (whole && !(prefix > 0 && !trust && colon < 0)) return { names: split(text, prefix, end), rest: text.length };
      return null;
    }
    if (colon > 200) return null;
    const body = text.slice(prefix, colon).trimEnd();
    if (!this.isName(body, true, false)) return null;
    const rest = colon + 1 + (/^\s*/.exec(text.slice(colon + 1))?.[0].length ?? 0);
    return { names: split(text, prefix, prefix + body.length), rest };
  }

  /** The unit that is the subject of the sentence at `at`: names, then a predicate. */
  subject(text: string, at: number): { readonly names: readonly Named[]; readonly verb: number } | null {
    const short = matchAt(
      /\p{Lu}[\p{L}\d]*\p{Lu}[\p{L}\d]*(?:, \p{Lu}[\p{L}\d]*\p{Lu}[\p{L}\d]*)*(?= (?:hoàn thành|chủ trì|thực hiện|phối hợp|báo cáo|có trách nhiệm)(?!\p{L}))/uy,
      text,
      at,
    );
    if (short && !matchesAt(/(?:UBND|HĐND|UBMTTQ)(?!\p{L})/uy, text, at)) {
      let from = at;
      const names = short[0].split(', ').map((name): Named => {
        const start = text.indexOf(name, from);
        from = start + name.length;
        return { start, end: from, name, general: false };
      });
      return { names, verb: at + short[0].length + 1 };
    }
    const group = matchAt(
      /(?:Tổ chức|Doanh nghiệp|Đơn vị|Cơ quan|Chủ đầu tư|Nhà thầu)(?=,? (?:doanh nghiệp|tổ chức|cá nhân|đơn vị|có|hoạt động|được|sử dụng|sản xuất|kinh doanh)(?!\p{L}))[^.;:]{4,160}?(?= (?:phải|có trách nhiệm|chịu trách nhiệm|cần|khẩn trương|nghiêm túc)(?!\p{L}))/uy,
      text,
      at,
    );
    if (group) {
      const end = at + group[0].length;
      return { names: [{ start: at, end, name: group[0], general: true }], verb: end + 1 };
    }
    if (NO_UNIT.test(text.slice(at, at + 24))) return null;
    const { names, end } = this.names.list(text, at);
    if (names.length === 0) return null;
    const gap = matchAt(/\s*(?:\([^()]{0,80}\)\s*)?,?\s*/uy, text, end)?.[0].length ?? 0;
    if (
      !matchesAt(VERB_HERE, text, end + gap) &&
      !matchesAt(/(?:là|sẽ|có|được giao|chịu|theo|trong phạm vi)\s/uy, text, end + gap)
    )
      return null;
    return { names, verb: end + gap };
  }

  /** Names listed from `at` on. */
  list(text: string, at: number): { readonly names: readonly Named[]; readonly end: number } {
    return this.names.list(text, at);
  }
}
