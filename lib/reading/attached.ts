import { APPENDIX, kindOf } from './signs';
import type { Block } from './types';
import { isCapitals } from './words';

const ATTACHED =
  /^\(?(?:Ban hành )?[Kk]èm theo (?:Quyết định|Công văn|Văn bản|Thông báo|Chỉ thị|Nghị quyết|Kế hoạch|Chương trình|Công điện)/u;
const PLANS = /kế hoạch|chương trình|phương án|đề án|nhiệm vụ|phân công/iu;
const FORMS =
  /^(?:phụ lục[^:]{0,12}:?\s*)?(?:mẫu|biểu|báo cáo|đề cương|danh sách|danh mục hồ sơ|bảng tổng hợp|tổng hợp|phiếu)(?![A-Za-zÀ-ỹ])/iu;

/**
 * Where among `blocks[from, end)` the text of a plan begins that is issued with the document: after its title and "(Kèm theo
 * Quyết định số …)"; -1 where there is none.
 */
export function attachedIn(blocks: readonly Block[], from: number, end: number): number {
  for (let at = from; at < end; at++) {
    if (blocks[at]?.cell || !ATTACHED.test(blocks[at]?.text ?? '')) continue;
    const title = blocks.slice(Math.max(from, at - 6), at).map((block) => block.text);
    if (title.some((text) => FORMS.test(text))) continue;
    if (title.some((text) => PLANS.test(text) && (kindOf(text)?.alone || isCapitals(text) || APPENDIX.test(text))))
      return at + 1;
  }
  return -1;
}
