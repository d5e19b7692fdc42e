import type { Block, BlockSpan } from '@/lib/reading';
import { blocksOf } from './blocks';
import { paragraphsOf } from './layout';
import { OVER, withLent } from './lent';
import { IDENTITY } from './matrix';
import type { Letter, PdfPage } from './page';
import { type Line, SAME_BASELINE } from './rows';
import { isColumnHead } from './table-headings';
import { isOfRun, type RunLetter } from './table-rows';
import { tablesOf } from './unruled';

/**
 * Where a run of text stands: its page (from 0), left edge, baseline, width, height of its letters; from the upper left
 * corner of the page, in points of an A4 page.
 */
export type RunBox = readonly [page: number, x: number, y: number, width: number, size: number];

/** The paragraphs that runs of text make, and the way back to the runs. */
export interface RunBlocks {
  readonly blocks: readonly Block[];
  /**
   * The parts of the runs' text that a span of a paragraph came from: `block` is the number of the run in which a part
   * begins, its offsets go on through the runs that follow.
   */
  readonly toRuns: (span: BlockSpan) => BlockSpan[];
  /** The parts of the paragraphs that came from spans of the runs' text. */
  readonly fromRuns: (spans: readonly BlockSpan[]) => BlockSpan[];
}

const NOWHERE: RunBox = [0, 0, 0, 0, 0];
const A4 = { width: 595, height: 842 };

/**
 * Puts runs of text (a viewer's text layer) together by their places, as the pages of a file are. Nothing is known of
 * their letters one by one: each gets its share of the run's width.
 */
export function runBlocks(texts: readonly string[], boxes: readonly RunBox[]): RunBlocks {
  const letters: RunLetter[][] = [];
  const lent = new Set<number>();
  for (const [run, text] of texts.entries()) {
    const [page, x, y, width, size] = boxes[run] ?? NOWHERE;
    const own = letters[page] ?? [];
    letters[page] = own;
    if (isOver(boxes[run - 1], boxes[run])) lent.add(page);
    const share = width / Math.max(text.length, 1);
    for (const match of text.matchAll(/\P{M}\p{M}*/gsu)) {
      const [from, to] = [match.index, match.index + match[0].length];
      const place = { x0: x + from * share, x1: x + to * share, y, size };
      own.push({ text: match[0], ...place, bold: false, capital: false, run, from, to });
    }
  }
  for (const page of lent) letters[page] = [...withLent(letters[page] ?? [])];
  const sizes = Array.from(letters, (own = []) => sizeOf(own));
  // What has no such words pays nothing for tables.
  const tables = texts.some(isColumnHead) ? tablesOf(letters, sizes) : [];
  const pages = Array.from(letters, (own = [], page): PdfPage => {
    const size = sizes[page] ?? A4;
    return { letters: own, rules: tables[page]?.rules ?? [], guessed: true, ...size, shown: size, toShown: IDENTITY };
  });
  const isUnclear = ({ page, y }: Line): boolean =>
    tables[page]?.unclear.some(({ top, bottom }) => top <= y && y <= bottom) ?? false;
  const paragraphs = paragraphsOf(pages).map((one) => (one.lines.some(isUnclear) ? { ...one, unclear: true } : one));
  const { blocks, lettersOf } = blocksOf(paragraphs, pages);
  const runLetters = (span: BlockSpan): RunLetter[] => lettersOf(span).filter(isOfRun);
  return {
    blocks,
    toRuns: (span) => joined(runLetters(span), texts),
    fromRuns: (spans) => blocks.flatMap(({ text }, block) => partOf(block, text, spans, runLetters)),
  };
}

/** Whether a run of the same line begins before the end of the one that was drawn before it. */
const isOver = (before: RunBox | undefined, [page, x, y, , size]: RunBox = NOWHERE): boolean =>
  before !== undefined &&
  before[0] === page &&
  Math.abs(before[2] - y) < SAME_BASELINE * size &&
  x < before[1] + before[3] - OVER * size;

/** Upright pages are as wide as A4, others as A4 is high. */
const sizeOf = (letters: readonly Letter[]): { width: number; height: number } =>
  letters.some(({ x1 }) => x1 > A4.width) ? { width: A4.height, height: A4.width } : A4;

/** From the first to the last letter of a paragraph that came from `spans`; nothing where none did. */
function partOf(
  block: number,
  text: string,
  spans: readonly BlockSpan[],
  lettersOf: (span: BlockSpan) => readonly RunLetter[],
): BlockSpan[] {
  const isIn = ({ run, from, to }: RunLetter): boolean =>
    spans.some(({ block: other, start, end }) => run === other && from < end && to > start);
  if (!lettersOf({ block, start: 0, end: text.length }).some(isIn)) return [];
  const places = [...new Array(text.length).keys()].filter((at) =>
    lettersOf({ block, start: at, end: at + 1 }).some(isIn),
  );
  const [first] = places;
  const last = places.at(-1);
  return first === undefined || last === undefined ? [] : [{ block, start: first, end: last + 1 }];
}

/** Letters of one line in the order of the runs, with nothing but blanks between them, are one part. */
function joined(letters: readonly RunLetter[], texts: readonly string[]): BlockSpan[] {
  const starts: number[] = [];
  let size = 0;
  for (const text of texts) {
    starts.push(size);
    size += text.length;
  }
  const all = texts.join('');
  const spans: { block: number; start: number; end: number }[] = [];
  let line = Number.NaN;
  for (const { run, from, to, y, size: height } of letters) {
    const last = Math.abs(y - line) < height / 2 ? spans.at(-1) : undefined;
    line = y;
    const start = (starts[run] ?? 0) + from;
    const end = start + to - from;
    const before = last ? (starts[last.block] ?? 0) : 0;
    if (last && start >= before + last.end && !all.slice(before + last.end, start).trim()) last.end = end - before;
    else spans.push({ block: run, start: from, end: to });
  }
  return spans;
}
