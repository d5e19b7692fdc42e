import { isClosing, isClosingItem } from '../form/closing';
import { BULLET_LEVEL } from '../lines/marker';
import type { Node } from '../lines/node';
import { isPost } from '../names/name-like';
import { namesHolder, tellsOfBoard } from '../sentences/descriptions';
import { SOMEONE_DOES } from '../sentences/order-words';
import { isCitation } from '../sentences/references';
import { introduces, namesPart } from '../sentences/sections';
import { setsStandard } from '../sentences/standards';
import { isStatement } from '../sentences/statements';
import type { UnitHeading } from '../units/units';
import { oneOf } from '../words/one-of';
import { isCapitals, matchesAt, OFFICE, UNIT_NOUN } from '../words/words';
import type { Above } from './above';
import { CHARGES, DIRECTS, GIVES_TO, STARTS_WITH_VERB } from './orders';

/** What one line or item of the outline is, by its words and its place. */

/** "Căn cứ Luật …;", before the text that it is about. */
export const BASIS = /^(?:Căn cứ|Xét|Theo đề nghị)\s[^:]*[;,]$|^Căn cứ\s[^:;,]*\.$/u;
/** "(Có danh sách kèm theo)" */
export const ASIDE = /^(?:\(.*\)|\[.*\])\.?$/u;
/** An article that issues something, founds a board or names persons orders no work. */
const ISSUES =
  /^(?:Ban hành|Công bố|Phê duyệt|Thông qua|Thống nhất(?: chủ trương)?|Nhất trí|Đồng ý|Chấp thuận|Thành lập|Kiện toàn|Bổ nhiệm|Bổ sung|Điều động|Tiếp nhận|Công nhận|Cho phép|Bãi bỏ|Sửa đổi|Điều chỉnh|Thay thế|Tặng|Khen thưởng|Quyết định này|Nay)(?![A-Za-zÀ-ỹ])/iu;
/** An article that says only who carries the document out: "Giao Ủy ban nhân dân xã tổ chức thực hiện Nghị quyết này." */
const CARRIES_OUT =
  /^(?:Tổ chức (?:thực hiện|thi hành)[:.] )?Giao (?![^.;:]*(?:chủ trì|phối hợp|hướng dẫn|theo dõi|đôn đốc|kiểm tra|giám sát|báo cáo))[^.;:\d]{3,160} (?:thực hiện|triển khai|thi hành)(?: (?:thắng lợi|nghiêm túc|có hiệu quả|hiệu quả))? (?:Nghị quyết|Quyết định) này(?: theo [^.;:\d]{3,60})?[.\s/]*$/u;
/** "1- Ban hành kèm theo Quyết định này …", "… có trách nhiệm tổ chức thực hiện Quyết định này.": how a decision works, in any item. */
const OF_DECISION =
  /^Ban hành (?:kèm )?theo (?:Quyết định|Nghị quyết) này|^(?![^.;:]*(?:báo cáo|tổng hợp|định kỳ|chủ trì|phối hợp))[^.;:\d]{3,240} (?:có|chịu) trách nhiệm [^.;:\d]{0,160}(?:thực hiện|thi hành) (?:Quyết định|Nghị quyết) này[^.;:\d]{0,80}[.\s/]*$/iu;
/** An article that issues something, or ends the document. */
export const ordersNothing = (text: string): boolean =>
  isClosing(text, true) || ISSUES.test(text) || CARRIES_OUT.test(text);
export const FOUNDS =
  /^(?:Nay )?(?:Thành lập|Kiện toàn|Bổ nhiệm|Điều động|Cử|Bổ sung (?:các )?(?:thành viên|đồng chí|[ôÔ]ng|bà)|Công nhận|Tặng|Khen thưởng|Chuyển giao (?:chức năng|nhiệm vụ|nguyên trạng))(?![A-Za-zÀ-ỹ])/iu;
export const SECTION = /^(?:roman|article|capital|title)/;
/** "Họp giao ban tuần 24: 8h00 thứ Hai": when something takes place. */
const CONVENES =
  /^(?:(?:Kỳ|Cuộc|Buổi|Phiên) )?(?:[Hh]ọp|[Gg]iao ban|[Hh]ội nghị|Hội ý)(?: [^.;:]{0,60})?: ?(?:vào |lúc )*(?:\d{1,2} ?(?:h|giờ|g|:)|(?:sáng|chiều|tối) )/u;
/** "Khai giảng: ngày 05/9", "Học kỳ I: từ ngày … đến ngày …", "Các kỳ thi theo lịch của Sở": what the school year's calendar says. */
const OF_CALENDAR = new RegExp(
  oneOf(
    /^(?:(?:Tổ chức|Ngày|Thời gian) )?(?:[Ll]ễ )?(?:[Tt]ựu trường|(?:[Kk]hai|[Bb]ế) giảng|[Hh]ọc kỳ (?:I{1,2}|[12]|hè)|[Kk]ết thúc năm học|[Nn]ghỉ (?:hè|Tết|lễ|giữa kỳ|cuối kỳ))(?![A-Za-zÀ-ỹ])[^.;:]{0,80}: ?(?:[Bb]ắt đầu |[Dd]ự kiến )?(?:[Tt]ừ |[Vv]ào )?(?:\d|(?:[Nn]gày|[Tt]uần|[Tt]hứ|(?:ngay )?sau|[Tt]hực hiện theo)(?![A-Za-zÀ-ỹ]))/u,
    /^(?:(?:Các )?(?:[Kk]ỳ|[Cc]uộc) thi|Thi (?:tốt nghiệp|tuyển sinh|chọn))(?![A-Za-zÀ-ỹ])[^.;:]{0,120}? theo (?:quy định|kế hoạch|lịch|hướng dẫn)(?![A-Za-zÀ-ỹ])[^.;:]*[.;]?$/u,
  ),
  'u',
);
const LONGEST_ENTRY = 200;
const isOfCalendar = (text: string): boolean =>
  text.length < LONGEST_ENTRY && OF_CALENDAR.test(text) && !SOMEONE_DOES.test(text);
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
/** "Lập danh mục, gồm:" over the parts of the list. */
const LISTS_PARTS = /(?<![A-Za-zÀ-ỹ])(?:gồm|bao gồm|trong đó có)(?: các (?:nội dung|thông tin|mục))?(?: sau)?\s*:$/u;
/** "Phần I: Số liệu chung …", "Biểu số 2: …" */
const LABELLED = /^(?:Phần|Mục|Phụ lục|Biểu|Bảng|Mẫu|Cột|Tờ|Chương)(?: (?:mẫu|số))? (?:[IVX]+|\d+|[A-ZĐ])\s*[:.–-]/u;
const CONTENTS = /nội dung (?:báo cáo )?(?:chính )?(?:bao )?gồm/iu;
const NOUN = new RegExp(`^(?:${UNIT_NOUN})$`, 'u');
/** Whether the heading names nothing but a kind of unit: "Ký túc xá", "Thư viện". */
export const isBareNoun = (heading: UnitHeading | null): boolean =>
  heading?.names.length === 1 && NOUN.test(heading.names[0]?.name ?? '');

const WORDS = /[A-Za-zÀ-ỹ]{2}/u;
const COMPRISES = /(?:Bao gồm|Gồm|Trong đó)(?: có)?:? /uy;
const OTHER_MATTERS = /^(?:Các|Những) nội dung (?:khác|còn lại)(?:,| thực hiện| giữ| tiếp tục)/iu;
const SEAT =
  '(?:(?:Phó )?(?:Trưởng (?:[Bb]an|[Đđ]oàn|[Tt]iểu ban|nhóm)|Chủ tịch (?=Hội đồng|Ban)|[Tt]ổ trưởng|[Nn]hóm trưởng)|(?:Tổ|Nhóm) phó|Phó [Bb]an|Thành viên|Ủy viên|Thư ký|Phụ trách(?: \\p{Ll}+){1,6})(?: (?:chính|thường trực|thư ký)| ?(?:Ban|Hội đồng|Tổ|Đoàn|Tiểu ban)(?: \\p{L}+){0,4})*';
/** "Kế toán trưởng: Thành viên Tổ thẩm định": who sits on a board. */
const SITS = new RegExp(`^${SEAT}[.;]?$`, 'u');
const SITS_BY_COLON = new RegExp(`^[^:]{3,80}: ${SEAT}[.;]?$`, 'u');
const SEAT_OF = new RegExp(`^${SEAT}: `, 'u');
/** "Phó ban: Bà Lò Thị Mơ - Tổng phụ trách": the same with the seat first, and no order to who holds it. */
export const SEATED = new RegExp(
  `^${SEAT}: (?!.*\\s(?:phụ trách|theo dõi|chỉ đạo|chủ trì|chịu trách nhiệm|điều hành|báo cáo|chuẩn bị|tổng hợp|lập|ghi|kiểm tra|hướng dẫn|tham mưu|giúp|đôn đốc)(?![A-Za-zÀ-ỹ]))(?:${OFFICE}|(?:đồng chí|đ\\/c|ông|bà|thầy|cô|anh|chị) |[Cc]ác |\\p{Lu}\\p{Ll}+ \\p{Lu})`,
  'u',
);

const takesSeat = (text: string): boolean => {
  if (text.length > 160 || !text.includes(': ')) return false;
  const seat = SEAT_OF.exec(text)?.[0].length ?? 0;
  return SITS_BY_COLON.test(text) || SEATED.test(text) || (seat > 0 && isPost(text.slice(seat).replace(/[.;]$/, '')));
};
/** So many items of a list say how it is written; all of them would be asked once for each. */
const FIRST_SEATS = 20;
/** "Trạm Y tế xã: Phối hợp" where most of its list say who sits on the board: the same, though by no seat. */
export function isAmongSeats({ parent, level }: Node, text: string): boolean {
  if (text.length > 100 || /\d/.test(text) || !text.includes(': ')) return false;
  const list = (parent?.children ?? []).slice(0, FIRST_SEATS).filter((node) => node.level === level);
  return list.length > 1 && list.filter(({ line }) => takesSeat(line?.text ?? '')).length * 2 >= list.length;
}

/** "Học phí: 100.000đ/tháng.": what is paid for it, and no more. */
const COSTS =
  /^[^.;:]{2,80}: ?\d[\d.,]* ?(?:đ|đồng|VNĐ|VND|(?:nghìn|ngàn|triệu|tỷ)(?: đồng)?)(?: ?\/ ?[A-Za-zÀ-ỹ]+(?: [A-Za-zÀ-ỹ]+)?)*[.;]?$/u;

const LABEL = /^[^.;:]{3,60}: +/u;
/** "Chủ đầu tư: Ban Quản lý dự án huyện." of what an article approves: a label, and no order after it. */
export function tellsFact(text: string): boolean {
  const label = LABEL.exec(text)?.[0].length ?? 0;
  return label > 0 && !STARTS_WITH_VERB.test(text.slice(label));
}

/** What a cited document is about may speak of work that it asked for. */
const ITS_TITLE = /\s(?:về việc|v\/v)\s[^.;:]*/iu;
/** "+ Công văn số 12/UBND ngày … về việc …;" in a list of documents: nothing is said of what to do with it. */
export const namesDocument = (text: string, level: string): boolean =>
  BULLET_LEVEL.test(level) && isCitation(text) && !/thực hiện|triển khai|hoàn thành/.test(text.replace(ITS_TITLE, ''));

/** Whether an item with nothing under it is work. */
export function isTask(text: string, { level, more }: Node, above: Above): boolean {
  if (!WORDS.test(text) || (introduces(text) && more.length === 0) || namesPart(text)) return false;
  if (text.includes(' này') && OF_DECISION.test(text)) return false;
  // "4. Các nội dung khác thực hiện theo Thông báo số …".
  if (OTHER_MATTERS.test(text) && !DIRECTS.test(text)) return false;
  // "2. NHIỆM VỤ VÀ GIẢI PHÁP" over a list that numbers anew.
  if (more.length === 0 && isCapitals(text) && !/\d|[.;]$/.test(text)) return false;
  if (text.length < 120 && text.includes(':') && COSTS.test(text)) return false;
  // "- Bao gồm: tiền công, vật tư, …": what the thing before it is made of.
  if (matchesAt(COMPRISES, text, 0)) return false;
  if (CONVENES.test(text) || takesPlace(text) || isOfCalendar(text) || (text.length < 60 && SITS.test(text)))
    return false;
  if (namesDocument(text, level)) return false;
  if (namesHolder(text) || tellsOfBoard(text)) return false;
  if (above.unit) return true;
  if (isClosingItem(text) || (BULLET_LEVEL.test(level) && setsStandard(text))) return false;
  return (
    !isStatement(text) &&
    (!SECTION.test(level) || (level !== 'title' && (text.length > 60 || GIVES_TO.test(text) || CHARGES.test(text))))
  );
}

/** "Lập danh mục, gồm: + Tên, địa chỉ; + Năm xây dựng": what the one piece of work is to hold. */
export function listsParts(text: string, kids: readonly Node[]): boolean {
  if (!LISTS_PARTS.test(text) || !STARTS_WITH_VERB.test(text)) return false;
  const parts = kids.filter(
    ({ line, children }) => line && children.length === 0 && (line.text.length < 120 || LABELLED.test(line.text)),
  );
  const orders = parts.filter(({ line }) => STARTS_WITH_VERB.test(line?.text ?? '')).length;
  // "Lập báo cáo, nội dung bao gồm:": of its contents some may begin as orders do: "Đề xuất, kiến nghị".
  return parts.length === kids.length && (CONTENTS.test(text) ? orders * 2 < kids.length : orders === 0);
}
