import { isClosing } from '../form/closing';
import type { Node } from '../lines/node';
import { STARTS_WITH_VERB } from './orders';

/** What in a decision orders no work. */

/** An article that issues something, founds a board or names persons orders no work. */
const ISSUES =
  /^(?:Ban hành|Công bố|Phê duyệt|Thông qua|Thống nhất(?: chủ trương)?|Nhất trí|Đồng ý|Chấp thuận|Thành lập|Kiện toàn|Bổ nhiệm|Bổ sung|Điều động|Tiếp nhận|Công nhận|Cho phép|Bãi bỏ|Sửa đổi|Điều chỉnh|Thay thế|Tặng|Khen thưởng|Quyết định này|Nay)(?![A-Za-zÀ-ỹ])/iu;
/** An article that says only who carries the document out: "Giao Ủy ban nhân dân xã tổ chức thực hiện Nghị quyết này." */
const CARRIES_OUT =
  /^(?:Tổ chức (?:thực hiện|thi hành)[:.] )?Giao (?![^.;:]*(?:chủ trì|phối hợp|hướng dẫn|theo dõi|đôn đốc|kiểm tra|giám sát|báo cáo))[^.;:\d]{3,160} (?:thực hiện|triển khai|thi hành)(?: (?:thắng lợi|nghiêm túc|có hiệu quả|hiệu quả))? (?:Nghị quyết|Quyết định) này(?: theo [^.;:\d]{3,60})?[.\s/]*$/u;
/** "1- Ban hành kèm theo Quyết định này …", "… có trách nhiệm tổ chức thực hiện Quyết định này.": how a decision works, in any item. */
export const OF_DECISION =
  /^Ban hành (?:kèm )?theo (?:Quyết định|Nghị quyết) này|^(?![^.;:]*(?:báo cáo|tổng hợp|định kỳ|chủ trì|phối hợp))[^.;:\d]{3,240} (?:có|chịu) trách nhiệm [^.;:\d]{0,160}(?:thực hiện|thi hành) (?:Quyết định|Nghị quyết) này[^.;:\d]{0,80}[.\s/]*$/iu;
/** An article that issues something, or ends the document. */
export const ordersNothing = (text: string): boolean =>
  isClosing(text, true) || ISSUES.test(text) || CARRIES_OUT.test(text);
export const FOUNDS =
  /^(?:Nay )?(?:Thành lập|Kiện toàn|Bổ nhiệm|Điều động|Cử|Bổ sung (?:các )?(?:thành viên|đồng chí|[ôÔ]ng|bà)|Công nhận|Tặng|Khen thưởng|Chuyển giao (?:chức năng|nhiệm vụ|nguyên trạng))(?![A-Za-zÀ-ỹ])/iu;

const LABEL = /^[^.;:]{3,60}: +/u;
/** "Chủ đầu tư: Ban Quản lý dự án huyện." of what an article approves: a label, and no order after it. */
function tellsFact(text: string): boolean {
  const label = LABEL.exec(text)?.[0].length ?? 0;
  return label > 0 && !STARTS_WITH_VERB.test(text.slice(label));
}

/** Whether a paragraph under an article says no work: "Điều 1." alone with its words on the next line, or what an article approves. */
export function isIdleInArticle({ parent }: Node, text: string): boolean {
  if (!parent?.level.startsWith('article')) return false;
  const article = parent.line?.text ?? '';
  return article === '' ? ordersNothing(text) : tellsFact(text) && ordersNothing(article);
}
