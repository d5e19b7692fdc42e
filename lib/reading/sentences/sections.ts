import { opensWithVerb, predicateAfter } from '../words/lexicon';
import { oneOf } from '../words/one-of';
import { isCapitals } from '../words/words';
import { ORDERS_FIRST, ORDERS_IN, SHOULD, VERBS } from './order-words';

/** What headings say about whether work is assigned under them (guide rules 2 and 4). */

/** Evaluation of what was. */
const WAS = new RegExp(
  oneOf(
    // "Đánh giá công tác tháng 9", "Một số tồn tại, hạn chế", "Nội dung vướng mắc"
    /(?:công tác |về |nội dung (?=vướng mắc))?(?:đánh giá|vướng mắc|kết quả|tình hình|hiện trạng|ưu điểm|hạn chế(?=\s*(?:[:.,;(–-]|và |tồn tại|yếu kém|khuyết điểm|còn |chủ yếu|chung|$))|tồn tại|khó khăn|nguyên nhân|nhận xét|thuận lợi|thực trạng|kết quả đạt được|những kết quả|một số kết quả|một số (?:tồn tại|hạn chế))/iu,
    // "Những công việc đã hoàn thành trong tháng 9"; what is begun only is work.
    /(?:(?:các|những|một số) )?(?:công việc|công tác|nhiệm vụ|nội dung|việc) đã (?:hoàn thành|thực hiện|triển khai|làm|giải quyết)(?![^.;:]*(?:chưa|tiếp tục))/iu,
  ),
  'iu',
);
const REVIEW = new RegExp(`^(?:${WAS.source})(?![A-Za-zÀ-ỹ])`, 'iu');

/** Evaluation, aims, bases, money, the circumstances of an event. */
const NO_WORK = new RegExp(
  `^${oneOf(
    WAS,
    /(?:(?:một số|các|những) )?(?:mục tiêu|chỉ tiêu|quan điểm)|mục đích|ý nghĩa|lợi ích|phương pháp|căn cứ|cơ sở pháp lý|sự cần thiết|phạm vi|đối tượng|nguyên tắc|tiêu chí(?! (?:số )?\d)|giải thích từ ngữ/iu,
    /kinh phí|nguồn (?:kinh phí|vốn|lực)|tổng (?:dự toán|kinh phí|chi phí|mức đầu tư|vốn)/iu,
    // What people get: "Chính sách và nguồn lực".
    /(?:các )?chính sách(?: (?:hỗ trợ|ưu đãi|đãi ngộ|áp dụng))?(?=\s*[:.]?$|\s+và nguồn lực)/iu,
    // "Mục đích, yêu cầu"; "Yêu cầu các đơn vị …" is an order.
    /yêu cầu(?=\s*[:.]?$)|yêu cầu chung/iu,
    // "Tên dự án: …", "Loại hợp đồng: …" of what is approved.
    /(?:tên (?:dự án|gói thầu|công trình|đề án|đề tài|nhiệm vụ|chương trình|kế hoạch)|nhóm dự án|(?:loại|cấp)(?:,? (?:và )?cấp)? công trình|loại hợp đồng|giá gói thầu|hình thức (?:đầu tư|hợp đồng|quản lý dự án|lựa chọn nhà thầu))(?=\s*:)/iu,
    // When, where and who of an event: "Thời gian và địa điểm", not "Thời gian hoàn thành", "Thời gian và tiến độ".
    /thành phần|địa điểm(?! (?:gửi|nộp|nhận))|thời gian(?!(?: và|,) (?:tiến (?:độ|trình)|lộ trình|phân công|(?:nội dung )?(?:các )?bước|trách nhiệm|(?:nơi|địa điểm|địa chỉ|hình thức|cách thức) (?:gửi|nộp|nhận)))(?=\s*[-–:.,]|\s+(?:và|,|địa|họp|tổ chức|diễn ra|đào tạo|xuất phát|khai mạc|bế mạc|bắt đầu|tập trung|thi|học|nghỉ|tham (?:dự|gia)|tiếp|trực|làm việc|mở cửa)(?![A-Za-zÀ-ỹ])|$)/iu,
    // "Nội dung, thời gian, địa điểm" of an event.
    /nội dung(?:,| và| [-–])?(?: (?:thời gian|hình thức|đối tượng|quy mô|chương trình|thành phần)(?:,| và| [-–])?){0,4} (?:và )?địa điểm/iu,
    // "Môn thi, thời gian, địa điểm" of the same.
    /(?:môn thi|đường chạy|quy mô|thể thức|chương trình|hình thức|đối tượng)(?:,| và)(?: [a-zà-ỹ ]{2,20},)? thời gian(?:,| và) địa điểm/iu,
    /nơi nhận|nội dung cuộc họp|bối cảnh|định hướng chung|kiểm điểm/iu,
    /lịch (?:trực|công tác|họp|làm việc|tiếp (?:công )?dân|thi|nghỉ)/iu,
    /mức (?:chi|thu|đóng|hỗ trợ|quà|thưởng|tiền|kinh phí)/iu,
    // What is to be handed in by who applies, and where to ask.
    /(?:thành phần )?hồ sơ (?:đăng ký|dự thi|dự tuyển|tham gia|ứng tuyển|xét tuyển)(?=\s*(?:\(|gồm|bao gồm|[:.]?$))|(?:thông tin |đầu mối )?liên hệ(?=\s*:)/iu,
    /(?:hình thức(?: thi| tổ chức| tham gia| đào tạo| tuyển dụng| xét tuyển| và [a-zà-ỹ ]{3,30})?|quy mô|số lượng|chủ đề|khẩu hiệu|giải thưởng|cơ cấu giải|lệ phí|trang phục|tài liệu kèm theo|thông điệp(?: chủ đạo)?|chỉ số)(?=\s*:)/iu,
    // Slogans, one a line: "Khẩu hiệu tuyên truyền".
    /(?:(?:các|một số) )?khẩu hiệu(?: (?:tuyên truyền|cổ động|trực quan|hành động))*(?=\s*[.:]?$)/iu,
    // Who is looked for: "Tiêu chuẩn, điều kiện", "Số lượng, vị trí tuyển dụng".
    /(?:tiêu chuẩn(?:,| và)? điều kiện|điều kiện(?:,| và)? tiêu chuẩn)(?: (?:dự tuyển|tuyển dụng|tham gia|đăng ký|xét))?(?=\s*[:.]?$)|số lượng(?:,| và)? (?:vị trí|chỉ tiêu|cơ cấu)(?: việc làm| (?:cần )?tuyển(?: dụng)?)?(?=\s*[:.]?$)/iu,
  )}(?![A-Za-zÀ-ỹ])`,
  'iu',
);

const WORK = /nhiệm vụ|giải pháp|tổ chức thực hiện|phân công|triển khai|phương hướng|công việc/iu;
/** "Kinh phí và chế độ báo cáo": what all report is work. */
export const AND_REPORTS = /(?:,|\svà)\s+(?:chế độ|công tác) (?:thông tin(?:,| và)? )?báo cáo/iu;

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

/** A heading of what was: nothing is assigned under it. */
export const isReview = (heading: string): boolean => REVIEW.test(heading) && isNoWork(heading);

/** "2. Nhiệm vụ trọng tâm tháng 3" the name of a part, and no task. */
const PART =
  /^(?:(?:Về|Một số|Các|Những) )?(?:phương hướng(?:,| và)? )?(?:nhiệm vụ|phương hướng|giải pháp|công việc|công tác trọng tâm)(?:(?:,| và)? (?:trọng tâm|chủ yếu|cụ thể|chung|giải pháp|biện pháp|chính))*(?: (?:trong |của )?(?:(?:tháng|quý|tuần|năm|6 tháng)(?: [\dIVX][\d/]*| tới| sau| cuối năm| tiếp theo)(?: năm \d{4})?|thời gian tới))?\s*:?$/iu;
export const namesPart = (text: string): boolean => text.length < 90 && PART.test(text);

/** "Về công tác thủy lợi.", "Lĩnh vực lâm nghiệp.": what a list is about, though a full stop ends it. */
const MATTER = /^(?:Về|Công tác|Lĩnh vực|Nhiệm vụ|Nội dung|Vấn đề) (?!Giao |giao )[^.;:]{3,80}\.$/u;
/** "Đối với công tác thủy lợi, phòng chống hạn.": the same, unless someone or something is asked after a comma. */
const MATTER_OF =
  /^(?:Đối với|Về) (?:công tác|việc|nhiệm vụ|hoạt động|lĩnh vực|nội dung|vấn đề) (?![^.;:]*, \p{Lu})[^.;:]{3,200}\.$/u;
/** "Cuộc họp thứ nhất của các đội.", "II. CÁC NỘI DUNG TRỌNG TÂM.": the same of an event, and of what is set in capitals. */
const EVENT =
  /^(?:Hội (?:nghị|thi|thảo)|Cuộc (?:họp|thi)|Phiên họp|Kỳ họp|Buổi|Lễ|Đợt|Giai đoạn|Vòng|Bước) [^.;:,]{2,80}\.$/u;
const namesEvent = (text: string): boolean =>
  EVENT.test(text) && !VERBS.test(text) && predicateAfter(text, 0, text.length) < 0;
const CAPITAL_PHRASE = /^[^.;:]{3,90}\.$/u;
export const namesMatter = (text: string): boolean =>
  (MATTER.test(text) && !ORDERS_IN.test(text)) ||
  (MATTER_OF.test(text) && !SHOULD.test(text)) ||
  namesEvent(text) ||
  (isCapitals(text) && CAPITAL_PHRASE.test(text));

const PROGRAMME =
  /^(?:(?:các )?nội dung(?:,? (?:và )?(?:chương trình|hoạt động|quy mô)|(?:[, ]+(?:và|thời gian|hình thức)){0,4} địa điểm)?|chương trình(?: dự kiến)?)\s*[:.]?$/iu;
/** What is talked about, asked or looked at on some occasion. */
const TOPICS =
  /^(?:các )?nội dung(?:,? (?:và )?(?:thời gian|địa điểm|đối tượng|thành phần)){0,4} (?:đối thoại|(?:cuộc |buổi |phiên )?họp|hội nghị|hội thảo|(?:cuộc |hội )?thi|thi đấu|tập huấn|bồi dưỡng|kiểm tra|giám sát|khảo sát|sinh hoạt)(?: [^.;:]{0,40})?[:.]?$/iu;

/** "Cả ngày: khu tư vấn …", "Buổi chiều: …" */
const WHOLE_DAY = /^(?:cả ngày|(?:buổi )?(?:sáng|trưa|chiều|tối))\s*:/iu;

/** What is shown or contested, though it begins as an order may: "Giải chạy ven sông", "Thi đấu kéo co". */
const SHOWN =
  /^(?:giải (?!quyết|phóng|tỏa|ngân|trình|thích|đáp|thể)|thi |hát |múa |diễn |đua |giao lưu|biểu diễn|trình diễn|trưng bày|chiếu |dâng |viếng |cắm trại|nhảy |chạy |xem |đón tiếp)/iu;
const orders = (text: string): boolean => VERBS.test(text) || (opensWithVerb(text, 0) && !SHOWN.test(text));

/** Under "Nội dung" an item without a verb tells what takes place: "Hội diễn văn nghệ: tối 19/11". */
export const isEvent = (text: string, heading: string): boolean =>
  (PROGRAMME.test(heading) && (WHOLE_DAY.test(text) || !orders(text))) ||
  (TOPICS.test(heading) && !ORDERS_FIRST.test(text)) ||
  namesTopics(text);

/** "2. Nội dung tuyên truyền": what is to be said, and by which means; who organises it is told elsewhere. */
const MESSAGES =
  /^(?:nội dung|hình thức)(?:,? (?:và )?(?:nội dung|hình thức))? (?:thông tin, )?tuyên truyền(?![A-Za-zÀ-ỹ])/iu;
export const isMessage = (text: string, headings: readonly string[]): boolean =>
  text.startsWith('Tuyên truyền ') && headings.some((heading) => MESSAGES.test(heading));

/** "Nội dung kiểm tra: hồ sơ, sổ sách, kho quỹ": the same in one line. */
function namesTopics(text: string): boolean {
  const colon = text.includes('ội dung ') ? text.indexOf(': ') : -1;
  return colon > 0 && TOPICS.test(text.slice(0, colon)) && !ORDERS_FIRST.test(text.slice(colon + 2));
}

/** Ends by announcing what follows. */
export const introduces = (text: string): boolean =>
  // Most lines end in one: none of these does.
  !text.endsWith(';') &&
  /(?::|như sau|sau đây|dưới đây|sau)\s*[:.]?\s*$/u.test(text) &&
  /:\s*$|(?:như sau|sau đây|(?:nội dung|nhiệm vụ|công việc|giải pháp|biện pháp|yêu cầu|vấn đề)(?: [A-Za-zÀ-ỹ]+){0,4} sau)\s*\.?$/u.test(
    text,
  );
