import { OFFICE, UNIT_NOUN } from '../words/words';
import { BEGINS_WITH_VERB, SUBMITS } from './order-words';

/** What a thing is to be like: standards and criteria, which ask nobody to do anything. */

/** "Việc tổ chức hội thi phải bảo đảm an toàn", "Đề kiểm tra phải bám sát chương trình": said of a thing or of how something is done. */
const STANDARD =
  /^(?:Việc|Đề|Bài|Câu hỏi|Nội dung|Hình thức|Hoạt động|Quá trình|Hồ sơ|Tài liệu|Sản phẩm|Số liệu|Minh chứng|Thông tin|Mỗi (?:tiết mục|sản phẩm|bài)|(?:Các|Mọi) (?:văn bản|tài liệu|nội dung|hoạt động|sản phẩm|bài|tiết mục|số liệu|hồ sơ))(?![A-Za-zÀ-ỹ])[^.;:]{0,140}? (?:phải|cần) (?:được )?(?:bảo đảm|đảm bảo|bám sát|thể hiện|phản ánh|đáp ứng|phù hợp|tuân thủ|gắn với|dựa trên|có tính|rõ|ngắn gọn|chính xác|trung thực|khách quan|thiết thực|đúng)(?![A-Za-zÀ-ỹ])/u;

/** What is to be handed in, shown or done by a day is asked of someone. */
const DONE = new RegExp(
  `(?<![A-Za-zÀ-ỹ])(?:gửi|nộp|${SUBMITS}|báo cáo|trước ngày|chậm nhất|xong|(?<!mức độ )hoàn thành|chịu trách nhiệm)(?![A-Za-zÀ-ỹ])`,
  'iu',
);

/** "…; đề nghị các khoa góp ý": an order in a later clause. */
const ASKS_TOO = /[.;,] (?:[^.;:,]{2,60} )?(?<!(?:bàn|chuyển|sự|được|theo) )(?:đề nghị|yêu cầu|giao) /iu;

/** "…; Phòng Văn hóa soát lại", "…; các lớp tự chuẩn bị": someone of whom a later clause speaks. */
const OF_SOMEONE = new RegExp(`[.;] (?:${UNIT_NOUN}|${OFFICE}|[Cc]ác|[Mm]ỗi) `, 'u');

/** Whether a line only says what a thing is to be like. */
export const setsStandard = (text: string): boolean =>
  (text.includes(' phải ') || text.includes(' cần ')) &&
  STANDARD.test(text) &&
  !BEGINS_WITH_VERB.test(text) &&
  !DONE.test(text) &&
  !ASKS_TOO.test(text) &&
  !OF_SOMEONE.test(text);
