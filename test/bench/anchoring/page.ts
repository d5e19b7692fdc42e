import { JSDOM } from 'jsdom';
import { type Assignment, type Block, read } from '@/lib/reading';
import { type DomBlocks, domBlocks } from '@/lib/sources/dom';
import { tagLook } from '@/lib/sources/dom-tags';
import { type MadeItem, type MadeNotice, textOf } from './notice';

/** How the text of an item is written into the page; what else is done to the whole page. */
export interface Writing {
  readonly item?: (html: string, item: MadeItem) => string;
  readonly page?: (html: string) => string;
}

/** The notice as a portal shows it. `data-item` says which item a place belongs to, for judging only. */
export function htmlOf(
  { sections }: MadeNotice,
  { item = (html) => html, page = (html) => html }: Writing = {},
): string {
  const parts = sections.map(({ unit, items, preface }, at) => {
    const lines = items.map((one) => `<p data-item="${one.id}">- ${item(textOf(one), one)};</p>`);
    return `${preface ? `<p>${preface}</p>` : ''}<p><b>(${at + 1}) ${unit}:</b></p>\n${lines.join('\n')}`;
  });
  return page(`<p>UBND TỈNH SÔNG MÂY<br><b>SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG</b></p>
<p><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc</b></p>
<p>Số: 214/TB-SNNMT</p>
<p><i>Sông Mây, ngày 02 tháng 11 năm 2026</i></p>
<p><b>THÔNG BÁO</b><br><b>Kết luận của Giám đốc Sở tại cuộc họp giao ban tháng 11 năm 2026</b></p>
<p>Ngày 30/10/2026, Giám đốc Sở chủ trì cuộc họp giao ban. Sau khi nghe báo cáo và ý kiến, Giám đốc Sở kết luận như sau:</p>
<p><b>II. Nhiệm vụ trọng tâm</b></p>
<p>Các phòng, đơn vị tập trung thực hiện những công việc cụ thể sau:</p>
${parts.join('\n')}
<p>Nay thông báo để các phòng, đơn vị biết, tổ chức thực hiện./.</p>
<p><b>Nơi nhận:</b></p>
<p>- GĐ, các PGĐ Sở;</p>
<p>- Lưu: VT, VP (Hương).</p>
<p><b>TL. GIÁM ĐỐC<br>CHÁNH VĂN PHÒNG</b></p>
<p><b>Nguyễn Thị Thu Hà</b></p>`);
}

export interface Page {
  readonly body: HTMLElement;
  readonly dom: DomBlocks;
  readonly blocks: readonly Block[];
  readonly assignments: readonly Assignment[];
}

/** A page as the product sees it: parsed, its blocks read. Throws when it was not read as a notice. */
export function openPage(html: string): Page {
  const { body } = new JSDOM(html).window.document;
  const dom = domBlocks(body, tagLook);
  const reading = read(dom.blocks);
  if (reading.is !== 'notice') throw new Error(`read as ${reading.is}`);
  return { body, dom, blocks: dom.blocks, assignments: reading.notice.assignments };
}

/** The item that a place in the page belongs to. */
export function itemAt(node: Node): string | null {
  const element = node.nodeType === node.ELEMENT_NODE ? node : node.parentElement;
  const holder = element && 'closest' in element ? (element as Element).closest('[data-item]') : null;
  return holder?.getAttribute('data-item') ?? null;
}

export function paragraphOf({ body }: Page, item: string): Element {
  const found = body.querySelector(`[data-item="${item}"]`);
  if (!found) throw new Error(`no item ${item}`);
  return found;
}
