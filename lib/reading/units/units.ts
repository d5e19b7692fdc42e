import { fold } from '@/lib/text';
import { cutNames } from '../names/cut';
import { initialsAt } from '../names/initials';
import type { Named } from '../names/known-names';
import { GROUP_START, isInCharge, nameLike } from '../names/name-like';
import { namedAt } from '../names/named';
import type { Names } from '../names/names';
import { bareNameAt } from '../names/persons';
import { opensWithVerb } from '../words/lexicon';
import { isCapitals, matchAt, matchesAt, ORDERS_CAPITAL, VERB_HERE } from '../words/words';
import { headingParts } from './heading-parts';
import { likelyAt } from './likely-subjects';
import { crewsAt, holderAt } from './office-holders';
import { rankedIn } from './ranked';
import { subjectAt } from './subjects';
import { properAt, vouchedAt } from './unknown-subjects';

/** "Đối với Phòng A": a line of nothing else heads what comes after it, whatever sign it ends with. */
export const ABOUT_WHOM = /^(?:(?:Riêng )?[Đđ]ối với|ĐỐI VỚI|Về phía)\s/u;
/** Several names under one noun, perhaps after a colon: "Các Sở: A, B", "Sở: A, B", "UBND các tỉnh: A, B", "Phòng X, UBND các xã: A, B". */
const SEVERAL =
  /^(?:\p{Lu}\p{Ll}+ (?:\p{Ll}+ )?)?[Cc]ác |(?:^|[,;] | và )(?:Chủ tịch )?(?:UBND|Ủy ban nhân dân) các |^\p{Lu}[^.:;,]{2,60} (?:tỉnh|huyện|xã|phường|thị trấn|đặc khu|khu vực):|^(?:\p{Lu}\p{Ll}+(?: \p{Ll}+){0,2} )?(?:Bộ|[Ss]ở|[Pp]hòng|[Bb]an|Vụ|Cục|[Cc]hi cục|[Kk]hoa)(?:, \p{Ll}+(?: \p{Ll}+)?)*:/u;
/** What may follow such a list. */
const ENDS_LIST = /\s*([:.;,]\s*)?$|\s*:\s+/uy;
const CHARGED = /,?\s(?:có|chịu) /uy;
/** Whom a contract binds: with a list under it or an order after it, perhaps whom that is for; "Chủ đầu tư: UBND xã" is a fact. */
const PARTY =
  /^(?:chủ đầu tư|nhà đầu tư|nhà thầu(?: (?:thi công|xây lắp|xây dựng|tư vấn|thiết kế|chính|phụ))?|(?:đơn vị )?tư vấn (?:giám sát|thiết kế|quản lý dự án|thẩm tra)|đơn vị (?:thi công|thiết kế|giám sát))(?: \([^()]*\))?$/iu;

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

/** Who speaks in a document without being named. */
const SPEAKER =
  /^(?:(?:Phó )?(?:Giám đốc|Chủ tịch|Hiệu trưởng|Cục trưởng|Viện trưởng)(?: Sở| UBND \p{Ll}+)?|Sở|UBND (?:tỉnh|huyện|xã|phường|thành phố)|Lãnh đạo (?:Sở|UBND \p{Ll}+))$/u;

/** An order's first verb. */
const ORDER = new RegExp(`(?:${ORDERS_CAPITAL})(?![A-Za-zÀ-ỹ])`, 'uy');
const GOES_ON = /[\p{Ll}\d]/uy;
/** Whether an order begins at `at` with a capital, with whatever verb. */
const ordersAt = (text: string, at: number): boolean => matchesAt(ORDER, text, at) || opensWithVerb(text, at);
/** Names of places up to a predicate: "Các địa phương có dự án đi qua: | Sơn Khê, Lam Kiều | đẩy nhanh …". */
const PLACES = /(?:\p{Lu}\p{Ll}*(?:,? | và )){3,40}/uy;

/** The group whose places follow after the colon, and an order after them, as the subject of that order; or null. */
function subjectOverColon(text: string, at: number, colon: number): Named | null {
  const places = matchAt(PLACES, text, colon + 2)?.[0];
  if (!places?.includes(',')) return null;
  const after = colon + 2 + places.length;
  return matchesAt(VERB_HERE, text, after) ? namedAt(text, at, after - 1) : null;
}

/** Finds who is named in headings and sentences of one document. */
export class Units {
  private readonly names: Names;
  private readonly abbreviations = new Set<string>();
  private readonly mentioned: (token: string) => boolean;
  private readonly issuer: string;

  /**
   * @param mentioned whether the document uses an abbreviation as it uses a unit's name ("với SMCIT")
   * @param issuer whose document it is
   */
  constructor(names: Names, mentioned: (token: string) => boolean, issuer: string | null = null) {
    this.names = names;
    this.mentioned = mentioned;
    this.issuer = fold(issuer ?? '');
  }

  /** The names of a heading: as running text lists them, or, where that stops short, cut at its signs. */
  private namesOf(text: string, start: number, end: number): readonly Named[] {
    if (isInCharge(text.slice(start, end))) return [namedAt(text, start, end)];
    const cut = cutNames(text, start, end);
    const { names, end: reached } = this.names.list(text.slice(0, end), start);
    const whole = reached === end && names.length > 0 && !isCapitals(text.slice(start, end));
    // "Phòng Nghiệp vụ, Dự toán, Pháp chế:" is one until the document names its parts apart.
    return whole && !cut.some(({ general }) => general) && !names.some(({ guessed }) => guessed) ? names : cut;
  }

  private isAbbreviation(token: string): boolean {
    if (!this.abbreviations.has(token) && this.mentioned(token)) this.abbreviations.add(token);
    return this.abbreviations.has(token);
  }

  /** The unit's heading that `text` (an item without its marker) is or starts with, or null. */
  heading(text: string, around: Around = {}): UnitHeading | null {
    const found = this.headingOrWords(text, around);
    return typeof found === 'string' ? null : found;
  }

  /** The same; of a text that begins like no name the words, since only a name learnt later can be one of them. */
  headingOrWords(text: string, { heads = false, among = false }: Around): UnitHeading | string | null {
    if (text.length > 240 && !text.slice(0, 202).includes(':')) return null;
    const { prefix, trust, orders, colon, inline, rest, said, body } = headingParts(text);
    const several = text.includes(':') ? this.severalOf(text, prefix) : undefined;
    if (several !== undefined) return several;
    if (colon > 200) return null;
    const person = colon >= 0 ? rankedIn(body) : '';
    if (person) return { names: [namedAt(text, prefix, prefix + person.length)], rest, sure: true };
    const bare = inline && matchesAt(ORDER, text, rest) ? bareNameAt(body, 0) : null;
    if (bare && bare.length === body.length)
      return { names: [namedAt(text, prefix, prefix + bare.length)], rest, sure: false };
    // "Giao cho: Tổ Quản trị"
    const opened = prefix > 0 && text.charAt(prefix - 2) === ':';
    const headed = colon >= 0 || prefix > 0 || heads;
    const ordered = inline && (among ? matchesAt(ORDER, text, rest) : ordersAt(text, rest));
    const found = nameLike(
      body,
      {
        heads: headed,
        sentence: !inline && (text.endsWith('.') || text.endsWith(';')),
        among,
        named: prefix > 0 && !orders,
        charged: colon >= 0 && !orders && matchesAt(CHARGED, said, body.length),
        ordered,
        goesOn: inline && !ordered && matchesAt(GOES_ON, text, rest),
      },
      this.names,
      (token) => this.isAbbreviation(token),
    );
    if (found === undefined && !headed && !among) return body;
    const party = !found && headed && PARTY.test(body) && (!inline || ordersAt(text, rest)) ? 'likely' : null;
    const is = found ?? party ?? (!inline && trust && body.length < 200 && !/[.;]\s/.test(body) ? 'sure' : null);
    // "Giao Phòng X" with nothing after it heads nothing.
    const isHead = inline || prefix === 0 || trust || opened || colon >= 0 || heads;
    if (!is || !(isHead || (found === 'sure' && ABOUT_WHOM.test(text)))) return null;
    const subject = inline && GROUP_START.test(body) ? subjectOverColon(text, prefix, colon) : null;
    if (subject) return { names: [subject], rest: 0, sure: true };
    return { names: this.namesOf(text, prefix, prefix + body.length), rest, sure: is === 'sure' };
  }

  /** A heading of several names with a colon among them; null where a sentence goes on, undefined where there are none. */
  private severalOf(text: string, at: number): UnitHeading | null | undefined {
    if (!SEVERAL.test(text.slice(at, at + 120))) return undefined;
    const { names, end } = this.names.list(text, at);
    if (names.length === 0 || !text.slice(at, end).includes(':')) return undefined;
    const after = matchAt(ENDS_LIST, text, end);
    // "UBND các tỉnh: A, B tập trung …" is a sentence with its subject.
    return after && { names, rest: end + after[0].length, sure: true };
  }

  /** Whether it is the office itself that is named, or who leads it: "Sở", "Giám đốc Sở". */
  speaks(names: readonly Named[]): boolean {
    return names.every(({ name }) => {
      const own = fold(name);
      const isIssuer = this.issuer !== '' && (this.issuer.startsWith(own) || own.includes(this.issuer));
      return isIssuer || SPEAKER.test(name);
    });
  }

  /** A name to be found as it is, wherever it stands. */
  learn(name: string): void {
    this.names.learn(name);
  }

  /** How many names the document has taught so far. */
  get learnt(): number {
    return this.names.learnt;
  }

  knows(name: string): boolean {
    return this.names.knows(name);
  }

  /** Whether a heading read when only `count` names were learnt may read otherwise now. */
  isNews(text: string, count: number): boolean {
    return this.names.isNews(text, count);
  }

  /** The unit that is the subject of the sentence at `at`: names, then a predicate. */
  subject(text: string, at: number): { readonly names: readonly Named[]; readonly verb: number } | null {
    return subjectAt(text, at, this.names);
  }

  /** What stands at `at` where a subject does and starts like a unit's name, though in small letters: "Tổ công nghệ số cộng đồng". */
  likely(text: string, at: number, among = false): readonly Named[] | null {
    return likelyAt(text, at, this.names) ?? (among ? vouchedAt : properAt)(text, at);
  }

  /** Those whom an order charges at `at` in small letters, or by a person's name alone: never for certain. */
  crews(text: string, at: number): readonly Named[] {
    return crewsAt(text, at, this.names);
  }

  /** Those whom an order charges at `at`: a list of names, one office alone, or initials. */
  charged(text: string, at: number): { readonly names: readonly Named[]; readonly end: number } {
    const listed = this.names.list(text, at);
    if (listed.names.length > 0) return listed;
    const holder = holderAt(text, at);
    if (holder) return { names: [holder], end: holder.end };
    const short = initialsAt(text, at);
    return short ? { names: short.names, end: short.verb - 1 } : listed;
  }

  /** Names listed from `at` on. */
  list(text: string, at: number): { readonly names: readonly Named[]; readonly end: number } {
    return this.names.list(text, at);
  }

  /** The units of words that hold nothing else; where running text would end a name too soon, the name is all of them. */
  only(words: string): readonly Named[] {
    const { names, end } = this.list(words, 0);
    const all = words.replace(/[\s.;,]+$/, '');
    return end >= all.length ? names : (this.heading(all, { heads: true })?.names ?? names);
  }
}
