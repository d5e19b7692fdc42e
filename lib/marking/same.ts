import type { Block } from '@/lib/reading';

/** Whether two readings of a page saw the same paragraphs. */
export const sameBlocks = (a: readonly Block[], b: readonly Block[]): boolean =>
  a.length === b.length && a.every((block, index) => sameBlock(block, b[index]));

const sameBlock = (a: Block, b: Block | undefined): boolean =>
  a.text === b?.text &&
  a.marker === b.marker &&
  a.depth === b.depth &&
  a.bold === b.bold &&
  a.cell?.table === b.cell?.table &&
  a.cell?.row === b.cell?.row &&
  a.cell?.column === b.cell?.column &&
  a.cell?.rows === b.cell?.rows;
