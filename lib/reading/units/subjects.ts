import { crewAt } from '../names/crews';
import { WORKPLACE } from '../names/goes-on';
import { initialsAt } from '../names/initials';
import type { Named } from '../names/known-names';
import { START, TITLE_BESIDE } from '../names/name-starts';
import type { Names } from '../names/names';
import { bareNameAt } from '../names/persons';
import { beginsProper, endsProper } from '../names/proper';
import { beginsOrder, beginsVerb, isVerb, predicateAfter, uncapitalised } from '../words/lexicon';
import { oneOf } from '../words/one-of';
import {
  CALLING,
  isNoUnit,
  LEADER,
  matchAt,
  matchesAt,
  OFFICE,
  ORDER_AFTER_NAME,
  VERB_HERE,
  WEAK_VERB,
} from '../words/words';

/** A subject in general words: "Tổ chức, doanh nghiệp có giấy phép | phải", "Nhà thầu thi công (A - B) | bố trí". */
const GENERAL =
  /(?:Tổ chức|Doanh nghiệp|Cơ quan)(?=,? (?:doanh nghiệp|tổ chức|cá nhân|đơn vị|có|hoạt động|được|sử dụng|sản xuất|kinh doanh)(?![A-Za-zÀ-ỹ]))[^.;:]{4,160}?(?= (?:phải|có trách nhiệm|chịu trách nhiệm|cần|khẩn trương|nghiêm túc)(?![A-Za-zÀ-ỹ]))/uy;
/** Those whom no unit's noun names, before any predicate. */
const PEOPLE = new RegExp(
  `${oneOf(
    /Đơn vị|Ngân hàng thương mại|Tổ chức tín dụng|Chủ đầu tư|Nhà thầu|Nhà đầu tư|Tư vấn (?:giám sát|thiết kế|thẩm tra)(?= (?:kiểm soát|kiểm tra|giám sát|lập|rà soát|theo dõi|báo cáo|hoàn thiện|bố trí|tăng cường|phối hợp|chủ động|nghiệm thu|thực hiện|có trách nhiệm|chịu trách nhiệm)(?![A-Za-zÀ-ỹ]))|Người đại diện(?: phần)? vốn|Người dân/u,
    /Chủ (?:các )?(?:rừng|hồ|tàu|cơ sở|sở hữu|hộ|phương tiện)/u,
    /(?:Cán bộ|Công chức|Viên chức|Giáo viên|Đảng viên)(?! nào)|Thẩm phán|Chủ nhiệm|Thủ qu[ỹĩ]|Thủ kho|Tạp vụ|Cấp dưỡng|Lái xe/u,
    new RegExp(CALLING, 'u'),
    /Cấp ủy(?=,? (?:và )?(?:chính quyền|các|cơ sở))|Chính quyền(?= (?:các|địa phương|cơ sở|xã|phường|thôn))/u,
    // The guards, not "Bảo vệ môi trường".
    /Bảo vệ(?= (?:trực|tuần tra|canh|mở|khóa|đóng|ghi) |(?:,| và) (?:cấp dưỡng|tạp vụ|lao công|phục vụ|nhân viên|lái xe)(?![A-Za-zÀ-ỹ]))/u,
    /Tổ trưởng(?! (?:các|tổ))|Trưởng (?:thôn|bản|ấp|khu phố|tổ dân phố)/u,
    new RegExp(`(?:${LEADER})(?! (?:và|cùng|kiêm) )`, 'u'),
    /(?:GV|GVCN|GVBM|CBGV|CBGVNV|CBCC|CBVC|CCVC|CBCCVC)(?= các | toàn )/u,
    // "05 Tổ công tác …"
    /\d{1,3} (?:Tổ|Phòng|Khoa|Trường|Ban|Trạm|Đội|Chi bộ|Chi đoàn|Công đoàn|Trung tâm)/u,
  )}(?=(?:,| [–-])? [\\p{Ll}\\p{Lu}(])`,
  'uy',
);

/** A post whose words are complete: "Trực ban trưởng | lập báo cáo". */
const LEADS = new RegExp(LEADER, 'uy');

/** What a crew's name begins with, in whatever letters it goes on. */
const CREW = new RegExp(
  '(?:Tổ|Đội|Ban|Kho|Chi hội|Trung tâm|Trạm|Trường|Công an|Chi bộ|Chi đoàn|Hợp tác xã|Phòng|Khoa|Khối|Nhóm|Cơ quan|Bộ phận|Hội đồng|Hội|Câu lạc bộ|' +
    'Cửa hàng|Nông trường|Lâm trường|Nhà máy|Xí nghiệp|Siêu thị|Bến xe|Chợ|Khu|Cụm|Thôn|Bản|Ấp|Lực lượng|Kiểm lâm|Cảnh sát|' +
    'Dân quân|Tư vấn|Phân xưởng|Xưởng|Nhà hát|Nhà văn hóa|Liên đội|Lớp|(?:Quận|Huyện|Xã|Phường|Thị xã|Thị trấn|Đặc khu)(?= [\\p{Lu}\\d])) (?=[A-Za-zÀ-ỹ\\d])',
  'uy',
);
/** After a name it is about: "Phòng Kế hoạch của Sở", "Văn phòng đã …". */
export const NO_PREDICATE =
  /(?:của|thuộc|tại|và|ở|trên|với|là|đã|được|còn|chưa|có|do|trong|về|hoặc|các|từ|theo)(?![A-Za-zÀ-ỹ])/uy;
/** What is put in between commas, brackets or quotation marks. */
const ASIDE = /\s*(?:\(.*|["“].*)$/u;

/** "Nhân viên y tế (đồng chí Mai)": who holds the post. */
const HELD_BY = /\s*\((?:đồng chí|đ\/c|ông|bà|thầy|cô|do|gồm) [^()]*\)$/iu;

/** "Cấp ủy, chính quyền các bản, nhất là bí thư": who of them above all. */
const ABOVE_ALL = /,? (?:mà )?(?:trước hết|trước tiên|nhất|đặc biệt|chủ yếu) là .*$/u;

/** What the subject is besides: "Sở Tài chính – cơ quan thường trực Ban Chỉ đạo | tổng hợp". */
const BESIDES =
  /\s*[,–-]\s+(?:là )?(?:cơ quan|đơn vị|bộ phận) (?=(?:thường trực|chủ trì|chủ quản|đầu mối|tham mưu|giúp việc|được giao)(?![A-Za-zÀ-ỹ]))/uy;

const HOLDER = new RegExp(`(?:${OFFICE})(?= \\p{Ll})`, 'uy');
/** What who presides does himself: "Giám đốc yêu cầu các phòng …" charges others. */
const PRESIDES =
  /(?:yêu cầu|đề nghị|giao|phân công|kết luận|quyết định|thông báo|ghi nhận|thống nhất|nhấn mạnh|lưu ý|biểu dương|phê bình|chỉ đạo|chỉ thị|kiến nghị|cho ý kiến)(?![A-Za-zÀ-ỹ])/uy;
/** A board that was founded above may be named by its noun alone, where its duty follows: "Hội đồng | có nhiệm vụ …". */
const OFFICE_ALONE = new RegExp(
  `(?!Lãnh đạo)(?:${OFFICE})(?= \\p{Ll})|(?:Hội đồng|Đoàn|Tổ|Ban|Đội|Tiểu ban|Nhóm)(?= (?:có nhiệm vụ|có trách nhiệm|chịu trách nhiệm|phải) )`,
  'uy',
);
/** What a subject may begin with besides a name. */
const OTHER_START = new RegExp(oneOf(PEOPLE, GENERAL, OFFICE_ALONE), 'uy');
const nameFrom = (text: string, start: number, end: number): Named => ({
  start,
  end,
  name: text.slice(start, end),
  general: false,
});
/** Whether a predicate follows a person's bare name that ends at `end`, or the post beside it: "Lò Văn Tơ | – Kế toán trưởng | lập …". */
const bareActs = (text: string, end: number): boolean => matchesAt(TITLE_BESIDE, text, end) || isVerb(text, end + 1);

/** Whom an order at `at` charges by nothing but the office, "Giao | Tổng Giám đốc | hoàn thiện …", or by a person's name alone. */
export function holderAt(text: string, at: number): Named | null {
  const name = matchAt(HOLDER, text, at)?.[0] ?? bareNameAt(text, at);
  const end = at + (name?.length ?? 0);
  return name && bareActs(text, end) ? nameFrom(text, at, end) : null;
}

/** The unit that is the subject of the sentence at `at`: names, then a predicate. */
export function subjectAt(
  text: string,
  at: number,
  listed: Names,
): { readonly names: readonly Named[]; readonly verb: number } | null {
  const short = initialsAt(text, at);
  if (short) return short;
  const { names, end } = listed.list(text, at);
  if (names.length === 0 && !matchesAt(OTHER_START, text, at)) return null;
  const noUnit = isNoUnit(text.slice(at, at + 24));
  const people = peopleAt(text, at);
  // "Công chức Tư pháp, Phòng Kinh tế | rà soát": those have names.
  const hasName = people > 0 && !noUnit && matchesAt(START, text, at);
  const group = matchAt(GENERAL, text, at)?.[0].length ?? (hasName ? 0 : people);
  if (group > 0) {
    const name = text
      .slice(at, at + group)
      .replace(HELD_BY, '')
      .replace(ABOVE_ALL, '');
    return { names: [{ start: at, end: at + group, name, general: true }], verb: at + group + 1 };
  }
  if (noUnit) return null;
  const office = matchAt(OFFICE_ALONE, text, at)?.[0].length ?? 0;
  if (office > 0 && isVerb(text, at + office + 1)) {
    const verb = at + office + 1;
    if (matchesAt(PRESIDES, text, verb)) return null;
    return { names: [{ start: at, end: verb - 1, name: text.slice(at, verb - 1), general: false }], verb };
  }
  if (names.length === 0) return null;
  const besides = matchAt(BESIDES, text, end)?.[0].length ?? 0;
  const after = besides > 0 ? predicateAfter(text, end + besides, 120, true) : -1;
  if (after > 0) return { names, verb: after };
  // "Phòng Kế hoạch – Rà soát hồ sơ", "Phòng Kế hoạch. Rà soát hồ sơ"
  const dash = matchAt(/ ?[–-] ?(?=\p{Lu})|(?: [–-]|\.) (?=[A-Za-zÀ-ỹ])/uy, text, end)?.[0].length ?? 0;
  if (dash > 0) {
    return isVerb(uncapitalised(text, end + dash), 0) ? { names, verb: end + dash } : null;
  }
  const gap = matchAt(/\s*(?:\([^()]{0,160}\)\s*)?,?\s*/uy, text, end)?.[0].length ?? 0;
  if (
    !matchesAt(VERB_HERE, text, end + gap) &&
    !(gap > 0 && matchesAt(ORDER_AFTER_NAME, text, end + gap)) &&
    !(gap > 0 && text[end + gap - 1] === ' ' && beginsVerb(text, end + gap)) &&
    !matchesAt(
      /(?:là|sẽ|có|được giao|chịu|theo|trong phạm vi|định kỳ|(?:hằng|hàng) (?:ngày|tuần|tháng|quý|năm))\s/uy,
      text,
      end + gap,
    )
  )
    return null;
  return { names, verb: end + gap };
}

/** How long the words for people are that the subject at `at` is, or 0. */
function peopleAt(text: string, at: number): number {
  const noun = matchAt(PEOPLE, text, at)?.[0].length ?? 0;
  const next = at + noun + 1;
  const here =
    noun > 0 &&
    (beginsOrder(text, next) ||
      text.startsWith('Tư vấn ', at) ||
      (matchAt(LEADS, text, at)?.[0].length === noun && isVerb(text, next)));
  const later = here || noun === 0 ? -1 : predicateAfter(text, at + noun - 1, 120, true);
  // "Nhân viên bảo vệ | trực", but "Giáo viên | nghiên cứu bài".
  // "Giáo viên | nghiên cứu tài liệu, soạn bài": the comma parts what is done.
  const begins = noun > 0 && (later < 0 || text[later - 2] === ',') && isVerb(text, next);
  const verb = here || begins ? next : later;
  return verb < 0 ? 0 : text.slice(at, verb).replace(/[\s,]+$/, '').length;
}

/**
 * What stands at `at` where a subject does, told by its place alone: names before a word that no list knows for a verb, or
 * what starts like a crew's name, though in small letters: "Tổ công nghệ số cộng đồng".
 */
export function likelyAt(text: string, at: number, listed: Names): readonly Named[] | null {
  if (isNoUnit(text.slice(at, at + 24))) return null;
  const { names, end } = listed.list(text, at);
  if (
    names.length > 0 &&
    !names.some(({ general }) => general) &&
    matchesAt(/\s\p{Ll}{2,} [A-Za-zÀ-ỹ\d]/uy, text, end) &&
    !matchesAt(NO_PREDICATE, text, end + 1)
  )
    return names;
  const places = placesAt(text, at, listed);
  if (places) return places;
  const person = bareNameAt(text, at);
  if (person) return bareActs(text, at + person.length) ? [nameFrom(text, at, at + person.length)] : null;
  const noun = matchAt(CREW, text, at)?.[0].length ?? 0;
  const verb = noun > 0 ? predicateAfter(text, at + noun, 100) : -1;
  if (verb < 0) return null;
  // "Quận Tân Sơn | được giao | xác định ranh giới", "Tổ Khảo thí | sẽ | mở máy"
  const name = text.slice(at, verb).replace(/(?: (?:sẽ|được(?: giao)?))? *$/u, '');
  return [{ start: at, end: at + name.length, name: name.replace(ASIDE, ''), general: false }];
}

const JOINED = /(?:,| và) (?=\p{Lu})/uy;
/** Several, of whom one is told by its place of work alone: "Phòng Vật tư, Kho mìn | kiểm đếm", "Nhà ăn và Trạm Y tế | lưu mẫu". */
function placesAt(text: string, at: number, listed: Names): readonly Named[] | null {
  const { names, end } = listed.list(text, at);
  const sign = matchAt(JOINED, text, end)?.[0].length;
  if (names.length > 0) {
    if (!sign || !matchesAt(WORKPLACE, text, end + sign)) return null;
    const others = likelyAt(text, end + sign, listed) ?? vouchedAt(text, end + sign);
    return others && [...names, ...others];
  }
  const name = matchesAt(WORKPLACE, text, at) ? matchAt(/(?:(?! và )[^.,;:()]){3,40}/uy, text, at)?.[0] : undefined;
  const joined = name && matchAt(JOINED, text, at + name.length)?.[0].length;
  if (!joined || predicateAfter(text, at, name.length) > 0) return null;
  const next = at + name.length + joined;
  const others = matchesAt(START, text, next) ? subjectAt(text, next, listed)?.names : likelyAt(text, next, listed);
  return others ? [nameFrom(text, at, at + name.length), ...others] : null;
}

/** Those whom an order at `at` charges in small letters, "giao | tổ thư ký | hoàn thiện báo cáo", or a person by name alone. Never for certain. */
export function crewsAt(text: string, at: number, listed: Names): readonly Named[] {
  const person = bareNameAt(text, at);
  if (person) return bareActs(text, at + person.length) ? [nameFrom(text, at, at + person.length)] : [];
  return crewAt(text, at) ? listed.crews(text, at) : [];
}

/** What begins a sentence that is about things or circumstances. */
const NO_ONE = new RegExp(
  '(?:Các|Trong|Sau|Khi|Nếu|Để|Từ|Kể|Định kỳ|Tối thiểu|Ít nhất|Đến|Trước|Ngoài|Đối với|Về|Riêng|Với|Trên|Theo|Hằng|Hàng|Thời|' +
    'Việc|Công tác|Nội dung|Kết quả|Hồ sơ|Kinh phí|Trường hợp|Danh sách|Văn bản|Báo cáo|Số liệu|Không|Chỉ|Được|Mọi|Một|Những|' +
    'Toàn|Tất cả|Cuối|Đầu|Hình thức|Địa điểm|Đợt|Phương án|Nguồn|Mức|Chất lượng|Tiến độ|Sản phẩm|Yêu cầu)(?![A-Za-zÀ-ỹ])',
  'uy',
);
/** Things and circumstances in small letters. */
const NO_ONE_ASKED =
  /(?:các|những|một|trong|sau|khi|nếu|để|từ|đến|trước|ngoài|về|với|trên|theo|hằng|hàng|thời|việc|công tác|nội dung|không|chỉ|được|mọi|toàn|tất cả|mức|hình thức|nhiệm vụ|kinh phí|vốn|hồ sơ)(?![A-Za-zÀ-ỹ])/uy;
/** What stands in names too, or only joins: "Kế hoạch | kiểm tra", "Bảo tồn di sản | gắn với …". */
const NO_ORDER = new RegExp(`(?:${WEAK_VERB}|gắn với)(?![A-Za-zÀ-ỹ])`, 'uy');
/** "Các nguồn kinh phí | cần xin chủ trương": things, of which nobody knows who is to care. */
const THINGS_MUST = /(?:Các|Những) [^.;:,]{3,60} (?:cần|phải) /uy;
/**
 * Whether what stands at `at` may be a subject that no rule for names knows: words that begin with no verb, before an order.
 * With `asked` they follow "Đề nghị".
 */
export function isUnknownSubject(text: string, at: number, asked = false): boolean {
  if (asked ? matchesAt(NO_ONE_ASKED, text, at) : matchesAt(NO_ONE, text, at)) return matchesAt(THINGS_MUST, text, at);
  if (!asked && !matchesAt(/\p{Lu}\p{Ll}*,? \p{Ll}/uy, text, at)) return false;
  const small = uncapitalised(text, at, 80);
  if (isVerb(small, 0)) return false;
  if (isNoUnit(small) && !small.startsWith('khu ')) return false;
  const verb = predicateAfter(text, at, 100, true);
  return verb > 0 && text[verb - 2] !== ',' && beginsOrder(text, verb) && !matchesAt(NO_ORDER, text, verb);
}

/** Whom a text names at `at` by a noun that no rule knows and by a name of its own, before a predicate: "Ga Hà Giao | dồn toa". */
export function properAt(text: string, at: number): readonly Named[] | null {
  const vouched = beginsProper(text, at) ? vouchedAt(text, at) : null;
  return vouched?.every(({ name }) => endsProper(name)) ? vouched : null;
}

/** Whom an item names whose neighbours all begin with their subjects: "Lái xe | bảo dưỡng xe", "Y tế trường | cân đo học sinh". */
export function vouchedAt(text: string, at: number): readonly Named[] | null {
  if (!/^\p{Lu}[\p{Ll} ]/u.test(text.slice(at, at + 2)) || matchesAt(NO_ONE, text, at)) return null;
  const small = uncapitalised(text, at, 80);
  // "Bảo vệ ghi sổ": those who guard.
  const post = matchesAt(/bảo vệ /uy, small, 0) && beginsVerb(small, 7);
  if (!post && (isVerb(small, 0) || isNoUnit(small))) return null;
  const verb = predicateAfter(text, at, 60);
  if (verb < 0) return null;
  const name = text.slice(at, verb).trimEnd();
  return [{ start: at, end: at + name.length, name: name.replace(ASIDE, ''), general: false }];
}
