import { STRONG_VERB, UNIT_NOUN, VERB } from '../words/words';

/** Words by which a sentence orders something. */

export const BEGINS_WITH_VERB = new RegExp(`^(?:${VERB})(?![A-Za-zÀ-ỹ])`, 'iu');

/** "Ứng dụng công nghệ số trong công tác văn thư" is a topic, too: only a verb that stands in no name orders. */
export const ORDERS_FIRST = new RegExp(`^(?:${STRONG_VERB})(?![A-Za-zÀ-ỹ])`, 'iu');

/** The same anywhere in a sentence. */
export const ORDERS_IN = new RegExp(`(?<![A-Za-zÀ-ỹ])(?:${STRONG_VERB})(?![A-Za-zÀ-ỹ])`, 'u');

export const VERBS = new RegExp(`(?<![A-Za-zÀ-ỹ])(?:${VERB})(?![A-Za-zÀ-ỹ])`, 'iu');

export const ORDER = new RegExp(`(?:^|[.;:]\\s+|,\\s+)(?:${VERB})(?![A-Za-zÀ-ỹ])`, 'iu');

/** "so với yêu cầu", "theo yêu cầu", "các đề nghị": nouns; "bàn giao": no orders. */
const NOUN_BEFORE =
  '(?<!(?:theo|như|so với|đáp ứng|đúng|các|những|một số|nội dung|hồ sơ|đơn|mức|được|số|của|về|tại|với|bàn|chuyển) )';

export const ASKS = `${NOUN_BEFORE}(?<![A-Za-zÀ-ỹ])(?:giao(?! (?:ban|thông|dịch|lưu))|yêu cầu|đề nghị)`;

/** "… còn hạn chế. Giám đốc | phân công Phòng A …", at the beginning of a sentence. */
const SHARES_OUT =
  '(?<=[.;] (?:[^.;:,]{2,50} )?)phân công (?!(?:nhiệm vụ|trách nhiệm|công tác|lao động)(?![A-Za-zÀ-ỹ]))';

export const ASKED = new RegExp(
  `${ASKS}(?![A-Za-zÀ-ỹ])|(?<![A-Za-zÀ-ỹ])(?:báo cáo|gửi) [^.;]{0,80}(?:trước|về) `,
  'iu',
);

export const SHOULD = new RegExp(
  `${ASKS}(?![A-Za-zÀ-ỹ])|${SHARES_OUT}|(?<![A-Za-zÀ-ỹ])(?:phải|cần|có trách nhiệm|(?<!(?:cơ quan|đơn vị) )chủ trì|tiếp tục|khẩn trương|chậm nhất|hoàn thành trước)(?![A-Za-zÀ-ỹ])`,
  'iu',
);

/** "Giao Ban Tổ chức …": in small letters it is a meeting, "giao ban". */
export const GIVES_TO_BOARD = /[Gg]iao Ban(?![A-Za-zÀ-ỹ])/u;

/** "Đồng ý mua máy in. Văn phòng lập dự toán": a later sentence of which a unit or a group of them is the subject. */
export const SOMEONE_DOES = new RegExp(
  `[.;]\\s+(?:${UNIT_NOUN}|Các (?:đơn vị|phòng|cơ quan|sở|ngành|địa phương|xã|phường|khoa|tổ|trường|đồng chí|chi nhánh))(?: (?:[A-Za-zÀ-ỹ\\d&]+,?|[–-])){0,10}? (?<!(?:đã|đang|chưa|được|có) )(?:${VERB})(?![A-Za-zÀ-ỹ])`,
  'u',
);

/** "trình UBND tỉnh", no part of "chương trình", "lịch trình", "trình độ". */
export const SUBMITS = '(?<!(?:công|chương|quy|quá|lộ|lịch|hành|giáo|tiến) )trình(?! (?:độ|bày|tự))';
