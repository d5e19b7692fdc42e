import type { Block } from '../types';
import { type Line, lineOf } from './line';
import { mendNumbers } from './misread';
import { numberSmallRoman } from './small-roman';

const MOSTLY = 0.7;
/** "2", "- 2 -", "2/5", "Trang 2/5" between the paragraphs of two pages. */
const PAGE = /^(?:[-–] ?)?(?:(?:Trang|Page)(?: số)?:? ?)?\d{1,3}(?: ?(?:\/|of|trên) ?\d{1,3})?(?: ?[-–])?$/iu;
/** What some pages show of the next one; capitals may number a part. */
const STRAY = /^(?![IVX])\p{L}$/u;
const isPageNumber = ({ text, cell, marker }: Block): boolean =>
  text.length < 16 && cell === undefined && marker === undefined && (PAGE.test(text) || STRAY.test(text));
const WRITTEN = /[A-Za-zÀ-ỹ\d]/u;

/** The lines of the blocks from `from` to `to`: without those that hold no words, and page numbers. */
export function linesOf(blocks: readonly Block[], from: number, to: number): Line[] {
  const lines: Line[] = [];
  for (let at = from; at < to; at++) {
    const block = blocks[at];
    if (block && WRITTEN.test(block.text) && !isPageNumber(block)) lines.push(lineOf(block, at));
  }
  mendNumbers(lines, blocks);
  numberSmallRoman(lines);
  // Where nearly all is bold, bold letters make no heading.
  const bold = lines.filter((line) => line.bold).length;
  return bold > lines.length * MOSTLY ? lines.map((line) => ({ ...line, bold: false })) : lines;
}
