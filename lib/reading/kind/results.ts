import { oneOf } from '../words/one-of';

/** By what is known what tells a result, grants something or informs the public, and charges no unit. */

export const RESULTS = new RegExp(
  `^(?:về (?:việc )?)?(?:thông báo )?${oneOf(
    // An epidemic, an emergency is announced with what is to be done.
    /kết quả|danh sách|nhu cầu|thay đổi|công (?:khai|bố(?! (?:dịch(?! vụ)|(?:tình huống|tình trạng) khẩn)))|(?:phê )?duyệt|cho phép|công nhận|cấp (?:giấy|chứng|bằng)/iu,
    // People: whom the office takes on, moves, honours.
    /(?:(?:phương án|thông tin|điều kiện|chỉ tiêu) )?(?:thi |xét )?tuyển (?:dụng|sinh|chọn|công chức|viên chức)|(?:(?:phương án|thông tin|điều kiện|chỉ tiêu) )?xét tuyển|chiêu sinh|trúng|(?:bổ|miễn) nhiệm|điều động|biệt phái|luân chuyển|thuyên chuyển|thôi giữ chức|hợp đồng (?:giáo viên|lao động|viên chức)|nâng (?:bậc )?lương|cho thôi việc|nghỉ hưu/iu,
    /khen thưởng|(?:truy |phong )?tặng|kỷ luật|xử phạt|ủy quyền/iu,
    /mời |nghỉ|lịch |tiếp nhận hồ sơ|tổ chức (?:hội|lớp|kỳ thi)/iu,
    /đấu giá|bán đấu giá|niêm yết|thu hồi/iu,
    /(?:(?:kế hoạch|lịch|việc) )?(?:tạm dừng|(?:tạm )?(?:ngừng|ngưng)|cắt (?:điện|nước))/iu,
  )}`,
  'iu',
);
/** Classes, examinations, days off: a notice of one may ask those whom it is addressed to for something by a day. */
export const EVENTS = /^(?:về (?:việc )?)?(?:tổ chức (?:(?:các )?lớp|kỳ thi)|nghỉ)/iu;
/** Days off, days of reception, stops of a service: who is on duty then may be charged in them; and what a meeting came to. */
export const OCCASIONS =
  /^(?:về (?:việc )?)?(?:thông báo )?(?:nghỉ|lịch|(?:kế hoạch |việc )?tạm (?:dừng|ngừng|ngưng)|kết quả (?:hội nghị|giao ban|cuộc họp|(?:kỳ|phiên|buổi) (?:họp|làm việc)))(?![A-Za-zÀ-ỹ])/iu;
export const APPROVES = /^(?:về (?:việc )?)?(?:phê duyệt|công bố) /iu;
/** What is approved in the day's course: that it is to be carried out is said of each. */
export const ROUTINE =
  /^(?:về (?:việc )?)?phê duyệt [^.;:]{0,40}?(?:lựa chọn|đấu thầu|đấu giá|sử dụng đất|kết quả|dự toán|quyết toán|danh sách|điều lệ|quy trình nội bộ|báo cáo|hồ sơ)/iu;
/** "Thành lập Phòng Bến bãi trực thuộc Sở …": what such an office is for is no work that is given out. */
export const FOUNDS_OFFICE =
  /^(?:về (?:việc )?)?thành lập (?:phòng|chi cục|cục|trung tâm|trường|công ty|quỹ|viện|bệnh viện|trạm|chi nhánh|khoa|ban quản lý)(?![A-Za-zÀ-ỹ])[^.;:]{3,120}? (?:trực thuộc|trên cơ sở (?:sáp nhập|hợp nhất|tổ chức lại|nâng cấp))(?![A-Za-zÀ-ỹ])/iu;
/** What inspectors and committees of control conclude is a result, whatever they ask for in its end. */
export const INSPECTS =
  /^(?:(?:kết luận )?(?:về )?(?:việc )?(?:thanh tra|kiểm tra|giám sát|xác minh)|nội dung tố cáo)(?![A-Za-zÀ-ỹ])/iu;
/** A sentence that announces what was found; "nghe báo cáo kết quả …, kết luận như sau" is none. */
export const STATES_RESULTS = /(?:^|[.:;]\s+)kết quả (?:[A-Za-zÀ-ỹ]+ ){0,4}(?:như sau|cụ thể)/iu;
/** "Giao dự toán chi năm 2026": what is given is money, posts, land, and no work. */
export const GRANTS =
  /^(?:về (?:việc )?)?(?:giao|phân bổ|bổ sung|điều chỉnh|cấp)[^.;:]{0,30} (?:dự toán|kinh phí|biên chế|vốn|ngân sách|đất|tài sản|số lượng)(?![A-Za-zÀ-ỹ])/iu;
/** The public is told, and no unit charged. */
export const TELLS_PUBLIC =
  /thông báo (?:để|đến|tới|cho)(?: (?:toàn thể|các|quý|mọi|toàn bộ)){0,2} (?:khách hàng|người dân|nhân dân|công dân|thí sinh|học viên|học sinh|sinh viên|phụ huynh|hộ dân|nhà thầu|bạn đọc|tổ chức, cá nhân|cá nhân|ứng viên)(?![A-Za-zÀ-ỹ])/iu;
/** "Rất mong quý phụ huynh phối hợp thực hiện." */
export const ASKS_PUBLIC =
  /(?:đề nghị|mong|mời|kêu gọi) (?:(?:các|quý|toàn thể|bậc|vị|ông bà) ){0,3}(?:phụ huynh|cha mẹ học sinh|khách hàng|bà con|nhân dân|người dân|hộ dân|thí sinh|cử tri|học sinh|sinh viên)(?![A-Za-zÀ-ỹ])/iu;
