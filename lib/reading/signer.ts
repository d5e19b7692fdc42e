import { BULLET } from './marker';
import { AUTHORITY, isPerson, isSignNote, isSmallTitle, isTitle, withoutNote } from './signs';
import type { Block, Signer } from './types';
import { isCapitals } from './words';
import type { Zones } from './zones';

/** Capital words of a signature that stand in one paragraph with the name: "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Lê Văn Ba". */
const TOGETHER = /^((?:[\p{Lu}.,\s–/-]|\([A-Za-zÀ-ỹ]+\))+?)\s+(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*){1,4})$/u;

/** A person's name in capitals, as "(Đã ký)" above it tells. */
const IN_CAPITALS = /^\p{Lu}+(?: \p{Lu}+){1,4}$/u;

/** Chữ ký: authority (TM., KT., TL., TUQ.), title and name under the text, or null when no name stands there. */
export function signerOf(blocks: readonly Block[], zones: Zones): Signer | null {
  const from = zones.bodyEnd;
  const until = Math.min(zones.footEnd + 1, zones.end);
  const authority: string[] = [];
  const titles: string[] = [];
  let name: string | null = null;
  for (let at = from; at < until; at++) {
    const block = blocks[at];
    if (!block || block.text.length > 200) continue;
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
    else if (!BULLET.test(block.marker ?? block.text) && isPerson(block.text)) name = withoutNote(block.text);
    if (name && authority.length + titles.length > 0) break;
  }
  return name ? { name, title: titles.join(' '), authority: authority.join(' ') } : null;
}
