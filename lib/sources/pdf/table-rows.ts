import { fold } from '@/lib/text';
import { isPageNumber } from './margins';
import type { Letter } from './page';
import { BLANK, rowsOf, SAME_BASELINE } from './rows';
import type { Stretch } from './stretches';

/** The lines of a page in the pieces that may be the cells of a table. */

/** Letters of one line with no gap between them that could part two columns. */
export interface Piece extends Stretch {
  readonly text: string;
  readonly words: readonly Stretch[];
}

export interface TableRow {
  readonly pieces: readonly Piece[];
  readonly y: number;
  readonly size: number;
}

/** All in parts of the height of the letters. */
const GAP = 0.2;
/** Where a file has no blanks. */
const GAP_OF_WORDS = 0.45;

const NUMBER_HEAD = /^(?:so )?s?tt$/;
/** What numbers a row. */
const NUMBER = /^(?:\d{1,3}(?:\.\d{1,2})*|[IVX]{1,5}|[A-HĐa-hđ])[.)]?$/u;
export const isNumber = ({ text }: Piece): boolean => NUMBER.test(text);
/** "TT", "STT". */
export const isNumberHead = ({ text }: Pick<Piece, 'text'>): boolean => NUMBER_HEAD.test(fold(text));

/** The rows of a page without its number. */
export function rowsOn(letters: readonly Letter[], page: number, height: number): TableRow[] {
  const blanks = letters.filter(isBlank);
  const gap = blanks.length > 0 ? GAP : GAP_OF_WORDS;
  return rowsOf(letters, page)
    .filter((row) => !isPageNumber(row, height))
    .map(({ lines, y, size }) => {
      const beside = blanks.filter((blank) => Math.abs(blank.y - y) < SAME_BASELINE * size);
      return { pieces: piecesOf([...lines.flatMap((line) => line.letters), ...beside], gap * size), y, size };
    });
}

const isBlank = ({ text }: Letter): boolean => text.trim() === '';

/** @param gap what parts two pieces, in points */
function piecesOf(letters: readonly Letter[], gap: number): Piece[] {
  const pieces: { text: string; x0: number; x1: number; words: { x0: number; x1: number }[] }[] = [];
  let blank: Letter | null = null;
  for (const letter of [...letters].sort((a, b) => a.x0 - b.x0)) {
    if (isBlank(letter)) {
      blank = letter;
      continue;
    }
    const { text, x0, x1, size } = letter;
    const last = pieces.at(-1);
    const word = last?.words.at(-1);
    const isNext = last !== undefined && x0 - Math.max(last.x1, blank?.x1 ?? 0) <= gap;
    const isWord: boolean = blank !== null || (last !== undefined && x0 - last.x1 > BLANK * size);
    if (last && word && isNext && !(isWord && pieces.length === 1 && isFirst(last))) {
      last.text += isWord ? ` ${text}` : text;
      last.x1 = Math.max(last.x1, x1);
      if (isWord) last.words.push({ x0, x1 });
      else word.x1 = last.x1;
    } else pieces.push({ text, x0, x1, words: [{ x0, x1 }] });
    blank = null;
  }
  return pieces;
}

/** What stands in the first column, however near the next one is. */
const isFirst = ({ text }: Pick<Piece, 'text'>): boolean => NUMBER.test(text) || isNumberHead({ text });
