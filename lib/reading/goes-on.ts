import { beginsVerb, nameWordAt } from './lexicon';
import { GROUP, LOWER_START, START } from './name-starts';
import { matchAt, matchesAt, NAME_STOP, SMALL_NAMES, VERB_HERE } from './words';

/** Whether a name goes on after "và", after a comma, or with small words that no list knows. All patterns are sticky. */

/** What may follow a comma inside one name: "các xã, phường, thị trấn". */
const PART = /(?:(?:xã|phường|huyện)(?: đoàn)?|thị trấn|thành phố|thị xã|quận|đặc khu)(?![A-Za-zÀ-ỹ])/uy;
/** Ministries and departments whose names hold an "và" or a comma (NĐ về tổ chức bộ, sở): not to be cut there. */
export const WHOLE =
  /^(?:Nông nghiệp và (?:Môi trường|Phát triển nông thôn)|Tài nguyên và Môi trường|Khoa học và Công nghệ|Văn h(?:óa|oá), Thể thao và Du lịch|Văn h(?:óa|oá) và Thể thao|Giáo dục và Đào tạo|Dân tộc và Tôn giáo|Thông tin và Truyền thông|Kế hoạch và Đầu tư|Lao động[,\s–-]+Thương binh và Xã hội|Quy hoạch (?:và|-) Kiến trúc)/iu;

export const WITH_OBJECT = /(?:bảo vệ|quản lý|chăm sóc|khai thác|phát triển|đào tạo|nuôi|trồng|chống) $/iu;
/** Whether unknown words before a verb that only its form tells go on with a name: one syllable may be that verb's own first. */
const isTail = (text: string, at: number, end: number): boolean =>
  !text.slice(at, end).includes(',') &&
  (text.slice(at, end).includes(' ') || WITH_OBJECT.test(text.slice(Math.max(0, at - 12), at)));
/** What no name's own words are. */
const GROUPS =
  /(?:các(?! (?:thôn|bản|ấp|xã|phường|khu phố|tổ dân phố|cấp|trường|lớp|khối|huyện|ngành))|những|mọi|từng|mỗi|một|cho)(?![A-Za-zÀ-ỹ])/uy;

/**
 * Small words at `at` that no list knows but that lead straight to a predicate belong to the name before it:
 * "Phòng Công tác | học sinh, sinh viên | tổ chức …". Their end, or 0.
 */
export function upToPredicate(text: string, at: number): number {
  let next = at;
  let nouns = true;
  for (let count = 0; count < 7; count++) {
    const word = matchAt(/\p{Ll}+(?![A-Za-zÀ-ỹ])/uy, text, next)?.[0];
    if (!word || matchesAt(GROUPS, text, next) || (count === 0 && beginsVerb(text, next))) return 0;
    const noun = nameWordAt(text, next);
    const end = next + (noun || word.length);
    nouns &&= noun > 0;
    // One or two words and a sign: "Phòng Công nghệ | thông tin |, Văn phòng".
    if (count < 2 && matchesAt(/[,;.)]?$|[;.)]|, \p{Lu}| và \p{Lu}/uy, text, end)) return end;
    const sign = matchAt(/, | và /uy, text, end)?.[0];
    if (sign && matchesAt(LOWER_START, text, end + sign.length)) return end;
    const comma = text[end] === ',';
    next = end + (comma ? 2 : 1);
    if (text[next - 1] !== ' ') return 0;
    // After a comma it is the second predicate: the first is a verb that no list knows.
    if (matchesAt(VERB_HERE, text, next)) return comma ? 0 : end;
    if (matchesAt(NAME_STOP, text, next)) return 0;
    if (beginsVerb(text, next)) return comma || !(nouns || isTail(text, at, end)) ? 0 : end;
  }
  return 0;
}

/** An office that serves several bodies: "Văn phòng Đoàn ĐBQH | và HĐND tỉnh", "Văn phòng Đảng ủy | , HĐND và UBND xã". */
const SERVED = /^Văn phòng .*(?:ĐBQH|[Đđ]ại biểu Quốc hội|HĐND|Hội đồng nhân dân|[ỦủUu][yỷ])$/u;
const BODY =
  /(?:HĐND|Hội đồng nhân dân|UBND|[ỦU][yỷ] ban nhân dân|Đoàn (?:ĐBQH|[Đđ]ại biểu Quốc hội))(?![A-Za-zÀ-ỹ])/uy;
/** Whether the comma at `at` stands between the bodies that the office `before` serves. */
export const servesOn = (text: string, at: number, before: string): boolean =>
  SERVED.test(before) && matchesAt(BODY, text, at + 2);

/** Whether "và" at `at` goes on with the name `before`, and does not begin another. */
export function joinsOn(text: string, at: number, before: string, whole: string, plural: boolean): boolean {
  const after = at + 3;
  if (/HĐND$|Hội đồng nhân dân$/u.test(before) && matchesAt(/UBND|Ủy ban|Uỷ ban/uy, text, after)) return true;
  if (SERVED.test(before) && matchesAt(BODY, text, after)) return true;
  if (before === 'Báo') return matchesAt(/Đài|Phát thanh/uy, text, after);
  if (matchesAt(START, text, after) || matchesAt(LOWER_START, text, after) || matchesAt(GROUP, text, after))
    return false;
  return matchesAt(/\p{Lu}/uy, text, after) && (!plural || WHOLE.test(whole));
}

const SMALL_PART = new RegExp(`(?:${SMALL_NAMES})(?![A-Za-zÀ-ỹ])`, 'uy');
/** A noun that begins another name, though its words are in small letters: "…, | Hội doanh nghiệp nhỏ và vừa". */
const ANOTHER = /(?:Hội|Hiệp hội|Liên đoàn|Đoàn|Tổ|Đội|Nhóm|Ban|Công ty|Ngân hàng|Quỹ|Trung tâm|Tạp chí) \p{Ll}/uy;
/** Whether a comma at `at` stands inside the name: "các xã, phường"; "Đo lường, Chất lượng"; "Vật tư, thiết bị y tế" up to a predicate. */
export function commaInside(text: string, at: number): boolean {
  const after = at + 2;
  if (matchesAt(PART, text, after)) return true;
  if (text.startsWith('chống', after)) return text.startsWith('Phòng', at - 5);
  if (nameWordAt(text, after) > 0 || matchesAt(SMALL_PART, text, after))
    return !matchesAt(LOWER_START, text, after) && upToPredicate(text, after) > 0;
  return matchesAt(/\p{Lu}\p{Ll}/uy, text, after) && !matchesAt(START, text, after) && !matchesAt(ANOTHER, text, after);
}
