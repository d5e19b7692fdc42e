import { predicateAfter } from '../words/lexicon';
import { isNoUnit, matchAt, matchesAt, OFFICE, UNIT_NOUN, VERB_HERE } from '../words/words';
import { crewAt } from './crews';
import { departmentsAt } from './departments';
import { fieldAt, wholeNameAt } from './forces';
import { groupAt, HEADS_OF_ALL } from './groups';
import { KnownNames, type Listed, type Named } from './known-names';
import { HEADS, INITIALS_BESIDE, KINDS, PERSON, START, TITLE_BESIDE, TOGETHER, WHERE } from './name-starts';
import { namedAt } from './named';
import { numberedAt, numberedOn } from './numbered';
import { hasField, personsAt } from './persons';
import { placedAt } from './placed';
import { isPlace, severalAt, underOneNoun } from './under-one-noun';

/** So far from a name's beginning the first of several places is over. */
const NEAR = 80;
const PLACES = /^\p{Lu}.*(?:, | và )/u;
const EACH_OF_THEM =
  /,? (?:mỗi|từng) (?:đơn vị|cơ quan|trường|phòng|ban|khoa|tổ|đội|trạm|xã|phường|thôn|bản|chi bộ|chi đoàn|chi hội|lớp|đồng chí|người|xí nghiệp|công ty)(?= )/uy;
const SEPARATOR =
  /\s*(?:,|;|\/|&(?= các )|(?:và|cùng|hoặc|với)(?=\s)|[–-](?=\s\p{Lu}))\s*(?:(?:và|cùng với|cùng|hoặc|với)\s+)?/uy;

/** What several may share that are listed: "Phòng TCHC, KHKT". */
const NOUN_ONCE = /^(?:Phòng |P\. ?|Ban |Khoa |Vụ |Cục |Tổ |Đội |Trạm |XN |Xí nghiệp )(?=\p{Lu})/u;

const OF_SOMEONE =
  /^(?:BCH|BTV|BGH|BGĐ|BQL|Ban (?:[Cc]hấp hành|[Tt]hường vụ|[Gg]iám (?:hiệu|đốc)|[Qq]uản lý|[Ll]ãnh đạo)|Đảng ủy|Chi ủy|Cấp ủy|Công đoàn|Đoàn [Tt]hanh niên)$/u;

/** Reads the lists of names in a document: units, several under one noun, groups, persons with their offices. */
export class Names {
  private readonly known = new KnownNames();
  /** What was listed last: a sentence's beginning is asked several questions. */
  private last: { readonly text: string; readonly at: number; readonly listed: Listed } | null = null;

  /** Names to be found as they are, wherever they stand. */
  learn(name: string): void {
    this.known.learn(name);
    this.last = null;
  }

  /** A whole name that stands alone. */
  vouch(name: string): void {
    this.known.vouch(name);
    this.last = null;
  }

  knows(name: string): boolean {
    return this.known.knows(name);
  }

  /** How many names were learnt. */
  get learnt(): number {
    return this.known.count;
  }

  /** Whether `text`, read when only `count` names were learnt, may read otherwise now. */
  isNews(text: string, count: number): boolean {
    return this.known.isNews(text, count);
  }

  /** The names listed from `at` on; empty when none starts there. */
  list(text: string, at: number): Listed {
    if (this.last?.at !== at || this.last.text !== text) this.last = { text, at, listed: this.listed(text, at) };
    return this.last.listed;
  }

  /** The same of a list whose first name is a crew in small letters. */
  crews(text: string, at: number): readonly Named[] {
    return this.listed(text, at, true).names;
  }

  private listed(text: string, at: number, small = false): Listed {
    const names: Named[] = [];
    let end = at;
    for (let next = addressEnd(text, at); ; ) {
      const known = this.known.endOf(text, next) > next;
      const together = matchesAt(TOGETHER, text, next);
      const apart = this.toldApartAt(text, next);
      const last = apart.at(-1);
      const several = known ? null : severalAt(text, next, together, this.known);
      if (last) {
        names.push(...apart);
        end = last.end;
      } else if (several) {
        names.push(...several.names);
        end = several.end;
      } else {
        let found = this.oneAt(text, next, together) ?? staffAt(text, next, names.length > 0) ?? smallAt(text, next);
        if (names.length > 0)
          found ??= this.underNounOf(names.at(-1), text, next) ?? fieldAt(text, next) ?? crewAt(text, next, true);
        else if (small) found ??= crewAt(text, next);
        if (!found || found.end <= next) break;
        found = this.ofSeveral(text, found);
        if (hasField(text, found.name, found.end)) found = { ...found, guessed: true };
        const numbered = numberedOn(text, found);
        names.push(...(numbered.length > 0 ? numbered : underOneNoun(text, found, (name) => this.known.knows(name))));
        end = numbered.at(-1)?.end ?? (matchesAt(PERSON, text, next) ? this.postEnd(text, found.end) : found.end);
      }
      if (text[end] === ' ') end += matchAt(WHERE, text, end)?.[0].length ?? 0;
      // "Phòng A, Phòng B, | mỗi đơn vị | cử 01 người": those named before.
      const each = matchAt(EACH_OF_THEM, text, end)?.[0].length;
      if (each) return { names, end: end + each };
      // What a name is explained with is skipped: "Sở Tài chính (qua Phòng Ngân sách)".
      const aside = matchAt(ASIDE, text, end)?.[0].length ?? 0;
      const separator = matchAt(SEPARATOR, text, end + aside);
      if (!separator) break;
      next = addressEnd(text, end + aside + separator[0].length);
    }
    return { names, end };
  }

  /** One name, or a group's; `together`: a word that begins a group's stands there. */
  private oneAt(text: string, at: number, together: boolean): Named | null {
    const group = together ? groupAt(text, at, this.known) : null;
    if (group && [HEADS, HEADS_OF_ALL, KINDS].some((first) => matchesAt(first, text, at))) return group;
    const known = this.known.at(text, at);
    // "Các Đội, | Trạm báo cáo", though a heading has made "Các Đội" known.
    const goesOn =
      known !== null && /^[Cc]ác /.test(known.name) && text[known.end] === ',' && (group?.end ?? 0) > known.end;
    return goesOn ? group : (known ?? group);
  }

  /** "P. TCKT, | Pháp chế", where the document knows a "P. Pháp chế". */
  private underNounOf(before: Named | undefined, text: string, at: number): Named | null {
    const noun = NOUN_ONCE.exec(before?.name ?? '')?.[0] ?? '';
    const words = noun && `${noun}${text.slice(at, at + NEAR)}`;
    const end = words ? this.known.endOf(words, 0) : 0;
    if (end <= noun.length) return null;
    return { start: at, end: at + end - noun.length, name: words.slice(0, end), general: false };
  }

  /** "BCH | các chi đoàn": of whom those are that a name without any of its own tells. */
  private ofSeveral(text: string, found: Named): Named {
    const group = OF_SOMEONE.test(found.name) && text.startsWith(' các ', found.end) ? found.end + 1 : -1;
    const end = group < 0 ? 0 : (groupAt(text, group, this.known)?.end ?? 0);
    return end > found.end ? { ...found, end, name: text.slice(found.start, end) } : found;
  }

  /** Several of one kind, told apart by fields, names, numbers or places: "Sở A; B", "các đồng chí A, B", "Đội 1, 2", "Trường THCS A, B". */
  private toldApartAt(text: string, at: number): readonly Named[] {
    const departments = departmentsAt(text, at);
    if (departments.length > 0) return departments;
    const persons = personsAt(text, at, (whole, end) => this.postEnd(whole, end));
    if (persons.length > 0) return persons;
    const numbered = numberedAt(text, at);
    if (numbered.length > 0 || !PLACES.test(text.slice(at, at + NEAR))) return numbered;
    return placedAt(text, at, (place) => matchesAt(START, text, place) && !isPlace(text, place, 'xã'));
  }

  /** Where the office beside a person's name, which ends at `name`, ends: it is no second one. */
  private postEnd(text: string, name: number): number {
    const at = name + (matchAt(POST_IN_BRACKETS, text, name)?.[0].length ?? 0);
    const title = matchAt(TITLE_BESIDE, text, at)?.[0];
    if (title === undefined) return at + (matchAt(INITIALS_BESIDE, text, at)?.[0].length ?? 0);
    const noun = at + title.search(/[A-Za-zÀ-ỹ]/u);
    // "…, chuyên viên | Phòng A": whose post it is.
    const end = (this.known.at(text, noun) ?? this.known.at(text, at + title.length + 1))?.end ?? at + title.length;
    // "Đồng chí A - Phó Bí thư, | Chủ tịch UBND xã": another of the person's posts.
    const post = end + (matchAt(OTHER_POST, text, end)?.[0].length ?? 0);
    return post > end ? (this.known.at(text, post)?.end ?? end) : end;
  }
}

/**
 * "các ông (bà) | Giám đốc Sở Tài chính, Giám đốc Sở Nội vụ": how those are addressed whom their offices name. "Các đồng chí Phó
 * Chủ tịch UBND xã" are all of one office.
 */
const ADDRESS = new RegExp(
  `(?:các (?:ông|bà|đồng chí|đ\\/c)(?=[^.:]{4,120}?(?:[,;]| và) (?:${OFFICE}) )|ông|bà)(?:(?:, | và | ?\\/ ?)(?:ông|bà)| ?\\((?:ông|bà)\\))? (?=(?:${OFFICE}) (?:${UNIT_NOUN}) )`,
  'iuy',
);
const addressEnd = (text: string, at: number): number => at + (matchAt(ADDRESS, text, at)?.[0].length ?? 0);

const OTHER_POST =
  /, (?=(?:Phó )?(?:Bí thư|Chủ tịch|Trưởng|Giám đốc|Hiệu trưởng|Chủ nhiệm|Chỉ huy trưởng)(?! các)(?![A-Za-zÀ-ỹ]))/uy;
const ASIDE = /\s*\([^()]{0,160}\)/uy;
/** "Ông Lò Văn Tơ | (Trạm trưởng) | – Tổ trưởng": his other post follows a dash; after a comma somebody else may. */
const POST_IN_BRACKETS = /\s*\([^()]{0,160}\)(?=\s[–-]\s\p{Lu})/uy;

/** Staff in small letters, beside others: "Ban Giám hiệu và | giáo viên chủ nhiệm". */
const STAFF =
  /(?:(?:giáo|giảng|nhân|đảng|đoàn|hội) viên|viên chức|cán bộ|công chức|người lao động)(?: (?:chủ nhiệm|bộ môn|các lớp|y tế|thư viện|văn phòng|kế toán))?(?![A-Za-zÀ-ỹ])/uy;
/** With their craft they are named alone, too: "Giao | Nhân viên y tế | phát thuốc". */
const CRAFT =
  /(?:[Gg]iáo viên|[Nn]hân viên|[Cc]ộng tác viên|[Cc]án bộ|[Cc]ông chức|[Vv]iên chức) (?:chủ nhiệm|bộ môn|y tế|thư viện|thiết bị|văn phòng|văn thư|kế toán|thú y|khuyến nông|địa chính|tư pháp|hộ tịch|kỹ thuật|bảo vệ|nuôi dưỡng|phục vụ|dân số)(?![A-Za-zÀ-ỹ]| và \p{Ll})/uy;
function staffAt(text: string, start: number, beside: boolean): Named | null {
  const name = (matchAt(CRAFT, text, start) ?? (beside ? matchAt(STAFF, text, start) : null))?.[0];
  return name ? { start, end: start + name.length, name, general: true } : null;
}

const NOUN = new RegExp(`(?:${UNIT_NOUN}) (?=\\p{Ll})`, 'uy');
/** "…, Sở | yêu cầu các đơn vị …", "đề nghị Phòng | rà soát …": who it is stands elsewhere. */
const SPEAKS =
  /(?:yêu cầu|đề nghị|kiến nghị|trân trọng|kính|khẩn trương|rà soát|báo cáo|tham mưu|phối hợp|tổng hợp(?=,? (?:báo cáo|trình|gửi|tham mưu|đề xuất)))(?![A-Za-zÀ-ỹ])/uy;
/** "giao UBKT | chủ trì", "giao Tổ | cùng Phòng A": the noun is all that is said of who it is, enough where it is initials. */
const LEADS =
  /(?:chủ trì|cùng(?= (?:với )?(?:các |\p{Lu}))|(?:có|chịu) trách nhiệm|(?:là|làm) đầu mối)(?![A-Za-zÀ-ỹ])/uy;
const IS_INITIALS = /^\p{Lu}{2,}$/u;
const IN_SENTENCE = /(?<=[\p{Ll},;] )/uy;
/** A noun with a capital in mid-sentence begins a name, whatever small letters follow: "với | Tạp chí thuế | , Văn phòng". */
function smallAt(text: string, start: number): Named | null {
  if (start < 2 || !matchesAt(IN_SENTENCE, text, start)) return null;
  const noun = matchAt(NOUN, text, start)?.[0];
  if (!noun || isNoUnit(text.slice(start, start + 24)) || matchesAt(SPEAKS, text, start + noun.length)) return null;
  // "yêu cầu Sở | xây dựng kế hoạch": the office itself, and what it is to do.
  if (noun === 'Sở ' && matchesAt(VERB_HERE, text, start + noun.length)) return null;
  const after = start + noun.length;
  if (matchesAt(LEADS, text, after)) {
    const alone = namedAt(text, start, after - 1);
    return IS_INITIALS.test(alone.name) ? alone : { ...alone, guessed: true };
  }
  const whole = wholeNameAt(text, start);
  if (whole) return whole;
  const verb = predicateAfter(text, after - 1, 60);
  const end =
    verb > 0 ? verb - 1 : start + (matchAt(/[^,;.:()]{4,60}(?=[,;]|\.?\s*$)/uy, text, start)?.[0].length ?? 0);
  return end > start ? namedAt(text, start, end) : null;
}
