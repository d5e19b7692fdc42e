import { isClosing } from './closing';
import { lineOf } from './line';
import { markerOf } from './marker';
import { pageEnd } from './page-end';
import type { Block } from './types';
import type { Zones } from './zones';

/** A text copied or shown without the head and the foot of its document, which says by itself that it charges. */

/** "Kết luận giao ban tuần 12 của Giám đốc:", "PHÂN CÔNG NHIỆM VỤ THÁNG 3" */
const ANNOUNCES =
  /^(?:(?:thông báo|nội dung|ý kiến|một số nội dung) )?(?:kết luận|chỉ đạo|phân công (?:nhiệm vụ|công việc)|giao (?:việc|nhiệm vụ))(?![A-Za-zÀ-ỹ])[^.;]{4,140}[^.;,]$/iu;
/** "Sở Y tế yêu cầu các đơn vị thực hiện các nội dung sau:" */
const CHARGES_BELOW = /(?:^|[\s,.])(?:yêu cầu|đề nghị|giao|phân công|chỉ đạo|kết luận)(?![A-Za-zÀ-ỹ])[^.;]{0,240}:$/iu;
/** A newspaper tells what someone else has said: "(TTXVN) - Sáng 12/3, …", "Theo đó, …", "… vừa ban hành …". */
const NARRATES =
  /^\(?[\p{Lu}\d]{2,12}\)?\s*[-–]|^(?:Sáng|Chiều|Tối|Trưa|Mới đây|Theo (?:đó|nội dung))[\s,]|\s(?:vừa|đã) (?:ký|có|ban hành|chủ trì|yêu cầu|chỉ đạo|giao|tổ chức)\s/u;
/** "Thông báo số 45/TB-UBND ngày 08/5/2026 của …", "Thông báo v/v kiểm kê": a page's line that says which document it shows. */
const NAMES_IT =
  /^(?:Thông báo|Công văn|Kế hoạch|Chỉ thị|Công điện|Kết luận|Quyết định) (?:số:? ?\d+\s?[/-]\s?\p{Lu}[\p{Lu}\d/-]* ngày \d|[Vv]\/[Vv] )/u;
/** "Sở Y tế thông báo:", over the list of what is to be done. */
const TELLS_BELOW = /\s(?:thông báo|yêu cầu|đề nghị|triển khai)(?: [^.;:]{2,160})?:$/u;
const ENDED = /\.\s?\/\s?\.?$/;
/** The paragraphs of a page around such a line: title, author, day. */
const AROUND = 5;
const LIST = 0.6;
const FEWEST = 2;

/** Where the list begins that is all of the text up to the closing formula, with who announces it or without; or -1. */
function wholeList(blocks: readonly Block[]): number {
  const last = blocks[blocks.length - 1]?.text ?? '';
  if (!ENDED.test(last) || !isClosing(last.slice(last.lastIndexOf('. ') + 1).trimStart(), false)) return -1;
  const first = blocks.slice(0, AROUND + 1).findIndex((block, at) => lineOf(block, at).marker?.value === 1);
  if (first < 1) return first;
  const named = first === 1 || blocks.slice(0, first - 1).some(({ text }) => NAMES_IT.test(text));
  return named && TELLS_BELOW.test(blocks[first - 1]?.text ?? '') ? first - 1 : -1;
}

/**
 * Where the parts of such a text lie; null where it is none: it begins with what announces the charges, or ends in the
 * closing formula of an office, and nearly all of it is their list, so that no page around it is on it. Asked only of what
 * shows no head and no foot.
 */
export function bareZones(page: readonly Block[]): Zones | null {
  const blocks = page.slice(0, pageEnd(page, 1, page.length));
  const [first, second] = blocks;
  if (!first || !second) return null;
  const announced = ANNOUNCES.test(first.text);
  const charged = CHARGES_BELOW.test(first.text) || (announced && CHARGES_BELOW.test(second.text));
  const body = announced ? 1 : charged ? 0 : wholeList(blocks);
  if (body < 0 || blocks.some(({ text }) => NARRATES.test(text))) return null;
  const isItem = (block: Block | undefined): boolean =>
    block !== undefined && (block.marker !== undefined || markerOf(block.text) !== null);
  const from = announced || isItem(blocks[body]) ? body : body + 1;
  const list = blocks.slice(from).filter(({ text, cell }) => !cell && text !== '');
  const items = list.filter(isItem).length;
  const ends = list.some(({ text }) => isClosing(text, false)) || (!announced && !charged);
  if (items < FEWEST || items < (list.length - (ends ? 1 : 0)) * LIST) return null;
  if (!announced && !ends) return null;
  const end = blocks.length;
  const nowhere = { number: -1, date: -1, kind: -1, about: -1, to: -1, recipients: -1, attached: -1 };
  return { ...nowhere, start: announced ? 0 : body, headEnd: body, body, bodyEnd: end, footEnd: end, end, more: 0 };
}
