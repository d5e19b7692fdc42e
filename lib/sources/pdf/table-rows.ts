import { fold } from '@/lib/text';
import { isPageNumber } from './margins';
import type { Letter } from './page';
import { BLANK, rowsOf, SAME_BASELINE } from './rows';
import type { Stretch } from './stretches';

/** The lines of a page in the pieces that may be the cells of a table. */

/** A letter of a run, at `from` to `to` of its text. */
export interface RunLetter extends Letter {
  readonly run: number;
  readonly from: number;
  readonly to: number;
}

export const isOfRun = (letter: Letter): letter is RunLetter => 'run' in letter;

/** Letters of one line with no gap between them that could part two columns. */
export interface Piece extends Stretch {
  readonly text: string;
  readonly words: readonly Stretch[];
  /** Of its first letter: cells are drawn one after another. */
  readonly run: number;
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

/** Between words of one line there is a run of a blank at most. */
const NEXT_RUN = 2;

const NUMBER_HEAD = /^(?:(?:so)?(?:s?tt|st)|sothutu)$/;
/** What numbers a row. */
const NUMBER = /^\(?(?:\d{1,3}(?:\.\d{1,2})*|[IVX]{1,5}|[A-HĐa-hđ])[.)]?$/u;
export const isNumber = ({ text }: Piece): boolean => NUMBER.test(text);
/** "TT", "STT". */
export const isNumberHead = ({ text }: Pick<Piece, 'text'>): boolean =>
  NUMBER_HEAD.test(fold(text).replaceAll(' ', ''));

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
  const pieces: { text: string; x0: number; x1: number; run: number; words: { x0: number; x1: number }[] }[] = [];
  let blank: Letter | null = null;
  let before = 0;
  for (const letter of [...letters].sort((a, b) => a.x0 - b.x0)) {
    if (isBlank(letter)) {
      blank = letter;
      continue;
    }
    const { text, x0, x1, size } = letter;
    const run = isOfRun(letter) ? letter.run : 0;
    const last = pieces.at(-1);
    const word = last?.words.at(-1);
    const isNext = last !== undefined && x0 - Math.max(last.x1, blank?.x1 ?? 0) <= gap;
    const isWord: boolean = blank !== null || (last !== undefined && x0 - last.x1 > BLANK * size);
    const isElsewhere = isWord && Math.abs(run - before) > NEXT_RUN;
    before = run;
    if (last && word && isNext && !isElsewhere && !(isWord && pieces.length === 1 && isFirst(last))) {
      last.text += isWord ? ` ${text}` : text;
      last.x1 = Math.max(last.x1, x1);
      if (isWord) last.words.push({ x0, x1 });
      else word.x1 = last.x1;
    } else pieces.push({ text, x0, x1, run, words: [{ x0, x1 }] });
    blank = null;
  }
  return pieces;
}

/** What stands in the first column, however near the next one is. */
const isFirst = ({ text }: Pick<Piece, 'text'>): boolean => NUMBER.test(text) || isNumberHead({ text });
