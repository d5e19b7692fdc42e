import { matchesAt } from '../words/words';

/** Those whom a noun that no rule knows and a name or a number of their own tell: "Ga Hà Giao", "Chuyền may số 12". */

/** Papers, works, occasions, places and things that have such names, too: "Dự án Hồ Nà Lếch". */
export const THING =
  /(?:Dự án|Công (?:trình|văn|điện|bố|tác)|Gói thầu|Hạng mục|Tuyến|Đường|Quốc lộ|Cầu|Hồ|Đập|Kè|Sông|Suối|Núi|Vùng|Luật|Bộ luật|Nghị|Quyết|Chỉ (?:thị|tiêu|số)|Thông (?:tư|báo|tin|cáo)|Văn bản|Kế hoạch|Chương trình|Đề án|Phương án|Quy|Tờ trình|Biên bản|Phụ lục|Hợp đồng|Giấy|Phiếu|Mẫu|Biểu|Phần|Hệ thống|Cổng|Trang|Website|Cơ sở dữ liệu|Hội (?:nghị|thi|thảo|diễn|trại|chợ)|Cuộc|Lễ|Ngày|Tháng|Năm|Quý|Tuần|Tết|Đại hội|Kỳ|Giải|Đợt|Bước|Vòng|Giai đoạn|Phong trào|Chuyên đề|Đề tài|Mô hình|Tiêu chí|Điều|Khoản|Mục|Xe|Máy|Thuốc|Vắc xin|Dịch|Bệnh|Giống|Lô|Thửa|Khu (?:vực|đất|dân cư|đô thị|công nghiệp|tái định cư)|Nhà nước|Đảng|Tiếng|Môn|Bài|Đề|Danh mục|Nhiệm vụ|Nội dung|Vấn đề|Lĩnh vực|Trường hợp|Thứ|Sáng|Chiều|Tối|Buổi|Kỷ niệm|Học|Tại|Ở|Trên|Theo|Với|Cho|Mỗi|Từng|Có|Cứ|Về|Đối với|Những|Một)(?![A-Za-zÀ-ỹ])/uy;
/** A noun, few words, and what tells it from others of its kind. */
const BEGINS = /\p{Lu}\p{Ll}*(?: \p{Ll}+){0,4} (?=\p{Lu}|số \d)/uy;
const ENDS = / (?:\p{Lu}\p{Ll}+|\p{Lu}\d|(?:số|\p{Lu}\p{Ll}+) \d{1,3})$/u;

/** Whether such a name may begin at `at`. */
export const beginsProper = (text: string, at: number): boolean =>
  matchesAt(BEGINS, text, at) && !matchesAt(THING, text, at) && !text.startsWith('Các ', at);

/** Whether `name`, which {@link beginsProper}, is all of one. */
export const endsProper = (name: string): boolean => ENDS.test(name);

/** Whether `words` are such a name and nothing else; a verb may look like its noun: "Cung Cầu đường số 4". */
export const isProper = (words: string): boolean =>
  words.length <= 80 && beginsProper(words, 0) && endsProper(words) && !/[,;:.()"“]/u.test(words);

/** What is said of an item in brackets after it, by its first words: "(Phụ lục kèm theo)", "(Thứ Tư)". */
const SAID =
  /(?:Theo|Có|Kèm|Danh sách|Chi tiết|Thời|Địa điểm|Kinh phí|Số|Tổng số|Không|Bao gồm|Gồm|Riêng|Trừ|Kể cả|Bản|Đính|Dự kiến|Nếu|Sau|Khi|Trước|Trong|Từ|Đến|Đã|Đang|Sẽ|Được|Do|Để|Xem|Lần|Lưu ý|Ghi chú|Hạn|Hoàn thành|Nguồn|Tên|Loại|Dạng|Tiếp|Ngoài|Nay|Nguyên|Việt Nam|Tiền|Sản phẩm|Kết quả|Hồ sơ|Báo cáo|Tài liệu|Văn bản)(?![A-Za-zÀ-ỹ])/uy;
/** Whether words in brackets may name someone, though no rule knows their noun: "(Trực ban trưởng)", "(Nhà ăn ca)". */
export const mayBeSomeone = (words: string): boolean =>
  /^\p{Lu}\p{Ll}*(?: [A-Za-zÀ-ỹ\d]+){1,6}$/u.test(words) && !matchesAt(THING, words, 0) && !matchesAt(SAID, words, 0);
