import type { Block } from '../types';
import { isCapitals } from '../words/words';
import { isTitle, kindAt } from './signs';

/** A heading or an item: no further line of the subject. */
const BODY_START =
  /^(?:Thực hiện|Căn cứ|Ngày|Sau khi|Trên cơ sở|Để |Kính g[ửở]i|Ngày|Sáng|Chiều|Tại |Trong |Qua |Nhằm|Theo |Xét |Vừa qua|Hôm nay|Giao (?:việc )?cho:|Người (?:giao|nhận|lập|thực hiện)(?: \p{Ll}+){0,3}:|[IVX]+[.)]|\d+[.)]|[A-HĐ][.)/] |Phần |Điều )/u;

const AUTHOR =
  /^(?:CHÍNH PHỦ|QUỐC HỘI|THƯỜNG TRỰC|HỘI ĐỒNG|ỦY BAN|UỶ BAN|UBND|HĐND|BAN |BỘ |SỞ |TỈNH ỦY|TỔNG |GIÁM ĐỐC)/u;
const BASES = /^(?:Căn cứ|Trên cơ sở|Xét|Theo đề nghị|Thực hiện)(?![A-Za-zÀ-ỹ])/u;

/** The subject's lines: bold or in capitals, or in small letters where a line was broken; the first in any case. */
export function goesOnTitle(blocks: readonly Block[], kind: number, at: number): boolean {
  const block = blocks[at];
  if (!block || block.text.length > 420 || block.marker || isTitle(block.text)) return false;
  if (block.cell && block.cell.table !== blocks[kind]?.cell?.table) return false;
  if (/[.:]$/.test(block.text) && !block.bold) return false;
  // Who decides stands between the subject and the legal bases.
  if (isCapitals(block.text) && AUTHOR.test(block.text) && BASES.test(blocks[at + 1]?.text ?? '')) return false;
  const whole = kindAt(blocks, kind);
  // After "KẾT LUẬN THANH TRA" the subject is still to come.
  const rest = whole?.rest ?? '';
  const first = at === kind + 1 && rest.length < 24;
  if (BODY_START.test(block.text) && !(first && !rest && /^(?:Thực hiện|Để|Trong|Theo|Qua) /u.test(block.text)))
    return false;
  // "NỘI DUNG" under a subject in small letters is the first heading.
  const capitals = isCapitals(block.text) && isCapitals(blocks[at - 1]?.text ?? '');
  return first || block.bold === true || capitals || /^[\p{Ll}(]/u.test(block.text);
}
