import type { Block, BlockSpan } from '@/lib/reading';
import { chain, type MappedText, normalise, type TextSpan } from '@/lib/text';
import { type Repaired, repairLegacy } from '@/lib/text/legacy';
import { withCapitals } from '../legacy-fonts';
import { apply } from './matrix';
import type { Letter, PdfPage } from './page';
import type { Paragraph } from './paragraphs';
import type { Line } from './rows';

/** A box on a page as a viewer shows it, in points (`PageSize`); `x` and `y` are its upper left corner. */
export interface PageBox {
  /** From 1. */
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The text of a PDF and the way back to its pages. */
export interface PdfBlocks {
  readonly blocks: readonly Block[];
  /** Where a span stands: one box a line. Empty for a span of nothing. */
  readonly boxesOf: (span: BlockSpan) => PageBox[];
  /** The letters of a span, in its order. */
  readonly lettersOf: (span: BlockSpan) => Letter[];
  /** What the fonts of the file were made for; `unreadable` when its letters cannot be told. */
  readonly encoding: Repaired['encoding'];
}

/** The lines of a paragraph as one text, and where each begins in it. */
interface Joined {
  readonly raw: string;
  readonly starts: readonly number[];
}

export function blocksOf(paragraphs: readonly Paragraph[], pages: readonly PdfPage[]): PdfBlocks {
  const joined = paragraphs.map(({ lines }) => join(lines));
  const repaired = repairLegacy(joined.map(({ raw }) => raw));
  const blocks: Block[] = [];
  const sources: { lines: readonly Line[]; starts: readonly number[]; text: MappedText }[] = [];
  for (const [index, { lines, cell, unclear }] of paragraphs.entries()) {
    const mapped = repaired.mapped[index];
    const { starts = [] } = joined[index] ?? {};
    if (!mapped) continue;
    const text = chain(mapped, normalise(mapped.text));
    if (text.text === '') continue;
    blocks.push({
      text:
        repaired.encoding === 'unicode' ? text.text : withCapitals(text, (offset) => isCapital(lines, starts, offset)),
      ...(lines.every((line) => line.bold) && { bold: true }),
      ...(cell && { cell }),
      ...(unclear && { unclear }),
    });
    sources.push({ lines, starts, text });
  }
  return {
    blocks,
    encoding: repaired.encoding,
    lettersOf: ({ block, start, end }) => {
      const source = sources[block];
      if (!source || end <= start) return [];
      return lettersIn(source.lines, source.starts, source.text.spanToOriginal({ start, end }));
    },
    boxesOf: ({ block, start, end }) => {
      const source = sources[block];
      return source && end > start
        ? boxes(source.lines, source.starts, source.text.spanToOriginal({ start, end }), pages)
        : [];
    },
  };
}

/** A token that ends its line with a hyphen or a slash goes on without a blank: "TB-", "SXD". */
const IN_A_TOKEN = /[\p{L}\p{N}][-/]$/u;

/** So does a year, which a narrow column breaks anywhere: "20/11/202", "6". */
const IN_A_YEAR = /\/\d{1,2}\/(\d{1,3})$/;

const isOneToken = (before: string, next: string): boolean =>
  (IN_A_TOKEN.test(before) && /^[\p{L}\p{N}]/u.test(next)) ||
  (/^\d{1,3}$/.test(next) && (IN_A_YEAR.exec(before)?.[1]?.length ?? 0) + next.length === 4);

function join(lines: readonly Line[]): Joined {
  let raw = '';
  const starts: number[] = [];
  for (const line of lines) {
    if (raw !== '' && !isOneToken(raw, line.raw)) raw += ' ';
    starts.push(raw.length);
    raw += line.raw;
  }
  return { raw, starts };
}

/** Whether the letter at `offset` of the joined lines is drawn as a capital. */
function isCapital(lines: readonly Line[], starts: readonly number[], offset: number): boolean {
  const index = starts.filter((start) => start <= offset).length - 1;
  const line = lines[index];
  return line?.letters[line.letterAt[offset - (starts[index] ?? 0)] ?? -1]?.capital ?? false;
}

function lettersIn(lines: readonly Line[], starts: readonly number[], span: TextSpan): Letter[] {
  return lines.flatMap((line, index) => {
    const offset = starts[index] ?? 0;
    const from = Math.max(span.start - offset, 0);
    const to = Math.min(span.end - offset, line.raw.length);
    return from < to ? line.letters.slice(line.letterAt[from] ?? 0, (line.letterAt[to - 1] ?? 0) + 1) : [];
  });
}

/** How far letters reach above and below their baseline, in parts of their height. */
const ABOVE = 0.9;
const BELOW = 0.22;

function boxes(
  lines: readonly Line[],
  starts: readonly number[],
  span: TextSpan,
  pages: readonly PdfPage[],
): PageBox[] {
  const found: PageBox[] = [];
  for (const [index, line] of lines.entries()) {
    const offset = starts[index] ?? 0;
    const from = Math.max(span.start - offset, 0);
    const to = Math.min(span.end - offset, line.raw.length);
    const page = pages[line.page];
    if (from >= to || !page) continue;
    const letters = line.letters.slice(line.letterAt[from] ?? 0, (line.letterAt[to - 1] ?? 0) + 1);
    const x0 = Math.min(...letters.map((letter) => letter.x0));
    const x1 = Math.max(...letters.map((letter) => letter.x1));
    const [ax, ay] = apply(page.toShown, x0, line.y - ABOVE * line.size);
    const [bx, by] = apply(page.toShown, x1, line.y + BELOW * line.size);
    found.push({
      page: line.page + 1,
      x: Math.min(ax, bx),
      y: Math.min(ay, by),
      width: Math.abs(bx - ax),
      height: Math.abs(by - ay),
    });
  }
  return found;
}
