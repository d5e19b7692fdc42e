import { oneOf } from '../words/one-of';

/** By what is known a letter that gives an opinion, answers another, or asks the office above for something. */

export const OPINION =
  /(?:tham gia|góp|cho|có) (?:ý kiến|góp ý)|^(?:về (?:việc )?)?(?:góp ý|trả lời|phúc đáp|mời|đính chính|xác nhận|thẩm định|giải trình|(?:đề nghị )?cung cấp thông tin|đề xuất|xin |thỏa thuận|giới thiệu)|thẩm định (?:hồ sơ|dự án)/iu;
/** "V/v góp ý dự thảo Thông báo kết luận …": of a conclusion it is only told. */
export const JOINS_IN = /^(?:về (?:việc )?)?(?:tham gia|góp|cho|lấy) (?:ý kiến|góp ý|ý)(?![A-Za-zÀ-ỹ])/iu;
export const GIVES_OPINION = new RegExp(
  oneOf(
    /xin ý kiến [^.;:]{0,80} (?:về )?(?:các )?nội dung/iu,
    // "… trả lời các kiến nghị của cử tri như sau"
    /trả lời (?:(?:đối với|từng|các|những) ){0,2}(?:kiến nghị|câu hỏi|phản ánh|chất vấn|ý kiến|văn bản|công văn|đơn)[^.;:]{0,120} như sau/iu,
    /(?<![A-Za-zÀ-ỹ])(?:trả lời|phúc đáp)(?: cụ thể)? như sau/iu,
    // "UBND tỉnh thông tin đến cử tri như sau"
    /(?:^|\s)thông tin (?!và |truyền )(?:đến |tới )?[^.;:]{0,60}như sau/iu,
    // "Sở Tài chính tham gia như sau"; how it is to be done is said to others: "Cách thức góp ý như sau".
    /(?<!(?:cách|thức|việc|gian) )(?:tham gia|góp)(?: góp)?(?: ý)?(?: kiến)?(?: (?:một số|các))?(?: nội dung)?(?: cụ thể)?,? như sau/iu,
    // "Sở Xây dựng có ý kiến như sau"; what a leader says is direction.
    /(?<!(?:Chủ tịch|Thủ tướng|Bộ trưởng|Thứ trưởng|Giám đốc|Lãnh đạo|Bí thư|Thường trực|Cục trưởng|Hiệu trưởng)[^.;:]{0,60} )có ý kiến (?:tham gia |góp ý )?(?:như sau|sau)/iu,
    /ý kiến tham gia|trân trọng kính mời|kính mời/iu,
  ),
  'iu',
);
/** What is asked of a draft: "Tại khoản 2, đề nghị sửa …", "bổ sung cụm từ …". */
export const AMENDS =
  /^(?:Tại|Về|Ở) (?:nội dung )?(?:mục|điều|khoản|điểm|phần|trang|tiết|dòng) (?:[\dIVX]|[a-zđ](?:[\d).,]|\s))|(?:sửa|bổ sung|thay|bỏ)[^.;:]{0,60} (?:cụm từ|thành\s*:)/iu;
/** A letter that begins so answers another: what it asks in its end is no more than to go by the answer. */
export const REPLIES = /^(?:trả lời|phúc đáp) (?:công văn|văn bản|tờ trình|đề nghị|phiếu|thư|đơn|kiến nghị|câu hỏi)/iu;
/** "Trên đây là ý kiến của Sở Xây dựng, đề nghị …": a reply, whatever it asks in its end. */
export const WAS_OPINION =
  /^Trên đây là (?:(?:một số|các) )?ý kiến (?:tham gia|góp ý|thẩm định|trả lời|của (?:Sở|Bộ|Cục|Chi cục|Vụ|Viện|Tổng cục|Phòng|Thanh tra|Công an|Trường))(?![A-Za-zÀ-ỹ])/u;
/** A letter that asks the office above to consider something; with a day it sets a limit, where it does not seek leave. */
export const BEGS =
  /(?:[Kk]ính (?:đề nghị|mong|trình|xin|đề xuất)|[Rr]ất mong)(?: [^.;]{2,160})? (?:xem xét|quan tâm|cho phép|chấp thuận|cho ý kiến)(?![A-Za-zÀ-ỹ])/u;
export const SEEKS = /^(?:về (?:việc )?)?(?:xin|đề xuất|kiến nghị|trình) /iu;
