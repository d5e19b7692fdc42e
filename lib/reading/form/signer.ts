import { BULLET } from '../lines/marker';
import type { Block, Signer } from '../types';
import { isCapitals } from '../words/words';
import { AUTHORITY, isPerson, isSignNote, isSmallTitle, isTitle, withoutNote } from './signs';
import type { Zones } from './zones';

/** Capital words of a signature that stand in one paragraph with the name: "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Lê Văn Ba". */
const TOGETHER = /^((?:[\p{Lu}.,\s–/-]|\([A-Za-zÀ-ỹ]+\))+?)\s+(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*){1,4})$/u;

/** A person's name in capitals, as "(Đã ký)" above it tells, or how it begins. */
const IN_CAPITALS = /^\p{Lu}+(?: \p{Lu}+){1,4}$/u;
/** Family names that begin no word of an office's. */
const FAMILY =
  /^(?:NGUYỄN|TRẦN|LÊ|PHẠM|HOÀNG|HUỲNH|PHAN|VŨ|VÕ|ĐẶNG|BÙI|ĐỖ|NGÔ|DƯƠNG|ĐINH|LƯƠNG|TRƯƠNG|TRỊNH|MAI|ĐÀO|TẠ|TÔ|TỐNG|LƯU|TRIỆU|CHU|QUÁCH|KIỀU|GIÀNG|HỨA|VƯƠNG|PHÙNG|LÒ|QUÀNG|SẦM|(?:HỒ|LÝ|HÀ|CAO|LÂM|ĐOÀN|THÁI|CHÂU|NÔNG|LA|VI|MA|BẾ|CẦM|TĂNG|THÁI|VĂN) (?:VĂN|THỊ|HỮU|ĐỨC|QUANG|MINH|THANH|NGỌC|XUÂN)) /u;
const isShoutedName = (text: string): boolean => IN_CAPITALS.test(text) && FAMILY.test(text);

/** Beside the head of the office may sign who took the minutes, on the left. */
const SECRETARY = /^(?:THƯ KÝ|NGƯỜI (?:GHI|LẬP)(?: BIÊN BẢN| BIỂU)?)$/u;

/** Chữ ký: authority (TM., KT., TL., TUQ.), title and name under the text, or null when no name stands there. */
export function signerOf(blocks: readonly Block[], zones: Zones): Signer | null {
  const from = zones.bodyEnd;
  const until = Math.min(zones.footEnd + 1, zones.end);
  const authority: string[] = [];
  const titles: string[] = [];
  let name: string | null = null;
  /** Who signs beside him, once their title was met. */
  let secretary: string | null = null;
  for (let at = from; at < until; at++) {
    const block = blocks[at];
    if (!block || block.text.length > 200) continue;
    if (SECRETARY.test(block.text)) {
      secretary ??= '';
      continue;
    }
    const together = TOGETHER.exec(withoutNote(block.text));
    const capitals = (together?.[1] ?? withoutNote(block.text)).trim();
    if (isTitle(capitals) && isCapitals(capitals)) {
      // Two lines of a signature may have become one: "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC".
      const [first = '', ...more] = capitals.split(
        /(?<!(?:T[ML]|KT|TUQ)\.|HIỆU|BỘ|CỤC|VỤ|VIỆN|ĐỘI|CHỈ HUY)\s+(?=(?:PHÓ|KT\.|TL\.|TP\.|TRƯỞNG)(?:\s|$))/u,
      );
      for (const part of AUTHORITY.test(capitals) ? [first, ...more] : [capitals])
        (AUTHORITY.test(part) ? authority : titles).push(part);
      if (together) name = together[2] ?? null;
    } else if (IN_CAPITALS.test(block.text) && isSignNote(blocks[at - 1]?.text ?? '')) name = block.text;
    else if (at === from && isSmallTitle(block.text)) titles.push(block.text);
    else if (authority.length + titles.length > 0 && isCapitals(block.text) && !name && block.text.length < 60)
      titles.push(block.text);
    else if (!BULLET.test(block.marker ?? block.text) && isPerson(block.text)) {
      // "THƯ KÝ    GIÁM ĐỐC" over "Lê Thị Ba    Trần Văn Tư": the first name is his.
      if (secretary === '') secretary = withoutNote(block.text);
      else name = withoutNote(block.text);
    }
    if (name && authority.length + titles.length > 0) break;
  }
  // "GIÁM ĐỐC" over "LƯƠNG THẾ HẢI"
  const last = titles.at(-1) ?? '';
  if (!name && authority.length + titles.length > 1 && isShoutedName(last)) name = titles.pop() ?? null;
  name ??= secretary || null;
  return name ? { name, title: titles.join(' '), authority: authority.join(' ') } : null;
}
