import type { Named, Names } from './names';
import { matchAt, matchesAt, NO_COMPOUND, NO_UNIT, OFFICE, STRONG_VERB, VERB, VERB_HERE } from './words';

/** A subject in general words: "Tổ chức, doanh nghiệp có giấy phép | phải", "Nhà thầu thi công (A - B) | bố trí". */
const GENERAL = new RegExp(
  `(?:(?:Tổ chức|Doanh nghiệp|Cơ quan)(?=,? (?:doanh nghiệp|tổ chức|cá nhân|đơn vị|có|hoạt động|được|sử dụng|sản xuất|kinh doanh)(?![A-Za-zÀ-ỹ]))[^.;:]{4,160}?(?= (?:phải|có trách nhiệm|chịu trách nhiệm|cần|khẩn trương|nghiêm túc)(?![A-Za-zÀ-ỹ]))|` +
    `(?:Đơn vị|Chủ đầu tư|Nhà thầu|Nhà đầu tư|Người đại diện(?: phần)? vốn|Chủ (?:rừng|hồ|tàu|cơ sở|sở hữu)|Người dân)(?= [\\p{Ll}\\p{Lu}(,])[^.;:]{0,120}?(?=,? (?:${STRONG_VERB})(?![A-Za-zÀ-ỹ]))|` +
    `(?:Cán bộ|Công chức|Viên chức|Giáo viên|Đảng viên|Trưởng (?:thôn|bản|ấp|khu phố|tổ dân phố))(?=,? [\\p{Ll}\\p{Lu}(])[^.;:]{0,120}?(?=,? ${NO_COMPOUND}(?:${VERB})(?![A-Za-zÀ-ỹ])))`,
  'uy',
);

const LIKELY = new RegExp(
  `(?:Tổ|Đội|Ban|Trung tâm|Trạm|Trường|Công an|Chi bộ|Chi đoàn|Hợp tác xã|Phòng|Khoa|Nhóm|Cơ quan|Bộ phận|Hội|Câu lạc bộ|Cửa hàng|Nông trường|Lâm trường|Nhà máy|Xí nghiệp|Siêu thị|Bến xe|Chợ|Khu|Cụm|Thôn|Bản|Ấp)\\s[^.;:,]{3,100}?(?=\\s(?:${STRONG_VERB}|hướng dẫn|tổ chức|kiểm tra|xây dựng)(?![A-Za-zÀ-ỹ]))`,
  'uy',
);
/** After a name it is about: "Phòng Kế hoạch của Sở", "Văn phòng đã …". */
const NO_PREDICATE =
  /(?:của|thuộc|tại|và|ở|trên|với|là|đã|được|còn|chưa|có|do|trong|về|hoặc|các|từ|theo)(?![A-Za-zÀ-ỹ])/uy;
/** What is put in between commas, brackets or quotation marks. */
const ASIDE = /\s*(?:\(.*|["“].*)$/u;

/** Initials before a verb: "DNPC, HPC hoàn thành …". */
const INITIALS =
  /(?:\p{Lu}[A-Za-zÀ-ỹ\d]*\p{Lu}[A-Za-zÀ-ỹ\d]*|\p{Lu}{1,2}\d{1,2})(?:(?:, | và )(?:\p{Lu}[A-Za-zÀ-ỹ\d]*\p{Lu}[A-Za-zÀ-ỹ\d]*|\p{Lu}{1,2}\d{1,2}))*(?: (?:tỉnh|huyện|xã|phường|khu vực|thành phố))?(?= (?:hoàn thành|chủ trì|thực hiện|phối hợp|báo cáo|có trách nhiệm|tham mưu|rà soát|theo dõi|triển khai|chuẩn bị|tổ chức|tổng hợp|hướng dẫn|kiểm tra|cập nhật|bố trí|đôn đốc|lập|xây dựng)(?![A-Za-zÀ-ỹ]))/uy;

const HOLDER = new RegExp(`(?:${OFFICE})(?= ${NO_COMPOUND}(?:${VERB})(?![A-Za-zÀ-ỹ]))`, 'uy');
/** Whom an order at `at` charges by nothing but the office: "Giao | Tổng Giám đốc | hoàn thiện …". */
export function holderAt(text: string, at: number): Named | null {
  const name = matchAt(HOLDER, text, at)?.[0];
  return name ? { start: at, end: at + name.length, name, general: false } : null;
}

/** The unit that is the subject of the sentence at `at`: names, then a predicate. */
export function subjectAt(
  text: string,
  at: number,
  listed: Names,
): { readonly names: readonly Named[]; readonly verb: number } | null {
  const short = matchAt(INITIALS, text, at);
  if (short && !matchesAt(/(?:UBND|HĐND|UBMTTQ)(?![A-Za-zÀ-ỹ])/uy, text, at)) {
    let from = at;
    const names = short[0].split(/, | và /).map((name): Named => {
      const start = text.indexOf(name, from);
      from = start + name.length;
      return { start, end: from, name, general: false };
    });
    return { names, verb: at + short[0].length + 1 };
  }
  const group = matchAt(GENERAL, text, at);
  if (group) {
    const end = at + group[0].length;
    return { names: [{ start: at, end, name: group[0], general: true }], verb: end + 1 };
  }
  if (NO_UNIT.test(text.slice(at, at + 24))) return null;
  const { names, end } = listed.list(text, at);
  if (names.length === 0) return null;
  const gap = matchAt(/\s*(?:\([^()]{0,80}\)\s*)?,?\s*/uy, text, end)?.[0].length ?? 0;
  if (
    !matchesAt(VERB_HERE, text, end + gap) &&
    !matchesAt(/(?:là|sẽ|có|được giao|chịu|theo|trong phạm vi)\s/uy, text, end + gap)
  )
    return null;
  return { names, verb: end + gap };
}

/** What stands at `at` where a subject does and starts like a unit's name, though in small letters: "Tổ công nghệ số cộng đồng". */
export function likelyAt(text: string, at: number, listed: Names): Named | null {
  if (NO_UNIT.test(text.slice(at, at + 24))) return null;
  // A name, and a word that no list knows for a verb.
  const { names, end } = listed.list(text, at);
  const [only] = names;
  if (
    only &&
    !only.general &&
    names.length === 1 &&
    matchesAt(/\s\p{Ll}{2,} [A-Za-zÀ-ỹ]/uy, text, end) &&
    !matchesAt(NO_PREDICATE, text, end + 1)
  )
    return only;
  const found = matchAt(LIKELY, text, at)?.[0];
  return found ? { start: at, end: at + found.length, name: found.replace(ASIDE, ''), general: false } : null;
}
