import { ABOVE_ALL } from '../names/group-walk';
import { beginsOrder, isVerb, predicateAfter } from '../words/lexicon';
import { oneOf } from '../words/one-of';
import { CALLING, LEADER, matchAt } from '../words/words';

/** Subjects that name no unit: people by their calling, groups in general words. */

/** A subject in general words: "Tổ chức, doanh nghiệp có giấy phép | phải", "Nhà thầu thi công (A - B) | bố trí". */
export const GENERAL =
  /(?:Tổ chức|Doanh nghiệp|Cơ quan)(?=,? (?:doanh nghiệp|tổ chức|cá nhân|đơn vị|có|hoạt động|được|sử dụng|sản xuất|kinh doanh)(?![A-Za-zÀ-ỹ]))[^.;:]{4,160}?(?= (?:phải|có trách nhiệm|chịu trách nhiệm|cần|khẩn trương|nghiêm túc)(?![A-Za-zÀ-ỹ]))/uy;
/** Those whom no unit's noun names, before any predicate. */
export const PEOPLE = new RegExp(
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

/** "Nhân viên y tế (đồng chí Mai)": who holds the post. */
const HELD_BY = /\s*\((?:đồng chí|đ\/c|ông|bà|thầy|cô|do|gồm) [^()]*\)$/iu;

/** "Cấp ủy, chính quyền các bản, nhất là bí thư": who of them above all. */
const FROM_ABOVE_ALL = new RegExp(`${ABOVE_ALL}.*$`, 'u');

/** How long the words for people are that the subject at `at` is, or 0. */
export function peopleAt(text: string, at: number): number {
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

/** Their name alone, without who holds the post and who of them is meant above all. */
export const nameOfPeople = (words: string): string => words.replace(HELD_BY, '').replace(FROM_ABOVE_ALL, '');
