/** Patterns over the field's vocabulary that several modules need. All are linear: no repeated group inside another. */

/** Nouns that a unit's name (đơn vị) starts with. Longer ones first where one begins with another. */
export const UNIT_NOUN =
  'Văn phòng|Phòng|Thanh tra|Kiểm toán|Chi cục|Tổng cục|Cục|Vụ|Viện|Học viện|Trung tâm|Ban|Sở|Bộ Chỉ huy|Bộ Tư lệnh|Bộ phận|Bộ|Công an|' +
  'Thuế|Hải quan|Kho bạc|UBND|HĐND|UBMTTQ|Ủy ban|Uỷ ban|Hội đồng|Hội|Liên minh|Tổng công ty|Công ty|Tập đoàn|Trường|Đại học|' +
  'Bệnh viện|Trạm|Đài|Báo|Tạp chí|Quỹ|Ngân hàng|Tòa án|Toà án|Đảng ủy|Đảng uỷ|Tỉnh ủy|Tỉnh uỷ|Thành ủy|Thành uỷ|Huyện ủy|' +
  'Công đoàn|Đoàn|Liên đoàn|Mặt trận|Tổ|Đội|Khoa|Xí nghiệp|Nhà máy|Chi nhánh|Điện lực|Viễn thông|Bưu điện|Bảo hiểm xã hội|Chi bộ|' +
  'Bảo tàng|Thư viện|Nhà xuất bản|Vườn quốc gia|Hạt|Tiểu ban|Cơ quan|VP|Thường trực|Kiểm lâm|BHXH|LĐLĐ|MTTQ|NHCSXH|KBNN|HTX';

/** Offices that persons hold: an order may name the person instead of the unit. */
export const OFFICE =
  'Đồng chí|Đ/c|Phó Thủ tướng|Thủ tướng|Phó Giám đốc|Tổng Giám đốc|Giám đốc|Phó Chánh|Chánh|Phó Trưởng|Trưởng|Phó Chủ tịch|Chủ tịch|Thủ trưởng|' +
  'Bộ trưởng|Thứ trưởng|Hiệu trưởng|Viện trưởng|Cục trưởng|Vụ trưởng|Chi cục trưởng|Phó Bí thư|Bí thư|Người đứng đầu|Lãnh đạo|Ông|Bà';

/** Words with which a predicate starts: a name is over there, and an order begins. */
export const VERB =
  'chủ trì|phối hợp|tham mưu|khẩn trương|báo cáo|tổ chức|xây dựng|thực hiện|triển khai|rà soát|căn cứ|nghiên cứu|tiếp tục|tăng cường|tăng|' +
  'chủ động|hướng dẫn|kiểm tra|tổng hợp|theo dõi|đôn đốc|chịu trách nhiệm|có trách nhiệm|có văn bản|có ý kiến|có báo cáo|có kế hoạch|' +
  'phải|cần|nghiêm túc|thường xuyên|kịp thời|đẩy mạnh|đẩy nhanh|nâng cao|hoàn thành|hoàn thiện|chuẩn bị|cập nhật|trình|gửi|đề xuất|' +
  'đề nghị|kiến nghị|yêu cầu|giao(?! (?:thông|ban|dịch|lưu|thương|tiếp|nhận))|chỉ đạo|quán triệt|tuyên truyền|phổ biến|bố trí|cử|lập|ban hành|xử lý|giải quyết|tiếp nhận|tiếp thu|' +
  'thẩm định|thẩm tra|thanh tra|giám sát|sớm|ngay|bảo đảm|đảm bảo|phân công|công bố|công khai|đăng tải|làm việc|làm|duy trì|vận hành|mua sắm|' +
  'lựa chọn|tập trung|tập huấn|đánh giá|khảo sát|thống kê|ký|phát|in|nộp|thông báo|trao đổi|liên hệ|tạo điều kiện|hỗ trợ|cung cấp|nêu cao|' +
  'phát huy|trực tiếp|đăng ký|đăng|niêm yết|kết nối|tích hợp|khắc phục|chấn chỉnh|tháo gỡ|xem xét|cho ý kiến|chấp hành|bám sát|đưa|rút kinh nghiệm|' +
  'thúc đẩy|quan tâm|chú trọng|siết chặt|kiên quyết|quyết liệt|nhanh chóng|tích cực|thống nhất|cơ bản|sẵn sàng|phụ trách|cam kết|xác định|bàn giao|lồng ghép|củng cố|' +
  'mở|điều chỉnh|bổ sung|sửa đổi|thu|chi|ưu tiên|đầu tư|huy động|quản lý|tham gia|góp ý|hợp đồng|vận động|thành lập|tiến hành|dự thảo|soạn thảo';

/** Words that end a name though they begin no order. */
const AFTER_NAME =
  'là|sẽ|đã|chưa|được|để|trong|về|với|tại|theo|nhằm|trước|sau|từ|khi|nếu|không|cùng|hằng|hàng|định kỳ|liên quan|có liên quan|cho|như|do|mà|thì|bằng|vào|qua|trên|cũng|đối với|nêu|tùy|còn|hoặc';

export const VERB_HERE = new RegExp(`(?:${VERB})(?![\\p{L}\\p{N}])`, 'uy');
export const NAME_STOP = new RegExp(`(?:${VERB}|${AFTER_NAME})(?![\\p{L}\\p{N}])`, 'uy');

/** Whether the sticky pattern matches at `at`. */
export function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** What the sticky pattern matches at `at`, or null. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

export const isCapitals = (text: string): boolean => !/\p{Ll}/u.test(text) && /\p{Lu}{2}/u.test(text);
