import { isClosing } from './closing';
import { markerOf } from './marker';
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
const LIST = 0.6;
const FEWEST = 2;

/**
 * Where the parts of such a text lie; null where it is none: it begins with what announces the charges, and nearly all that
 * follows is their list, so that no page around it is on it. Asked only of what shows no head and no foot.
 */
export function bareZones(blocks: readonly Block[]): Zones | null {
  const [first, second] = blocks;
  if (!first || !second) return null;
  const announced = ANNOUNCES.test(first.text);
  const charged = CHARGES_BELOW.test(first.text) || (announced && CHARGES_BELOW.test(second.text));
  if ((!announced && !charged) || blocks.some(({ text }) => NARRATES.test(text))) return null;
  const list = blocks.slice(1).filter(({ text, cell }) => !cell && text !== '');
  const items = list.filter((block) => block.marker !== undefined || markerOf(block.text) !== null).length;
  if (items < FEWEST || items < list.length * LIST) return null;
  const ends = list.some(({ text }) => isClosing(text, false));
  if (!announced && !ends) return null;
  const body = announced ? 1 : 0;
  const end = blocks.length;
  const nowhere = { number: -1, date: -1, kind: -1, about: -1, to: -1, recipients: -1, attached: -1 };
  return { ...nowhere, start: 0, headEnd: body, body, bodyEnd: end, footEnd: end, end, more: 0 };
}
