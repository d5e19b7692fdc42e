import type { Block, Secrecy } from '../types';

/** Also as text for the fonts of old has it: "MËt" (TCVN3), "Maät" (VNI). */
const STAMP = /^(?:(Độ|Mức độ|§é|Ñoä)\s+m(?:ậ|Ë|aä)t\s*:?\s*)?((?:Tuy(?:ệ|Ö|eä)t |T(?:ố|è|oá)i )?M(?:ậ|Ë|aä)t)$/i;
/** What a stamp begins with. */
const FIRST = 'MmTtĐđ§Ññ';
const NOTHING: readonly undefined[] = [];
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
    const [, labelled, mark] = (text.length < 40 && FIRST.includes(text.charAt(0)) && STAMP.exec(text)) || NOTHING;
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
