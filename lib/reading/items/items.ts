import { isClosing, isClosingItem } from '../form/closing';
import type { Line } from '../lines/line';
import { BULLET_LEVEL } from '../lines/marker';
import type { Node } from '../lines/node';
import { namesHolder, tellsOfBoard } from '../sentences/descriptions';
import { isCitation } from '../sentences/references';
import { introduces, namesPart } from '../sentences/sections';
import { setsStandard } from '../sentences/standards';
import { isStatement } from '../sentences/statements';
import type { UnitHeading } from '../units/units';
import { opensWithVerb, predicateAfter } from '../words/lexicon';
import { oneOf } from '../words/one-of';
import { isCapitals, matchesAt, OFFICE, UNIT_NOUN, VERB } from '../words/words';
import type { Above } from './above';

/** What one line or item of the outline is, by its words and its place. */

/** "Căn cứ Luật …;", before the text that it is about. */
export const BASIS = /^(?:Căn cứ|Xét|Theo đề nghị)\s[^:]*[;,]$|^Căn cứ\s[^:;,]*\.$/u;
/** A line that gives one date to the items above it. */
const FOR_ALL = new RegExp(
  `^${oneOf(
    /Báo cáo|Kết quả|Văn bản|Ý kiến|Tất cả|Thời (?:gian|hạn)|Hoàn thành|Việc|Số liệu|Hồ sơ/u,
    /Các (?:nội dung|nhiệm vụ|báo cáo|công việc|đơn vị|cơ quan)|Những nội dung|Nội dung (?:báo cáo|trên|nêu trên)/u,
    // "Các chi hội báo cáo …", "Các khoa gửi …"
    /Các (?:chi hội|chi bộ|chi đoàn|khoa|tổ|đội|trường|trạm|xã|phường|thôn|bản|kho|cửa hàng|phân xưởng|xí nghiệp|nông trường|bộ phận|đoàn thể|thành viên)(?: (?:trực thuộc|cơ sở|chuyên môn))? (?:báo cáo|gửi|nộp)/u,
    // "Các sở, ngành, địa phương báo cáo …", not "Các sở Tài chính, Xây dựng …"
    /Các (?:sở|bộ|phòng|ban|Sở|Bộ|Ban)(?:, (?:ban|ngành|phòng|cơ quan|đơn vị|địa phương)){1,3}(?!\s*:)/u,
    /Yêu cầu (?:các|hoàn thành|báo cáo)|Đề nghị (?:các|gửi)/u,
    // "Đề nghị Ông (Bà) Thủ trưởng các đơn vị …"
    /(?:Yêu cầu|Đề nghị) (?:[Ôô]ng,? ?\(?[Bb]à\)? )?(?:[Tt]hủ trưởng|[Tt]rưởng|[Gg]iám đốc|[Cc]hủ tịch|[Ll]ãnh đạo|[Nn]gười đứng đầu|[Hh]iệu trưởng)[^.;:\d]{0,30} (?:các|cơ quan|đơn vị)/u,
    /Hạn (?:chót|cuối|nộp|gửi|nhận)/u,
  )}(?![A-Za-zÀ-ỹ])`,
  'u',
);
const OF_GROUP =
  'sở|ban|ngành|phòng|khoa|tổ|đội|trường|xã|phường|huyện|đơn vị|cơ quan|địa phương|bộ phận|đoàn thể|đồng chí|thành viên';
/** "Các phòng, đơn vị khác …", "Các báo cáo còn lại …": others than those of the items above. */
const OF_OTHERS = new RegExp(
  `^(?:(?:Yêu cầu|Đề nghị) các|Các|Những) (?:(?:${OF_GROUP})(?:, (?:${OF_GROUP})){0,3}(?: và (?:${OF_GROUP}))?|nội dung|nhiệm vụ|báo cáo|công việc|hồ sơ) (?:khác|còn lại)(?![A-Za-zÀ-ỹ])`,
  'u',
);
/** "Nhận được công văn này, Sở Y tế | đề nghị các đơn vị báo cáo trước ngày …": what the closing formula asks of all. */
const CLOSING_ASKS =
  /^(?:Nhận được|Căn cứ|Theo|Trên đây là)[^.;:]{4,200}?[,.;] (?:\p{Lu}[^.,;:]{2,80} )?(?=(?:đề nghị|yêu cầu) )/iu;
/** "Hằng năm, các sở, ngành báo cáo kết quả về Sở Y tế": what all do again and again, after the lists of single units. */
const REGULARLY =
  /(?:Định kỳ )?(?:hằng|hàng) (?:tuần|tháng|quý|năm),? (?:các|thủ trưởng|trưởng) [^.;:]{2,160}? (?:báo cáo|gửi|nộp|tổng hợp|đánh giá) /iuy;
export const reportsRegularly = (text: string): boolean => matchesAt(REGULARLY, text, 0);
/** What all report and when, beside the tasks. */
export const REPORTING =
  /^(?:Về )?(?:Chế độ|chế độ|Công tác|công tác) (?:thông tin(?:,| và)? )?báo cáo(?: định kỳ)?\s*(?:[:.]|$)/u;
/** "Hoàn thành các việc sau trước ngày 30/7, cụ thể:" */
export const LIMITS =
  /(?<!(?:[Đđ]ể|[Nn]hằm)(?: sớm)? )(?:hoàn thành|xong|chậm nhất|trước (?:ngày )?\d)[^.;]{0,120}:\s*$/iu;
/** "Báo cáo kết quả về Sở trước ngày …": after tasks that have each their own limit a task more. */
export const HANDS_IN = /(?<![A-Za-zÀ-ỹ])(?:báo cáo|gửi|nộp|phản hồi|phản ánh|đăng ký|trả lời)(?![A-Za-zÀ-ỹ])/iu;
/** What is told once the tasks are done, and until when: "…, báo cáo kết quả về Sở trước ngày …"; "hoàn thành …" is said of them. */
const TELLS_RESULT =
  /(?<![A-Za-zÀ-ỹ])(?:(?:gửi|nộp|tổng hợp,?) báo cáo|báo cáo (?:kết quả|tình hình|tiến độ|bằng|về))(?![A-Za-zÀ-ỹ])/iu;
const FINISHES = /(?<![A-Za-zÀ-ỹ])(?:hoàn thành|xong)(?![A-Za-zÀ-ỹ])/iu;
export const reportsAfterwards = (text: string): boolean => TELLS_RESULT.test(text) && !FINISHES.test(text);
/** What is itself handed in, or gathered for it: its limit is that of the sending. */
export const GATHERS =
  /(?<![A-Za-zÀ-ỹ])(?:báo cáo|gửi|nộp|(?<!(?:công|chương|quy|quá|lộ|hành|giáo|tiến) )trình|cung cấp|đăng ký|tổng hợp|thống kê|(?<!(?:thành|thiết|độc|công|trung|tự|ngoài công) )lập|rà soát|góp ý|ý kiến|kê khai|đề xuất)(?![A-Za-zÀ-ỹ])/iu;
/** "Đề nghị các sở báo cáo theo các nội dung sau:" over what the report is to hold. */
export const ASKS_TO_SEND =
  /(?:đề nghị|yêu cầu)[^.;:]{2,200}(?<![A-Za-zÀ-ỹ])(?:báo cáo|gửi|nộp|cung cấp|đăng ký)(?![A-Za-zÀ-ỹ])[^.;:]*:\s*$/iu;
/** "(Có danh sách kèm theo)" */
export const ASIDE = /^(?:\(.*\)|\[.*\])\.?$/u;
export const DIRECTS = /(?<![A-Za-zÀ-ỹ])(?:[Gg]iao|[Yy]êu cầu|[Đđ]ề nghị|[Pp]hân công)\s/u;
/** "…, Chủ tịch UBND tỉnh có ý kiến như sau:", "…, Học viện yêu cầu:": what follows are orders, in paragraphs too. */
export const ANNOUNCES_ORDERS =
  /(?:ý kiến|kết luận|chỉ đạo|quyết định)(?: [A-Za-zÀ-ỹ]+){0,3} (?:như )?sau\s*[:.]?\s*$|(?<![A-Za-zÀ-ỹ])(?:yêu cầu|đề nghị|chỉ đạo|chỉ thị)\s*:\s*$/iu;
export const GIVES_TO =
  /^(?:Giao|Yêu cầu|Đề nghị|Phân công)\s+(?:(?:nhiệm vụ|trách nhiệm)\s+)?(?:cho\s+)?(?:\p{Lu}|(?:các|đồng chí|phòng|sở|ban|văn phòng|trung tâm|công an|thủ trưởng|trưởng|giám đốc|chủ tịch|lãnh đạo|đơn vị|cơ quan)\s)/u;
/** "Các phòng nghiêm túc thực hiện. Giao Văn phòng theo dõi./.": what the closing formula gives to someone. */
const GIVES_LAST =
  /^(?:Các|Trưởng|Thủ trưởng|Giám đốc|Yêu cầu|Đề nghị|Trên đây|Nhận được|Căn cứ) [^:]{8,300}[.;] (?:Giao|Phân công) (?=\p{Lu}\p{Ll})/u;
export const givesInEnd = (text: string): boolean => text.includes('. ') && GIVES_LAST.test(text);
/** What is asked of all after the lists of single units. */
export const ASKS_ALL = /^(?:Yêu cầu|Đề nghị) (?:các|toàn thể|tất cả|(?:thủ trưởng|trưởng|lãnh đạo) các) /u;
export const STARTS_WITH_VERB = new RegExp(`^(?:${VERB})(?![A-Za-zÀ-ỹ])`, 'iu');
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

/** The words in which a line may ask something of all: without the closing formula before them. */
function askedOfAll(text: string): string {
  const formula = CLOSING_ASKS.exec(text)?.[0].length ?? 0;
  return formula > 0 ? `${text.charAt(formula).toUpperCase()}${text.slice(formula + 1)}` : text;
}

export const isForAll = (whole: string, text = askedOfAll(whole)): boolean =>
  text.length < 400 &&
  FOR_ALL.test(text) &&
  !OF_OTHERS.test(text) &&
  !GIVES_TO.test(
    text.replace(
      /^(?:Yêu cầu|Đề nghị) (?:[Ôô]ng,? ?\(?[Bb]à\)? )?(?:các|(?:[Tt]hủ trưởng|[Tt]rưởng|[Gg]iám đốc|[Cc]hủ tịch|[Ll]ãnh đạo|[Nn]gười đứng đầu|[Hh]iệu trưởng)(?![A-Za-zÀ-ỹ]))/u,
      '',
    ),
  );

/** Whether the line begins in small letters: the one before it was broken. */
export const goesOn = (line: Line | undefined): boolean => line !== undefined && /^\p{Ll}/u.test(line.text);

/** What begins so with a colon is a topic all the same: "1. Về công tác tuyên truyền:". */
const ABOUT = /^(?:Về |Tổ chức thực hiện\s*:)/u;

/** Whether an item of the list is a heading over a list of its own. */
const isBesideHeading = (parent: Node | null, level: string): boolean =>
  (parent?.children ?? []).some(
    (node) => node.level === level && node.children.some((child) => child.level !== 'attribute'),
  );

/** A paragraph that orders by itself: "Trạm Y tế xã bố trí …", "Căn cứ kế hoạch, các trường …", "Rà soát …"; others only describe what the line over them says. */
const SOMEONE = new RegExp(`^(?!Hội (?:nghị|thi|thảo))(?:${UNIT_NOUN}|${OFFICE}|Các|Mỗi|Mọi|Toàn)(?![A-Za-zÀ-ỹ])`, 'u');
const saysWho = (text: string): boolean =>
  STARTS_WITH_VERB.test(text) ||
  opensWithVerb(text, 0) ||
  GIVES_TO.test(text) ||
  text.startsWith('Căn cứ ') ||
  (SOMEONE.test(text) && predicateAfter(text, 0, 120) > 0);

/** So many items of a list say how it is written; all of them would be asked once for each. */
const FIRST_ITEMS = 20;
const isShortLine = (text: string): boolean => text.length < 120 && !/[.;,]$/.test(text);
/** "1. Thực hiện chương trình" over a paragraph, like each item of its list: a line that is no sentence, over whole ones. */
function isListOfTopics(parent: Node | null, level: string): boolean {
  const list = (parent?.children ?? []).slice(0, FIRST_ITEMS).filter((node) => node.level === level);
  return (
    list.length > 1 &&
    list.every(
      ({ line, more, children }) =>
        line !== null &&
        isShortLine(line.text) &&
        children.length === 0 &&
        more.length > 0 &&
        more.every(({ text }) => /^\p{Lu}.{40,}[.;]$/u.test(text)),
    )
  );
}

/** A numbered heading over paragraphs: "3. Về vật liệu xây dựng". With a colon it is the start of the item itself, unless all of its list are such. */
export function isTopic({ level, more, parent }: Node, text: string): boolean {
  if (!/^(?:digit|decimal|roman|capital|paren 1|spelt|ordinal)/.test(level) || text.length >= 120) return false;
  // A sentence that was broken in two is no heading and its paragraph.
  if (goesOn(more[0])) return false;
  if (isListOfTopics(parent, level) && (!STARTS_WITH_VERB.test(text) || more.some((line) => saysWho(line.text))))
    return true;
  return (
    !(ABOUT.test(text) ? /[.;,]$/ : /[.;:,]$/).test(text) &&
    (!STARTS_WITH_VERB.test(text) ||
      // "3. PHÂN CÔNG NHIỆM VỤ"
      isCapitals(text) ||
      // "4. Khen thưởng" over whole sentences.
      (/^\S+(?: \S+){1,3}$/.test(text) && more.every((line) => /^\p{Lu}.{60,}[.;:]$/u.test(line.text))) ||
      /^(?:tổ chức|triển khai) thực hiện$/iu.test(text) ||
      GIVES_TO.test(more[0]?.text ?? '') ||
      // "1. Nâng cao trách nhiệm …" over whole paragraphs: each says its own.
      (more.every((line) => /[.;]$/.test(line.text)) && (more.length > 1 || isBesideHeading(parent, level))))
  );
}

const WORDS = /[A-Za-zÀ-ỹ]{2}/u;
const COMPRISES = /(?:Bao gồm|Gồm|Trong đó)(?: có)?:? /uy;
const OTHER_MATTERS = /^(?:Các|Những) nội dung (?:khác|còn lại)(?:,| thực hiện| giữ| tiếp tục)/iu;
const SEAT =
  '(?:(?:Phó )?(?:Trưởng (?:[Bb]an|[Đđ]oàn|[Tt]iểu ban|nhóm)|Chủ tịch (?=Hội đồng|Ban)|[Tt]ổ trưởng|[Nn]hóm trưởng)|(?:Tổ|Nhóm) phó|Phó [Bb]an|Thành viên|[ỦU][yỷ] viên|Thư ký|Phụ trách(?: \\p{Ll}+){1,6})(?: (?:chính|thường trực|thư ký)| ?(?:Ban|Hội đồng|Tổ|Đoàn|Tiểu ban)(?: \\p{L}+){0,4})*';
/** "Kế toán trưởng: Thành viên Tổ thẩm định": who sits on a board. */
const SITS = new RegExp(`^${SEAT}[.;]?$`, 'u');
/** "Phó ban: Bà Lò Thị Mơ - Tổng phụ trách": the same with the seat first, and no order to who holds it. */
export const SEATED = new RegExp(
  `^${SEAT}: (?!.*\\s(?:phụ trách|theo dõi|chỉ đạo|chủ trì|chịu trách nhiệm|điều hành|báo cáo|chuẩn bị|tổng hợp|lập|ghi|kiểm tra|hướng dẫn|tham mưu|giúp|đôn đốc)(?![A-Za-zÀ-ỹ]))(?:${OFFICE}|(?:đồng chí|đ\\/c|ông|bà|thầy|cô|anh|chị) |[Cc]ác |\\p{Lu}\\p{Ll}+ \\p{Lu})`,
  'u',
);

/** "Học phí: 100.000đ/tháng.": what is paid for it, and no more. */
const COSTS =
  /^[^.;:]{2,80}: ?\d[\d.,]* ?(?:đ|đồng|VNĐ|VND|(?:nghìn|ngàn|triệu|tỷ)(?: đồng)?)(?: ?\/ ?[A-Za-zÀ-ỹ]+(?: [A-Za-zÀ-ỹ]+)?)*[.;]?$/u;

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
  if (CONVENES.test(text) || takesPlace(text) || (text.length < 60 && SITS.test(text))) return false;
  if (namesDocument(text, level)) return false;
  if (namesHolder(text) || tellsOfBoard(text)) return false;
  if (above.unit) return true;
  if (isClosingItem(text) || (BULLET_LEVEL.test(level) && setsStandard(text))) return false;
  return (
    !isStatement(text) &&
    (!SECTION.test(level) || (level !== 'title' && (text.length > 60 || GIVES_TO.test(text) || CHARGES.test(text))))
  );
}

/** A paragraph that charges a unit or a group: "Văn phòng Sở có trách nhiệm đôn đốc …", "Các bộ phận định kỳ báo cáo …", "Chi bộ các thôn khẩn trương rà soát …". */
export const CHARGES = new RegExp(
  `^(?:${UNIT_NOUN}|Cấp [uủ][yỷ]|Chánh (?:Văn phòng|Thanh tra)|Trưởng (?:phòng|ban)|Các (?:đơn vị|cơ quan|bộ phận|phòng|ban|khoa|tổ|sở|trường|thành viên|đồng chí|cá nhân))(?![A-Za-zÀ-ỹ])[^.;:]{0,80}? (?:có trách nhiệm|có nhiệm vụ|định kỳ báo cáo|chịu trách nhiệm (?:theo dõi|đôn đốc|tổng hợp|hướng dẫn|kiểm tra)|chủ trì|theo dõi, đôn đốc|đôn đốc, theo dõi|là (?:cơ quan|đơn vị|đầu mối)|(?:khẩn trương|nghiêm túc) (?:${VERB})(?![A-Za-zÀ-ỹ]))`,
  'u',
);

/** "Chánh Văn phòng đôn đốc việc thực hiện các nội dung trên" */
export const WATCHES = /(?:đôn đốc|theo dõi|kiểm tra)[^.;]{0,60} thực hiện [^.;]{3,60} (?:này|trên)(?![A-Za-zÀ-ỹ])/u;

/** "CÁC ĐƠN VỊ: nộp báo cáo quý I …": a heading in capitals with its task. */
const CAPITAL_LABEL = /\p{Lu}[\p{Lu} ,&.–-]{5,60}: ?\p{Ll}/uy;

/** "Báo cáo kết quả về Sở trước ngày …": until when, and not who. */
export const saysWhen = (text: string): boolean => FOR_ALL.test(text) && !matchesAt(NAMES_ALL, text, 0);
const NAMES_ALL = /(?:Các|Những|Tất cả|Yêu cầu|Đề nghị) /uy;

/** Whether an unmarked paragraph after a list begins something of its own. */
export const standsAlone = (text: string): boolean =>
  GIVES_TO.test(text) ||
  REPORTING.test(text) ||
  reportsRegularly(text) ||
  OF_OTHERS.test(text) ||
  isClosing(text, true) ||
  givesInEnd(text) ||
  matchesAt(CAPITAL_LABEL, text, 0) ||
  (FOR_ALL.test(text) && /\d/.test(text) && text.length < 400) ||
  matchesAt(/Căn cứ|Trong quá trình|Ngoài ra|(?:Nguồn k|K)inh phí/uy, text, 0);

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
