import { type Marker, rankOf } from '../lines/marker';
import type { Node } from '../lines/node';
import type { OpenNodes } from '../lines/open-nodes';
import { introduces, isNoWork, isReview as isReviewHeading, namesPart } from '../sentences/sections';
import { ANNOUNCES_ORDERS, DIRECTS, GIVES_TO } from './orders';

/** What was, or what a report is to hold, told under a line without a number ("Kết quả thực hiện nhiệm vụ tháng 2:"), and what ends such a part. */

/** The level of such a line in the outline: nothing under it is assigned. */
export const REVIEW_LEVEL = 'review';
export const REVIEW = /^review$/;

const LABEL = /^[^.;:]{3,160}:?\s*$/;
const LONGEST = 160;
const LONGEST_BARE = 90;
/** Without a colon it may be a sentence about what is handed in: "Kết quả gửi về Sở trước ngày …". */
const HANDED_IN = /(?<![A-Za-zÀ-ỹ])(?:báo cáo|gửi|nộp|trình|trước|xong|chậm nhất|phải|cần)(?![A-Za-zÀ-ỹ])/iu;

/** "Báo cáo gồm các nội dung sau:", "Hồ sơ gồm:": over what is to stand in it. */
const CONTENTS =
  /^(?:(?:Nội dung|Đề cương|Thành phần) )?(?:báo cáo|hồ sơ)(?: (?:cần|phải))?(?: nêu rõ)?(?: (?:bao )?gồm(?: có)?)?(?: (?:các|những) (?:nội dung|phần|tài liệu|loại giấy tờ))?(?: (?:chính|sau|sau đây))*\s*:$/iu;
const NAMES_CONTENTS = /gồm|nội dung|nêu rõ|thành phần|đề cương/iu;

/** "… còn một số tồn tại, cụ thể:", over what was found wanting; "yêu cầu khắc phục các tồn tại sau:" orders. */
const SHORTCOMINGS =
  /(?<![A-Za-zÀ-ỹ])(?:còn|vẫn)(?: (?:còn|có|phát sinh|xảy ra|để xảy ra|bộc lộ|tồn tại))* (?:một số |nhiều |những |không ít )?(?:tồn tại|hạn chế|bất cập|thiếu sót|sai sót|khuyết điểm|yếu kém|vi phạm)(?![A-Za-zÀ-ỹ])[^.;]{0,140}:$/u;

/** After it in the same line: "…; đề nghị các trường khắc phục:". */
const ORDERS_AFTER =
  /(?:tồn tại|hạn chế|bất cập|thiếu sót|sai sót|khuyết điểm|yếu kém|vi phạm)[^.;]*[.;,] ?[^:]*(?:yêu cầu|đề nghị|giao|khắc phục)[^:]*:$/iu;

/** Whether the line is a heading of what was, or of contents, though it has no number. */
export function isReviewLabel(text: string): boolean {
  if (text.endsWith(':') && text.includes('òn ') && SHORTCOMINGS.test(text)) return !ORDERS_AFTER.test(text);
  if (text.endsWith(':') && CONTENTS.test(text)) return NAMES_CONTENTS.test(text);
  if (text.length > LONGEST || !isReviewHeading(text) || !LABEL.test(text)) return false;
  return text.endsWith(':') || (text.length < LONGEST_BARE && !HANDED_IN.test(text));
}

/** "Nhiệm vụ trọng tâm tháng 3", "Về phương hướng thời gian tới:", "Ý kiến chỉ đạo của Giám đốc". */
const WORK =
  /^(?:(?:Về|Một số|Các|Những|Triển khai)\s+)?(?:(?:nội dung )?công việc|nhiệm vụ|phương hướng|giải pháp|biện pháp|kế hoạch|chương trình công tác|công tác (?:trọng tâm|tháng|tuần|quý|thời gian)|(?:ý kiến )?(?:chỉ đạo|kết luận)|phân công|tổ chức thực hiện|yêu cầu|đề nghị|(?:trong )?(?:thời gian|tháng|tuần|quý|năm) tới)(?![A-Za-zÀ-ỹ])/iu;
/** A heading of what is to be done. */
export const isWorkLabel = (text: string): boolean => text.length < 120 && WORK.test(text) && LABEL.test(text);

/** Whether a line without a number ends the review: it may announce a list, of what was only where the review began with such a line. */
export function lineEndsReview(text: string, { children: [first] }: Node): boolean {
  if (isWorkLabel(text) || DIRECTS.test(text) || ANNOUNCES_ORDERS.test(text)) return true;
  return (
    introduces(text) && first !== undefined && !(first.level === 'paragraph' && introduces(first.line?.text ?? ''))
  );
}

/** Whether a list of the level ends the review: one that lies further out than those in it, or begins there once more. */
export function listEndsReview({ children, levels }: Node, level: string, value: number | null): boolean {
  const first = children.find((child) => child.level !== 'paragraph');
  return first !== undefined && (rankOf(first.level) > rankOf(level) || (value === 1 && (levels?.has(level) ?? false)));
}

/** Whether an item does. */
export const itemEndsReview = (text: string, { level, value }: Marker, review: Node): boolean =>
  isWorkLabel(text) || GIVES_TO.test(text) || listEndsReview(review, level, value);

const NUMBERED = /^(?:digit|decimal|letter|paren)/;
const TITLE = /^title/;
const STOPS = /[.;,]$/;

/** "1. Đánh giá chung": a numbered heading of what was, or of aims: nothing is assigned under it. */
export const isReview = ({ level, line }: Node): boolean =>
  NUMBERED.test(level) && line !== null && line.text.length < 120 && !STOPS.test(line.text) && isNoWork(line.text);

/** "1. Đánh giá chung", "2. Nhiệm vụ tháng 3": a numbered heading that may stand right over headings in capitals. */
const isPart = (node: Node): boolean =>
  isReview(node) || (NUMBERED.test(node.level) && namesPart(node.line?.text ?? ''));
const isEmpty = ({ more, children }: Node): boolean => more.length === 0 && children.length === 0;

/** The parts about what was among what is open in an outline. */
export class Reviews {
  private readonly open: OpenNodes;

  constructor(open: OpenNodes) {
    this.open = open;
  }

  /** Closes the one that is open, where `what` holds of it. */
  leave(what: (review: Node) => boolean): void {
    const at = this.open.above(REVIEW);
    const review = at > 0 ? this.open.at(at) : undefined;
    if (review && what(review)) this.open.close(at);
  }

  /** The place of the part that a heading in capitals lies in, or 0; the part that it ends is closed. */
  partOf(title: string): number {
    const at = this.open.above(REVIEW, isPart);
    const part = at > 0 ? this.open.at(at) : undefined;
    if (!part) return 0;
    const below = this.open.at(at + 1);
    if ((below ? TITLE.test(below.level) : isEmpty(part)) && !isWorkLabel(title)) return at;
    this.open.close(at);
    return 0;
  }
}
