import type { Block } from '@/lib/reading';
import { sameCell } from './dom-layout';
import { goesOn } from './plain/join';
import { layoutSteps } from './plain/layout';
import type { Piece } from './plain/piece';
import { finished } from './steps';

/** A line of a document as its source draws it. */
export interface DrawnLine {
  readonly raw: string;
  readonly marker?: string | undefined;
  readonly bold: boolean;
  /** A line break by hand, not the end of a paragraph, ends it. */
  readonly soft: boolean;
  readonly cell?: Block['cell'] | undefined;
}

/**
 * A line as the plain source knows lines, so that all join them by one rule. `text` are its words, normalised; `before` is
 * the line above it.
 */
export function plainPiece(
  line: DrawnLine,
  text: string,
  before: DrawnLine | undefined,
  tables: ReadonlySet<number>,
): Piece {
  const cell = line.cell && tables.has(line.cell.table) ? line.cell : undefined;
  const afterBlank = !before?.soft;
  return { start: 0, end: 0, text, indent: 0, endColumn: text.length, bold: line.bold, afterBlank, cell };
}

/** The lines, those of one paragraph together; `pieces` are the lines as the plain source knows them. */
export function joinLines<Line extends DrawnLine>(
  lines: readonly Line[],
  pieces: readonly Piece[],
): [Line, ...Line[]][] {
  return finished(joinLineSteps(lines, pieces, pieces));
}

const LINES_A_STEP = 200;

/** {@link joinLines} in small steps; `among` sets the width. */
export function* joinLineSteps<Line extends DrawnLine>(
  lines: readonly Line[],
  pieces: readonly Piece[],
  among: readonly Piece[],
): Generator<void, [Line, ...Line[]][]> {
  const layout = yield* layoutSteps(among);
  const groups: [Line, ...Line[]][] = [];
  let paragraph: Piece[] = [];
  for (const [at, line] of lines.entries()) {
    if (at % LINES_A_STEP === 0) yield;
    const piece = pieces[at];
    if (!piece?.text) continue;
    const group = groups.at(-1);
    if (group && line.marker === undefined && sameCell(group[0], line) && goesOn(paragraph, piece, layout)) {
      group.push(line);
      paragraph.push(piece);
    } else {
      groups.push([line]);
      paragraph = [piece];
    }
  }
  return groups;
}
