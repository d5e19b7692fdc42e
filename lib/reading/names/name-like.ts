import { isEveryone } from '../words/everyone';
import { beginsVerb, isVerb, opensWithVerb } from '../words/lexicon';
import { oneOf } from '../words/one-of';
import {
  CALLING,
  isCapitals,
  isNoUnit,
  LEADER,
  matchesAt,
  NO_COMPOUND,
  NOUN_OR_OFFICE,
  OFFICE,
  SPECIALTIES,
  STRONG_VERB,
  UNIT_NOUN,
  VERB,
} from '../words/words';
import { uncapped, unexplained } from './cut';
import { START } from './name-starts';
import type { Names } from './names';
import { bareNameAt } from './persons';
import { isProper } from './proper';

/** Whether the words that a heading begins with are a unit's name. */

const NOUN_START = new RegExp(`^(?:${UNIT_NOUN}|${OFFICE})(?![A-Za-zÀ-ỹ])`, 'iu');
const CAPITAL = /^\p{Lu}/u;
const ANNOUNCES = /\s(?:như sau|sau đây|sau)$/u;
/** A predicate: a verb with something after it. */
const ANY_VERB = new RegExp(`\\s${NO_COMPOUND}(?:${VERB})(?![A-Za-zÀ-ỹ])\\s+[A-Za-zÀ-ỹ]`, 'u');
const PREDICATE = new RegExp(`\\s${NO_COMPOUND}(?:${STRONG_VERB})(?![A-Za-zÀ-ỹ])\\s+[A-Za-zÀ-ỹ]`, 'u');
/** "Phòng X chủ trì" is no name, though "Phát triển người tham gia" may end one. */
const LAST_VERB = new RegExp(`\\s(?:${STRONG_VERB}|theo dõi|phụ trách)$`, 'u');
const LAST_SPECIALTY = new RegExp(`\\s(?:${SPECIALTIES})$`, 'u');
/** A group in general words: "Các phòng …". */
export const GROUP_START = new RegExp(
  `^(?:[Cc]ác|[Tt]ất cả|[Tt]oàn thể|[Nn]hững)\\s+(?!trường hợp|công trình)(?:các )?(?:\\p{Lu}{2}|(?:${NOUN_OR_OFFICE}|${oneOf(
    /[Nn]gành|địa phương|tổ chức|cá nhân|đơn vị|thành viên|nhà trường|hộ|lực lượng/u,
    /[Xx]ã|[Pp]hường|huyện|thôn|bản|ấp|khu phố|tổ dân phố/u,
    /chủ (?:rừng|hồ|sở hữu)|cửa hàng|cơ sở(?= (?:sản xuất|kinh doanh|chế biến|chăn nuôi|giết mổ|khám|giáo dục|đào tạo|lưu trú|dịch vụ))/u,
    /giáo viên|cán bộ|công chức|viên chức|đảng viên|hội viên|đoàn viên|[Qq]uản [Ll]ý(?= [A-Za-zÀ-ỹ])/u,
  )})(?![A-Za-zÀ-ỹ]))`,
  'u',
);
/** The end of a sentence, a quotation, a date, "…; thời gian: trong tuần": a text that is more than a name. */
const NO_NAME =
  /[.!?]\s|[,;] (?:thời (?:gian|hạn|điểm)|hạn|tiến độ|kinh phí|địa điểm|hình thức|thành phần|số lượng|nguồn|chi phí)(?![A-Za-zÀ-ỹ])|:(?! [^()]*\))|["“]|\d{1,2}\/\d|^\d/;
/** No unit, whatever stands beside it. */
const TOPIC =
  /^(?:Về|Đối với|Công tác|Nhiệm vụ|Các|Một số|Những|Nội dung|Thời gian|Kinh phí|Tổ chức|Lĩnh vực|Nhóm|Giải pháp|Kết quả|Việc)(?![A-Za-zÀ-ỹ])/u;
/** Full stops that end no sentence: "P. Kế hoạch", "TP. Hà Giao", "Phòng Kế hoạch (A. Tơ)". */
const SHORTENED = /(?<![A-Za-zÀ-ỹ])(?:P|K|TP|TT|VP|XN|TX|Q|H)\.(?= ?\p{Lu})|\.(?=[^()]*\))/gu;
const ABBREVIATION = /^(?:\p{Lu}[A-Za-zÀ-ỹ\d]*\p{Lu}[A-Za-zÀ-ỹ\d]*|\p{Lu}{1,2}\d{1,2})$/u;
/** Posts that are named alone before a colon: "Kế toán: …", "Giáo viên chủ nhiệm: …". */
const POSTS = `Kế toán|Tài vụ|Văn thư|Thủ qu[ỹĩ]|Thủ kho|Bảo vệ|Lễ tân|Lái xe|Tạp vụ|Cấp dưỡng|Giáo viên(?: chủ nhiệm| bộ môn)?|GVCN|GVBM|Tổng phụ trách(?: Đội)?|Nhân viên(?: [A-Za-zÀ-ỹ]+){1,3}|Trưởng thôn|Các thôn|Cộng tác viên(?: [A-Za-zÀ-ỹ]+){0,3}|Thẩm phán|${CALLING}|${LEADER}`;
const POST = new RegExp(`^(?:${POSTS})(?:(?:, | và )(?:${POSTS})){0,4}$`, 'u');
const STAFF = '[Cc]án bộ|[Cc]ông chức|[Vv]iên chức|[Cc]huyên viên|[Nn]hân viên|[Gg]iáo viên|[Gg]iảng viên';
/** "Giáo viên phụ trách thư viện | và Tổ Văn phòng": another who is named beside it, or a part of the field. */
const AND_UNIT = new RegExp(` và (?:${UNIT_NOUN})(?![A-Za-zÀ-ỹ])`, 'u');
/** Posts told by their field: "Cán bộ phụ trách đất đai", "Chuyên viên phụ trách khối Y tế, Dân số". */
const IN_CHARGE = new RegExp(
  `^(?:Các )?(?:[Đđ]ồng chí )?(?:${STAFF}|Phó (?:[Cc]hủ tịch|[Bb]í thư|[Gg]iám đốc|[Hh]iệu trưởng|[Tt]rưởng (?:phòng|ban|khoa)))(?: phòng| xã| trường)? phụ trách (?:(?:lĩnh vực|mảng|khối) [^.:;]{2,80}|[^.,:;]{2,80})$`,
  'u',
);
const isTold = (words: string): boolean => words.includes(' phụ trách ') && IN_CHARGE.test(words);
/** Whether words are one post that its field tells. */
export const isInCharge = (words: string): boolean => isTold(words) && !AND_UNIT.test(words);
/** Whether words are nothing but posts: "Kế toán", "Văn thư, Thủ quỹ", "Chuyên viên phụ trách đất đai". */
export const isPost = (words: string): boolean => POST.test(words) || isTold(words);
/** People of a kind: they may also be what a list is about. */
const KIND =
  '(?:cán bộ|công chức|viên chức|giáo viên|giảng viên|nhân viên|người lao động|học sinh|sinh viên|phụ huynh|cha mẹ học sinh|đảng viên|đoàn viên|hội viên|người dân|nhân dân)(?: học sinh| toàn trường| các lớp)?';
const PEOPLE = new RegExp(
  `^(?:${KIND}(?:(?:, | và )${KIND}){0,5}|Chủ (?:các )?(?:rừng|hồ|tàu|cơ sở|hộ|phương tiện)(?: \\p{Ll}+){0,4})$`,
  'iu',
);
/** Who has a duty, whatever the noun: "Nhóm giúp việc | có nhiệm vụ:". */
const CHARGED =
  /^(?!(?:Việc|Công tác|Nội dung|Hội nghị|Kế hoạch|Quy chế|Dự án|Chương trình|Đề án|Giai đoạn|Thời gian|Trong|Khi|Ngoài ra|Đồng thời)(?![A-Za-zÀ-ỹ]))\p{Lu}[A-Za-zÀ-ỹ –-]{2,60}$/u;
/** Groups of people at work that no rule for names knows: "Cụm thủy nông Cầu Giát". */
const CREW =
  /^(?:Tổ|Cụm|Nhóm|Đội|Trạm|Xưởng|Phân xưởng|Khối|Khu|Bản|Buôn|Kho|Bến|Cửa hàng|Câu lạc bộ|Nông trường|Lâm trường|Phân hiệu)(?! (?:nhiệm vụ|giải pháp|chỉ tiêu|tiêu chí|vấn đề|nội dung|công việc|công nghiệp|dân cư|đô thị)(?![A-Za-zÀ-ỹ])) [\p{Ll} ]{0,60}[\p{Lu}\d]/u;

/** Nouns that begin nothing but names, though no rule knows the words after them: "Chi bộ khối cơ quan". */
const UNIT_START =
  /^(?:Văn phòng|Phòng|Chi cục|Trung tâm|Ban|Sở|Bộ phận|Công an|Ủy ban|Hội đồng|Tổ|Đội|Khoa|Bệnh viện|Trạm|Xí nghiệp|Nhà máy|Chi nhánh|Tiểu ban|Phân xưởng|Chi bộ|Chi đoàn|Hợp tác xã|Công ty)(?= )/iu;

/** The same as initials, before a name or a number of their own: "TT CNTT", "ĐL Nà Lếch", "TTVT khu vực 1, 2". */
const INITIALS_START = /^(?:TT(?:YT|VT|KD|KN|DV)?|VP|XN|PGD|ĐL|BQL|NM|PBH)(?= (?:\p{Lu}|khu vực |số |các |tỉnh|\d))/u;

/** A predicate that stands in no name at all. */
const ROLE =
  /\s(?:chủ trì|phối hợp|tham mưu|(?:có|chịu) trách nhiệm|có nhiệm vụ|thực hiện|triển khai|rà soát|báo cáo|căn cứ|tiếp tục|phải|cần|đề nghị|yêu cầu)(?![A-Za-zÀ-ỹ])/u;

/** Whether a part of a list is too long for a name; what stands in brackets does not count. */
const isLong = (list: string): boolean =>
  list
    .replace(/\([^()]*\)/g, '')
    .split(/,| và /)
    .some((name) => name.split(' ').length > 16);

/** "Ga Hà Giao", "Chuyền may số 12": a number tells it from a topic only where an order follows. */
const isStranger = (name: string): boolean =>
  isProper(name) && !isCapitals(name) && !bareNameAt(name, 0) && !opensWithVerb(name, 0);

/** What stands beside words that may be a name. */
export interface Signs {
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
  /** An order follows the colon: "…: Chủ trì". */
  readonly ordered: boolean;
  /** What follows it goes on with a sentence: "…: đợt 1 xong trước …". */
  readonly goesOn: boolean;
}

/** "Đối với | đội ngũ giáo viên": a word for many of them; "Đội ngũ giáo viên" alone is what a list is about. */
const ALL_OF = /^(?:đội ngũ|tập thể) /iu;
/** "12 xóm: Dọn mương": so many of a kind, among other names; no time, and no matters. */
const SO_MANY =
  /^\d{1,3} (?!(?:ngày|tháng|tuần|quý|năm|giờ|phút|buổi|lần|đợt|bước|vòng|nội dung|nhiệm vụ|nhóm|giải pháp|chỉ tiêu|tiêu chí|vấn đề|việc)(?![A-Za-zÀ-ỹ]))\p{Ll}+(?: \p{Ll}+){0,4}$/u;
/** "phòng tài chính - kế hoạch:": a heading in small letters. */
const SMALL = /^\p{Ll}/u;

/**
 * Whether `said` is a unit's name; null when it is none, undefined when it does not even begin like one. `isUsed` tells whether
 * the document uses an abbreviation as it uses a unit's name.
 */
export function nameLike(
  said: string,
  signs: Signs,
  learnt: Names,
  isUsed: (token: string) => boolean,
): 'sure' | 'likely' | null | undefined {
  const name = signs.named ? said.replace(ALL_OF, '') : said;
  if (signs.among && signs.ordered && SO_MANY.test(name)) return 'likely';
  if (!signs.heads || !SMALL.test(name) || !NOUN_START.test(name)) return printedLike(name, signs, learnt, isUsed);
  return printedLike(`${name.charAt(0).toUpperCase()}${name.slice(1)}`, signs, learnt, isUsed) && 'likely';
}

function printedLike(
  name: string,
  { heads, sentence, among, named, charged, ordered, goesOn }: Signs,
  learnt: Names,
  isUsed: (token: string) => boolean,
): 'sure' | 'likely' | null | undefined {
  if (name.length > 200) return null;
  const body = uncapped(name);
  const known = learnt.knows(body) || isEveryone(body) || (heads && isPost(body));
  const short = !known && !body.includes(' ') && ABBREVIATION.test(body);
  const group = !known && !short && GROUP_START.test(isCapitals(name) ? name.toLowerCase() : body);
  const noun = (): boolean => CAPITAL.test(body) && (among || NOUN_START.test(body) || matchesAt(START, body, 0));
  const crew = heads && !known && (CREW.test(body) || PEOPLE.test(body) || (charged && CHARGED.test(body)));
  // Most lines end here: they begin like no name.
  const initials = heads && INITIALS_START.test(name);
  if (!body || !(known || short || group || crew || initials || noun()))
    return heads && !sentence && isStranger(name) && (ordered || !/\d$/.test(name)) ? 'likely' : undefined;
  if (NO_NAME.test(body.includes('.') ? body.replace(SHORTENED, '') : body)) return null;
  if (isNoUnit(body) || ANNOUNCES.test(body)) return null;
  // After a comma of the field another may be named.
  if (known) return (body.includes(',') || AND_UNIT.test(body)) && isTold(body) ? 'likely' : 'sure';
  if (short) return heads && isUsed(body) ? 'sure' : heads && among ? 'likely' : null;
  const orders = (): boolean => (heads ? PREDICATE : ANY_VERB).test(body.replace(/\([^)]*\)/g, ''));
  if (group) return heads && !orders() && !LAST_VERB.test(body) ? 'sure' : null;
  const { names, end } = learnt.list(body, 0);
  if (names.length > 0 && end >= unexplained(body).length - 1) return 'sure';
  // "Trung tâm Kê khai thanh toán cước: Chủ trì …" among other headings: the order comes after the colon.
  if (among && ordered && UNIT_START.test(body) && !ROLE.test(body) && !isLong(body)) return 'likely';
  // A longer name than the rules for running text allow: a whole line without a predicate.
  if (sentence || orders() || isLong(body)) return null;
  if (LAST_VERB.test(body)) return heads && names.length > 0 && LAST_SPECIALTY.test(body) ? 'likely' : null;
  // "Trạm Y tế xã | tổ chức tiêm vắc xin: đợt 1 …": a subject and what it does.
  if (goesOn && names.length > 0 && body[end] === ' ' && isVerb(body, end + 1)) return null;
  // "Bộ phận kho | bảo quản vật tư": no list has the verb.
  if (names.length > 0 && body[end] === ' ' && beginsVerb(body, end + 1)) return heads ? 'likely' : null;
  if (names.length > 0) return ANY_VERB.test(body) ? 'likely' : 'sure';
  const unit = initials || UNIT_START.test(body);
  const unknown = crew || unit || (among ? !TOPIC.test(body) : named && NOUN_START.test(body));
  const verb = unit || (among && NOUN_START.test(body)) ? PREDICATE : ANY_VERB;
  return unknown && heads && !verb.test(body) && body.split(' ').length <= 14 ? 'likely' : null;
}
