import type { Block, Secrecy } from '@/lib/reading';

/**
 * What the head and foot of an office document say, Nghị định 30/2020/NĐ-CP, Phụ lục I; a portal's
 * own pages seldom say two of it. `..?` are letters with marks, which the fonts of old had other codes for: "ngµy",
 * "ngaøy".
 */
const SIGNS = [
  /c\s+l..?p\s*[-–]\s*t..?\s+do/i,
  /n..?i\s+nh..?n\s*:/i,
  /k..?nh\s+g..?i\s*:/i,
  /\.\/\./,
  /(?:TM|KT|TL|TUQ)\.\s*\p{Lu}{2}/u,
  /S(?:ố|è|oá)\s*:?[\s\d.…_]*\/\s*[A-ZĐ]{2}/,
  /ng..?y[\s\d.…_]{0,20}th..?ng[\s\d.…_]{0,20}n..?m/i,
  /(?:THÔNG\s+BÁO|KẾT\s+LUẬN|KẾ\s+HOẠCH|CHỈ\s+THỊ|QUYẾT\s+ĐỊNH|CÔNG\s+ĐIỆN|NGHỊ\s+QUYẾT|CHƯƠNG\s+TRÌNH|HƯỚNG\s+DẪN|PHƯƠNG\s+ÁN)/,
];
const ENOUGH = 2;

/** Whether a page's raw text is worth a closer look. Cheap, and rather too often than too seldom. */
export function mayBeNotice(raw: string): boolean {
  const text = /[\u0300-\u036f]/.test(raw) ? raw.normalize('NFC') : raw;
  return SIGNS.filter((sign) => sign.test(text)).length >= ENOUGH;
}

const STAMP = /^(?:(Độ|Mức độ|§é|Ñoä)\s+m(?:ậ|Ë|aä)t\s*:?\s*)?((?:Tuy(?:ệ|Ö|eä)t |T(?:ố|è|oá)i )?M(?:ậ|Ë|aä)t)$/i;
const LABEL = /^(?:Độ|Mức độ)\s+mật\s*:?$/i;
const HEAD = /c\s+l..?p\s*[-–]\s*t..?\s+do|^S(?:ố|è|oá)\s*:/i;
/** A stamp stands so near the other parts of the head, in paragraphs. */
const NEAR = 12;

/**
 * The secrecy mark of a document (Luật Bảo vệ bí mật nhà nước: Mật, Tối mật, Tuyệt mật): a stamp in capitals, one near
 * the head, or the portal's field. The word in a list of documents is none.
 */
export function secrecyOf(blocks: readonly Block[]): Secrecy | null {
  for (const [at, { text }] of blocks.entries()) {
    const [, labelled, mark] = (text.length < 40 && STAMP.exec(text)) || [];
    if (!mark) continue;
    const near = blocks.slice(Math.max(0, at - NEAR), at + NEAR).some((block) => HEAD.test(block.text));
    if (labelled || /^[^a-zậốệ]+$/.test(mark) || near || LABEL.test(blocks[at - 1]?.text ?? '')) return nameOf(mark);
  }
  return null;
}

const nameOf = (mark: string): Secrecy => {
  if (/^m/i.test(mark)) return 'Mật';
  return /^tu/i.test(mark) ? 'Tuyệt mật' : 'Tối mật';
};
