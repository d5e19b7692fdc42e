import { makeDay } from '@/lib/calendar';
import { matchesOf } from '@/lib/text';
import type { Reference } from '../types';

const KIND =
  '(?:Công văn|Văn bản|Thông báo(?: kết luận)?|Quyết định|Kế hoạch|Nghị quyết|Nghị định|Thông tư(?: liên tịch)?|Chỉ thị|Báo cáo|Tờ trình|' +
  'Chương trình(?: hành động)?|Giấy mời|Công điện|Hướng dẫn|Kết luận|Đề án|Phương án|Quy chế|Quy định|Biên bản|Luật|Pháp lệnh|Tờ trình)';
const DATE =
  '(?:,?\\s*(?:ký\\s+)?ngày\\s+(\\d{1,2})(?:\\s*[/.-]\\s*|\\s+tháng\\s+)(\\d{1,2})(?:\\s*[/.-]\\s*|\\s+năm\\s+)(\\d{4}))?';
const SYMBOL = '(\\d+\\s?(?:/\\d{4})?\\s?[/-]\\s?\\p{Lu}[A-Za-zÀ-ỹ\\d]*(?:[-–/.&][A-Za-zÀ-ỹ\\d]+)*)';
/** A first document with its type, or a further one of the same type: "Thông báo số 9/TB-A; số 12/TB-A". */
const CITATION = new RegExp(
  `(${KIND})\\s+(?:số\\s*:?\\s*)?${SYMBOL}${DATE}|(?<![A-Za-zÀ-ỹ])số\\s+${SYMBOL}${DATE}`,
  'giu',
);

/** Every symbol has it, and one of the two signs, which is looked for first. */
const IN_SYMBOL = /\d\s{0,2}[/-]\s?[A-Za-zÀ-ỹ]/u;
const mayCite = (text: string): boolean => (text.includes('/') || text.includes('-')) && IN_SYMBOL.test(text);

/** The documents that `text` cites with number and symbol, in order, each once. */
export function referencesOf(text: string): Reference[] {
  if (!mayCite(text)) return [];
  const found = new Map<string, Reference>();
  let kind = '';
  for (const match of matchesOf(CITATION, text)) {
    kind = match[1] ?? kind;
    const at = match[1] ? 2 : 6;
    const number = match[at]?.replace(/\s+/g, '');
    if (!kind || !number) continue;
    const [day, month, year] = [match[at + 1], match[at + 2], match[at + 3]];
    const name = kind.replace(/ kết luận$/i, '');
    found.set(number, {
      kind: `${name[0]?.toUpperCase()}${name.slice(1)}`,
      number,
      issuedOn: year ? makeDay(Number(year), Number(month), Number(day)) : null,
    });
  }
  return [...found.values()];
}

const ONLY_CITATION = new RegExp(`^(?:các\\s+)?${KIND}\\s+(?:số\\s*:?\\s*)?${SYMBOL}`, 'iu');

/** Whether a list item is nothing but a cited document with its title. */
export const isCitation = (text: string): boolean => ONLY_CITATION.test(text);
