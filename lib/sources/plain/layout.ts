import { finished } from '../steps';
import { hasMarker, type Piece } from './piece';
import { ENDS, GOES_ON, wordOf } from './words';

/** How a document's lines are broken. */
export interface Layout {
  /** The column at which lines are broken by hand; Infinity when each paragraph is one line. */
  readonly width: number;
  /** Every line is broken as late as its letters allow, so that one with room for the next word was ended on purpose. */
  readonly exact: boolean;
  /** New paragraphs are indented by more than this; Infinity when the document does not indent. */
  readonly indent: number;
  /** Lines that go on begin here, and paragraphs further right, for certain; -1 when nothing tells. */
  readonly margin: number;
}

/** A line of so many letters may be broken by hand; wider ones are paragraphs. */
export const WIDEST = 130;
/** Shorter lines say nothing about where long ones are broken. */
export const SHORT = 30;
/** Chance may end a line of fewer letters where its next word had not fitted. */
export const LONG = 60;
const LINES_A_STEP = 200;
const FEW = 2;

/** Where a line ends within a sentence for certain, since the next one begins in small letters. */
interface Break {
  /** How far the next line's first word had reached. */
  readonly reach: number;
  /** How far the next line is set in. */
  readonly indent: number;
}

/** The breaks within sentences. With `afterBlanks` also where a blank line, or the end of a paragraph, stands between. */
function* breaksIn(pieces: readonly Piece[], afterBlanks = false): Generator<void, Break[]> {
  const breaks: Break[] = [];
  for (const [at, piece] of pieces.entries()) {
    if (at % LINES_A_STEP === 0) yield;
    const next = pieces[at + 1];
    if (!next || piece.cell || next.cell || piece.text.length <= SHORT) continue;
    if (next.afterBlank && !afterBlanks) continue;
    if (!ENDS.test(piece.text) && GOES_ON.test(next.text) && !hasMarker(next.text))
      breaks.push({ reach: piece.endColumn + 1 + wordOf(next.text), indent: next.indent });
  }
  return breaks;
}

/** The column at which lines are broken by hand: most of them are nearly as long as the longest. */
function widthOf(ends: Uint32Array): number {
  const width = ends[Math.floor(ends.length * 0.9)] ?? 0;
  const full = ends.filter((end) => end >= width * 0.85 && end <= width * 1.1).length;
  // Where no line is longer, lines are broken there though most paragraphs are short.
  const limit = full >= 6 && (ends.at(-1) ?? 0) <= width * 1.05;
  return ends.length < 3 || width > WIDEST || full < ends.length * (limit ? 0.3 : 0.5) ? Infinity : width;
}

/** How far the lines reach that say something about it, the shortest first. */
function endsOf(pieces: readonly Piece[]): Uint32Array {
  // Numbers alone, which are sorted fast: of a long page this was the longest step of all.
  const ends = new Uint32Array(pieces.length);
  let count = 0;
  for (const { cell, text, endColumn } of pieces) if (!cell && text.length > SHORT) ends[count++] = endColumn;
  return ends.subarray(0, count).sort();
}

/** Whether what the source gives as paragraphs are lines: some converters write each line of a page as a paragraph. In small steps. */
export function* areLines(pieces: readonly Piece[]): Generator<void, boolean> {
  const ends = endsOf(pieces);
  const longest = ends.at(-1) ?? Infinity;
  const width = widthOf(ends);
  if (longest > WIDEST && width === Infinity) return false;
  const breaks = yield* breaksIn(pieces, true);
  // A short page: sentences go on twice and more, each time where the next word had had no room on any line.
  if (longest <= WIDEST && breaks.length >= 2 && breaks.every(({ reach }) => reach > longest)) return true;
  const full = ends.filter((end) => end >= width * 0.85).length;
  return width < Infinity && breaks.length >= 4 && breaks.length >= full * 0.4;
}

/** So many lines, and this part of them, tell where lines begin. */
const ENOUGH = 3;
const MOST = 0.9;
/** Lists, quotations and the head have lines of their own. */
const MANY = 0.6;

/** Where the lines that go on begin, when they stand left of nearly all that begin a paragraph; -1 when nothing tells. In small steps. */
function* marginOf(pieces: readonly Piece[], breaks: readonly Break[], usual: number): Generator<void, number> {
  const isAt = ({ indent }: { readonly indent: number }): boolean => Math.abs(indent - usual) <= 1;
  if (breaks.length < ENOUGH || breaks.filter(isAt).length < breaks.length * MOST) return -1;
  let begun = 0;
  let set = 0;
  for (const [at, piece] of pieces.entries()) {
    if (at % LINES_A_STEP === 0) yield;
    const before = pieces[at - 1];
    if (!before || before.cell || piece.cell || piece.text.length <= SHORT || !ENDS.test(before.text)) continue;
    begun++;
    if (piece.indent > usual + 1) set++;
  }
  return set >= ENOUGH && set >= begun * MANY ? usual : -1;
}

/** How the lines of a document are broken. */
export const layoutOf = (pieces: readonly Piece[]): Layout => finished(layoutSteps(pieces));

/** {@link layoutOf} in small steps. */
export function* layoutSteps(pieces: readonly Piece[]): Generator<void, Layout> {
  const ends = endsOf(pieces);
  const longest = ends.at(-1) ?? Infinity;
  const breaks = longest > WIDEST ? [] : yield* breaksIn(pieces);
  const late = breaks.filter(({ reach }) => reach > longest).length;
  const exact = late >= (longest < LONG ? 2 : 1) && late >= breaks.length * 0.9;
  const width = exact ? longest : widthOf(ends);
  if (width === Infinity) return { width, exact, indent: Infinity, margin: -1 };
  yield;
  const full = pieces.filter((piece) => piece.endColumn >= width * 0.85);
  const indents = Uint32Array.from(full, (piece) => piece.indent).sort();
  // Lines that go on for certain tell it best, where there are some.
  const ofBreaks = Uint32Array.from(breaks, ({ indent }) => indent).sort();
  const usual = breaks.length < FEW ? undefined : ofBreaks[Math.floor(breaks.length / 2)];
  const least = usual ?? indents[Math.floor(indents.length * 0.2)] ?? 0;
  const indent = indents.some((each) => each >= least + 2) ? least + 1 : Infinity;
  return { width, exact, indent, margin: usual === undefined ? -1 : yield* marginOf(pieces, breaks, usual) };
}
