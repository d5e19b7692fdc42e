import { oneOf } from '../words/one-of';
import { describes } from './descriptions';
import {
  ASKED,
  ASKS,
  BEGINS_WITH_VERB,
  GIVES_TO_BOARD,
  ORDER,
  ORDERS_FIRST,
  SHOULD,
  SOMEONE_DOES,
  VERBS,
} from './order-words';

/** Sentences that say how things are, and order nothing (guide rule 4). */

const STATES =
  /(?<![A-Za-zÀ-ỹ])(?:[Đđ]ã|cơ bản (?:hoàn thành|đáp ứng|đạt|bảo đảm|thực hiện)|được coi là|được xác định là|được xem là|[Cc]òn (?:chậm|thấp|thiếu|hạn chế|một số)|chưa (?:đạt|đảm|bảo|kịp|tốt|cao|chặt))(?![A-Za-zÀ-ỹ])/u;
/** "Tuần qua, …", "Qua kiểm tra cho thấy, …", "Ví dụ: …": what was, or was found. */
const LATELY =
  /^(?:Trong )?(?:thời gian|những năm|tuần|tháng|quý|năm) (?:vừa )?qua|^(?:Qua|Từ|Theo) [^.;:,]{3,120} cho thấy(?![A-Za-zÀ-ỹ])|^(?:Ví|Thí) dụ\s*:/iu;
/** "Đến ngày 30/6, toàn tỉnh mới giải ngân được 32%": what is reached so far. */
const SO_FAR =
  /^(?:Tính )?đến (?:hết )?(?:nay|ngày|tháng|quý|thời điểm)(?![A-Za-zÀ-ỹ])[^.;:]{0,90}? (?:chỉ mới|mới|chỉ) (?:\p{Ll}+ ){0,4}?(?:được|đạt|có|hoàn thành)(?: (?:khoảng|gần|trên|hơn))? \d/iu;
const ORDERS_THEN = /(?<![A-Za-zÀ-ỹ])(?:yêu cầu|đề nghị|giao(?= (?:\p{Lu}|các )))(?![A-Za-zÀ-ỹ])/iu;
/** "Năm 2021, … tình hình tiếp tục có chuyển biến", "Bên cạnh kết quả đạt được, … vẫn còn 8 xã": what was, in a paragraph of a conclusion. */
const TELLS =
  /^(?:Trong )?(?:năm \d{4}|\d+ tháng (?:đầu năm|qua)|bên cạnh (?:những |các )?(?:kết quả|ưu điểm|mặt|thành tích))/iu;

const FOUND =
  /có (?:nhiều )?chuyển biến|(?:vẫn|nhưng) còn|còn (?:\d+|một số|nhiều) |diễn biến phức tạp|(?:đạt|tăng|giảm)(?: sâu| mạnh| trên| khoảng| bình quân)?(?: cả)? \d/u;
const AIMS_AT =
  /(?<![A-Za-zÀ-ỹ])(?:phấn đấu|tập trung|cần|phải|mục tiêu|khẩn trương|hoàn thành trước)(?![A-Za-zÀ-ỹ])/iu;
/** Agreement and praise order nothing by themselves: "Thống nhất chủ trương …". */
const AGREES = new RegExp(
  '^(?:(?:Về|Đối với) [^:;.]{3,160}: )?' +
    // Who agrees: "Ban Thường vụ cơ bản thống nhất …".
    '(?:(?:Ban Thường vụ|Ban Giám (?:hiệu|đốc)|Thường trực|Ban Chấp hành|Hội nghị|Tập thể|Lãnh đạo|Chủ tịch|Phó Chủ tịch|Giám đốc|Thủ tướng|Phó Thủ tướng|Bộ trưởng|Hiệu trưởng|UBND|Ủy ban nhân dân|Ban Chỉ đạo)(?! [^.;:]{0,80}yêu cầu)[^.;:,]{0,60}? )?' +
    '(?<!(?:đã|được|sự) )(?:Cơ bản )?(?:thống nhất|nhất trí|đồng ý|ghi nhận|biểu dương|đánh giá cao|hoan nghênh)(?![A-Za-zÀ-ỹ])' +
    // "Thống nhất với đề xuất của Sở …, trình UBND tỉnh" orders something.
    '(?! (?:với (?!báo cáo|đề xuất|ý kiến)|các)[^.;]{0,40}(?<!(?:nội dung|tờ) )(?:trình|báo cáo(?! (?:của|về|tại|do|nêu))))',
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
  /^(?:(?:Tiến độ|Kết quả|Tình hình|Khối lượng|Sản lượng|Giá trị|Tỷ lệ)[^.;:,]{0,60}:|[^.;:,]{3,90}?) (?:ước )?(?:đạt|tăng|giảm|bằng)(?: \p{Ll}+){0,2} \d[\d.,/]*\s?(?:%|tỷ|triệu|hộ|ha|km|lượt|vụ|người)/u;

/** "Đến năm 2027, phấn đấu 100% hộ có nước sạch", "Phấn đấu có 85% trường đạt chuẩn": a target, and no work. */
const TARGET =
  /^(?:(?:Đến|Tới) (?:hết |cuối )?(?:năm|quý|tháng|ngày) [\dIVX][\dIVX/]*(?: năm \d{4})?,? (?:phấn đấu )?|Phấn đấu,? (?:(?:đến|tới) (?:hết |cuối )?(?:năm|quý|tháng|ngày) [\dIVX][\dIVX/]*(?: năm \d{4})?,? )?)(?:có |đạt )?(?:trên |khoảng |ít nhất |tối thiểu |từ )?\d[\d.,]*(?: ?[-–] ?\d[\d.,]*)? ?% (?:số |các )?\p{Ll}[^.;]*[.;]?$/u;
const TO_BE =
  /(?<![A-Za-zÀ-ỹ])(?:phấn đấu|trước|xong|hoàn thành|tối thiểu|ít nhất|hết|trong (?:tháng|quý|năm|tuần)|cuối|mục tiêu|để|bảo đảm|đảm bảo)(?![A-Za-zÀ-ỹ])/iu;
/** "Sở Nội vụ đã có Công văn số … đề nghị các đơn vị gửi kết quả trước ngày …", "Ngày 02/3/2026, Sở Nội vụ ban hành …": what was asked before. */
const ASKED_BEFORE =
  /(?:(?<![A-Za-zÀ-ỹ])đã|^Ngày \d[^.;:]{4,90}?) (?:có|ban hành|gửi|ký|phát hành)[^.;]{0,40} (?:công văn|văn bản|kế hoạch|thông báo|chỉ thị|công điện|quyết định)[^.;]{0,200}? (?:đề nghị|yêu cầu|giao|đôn đốc)[^.;]{0,300}[.;]/giu;

/** "Tồn tại này đã được Sở yêu cầu khắc phục trước ngày 30/9 nhưng đến nay chưa xong": the same, and that it was missed. */
const MISSED =
  /(?<![A-Za-zÀ-ỹ])đã (?:được |nhiều lần )?(?:[^.;]{0,60} )?(?:yêu cầu|đề nghị|giao|chỉ đạo|nhắc nhở|đôn đốc)(?![A-Za-zÀ-ỹ])[^.;]{0,200}? (?:nhưng|song|tuy nhiên|mà)(?![A-Za-zÀ-ỹ])[^.;]{0,60}? (?:chưa|vẫn|không)(?![A-Za-zÀ-ỹ])[^.;]*/giu;

/** "Bộ Y tế nhận được Công văn số … về việc đề nghị trả lời …": what another asked; "Nhận được công văn này, …" orders. */
const WAS_ASKED =
  /nhận được (?:[Cc]ông văn|[Vv]ăn bản|[Tt]ờ trình|[Bb]áo cáo|[Đđ]ơn|[Pp]hiếu)(?! này)[^.;,]{0,200}? (?:đề nghị|yêu cầu|xin|kiến nghị)(?![A-Za-zÀ-ỹ])[^.;,]{0,200}(?:, (?:đồng thời )?(?:đề nghị|kiến nghị|xin)(?= \p{Ll})[^.;,]{0,200}){0,3}/u;

/** "Cử tri kiến nghị …": what people ask of the office. */
const PETITIONS =
  /^(?:Cử tri|Công dân|Người dân|Nhân dân|Đại biểu|Doanh nghiệp)[^.;:]{0,60}? (?:kiến nghị|đề nghị|phản ánh)(?![A-Za-zÀ-ỹ])/u;

/** "Xã A đề nghị cấp máy bơm: chưa xem xét.": what was asked, and declined. */
const DECLINED =
  /^[^.;:]{2,120}? (?:đề nghị|kiến nghị|đề xuất|xin)(?![A-Za-zÀ-ỹ])[^.;:]{3,200}: (?:tạm thời )?(?:chưa|không)(?: thể)? (?:xem xét|đồng ý|nhất trí|chấp thuận|bố trí|cân đối|giải quyết|hỗ trợ|có|duyệt|phê duyệt)(?![A-Za-zÀ-ỹ])(?![^.;]*(?:giao|yêu cầu|trước ngày) )[^.;:]*[.;]?$/iu;

/** "Sở Xây dựng có Báo cáo số …, trong đó đề nghị UBND tỉnh …": the same of a paper that lies before the office. */
const ASKS_BY_PAPER =
  /^[^.;:]{2,120}? có (?:báo cáo|tờ trình|công văn|văn bản|đơn|phiếu trình) số [^;]{0,300}?(?<![A-Za-zÀ-ỹ])(?:đề nghị|kiến nghị|xin|yêu cầu)(?![A-Za-zÀ-ỹ])[^;.]{0,300}/iu;

/** The text without what it tells of earlier letters. */
function toldOf(text: string): string {
  let now =
    text.includes('đã ') || text.startsWith('Ngày ') ? text.replace(ASKED_BEFORE, '').replace(MISSED, '') : text;
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

/** "Quá thời hạn trên, đơn vị không gửi thì xem như …", "Quá hạn trên không đưa vào chương trình": what follows from being late. */
const LATE =
  /^(?:Quá|Sau) (?:thời )?hạn [^.;:]{2,200}? (?:xem như|coi như|được coi là|được xem là|(?:sẽ )?không (?:đưa|tiếp nhận|nhận|giải quyết|xem xét|tổng hợp|bố trí|xét)|sẽ (?:báo cáo|phê bình))(?![A-Za-zÀ-ỹ])/u;

/** "Lần giao ban kế tiếp: 8h30 ngày 02/3": when one meets again; "Biểu mẫu tải tại …": where something is found. */
const TELLS_WHERE = new RegExp(
  `^${oneOf(
    /(?:Hội nghị|Cuộc họp|Buổi họp|Phiên họp|Giao ban)[^.;:,]{0,60} (?:tổ chức|diễn ra|bắt đầu)[^.;:]{0,12} (?:lúc|vào|hồi) \d/u,
    /(?:Lần|Cuộc|Buổi|Phiên|Kỳ) (?:giao ban|họp|làm việc|kiểm tra)[^.;:]{0,40}? (?:tiếp theo|kế tiếp|sau|tới)[^.;:\d]{0,40}:? ?\d/u,
    /(?:Các )?(?:[Bb]iểu mẫu|[Mm]ẫu biểu|[Mm]ẫu|[Tt]ài liệu|[Pp]hụ lục|[Đđ]ề cương)(?: [^.;:,]{1,60})? (?:(?:được )?(?:tải(?: về)?|đăng tải|đăng|gửi kèm|đính kèm)|có) (?:tại|trên|theo|ở|cùng) /u,
  )}`,
  'u',
);
const FOUND_AT = new Set('LCBPKMTĐHG');

/** "Mọi sự chậm trễ đều bị …", "Đơn vị nào không gửi thì …": what becomes of whoever fails. */
const FAILS =
  /^(?:Mọi (?:sự )?(?:chậm trễ|vi phạm|thiếu sót)|(?:Mọi|Những|Các) trường hợp (?:chậm|vi phạm|không (?:thực hiện|chấp hành|báo cáo|gửi))|(?:Đơn vị|Cơ quan|Phòng|Bộ phận|Cá nhân|Tập thể|Địa phương)(?:, [a-zà-ỹ ]{2,30})? nào (?:không|chậm|vi phạm|để))(?![A-Za-zÀ-ỹ])[^.;:]{0,200}? (?:thì|sẽ|đều|bị|chịu|không được|được đưa|được tính)(?![A-Za-zÀ-ỹ])/u;
const ASKS_STILL = new RegExp(`(?<![A-Za-zÀ-ỹ])(?:${ASKS})(?![A-Za-zÀ-ỹ])`, 'iu');
const FAILING = new Set('MNCĐPBT');

/** "Tổ công tác được sử dụng con dấu của Sở …": what a body may do, and has. */
const MAY =
  /^(?:Tổ|Ban|Hội đồng|Đoàn|Thành viên|Các thành viên|Ủy viên)(?![A-Za-zÀ-ỹ])[^.;:,]{0,80}? được (?:phép )?(?:sử dụng (?:con dấu|bộ máy|kinh phí|trụ sở|phương tiện)|hưởng |trưng tập |thanh toán )/u;

/** What such rules begin with. */
const RULED = new Set('NTSM');

/** What an order is about, before it: "Đối với đơn vị đã gửi: | rà soát, bổ sung". */
const OF_WHAT = /^(?:Đối với|Riêng|Với) [^.;:]{3,160}:\s+/u;

/** "Mục tiêu hoàn thành 3.000 km là nhiệm vụ chính trị hết sức quan trọng, …": what something means. */
const WEIGHS =
  /^(?![^.;:,]*(?:[Xx]ác định|[Cc]oi|[Xx]em) )(?:[^.;:,]|\.\d){4,160} là (?:một (?:trong những )?|những )?(?:nhiệm vụ|chủ trương|vấn đề|giải pháp|động lực|lĩnh vực)(?: \p{Ll}+ \p{Ll}+)? (?:trọng tâm|quan trọng|hết sức|rất|đặc biệt|cấp bách|cấp thiết|then chốt|lớn)(?![A-Za-zÀ-ỹ])/u;

/** "Một số Cục có tỷ lệ giải ngân thấp", "Nhiều trạm chưa nộp sổ": how some of them are, and no charge to those. */
const SOME =
  /^(?:(?:Hiện|Hiện nay,?|Vẫn|Tuy nhiên,?) )?(?:(?:vẫn |[Cc]òn |có ){0,2})(?:[Mm]ột số|[Nn]hiều|[Kk]hông ít|[Pp]hần lớn|[Đđ]a số) (?!nhiệm vụ|nội dung|giải pháp|việc|công việc)[^.;:,]{2,80}? (?:(?:vẫn |đang )?(?:còn|chưa|để xảy ra|thiếu)|không (?:đạt|đảm bảo|bảo đảm|đúng|kịp)|có (?:tỷ lệ|tiến độ|kết quả|dấu hiệu|biểu hiện|hiện tượng|(?:\p{Ll}+ ){1,4}(?:thấp|giảm|chậm|kém|hạn chế)))(?![A-Za-zÀ-ỹ])/u;
/** "Cục Thuế tỉnh Sông Mây có tỷ lệ giải ngân thấp.": how one of them is. */
const ONE =
  /^\p{Lu}[^.;:,]{2,90}? có (?:tỷ lệ|tỉ lệ|tiến độ|kết quả|mức|chỉ số)(?: [^.;:,]{2,60})? (?:thấp|chậm|kém|cao|tốt|hạn chế|dưới [\d.,]+ ?%)(?: nhất| hơn)?(?: (?:so với|trong) (?:kế hoạch|cùng kỳ|năm trước|bình quân|mức|toàn|tỉnh|ngành|cả nước)(?: \p{Ll}+){0,3})?[.;]?$/u;
/** Places may be called as an order begins: "Cần Thơ". */
const PLACES = /(?<=[ ,])\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu;
const MANY = new Set('HVTCMNKPĐ');

/** A sentence that says how things are, and orders nothing. */
export function isStatement(whole: string): boolean {
  const topic = OF_WHAT.exec(whole)?.[0].length ?? 0;
  const text = topic > 0 && BEGINS_WITH_VERB.test(whole.slice(topic)) ? whole.slice(topic) : whole;
  if (text.includes('hạn ') && LATE.test(text)) return true;
  if (FOUND_AT.has(text.charAt(0)) && TELLS_WHERE.test(text)) return !ASKED.test(text);
  if (FAILING.has(text.charAt(0)) && FAILS.test(text)) return !ASKS_STILL.test(text);
  if (RULED.has(text.charAt(0)) && RULES.test(text)) return !BEGINS_WITH_VERB.test(text) && !ASKED.test(text);
  if (AGREES.test(text))
    return (
      !ORDERS_TOO.test((text.includes('. T') ? text.replace(LAGS, '') : text).replace(MISSED, '')) &&
      !GIVES_TO_BOARD.test(text) &&
      !SOMEONE_DOES.test(text)
    );
  if (text.includes(' được ') && MAY.test(text)) return !ASKS_STILL.test(text);
  if (PETITIONS.test(text) || (text.includes(': ') && DECLINED.test(text))) return true;
  if (text.includes(' mới ') && SO_FAR.test(text)) return !ORDERS_THEN.test(text);
  if (text.includes('%') && TARGET.test(text)) return !ASKS_STILL.test(text);
  if (TELLS.test(text) && FOUND.test(text)) return !AIMS_AT.test(text) && !ASKED.test(text);
  if (MANY.has(text.charAt(0)) && SOME.test(text)) {
    const words = text.replace(PLACES, '');
    return !SHOULD.test(words) && !ORDER.test(words) && !SOMEONE_DOES.test(text);
  }
  if (text.includes(' có ') && ONE.test(text))
    return !SHOULD.test(text) && !ASKS_STILL.test(text) && !BEGINS_WITH_VERB.test(text);
  const now = toldOf(text);
  if (SHOULD.test(now) || GIVES_TO_BOARD.test(now) || SOMEONE_DOES.test(now)) return false;
  if (now !== text || describes(text)) return true;
  if (/\d/.test(text) && SCORES.test(text)) return !TO_BE.test(text) && !ORDERS_FIRST.test(text);
  if (LATELY.test(text) || (text.includes(' là ') && WEIGHS.test(text))) return true;
  const state = STATES.exec(text.slice(0, 200));
  return state !== null && !VERBS.test(text.slice(0, state.index));
}

/** Before the sentence that announces a list, an order of its own. */
export function ordersBeforeList(text: string): boolean {
  const cut = text.search(/[.;]\s+[^.;]*:\s*$/u);
  return (
    cut > 40 && (SHOULD.test(text.slice(0, cut)) || ORDER.test(text.slice(0, cut))) && /\d/.test(text.slice(0, cut))
  );
}
