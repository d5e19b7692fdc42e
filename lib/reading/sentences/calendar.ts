import { oneOf } from '../words/one-of';
import { SOMEONE_DOES } from './order-words';

/** "Họp giao ban tuần 24: 8h00 thứ Hai": when something takes place. */
const CONVENES =
  /^(?:(?:Kỳ|Cuộc|Buổi|Phiên|(?:Thời gian|Lịch)(?: tổ chức)?) )?(?:[Hh]ọp|[Gg]iao ban|[Hh]ội (?:nghị|thi|thảo|diễn|trại)|Hội ý|Lễ|Khai mạc|Bế mạc|Chào cờ)(?: [^.;:]{0,60})?: ?(?:vào |lúc )*(?:\d{1,2} ?(?:h|giờ|g|:)|(?:sáng|chiều|tối) )/u;

/** "Khai giảng: ngày 05/9", "Học kỳ I: từ ngày … đến ngày …", "Các kỳ thi theo lịch của Sở": what the school year's calendar says. */
const OF_SCHOOL_YEAR = new RegExp(
  oneOf(
    /^(?:(?:Tổ chức|Ngày|Thời gian) )?(?:[Ll]ễ )?(?:[Tt]ựu trường|(?:[Kk]hai|[Bb]ế) giảng|[Hh]ọc kỳ (?:I{1,2}|[12]|hè)|[Kk]ết thúc năm học|[Nn]ghỉ (?:hè|Tết|lễ|giữa kỳ|cuối kỳ))(?![A-Za-zÀ-ỹ])[^.;:]{0,80}: ?(?:[Bb]ắt đầu |[Dd]ự kiến )?(?:[Tt]ừ |[Vv]ào )?(?:\d|(?:[Nn]gày|[Tt]uần|[Tt]hứ|(?:ngay )?sau|[Tt]hực hiện theo)(?![A-Za-zÀ-ỹ]))/u,
    /^(?:(?:Các )?(?:[Kk]ỳ|[Cc]uộc) thi|Thi (?:tốt nghiệp|tuyển sinh|chọn))(?![A-Za-zÀ-ỹ])[^.;:]{0,120}? theo (?:quy định|kế hoạch|lịch|hướng dẫn)(?![A-Za-zÀ-ỹ])[^.;:]*[.;]?$/u,
  ),
  'u',
);
const LONGEST_ENTRY = 200;
const isOfSchoolYear = (text: string): boolean =>
  text.length < LONGEST_ENTRY && OF_SCHOOL_YEAR.test(text) && !SOMEONE_DOES.test(text);

/** "Lễ ra quân được tiến hành vào hồi 9 giờ 00 ngày …": the same in a sentence. */
const TAKES_PLACE =
  /(?:được (?:tổ chức|tiến hành|khai mạc)|diễn ra)(?: vào)? (?:hồi|lúc|ngày|từ|sáng|chiều) [^.;]*[.;]?$/u;
/** What it is stands before it: one phrase, and no order. */
const THING = /^[^.;:,]{3,110}$/;
function takesPlace(text: string): boolean {
  if (!text.includes('được ') && !text.includes('diễn ra')) return false;
  const at = TAKES_PLACE.exec(text)?.index ?? 0;
  return at > 0 && THING.test(text.slice(0, at));
}

/** Whether it says when something takes place, and no more: an entry of a calendar, by which nobody is charged. */
export const isOfCalendar = (text: string): boolean => CONVENES.test(text) || takesPlace(text) || isOfSchoolYear(text);
