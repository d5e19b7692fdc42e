import { oneOf } from './one-of';
import { OFFICE, STRONG_VERB, UNIT_NOUN, VERB } from './words';

/** What headings and sentences say about whether work is assigned under them (guide rules 2 and 4). */

/** Evaluation, aims, bases, money, the circumstances of an event. */
const NO_WORK = new RegExp(
  `^${oneOf(
    // "Đánh giá công tác tháng 9", "Một số tồn tại, hạn chế"
    /(?:công tác |về )?(?:đánh giá|kết quả|tình hình|hiện trạng|ưu điểm|hạn chế(?=\s*(?:[:.,;(–-]|và |tồn tại|yếu kém|khuyết điểm|còn |chủ yếu|chung|$))|tồn tại|khó khăn|nguyên nhân|nhận xét|thuận lợi|thực trạng|kết quả đạt được|những kết quả|một số kết quả|một số (?:tồn tại|hạn chế))/iu,
    // "Những công việc đã hoàn thành trong tháng 9"; what is begun only is work.
    /(?:(?:các|những|một số) )?(?:công việc|công tác|nhiệm vụ|nội dung|việc) đã (?:hoàn thành|thực hiện|triển khai|làm|giải quyết)(?![^.;:]*(?:chưa|tiếp tục))/iu,
    /mục đích|mục tiêu|ý nghĩa|lợi ích|chỉ tiêu|quan điểm|phương pháp|căn cứ|cơ sở pháp lý|sự cần thiết|phạm vi|đối tượng|nguyên tắc|tiêu chí|giải thích từ ngữ/iu,
    /kinh phí|nguồn (?:kinh phí|vốn|lực)|tổng (?:dự toán|kinh phí|chi phí|mức đầu tư|vốn)/iu,
    // What people get: "Chính sách và nguồn lực".
    /(?:các )?chính sách(?: (?:hỗ trợ|ưu đãi|đãi ngộ|áp dụng))?(?=\s*[:.]?$|\s+và nguồn lực)/iu,
    // "Mục đích, yêu cầu"; "Yêu cầu các đơn vị …" is an order.
    /yêu cầu(?=\s*[:.]?$)|yêu cầu chung/iu,
    // "Tên dự án: …", "Loại hợp đồng: …" of what is approved.
    /(?:tên (?:dự án|gói thầu|công trình|đề án|đề tài|nhiệm vụ|chương trình|kế hoạch)|nhóm dự án|(?:loại|cấp)(?:,? (?:và )?cấp)? công trình|loại hợp đồng|giá gói thầu|hình thức (?:đầu tư|hợp đồng|quản lý dự án|lựa chọn nhà thầu))(?=\s*:)/iu,
    // When, where and who of an event: "Thời gian và địa điểm", not "Thời gian hoàn thành", "Thời gian và tiến độ".
    /thành phần|địa điểm|thời gian(?! và (?:tiến (?:độ|trình)|lộ trình|phân công|các bước|trách nhiệm))(?=\s*[:.,]|\s+(?:và|,|địa|họp|tổ chức|diễn ra|đào tạo|xuất phát|khai mạc|bế mạc|bắt đầu|tập trung|thi|học|nghỉ|tham (?:dự|gia)|tiếp|trực|làm việc|mở cửa)(?![A-Za-zÀ-ỹ])|$)/iu,
    // "Nội dung, thời gian, địa điểm" of an event.
    /nội dung(?:,| và| [-–])?(?: (?:thời gian|hình thức|đối tượng|quy mô|chương trình|thành phần)(?:,| và| [-–])?){0,4} (?:và )?địa điểm/iu,
    /nơi nhận|nội dung cuộc họp|bối cảnh|định hướng chung|kiểm điểm/iu,
    /lịch (?:trực|công tác|họp|làm việc|tiếp (?:công )?dân|thi|nghỉ)/iu,
    /mức (?:chi|thu|đóng|hỗ trợ|quà|thưởng|tiền|kinh phí)/iu,
    // What is to be handed in by who applies, and where to ask.
    /(?:thành phần )?hồ sơ (?:đăng ký|dự thi|dự tuyển|tham gia|ứng tuyển|xét tuyển)(?=\s*(?:\(|gồm|bao gồm|[:.]?$))|(?:thông tin |đầu mối )?liên hệ(?=\s*:)/iu,
    /(?:hình thức(?: thi| tổ chức| tham gia| đào tạo| tuyển dụng| xét tuyển| và [a-zà-ỹ ]{3,30})?|quy mô|số lượng|chủ đề|khẩu hiệu|giải thưởng|cơ cấu giải|lệ phí|trang phục|tài liệu kèm theo|thông điệp(?: chủ đạo)?|chỉ số)(?=\s*:)/iu,
    // Who is looked for: "Tiêu chuẩn, điều kiện", "Số lượng, vị trí tuyển dụng".
    /(?:tiêu chuẩn(?:,| và)? điều kiện|điều kiện(?:,| và)? tiêu chuẩn)(?: (?:dự tuyển|tuyển dụng|tham gia|đăng ký|xét))?(?=\s*[:.]?$)|số lượng(?:,| và)? (?:vị trí|chỉ tiêu|cơ cấu)(?: việc làm| (?:cần )?tuyển(?: dụng)?)?(?=\s*[:.]?$)/iu,
  )}(?![A-Za-zÀ-ỹ])`,
  'iu',
);
const WORK = /nhiệm vụ|giải pháp|tổ chức thực hiện|phân công|triển khai|phương hướng|công việc/iu;

/** "Kinh phí và chế độ báo cáo": what all report is work. */
const AND_REPORTS = /(?:,|\svà)\s+(?:chế độ|công tác) (?:thông tin(?:,| và)? )?báo cáo/iu;

/** "Quy định định mức, mức kinh phí" */
const RATES = /(?:định|,| và) mức kinh phí\s*[:.]?$/iu;

/** A heading under which nothing is assigned: evaluation, aims, legal bases, money. */
export const isNoWork = (heading: string): boolean => {
  const isRates = heading.includes('mức kinh phí') && RATES.test(heading);
  if (!(isRates || NO_WORK.test(heading)) || AND_REPORTS.test(heading)) return false;
  // "Kết quả tháng 1 và nhiệm vụ tháng 2" holds both; "Kết quả thực hiện nhiệm vụ" only the first.
  const second = /(?:,|;|\svà)\s+([^,;]+)$/iu.exec(heading)?.[1];
  return !(
    second &&
    WORK.test(second) &&
    !NO_WORK.test(second) &&
    /^(?:phương hướng|nhiệm vụ|giải pháp|một số nhiệm vụ|kế hoạch|(?:tổ chức|phân công) thực hiện|phân công nhiệm vụ)/iu.test(
      second,
    )
  );
};

const PROGRAMME =
  /^(?:(?:các )?nội dung(?:,? (?:và )?(?:chương trình|hoạt động|quy mô)|(?:[, ]+(?:và|thời gian|hình thức)){0,4} địa điểm)?|chương trình(?: dự kiến)?)\s*[:.]?$/iu;
/** What is talked about, asked or looked at on some occasion. */
const TOPICS =
  /^(?:các )?nội dung (?:đối thoại|(?:cuộc |buổi |phiên )?họp|hội nghị|hội thảo|(?:cuộc |hội )?thi|thi đấu|tập huấn|bồi dưỡng|kiểm tra|giám sát|khảo sát|sinh hoạt)(?: [^.;:]{0,40})?[:.]?$/iu;
const BEGINS_WITH_VERB = new RegExp(`^(?:${VERB})(?![A-Za-zÀ-ỹ])`, 'iu');
/** "Ứng dụng công nghệ số trong công tác văn thư" is a topic, too: only a verb that stands in no name orders. */
const ORDERS_FIRST = new RegExp(`^(?:${STRONG_VERB})(?![A-Za-zÀ-ỹ])`, 'iu');
/** "Cả ngày: khu tư vấn …", "Buổi chiều: …" */
const WHOLE_DAY = /^(?:cả ngày|(?:buổi )?(?:sáng|trưa|chiều|tối))\s*:/iu;
/** Under "Nội dung" an item without a verb tells what takes place: "Hội diễn văn nghệ: tối 19/11". */
export const isEvent = (text: string, heading: string): boolean =>
  (PROGRAMME.test(heading) && (WHOLE_DAY.test(text) || !VERBS.test(text))) ||
  (TOPICS.test(heading) && !ORDERS_FIRST.test(text)) ||
  namesTopics(text);
/** "Nội dung kiểm tra: hồ sơ, sổ sách, kho quỹ": the same in one line. */
function namesTopics(text: string): boolean {
  const colon = text.includes('ội dung ') ? text.indexOf(': ') : -1;
  return colon > 0 && TOPICS.test(text.slice(0, colon)) && !ORDERS_FIRST.test(text.slice(colon + 2));
}

const ORDER = new RegExp(`(?:^|[.;:]\\s+|,\\s+)(?:${VERB})(?![A-Za-zÀ-ỹ])`, 'iu');
/** "so với yêu cầu", "theo yêu cầu", "các đề nghị": nouns; "bàn giao": no orders. */
const NOUN_BEFORE =
  '(?<!(?:theo|như|so với|đáp ứng|đúng|các|những|một số|nội dung|hồ sơ|đơn|mức|được|số|của|về|tại|với|bàn|chuyển) )';
const ASKS = `${NOUN_BEFORE}(?<![A-Za-zÀ-ỹ])(?:giao(?! (?:ban|thông|dịch|lưu))|yêu cầu|đề nghị)`;
/** "Giao Ban Tổ chức …": in small letters it is a meeting, "giao ban". */
const GIVES_TO_BOARD = /[Gg]iao Ban(?![A-Za-zÀ-ỹ])/u;
const SHOULD = new RegExp(
  `${ASKS}(?![A-Za-zÀ-ỹ])|(?<![A-Za-zÀ-ỹ])(?:phải|cần|có trách nhiệm|(?<!(?:cơ quan|đơn vị) )chủ trì|tiếp tục|khẩn trương|chậm nhất|hoàn thành trước)(?![A-Za-zÀ-ỹ])`,
  'iu',
);
const STATES =
  /(?<![A-Za-zÀ-ỹ])(?:đã|cơ bản (?:hoàn thành|đáp ứng|đạt|bảo đảm|thực hiện)|được coi là|được xác định là|được xem là|còn (?:chậm|thấp|hạn chế|một số)|chưa (?:đạt|đảm|bảo|kịp|tốt|cao|chặt))(?![A-Za-zÀ-ỹ])/u;
const LATELY = /^(?:Trong )?(?:thời gian|những năm|tuần|tháng|quý|năm) (?:vừa )?qua/iu;
/** "Năm 2021, … tình hình tiếp tục có chuyển biến", "Bên cạnh kết quả đạt được, … vẫn còn 8 xã": what was, in a paragraph of a conclusion. */
const TELLS =
  /^(?:Trong )?(?:năm \d{4}|\d+ tháng (?:đầu năm|qua)|bên cạnh (?:những |các )?(?:kết quả|ưu điểm|mặt|thành tích))/iu;
const FOUND =
  /có (?:nhiều )?chuyển biến|(?:vẫn|nhưng) còn|còn (?:\d+|một số|nhiều) |diễn biến phức tạp|(?:đạt|tăng|giảm)(?: sâu| mạnh| trên| khoảng| bình quân)?(?: cả)? \d/u;
const AIMS_AT =
  /(?<![A-Za-zÀ-ỹ])(?:phấn đấu|tập trung|cần|phải|mục tiêu|khẩn trương|hoàn thành trước)(?![A-Za-zÀ-ỹ])/iu;
const VERBS = new RegExp(`(?<![A-Za-zÀ-ỹ])(?:${VERB})(?![A-Za-zÀ-ỹ])`, 'iu');

/** Agreement and praise order nothing by themselves: "Thống nhất chủ trương …". */
const AGREES = new RegExp(
  '^(?:(?:Về|Đối với) [^:;.]{3,160}: )?' +
    // Who agrees: "Ban Thường vụ cơ bản thống nhất …".
    '(?:(?:Ban Thường vụ|Ban Giám (?:hiệu|đốc)|Thường trực|Ban Chấp hành|Hội nghị|Tập thể|Lãnh đạo|Chủ tịch|Phó Chủ tịch|Giám đốc|Thủ tướng|Phó Thủ tướng|Bộ trưởng|Hiệu trưởng|UBND|Ủy ban nhân dân|Ban Chỉ đạo)(?! [^.;:]{0,80}yêu cầu)[^.;:,]{0,60}? )?' +
    '(?:Cơ bản )?(?:thống nhất|nhất trí|đồng ý|ghi nhận|biểu dương|đánh giá cao|hoan nghênh)(?![A-Za-zÀ-ỹ])' +
    // "Thống nhất với đề xuất của Sở …, trình UBND tỉnh" orders something.
    '(?! (?:với (?!báo cáo|đề xuất|ý kiến)|các)[^.;]{0,40}(?<!nội dung )(?:trình|báo cáo(?! (?:của|về|tại|do|nêu))))',
  'iu',
);
const ORDERS_TOO = new RegExp(
  `${ASKS}(?![A-Za-zÀ-ỹ])|(?<![A-Za-zÀ-ỹ])(?:(?<!(?:do|đã) [^.;]{0,40})(?:chủ trì|khẩn trương|phối hợp|tham mưu(?! của))|chậm nhất|trước ngày)(?![A-Za-zÀ-ỹ])`,
  'iu',
);

/** "Tuy nhiên, tiến độ còn chậm (phải xong trước ngày 31/01)." after praise: what is missing still, and no order. */
const LAGS =
  /(?<=[.;] )(?:Tuy nhiên|Song|Tuy vậy),? (?![^.;]*(?:yêu cầu|đề nghị|giao ))[^.;]*(?:còn|chưa|chậm)[^.;]*/gu;
/** "Sản lượng tuần 19 đạt 98% kế hoạch.": what was reached, unless it is to be by some day. */
const SCORES =
  /^[^.;:,]{3,90}? (?:ước )?(?:đạt|tăng|giảm|bằng)(?: \p{Ll}+){0,2} \d[\d.,/]*\s?(?:%|tỷ|triệu|hộ|ha|km|lượt|vụ|người)/u;
const TO_BE =
  /(?<![A-Za-zÀ-ỹ])(?:phấn đấu|trước|xong|hoàn thành|tối thiểu|ít nhất|hết|trong (?:tháng|quý|năm|tuần)|cuối|mục tiêu|để|bảo đảm|đảm bảo)(?![A-Za-zÀ-ỹ])/iu;

/** "Đồng ý mua máy in. Văn phòng lập dự toán": a later sentence of which a unit is the subject. */
const SOMEONE_DOES = new RegExp(
  `[.;]\\s+(?:${UNIT_NOUN})(?: [A-Za-zÀ-ỹ]+){0,10}? (?<!(?:đã|đang|chưa|được|có) )(?:${VERB})(?![A-Za-zÀ-ỹ])`,
  'u',
);

/** "Sở Nội vụ đã có Công văn số … đề nghị các đơn vị gửi kết quả trước ngày …": what was asked before. */
const ASKED_BEFORE =
  /(?<![A-Za-zÀ-ỹ])đã (?:có|ban hành|gửi|ký|phát hành)[^.;]{0,40} (?:công văn|văn bản|kế hoạch|thông báo|chỉ thị|công điện|quyết định)[^.;]{0,200}? (?:đề nghị|yêu cầu|giao|đôn đốc)[^.;]{0,300}[.;]/giu;

/** "Kết quả đánh giá được sử dụng làm căn cứ …", "Hồ sơ được quy định như sau:": how something is, said of a thing. */
const DESCRIBES =
  /^[^.;:]{2,140}? (?:được (?:quy định|sử dụng|xác định|tính|lấy|trích|bố trí|bảo đảm|đảm bảo|hiểu|áp dụng|chia|xếp|phân bổ|cân đối|thanh toán|chi trả)|là (?:việc|tập hợp|quá trình|căn cứ|cơ sở|khoản|hình thức|tổng))(?![A-Za-zÀ-ỹ])/u;
/** What such a sentence is about: no one who could be charged, and no order. */
const NOT_OF_THING = new RegExp(`^(?:${UNIT_NOUN}|${OFFICE}|Các|Những người|Cán bộ|${VERB})(?![A-Za-zÀ-ỹ])`, 'iu');
/** "Nguồn kinh phí thực hiện từ ngân sách tỉnh.": told by what it is about alone. */
const OF_MEANS =
  /^(?:(?:tổng )?số(?: lượng)? (?!này|trên|lượng)\p{Ll}[^.;:]{2,40}: (?:khoảng |dự kiến |tối đa )?\d|(?:nguồn (?:kinh phí|vốn)|kinh phí|tiêu chí|đối tượng|phạm vi|mức (?:chi|thu|đóng|hỗ trợ|thưởng)|thành phần|hình thức (?:thi|tổ chức|khen thưởng))(?![A-Za-zÀ-ỹ])|(?:tiêu chuẩn|điều kiện|hồ sơ(?: gồm)?|lĩnh vực(?: ưu tiên)?|ngành nghề|độ tuổi|số lượng)\s*:)/iu;
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
const DASH = /[–-]/;
/** "10 cơ sở dữ liệu; 05 bộ sách": what there is to be of something. */
const LISTS = /^\d[\d.]* \p{L}/u;
/** "Cán bộ coi thi: 240 lượt (mỗi phòng 02 cán bộ)": how many. */
const COUNTS =
  /^[^.;:]{3,60}: (?:khoảng |dự kiến )?\d[\d.]* (?:lượt|người|cán bộ|suất|giải|em|học sinh|sinh viên|học viên|đại biểu|thí sinh|chỉ tiêu)(?: [^\s.;:,()]+){0,3}(?: \([^().;:]{3,60}\))?[.;]?$/u;
/** "UBND tỉnh sẽ báo cáo, kiến nghị Bộ …": what the office itself has in mind. */
const INTENDS =
  /^(?:UBND|[ỦU][ỷy] ban nhân dân|Chủ tịch UBND|Lãnh đạo(?: UBND| Sở)?|Giám đốc(?: Sở)?|Ban Giám (?:đốc|hiệu)|Hiệu trưởng|Ban Thường vụ|Thường trực)(?: (?:tỉnh|huyện|thành phố|thị xã|quận|Tỉnh ủy|Huyện ủy|Thành ủy|Đảng ủy))? sẽ (?!phải)/u;
/** What is handed in to someone, or by a day: an order, whatever it is about. */
const HANDED = /(?<![A-Za-zÀ-ỹ])(?:gửi|nộp|trình|báo cáo về|trước ngày|xong|(?<!mức độ )hoàn thành)(?![A-Za-zÀ-ỹ])/iu;
/** "Nhiệm vụ của các đơn vị được quy định như sau:" is about work. */
const OF_WORK = /nhiệm vụ|trách nhiệm|phân công|tiến độ|giải pháp/iu;

/** "Bộ Y tế nhận được Công văn số … về việc đề nghị trả lời …": what another asked; "Nhận được công văn này, …" orders. */
const WAS_ASKED =
  /nhận được (?:công văn|văn bản|tờ trình|báo cáo|đơn|phiếu)(?! này)[^.;,]{0,200}? (?:đề nghị|yêu cầu|xin|kiến nghị)(?![A-Za-zÀ-ỹ])[^.;,]{0,200}/iu;
/** "Cử tri kiến nghị …": what people ask of the office. */
const PETITIONS =
  /^(?:Cử tri|Công dân|Người dân|Nhân dân|Đại biểu|Doanh nghiệp)[^.;:]{0,60}? (?:kiến nghị|đề nghị|phản ánh)(?![A-Za-zÀ-ỹ])/u;

/** Who somebody is, or heads: no task of his. */
export const namesHolder = (text: string): boolean =>
  text.length < 160 &&
  ((DASH.test(text) && INTRODUCED.test(text)) || (text.includes(' làm ') && HEADS_BOARD.test(text)));

/** A sentence that describes a thing, or what somebody may do. */
export function describes(text: string): boolean {
  if (OF_MEANS.test(text)) return !HANDED.test(text) && !AND_REPORTS.test(text);
  if (text.length < 140 && ATTACHED.test(text)) return !BEGINS_WITH_VERB.test(text);
  if (text.includes('ó thể ') && MAY.test(text)) return !BEGINS_WITH_VERB.test(text);
  if (HEADED_BY.test(text)) return true;
  if (namesHolder(text)) return true;
  if (LISTS.test(text)) return !VERBS.test(text);
  if (text.length < 160 && text.includes(':') && COUNTS.test(text)) return !VERBS.test(text.slice(text.indexOf(':')));
  if (text.includes(' sẽ ') && INTENDS.test(text)) return !ASKED.test(text);
  if (!text.includes('được ') && !text.includes('là ')) return false;
  const said = DESCRIBES.exec(text)?.[0];
  return said !== undefined && !NOT_OF_THING.test(said) && !OF_WORK.test(said) && !HANDED.test(text);
}

/** "Sở Xây dựng có Báo cáo số …, trong đó đề nghị UBND tỉnh …": the same of a paper that lies before the office. */
const ASKS_BY_PAPER =
  /^[^.;:]{2,120}? có (?:báo cáo|tờ trình|công văn|văn bản|đơn|phiếu trình) số [^;]{0,300}?(?<![A-Za-zÀ-ỹ])(?:đề nghị|kiến nghị|xin|yêu cầu)(?![A-Za-zÀ-ỹ])[^;.]{0,300}/iu;

/** The text without what it tells of earlier letters. */
function toldOf(text: string): string {
  let now = text.includes('đã ') ? text.replace(ASKED_BEFORE, '') : text;
  if (text.includes(' có ') && text.includes(' số ')) now = now.replace(ASKS_BY_PAPER, '');
  return now.includes('hận được ') && !now.includes('. ') ? now.replace(WAS_ASKED, '') : now;
}

/** "Người nộp thuế … phải …", "Trường hợp … thì phải …", "Mức đóng … không được vượt …": rules for the public or about things. */
const RULES = new RegExp(
  `^${oneOf(
    /Người (?:nộp|lao động|sử dụng|dân|học|bệnh|tham gia|hưởng|mua|bán|thuê|vay)[^.;:]{2,160} (?:phải|được|không được|có quyền)(?![A-Za-zÀ-ỹ])/u,
    /(?:Tổng số|Số|Mức|Tỷ lệ|Thời hạn|Thời gian) [^.;:]{2,160} (?:không (?:được )?(?:thấp|cao|ít|nhiều|vượt|quá|lớn|nhỏ)|tối (?:đa|thiểu) là|được tính)(?![A-Za-zÀ-ỹ])/u,
    /Trường hợp [^.;:]{4,260},? thì (?:phải|được|không|áp dụng|tính|nộp|hưởng)(?![A-Za-zÀ-ỹ])/u,
  )}`,
  'u',
);

/** "Quá thời hạn trên, đơn vị không gửi thì xem như …": what follows from being late. */
const LATE = /^(?:Quá|Sau) (?:thời )?hạn [^.;:]{2,200} (?:xem như|coi như|được coi là|được xem là)(?![A-Za-zÀ-ỹ])/u;
/** What such rules begin with. */
const RULED = new Set('NTSM');
const ASKED = new RegExp(`${ASKS}(?![A-Za-zÀ-ỹ])|(?<![A-Za-zÀ-ỹ])(?:báo cáo|gửi) [^.;]{0,80}(?:trước|về) `, 'iu');

/** What an order is about, before it: "Đối với đơn vị đã gửi: | rà soát, bổ sung". */
const OF_WHAT = /^(?:Đối với|Riêng|Với) [^.;:]{3,160}:\s+/u;

/** "Mục tiêu hoàn thành 3.000 km là nhiệm vụ chính trị hết sức quan trọng, …": what something means. */
const WEIGHS =
  /^(?![^.;:,]*(?:[Xx]ác định|[Cc]oi|[Xx]em) )(?:[^.;:,]|\.\d){4,160} là (?:một (?:trong những )?|những )?(?:nhiệm vụ|chủ trương|vấn đề|giải pháp|động lực|lĩnh vực)(?: \p{Ll}+ \p{Ll}+)? (?:trọng tâm|quan trọng|hết sức|rất|đặc biệt|cấp bách|cấp thiết|then chốt|lớn)(?![A-Za-zÀ-ỹ])/u;

/** A sentence that says how things are, and orders nothing. */
export function isStatement(whole: string): boolean {
  const topic = OF_WHAT.exec(whole)?.[0].length ?? 0;
  const text = topic > 0 && BEGINS_WITH_VERB.test(whole.slice(topic)) ? whole.slice(topic) : whole;
  if (text.includes('hạn ') && LATE.test(text)) return true;
  if (RULED.has(text.charAt(0)) && RULES.test(text)) return !BEGINS_WITH_VERB.test(text) && !ASKED.test(text);
  if (AGREES.test(text))
    return (
      !ORDERS_TOO.test(text.includes('. T') ? text.replace(LAGS, '') : text) &&
      !GIVES_TO_BOARD.test(text) &&
      !SOMEONE_DOES.test(text)
    );
  if (PETITIONS.test(text)) return true;
  if (TELLS.test(text) && FOUND.test(text)) return !AIMS_AT.test(text) && !ASKED.test(text);
  const now = toldOf(text);
  if (SHOULD.test(now) || GIVES_TO_BOARD.test(now)) return false;
  if (now !== text || describes(text)) return true;
  if (/\d/.test(text) && SCORES.test(text)) return !TO_BE.test(text) && !ORDERS_FIRST.test(text);
  if (LATELY.test(text) || (text.includes(' là ') && WEIGHS.test(text))) return true;
  const state = STATES.exec(text.slice(0, 200));
  return state !== null && !VERBS.test(text.slice(0, state.index));
}

/** Ends by announcing what follows. */
export const introduces = (text: string): boolean =>
  // Most lines end in one: none of these does.
  !text.endsWith(';') &&
  /(?::|như sau|sau đây|dưới đây|sau)\s*[:.]?\s*$/u.test(text) &&
  /:\s*$|(?:như sau|sau đây|(?:nội dung|nhiệm vụ|công việc|giải pháp|biện pháp|yêu cầu|vấn đề)(?: [A-Za-zÀ-ỹ]+){0,4} sau)\s*\.?$/u.test(
    text,
  );

/** Before the sentence that announces a list, an order of its own. */
export function ordersBeforeList(text: string): boolean {
  const cut = text.search(/[.;]\s+[^.;]*:\s*$/u);
  return (
    cut > 40 && (SHOULD.test(text.slice(0, cut)) || ORDER.test(text.slice(0, cut))) && /\d/.test(text.slice(0, cut))
  );
}
