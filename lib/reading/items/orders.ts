import { UNIT_NOUN, VERB } from '../words/words';

/** Words in which a line orders, hands in, or says that others order. */

/** "Hoàn thành các việc sau trước ngày 30/7, cụ thể:" */
export const LIMITS =
  /(?<!(?:[Đđ]ể|[Nn]hằm)(?: sớm)? )(?:hoàn thành|xong|chậm nhất|trước (?:ngày )?\d|từ nay đến (?:hết )?(?:ngày )?\d)[^.;]{0,120}:\s*$/iu;
/** "Báo cáo kết quả về Sở trước ngày …": after tasks that have each their own limit a task more. */
export const HANDS_IN = /(?<![A-Za-zÀ-ỹ])(?:báo cáo|gửi|nộp|phản hồi|phản ánh|đăng ký|trả lời)(?![A-Za-zÀ-ỹ])/iu;
/** What is told once the tasks are done, and until when: "…, báo cáo kết quả về Sở trước ngày …"; "hoàn thành …" is said of them. */
const TELLS_RESULT =
  /(?<![A-Za-zÀ-ỹ])(?:(?:gửi|nộp|tổng hợp,?) báo cáo|báo cáo (?:kết quả|tình hình|tiến độ|bằng|về))(?![A-Za-zÀ-ỹ])/iu;
const FINISHES = /(?<![A-Za-zÀ-ỹ])(?:hoàn thành|xong)(?![A-Za-zÀ-ỹ])/iu;
export const reportsAfterwards = (text: string): boolean => TELLS_RESULT.test(text) && !FINISHES.test(text);
/** "Các chi bộ nộp báo cáo kiểm điểm trước ngày …": what a group hands in that is no report on the items above. */
export const handsInOwn = (text: string): boolean => GROUP_HANDS_IN.test(text) && !OF_ABOVE.test(text);
const GROUP_HANDS_IN =
  /^Các (?!nội dung|nhiệm vụ|báo cáo|công việc|việc)[^.;:\d]{2,80}? (?:gửi|nộp) (?:báo cáo|hồ sơ|kế hoạch|danh sách|bản|phiếu|biên bản|đề xuất) (?!(?:về|cho|trước|chậm|qua|lên|bằng|trong) )\p{Ll}+ (?!(?:về|cho|trước|chậm|qua|lên|bằng|trong) )\p{Ll}+/u;
const OF_ABOVE =
  /(?<![A-Za-zÀ-ỹ])(?:kết quả|tiến độ|(?:nêu )?trên|này|tình hình (?:thực hiện|triển khai))(?![A-Za-zÀ-ỹ])/u;
/** What is itself handed in, or gathered for it: its limit is that of the sending. */
export const GATHERS =
  /(?<![A-Za-zÀ-ỹ])(?:báo cáo|gửi|nộp|(?<!(?:công|chương|quy|quá|lộ|hành|giáo|tiến) )trình|cung cấp|đăng ký|tổng hợp|thống kê|(?<!(?:thành|thiết|độc|công|trung|tự|ngoài công) )lập|rà soát|góp ý|ý kiến|kê khai|đề xuất)(?![A-Za-zÀ-ỹ])/iu;
/** "Đề nghị các sở báo cáo theo các nội dung sau:" over what the report is to hold. */
export const ASKS_TO_SEND =
  /(?:đề nghị|yêu cầu)[^.;:]{2,200}(?<![A-Za-zÀ-ỹ])(?:báo cáo|gửi|nộp|cung cấp|đăng ký)(?![A-Za-zÀ-ỹ])[^.;:]*:\s*$/iu;
export const DIRECTS = /(?<![A-Za-zÀ-ỹ])(?:[Gg]iao|[Yy]êu cầu|[Đđ]ề nghị|[Pp]hân công)\s/u;
/** "…, Chủ tịch UBND tỉnh có ý kiến như sau:", "…, Học viện yêu cầu:": what follows are orders, in paragraphs too. */
export const ANNOUNCES_ORDERS =
  /(?:ý kiến|kết luận|chỉ đạo|quyết định)(?: [A-Za-zÀ-ỹ]+){0,3} (?:như )?sau\s*[:.]?\s*$|(?<![A-Za-zÀ-ỹ])(?:yêu cầu|đề nghị|chỉ đạo|chỉ thị|(?<=[a-zà-ỹ,;] )(?<!(?:theo|tại|của|về|các|từ|sau) )kết luận)\s*:\s*$/iu;
export const GIVES_TO =
  /^(?:Giao|Yêu cầu|Đề nghị|Phân công)\s+(?:(?:nhiệm vụ|trách nhiệm)\s+)?(?:cho\s+)?(?:\p{Lu}|(?:các|đồng chí|phòng|sở|ban|văn phòng|trung tâm|công an|thủ trưởng|trưởng|giám đốc|chủ tịch|lãnh đạo|đơn vị|cơ quan)\s)/u;
/** "Các phòng nghiêm túc thực hiện. Giao Văn phòng theo dõi./.": what the closing formula gives to someone. */
const GIVES_LAST =
  /^(?:Các|Trưởng|Thủ trưởng|Giám đốc|Yêu cầu|Đề nghị|Trên đây|Nhận được|Căn cứ) [^:]{8,300}(?:[.;] (?:Giao|Phân công)|; (?:giao|phân công)) (?=\p{Lu}\p{Ll})/u;
export const givesInEnd = (text: string): boolean => /[.;] /.test(text) && GIVES_LAST.test(text);
/** "Để kịp tổng hợp, Sở đề nghị các trường gửi số liệu trước ngày …": what is asked besides a list of bullets, and what for. */
export const ASKS_TO_AN_END =
  /^(?:Để|Nhằm) [^.;:]{8,300}?, (?:\p{Lu}[^.;:,]{1,60} )?(?:đề nghị|yêu cầu) (?:các |toàn thể |thủ trưởng |\p{Lu})/u;
/** What is asked of all after the lists of single units. */
export const ASKS_ALL = /^(?:Yêu cầu|Đề nghị) (?:các|toàn thể|tất cả|(?:thủ trưởng|trưởng|lãnh đạo) các) /u;
export const STARTS_WITH_VERB = new RegExp(`^(?:${VERB})(?![A-Za-zÀ-ỹ])`, 'iu');
/** A paragraph that charges a unit or a group: "Văn phòng Sở có trách nhiệm đôn đốc …", "Các bộ phận định kỳ báo cáo …", "Chi bộ các thôn khẩn trương rà soát …". */
export const CHARGES = new RegExp(
  `^(?:${UNIT_NOUN}|Cấp ủy|Chánh (?:Văn phòng|Thanh tra)|Trưởng (?:phòng|ban)|Các (?:đơn vị|cơ quan|bộ phận|phòng|ban|khoa|tổ|sở|trường|thành viên|đồng chí|cá nhân))(?![A-Za-zÀ-ỹ])[^.;:]{0,140}? (?:có trách nhiệm|có nhiệm vụ|định kỳ báo cáo|chịu trách nhiệm (?:theo dõi|đôn đốc|tổng hợp|hướng dẫn|kiểm tra)|chủ trì|theo dõi, đôn đốc|đôn đốc, theo dõi|là (?:cơ quan|đơn vị|đầu mối)|(?:khẩn trương|nghiêm túc) (?:${VERB})(?![A-Za-zÀ-ỹ]))`,
  'u',
);

/** "Chánh Văn phòng đôn đốc việc thực hiện các nội dung trên" */
export const WATCHES = /(?:đôn đốc|theo dõi|kiểm tra)[^.;]{0,60} thực hiện [^.;]{3,60} (?:này|trên)(?![A-Za-zÀ-ỹ])/u;
