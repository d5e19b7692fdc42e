import type { Block } from '../types';
import { isCapitals } from '../words/words';
import { APPENDIX, kindOf } from './signs';

const ATTACHED =
  /^\(?(?:Ban hành )?[Kk]èm theo (?:Quyết định|Công văn|Văn bản|Thông báo|Chỉ thị|Nghị quyết|Kế hoạch|Chương trình|Công điện)/u;
/** "KẾ HOẠCH CHI TIẾT (kèm theo Quyết định số …)": title and document in one line. */
const TITLED = /^(\p{Lu}[\p{Lu}\d ,.–-]{4,120}) \((?:[Bb]an hành )?[Kk]èm theo \p{Lu}/u;
/** "Phụ lục 1 – Phân công nhiệm vụ" */
const SHARES_OUT = /^(?:phụ lục[ \dIVX.:–-]*)?(?:bảng )?phân công (?:nhiệm vụ|công việc)/iu;
const PLANS = /kế hoạch|chương trình|phương án|đề án|nhiệm vụ|phân công/iu;
const FORMS =
  /^(?:phụ lục[^:]{0,12}:?\s*)?(?:mẫu|biểu|báo cáo|đề cương|danh sách|danh mục hồ sơ|bảng tổng hợp|tổng hợp|phiếu)(?![A-Za-zÀ-ỹ])/iu;

/** "QUY CHẾ" over what it is about: rules say how work is done, and give none out. */
const RULES = /^QUY (?:CHẾ|ĐỊNH|TRÌNH)(?![A-Za-zÀ-ỹ])|^(?:NỘI QUY|ĐIỀU LỆ)(?![A-Za-zÀ-ỹ])/u;

/** Whether the line is the title of a plan with the document that it was issued with. */
export function isTitleOfAttached(text: string): boolean {
  const title = text.includes('èm theo ') ? TITLED.exec(text)?.[1] : undefined;
  return title !== undefined && PLANS.test(title) && !FORMS.test(title);
}

/**
 * Where among `blocks[from, end)` the text of a plan begins that is issued with the document: after its title and "(Kèm theo
 * Quyết định số …)"; -1 where there is none.
 */
export function attachedIn(blocks: readonly Block[], from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const text = blocks[at]?.text ?? '';
    if (blocks[at]?.cell) continue;
    if (isTitleOfAttached(text) || (from > 0 && APPENDIX.test(text) && SHARES_OUT.test(text))) return at + 1;
    if (!ATTACHED.test(text)) continue;
    const title = blocks.slice(Math.max(from, at - 6), at).map((block) => block.text);
    if (title.some((text) => FORMS.test(text) || RULES.test(text))) continue;
    if (title.some((text) => PLANS.test(text) && (kindOf(text)?.alone || isCapitals(text) || APPENDIX.test(text))))
      return at + 1;
  }
  return -1;
}
