import { beginsVerb, isVerb, nameWordAt, uncapitalised } from '../words/lexicon';
import { ADVERB_HERE, matchAt, matchesAt, NAME_STOP, VERB_HERE } from '../words/words';
import { LOWER_START, START } from './name-starts';
import { isProper } from './proper';

/** Signs that a name which the rules for running text ended goes on, or ended sooner. All patterns are sticky. */

const ROLE = /(?:chủ trì|(?:có|chịu) trách nhiệm|có nhiệm vụ)(?![A-Za-zÀ-ỹ])/uy;
const WORD = / \p{Ll}+(?![A-Za-zÀ-ỹ])/uy;
/** What is said of how someone leads, though names may hold it. */
const HOW = /(?:thường xuyên|trực tiếp|tổ chức|tham gia|đầu mối|làm|giúp|hỗ trợ|sẽ)(?![A-Za-zÀ-ỹ])/uy;

/** "Đội An ninh | soi chiếu | chủ trì": what stands between a name and its role is no predicate, but a part of it. Or `end`. */
export function upToRole(text: string, end: number): number {
  let at = end;
  for (let count = 0; count < 5; count++) {
    if (count > 0 && matchesAt(ROLE, text, at + 1)) return at;
    const word = matchAt(WORD, text, at)?.[0];
    if (!word || matchesAt(HOW, text, at + 1)) break;
    // Of the words that end a name those may stand in one that are verbs by their form.
    if (matchesAt(NAME_STOP, text, at + 1) && !isByForm(text, at + 1)) break;
    at += word.length;
  }
  return end;
}

/** Whether a verb at `at` is told by its form, and by no list. */
const isByForm = (text: string, at: number): boolean => beginsVerb(text, at) && !matchesAt(VERB_HERE, text, at);

/** Syllables that begin words and end none. */
const HALF =
  /(?<=\d) (?:thị|thành|nhân|hội|đầu|cơ)$|(?<=\p{Ll}|\d) (?:trung|quốc|chuyên|(?<!thần )kinh|kỹ|dự|(?<!(?:hóa|lý) )đơn|đặc)$/u;
/** "Phòng Môi trường | trung | chuyển rác": where the name ends before the first half of a word; 0 for none. */
export function halfWord(text: string, at: number, end: number): number {
  if (!matchesAt(/ \p{Ll}/uy, text, end)) return 0;
  const half = HALF.exec(text.slice(Math.max(at, end - 9), end))?.[0];
  const own = end - (half?.length ?? end);
  return own > 0 && matchesAt(/[\p{Ll}\d]/uy, text, text.lastIndexOf(' ', own - 1) + 1) ? own : 0;
}

const TWO = / \p{Ll}+ \p{Ll}+(?![A-Za-zÀ-ỹ])/uy;
/** "thuê máy | xúc | trước ngày 12/3", "khiêng phao | lên | bờ": what has no object of its own, or says where, belongs to the words before. */
const LAST_WORD =
  / (?:lên|ra|vào|xuống|qua|lại)(?= )| \p{Ll}+(?= (?:trước|trong|theo|để|cho|tại|về|và|của|xong|ngày|từ)(?![A-Za-zÀ-ỹ])|[,;.]|$)/uy;
const NEXT_NAME = /(?:, | và )/uy;
/**
 * Whether the verb at which a name ends, told by its form alone, may still be its last word: without an object, before another
 * verb or another name, "Đội An ninh | soi chiếu | kéo băng tải", "Đội Khẩn nguy | cứu hỏa | và Đội Xe".
 */
export function isDoubtfulEnd(text: string, end: number): boolean {
  if (!isByForm(text, end + 1) || matchesAt(ADVERB_HERE, text, end + 1)) return false;
  const after = end + (matchAt(TWO, text, end)?.[0].length ?? 0);
  if (after === end) return false;
  if (text[after] === ' ' && isVerb(text, after + 1)) return !matchesAt(LAST_WORD, text, after);
  const sign = matchAt(NEXT_NAME, text, after)?.[0].length ?? 0;
  return sign > 0 && (matchesAt(START, text, after + sign) || matchesAt(LOWER_START, text, after + sign));
}

/** "Tổ Là hơi | và Chuyền may số 12": what goes on after "và" or a comma may be another's name, by a noun that no rule knows. */
export function isDoubtfulPair(name: string): boolean {
  const and = name.lastIndexOf(' và ');
  const comma = name.lastIndexOf(', ');
  if (and < 0 && comma < 0) return false;
  const other = name.slice(and > comma ? and + 4 : comma + 2);
  const small = uncapitalised(other, 0);
  return isProper(other) && !matchesAt(START, other, 0) && !isVerb(small, 0) && nameWordAt(small, 0) === 0;
}
