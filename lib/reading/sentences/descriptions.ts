import { OFFICE, UNIT_NOUN, VERB } from '../words/words';
import { ASKED, BEGINS_WITH_VERB, SOMEONE_DOES, SUBMITS, VERBS } from './order-words';
import { AND_REPORTS } from './sections';

/** Sentences that describe a thing, or say who somebody is. */

/** "Kết quả đánh giá được sử dụng làm căn cứ …", "Hồ sơ được quy định như sau:": how something is, said of a thing. */
const DESCRIBES =
  /^[^.;:]{2,140}? (?:được (?:quy định|sử dụng|xác định|tính|lấy|trích|bố trí|bảo đảm|đảm bảo|hiểu|áp dụng|chia|xếp|phân bổ|cân đối|thanh toán|chi trả)|là (?:việc|tập hợp|quá trình|căn cứ|cơ sở|khoản|hình thức|tổng)|(?:giữ|đóng|có) vai trò)(?![A-Za-zÀ-ỹ])/u;

/** What such a sentence is about: no one who could be charged, and no order. */
const NOT_OF_THING = new RegExp(`^(?:${UNIT_NOUN}|${OFFICE}|Các|Những người|Cán bộ|${VERB})(?![A-Za-zÀ-ỹ])`, 'iu');

/** "Nguồn kinh phí thực hiện từ ngân sách tỉnh.": told by what it is about alone. */
const OF_MEANS =
  /^(?:(?:tổng )?số(?: lượng)? (?!này|trên|lượng)\p{Ll}[^.;:]{2,40}: (?:khoảng |dự kiến |tối đa )?\d|(?:nguồn (?:kinh phí|vốn)|kinh phí|tiêu chí(?! (?:số )?\d)|đối tượng|phạm vi|mức (?:chi|thu|đóng|hỗ trợ|thưởng)|thành phần|hình thức (?:thi|tổ chức|khen thưởng))(?![A-Za-zÀ-ỹ])|(?:tiêu chuẩn|điều kiện|hồ sơ(?: (?:\p{Ll}+ ){0,5}(?:bao )?gồm)?|thời gian (?!hoàn|thực|triển|nộp|báo|gửi|giải|xử)\p{Ll}+(?: \p{Ll}+){0,4}|lĩnh vực(?: ưu tiên)?|ngành nghề|độ tuổi|số lượng)\s*:)/iu;

/** "Nội dung theo đề cương đính kèm": where something is found. */
const ATTACHED =
  /^(?:nội dung|(?:biểu )?mẫu|đề cương|danh sách|phụ lục|số liệu)(?![A-Za-zÀ-ỹ])[^.;:]{0,100}(?:kèm theo|(?:đính|gửi) kèm)[^.;:]{0,20}[.;]?$/iu;

/** "…, Hiệu trưởng có thể quyết định kiểm tra đột xuất.": what somebody may do. */
const MAY = /(?:^|, )\p{Lu}[^,.;:]{2,60} có thể \p{Ll}[^.;]*[.;]?$/u;

/** "Ban Tổ chức do Phó Giám đốc làm Trưởng ban; …": who sits on it. */
const HEADED_BY =
  /^(?:Ban|Tổ|Hội đồng|Tiểu ban|Đoàn)(?: [A-Za-zÀ-ỹ]+){0,5}(?: do|:) [^.;:]{3,90} (?:làm|là) (?:[Tt]rưởng|[Tt]ổ trưởng|[Cc]hủ tịch)(?![A-Za-zÀ-ỹ])/u;

/** The same where the board is in the heading: "Phó Hiệu trưởng phụ trách đào tạo làm Trưởng ban". */
const HEADS_BOARD = new RegExp(
  `^(?:${OFFICE})(?! (?:giao|cử|quyết định|phân công))[^.;:]{0,80}? làm (?:Trưởng|Phó Trưởng|Tổ trưởng|Chủ tịch|Thường trực|Ủy viên)(?![A-Za-zÀ-ỹ])[^.;:]{0,60}[.;]?$`,
  'u',
);

/** "TS. Nguyễn Văn A – Trưởng phòng Đào tạo": who somebody is. */
const INTRODUCED =
  /^(?:\p{Lu}[^.;:]{2,40}: )?(?:(?:GS|PGS|TS|ThS|CN|KS|BS|CKI{1,2})\.? ?)+(?:\p{Lu}\p{Ll}*\.? ?){2,6}[–-] ?(?:Phó |Q\. )?(?:Trưởng|Hiệu trưởng|Giám đốc|Chủ tịch|Viện trưởng|Chánh|Tổ trưởng|Chuyên viên|Giảng viên)(?![A-Za-zÀ-ỹ])[^.;:,]{0,60}[.;]?$/u;

/** "Toàn trường được nghỉ 02 ngày", "Lớp 9 nghỉ bù thứ Hai": who is off, and when. */
const DAYS_OFF =
  /^[^.;]{0,160}?(?:được nghỉ|nghỉ bù|thời gian nghỉ|nghỉ (?:[A-Za-zÀ-ỹ]+ ){0,5}?(?:từ|trong|ngày|\d))(?![A-Za-zÀ-ỹ])/iu;

const DASH = /[–-]/;
/** "10 cơ sở dữ liệu; 05 bộ sách": what there is to be of something. */
const LISTS = /^\d[\d.]* \p{L}/u;

/** "Cán bộ coi thi: 240 lượt (mỗi phòng 02 cán bộ)": how many. */
const COUNTS =
  /^[^.;:]{3,60}: (?:khoảng |dự kiến )?\d[\d.]* (?:lượt|người|cán bộ|suất|giải|em|học sinh|sinh viên|học viên|đại biểu|thí sinh|chỉ tiêu)(?: [^\s.;:,()]+){0,3}(?: \([^().;:]{3,60}\))?[.;]?$/u;

/** "UBND tỉnh sẽ báo cáo, kiến nghị Bộ …": what the office itself has in mind. */
const INTENDS =
  /^(?:UBND|Ủy ban nhân dân|Chủ tịch UBND|Lãnh đạo(?: UBND| Sở)?|Giám đốc(?: Sở)?|Ban Giám (?:đốc|hiệu)|Hiệu trưởng|Ban Thường vụ|Thường trực)(?: (?:tỉnh|huyện|thành phố|thị xã|quận|Tỉnh ủy|Huyện ủy|Thành ủy|Đảng ủy))? sẽ (?!phải)/u;

/** "Được quyền khiếu nại khi …": what somebody may do, in a list of what he has to. */
const RIGHT = /^(?:Được|Có) quyền(?: hạn)? \p{Ll}/u;

/** "Tổ công tác tự giải thể sau khi …", "Các thành viên làm việc theo chế độ kiêm nhiệm": how a board works and ends. */
const OF_BOARD =
  /^(?:Ban|Tổ|Hội đồng|Tiểu ban|Đoàn|Các thành viên|Thành viên)[^.;:]{0,160}? (?:tự giải (?:thể|tán)|chấm dứt hoạt động|(?:làm việc|hoạt động) (?:theo )?(?:chế độ |nguyên tắc )?(?:kiêm nhiệm|tập thể))(?![A-Za-zÀ-ỹ])/u;
/** How a board works or ends, and what somebody has a right to: no task, whoever's list it is in. */
export const tellsOfBoard = (text: string): boolean => OF_BOARD.test(text) || RIGHT.test(text);

/** "Hội thi được tổ chức tại xưởng": when or where an event is. */
const HELD =
  /^(?:kỳ thi|hội (?:thi|nghị|thảo|trại)|cuộc thi|đại hội|(?:buổi )?lễ|giải|lớp)(?![A-Za-zÀ-ỹ])[^.;:]{0,140}? (?<!(?:phải|cần) )được tổ chức,? (?:trong|tại|vào|từ|ngày|lúc)(?![A-Za-zÀ-ỹ])/iu;

/** What is handed in to someone, or by a day: an order, whatever it is about. */
const HANDED = new RegExp(
  `(?<![A-Za-zÀ-ỹ])(?:gửi|nộp|${SUBMITS}|báo cáo về|trước ngày|xong|(?<!mức độ )hoàn thành)(?![A-Za-zÀ-ỹ])`,
  'iu',
);

/** "Nhiệm vụ của các đơn vị được quy định như sau:" is about work. */
const OF_WORK = /nhiệm vụ|trách nhiệm|phân công|tiến độ|giải pháp/iu;

/** Who somebody is, or heads: no task of his. */
export const namesHolder = (text: string): boolean =>
  text.length < 160 &&
  ((DASH.test(text) && INTRODUCED.test(text)) || (text.includes(' làm ') && HEADS_BOARD.test(text)));

/** A sentence that describes a thing, or what somebody may do. */
export function describes(text: string): boolean {
  if (OF_MEANS.test(text)) return !HANDED.test(text) && !AND_REPORTS.test(text) && !SOMEONE_DOES.test(text);
  if (text.length < 140 && ATTACHED.test(text)) return !BEGINS_WITH_VERB.test(text);
  if (text.includes('ó thể ') && MAY.test(text)) return !BEGINS_WITH_VERB.test(text);
  if (text.includes('ghỉ ') && DAYS_OFF.test(text)) return !VERBS.test(text);
  if (text.includes('được tổ chức') && HELD.test(text)) return !HANDED.test(text) && !SOMEONE_DOES.test(text);
  if (HEADED_BY.test(text) || tellsOfBoard(text)) return true;
  if (namesHolder(text)) return true;
  if (LISTS.test(text)) return !VERBS.test(text);
  if (text.length < 160 && text.includes(':') && COUNTS.test(text)) return !VERBS.test(text.slice(text.indexOf(':')));
  if (text.includes(' sẽ ') && INTENDS.test(text)) return !ASKED.test(text);
  if (!text.includes('được ') && !text.includes('là ') && !text.includes(' vai trò')) return false;
  const said = DESCRIBES.exec(text)?.[0];
  return said !== undefined && !NOT_OF_THING.test(said) && !OF_WORK.test(said) && !HANDED.test(text);
}
