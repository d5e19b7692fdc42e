import { oneOf } from '../words/one-of';
import {
  BOARD_TASKS,
  OFFICE,
  OFFICE_INITIALS,
  ORDERS_CAPITAL,
  SENTENCE,
  SMALL_NAMES,
  TASKS,
  UNIT_NOUN,
  WEAK_VERB,
} from '../words/words';

/** Where names of units start in running text, and what stands beside them. All patterns are sticky. */

/** What may follow a unit's noun when it is one: a capital, a number, or a word such as "tỉnh" ("Công an tỉnh"). */
const PLACE =
  'tỉnh|huyện|xã|phường|thành phố|thị xã|thị trấn|quận|đặc khu|cấp|các|trung ương|nhân dân|quản lý|nhà nước|thuộc|phòng|ban|đơn vị|cơ quan|văn phòng|chi cục|trung tâm|sở|cơ sở|giao thông|trường|viện|công ty|chuyên môn|cổ phần|mẹ|con|cửa khẩu|khu vực|khu phố|thôn|bản|ấp|tổ dân phố|chi bộ|chi đoàn|đảng ủy|hội đồng|mặt trận|công đoàn|khoa|bộ môn|công trường|nhà thầu';
/** "Chi cục Lâm nghiệp và | Kiểm lâm", "Phòng Bưu chính, | Viễn thông" are one. */
const ONE_NAME = '(?<![Ll]âm nghiệp và (?=Kiểm lâm)|[Bb]ưu chính(?:,| và) (?=Viễn thông))';
/** "…, Phòng | tổng hợp, báo cáo UBND xã": what the one named above does. */
const SUMS_UP = 'tổng hợp,? (?:báo cáo|trình|gửi|đề xuất|tham mưu) ';
const NOUN_HERE = `${ONE_NAME}(?:${UNIT_NOUN}|${OFFICE})(?=\\.?\\s*$|\\s*[:;/)]|,\\s+(?:\\p{Lu}|phòng \\p{Lu}|các )|\\s+(?:\\p{Lu}|(?:số )?\\d|(?!${SUMS_UP})(?:${PLACE}|${SMALL_NAMES})(?![A-Za-zÀ-ỹ])))`;
/** "đồng chí | chuyên viên Phòng A": a post in small letters. */
const POST = '(?:chuyên viên|công chức|viên chức|cán bộ|nhân viên|giáo viên|kế toán|văn thư|thủ quỹ|y sĩ|bác sĩ)';
const SHORT = oneOf(
  // "BS Mừng", "ĐD. Én", "ThS Lò Văn Tơ": persons by their degrees.
  /(?:(?:BS(?:CK ?I{1,2}| CK ?I{1,2})?|ĐD|KTV|DS|YS|NHS|ThS|TS)\.?|(?:CN|KS|GS|PGS)\.)(?=\s\p{Lu}\p{Ll})/u,
  // "P. Kế hoạch", "TT. Y tế"
  /(?:P|K|TT|VP|XN|CC)\.\s?(?=\p{Lu})/u,
  // "CC Kiểm lâm": a Chi cục; "TTr Sở"
  /CC(?=\s\p{Lu}\p{Ll})|TTr(?=\sSở)/u,
  /(?:VNPT|Viettel|MobiFone|EVN\p{Lu}*)(?=\s+(?:\p{Lu}|tỉnh)|[,;:.]|\s*$)/u,
  // A power company by its initials and its province: "PC Sông Mây"
  /PC(?=\s\p{Lu}\p{Ll})/u,
  // Not the verb: "Báo và Đài Phát thanh"
  /Báo và [Pp]hát thanh(?:,| và) [Tt]ruyền hình(?![A-Za-zÀ-ỹ])|Báo(?= và (?:Đài|Phát thanh) )|Báo(?= và Phát thanh,)/u,
  // "Thanh tra | chủ trì …", not "Thanh tra đột xuất …".
  /Thanh tra(?=\s(?:chủ trì|phối hợp|tham mưu|rà soát|tổng hợp|kiểm tra|theo dõi|báo cáo|đôn đốc|xây dựng|hoàn thiện|chuẩn bị|tiếp tục|có trách nhiệm)(?![A-Za-zÀ-ỹ]))/u,
  /Văn phòng (?:đăng ký đất đai|điều phối (?:xây dựng )?nông thôn mới)|Văn phòng(?=\s+(?!phẩm)[\p{Ll}(])/u,
  /(?:Tỉnh|Thành|Huyện|Thị|Xã) [Đđ]oàn(?=[\s,;:.]|$)/u,
  /Thuế(?= cơ sở)|Thống kê(?= (?:tỉnh|thành phố|cơ sở)(?![A-Za-zÀ-ỹ]))|(?:Nhà trường|Nhà Thiếu nhi|Ký túc xá|(?:Tỉnh|Thành|Huyện) ủy)(?=\s)|Khu Quản lý(?= đường)/u,
  /Tòa(?= (?:Hình sự|Dân sự|Hành chính|Kinh tế|Lao động|Gia đình|Phúc thẩm)(?![A-Za-zÀ-ỹ]))|Y tế(?= (?:thôn|bản|ấp|khu phố)(?![A-Za-zÀ-ỹ]))|Phòng [Kk]hám(?= [\p{Lu}đ])/u,
  /Tiểu [Bb]an(?=\s\p{Ll})|BQL(?=\sdự án )/u,
  // Groups of people by their number or name: "Khối 4", "Bản Nà Khoang"
  /(?:Khối|Lớp|Cụm|Nhóm|Bản|Buôn|Xóm|Chi hội|Câu lạc bộ)(?=\s(?:\p{Lu}|\d))/u,
  // "Chi hội bản Pom", "Chi đoàn thôn 5": each village's.
  /(?:Chi hội|Chi đoàn)(?=\s(?:bản|thôn|xóm|ấp|buôn|khối|khu|tổ)\s[\p{Lu}\d])/u,
  /Liên hiệp(?= các )/u,
  // "Ban giám sát đầu tư", "Tổ công tác", "Khoa kiểm soát nhiễm khuẩn": named by what they do.
  new RegExp(`(?:Ban|Tổ|Đội|Đoàn|Hội [Đđ]ồng)(?=\\s(?:${WEAK_VERB}|${TASKS})(?![A-Za-zÀ-ỹ]))`, 'u'),
  new RegExp(`Ban(?=\\s(?:${BOARD_TASKS})(?![A-Za-zÀ-ỹ]))`, 'u'),
  /(?:Phòng|Khoa|Trung tâm|Bộ phận)(?=\s(?:kiểm soát|giám sát|điều hành|hỗ trợ|phục vụ|chăm sóc|giao dịch|công tác)(?![A-Za-zÀ-ỹ]))/u,
  /(?:T\.Ư|TƯ|TW|Trung ương)(?= (?:Đoàn|Hội) \p{Lu})/u,
  new RegExp(`(?:Đồng chí|Đ\\/c|Ông|Bà) ${POST}(?= \\p{Lu})`, 'u'),
  /Tổ chức(?= (?:Đoàn Thanh niên|Công đoàn|Đội Thiếu niên))/u,
  /(?:Chi đoàn|Công đoàn|Liên đội|Chi bộ|Chi ủy|Đảng ủy|Mặt trận|Kho bạc|Kế toán(?! trưởng)|Văn thư|Thư viện)(?=\s+\p{Ll})/u,
  /(?:MTTQ|UBMTTQ|MTTQVN|UBMTTQVN|UBKT|BGH|BGĐ|BCH|BQL|ĐTN)(?=\s(?:và|&|cùng)\s)/u,
);
export const START_SOURCE = `${NOUN_HERE}|${SHORT}`;
export const START = new RegExp(START_SOURCE, 'uy');
export const LOWER_START = new RegExp(
  `(?:đồng chí|đ\\/c|ông|bà) ${POST}(?= \\p{Lu})|` +
    '(?:đồng chí|đ\\/c|ông|bà|thầy|cô|anh|chị|thành viên|cơ quan|lãnh đạo|thủ trưởng|chủ tịch|giám đốc|bí thư|hiệu trưởng|tổ trưởng|trưởng|phòng|ban|sở|trung tâm|văn phòng|chi cục|công an|khoa|công chức|hạt|đội|trạm|công ty|trường|bệnh viện|chi nhánh|kho bạc|ngân hàng|đoàn|hội|thanh tra|tổ|bộ môn|bộ phận|viện|xí nghiệp|phân xưởng|xưởng|nhà máy|tiểu ban|công đoàn|chi đoàn|chi bộ|đảng ủy|liên đội)(?=\\s+\\p{Lu}(?:[A-Za-zÀ-ỹ&]|\\s\\p{Ll}))|' +
    'công an (?=(?:tỉnh|huyện|thành phố|xã|phường|thị trấn|đặc khu)(?![A-Za-zÀ-ỹ]))|thanh tra (?=(?:tỉnh|huyện|thành phố)(?![A-Za-zÀ-ỹ]))|' +
    '(?:phó )?(?:trưởng|giám đốc|chủ tịch|bí thư|chánh)(?=\\s+(?:phòng|ban|sở|khoa|trung tâm|trạm|văn phòng|UBND|HĐND|chi bộ|đảng ủy)\\s+\\p{Lu})|' +
    '(?:đội|tổ|trạm|phân xưởng|xí nghiệp|chi bộ|ban)(?=\\s+(?:số )?\\d{1,2}(?![\\d/%]))|' +
    `(?:phòng|ban|khoa|tổ|đội|trạm|hội|sở|công chức|bộ phận)(?=\\s+(?:${SMALL_NAMES})(?![A-Za-zÀ-ỹ]))`,
  'uy',
);
const LISTED = `(?::\\s*(?!${SENTENCE})|\\s+)`;
/** "Các hạt kiểm lâm: A, B", "Các phòng: Quản lý giá, Thanh tra": after a colon, in whatever letters, and though the first begins like an order. */
const GIVEN_BELOW =
  '((?:[Pp]hòng|[Kk]hoa|[Bb]an|[Tt]rường|[Tt]rung tâm|[Cc]hi cục|[Cc]ục|[Bb]ộ phận|[Tt]rạm|[Đđ]ội|[Tt]ổ|[Hh]ạt|[Đđ]ồn|[Bb]ệnh viện|[Cc]ông ty|[Cc]hi nhánh|[Pp]hân xưởng|[Xx]í nghiệp|[Đđ]iện lực|[Cc]hi bộ|[Tt]hôn|[Bb]ản)' +
  '(?: (?!chuyên môn|chức năng|nghiệp vụ|trực thuộc|liên quan)[A-Za-zÀ-ỹ]+){0,2})(?: (?:chuyên môn|chức năng|nghiệp vụ|trực thuộc|liên quan))?' +
  `:\\s*(?!${ORDERS_CAPITAL})(?=\\p{Lu}[^.,;:()]{0,60}(?:,| và) (?!Phòng|Văn phòng|Sở|Ban|Giám đốc|Trưởng)\\p{Lu})`;
/** "các Sở Tài chính, Xây dựng và Tư pháp", "các Sở, ngành: Tài chính, Xây dựng": one noun for several names. */
export const PLURAL = new RegExp(
  `[Cc]ác (?:(Bộ|Sở|Phòng|Ban|Vụ|Cục|Chi cục|Trung tâm|Trường|Công ty|phòng|sở|xã|phường|huyện)(?:, (?:ban|ngành|đơn vị|cơ quan|xã|phường|thị trấn|đặc khu))*(?: chuyên môn)?${LISTED}(?=\\p{Lu})|${GIVEN_BELOW})`,
  'uy',
);
/** Before such a list: those who head them. */
export const HEADS_OF_SEVERAL =
  /(?:Bộ trưởng|[Gg]iám đốc|Trưởng|Hiệu trưởng|Cục trưởng|Hạt trưởng|Lãnh đạo) (?=các (?:Bộ|[Ss]ở|[Pp]hòng|Ban|Trường|Cục)(?:, \p{Ll}+)*:? \p{Lu}|các (?:[Tt]rường|[Tt]rung tâm|[Cc]hi nhánh|[Cc]hi cục|[Bb]ệnh viện|[Hh]ạt|[Tt]rạm|[Kk]hoa|[Đđ]ội)(?: [A-Za-zÀ-ỹ]+){0,3}: \p{Lu})/uy;
const LOCALITIES = '(?:(?:các )?(?:xã|phường|thị trấn|đặc khu|thị xã|thành phố|huyện))';
/** "UBND các xã A, B và | thị trấn C": the next of them is a place of another kind. */
export const OTHER_PLACE = new RegExp(`${LOCALITIES} (?=\\p{Lu})`, 'uy');
/** "UBND các tỉnh A, B", "UBND các xã và phường: A; B", "UBND các Quận 1, Quận 5": the same for committees of people. */
export const COMMITTEES = new RegExp(
  '((?:Chủ tịch )?(?:UBND|Ủy ban nhân dân) )(?:(?:các|\\d{1,2}) )?' +
    // Of which kinds, and that several places follow …
    `(?:(tỉnh|huyện|xã|phường|thành phố)(?:(?:, |\\/| và )(?:xã|phường|thị trấn|đặc khu|thị xã|thành phố)(?=[,:/]| và )){0,3}${LISTED}(?=\\p{Lu}\\p{Ll}[^.:()]{0,80}?(?:[,;]| và )\\s*(?:${LOCALITIES} )?\\p{Lu}\\p{Ll})|` +
    // … or each with its own: "các Quận 1, Quận 5".
    '(?<=các )(?=(?:Quận|Huyện|Phường|Xã) [\\p{Lu}\\d]))',
  'uy',
);
/** "Công an các xã: A, B", "Hội Nông dân huyện: A, B": the same of what each place has, where a colon stands before names of places. */
export const OF_EACH = new RegExp(
  `(\\p{Lu}[A-Za-zÀ-ỹ& -]{1,60}? )(?:các )?(tỉnh|huyện|xã|phường|thị trấn|đặc khu|khu vực)(?:(?:, |\\/| và )(?:xã|phường|thị trấn|đặc khu)){0,3}:\\s*(?!${SENTENCE})(?=\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}*){0,2}(?:[,;]| và)\\s*(?:${LOCALITIES} )?\\p{Lu}\\p{Ll})`,
  'uy',
);
/**
 * "Sở: Tài chính, Xây dựng", "Giám đốc Sở: A, B", "Trưởng phòng: A, B": the noun once, and after its colon what each is called. After
 * "Trưởng ban:" may stand a person instead.
 */
export const ONE_OF_EACH =
  /((?:(?:Bộ trưởng|Giám đốc|Thủ trưởng|Lãnh đạo|Trưởng|Cục trưởng|Chi cục trưởng) )?(?:Bộ|[Ss]ở|[Pp]hòng|[Bb]an|Vụ|Cục|[Cc]hi cục|[Kk]hoa))(?:, (?:ban|ngành|đơn vị))*:\s*(?!\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){2})(?=\p{Lu}[^.,;:()]{1,40}?(?:[,;]| và )\s*\p{Lu})/uy;
/** Between the places of such a list: a semicolon where nothing but the place's name follows. */
export const BETWEEN =
  /(?:\s*,\s*|\s+và\s+)(?=[A-Za-zÀ-ỹ])|\s*;\s*(?=\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){0,3}\s*(?:[;,.:]|$))/uy;
/** Between names given after a colon, "các Sở: A; B", also before what begins like an order and is a name: "…; | Xây dựng; Y tế". */
export const BETWEEN_GIVEN = new RegExp(
  `\\s*;\\s*(?=(?:${ORDERS_CAPITAL})\\s*(?:[;,:]| và \\p{Lu})|(?!(?:${ORDERS_CAPITAL}|Các|Doanh nghiệp|Người|Nhân dân)(?![A-Za-zÀ-ỹ]))\\p{Lu})`,
  'uy',
);
export const GROUP =
  /(?:[Cc]ác|[Tt]ất cả|[Tt]oàn thể|[Tt]oàn bộ|(?:[Mm]ọi|[Nn]hững|[Mm]ỗi|[Tt]ừng)(?= (?:cơ quan|đơn vị|phòng|sở|ngành|địa phương|tổ chức|cá nhân|bộ phận|chi bộ|chi đoàn|trường|lớp|thôn|xã|tổ|khoa|đồng chí|cán bộ|giáo viên|đảng viên|thành viên|hộ)(?![A-Za-zÀ-ỹ]))|(?:[Tt]hủ trưởng|[Gg]iám đốc|[Ll]ãnh đạo|[Tt]rưởng|[Hh]iệu trưởng|[Nn]gười đứng đầu|[Cc]hủ tịch)(?: và [A-Za-zÀ-ỹ ]{1,20})?(?= các))(?=\s)/uy;
/** A group in general words that is named without "các". */
export const BARE_GROUP =
  /(?:cơ quan|đơn vị|địa phương|chính quyền|sở(?! hữu)|ban(?! (?:hành|bố|đầu|giữa|cuối|tuần|tháng|quý|ngày|thứ|sáng|chiều|hằng|hàng|định|đột))|ngành|phòng(?!,? (?:chống|cháy|ngừa|bệnh|dịch|vệ))|tổ chức|doanh nghiệp|cá nhân|lực lượng|cấp ủy|chủ đầu tư)(?![A-Za-zÀ-ỹ])/uy;
/** "Khoa/Viện/Bộ môn": each of those kinds, whatever it is called. */
export const KINDS =
  /(?:[Cc]ác )?(?:Khoa|Phòng|Ban|Viện|Trung tâm|Bộ môn|Tổ|Đội|Trạm|Trường|Đơn vị|Chi bộ|Chi đoàn)(?:\s?\/\s?(?:[Kk]hoa|[Pp]hòng|[Bb]an|[Vv]iện|[Tt]rung tâm|[Bb]ộ môn|[Tt]ổ|[Đđ]ội|[Tt]rạm|[Tt]rường|[Đđ]ơn vị|[Cc]hi bộ|[Cc]hi đoàn|[Bb]ộ phận)){1,5}(?=[ ,]\s?\p{Ll})/uy;
/** "đồng chí Nguyễn Văn An, Phó Giám đốc": a title beside a name. */
export const TITLE_BESIDE = new RegExp(
  `\\s*[,–-]\\s+(?!Đồng chí|Đ\\/c|Ông|Bà)(?:${OFFICE}|công chức|chuyên viên|nhân viên|viên chức|cán bộ|giám đốc|phó giám đốc|trưởng phòng|phó trưởng phòng|chủ tịch|phó chủ tịch|hiệu trưởng|phó hiệu trưởng)(?![A-Za-zÀ-ỹ])`,
  'uy',
);
/** "Đ/c Lê Thị Vân - TPT Đội": a title in initials, and what they are for. */
export const INITIALS_BESIDE = new RegExp(
  `\\s*[,–-]\\s+(?:${OFFICE_INITIALS})(?![A-Za-zÀ-ỹ])(?:\\.? \\p{Lu}[A-Za-zÀ-ỹ]*){0,3}`,
  'uy',
);
/** How a person is named. */
export const PERSON = /(?:đồng chí|đ\/c|ông ?\/ ?bà|ông|bà|thầy|cô|anh|chị) \p{Lu}/iuy;
/** "Thủ trưởng các cơ quan, đơn vị": those who head a group. */
export const HEADS =
  /(?:Thủ trưởng|Giám đốc|Lãnh đạo|Trưởng|Người đứng đầu) các (?=(?:cơ quan|đơn vị|phòng|sở|ban|ngành|bộ phận|khoa|Sở(?=, Ban, Ngành))(?![A-Za-zÀ-ỹ]))/uy;
/** What those named together may begin with: one question, since nearly no words do. A {@link PLURAL} begins as groups do. */
export const TOGETHER = new RegExp(
  oneOf(
    HEADS_OF_SEVERAL,
    HEADS,
    GROUP,
    BARE_GROUP,
    KINDS,
    /Bộ trưởng,? (?:và )?[Tt]hủ trưởng|Chủ tịch(?:,| và)|Tổng [Gg]iám đốc (?:các )?[Tt]ập/u,
  ),
  'uy',
);
export const WORD = /HIV\/AIDS|[^\s,;:/()|.]+(?:\.(?=[A-Za-zÀ-ỹ]))?/uy;

const OWN =
  '(?:trực )?thuộc (?:Sở|Bộ|Cục|Công ty|Tổng công ty|Trung tâm|Trường|Nhà trường|Bệnh viện|UBND (?:tỉnh|xã|phường))(?! \\p{Lu})(?![A-Za-zÀ-ỹ])';
/** "Phòng Quy hoạch | thuộc Sở": of the office whose document it is. */
export const OF_OWN = new RegExp(OWN, 'uy');
/** After a name, where or which: no part of it. "Các trường | trên địa bàn xã | rà soát …". */
export const WHERE = new RegExp(
  `\\s(?:${OWN}|trên địa bàn(?: (?:toàn )?(?:tỉnh|thành phố|thị xã|quận|huyện|xã|phường|đặc khu)(?![A-Za-zÀ-ỹ])(?: \\p{Lu}\\p{Ll}*){0,3})?|(?:có )?liên quan(?! (?:đến|tới|trong|về))|phụ trách (?:địa bàn|điểm|xã|phường|thôn|bản|ấp|buôn|khu phố|tổ dân phố|cụm|khối|lớp)(?: (?:\\p{Lu}\\p{Ll}*|\\d+)){0,4})(?![A-Za-zÀ-ỹ])`,
  'uy',
);

/** "Phòng Tổ chức cán bộ - Phòng Kế hoạch": after a dash the noun comes again, and another name begins. */
export const DASHED = /\s*[–-]\s+(Phòng|Ban|Sở|Khoa|Chi cục|Trung tâm|Đội|Trạm)(?= \p{Lu})/uy;
