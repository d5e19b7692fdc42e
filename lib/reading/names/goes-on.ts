import { beginsVerb, nameWordAt } from '../words/lexicon';
import {
  ADVERB_HERE,
  isNoUnit,
  matchAt,
  matchesAt,
  NAME_STOP,
  ORDERS_CAPITAL,
  SMALL_NAMES,
  VERB_HERE,
} from '../words/words';
import { GROUP, LOWER_START, START } from './name-starts';
import { CARED_FOR, isOver, objectEnd, TELLS_WHO } from './tasked';

/** Whether a name goes on after "và", after a comma, or with small words that no list knows. All patterns are sticky. */

const ORDER = new RegExp(`(?:${ORDERS_CAPITAL})(?![A-Za-zÀ-ỹ])`, 'uy');
/** What may follow a comma inside one name: "các xã, phường, thị trấn", "Trưởng các thôn, xóm". */
const PART =
  /(?:(?:xã|phường|huyện)(?: đoàn)?|thị trấn|thành phố|thị xã|quận|đặc khu|thôn|xóm|ấp|buôn|bản(?! (?:đồ|sao|án|tin|vẽ|kê|thân|cam kết|đăng ký))|khu phố|tổ dân phố)(?![A-Za-zÀ-ỹ])/uy;
/** Ministries and departments whose names hold an "và" or a comma (NĐ về tổ chức bộ, sở): not to be cut there. */
export const WHOLE =
  /^(?:Nông nghiệp và (?:Môi trường|Phát triển nông thôn)|Tài nguyên và Môi trường|Khoa học và Công nghệ|Văn hóa, Thể thao và Du lịch|Văn hóa và Thể thao|Giáo dục và Đào tạo|Dân tộc và Tôn giáo|Thông tin và Truyền thông|Kế hoạch và Đầu tư|Lao động[,\s–-]+Thương binh và Xã hội|Quy hoạch (?:và|-) Kiến trúc)/iu;

export const WITH_OBJECT = /(?:bảo vệ|quản lý|chăm sóc|khai thác|phát triển|đào tạo|nuôi|trồng|chống) $/iu;
/** Whether unknown words before a verb that only its form tells go on with a name: one syllable may be that verb's own first. */
const isTail = (text: string, at: number, end: number): boolean =>
  !text.slice(at, end).includes(',') &&
  (text.slice(at, end).includes(' ') || WITH_OBJECT.test(text.slice(Math.max(0, at - 12), at)));
/** What no name's own words are. */
const GROUPS =
  /(?:các(?! (?:thôn|bản|ấp|xã|phường|khu phố|tổ dân phố|cấp|trường|lớp|khối|huyện|ngành))|những|mọi|từng|mỗi|một|cho|có (?:tỷ lệ|tỉ lệ|tiến độ|kết quả))(?![A-Za-zÀ-ỹ])/uy;

/**
 * Small words at `at` that no list knows but that lead straight to a predicate belong to the name before it:
 * "Phòng Công tác | học sinh, sinh viên | tổ chức …". Their end, or 0.
 */
export function upToPredicate(text: string, at: number): number {
  let next = at;
  let nouns = true;
  for (let count = 0; count < 7; count++) {
    const word = matchAt(/(?:\p{Ll}+|Đảng|Đoàn)(?![A-Za-zÀ-ỹ])/uy, text, next)?.[0];
    if (!word || matchesAt(GROUPS, text, next) || (count === 0 && beginsVerb(text, next))) return 0;
    // "nợ | và cưỡng chế nợ thuế": no predicate begins with "và".
    if (word === 'và') {
      const isVerb = matchesAt(VERB_HERE, text, next + 3);
      const verb = matchAt(isVerb ? /\p{Ll}+ \p{Ll}+/uy : /phòng,? chống(?= )/uy, text, next + 3)?.[0];
      const own = verb ? objectEnd(text, next + 3 + verb.length) : 0;
      if (verb) return isOver(text, own) ? own : 0;
    }
    const noun = nameWordAt(text, next);
    const end = next + (noun || word.length);
    nouns &&= noun > 0;
    // "Phòng Xây dựng | nếp sống văn hóa | và Gia đình", "Ban Đại diện | cha mẹ học sinh |, Phòng …"
    if (JOINS.has(text.slice(end, end + 2)) && (goesOnAfter(text, end) || isListed(text, end))) return end;
    // One or two words and a sign: "Phòng Công nghệ | thông tin |, Văn phòng", "Phòng Quản lý | năng lượng | (Sở Công Thương)".
    if (count < 2 && matchesAt(/[,;.)]?$|[;.)]|, \p{Lu}| (?:\(|(?:và|[–-]) \p{Lu})/uy, text, end)) return end;
    if (matchesAt(TELLS_WHO, text, end)) return end;
    const sign = matchAt(/, | và /uy, text, end)?.[0];
    if (sign && matchesAt(LOWER_START, text, end + sign.length)) return end;
    const comma = text[end] === ',';
    // "văn hóa | - văn nghệ"
    const dash = matchesAt(/ [–-] \p{Ll}/uy, text, end) && nameWordAt(text, end + 3) > 0;
    next = end + (dash ? 3 : comma ? 2 : 1);
    if (text[next - 1] !== ' ') return 0;
    // "hạ tầng và đô thị | phường Ngọc Lâm": the name's place.
    if (!comma && matchesAt(SITE, text, next)) return end;
    // After a comma it is the second predicate: the first is a verb that no list knows.
    // "các dự án trọng điểm | phát triển đô thị | rà soát"
    const cared = comma ? undefined : matchAt(CARED_FOR, text, next)?.[0].length;
    const object = cared ? objectEnd(text, next + cared) : 0;
    if (cared && object > next + cared && matchesAt(VERB_HERE, text, object + 1)) return object;
    if ([VERB_HERE, ADVERB_HERE, IS].some((begins) => matchesAt(begins, text, next))) return comma ? 0 : end;
    // "Ban Quản lý | chợ | trong tháng 12 …": what wants an object has one, whatever the sentence goes on with.
    if (matchesAt(NAME_STOP, text, next))
      return !comma && WITH_OBJECT.test(text.slice(Math.max(0, at - 12), at)) ? end : 0;
    if (beginsVerb(text, next)) return comma || !(nouns || isTail(text, at, end)) ? 0 : end;
  }
  return 0;
}

const IS = /là /uy;
const SITE = /(?:tỉnh|huyện|quận|thị xã|thành phố|xã|phường|thị trấn|đặc khu|khu vực) (?:\p{Lu}|\d)/uy;

/** How what goes on with a name, or begins another, is joined to the words before it. */
const JOINS = new Set([' v', ' –', ' -', ' &', ', ']);
/** Whether another unit's name follows what ends at `at`. */
function isListed(text: string, at: number): boolean {
  const sign = matchAt(/, | và /uy, text, at)?.[0].length;
  return sign !== undefined && matchesAt(/\p{Lu}/uy, text, at + sign) && matchesAt(START, text, at + sign);
}

/** "Phòng Quản lý đê điều | và PCTT": the initials of another of its matters. */
const CAPITAL_AFTER = / (?:và|[–&-]) (?=\p{Lu}(?:\p{Ll}|\p{Lu}{1,5}(?![A-Za-zÀ-ỹ\d])))/uy;
/** Whether what stands at `at` joins another word of the same name: a capital that begins no name of its own, and no order. */
export function goesOnAfter(text: string, at: number): boolean {
  const sign = matchAt(CAPITAL_AFTER, text, at)?.[0].length;
  return sign !== undefined && !matchesAt(START, text, at + sign) && !matchesAt(ORDER, text, at + sign);
}

/** An office that serves several bodies: "Văn phòng Đoàn ĐBQH | và HĐND tỉnh", "Văn phòng Đảng ủy | , HĐND và UBND xã". */
const SERVED = /^Văn phòng .*(?:ĐBQH|[Đđ]ại biểu Quốc hội|HĐND|Hội đồng nhân dân|[Ủủ]y)$/u;
const BODY = /(?:HĐND|Hội đồng nhân dân|UBND|Ủy ban nhân dân|Đoàn (?:ĐBQH|[Đđ]ại biểu Quốc hội))(?![A-Za-zÀ-ỹ])/uy;
/** Whether the comma at `at` stands between the bodies that the office `before` serves. */
export const servesOn = (text: string, at: number, before: string): boolean =>
  SERVED.test(before) && matchesAt(BODY, text, at + 2);

/** "Ban Tài chính | và Kế toán": what is otherwise a post, in the name of who does both. */
const OF_OFFICE = /^(?:Phòng|Ban|Vụ|Tổ|Bộ phận) (?:Tài chính|Hành chính|Kế hoạch|Tổng hợp)$/u;
const CLERKS = /(?:Kế toán|Văn thư|Tài vụ)(?![A-Za-zÀ-ỹ])/uy;

/** A noun that begins another name, though its words are in small letters: "…, | Hội doanh nghiệp nhỏ và vừa", "… và | Ban cán sự đảng". */
const ANOTHER =
  /(?:Hội đồng|Hội|Hiệp hội|Liên đoàn|Đoàn|Tổ|Đội|Nhóm|Ban|Công ty|Ngân hàng|Quỹ|Trung tâm|Tạp chí|Văn phòng|Phòng|Khoa|Bộ phận|Bộ môn|Chi cục|Chi nhánh|Trạm|Xí nghiệp|Phân xưởng|Nhà máy|Bệnh viện|Trường|Công đoàn|Chi bộ|Chi đoàn) \p{Ll}/uy;
/** Whether such a name begins at `at`; not "Phòng chống", "Khoa học". */
const beginsOther = (text: string, at: number): boolean =>
  matchesAt(ANOTHER, text, at) && !isNoUnit(text.slice(at, at + 24));
/** A place of work that no rule for names knows: "Phòng Vật tư, | Kho mìn". */
export const WORKPLACE =
  /(?:Nhà|Bếp|Kho(?! bãi)|Bến|Ga|Cửa hàng|Quầy|Xưởng|Lò|Ca|Kíp|Chợ|Cảng|Trại) (?:\p{Ll}|số \d|\d|\p{Lu}\p{Ll}* )/uy;
/** Whether "và" at `at` goes on with the name `before`, and does not begin another. */
export function joinsOn(text: string, at: number, before: string, whole: string, plural: boolean): boolean {
  const after = at + 3;
  if (/HĐND$|Hội đồng nhân dân$/u.test(before) && matchesAt(/UBND|Ủy ban/uy, text, after)) return true;
  if (SERVED.test(before) && matchesAt(BODY, text, after)) return true;
  if (OF_OFFICE.test(before) && matchesAt(CLERKS, text, after)) return true;
  if (before === 'Báo') return matchesAt(/Đài|Phát thanh/uy, text, after);
  if (matchesAt(START, text, after) || matchesAt(LOWER_START, text, after) || matchesAt(GROUP, text, after))
    return false;
  if (matchesAt(WORKPLACE, text, after)) return false;
  if (beginsOther(text, after)) return false;
  return matchesAt(/\p{Lu}/uy, text, after) && (!plural || WHOLE.test(whole));
}

/** Of which place: "Phòng Giáo dục và đào tạo | các huyện". */
const OF_PLACE = / (?:các )?(?:tỉnh|huyện|quận|thị xã|thành phố|xã|phường|thị trấn|đặc khu)(?![A-Za-zÀ-ỹ])/uy;
/** Where a name goes on to whose last words are in small letters as those after "và" at `at`: "khoa học | và công nghệ"; or 0. */
export function joinedEnd(text: string, at: number, before: string): number {
  if (!/\p{Ll} \p{Ll}+$/u.test(before)) return 0;
  let end = at + 3;
  for (let next = end; ; next = end + 1) {
    const own = nameWordAt(text, next);
    // "và môi trường | xây dựng kế hoạch": a name's word that may be a verb, too.
    if (own === 0 || (end > at + 3 && matchesAt(VERB_HERE, text, next))) break;
    end = next + own;
    if (text[end] === ',' && nameWordAt(text, end + 2) > 0) end++;
    if (text[end] !== ' ') break;
  }
  const ends = isOver(text, end) || matchesAt(/ \p{Lu}/uy, text, end) || matchesAt(OF_PLACE, text, end);
  return end > at + 3 && ends ? end : 0;
}

const SMALL_PART = new RegExp(`(?:${SMALL_NAMES})(?![A-Za-zÀ-ỹ])`, 'uy');
/** Whether a comma at `at` stands inside the name: "các xã, phường"; "Đo lường, Chất lượng"; "Vật tư, thiết bị y tế" up to a predicate. */
export function commaInside(text: string, at: number): boolean {
  const after = at + 2;
  if (matchesAt(PART, text, after)) return true;
  if (text.startsWith('chống', after)) return text.startsWith('Phòng', at - 5);
  if (nameWordAt(text, after) > 0 || matchesAt(SMALL_PART, text, after))
    return !matchesAt(LOWER_START, text, after) && upToPredicate(text, after) > 0;
  if (matchesAt(START, text, after) || beginsOther(text, after) || matchesAt(WORKPLACE, text, after)) return false;
  return matchesAt(/\p{Lu}\p{Ll}/uy, text, after);
}
