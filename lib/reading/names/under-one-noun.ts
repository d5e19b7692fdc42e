import { beginsVerb } from '../words/lexicon';
import { matchAt, matchesAt, VERB_HERE } from '../words/words';
import { nameEnd } from './extent';
import { WHOLE } from './goes-on';
import type { KnownNames, Listed, Named } from './known-names';
import {
  BETWEEN,
  BETWEEN_GIVEN,
  COMMITTEES,
  HEADS_OF_SEVERAL,
  OF_EACH,
  OF_OWN,
  ONE_OF_EACH,
  OTHER_PLACE,
  PLURAL,
  START,
} from './name-starts';
import { namedAt } from './named';

/** Several names under one noun: "các Sở A, B", "Giám đốc các Sở: A; B", "UBND các xã A, B". */

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
export function isPlace(text: string, at: number, noun: string): boolean {
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

/** Several names under one noun: "các Sở Tài chính, Xây dựng", "Giám đốc các Sở: A, B", "Sở: A, B", "UBND các xã A, B". */
export function severalAt(text: string, at: number, together: boolean, known: KnownNames): Listed | null {
  const colon = text.includes(':', at);
  const committees =
    matchAt(COMMITTEES, text, at) ?? (colon && matchesAt(START, text, at) ? matchAt(OF_EACH, text, at) : null);
  const each = committees ?? (colon ? matchAt(ONE_OF_EACH, text, at) : null);
  // "Giám đốc | các Sở: Tài chính, Xây dựng": the heads of several.
  const head = !together || each ? '' : (matchAt(HEADS_OF_SEVERAL, text, at)?.[0] ?? '');
  const plural = each ?? (together ? matchAt(PLURAL, text, at + head.length) : null);
  const noun = plural?.[1] ?? plural?.[2];
  if (!plural || !noun) return null;
  const kind = committees ? noun : '';
  const first = committees ? `${noun}${plural[2] ?? ''}`.trimEnd() : `${noun[0]?.toUpperCase()}${noun.slice(1)}`;
  const given = !committees && plural[0].includes(':');
  const names = namesUnder(text, at + head.length + plural[0].length, { head, first, kind, given }, known);
  const [only] = names;
  if (!only) return null;
  const end = names.at(-1)?.end ?? only.end;
  // "các Cục Thuế địa phương": all of one kind.
  const whole = names.length === 1 && !committees && !given && !only.name.startsWith('UBND');
  if (!whole) return { names, end };
  const reach = end + (matchAt(OF_PLACES, text, end)?.[0].length ?? 0);
  return { names: [namedAt(text, at, reach)], end: reach };
}

/** The names from `at` on that `first` is the noun of, each with `head` before it; of committees their `kind` stays where the place's noun changes; `given`: after a colon. */
function namesUnder(
  text: string,
  at: number,
  { head, first, kind, given }: { head: string; first: string; kind: string; given: boolean },
  known: KnownNames,
): readonly Named[] {
  const names: Named[] = [];
  let noun = first;
  for (let next = at; ; ) {
    const whole = WHOLE.exec(text.slice(next, next + 80))?.[0].length ?? 0;
    // "các Bộ A, B và | UBND các tỉnh C, D": another list.
    if (names.length > 0 && matchesAt(COMMITTEES, text, next)) break;
    const begins = matchesAt(START, text, next) && !isOneOf(text, next, noun) && !isPlace(text, next, noun);
    // "UBND xã A, | Phòng B": the places are over.
    if (begins && kind && names.length > 0) break;
    const own = begins ? upToComma(known.at(text, next)) : null;
    const stop = own?.end ?? (whole ? next + whole : nameEnd(text, next, 0, { plural: true }));
    if (stop <= next) break;
    const place = text.slice(next, stop);
    const ofPlace = kind && CITY.test(place) ? noun.replace(/tỉnh$/, 'thành phố') : noun;
    names.push(own ?? { start: next, end: stop, name: `${head}${ofPlace} ${place}`, general: false });
    const sign = matchAt(BETWEEN, text, stop) ?? (given ? matchAt(BETWEEN_GIVEN, text, stop) : null);
    const comma = sign?.[0].length ?? 0;
    const other = kind && comma ? matchAt(OTHER_PLACE, text, stop + comma)?.[0] : undefined;
    if (other) noun = `${kind}${other.replace(/^các /, '').trimEnd()}`;
    if (!comma || !(other || matchesAt(CAPITAL, text, stop + comma))) break;
    next = stop + comma + (other?.length ?? 0);
  }
  return names;
}

/** "các phòng: A, | Thanh tra |, Tài chính": among several the comma ends a name. */
function upToComma(own: Named | null): Named | null {
  const comma = own ? own.name.search(/, \p{Lu}/u) : -1;
  return own && comma > 0 ? { ...own, end: own.start + comma, name: own.name.slice(0, comma) } : own;
}

/**
 * "Phòng Quy hoạch, Hạ tầng kỹ thuật, Quản lý nhà": three parts of one name would end with "và", yet some have none. Those of the
 * office itself ("… thuộc Sở"), and those which `isUnit` says that the document names apart, are units for certain.
 */
const ONE_NOUN =
  /^((?:Phòng|Ban|Khoa|Tổ|Sở|Vụ|Cục|Chi cục|Phân xưởng|Xưởng|Trạm|Đội) )(?=\p{Lu})[^,–()]+(?:, \p{Lu}[^,–()]+){2,}$/u;
export function underOneNoun(text: string, found: Named, isUnit: (name: string) => boolean): readonly Named[] {
  if (found.general || !found.name.includes(', ') || / (?:và|&) /.test(found.name)) return [found];
  const short = INITIALS_AND_FIELD.exec(found.name)?.[1];
  const noun = short ?? ONE_NOUN.exec(found.name)?.[1];
  if (!noun || isUnit(found.name)) return [found];
  let at = found.start;
  const names = found.name.split(', ').map((part, of) => {
    const start = at;
    at += part.length + ', '.length;
    return { start, end: start + part.length, name: of === 0 ? part : `${noun}${part}`, general: false };
  });
  const certain = short || matchesAt(OF_OWN, text, found.end + 1) || names.some(({ name }) => isUnit(name));
  return certain ? names : names.map((name) => ({ ...name, guessed: true }));
}

/** "P. TCKT, Pháp chế": initials are a whole name, after which another begins; "Phòng KT, Hạ tầng" may be one. */
const INITIALS_AND_FIELD = /^((?:Phòng|P\.|Ban|Khoa|Vụ|Cục) ?)\p{Lu}{3,6}(?:, \p{Lu}\p{Ll}[^,–()]+)+$/u;
