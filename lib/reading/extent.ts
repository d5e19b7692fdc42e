import {
  matchAt,
  matchesAt,
  NAME_STOP,
  OFFICE,
  OFFICE_INITIALS,
  SENTENCE,
  SMALL_NAMES,
  UNIT_NOUN,
  VERB_HERE,
} from './words';

/** Where names of units start and how far they reach in running text. All patterns are sticky. */

/** What may follow a unit's noun when it is one: a capital, a number, or a word such as "tỉnh" ("Công an tỉnh"). */
const PLACE =
  'tỉnh|huyện|xã|phường|thành phố|thị xã|thị trấn|quận|đặc khu|cấp|các|trung ương|nhân dân|quản lý|nhà nước|thuộc|phòng|ban|đơn vị|cơ quan|văn phòng|chi cục|trung tâm|sở|cơ sở|giao thông|trường|viện|công ty|chuyên môn|cổ phần|mẹ|con|cửa khẩu|khu vực';
const NOUN_HERE = `(?:${UNIT_NOUN}|${OFFICE})(?=\\s*$|\\s*[:;/]|,\\s+(?:\\p{Lu}|phòng \\p{Lu}|các )|\\s+(?:\\p{Lu}|\\d|(?:${PLACE}|${SMALL_NAMES})(?![A-Za-zÀ-ỹ])))`;
const SHORT =
  '(?:P|K|TT|VP|XN)\\.\\s?(?=\\p{Lu})|(?:VNPT|Viettel|MobiFone|EVN\\p{Lu}*)(?=\\s+\\p{Lu})|Báo(?= và (?:Đài|Phát thanh) )|Báo(?= và Phát thanh,)|Văn phòng đăng ký đất đai|Văn phòng(?=\\s+(?!phẩm)\\p{Ll})|(?:Tỉnh|Thành|Huyện|Xã) [Đđ]oàn(?=[\\s,;:.])|Thuế(?= cơ sở)|Nhà trường(?=\\s)|Khu Quản lý(?= đường)|(?:Chi đoàn|Công đoàn|Liên đội|Chi bộ|Đảng ủy|Kho bạc|Kế toán|Văn thư)(?=\\s+\\p{Ll})|(?:MTTQ|UBMTTQ|BGH|BGĐ|BCH|ĐTN)(?=\\svà\\s)';
export const START_SOURCE = `${NOUN_HERE}|${SHORT}`;
export const START = new RegExp(START_SOURCE, 'uy');
export const LOWER_START = new RegExp(
  '(?:đồng chí|đ\\/c|cơ quan|lãnh đạo|thủ trưởng|chủ tịch|giám đốc|phòng|ban|sở|trung tâm|văn phòng|chi cục|công an|khoa)(?=\\s+\\p{Lu}[A-Za-zÀ-ỹ&])|' +
    '(?:đội|tổ|trạm|phân xưởng|xí nghiệp|chi bộ|ban)(?=\\s+(?:số )?\\d{1,2}(?![\\d/%]))|' +
    `(?:phòng|ban|khoa|tổ|đội|trạm|hội)(?=\\s+(?:${SMALL_NAMES})(?![A-Za-zÀ-ỹ]))`,
  'uy',
);
const LISTED = `(?::\\s*(?!${SENTENCE})|\\s+)`;
/** "các Sở Tài chính, Xây dựng và Tư pháp", "các Sở, ngành: Tài chính, Xây dựng": one noun for several names. */
export const PLURAL = new RegExp(
  `[Cc]ác (Bộ|Sở|Phòng|Ban|Vụ|Cục|Chi cục|Trung tâm|Trường|Công ty|phòng|sở|xã|phường|huyện)(?:, (?:ban|ngành|đơn vị|cơ quan))*(?: chuyên môn)?${LISTED}(?=\\p{Lu})`,
  'uy',
);
const LOCALITIES = '(?:(?:các )?(?:xã|phường|thị trấn|đặc khu|thị xã|thành phố|huyện))';
/** "UBND các xã A, B và | thị trấn C": the next of them is a place of another kind. */
export const OTHER_PLACE = new RegExp(`${LOCALITIES} (?=\\p{Lu})`, 'uy');
/** "UBND các tỉnh A, B": the same for committees of people. */
export const COMMITTEES = new RegExp(
  `((?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân) )(?:(?:các|\\d{1,2}) )?(tỉnh|huyện|xã|phường|thành phố)${LISTED}(?=\\p{Lu}\\p{Ll}[^.;:()]{0,80}?(?:,| và )\\s*(?:${LOCALITIES} )?\\p{Lu}\\p{Ll})`,
  'uy',
);
export const GROUP =
  /(?:[Cc]ác|[Tt]ất cả|[Tt]oàn thể|[Tt]oàn bộ|(?:[Mm]ọi|[Nn]hững|[Mm]ỗi|[Tt]ừng)(?= (?:cơ quan|đơn vị|phòng|sở|ngành|địa phương|tổ chức|cá nhân|bộ phận)(?![A-Za-zÀ-ỹ]))|(?:[Tt]hủ trưởng|[Gg]iám đốc|[Ll]ãnh đạo|[Tt]rưởng|[Hh]iệu trưởng|[Nn]gười đứng đầu|[Cc]hủ tịch)(?: và [A-Za-zÀ-ỹ ]{1,20})?(?= các))(?=\s)/uy;
/** After "các": things, not units. */
export const THINGS =
  /(?:nhiệm vụ|nội dung|giải pháp|công việc|chương trình|kế hoạch|văn bản|quy định|quy trình|ý kiến|vấn đề|biện pháp|hoạt động|hình thức|mục tiêu|chỉ tiêu|điều kiện|thủ tục|hồ sơ|bước|dự án|công trình|lĩnh vực|mặt|khâu|khoản|chính sách|yêu cầu|báo cáo|kiến nghị|đề án|quyết định|kết luận|thông báo|chỉ đạo|trường hợp|khó khăn|tồn tại|công tác|vi phạm|hành vi)(?![A-Za-zÀ-ỹ])/iuy;
/** A group in general words that is named without "các". */
export const BARE_GROUP =
  /(?:cơ quan|đơn vị|địa phương|chính quyền|sở|ban|ngành|phòng|tổ chức|doanh nghiệp|cá nhân|lực lượng|cấp ủy|chủ đầu tư)(?![A-Za-zÀ-ỹ])/uy;
/** "đồng chí Nguyễn Văn An, Phó Giám đốc": a title beside a name. */
export const TITLE_BESIDE = new RegExp(`\\s*[,–-]\\s+(?!Đồng chí|Đ\\/c|Ông|Bà)(?:${OFFICE})(?![A-Za-zÀ-ỹ])`, 'uy');
/** "Đ/c Lê Thị Vân - TPT Đội": a title in initials, and what they are for. */
export const INITIALS_BESIDE = new RegExp(
  `\\s*[,–-]\\s+(?:${OFFICE_INITIALS})(?![A-Za-zÀ-ỹ])(?:\\.? \\p{Lu}[A-Za-zÀ-ỹ]*){0,3}`,
  'uy',
);
/** How a person is named. */
export const PERSON = /(?:đồng chí|đ\/c|ông|bà) \p{Lu}/iuy;
/** "Thủ trưởng các cơ quan, đơn vị": those who head a group. */
export const HEADS =
  /(?:Thủ trưởng|Giám đốc|Lãnh đạo|Trưởng|Người đứng đầu) các (?=(?:cơ quan|đơn vị|phòng|sở|ban|ngành|bộ phận|khoa)(?![A-Za-zÀ-ỹ]))/uy;
export const WORD = /HIV\/AIDS|[^\s,;:/()|.]+(?:\.(?=[A-Za-zÀ-ỹ]))?/uy;

/** After a name, where or which: no part of it. "Các trường | trên địa bàn xã | rà soát …". */
export const WHERE =
  /\s(?:trên địa bàn(?: (?:toàn )?(?:tỉnh|thành phố|thị xã|quận|huyện|xã|phường|đặc khu)(?![A-Za-zÀ-ỹ])(?: \p{Lu}\p{Ll}*){0,3})?|(?:có )?liên quan(?! (?:đến|tới|trong|về)))(?![A-Za-zÀ-ỹ])/uy;

/** "Phòng Tổ chức cán bộ - Phòng Kế hoạch": after a dash the noun comes again, and another name begins. */
export const DASHED = /\s*[–-]\s+(Phòng|Sở|Khoa|Chi cục|Trung tâm|Đội|Trạm)(?= \p{Lu})/uy;

/** What may follow a comma inside one name: "các xã, phường, thị trấn". */
const PART = /(?:xã|phường|thị trấn|huyện|thành phố|thị xã|quận|đặc khu)(?![A-Za-zÀ-ỹ])/uy;
/** Small words that stand in names elsewhere than as the second syllable of a capitalised word. */
const INSIDE =
  /^(?:và|các|của|thuộc|nhân|dân|nông|thôn|tỉnh|huyện|xã|phường|thị|trấn|thành|phố|quận|cấp|trung|ương|quốc|gia|khu|vực|kinh|tế|khoa|học|công|nghệ|kỹ|thuật|nước|dự|án|đầu|tư|xây|dựng|số|hạn|một|viên|phần|cổ|đặc|hội|ngành|chuyên|miền|môn|trực|nghiệp|phòng|ban|sở|tâm|đơn|vị|cơ|quan|trường|cửa|khẩu|cảng)$/u;
const LOCALITY = /^(?:tỉnh|huyện|xã|phường|thành|phố|thị|trấn|quận|cấp)$/u;
/** What kind of communes: "UBND các xã | ven biển". */
const LANDSCAPE =
  /(?:ven (?:biển|sông|hồ|đô)|miền núi|vùng (?:cao|sâu|trũng)|biên giới|hải đảo|bãi ngang)(?![A-Za-zÀ-ỹ])/uy;
/** Which schools: "các trường | mầm non, tiểu học, THCS". */
const SCHOOLS =
  /(?:,? (?:và )?(?:mầm non|mẫu giáo|tiểu học|trung học cơ sở|trung học phổ thông|phổ thông|liên cấp|công lập|MN|TH|THCS|THPT|PTDTBT|PTDTNT)(?![A-Za-zÀ-ỹ]))+/uy;
/** "Đài Khí tượng thủy văn tỉnh": small words up to the place. */
const UP_TO_PLACE =
  /\p{Ll}+(?: \p{Ll}+)? (?:tỉnh|huyện|thành phố|xã|phường|thị trấn|quốc gia|Trung ương|khu vực)(?![A-Za-zÀ-ỹ])|điện (?:\d+ ?kV|cao thế|trung thế|hạ thế)/uy;
/** "Phòng tài chính | - kế hoạch": small letters after a dash. */
const SMALL_AFTER_DASH = new RegExp(`[–&-]\\s+(?:${SMALL_NAMES})(?![A-Za-zÀ-ỹ])`, 'uy');

/**
 * A name that is not over, though a verb follows: "Ban Quản lý dự án | đầu tư xây dựng", "Phòng Quản lý | bảo vệ rừng",
 * "Chi nhánh Văn phòng | đăng ký đất đai".
 */
const UNFINISHED =
  /(?:^|\s)(?:(?:quản lý|kiểm soát|hỗ trợ|phát triển|xúc tiến|dự án)|(?:Ban|Tổ|Đoàn) (?:công tác)|Chi nhánh Văn phòng)$/iu;
const OBJECT =
  /(?:đầu tư(?: xây dựng)?|triển khai(?= (?:Đề án|Kế hoạch|Chương trình|Nghị quyết))|đào tạo|bảo vệ|đăng ký|kiểm soát|hợp đồng|thu|vận hành|khai thác|thi công)(?![A-Za-zÀ-ỹ])/uy;

/** Ministries and departments whose names hold an "và" or a comma (NĐ về tổ chức bộ, sở): not to be cut there. */
export const WHOLE =
  /^(?:Nông nghiệp và (?:Môi trường|Phát triển nông thôn)|Tài nguyên và Môi trường|Khoa học và Công nghệ|Văn h(?:óa|oá), Thể thao và Du lịch|Văn h(?:óa|oá) và Thể thao|Giáo dục và Đào tạo|Dân tộc và Tôn giáo|Thông tin và Truyền thông|Kế hoạch và Đầu tư|Lao động[,\s–-]+Thương binh và Xã hội|Quy hoạch (?:và|-) Kiến trúc)/iu;

/** What is known of a name before its end is looked for. */
export interface NameKind {
  /** One of several under one noun ("các Sở Tài chính, Xây dựng"): a comma ends it. */
  readonly plural?: boolean;
  /** Its first part is a name that the document uses; only a place may follow. */
  readonly known?: boolean;
}

const LONGEST = 160;

/** Whether "và" at `at` goes on with the name `before`, and does not begin another. */
function joinsOn(text: string, at: number, before: string, whole: string, plural: boolean): boolean {
  const after = at + 3;
  if (/HĐND$|Hội đồng nhân dân$/u.test(before) && matchesAt(/UBND|Ủy ban|Uỷ ban/uy, text, after)) return true;
  if (before === 'Báo') return matchesAt(/Đài|Phát thanh/uy, text, after);
  if (matchesAt(START, text, after) || matchesAt(LOWER_START, text, after) || matchesAt(GROUP, text, after))
    return false;
  return matchesAt(/\p{Lu}/uy, text, after) && (!plural || WHOLE.test(whole));
}

const SMALL_PART = new RegExp(`(?:${SMALL_NAMES})(?![A-Za-zÀ-ỹ])`, 'uy');
/** Whether a comma at `at` stands inside the name: "các xã, phường"; "Đo lường, Chất lượng"; "Vật tư, thiết bị y tế" up to a predicate. */
function commaInside(text: string, at: number): boolean {
  const after = at + 2;
  if (matchesAt(PART, text, after)) return true;
  if (text.startsWith('chống', after)) return text.startsWith('Phòng', at - 5);
  if (matchesAt(SMALL_PART, text, after)) return !matchesAt(LOWER_START, text, after) && upToPredicate(text, after) > 0;
  return matchesAt(/\p{Lu}\p{Ll}/uy, text, after) && !matchesAt(START, text, after);
}

/**
 * Small words at `at` that no list knows but that lead straight to a predicate belong to the name before it:
 * "Phòng Công tác | học sinh, sinh viên | tổ chức …". Their end, or 0.
 */
function upToPredicate(text: string, at: number): number {
  let next = at;
  for (let count = 0; count < 7; count++) {
    const word = matchAt(/\p{Ll}+(?![A-Za-zÀ-ỹ])/uy, text, next)?.[0];
    if (!word) return 0;
    const end = next + word.length;
    // One or two words and a sign: "Phòng Công nghệ | thông tin |, Văn phòng".
    if (count < 2 && matchesAt(/[,;.)]?$|[;.)]|, \p{Lu}| và \p{Lu}/uy, text, end)) return end;
    const sign = matchAt(/, | và /uy, text, end)?.[0];
    if (sign && matchesAt(LOWER_START, text, end + sign.length)) return end;
    next = end + (matchAt(/,? /uy, text, end)?.[0].length ?? 0);
    if (next === end) return 0;
    if (matchesAt(VERB_HERE, text, next)) return end;
    if (matchesAt(NAME_STOP, text, next)) return 0;
  }
  return 0;
}

/**
 * The end of the name in `text` whose noun stands at `at` and is `noun` characters long: before a predicate, a sign, or a
 * small word that no name goes on with.
 */
export function nameEnd(
  text: string,
  at: number,
  noun: number,
  { plural = false, known = false }: NameKind = {},
): number {
  let end = at + noun;
  let capital = !known;
  let place = false;
  for (let next = end; end - at < LONGEST; ) {
    while (text[next] === ' ') next++;
    const sign = text[next] ?? '';
    if (sign === ',') {
      if (plural || known || !commaInside(text, next)) return end;
      next += 2;
    } else if (sign === '(') {
      const close = text.indexOf(')', next);
      return close < 0 || !text.startsWith('(trừ', next) ? end : close + 1;
    } else if (/[–&-]/.test(sign) && text[next - 1] === ' ') {
      const small = matchAt(SMALL_AFTER_DASH, text, next)?.[0];
      if (small) {
        next += small.length;
        end = next;
        continue;
      }
      if (!matchesAt(/[–&-]\s+\p{Lu}/uy, text, next) || matchesAt(TITLE_BESIDE, text, next)) return end;
      if (matchesAt(PERSON, text, at)) return end;
      if (text.startsWith(matchAt(DASHED, text, next)?.[1] ?? '-', at)) return end;
      next++;
      continue;
    }
    if (matchesAt(NAME_STOP, text, next)) {
      const object = matchAt(OBJECT, text, next)?.[0];
      if (!object || !UNFINISHED.test(text.slice(at, end))) return end;
      next += object.length;
      end = next;
      capital = false;
      continue;
    }
    const word = matchAt(WORD, text, next)?.[0];
    if (!word) return end;
    const upper = /^[\p{Lu}\d]/u.test(word);
    const landscape = place && !upper ? matchAt(LANDSCAPE, text, next)?.[0] : undefined;
    if (landscape) {
      next += landscape.length;
      end = next;
      continue;
    }
    if (word === 'và') {
      if (!joinsOn(text, next, text.slice(at, end), text.slice(at, at + 80), plural)) return end;
      next += 3;
      capital = true;
      continue;
    }
    if (!upper && !capital && !(known ? LOCALITY : INSIDE).test(word) && (known || !matchesAt(UP_TO_PLACE, text, next)))
      return known || place ? end : Math.max(end, upToPredicate(text, next));
    place = LOCALITY.test(word);
    // "Văn phòng Sở", "Thanh tra Bộ": a noun alone takes no second syllable.
    capital = upper && !/^(?:Sở|Ban|Cục|Vụ|Viện|UBND|HĐND)$/u.test(word);
    next += word.length;
    if (word !== 'các' && word !== 'của') end = next;
    const schools = word === 'trường' ? matchAt(SCHOOLS, text, next)?.[0] : undefined;
    if (schools) {
      next += schools.length;
      end = next;
    }
  }
  return end;
}
