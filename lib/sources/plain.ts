import type { Block, BlockSpan } from '@/lib/reading';
import { chain, normalise, type TextSpan } from '@/lib/text';
import { goesOn } from './plain/join';
import { layoutOf } from './plain/layout';
import { piecesOf } from './plain/lines';
import { withoutSigns } from './plain/markdown';
import type { Piece } from './plain/piece';

/** A text or Markdown document as Blocks, and the way back into it. */
export interface PlainDocument {
  readonly blocks: readonly Block[];
  /** The part of the document (UTF-16 offsets in the text given) that a span of a block came from. */
  readonly toOriginal: (span: BlockSpan) => TextSpan;
}

/** "512/UBND- | KT": the number of a document, broken at its dash. */
const AT_DASH = /[\p{L}\d][-–]$/u;
/** What stands between a line and the one before it in a paragraph. */
function seamBefore(parts: readonly Piece[], at: number): string {
  const before = parts[at - 1];
  if (!before) return '';
  return AT_DASH.test(before.text) && /^\p{Lu}/u.test(parts[at]?.text ?? '') ? '' : '\n';
}

/**
 * Reads plain text or Markdown: pipes, tabs and wide gaps set columns and cells apart, lines that were broken by hand are
 * joined to paragraphs, emphasis that covers a whole line becomes `bold`. Page numbers and rules are left out.
 */
export function plainDocument(document: string): PlainDocument {
  const pieces = [...piecesOf(document)];
  const layout = layoutOf(pieces);
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const group = groups[groups.length - 1];
    if (group && goesOn(group, piece, layout)) group.push(piece);
    else groups.push([piece]);
  }

  const raw = (parts: readonly Piece[]): string =>
    parts.map((piece, at) => seamBefore(parts, at) + document.slice(piece.start, piece.end)).join('');
  const mapped = (parts: readonly Piece[]) => {
    const words = withoutSigns(raw(parts));
    return chain(words, normalise(words.text));
  };
  const kept: Piece[][] = [];
  const blocks: Block[] = [];
  for (const parts of groups) {
    const { text } = mapped(parts);
    if (!text) continue;
    kept.push(parts);
    blocks.push({
      text,
      ...(parts.every((piece) => piece.bold) ? { bold: true } : {}),
      ...(parts[0]?.cell ? { cell: parts[0].cell } : {}),
      ...(parts[0]?.unclear ? { unclear: true } : {}),
    });
  }

  return {
    blocks,
    toOriginal: ({ block, start, end }) => {
      const parts = kept[block] ?? [];
      const span = mapped(parts).spanToOriginal({ start, end });
      /** Offsets of the joined lines → offsets of the document. */
      const place = (offset: number, isEnd: boolean): number => {
        let left = offset;
        for (const [at, piece] of parts.entries()) {
          const length = piece.end - piece.start;
          left -= seamBefore(parts, at).length;
          if (left < length || (isEnd && left === length)) return piece.start + Math.max(0, left);
          left -= length;
        }
        return parts[parts.length - 1]?.end ?? 0;
      };
      return { start: place(span.start, false), end: place(span.end, true) };
    },
  };
}
