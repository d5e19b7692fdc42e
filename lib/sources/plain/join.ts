import { hasMarker, type Piece } from './piece';

/** How a document's lines are broken. */
export interface Layout {
  /** The column at which lines are broken by hand; Infinity when each paragraph is one line. */
  readonly width: number;
  /** Every line is broken as late as its letters allow, so that one with room for the next word was ended on purpose. */
  readonly exact: boolean;
  /** New paragraphs are indented by more than this; Infinity when the document does not indent. */
  readonly indent: number;
}

/** A line of so many letters may be broken by hand; wider ones are paragraphs. */
const WIDEST = 130;
/** Shorter lines say nothing about where long ones are broken. */
const SHORT = 30;
/** Chance may end a line of fewer letters where its next word had not fitted. */
const LONG = 60;

/** The letters of the first word. */
const wordOf = (text: string): number => text.search(/\s|$/);

/** Where lines end within a sentence for certain, since the next one begins in small letters: how far its first word had reached. */
const breaksIn = (pieces: readonly Piece[]): number[] =>
  pieces.flatMap((piece, at) => {
    const next = pieces[at + 1];
    if (!next || piece.cell || next.cell || next.afterBlank || piece.text.length <= SHORT) return [];
    return !ENDS.test(piece.text) && GOES_ON.test(next.text) && !hasMarker(next.text)
      ? [piece.endColumn + 1 + wordOf(next.text)]
      : [];
  });

/** The column at which lines are broken by hand: most of them are nearly as long as the longest. */
function widthOf(ends: readonly number[]): number {
  const width = ends[Math.floor(ends.length * 0.9)] ?? 0;
  const full = ends.filter((end) => end >= width * 0.85 && end <= width * 1.1).length;
  // Where no line is longer, lines are broken there though most paragraphs are short.
  const limit = full >= 6 && (ends.at(-1) ?? 0) <= width * 1.05;
  return ends.length < 3 || width > WIDEST || full < ends.length * (limit ? 0.3 : 0.5) ? Infinity : width;
}

const endsOf = (pieces: readonly Piece[]): number[] =>
  pieces
    .filter((piece) => !piece.cell && piece.text.length > SHORT)
    .map((piece) => piece.endColumn)
    .sort((a, b) => a - b);

/** Whether what the source gives as paragraphs are lines: some converters write each line of a page as a paragraph. */
export function areLines(pieces: readonly Piece[]): boolean {
  const ends = endsOf(pieces);
  const width = widthOf(ends);
  if (width === Infinity) return false;
  const full = ends.filter((end) => end >= width * 0.85).length;
  const breaks = breaksIn(pieces.map((piece) => ({ ...piece, afterBlank: false })));
  return breaks.length >= 4 && breaks.length >= full * 0.4;
}

/** How the lines of a document are broken. */
export function layoutOf(pieces: readonly Piece[]): Layout {
  const ends = endsOf(pieces);
  const longest = ends.at(-1) ?? Infinity;
  const breaks = longest > WIDEST ? [] : breaksIn(pieces);
  const late = breaks.filter((reach) => reach > longest).length;
  const exact = late >= (longest < LONG ? 2 : 1) && late >= breaks.length * 0.9;
  const width = exact ? longest : widthOf(ends);
  if (width === Infinity) return { width, exact, indent: Infinity };
  const indents = pieces.filter((piece) => piece.endColumn >= width * 0.85).map((piece) => piece.indent);
  indents.sort((a, b) => a - b);
  const least = indents[Math.floor(indents.length * 0.2)] ?? 0;
  return { width, exact, indent: indents.some((indent) => indent >= least + 2) ? least + 1 : Infinity };
}

const ENDS = /(?:[.;:!?]|\.\/)[”"')\]]*$/;
/** Words after which a line is never complete, though the next one looks like the start of an item. */
const DANGLING =
  /(?:^|\s)(?:khoản|điều|(?<!(?:địa|thời|quan|trọng|ưu|nhược|đặc) )điểm|(?<!(?:danh|hạng|chuyên|đề) )mục|(?<!(?:một|hệ|dân|chỉ|tổng|đổi|tầng|quyền|hội|tế|nghệ|liệu|tảng|năng|ký|hóa|hoá|toán|thức|lực|tuyến) )số|ngày|tháng|năm|quý|và|của|với|cho|về|theo|tại)$/i;
/** Also the codes that the TCVN3 fonts draw as small letters. */
const GOES_ON = /^(?:[\p{Ll},)]|[¨-\u00ae¶-¾][\p{Ll}\u00ad])/u;
const isCapitals = (text: string): boolean => !/\p{Ll}/u.test(text) && /\p{Lu}{2}/u.test(text);

/** Words after which something must follow, whatever it is printed like. */
const HANGING =
  /\s(?:và|của|với|cho|theo|do|trong|tại|từ|về|đến|bằng|các|những|là|để|hoặc|giữa|(?<!(?:công|quy|chương|quá) )trình)$/;

/** Verbs that a name must follow, at the end of a line that is no heading. */
const WANTS_NAME =
  /\s(?:(?:báo cáo|gửi|trình|đề nghị|yêu cầu|giao|tham mưu)(?: (?:Phó )?(?:Giám đốc|Chủ tịch|Trưởng|Lãnh đạo|Thủ trưởng))?|(?<!trực )thuộc|qua|cùng|phối hợp)$/;
const HEADING = 45;

/** What asks goes on, with whom or with what, however much room its line had. */
const ASKS =
  /(?<![A-Za-zÀ-ỹ])(?:đề nghị|yêu cầu|giao|chủ trì|phối hợp|tham mưu|báo cáo|gửi|trình|chỉ đạo|hướng dẫn)(?![A-Za-zÀ-ỹ])|\s(?:Phòng|Ban|Sở|Bộ|Cục|Chi cục|Trung tâm|Văn phòng|Công ty|Trường|UBND|huyện|tỉnh|xã)$/iu;
const isTo = (text: string): boolean => /^Kính gửi/i.test(text);

/** Lines that always begin something of their own. */
const BEGINS = /^(?:Nơi nhận|Kính gửi|V\/v|Số\s*:|C[ộô]ng h\S{1,3} x[ãâ] hội|Độc lập\s*[-–]\s*Tự do)/i;
/** "Đơn vị chủ trì: …", "Thời hạn hoàn thành: …": statements about an item, one a line. */
const LABELLED =
  /^(?:(?:Đơn vị|Cơ quan|Bộ phận) (?:chủ trì|phối hợp|thực hiện)|Chủ trì|Phối hợp|Thời (?:hạn|gian)(?: [\p{L} ]{2,20})?)\s*:/u;
/** How the text begins under a title that fills its line. */
const PREAMBLE =
  /^(?:Ngày \d|Sau khi nghe|Tại (?:cuộc họp|phiên họp|[Hh]ội nghị|buổi)|Để (?:chuẩn bị|thực hiện|triển khai|kịp thời|bảo đảm|chủ động|khắc phục)|(?:Thực hiện|Căn cứ) (?:Kế hoạch|Công văn|Chỉ thị|Nghị quyết|Nghị định|Quyết định|Chương trình|Thông báo|Kết luận|Luật|ý kiến))/u;
/** Place and date of a document stand alone. */
const DATED =
  /^\p{Lu}[\p{L}. -]{2,30},? (?:(?:hồi |lúc )?\d{1,2} ?(?:giờ|h|g|:)[\d phút]*,? )?ngày [\d. …]*tháng [\d. …]*năm [\d. …]*$/u;

/**
 * "2. Về công tác văn thư, lưu trữ": a numbered heading that says no sentence. Where the next word had had room and begins
 * like a sentence, a paragraph begins there.
 */
const TOPIC =
  /^(?:[IVX]+|\d{1,2}(?:\.\d{1,2})*|[a-zđ])[.)/] ?(?:Về|Công tác|Lĩnh vực|Đối với|Việc|Tình hình|Nội dung)\s[^.;:]*$/u;
const SENTENCE = /^(?:\p{Lu}|\d{1,3} ?%)/u;
const isTopicOver = (last: Piece, next: Piece, width: number): boolean =>
  TOPIC.test(last.text) &&
  SENTENCE.test(next.text) &&
  next.text.length > last.text.length &&
  last.endColumn + 1 + next.text.search(/\s|$/) <= width * 0.95;

/** "năm học 2025 | - 2026", "kinh tế | - xã hội": a dash inside a sentence, and no bullet. Among bullets in small letters it is one. */
const isBrokenAtDash = (first: Piece, last: Piece, next: Piece, full: boolean): boolean =>
  /^[-–—] (?:\d|\p{Ll})/u.test(next.text) &&
  (/^[-–—] \d/.test(next.text) ? /\d$/.test(last.text) : full && !/^[-–—+*] ?\p{Ll}/u.test(first.text));

/** "Thời hạn: | 20/3/2026" */
const IS_DATE = /^\d{1,2}\/\d/;
/** "trước | 20/3/2026" */
const WANTS_DATE = /\s(?:trước|sau|từ|đến|nhất|vào|xong)$/;

/** "(nhóm II, | III) bảo đảm …": the end of what stands in brackets, and no marker. */
function closesBracket(pieces: readonly Piece[], next: Piece): boolean {
  if (!/^[\p{L}\d]{1,5}\)/u.test(next.text)) return false;
  const before = pieces.map(({ text }) => text).join(' ');
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** Whether `next` goes on where the paragraph of `pieces` stopped: it was broken into lines. */
export function goesOn(pieces: readonly Piece[], next: Piece, { width, exact, indent }: Layout): boolean {
  const first = pieces[0];
  const last = pieces[pieces.length - 1];
  if (!first || !last) return false;
  if (!last.cell && !next.cell && /^Số\s?:$/.test(last.text) && /^\d*\s?\/\s?\p{Lu}/u.test(next.text)) return true;
  if (last.cell ?? next.cell)
    return (
      last.cell?.table === next.cell?.table &&
      last.cell?.row === next.cell?.row &&
      last.cell?.column === next.cell?.column &&
      !hasMarker(next.text)
    );
  const word = wordOf(next.text);
  const full = width < Infinity && (exact ? last.endColumn + 1 + word > width : last.endColumn >= width * 0.85);
  const open = !ENDS.test(last.text);
  if (open && DANGLING.test(last.text) && !isCapitals(last.text) && /^(?:[\d("“]|Điều |Khoản )/.test(next.text))
    return true;
  if (open && WANTS_DATE.test(last.text) && IS_DATE.test(next.text)) return true;
  // Some converters write each line of a page as a paragraph.
  const line = open && last.endColumn > LONG && last.endColumn <= WIDEST;
  if (line && !isCapitals(last.text) && !hasMarker(next.text) && HANGING.test(last.text)) return true;
  const lower = GOES_ON.test(next.text);
  if (next.afterBlank && !full && !(line && lower && !GOES_ON.test(first.text))) return false;
  if (open && !next.afterBlank && isBrokenAtDash(first, last, next, full)) return true;
  if (open && !next.afterBlank && closesBracket(pieces, next)) return true;
  if (
    hasMarker(next.text) ||
    BEGINS.test(next.text) ||
    LABELLED.test(next.text) ||
    DATED.test(next.text) ||
    last.text.endsWith('./.')
  )
    return false;
  if (open && PREAMBLE.test(next.text)) return false;
  if (open && !next.afterBlank && HANGING.test(last.text)) return true;
  if (open && !next.afterBlank && last.endColumn > HEADING && WANTS_NAME.test(last.text) && /^\p{Lu}/u.test(next.text))
    return true;
  if (next.bold !== last.bold || isCapitals(last.text)) return false;
  if (open && last === first && isTopicOver(last, next, width)) return false;
  if (next.afterBlank) return open && lower;
  if (open && (lower || /^(?:[-–—] )?\d/.test(next.text) || last.text.endsWith(','))) return true;
  // Items in a narrow column, such as the addressees.
  if (open && width < Infinity && hasMarker(first.text) && last !== first && next.indent === last.indent) return true;
  // A numbered line or the addressees, ended by hand: what begins like a sentence had had room on it.
  const room = open && last === first && SENTENCE.test(next.text) ? width - last.endColumn - 1 - word : -1;
  if (room >= 0 && (isTo(last.text) || (hasMarker(last.text) && !full && room > width * 0.05 && !ASKS.test(last.text))))
    return false;
  if (open && last.endColumn + word > width * 0.8 && hasMarker(first.text) && next.indent >= first.indent) return true;
  const indented = next.indent > indent && next.indent > last.indent - 1;
  return full && !indented && (open || lower || indent < Infinity || IS_DATE.test(next.text)) && !isCapitals(next.text);
}
