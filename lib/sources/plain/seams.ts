import { hasMarker, type Piece } from './piece';
import { isCapitals, wordOf } from './words';

/** What the words at the end of one line and at the beginning of the next say of the seam between them. */

/** Words after which a line is never complete, though the next one looks like the start of an item. */
const DANGLING =
  /(?:^|\s)(?:khoản|điều|(?<!(?:địa|thời|quan|trọng|ưu|nhược|đặc|cao|thí|tiêu|chấm|luận) )điểm|(?<!(?:danh|hạng|chuyên|đề) )mục|(?<!(?:một|hệ|dân|chỉ|tổng|đổi|tầng|quyền|hội|tế|nghệ|liệu|tảng|năng|ký|hóa|hoá|toán|thức|lực|tuyến) )số|và|của|với|cho|về|(?<!tiếp )theo|tại)$/i;
/** "trước ngày | 15/4/2026", "trong quý | I"; not "hằng năm | 2. Phòng B …". */
const TIME = /(?:^|(?<!(?:hằng|hàng|mỗi|từng|cả|thứ|nhiều))\s)(?:(ngày|tháng|quý)|năm)$/i;
function isHalfTime({ text: last }: Piece, { text: next }: Piece): boolean {
  const time = TIME.exec(last);
  if (!time || isCapitals(last)) return false;
  return (
    /^["“(]/.test(next) ||
    (time[1] ? /^(?:\d{1,2}(?!\d|[.)] ?\p{Lu}|- ?\p{Lu})|[IVX]+(?:[\s/,]|\.$))/u : /^\d{4}/).test(next)
  );
}
/** "Thời hạn: | 20/3/2026", "sau | Tết." */
export const IS_DATE = /^(?:\d{1,2}\/\d|Tết(?![A-Za-zÀ-ỹ]))/;
/** "trước | 20/3/2026" */
const WANTS_DATE = /\s(?:trước|sau|từ|đến|nhất|vào|xong|dịp)$/;
/** "Số: | 12/TB-UBND" */
const isNumber = (last: string, next: string): boolean => /^Số\s?:$/.test(last) && /^\d*\s?\/\s?\p{Lu}/u.test(next);

/** An item begins: "2. Mở cửa các điểm | 3. Bố trí …"; but a citation may break at its number. */
const ITEM = /^\d{1,2}[.)-] ?\p{Lu}/u;
const CITES = /(?:^|\s)(?:khoản|điều|mục|số)$/i;

/** A number follows for certain: "gió giật cấp | 14. Để chủ động …"; or likely, unless the list goes on with it: "trong tháng | 4. Phòng B …". */
const WANTS_NUMBER = /\s(?:(?:giật|gió|mạnh|bão|đến|lên|trên|dưới) cấp|báo động|lần thứ)$/u;
const WANTS_TIME = /\s(?:trong|hết|đầu|cuối|giữa|trước|của|từ|đến) (?:tháng|quý|tuần)$/u;
const NUMBER_ENDS = /^(\d{1,2})\. \p{Lu}/u;
const OWN_NUMBER = /^(?:\D{0,3})(\d{1,2})[.)]/u;
const BULLET = /^[-–—+*•]/u;
/** Whether the number that `next` begins with ends the sentence of `last`, whose paragraph begins with `first`, and is no item's. */
export function isSentencesNumber(first: Piece, last: Piece, next: Piece): boolean {
  const number = Number(NUMBER_ENDS.exec(next.text)?.[1] ?? 0);
  if (number < 2 || next.afterBlank) return false;
  const own = OWN_NUMBER.exec(first.text)?.[1];
  if (own !== undefined && Number(own) + 1 === number) return false;
  return WANTS_NUMBER.test(last.text) || (WANTS_TIME.test(last.text) && !BULLET.test(first.text));
}

/** Whether what the sign `opens` begins is still open at the end of the pieces. */
function isOpen(pieces: readonly Piece[], opens: string, closes: string): boolean {
  for (let at = pieces.length - 1; at >= 0; at--) {
    const text = pieces[at]?.text ?? '';
    const [opened, closed] = [text.lastIndexOf(opens), text.lastIndexOf(closes)];
    if (opened !== closed) return opened > closed;
  }
  return false;
}

/** "khẩu hiệu “Nhà nhà | 1. phân loại rác”": the end of what a quotation mark opens. */
export const closesQuote = (pieces: readonly Piece[], next: Piece): boolean =>
  /^(?:\d{1,2}[.)]|[-–+]) ?\p{Ll}[^“”]*”/u.test(next.text) && isOpen(pieces, '“', '”');

/** "28 Tết (27/01): …", "29 Tết (28/01): …": lines of one kind, the number of each one higher. */
const NUMBERED = /^(\d{1,3}) (\D{2,12})/u;
export function isNextOfKind({ text: last }: Piece, { text: next }: Piece): boolean {
  const [before, after] = [NUMBERED.exec(last), NUMBERED.exec(next)];
  return before !== null && after !== null && Number(before[1]) + 1 === Number(after[1]) && before[2] === after[2];
}

/** What `last` ends with is never complete without what `next` begins with, whatever stands between them. */
export const isHalf = (last: Piece, next: Piece): boolean =>
  (DANGLING.test(last.text) &&
    !isCapitals(last.text) &&
    /^(?:[\d("“]|Điều |Khoản )/.test(next.text) &&
    (CITES.test(last.text) || !ITEM.test(next.text))) ||
  (WANTS_DATE.test(last.text) && IS_DATE.test(next.text)) ||
  isHalfTime(last, next) ||
  isNumber(last.text, next.text);

/** Words after which something must follow, whatever it is printed like. */
export const HANGING =
  /\s(?:và|của|với|cho|(?<!tiếp )theo|do|trong|tại|từ|về|đến|bằng|các|những|là|để|hoặc|giữa|(?<!(?:công|quy|chương|quá) )trình)$/;

/** Verbs that a name must follow, at the end of a line that is no heading. */
const WANTS_NAME =
  /\s(?:(?:báo cáo|gửi|trình|đề nghị|yêu cầu|giao|tham mưu)(?: (?:Phó )?(?:Giám đốc|Chủ tịch|Trưởng|Lãnh đạo|Thủ trưởng))?|(?:(?<!trực )|thành phố trực )thuộc|qua|cùng|phối hợp)$/;
const HEADING = 45;
export const wantsName = (last: Piece, next: Piece): boolean =>
  last.endColumn > HEADING && WANTS_NAME.test(last.text) && /^\p{Lu}/u.test(next.text);

/** Lines that always begin something of their own. */
const BEGINS = /^(?:Nơi nhận|Kính g[ửở]i|V\/v|Số\s*:|C[ộô]ng h\S{1,3} x[ãâ] hội|Độc lập\s*[-–]\s*Tự do)/i;
/** "Đơn vị chủ trì: …", "Thời hạn hoàn thành: …": statements about an item, one a line. */
const LABELLED =
  /^(?:(?:Đơn vị|Cơ quan|Bộ phận) (?:chủ trì|phối hợp|thực hiện)|Chủ trì|Phối hợp|Thời (?:hạn|gian)(?: [\p{L} ]{2,20})?)\s*:/u;
/** Place and date of a document stand alone. */
const DATED =
  /^\p{Lu}[\p{L}. -]{2,30},? (?:(?:hồi |lúc )?\d{1,2} ?(?:giờ|h|g|:)[\d phút]*,? )?ngày [\d. …]*tháng [\d. …]*năm [\d. …]*$/u;

/** "QUYẾT ĐỊNH:" under the grounds. */
const DECIDES = /^(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|NAY QUYẾT ĐỊNH)\s*:?$/u;

/** Whatever the line before it ended with, a paragraph begins here. */
export const begins = ({ text }: Piece): boolean =>
  hasMarker(text) || DECIDES.test(text) || BEGINS.test(text) || LABELLED.test(text) || DATED.test(text);

/** How the text, or an order, begins under a title that fills its line. */
export const PREAMBLE =
  /^(?:(?:Giao(?! (?:thông|dịch|ban|hàng|lưu|tiếp|nhận))|Đề nghị|Yêu cầu|Phân công) (?!kỹ thuật)\p{L}|Ngày \d|Sau khi nghe|Tại (?:cuộc họp|phiên họp|[Hh]ội nghị|buổi)|Để (?:chuẩn bị|thực hiện|triển khai|kịp thời|bảo đảm|chủ động|khắc phục)|(?:Thực hiện|Căn cứ) (?:Kế hoạch|Công văn|Chỉ thị|Nghị quyết|Nghị định|Quyết định|Chương trình|Thông báo|Kết luận|Luật|ý kiến))/u;

/** "Kết luận của … tại cuộc họp" over "Chủ tịch UBND tỉnh kết luận: …": a subject is over where somebody speaks. */
const SUBJECT = /^(?:Kết luận|Ý kiến|V\/v|Về việc)\s/u;
const SPEAKS =
  /^\p{Lu}[^.;:,]{3,90}\s(?:kết luận|có ý kiến|điện|ĐIỆN|yêu cầu|chỉ đạo|giao)(?![A-Za-zÀ-ỹ])[^.;:]{0,60}:/u;
export const endsSubject = (first: Piece, next: Piece): boolean => SUBJECT.test(first.text) && SPEAKS.test(next.text);

/**
 * "2. Về công tác văn thư, lưu trữ": a numbered heading that says no sentence. Where the next word had had room and begins
 * like a sentence, a paragraph begins there.
 */
const TOPIC =
  /^(?:[IVX]+|\d{1,2}(?:\.\d{1,2})*|[a-zđ])[.)/] ?(?:Về|Công tác|Lĩnh vực|Đối với|Việc|Tình hình|Nội dung)\s[^.;:]*$/u;
export const SENTENCE = /^(?:\p{Lu}|\d{1,3} ?%)/u;
export const isTopicOver = (last: Piece, next: Piece, width: number): boolean =>
  TOPIC.test(last.text) &&
  SENTENCE.test(next.text) &&
  next.text.length > last.text.length &&
  last.endColumn + 1 + wordOf(next.text) <= width * 0.95;

/**
 * "năm học 2025 | - 2026", "kinh tế | - xã hội": a dash inside a sentence, and no bullet. Among bullets in small letters it
 * is one; before a capital ("Hành chính | - Tổng hợp") also where its line had had room for it, or the lines are a list's.
 */
export function isBrokenAtDash(first: Piece, last: Piece, next: Piece, full: boolean, exact: boolean): boolean {
  if (/^[-–—] \d/.test(next.text)) return /\d$/.test(last.text);
  if (/^[-–—] \p{Ll}/u.test(next.text)) return full && !/^[-–—+*] ?\p{Ll}/u.test(first.text);
  return exact && full && /^[-–—] \p{Lu}/u.test(next.text) && !hasMarker(first.text);
}

/** "(nhóm II, | III) bảo đảm …", "(ông Lò Văn Tơ, Trưởng | Tiểu ban)": the end of what stands in brackets, and no marker. */
export const closesBracket = (pieces: readonly Piece[], next: Piece): boolean =>
  /^(?:[\p{L}\d]{1,5}|\p{L}[^();:]{0,80})\)/u.test(next.text) && isOpen(pieces, '(', ')');

/** Units by their nouns, from the small to the great: "Phòng Nghiệp vụ | Sở Y tế" may be one, "Phòng Thủy lợi | Thanh tra Sở" are two. */
const UNITS = [
  /^(?:Phòng|Văn phòng|Thanh tra|Bộ phận|Khoa|Tổ|Đội|Trạm|Hạt|Công đoàn)(?![A-Za-zÀ-ỹ])/u,
  /^(?:Chi cục|Trung tâm|Ban|Trường|Bệnh viện)(?![A-Za-zÀ-ỹ])/u,
  /^(?:Sở|Cục|Vụ|Bộ|UBND|Ủy ban nhân dân|Công an|Công ty)(?![A-Za-zÀ-ỹ])/u,
];
const rankOf = (text: string): number => UNITS.findIndex((nouns) => nouns.test(text));
/** A noun and the beginning of a name, or what needs none; "các xã" are no one's part. */
const IS_NAMED = /^(?:\S+ ){1,4}?[\p{Lu}\d]|^(?:Văn phòng|Thanh tra)[,;.]?$/u;
const WANTS_MORE = /(?:(?:^|\s)(?:và|với|của|cho|về|theo|tại|các|do|cùng|thuộc)|[-–&])$/iu;
const SEVERAL = /^(?:UBND |Ủy ban nhân dân )?các /iu;
/** In a cell, whether the name of another unit begins, of which what `first` begins with is no part. */
export function isOtherUnit(first: Piece, last: Piece, next: Piece): boolean {
  const rank = rankOf(first.text);
  if (rank < 0 || WANTS_MORE.test(last.text)) return false;
  if (SEVERAL.test(next.text)) return true;
  return IS_NAMED.test(next.text) && rankOf(next.text) >= 0 && rankOf(next.text) <= rank;
}
