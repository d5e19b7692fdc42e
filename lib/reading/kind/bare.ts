import { fieldOf } from '../form/fields';
import { isSigned } from '../form/foot';
import { pageEnd } from '../form/page-end';
import { APPENDIX, kindOf } from '../form/signs';
import { goesOnTitle } from '../form/title';
import { titleLine } from '../form/title-line';
import { textOf, type Zones } from '../form/zones';
import { lineOf } from '../lines/line';
import { markerOf } from '../lines/marker';
import { hasTaskTable } from '../tables/tables';
import type { Block } from '../types';
import { chaptersOf, sharesOutFirst } from './chapters';
import { closes, handsOn } from './ending';
import { isHeadline, narrates } from './narration';
import { opens } from './voice';
import { asks, asksWhom, givesOutright } from './whom';

/** A text copied or shown without the head and the foot of its document, which says in its own words that it charges. */

/** The paragraphs of a page around it: title, author, day; legal bases. */
const AROUND = 12;
const LONGEST_TITLE = 300;
const ENDS_SENTENCE = /[.;:,]$/;
/** A sentence, or what opens a list within the text: "Kế hoạch cụ thể như sau:". */
const GOES_ON = /[.;,]$| sau\s?:$/;

/** "Thông báo nghỉ lễ", "Kết luận giao ban tuần 12 của Giám đốc:", or a first line that ends as no sentence does. */
function titleOf(blocks: readonly Block[]): number {
  for (const [at, { text, cell }] of blocks.slice(0, AROUND).entries()) {
    if (cell || text.length > LONGEST_TITLE || lineOf({ text }, at).marker) continue;
    const kind = kindOf(text);
    if (kind && kind.rest !== '' && !GOES_ON.test(text)) return at;
  }
  const [first] = blocks;
  const isTitle = first && !first.cell && !ENDS_SENTENCE.test(first.text) && !lineOf(first, 0).marker;
  return isTitle && first.text.length < LONGEST_TITLE ? 0 : -1;
}

/** "Thông báo số 27-TB/ĐU", "Thông báo số 27/TB-SXD kết luận …": the title of the one document that a page shows; several are a list. */
const NUMBERED = /^\p{Lu}\p{Ll}+(?: \p{Ll}+){1,3} số:? ?\d+ ?[/-] ?\p{Lu}[^.;]*$/u;
const isNumbered = ({ text }: Block): boolean =>
  text.length < LONGEST_TITLE && NUMBERED.test(text) && kindOf(text) !== null;
const TOP = 3;
const titledByNumber = (blocks: readonly Block[]): boolean =>
  blocks.slice(0, TOP).some(isNumbered) && blocks.filter(isNumbered).length === 1;

/** "Kết luận giao ban tuần 12 của Giám đốc:", "PHÂN CÔNG NHIỆM VỤ THÁNG 3" */
const ANNOUNCES =
  /^(?:(?:thông báo|nội dung|ý kiến|một số nội dung) )?(?:kết luận|chỉ đạo|(?:họp )?giao ban|phân công|giao (?:việc|nhiệm vụ))(?! (?:thanh tra|kiểm tra|giám sát))(?![A-Za-zÀ-ỹ])[^.;]{4,140}[^.;,]$/iu;
const isItem = (block: Block): boolean => block.marker !== undefined || markerOf(block.text) !== null;
const LIST = 0.6;
/** A page of nothing but a title that announces charges and their list. */
function isAnnounced([title, ...rest]: readonly Block[]): boolean {
  if (!title || !ANNOUNCES.test(title.text)) return false;
  const list = rest.filter(({ text, cell }) => !cell && text !== '');
  return list.filter(isItem).length >= Math.max(2, list.length * LIST);
}

/**
 * Where the parts of such a text lie; null where it is none: neither what announces the charges is in its beginning, nor what
 * closes it in its end, or someone else tells of it. Asked only of what shows no head and no foot.
 */
export function bareZones(page: readonly Block[]): Zones | null {
  const text = page.slice(0, pageEnd(page, 1, page.length));
  // What stands under the words that hand the order on is the page's.
  const handed = text.findIndex((block) => handsOn(block.text));
  const blocks = handed < 0 ? text : text.slice(0, handed + 1);
  const announced = isAnnounced(blocks);
  const opening =
    announced || blocks.slice(0, AROUND).some(({ text }, at) => opens(text, blocks[at + 1]?.text) === 'orders');
  const lines = blocks.map(lineOf);
  const isChapter = lines[0] !== undefined && sharesOutFirst(lines[0]);
  const title = announced ? 0 : isChapter ? -1 : titleOf(blocks);
  const named = title < 0 ? null : kindOf(textOf(blocks, title));
  const says =
    opening ||
    blocks.slice(0, AROUND).some(({ text }, at) => asks(text, blocks[at + 1]?.text)) ||
    blocks.slice(-3).some(({ text }) => closes(text)) ||
    chaptersOf(lines) !== null ||
    givesOutright(lines.slice(title + 1)) ||
    (titledByNumber(blocks) && blocks.some(({ text }) => asksWhom(text))) ||
    // "Phụ lục 2. Tiến độ nạo vét kênh" over a table of tasks.
    ((named !== null || APPENDIX.test(textOf(blocks, title))) && hasTaskTable(lines));
  if (!says) return null;
  if (blocks.some(({ text }) => narrates(text)) || isHeadline(textOf(blocks, 0), textOf(blocks, 1))) return null;
  // "Báo cáo tình hình trực hè" over a text that orders it is what is asked for.
  const number = titleLine(textOf(blocks, title)) ? title : -1;
  const kind = named && number < 0 && !(opening && !named.alone && named.kind === 'Báo cáo') ? title : -1;
  let body = title + 1;
  // An item is no further line of a title.
  if (title >= 0) while (body < blocks.length && !lines[body]?.marker && goesOnTitle(blocks, title, body)) body++;
  while (body < blocks.length && fieldOf(textOf(blocks, body))) body++;
  const end = blocks.length;
  const signed = blocks.findIndex((_, at) => at > body && isSigned(blocks, at));
  const bodyEnd = signed < 0 ? end : signed;
  const parts = { number, date: -1, about: -1, to: -1, recipients: -1, attached: -1 };
  const start = Math.max(0, title);
  return { ...parts, start, kind, headEnd: body, body, bodyEnd, footEnd: end, end, more: 0 };
}

/** Whether the text at `zones` is announced by its title alone. */
export const isTitled = (blocks: readonly Block[], { start }: Zones): boolean => start === 0 && isAnnounced(blocks);
