import { asksAllFirst, isClosing } from '../form/closing';
import { oneOf } from '../words/one-of';
import { matchesAt } from '../words/words';
import { GIVES_TO, givesInEnd } from './orders';

/** Lines after the tasks that are about all of them, or ask something of all. */

/** A line that gives one date to the items above it. */
const FOR_ALL = new RegExp(
  `^${oneOf(
    /Báo cáo|Kết quả|Văn bản|Ý kiến|Tất cả|Thời (?:gian|hạn)|Hoàn thành|Việc|Số liệu|Hồ sơ/u,
    /Các (?:nội dung|nhiệm vụ|báo cáo|công việc|đơn vị|cơ quan)|Những nội dung|Nội dung (?:báo cáo|trên|nêu trên)/u,
    // "Các chi hội báo cáo …", "Các khoa gửi …"
    /Các (?:[Cc]hi hội|[Cc]hi bộ|[Cc]hi đoàn|[Kk]hoa|[Tt]ổ|[Đđ]ội|[Tt]rường|[Tt]rạm|[Xx]ã|[Pp]hường|[Tt]hôn|[Bb]ản|[Kk]ho|[Cc]ửa hàng|[Pp]hân xưởng|[Xx]í nghiệp|[Nn]ông trường|[Bb]ộ phận|[Đđ]oàn thể|[Tt]hành viên)(?: (?:trực thuộc|cơ sở|chuyên môn))? (?:báo cáo|gửi|nộp)/u,
    // "Các khoa, phòng, trạm y tế báo cáo …"
    /Các (?:[Kk]hoa|[Pp]hòng|[Tt]ổ|[Đđ]ội|[Tt]rường|[Tt]rạm|[Cc]hi bộ|[Tt]hôn|[Bb]ản|[Xx]ã|[Pp]hường|[Đđ]ơn vị)(?:(?:, | và )(?:các )?(?:[Kk]hoa|[Pp]hòng|[Bb]an|[Tt]ổ|[Đđ]ội|[Tt]rường|[Tt]rạm|[Tt]hôn|[Bb]ản|[Xx]ã|[Pp]hường|[Đđ]ơn vị|[Bb]ộ phận)(?: y tế| chuyên môn| trực thuộc)?){1,4} (?:báo cáo|gửi|nộp)/u,
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
const MATTERS = '(?:Các|Những|Tất cả(?: các)?|Toàn bộ(?: các)?) (?:nội dung|nhiệm vụ|công việc|việc|phần việc)';
/** "Các nội dung trên hoàn thành …": what stands above under whatever heading. */
const OF_ABOVE = new RegExp(`${MATTERS}(?: (?:nêu|nói|kể))? trên(?![A-Za-zÀ-ỹ])`, 'uy');
/** "Các nội dung tuần trước chưa xong …": what was asked before, and is none of the items. */
const OF_BEFORE = new RegExp(
  `${MATTERS} (?:tồn (?:đọng|tại)|quá hạn|chưa (?:xong|hoàn thành|thực hiện|giải quyết)|(?:(?:được giao|đã giao|của|trong|từ) )?(?:tuần|tháng|quý|kỳ|đợt|năm|phiên|cuộc họp) trước)(?![A-Za-zÀ-ỹ])`,
  'uy',
);
/** Whether a line is about no one section's items: about all, or about none of them. */
export const isOfNoSection = (text: string): boolean => matchesAt(OF_ABOVE, text, 0) || matchesAt(OF_BEFORE, text, 0);
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
/** The words in which a line may ask something of all: without the closing formula before them. */
function askedOfAll(text: string): string {
  const formula = CLOSING_ASKS.exec(text)?.[0].length ?? 0;
  return formula > 0 ? `${text.charAt(formula).toUpperCase()}${text.slice(formula + 1)}` : text;
}

export const isForAll = (whole: string, text = askedOfAll(whole)): boolean =>
  text.length < 400 &&
  FOR_ALL.test(text) &&
  !OF_OTHERS.test(text) &&
  !matchesAt(OF_BEFORE, text, 0) &&
  !GIVES_TO.test(
    text.replace(
      /^(?:Yêu cầu|Đề nghị) (?:[Ôô]ng,? ?\(?[Bb]à\)? )?(?:các|(?:[Tt]hủ trưởng|[Tt]rưởng|[Gg]iám đốc|[Cc]hủ tịch|[Ll]ãnh đạo|[Nn]gười đứng đầu|[Hh]iệu trưởng)(?![A-Za-zÀ-ỹ]))/u,
      '',
    ),
  );

/** "CÁC ĐƠN VỊ: nộp báo cáo quý I …": a heading in capitals with its task. */
const CAPITAL_LABEL = /\p{Lu}[\p{Lu} ,&.–-]{5,60}: ?\p{Ll}/uy;

/** "Các nội dung tại mục 1, mục 2 báo cáo …", "Riêng nhiệm vụ tại điểm b hoàn thành …": of items that it names by their numbers. */
const OF_NAMED =
  /^(?:Riêng )?(?:(?:[Đđ]ối )?[Vv]ới )?(?:[Cc]ác |[Nn]hững )?(?:[Nn]ội dung|[Nn]hiệm vụ|[Cc]ông việc|[Vv]iệc|[Bb]áo cáo)(?: (?:nêu|quy định|được giao|trên|tại|ở|thuộc)){0,3}(?: các)? (?:mục|khoản|điểm|ý|số) (?:\d|[a-zđIVX](?![A-Za-zÀ-ỹ]))/u;
export const namesItems = (text: string): boolean => OF_NAMED.test(text);

/** "Báo cáo kết quả về Sở trước ngày …": until when, and not who. */
export const saysWhen = (text: string): boolean =>
  FOR_ALL.test(text) && !matchesAt(NAMES_ALL, text, 0) && !namesItems(text);
const NAMES_ALL = /(?:Các|Những|Tất cả|Yêu cầu|Đề nghị) /uy;

/** "Kết thúc đợt cao điểm, báo cáo kết quả về Sở …": what is reported once all is done. */
const AFTER_ALL =
  /(?:Kết thúc|Sau khi (?:kết thúc|hoàn thành|thực hiện xong)|Khi (?:kết thúc|hoàn thành)) [^.;:]{2,80}?, (?:các [^.;:]{2,60}? )?(?:tổng hợp, )?(?:báo cáo|gửi|nộp) /uy;
export const reportsAtEnd = (text: string): boolean => matchesAt(AFTER_ALL, text, 0);

/** Whether an unmarked paragraph after a list begins something of its own. */
export const standsAlone = (text: string): boolean =>
  GIVES_TO.test(text) ||
  REPORTING.test(text) ||
  reportsRegularly(text) ||
  reportsAtEnd(text) ||
  OF_OTHERS.test(text) ||
  matchesAt(OF_BEFORE, text, 0) ||
  isClosing(text, true) ||
  asksAllFirst(text) ||
  givesInEnd(text) ||
  matchesAt(CAPITAL_LABEL, text, 0) ||
  (FOR_ALL.test(text) && /\d/.test(text) && text.length < 400) ||
  matchesAt(/Căn cứ|Trong quá trình|Ngoài ra|(?:Nguồn k|K)inh phí/uy, text, 0);
