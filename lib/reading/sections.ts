import { VERB } from './words';

/** What headings and sentences say about whether work is assigned under them (guide rules 2 and 4). */

const NO_WORK =
  /^(?:(?:công tác |về )?(?:đánh giá|kết quả|tình hình|ưu điểm|hạn chế|tồn tại|khó khăn|nguyên nhân|nhận xét|thuận lợi|thực trạng|kết quả đạt được|những kết quả|một số kết quả|một số (?:tồn tại|hạn chế))|mục đích|mục tiêu|chỉ tiêu|quan điểm|căn cứ|cơ sở pháp lý|sự cần thiết|phạm vi|đối tượng|nguyên tắc|kinh phí|nguồn (?:kinh phí|vốn|lực)|yêu cầu(?=\s*[:.]?$)|yêu cầu chung|thành phần|địa điểm|thời gian(?=\s*[:.,]|\s+(?:và|,|địa|họp)|$)|nơi nhận|nội dung cuộc họp|bối cảnh|định hướng chung|kiểm điểm)(?!\p{L})/iu;
const WORK = /nhiệm vụ|giải pháp|tổ chức thực hiện|phân công|triển khai|phương hướng|công việc/iu;

/** A heading under which nothing is assigned: evaluation, aims, legal bases, money. */
export const isNoWork = (heading: string): boolean => {
  if (!NO_WORK.test(heading)) return false;
  // "Kết quả tháng 1 và nhiệm vụ tháng 2" holds both; "Kết quả thực hiện nhiệm vụ" only the first.
  const second = /(?:,|;|\svà)\s+([^,;]+)$/u.exec(heading)?.[1];
  return !(
    second &&
    WORK.test(second) &&
    !NO_WORK.test(second) &&
    /^(?:phương hướng|nhiệm vụ|giải pháp|một số nhiệm vụ|kế hoạch)/iu.test(second)
  );
};

/** Lời kết: "Nay thông báo …", "Trên đây là …", "Yêu cầu các cơ quan … thực hiện ./." */
const CLOSING =
  /^(?:Nay (?:xin )?(?:thông báo|Sở|Văn phòng)|Trên đây là|(?:Căn cứ|Theo) (?:nội dung|ý kiến|các nội dung|chỉ đạo|kết luận|thông báo|tinh thần|Công văn|văn bản)[^.]{0,60}(?:trên|này|chỉ đạo|văn bản|chức năng|nêu trên)?[^.]{0,20},|(?:Trong quá trình|Quá trình) (?:triển khai|tổ chức|thực hiện)|(?:Nhận được|Đề nghị|Yêu cầu|Giao) (?:các|Thủ trưởng|Giám đốc|toàn thể)[^.;]{0,160}(?:nghiêm túc|triển khai|tổ chức|phối hợp|biết|căn cứ)[^.;]{0,60}thực hiện[^.;]{0,80}\.\s*\/\s*\.?|Rất mong|Trân trọng|Mọi (?:thông tin|vướng mắc|khó khăn)|(?:Thông tin|Chi tiết) (?:chi tiết )?(?:xin )?liên hệ|Nếu có (?:khó khăn|vướng mắc)|(?:Kế hoạch|Quyết định|Thông báo|Chỉ thị|Nghị quyết) này (?:có hiệu lực|được|thay thế|là)|[^.;]{0,200}(?:chịu trách nhiệm|căn cứ)(?: tổ chức)? (?:thi hành|Quyết định)|Các nội dung khác)/iu;
const NOTIFIES = /^\p{Lu}[^.;:]{2,90}?\s(?:xin )?(?:thông báo|thông tin)\s(?:để|đến|tới|cho|kết luận|ý kiến|nội dung)/u;
const GENERIC_END =
  /(?:thực hiện|triển khai|biết|kết quả|phối hợp|chỉ đạo|quyết định|quy định|giải quyết|hiệu quả|nội dung trên|tổng hợp)[^.;]{0,40}\.\s*\/\s*\.?\s*$/u;

/** The formula that ends a document; `last` when nothing but the foot follows. */
export function isClosing(text: string, last: boolean): boolean {
  if (CLOSING.test(text) || NOTIFIES.test(text)) return true;
  return last && /\.\s*\/\s*\.?\s*$/.test(text) && GENERIC_END.test(text) && text.length < 420;
}

const ORDER = new RegExp(`(?:^|[.;:]\\s+|,\\s+)(?:${VERB})(?!\\p{L})`, 'iu');
const SHOULD =
  /(?<!\p{L})(?<!theo )(?:giao|yêu cầu|đề nghị|phải|cần|có trách nhiệm|chủ trì|tiếp tục|khẩn trương|chậm nhất|hoàn thành trước)(?!\p{L})/iu;
const STATES =
  /(?<!\p{L})(?:đã|được coi là|được xác định là|được xem là|còn (?:chậm|thấp|hạn chế|một số)|chưa (?:đạt|đảm|bảo|kịp|tốt|cao|chặt))(?!\p{L})/u;
const LATELY = /^(?:Trong )?(?:thời gian|những năm|tháng|quý|năm) (?:vừa )?qua/iu;
const VERBS = new RegExp(`(?<!\\p{L})(?:${VERB})(?!\\p{L})`, 'iu');

/** Agreement and praise order nothing by themselves: "Thống nhất chủ trương …". */
const AGREES =
  /^(?:(?:Về|Đối với) [^:;.]{3,160}: )?(?:Cơ bản )?(?:thống nhất|nhất trí|đồng ý|ghi nhận|biểu dương|đánh giá cao|hoan nghênh)(?!\p{L})(?! (?:với|các)[^.;]{0,40}(?:trình|báo cáo))/iu;
const ORDERS_TOO =
  /(?<!\p{L})(?:giao|yêu cầu|đề nghị|chủ trì|khẩn trương|chậm nhất|trước ngày|phối hợp|tham mưu)(?!\p{L})/iu;

/** A sentence that says how things are, and orders nothing. */
export function isStatement(text: string): boolean {
  if (AGREES.test(text)) return !ORDERS_TOO.test(text);
  if (SHOULD.test(text)) return false;
  if (LATELY.test(text)) return true;
  const state = STATES.exec(text.slice(0, 200));
  return state !== null && !VERBS.test(text.slice(0, state.index));
}

/** Ends by announcing what follows. */
export const introduces = (text: string): boolean =>
  /(?::|như sau|sau đây|dưới đây|sau)\s*[:.]?\s*$/u.test(text) && /:\s*$|(?:như sau|sau đây)\s*\.?$/u.test(text);

/** Before the sentence that announces a list, an order of its own. */
export function ordersBeforeList(text: string): boolean {
  const cut = text.search(/[.;]\s+[^.;]*:\s*$/u);
  return (
    cut > 40 && (SHOULD.test(text.slice(0, cut)) || ORDER.test(text.slice(0, cut))) && /\d/.test(text.slice(0, cut))
  );
}
