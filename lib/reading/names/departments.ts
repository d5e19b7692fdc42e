import { isVerb } from '../words/lexicon';
import { matchAt, matchesAt, ORDERS_CAPITAL } from '../words/words';
import { WHOLE } from './goes-on';
import type { Named } from './known-names';
import { START } from './name-starts';

/** A province's departments (sở), which are called by fields that the law lays down: their names end there, in any letters. */

/** Fields of one part; those of several are {@link WHOLE}. */
const FIELD =
  /(?:tài chính|nội vụ|tư pháp|y tế|xây dựng|công thương|ngoại vụ|du lịch|giao thông vận tải|an toàn thực phẩm)(?![A-Za-zÀ-ỹ])/iuy;
/** Fields that begin as orders do: "…; Xây dựng kế hoạch". */
const VERBAL = /^xây dựng$/iu;
/** What may follow a name of which the next words could also be the object of "xây dựng", "du lịch". */
const OVER = /\s*(?:[,;:.)(]|$)|\s(?:và|cùng|tỉnh|thành phố|để|về|trong|trước)(?![A-Za-zÀ-ỹ])/uy;

const CAPITAL = /\p{Lu}/uy;
/** "Sở A - B" of former times is called by two fields. */
const JOINED = / ?[–-] ?\p{Lu}/uy;

/** Where the field at `at` ends, or 0. In small letters, it may be a verb or the beginning of other words. */
function fieldEnd(text: string, at: number): number {
  const whole = WHOLE.exec(text.slice(at, at + 60))?.[0].length;
  const end = at + (whole ?? matchAt(FIELD, text, at)?.[0].length ?? 0);
  if (end === at || matchesAt(JOINED, text, end)) return 0;
  const sure = whole !== undefined || (matchesAt(CAPITAL, text, at) && !VERBAL.test(text.slice(at, end)));
  return sure || matchesAt(OVER, text, end) || isVerb(text, end + 1) ? end : 0;
}

/** Of which province; an order may begin with a capital too. */
const PLACE = new RegExp(
  `(?: (?:tỉnh|thành phố|TP\\.?)(?![A-Za-zÀ-ỹ]))?(?:(?! (?:${ORDERS_CAPITAL})(?![A-Za-zÀ-ỹ])) \\p{Lu}\\p{Ll}*(?![A-Za-zÀ-ỹ])){0,4}`,
  'uy',
);
const NOUN = /Sở (?=[A-Za-zÀ-ỹ])|sở (?=\p{Ll})|[Pp]hòng (?=xây dựng )/uy;
/** Where the name of the department at `at` ends, "Sở xây dựng | hướng dẫn …"; 0 where none stands there: "Sở | xây dựng kế hoạch". */
export function departmentEnd(text: string, at: number): number {
  const noun = matchAt(NOUN, text, at)?.[0].length ?? 0;
  const end = noun > 0 ? fieldEnd(text, at + noun) : 0;
  return end && end + (matchAt(PLACE, text, end)?.[0].length ?? 0);
}

const SEVERAL = /((?:(?:Phó )?Giám đốc |Lãnh đạo )?)(?:[Cc]ác )?[Ss]ở(?:, (?:ban|ngành))*:? (?=[A-Za-zÀ-ỹ])/uy;
const BETWEEN = /[,;] (?:và )?| và /uy;
/** The departments listed at `at` under one noun, "Sở Tài chính; Y tế, Nội vụ"; none where it is one, or where another word goes on with the list. */
export function departmentsAt(text: string, at: number): readonly Named[] {
  const [noun, head = ''] = matchAt(SEVERAL, text, at) ?? [];
  if (!noun) return [];
  const names: Named[] = [];
  let start = at;
  for (let next = at + noun.length; ; ) {
    const end = fieldEnd(text, next);
    if (end === 0) break;
    names.push({ start, end, name: `${head}Sở ${text.slice(next, end)}`, general: false });
    start = end + (matchAt(BETWEEN, text, end)?.[0].length ?? 0);
    if (start === end) break;
    next = start;
  }
  const goesOn = matchesAt(/\p{Lu}\p{Ll}/uy, text, start) && !matchesAt(START, text, start);
  return names.length > 1 && !(goesOn && start > (names.at(-1)?.end ?? 0)) ? names : [];
}
