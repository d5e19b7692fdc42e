import type { Line } from '../lines/line';
import { UNIT_NOUN } from '../words/words';

/** Whom an office asks for something in its own words, and gives work to. */

/** Whom an office may charge; the public is asked or told, and not charged. */
export const WHOM = `(?:(?:các|toàn thể|tất cả|mọi) (?!hộ|bạn|em|quý|bậc|nhà|khách|thí sinh|học (?:sinh|viên)|sinh viên|phụ huynh|ứng viên|công dân|người|gia đình|cá nhân|tổ chức|doanh nghiệp|đại biểu)|(?:(?:các )?(?:ông|bà)(?: \\((?:bà|ông)\\)|, bà)? )?(?:[Tt]hủ trưởng|[Hh]iệu trưởng|[Ll]ãnh đạo|[Tt]rưởng|[Gg]iám đốc|[Cc]hủ tịch|(?:đồng chí|đ/c|[Đđ]ơn vị|${UNIT_NOUN})(?![A-Za-zÀ-ỹ])))`;
/** "đề nghị các trường …", "giao Tổ Bảo vệ …" */
const ASKS_WHOM = new RegExp(
  '(?<![A-Za-zÀ-ỹ]|(?:đã|vừa|được|theo|xét|kính|thực hiện|các|của|văn|công văn) )(?:[Yy]êu cầu|[Đđ]ề nghị|[Gg]iao|[Pp]hân công)(?: nhiệm vụ)?(?: cho)? ' +
    WHOM,
  'u',
);

/** Whoever speaks so charges nobody. */
const BEGS_OR_TELLS =
  /(?<![A-Za-zÀ-ỹ])(?:mời|kính|cử tri|tôi|hai bên|các bên|cho phép|chấp thuận|(?:đã|vừa) (?:yêu cầu|giao|đề nghị|chỉ đạo))(?![A-Za-zÀ-ỹ])/iu;
/** Nor who speaks so of himself; units may be asked to: "… đề nghị các trường thống kê và đề xuất như sau:". */
const ANSWERS = /(?<![A-Za-zÀ-ỹ])(?:trả lời|phúc đáp|đề xuất)(?![A-Za-zÀ-ỹ])/iu;
/** Whether a sentence begs, answers, or tells what was asked. */
export const asksOrAnswers = (text: string): boolean =>
  BEGS_OR_TELLS.test(text) || ANSWERS.test(text.slice(0, ASKS_WHOM.exec(text)?.index));

/** "Ban Chấp hành thông báo đến các chi đoàn …": to whom it speaks. */
const TELLS_WHOM = new RegExp(`thông báo (?:đến|tới|cho) ${WHOM}`, 'u');
/** The formula of a directive and of a telegram: "Chủ tịch UBND tỉnh chỉ thị:", "… điện các Sở: …". */
const BIDS = /\p{Ll} chỉ thị:$|\sđiện (?:các|Chủ tịch|Giám đốc|Trưởng|Thủ trưởng) /u;
/** Whether a sentence names those whom it orders, or to whom it speaks. */
export const namesWhom = (text: string): boolean => [ASKS_WHOM, TELLS_WHOM, BIDS].some((pattern) => pattern.test(text));
/** Whether a sentence asks someone in its office's own words. */
export const asksWhom = (text: string): boolean => ASKS_WHOM.test(text);
/** "trước ngày 20/3", "chậm nhất 16 giờ ngày …", "trong tháng 3"; "gửi đúng thời hạn", which was said before. */
const UNTIL = /(?:trước|nhất|hạn|hết|xong|trong)(?: [A-Za-zÀ-ỹ]+){0,6} \d|đúng (?:thời )?hạn(?![A-Za-zÀ-ỹ])/iu;
/** A title ends as no sentence does. */
const ENDS = /[.;:/]\s*$/;
/** "Các trạm gửi danh sách về Trung tâm …", "Báo cáo gửi về Phòng …" */
const HANDS_IN = /(?<![A-Za-zÀ-ỹ])(?:gửi|nộp)(?![A-Za-zÀ-ỹ])/u;
const setsLimit = (text: string): boolean => ENDS.test(text) && UNTIL.test(text);
/** Whether a paragraph asks units for something until a day, which the `next` one may set: "Báo cáo gửi về Phòng trước ngày 20/3." */
export const asks = (text: string, next = ''): boolean =>
  ENDS.test(text) &&
  ASKS_WHOM.test(text) &&
  (UNTIL.test(text) || (setsLimit(next) && HANDS_IN.test(next) && !BEGS_OR_TELLS.test(next))) &&
  !asksOrAnswers(text);

/** "Giao Văn phòng …", "Yêu cầu các đội …", which begin a paragraph where work is given. */
const GIVES_WHOM = new RegExp(`^(?:Giao|Phân công)(?: nhiệm vụ)?(?: cho)? ${WHOM}`, 'u');
const ASKS_FIRST = new RegExp(`^Yêu cầu ${WHOM}`, 'u');
/** Whoever tells of a meeting tells of what was given out in it, too. */
const TELLS_OF_MEETING =
  /(?<![A-Za-zÀ-ỹ])(?:họp|hội nghị|giao ban|buổi (?:làm việc|kiểm tra)|phát biểu|đã (?:ban hành|ký|có (?:công|văn|kế|chỉ|quyết|thông)))(?![A-Za-zÀ-ỹ])/iu;
/** "Giao đội đóng cống là việc nên làm.": it is spoken of. */
const IS_SPOKEN_OF = / là (?:chỉ đạo|yêu cầu|việc|điều|cách) /u;
/** How many paragraphs that begin so are no chance. */
const SEVERAL = 2;
/** Whether several of the `lines` give work outright: "Giao …" more than once, or once beside "Yêu cầu …". */
export function givesOutright(lines: readonly Line[]): boolean {
  let first = -1;
  let given = 0;
  let asked = 0;
  for (const [at, { text }] of lines.entries()) {
    const [gives, asksAll] = [GIVES_WHOM.test(text), ASKS_FIRST.test(text)];
    // A title in a list of documents ends as no sentence does.
    if ((!gives && !asksAll) || !ENDS.test(text) || IS_SPOKEN_OF.test(text)) continue;
    if (first < 0) first = at;
    if (gives) given++;
    else asked++;
  }
  return (
    given > 0 && given + asked >= SEVERAL && !lines.slice(0, first).some(({ text }) => TELLS_OF_MEETING.test(text))
  );
}
