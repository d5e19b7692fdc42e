import { isBareMarker } from '../plain/piece';
import type { Letter } from './page';

/** A stretch of one line of the page with no gap in it: a whole line, or its part in one column. */
export interface Line {
  /** Without blanks, from left to right. */
  readonly letters: readonly Letter[];
  readonly raw: string;
  /** For each UTF-16 unit of `raw` the number of its letter; blanks have that of the letter before. */
  readonly letterAt: readonly number[];
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly page: number;
}

/** The pieces on one baseline, from left to right. */
export interface Row {
  readonly lines: readonly Line[];
  readonly y: number;
  readonly size: number;
}

/** In parts of the height of the letters. */
export const SAME_BASELINE = 0.35;
const COLUMN_GAP = 1.6;
export const BLANK = 0.18;
/** Columns are set apart by more than the blanks of a line that was stretched to the margin. */
const STRETCHED = 2.2;
/** Blank places to be filled in by hand are no gaps between columns: "Số:      /TB-SXD", "ngày     tháng". */
const BEFORE_A_BLANK = /(?:số|ngày|tháng|năm)\s*:?$/iu;

/** A marker that its list leaves no room after: "(2)Văn phòng". */
const GLUED = /^(?:\(?\d{1,2}[.)]|\(?[a-zđ]\))$/u;
const CAPITAL = /^\p{Lu}/u;

const middle = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

/**
 * The rows of a page, or of a cell, from top to bottom.
 *
 * @param isOne a row is one line: gaps in it are of words that were stretched to both margins
 */
export function rowsOf(letters: readonly Letter[], page: number, isOne = false): Row[] {
  const sorted = [...letters].sort((a, b) => a.y - b.y);
  const groups: { y: number; size: number; letters: Letter[] }[] = [];
  for (const letter of sorted) {
    const last = groups.at(-1);
    const near = last && Math.abs(letter.y - last.y) <= SAME_BASELINE * Math.max(last.size, letter.size);
    if (near && last) {
      last.letters.push(letter);
      // The largest letters say where the row is.
      if (letter.size > last.size * 1.1 && letter.text.trim()) Object.assign(last, { y: letter.y, size: letter.size });
    } else groups.push({ y: letter.y, size: letter.size, letters: [letter] });
  }
  const rows: Row[] = [];
  for (const group of joinRaised(groups)) {
    const lines = linesOf(group.letters, page, isOne);
    const [first] = lines;
    if (first) rows.push({ lines, y: first.y, size: Math.max(...lines.map((line) => line.size)) });
  }
  return rows;
}

type Group = { y: number; size: number; letters: Letter[] };

/** Raised and lowered small letters ("m²", the number of a note) belong to the row that they touch. */
function joinRaised(groups: readonly Group[]): Group[] {
  const kept: Group[] = [];
  const small = (one: Group, other: Group | undefined): boolean => {
    if (!other || one.size > other.size * 0.8 || Math.abs(one.y - other.y) > other.size * 0.6) return false;
    const seen = one.letters.filter((letter) => letter.text.trim());
    return seen.every((letter) =>
      [...other.letters, ...seen].some(
        (beside) => beside !== letter && beside.text.trim() && Math.abs(letter.x0 - beside.x1) < other.size * 0.4,
      ),
    );
  };
  for (const [at, group] of groups.entries()) {
    const last = kept.at(-1);
    const next = groups[at + 1];
    if (group.letters.length < 12 && next && small(group, next)) next.letters.push(...group.letters);
    else if (group.letters.length < 12 && last && small(group, last)) last.letters.push(...group.letters);
    else kept.push(group);
  }
  return kept;
}

function linesOf(all: readonly Letter[], page: number, isOne: boolean): Line[] {
  const sorted = [...all].sort((a, b) => a.x0 - b.x0);
  const blanks: number[] = [];
  const letters: Letter[] = [];
  const blankBefore: boolean[] = [];
  let blank = false;
  for (const letter of sorted) {
    if (letter.text.trim() === '') {
      blank = true;
      continue;
    }
    const last = letters.at(-1);
    if (last && isShadow(last, letter)) {
      letters[letters.length - 1] = { ...last, bold: true };
      continue;
    }
    letters.push(letter);
    blankBefore.push(blank);
    blank = false;
  }
  const size = middle(letters.map((letter) => letter.size));
  const gaps = letters.map((letter, at) => letter.x0 - (letters[at - 1]?.x1 ?? letter.x0));
  // Letters may be set apart evenly ("T H Ô N G").
  const tracking = Math.max(middle(gaps.slice(1)), 0);
  const isBlank = (at: number): boolean =>
    at > 0 && (blankBefore[at] === true || (gaps[at] ?? 0) > Math.max(BLANK, tracking / size + 0.15) * size);
  for (const at of letters.keys()) if (isBlank(at)) blanks.push(gaps[at] ?? 0);
  const usual = blanks.length > 2 ? middle(blanks) : 0;

  const lines: Line[] = [];
  let from = 0;
  for (let at = 1; at <= letters.length; at++) {
    const gap = gaps[at] ?? 0;
    const last = at === letters.length;
    if (!last && (isOne || gap <= COLUMN_GAP * size || gap <= STRETCHED * usual)) continue;
    const line = lineOf(letters, from, at, isBlank, page);
    const next = letters[at]?.text ?? '';
    if (!last && (isBareMarker(line.raw) || (BEFORE_A_BLANK.test(line.raw) && gap < 8 * size) || /^[/,;.]/.test(next)))
      continue;
    lines.push(line);
    from = at;
  }
  return lines;
}

/** Bold made by drawing a letter twice. */
const isShadow = (last: Letter, letter: Letter): boolean =>
  last.text === letter.text && letter.x0 - last.x0 < 0.3 * (last.x1 - last.x0);

function lineOf(
  all: readonly Letter[],
  from: number,
  to: number,
  isBlank: (at: number) => boolean,
  page: number,
): Line {
  const letters = all.slice(from, to);
  let raw = '';
  const letterAt: number[] = [];
  for (const [index, letter] of letters.entries()) {
    if (index > 0 && (isBlank(from + index) || (GLUED.test(raw) && CAPITAL.test(letter.text)))) {
      raw += ' ';
      letterAt.push(index - 1);
    }
    raw += letter.text;
    for (let unit = 0; unit < letter.text.length; unit++) letterAt.push(index);
  }
  const size = middle(letters.map((letter) => letter.size));
  const own = letters.filter((letter) => letter.size > size * 0.85);
  return {
    letters,
    raw,
    letterAt,
    x0: letters[0]?.x0 ?? 0,
    x1: Math.max(...letters.map((letter) => letter.x1)),
    y: middle(own.map((letter) => letter.y)),
    size,
    bold: isBold(letters, raw, letterAt),
    page,
  };
}

/** Letters that a bold font lacks are lent by a plain one, so a word is bold by any of its letters. */
function isBold(letters: readonly Letter[], raw: string, letterAt: readonly number[]): boolean {
  let [bold, all] = [0, 0];
  for (const word of raw.matchAll(/[\p{L}\p{N}]+/gu)) {
    const own = letters.slice(letterAt[word.index], (letterAt[word.index + word[0].length - 1] ?? 0) + 1);
    all += word[0].length;
    if (own.some((letter) => letter.bold)) bold += word[0].length;
  }
  return all > 0 && bold > 0.9 * all;
}
