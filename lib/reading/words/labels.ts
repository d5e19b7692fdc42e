/** The labels of lines that say of an item who does it, and until when; sources of patterns that ignore the case. */

const OFFICE = '(?:Các )?(?:Đơn vị|Cơ quan|Phòng|Bộ phận)';
const TAKES = 'nhận (?:việc|nhiệm vụ)|được (?:giao|phân công)(?: việc| nhiệm vụ)?';
const DOES = 'chủ trì|thực hiện|phụ trách|đầu mối|đảm nhiệm|chịu trách nhiệm';
const HELPS = '(?:tham gia |cùng )?phối hợp';
const MORE = '(?: (?:tổ chức|thực hiện|triển khai|tham mưu|chính))*';

/** "Đơn vị chủ trì", "Chủ trì thực hiện", "Người phụ trách chính"; but "Phòng Tham mưu:" is a unit's heading. */
export const LEAD = `(?:(?:(?:${OFFICE}|Đầu mối|Người) )?(?:${DOES}|${TAKES})|(?:Đơn vị|Cơ quan) tham mưu|Người nhận)${MORE}(?: và phối hợp)?`;
/** "Cơ quan phối hợp", "Phối hợp thực hiện". */
export const SUPPORT = `(?:${OFFICE} )?${HELPS}${MORE}`;
/** Those of them that name a doer wherever they stand: "Chủ trì: …" may be who chairs a meeting. */
export const DOER = `${OFFICE} (?:chủ trì|thực hiện|phụ trách|chịu trách nhiệm|${HELPS}|${TAKES})|Người (?:thực hiện|phụ trách|nhận|${TAKES})`;
/** "Phân công", "Trách nhiệm thực hiện": before names alone; before other words they begin what is to be done. */
export const CHARGE = '(?:Phân công|Giao|Trách nhiệm)(?: nhiệm vụ| trách nhiệm)?(?: tổ chức)?(?: thực hiện)?';

const BY_WHEN = 'hoàn thành|thực hiện|triển khai|báo cáo|gửi|nộp|trả lời|xong';
/** "Thời gian hoàn thành báo cáo tháng": of one thing; "Thời gian hoàn thành các nội dung trên": of all. */
const OF_THING = 'hoàn thành (?!(?:các|những|tất cả|toàn bộ|mọi) )[^.,;:]{2,60}';
/** "Thời hạn", "Thời gian thực hiện", "Hạn cuối cùng", "Tiến độ", "Ngày hoàn thành". */
export const TIME = [
  `Thời (?:gian|hạn)(?! họp)(?: ${OF_THING}| (?:${BY_WHEN}))?`,
  `Hạn(?: (?:${BY_WHEN}|chót|cuối(?: cùng)?))?`,
  'Tiến độ(?: (?:hoàn thành|thực hiện))?',
  `(?:Ngày|Thời điểm|Mốc(?: thời gian)?) (?:${BY_WHEN})`,
  'Hoàn thành',
].join('|');

/** "Nội dung công việc: Tổng hợp …" of a slip: what is to be done, all in its line. */
export const WORK =
  '(?:Nội dung|Tên) (?:công việc|nhiệm vụ|giao(?: việc| nhiệm vụ)?|việc)|(?:Công việc|Nhiệm vụ|Việc)(?: được giao| cần (?:làm|thực hiện))';
