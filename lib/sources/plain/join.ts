import { type Layout, LONG, SHORT, WIDEST } from './layout';
import { BULLET_ALONE, hasMarker, type Piece } from './piece';
import {
  begins,
  closesBracket,
  closesQuote,
  endsSubject,
  HANGING,
  IS_DATE,
  isBrokenAtDash,
  isHalf,
  isNextOfKind,
  isOtherUnit,
  isSentencesNumber,
  isTopicOver,
  PREAMBLE,
  SENTENCE,
  wantsName,
} from './seams';
import { ENDS, GOES_ON, isCapitals, wordOf } from './words';

/** What asks goes on, with whom or with what, however much room its line had. */
const ASKS =
  /(?<![A-Za-zÀ-ỹ])(?:đề nghị|yêu cầu|giao|chủ trì|phối hợp|tham mưu|báo cáo|gửi|trình|chỉ đạo|hướng dẫn)(?![A-Za-zÀ-ỹ])/iu;
const WANTS_UNIT = /\s(?:Phòng|Ban|Sở|Bộ|Cục|Chi cục|Trung tâm|Văn phòng|Công ty|Trường|UBND|huyện|tỉnh|xã)$/iu;
/** No heading in capitals ends so, but a sentence does whose last word is an abbreviation. */
const STOPS = /[.;]$/;
const isTo = (text: string): boolean => /^Kính g[ửở]i/i.test(text);
/** "Kính gửi các đồng chí,": how a mail begins, over its first sentence. */
const GREETS =
  /^Kính g[ửở]i (?:(?:toàn thể|tất cả|các|quý) ){0,2}(?:đồng (?:chí|nghiệp)|đ\/c|anh|chị|thầy|cô|ông|bà)[^.;:]{0,60},$/i;

/** No paragraph's first line is set in by more than this against those under it. */
const FIRST_LINE = 12;

/** ": Sở Tài chính …" under "Điều 2": where bold letters end, some pages break the line, and a sign begins none. */
const AFTER_NUMBER = /^[:;](?=\s|$)/;

/**
 * Whether `next` stands where no paragraph begins, under a line that is no short one: where paragraphs are set in, a line at the
 * margin goes on, also with what looks like a beginning.
 */
function isAtMargin(last: Piece, next: Piece, { width, margin }: Layout): boolean {
  if (margin < 0 || Math.abs(next.indent - margin) > 1 || (next.afterBlank && !next.afterPage)) return false;
  if (isCapitals(last.text) || isCapitals(next.text)) return false;
  return last.endColumn >= width * (ENDS.test(last.text) ? 0.8 : 0.6);
}

/** Whether `next` goes on where the paragraph of `pieces` stopped: it was broken into lines. */
export function goesOn(pieces: readonly Piece[], next: Piece, layout: Layout): boolean {
  const { width, exact, indent } = layout;
  const first = pieces[0];
  const last = pieces[pieces.length - 1];
  if (!first || !last || last.unclear || next.unclear) return false;
  if (last.cell ?? next.cell)
    return (
      last.cell?.table === next.cell?.table &&
      last.cell?.row === next.cell?.row &&
      last.cell?.column === next.cell?.column &&
      !hasMarker(next.text) &&
      (ASKS.test(last.text) || !isOtherUnit(first, last, next))
    );
  const word = wordOf(next.text);
  const full = width < Infinity && (exact ? last.endColumn + 1 + word > width : last.endColumn >= width * 0.85);
  if (BULLET_ALONE.test(last.text)) return last === first && !next.afterBlank && !hasMarker(next.text);
  if (isHalf(last, next) || isSentencesNumber(first, last, next)) return true;
  if (!next.afterBlank && AFTER_NUMBER.test(next.text)) return true;
  const open = !ENDS.test(last.text);
  const lower = GOES_ON.test(next.text);
  const comma = last.text.endsWith(',');
  // Some converters write each line of a page as a paragraph.
  const isLine = open && last.endColumn > LONG && last.endColumn <= WIDEST;
  const hangs = open && HANGING.test(last.text) && (!next.afterBlank || isLine);
  if (next.afterBlank && !full && !hangs && !(isLine && (lower || comma) && !GOES_ON.test(first.text))) return false;
  if (open && !next.afterBlank && isBrokenAtDash(first, last, next, full, exact)) return true;
  // "(email: | x@y.vn)": what has been opened is not over.
  if ((open || lower) && !next.afterBlank && (closesBracket(pieces, next) || closesQuote(pieces, next))) return true;
  if (begins(next) || last.text.endsWith('./.')) return false;
  if (isAtMargin(last, next, layout)) return true;
  if (open && (PREAMBLE.test(next.text) || endsSubject(first, next))) return false;
  if (last === first && GREETS.test(last.text) && !lower) return false;
  if (hangs || (open && !next.afterBlank && wantsName(last, next))) return true;
  if (next.bold !== last.bold) return false;
  // "IV. THÀNH LẬP TỔ CHỨC, LỰC LƯỢNG LÀM NHIỆM VỤ | TÌM KIẾM": a numbered heading in capitals that fills its line.
  if (isCapitals(last.text))
    return open && full && !next.afterBlank && hasMarker(first.text) && isCapitals(next.text) && next.text.length > 1;
  if (open && last === first && isTopicOver(last, next, width)) return false;
  // The last of the addressees, who stand far from the left, and the text under them.
  if (!open && next.indent < first.indent - FIRST_LINE) return false;
  // Where letters are of different width, so are the blanks that a line is set in by.
  const indented = next.indent > indent && next.indent > last.indent - 3;
  // A page's end within a sentence, of which the next page goes on with a name.
  if (next.afterBlank)
    return (
      open &&
      (lower || (isLine && comma && next.indent <= last.indent) || (full && !indented && next.afterPage === true))
    );
  const number = /^(?:[-–—] )?\d/.test(next.text) && (full || last.endColumn > SHORT) && !isNextOfKind(last, next);
  if (open && (lower || comma || number)) return true;
  // Items in a narrow column, such as the addressees.
  const narrow = first.endColumn + 1 + wordOf((pieces[1] ?? next).text) <= width;
  if (open && width < Infinity && narrow && hasMarker(first.text) && last !== first && next.indent === last.indent)
    return true;
  // A numbered line or the addressees, ended by hand: what begins like a sentence had had room on it.
  const room = open && last === first && SENTENCE.test(next.text) ? width - last.endColumn - 1 - word : -1;
  const spare = !full && room > width * 0.05 && (exact || !ASKS.test(last.text)) && !WANTS_UNIT.test(last.text);
  if (room >= 0 && (isTo(last.text) || (hasMarker(last.text) && spare))) return false;
  // A heading that fills its line, and under it a paragraph's first line: no wrapped line is set in so.
  const isFirst = indented && next.indent === first.indent;
  if (open && last.endColumn + word > width * 0.8 && hasMarker(first.text) && next.indent >= first.indent && !isFirst)
    return true;
  return (
    full &&
    !indented &&
    (open || lower || indent < Infinity || IS_DATE.test(next.text)) &&
    (!isCapitals(next.text) || (open && STOPS.test(next.text)))
  );
}
