import { nameEnd } from './extent';
import { WHOLE } from './goes-on';
import { groupAt, HEADS_OF_ALL } from './groups';
import { KnownNames, type Named } from './known-names';
import { beginsVerb, predicateAfter } from './lexicon';
import {
  BETWEEN,
  COMMITTEES,
  HEADS,
  HEADS_OF_SEVERAL,
  INITIALS_BESIDE,
  KINDS,
  OF_EACH,
  OTHER_PLACE,
  PERSON,
  PLURAL,
  START,
  TITLE_BESIDE,
  TOGETHER,
  WHERE,
} from './name-starts';
import { numberedAt } from './numbered';
import { placedAt } from './placed';
import { isNoUnit, matchAt, matchesAt, OFFICE, UNIT_NOUN, VERB_HERE } from './words';

/** The names listed from an offset on, one after another; `end` is where the list stops. */
export interface Listed {
  readonly names: readonly Named[];
  readonly end: number;
}

const MINISTRY = /Công an(?! \p{Ll}*(?:tỉnh|thành phố|các|xã|phường))/uy;
const HAS_TRADES = /^(?:Chi cục|Cục|Hạt|Đội|Phòng)$/u;
const TRADE = /(?:Kiểm lâm|Thuế|Hải quan)(?![A-Za-zÀ-ỹ])/uy;
/** "các Bộ: Quốc phòng, | Công an", "các Chi cục: | Kiểm lâm |, Thủy sản": here it is one of them, and no name of its own. */
const isOneOf = (text: string, at: number, noun: string): boolean =>
  noun === 'Bộ' ? matchesAt(MINISTRY, text, at) : HAS_TRADES.test(noun) && matchesAt(TRADE, text, at);
const OF_PLACES_NOUN = /(?:xã|phường|huyện|thị trấn|đặc khu)$/iu;
const CALLED =
  /(?:Bản|Buôn|Trường|Trạm|Đội|Ban|Đoàn|Hội|Tổ|Khoa|Viện|Công) \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?=[,;.)]| |$)/uy;
/** "Ban Nghiên | cứu phát triển": what a place would end with is the first syllable of a verb. */
const isHalfVerb = (text: string, end: number): boolean =>
  matchAt(VERB_HERE, text.slice(text.lastIndexOf(' ', end - 1) + 1, end + 12).toLowerCase(), 0)?.[0].includes(' ') ??
  false;
/** "các xã | Trường Sơn, | Bản Cuông": places whose names begin like units. */
function isPlace(text: string, at: number, noun: string): boolean {
  const end = OF_PLACES_NOUN.test(noun) ? at + (matchAt(CALLED, text, at)?.[0].length ?? 0) : at;
  return (
    end > at &&
    !isHalfVerb(text, end) &&
    (matchesAt(/[,;.)]|$| và \p{Lu}/uy, text, end) || matchesAt(VERB_HERE, text, end + 1) || beginsVerb(text, end + 1))
  );
}
/** Cities of a province's rank: of "các tỉnh, thành phố: Sông Mây, | Huế" these are the cities. */
const CITY = /^(?:Hà Nội|Hải Phòng|Huế|Đà Nẵng|Cần Thơ|Hồ Chí Minh)$/u;
/** Where those of one kind are: "các Cục Thuế | địa phương". */
const OF_PLACES =
  /(?:\s(?:địa phương|(?:các )?(?:tỉnh|thành phố|huyện|xã|phường)))?(?:,? (?:và )?(?:thành phố|thị xã|phường|thị trấn|đặc khu))*(?![A-Za-zÀ-ỹ])/uy;
const CAPITAL = /\p{Lu}/uy;
/** So far from a name's beginning the first of several places is over. */
const NEAR = 80;
const PLACES = /^\p{Lu}.*(?:, | và )/u;
const EACH_OF_THEM =
  /,? (?:mỗi|từng) (?:đơn vị|cơ quan|trường|phòng|ban|khoa|tổ|đội|trạm|xã|phường|thôn|bản|chi bộ|chi đoàn|chi hội|lớp|đồng chí|người|xí nghiệp|công ty)(?= )/uy;
const SEPARATOR =
  /\s*(?:,|;|\/|&(?= các )|(?:và|cùng|hoặc|với)(?=\s)|-(?=\s\p{Lu}))\s*(?:(?:và|cùng với|cùng|hoặc|với)\s+)?/uy;

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

  private listed(text: string, at: number): Listed {
    const names: Named[] = [];
    let end = at;
    for (let next = addressEnd(text, at); ; ) {
      const known = this.known.endOf(text, next) > next;
      const together = matchesAt(TOGETHER, text, next);
      const apart = this.toldApartAt(text, next);
      const last = apart.at(-1);
      const several = known ? null : this.severalAt(text, next, together);
      if (last) {
        names.push(...apart);
        end = last.end;
      } else if (several) {
        names.push(...several.names);
        end = several.end;
      } else {
        const found =
          this.oneAt(text, next, together) ??
          // Those are named beside others only: "Ban Giám hiệu và | giáo viên chủ nhiệm".
          (names.length > 0 ? staffAt(text, next) : null) ??
          smallAt(text, next);
        if (!found || found.end <= next) break;
        names.push(...underOneNoun(found));
        end = matchesAt(PERSON, text, next) ? this.postEnd(text, found.end) : found.end;
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
    return (
      (together && [HEADS, HEADS_OF_ALL, KINDS].some((first) => matchesAt(first, text, at))
        ? groupAt(text, at, this.known)
        : null) ??
      this.known.at(text, at) ??
      (together ? groupAt(text, at, this.known) : null)
    );
  }

  /** Several of one kind, told apart by numbers or by places: "Đội 1, 2", "Trường THCS A, B". */
  private toldApartAt(text: string, at: number): readonly Named[] {
    const numbered = numberedAt(text, at);
    if (numbered.length > 0 || !PLACES.test(text.slice(at, at + NEAR))) return numbered;
    return placedAt(text, at, (place) => matchesAt(START, text, place) && !isPlace(text, place, 'xã'));
  }

  /** Several names under one noun: "các Sở Tài chính, Xây dựng", "Giám đốc các Sở: A, B", "UBND các xã A, B". */
  private severalAt(text: string, at: number, together: boolean): Listed | null {
    const committees =
      matchAt(COMMITTEES, text, at) ??
      (text.includes(':', at) && matchesAt(START, text, at) ? matchAt(OF_EACH, text, at) : null);
    // "Giám đốc | các Sở: Tài chính, Xây dựng": the heads of several.
    const head = !together || committees ? '' : (matchAt(HEADS_OF_SEVERAL, text, at)?.[0] ?? '');
    const plural = committees ?? (together ? matchAt(PLURAL, text, at + head.length) : null);
    const noun = plural?.[1] ?? plural?.[2];
    if (!plural || !noun) return null;
    const kind = committees ? noun : '';
    const first = committees ? `${noun}${plural[2] ?? ''}`.trimEnd() : `${noun[0]?.toUpperCase()}${noun.slice(1)}`;
    const names = this.namesUnder(text, at + head.length + plural[0].length, { head, first, kind });
    const [only] = names;
    if (!only) return null;
    const end = names.at(-1)?.end ?? only.end;
    // "các Cục Thuế địa phương": all of one kind.
    const whole = names.length === 1 && !committees && !plural[0].includes(':') && !only.name.startsWith('UBND');
    if (!whole) return { names, end };
    const reach = end + (matchAt(OF_PLACES, text, end)?.[0].length ?? 0);
    return { names: [{ start: at, end: reach, name: text.slice(at, reach), general: false }], end: reach };
  }

  /** The names from `at` on that `first` is the noun of, each with `head` before it; of committees their `kind` stays where the place's noun changes. */
  private namesUnder(
    text: string,
    at: number,
    { head, first, kind }: { readonly head: string; readonly first: string; readonly kind: string },
  ): readonly Named[] {
    const names: Named[] = [];
    let noun = first;
    for (let next = at; ; ) {
      const whole = WHOLE.exec(text.slice(next, next + 80))?.[0].length ?? 0;
      // "các Bộ A, B và | UBND các tỉnh C, D": another list.
      if (names.length > 0 && matchesAt(COMMITTEES, text, next)) break;
      const begins = matchesAt(START, text, next) && !isOneOf(text, next, noun) && !isPlace(text, next, noun);
      const own = begins ? upToComma(this.known.at(text, next)) : null;
      const stop = own?.end ?? (whole ? next + whole : nameEnd(text, next, 0, { plural: true }));
      if (stop <= next) break;
      const place = text.slice(next, stop);
      const ofPlace = kind && CITY.test(place) ? noun.replace(/tỉnh$/, 'thành phố') : noun;
      names.push(own ?? { start: next, end: stop, name: `${head}${ofPlace} ${place}`, general: false });
      const comma = matchAt(BETWEEN, text, stop)?.[0].length ?? 0;
      const other = kind && comma ? matchAt(OTHER_PLACE, text, stop + comma)?.[0] : undefined;
      if (other) noun = `${kind}${other.replace(/^các /, '').trimEnd()}`;
      if (!comma || !(other || matchesAt(CAPITAL, text, stop + comma))) break;
      next = stop + comma + (other?.length ?? 0);
    }
    return names;
  }

  /** Where the office beside a person's name, which ends at `at`, ends: it is no second one. */
  private postEnd(text: string, at: number): number {
    const title = matchAt(TITLE_BESIDE, text, at)?.[0];
    if (title === undefined) return at + (matchAt(INITIALS_BESIDE, text, at)?.[0].length ?? 0);
    const noun = at + title.search(/[A-Za-zÀ-ỹ]/u);
    const end = this.known.at(text, noun)?.end ?? at + title.length;
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

/** "các phòng: A, | Thanh tra |, Tài chính": among several the comma ends a name. */
function upToComma(own: Named | null): Named | null {
  const comma = own ? own.name.search(/, \p{Lu}/u) : -1;
  return own && comma > 0 ? { ...own, end: own.start + comma, name: own.name.slice(0, comma) } : own;
}

/** "Phòng Quy hoạch, Hạ tầng kỹ thuật, Quản lý nhà": three parts of one name would end with "và". */
const ONE_NOUN =
  /^((?:Phòng|Ban|Khoa|Tổ|Sở|Vụ|Cục|Chi cục|Phân xưởng|Xưởng|Trạm|Đội) )(?=\p{Lu})[^,–()]+(?:, \p{Lu}[^,–()]+){2,}$/u;
function underOneNoun(found: Named): readonly Named[] {
  const noun = found.general || !found.name.includes(', ') ? undefined : ONE_NOUN.exec(found.name)?.[1];
  if (!noun || / (?:và|&) /.test(found.name)) return [found];
  let at = found.start;
  return found.name.split(', ').map((part, of) => {
    const start = at;
    at += part.length + ', '.length;
    return { start, end: start + part.length, name: of === 0 ? part : `${noun}${part}`, general: false };
  });
}

const OTHER_POST =
  /, (?=(?:Phó )?(?:Bí thư|Chủ tịch|Trưởng|Giám đốc|Hiệu trưởng|Chủ nhiệm|Chỉ huy trưởng)(?! các)(?![A-Za-zÀ-ỹ]))/uy;
const ASIDE = /\s*\([^()]{0,160}\)/uy;

/** Staff in small letters: "giáo viên chủ nhiệm". */
const STAFF =
  /(?:(?:giáo|giảng|nhân|đảng|đoàn|hội) viên|viên chức|cán bộ|công chức|người lao động)(?: (?:chủ nhiệm|bộ môn|các lớp|y tế|thư viện|văn phòng|kế toán))?(?![A-Za-zÀ-ỹ])/uy;
function staffAt(text: string, start: number): Named | null {
  const name = matchAt(STAFF, text, start)?.[0];
  return name ? { start, end: start + name.length, name, general: true } : null;
}

const NOUN = new RegExp(`(?:${UNIT_NOUN}) (?=\\p{Ll})`, 'uy');
/** "…, Sở | yêu cầu các đơn vị …", "đề nghị Phòng | rà soát …": who it is stands elsewhere. */
const SPEAKS =
  /(?:yêu cầu|đề nghị|kiến nghị|trân trọng|kính|khẩn trương|rà soát|báo cáo|tham mưu|phối hợp)(?![A-Za-zÀ-ỹ])/uy;
const IN_SENTENCE = /(?<=[\p{Ll},;] )/uy;
/** A noun with a capital in mid-sentence begins a name, whatever small letters follow: "với | Tạp chí thuế | , Văn phòng". */
function smallAt(text: string, start: number): Named | null {
  if (start < 2 || !matchesAt(IN_SENTENCE, text, start)) return null;
  const noun = matchAt(NOUN, text, start)?.[0];
  if (!noun || isNoUnit(text.slice(start, start + 24)) || matchesAt(SPEAKS, text, start + noun.length)) return null;
  const verb = predicateAfter(text, start + noun.length - 1, 60);
  const end =
    verb > 0 ? verb - 1 : start + (matchAt(/[^,;.:()]{4,60}(?=[,;]|\.?\s*$)/uy, text, start)?.[0].length ?? 0);
  return end > start ? { start, end, name: text.slice(start, end), general: false } : null;
}
