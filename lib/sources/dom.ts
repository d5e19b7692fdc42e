import { call } from '@/lib/own';
import type { Block, BlockSpan } from '@/lib/reading';
import { type MappedText, normalise, type TextSpan } from '@/lib/text';
import { joinMarkers, tabular } from './dom-layout';
import { domLines, type Line, type Piece } from './dom-lines';
import { computedLook, type LookOf } from './dom-look';
import { joinLineSteps, plainPiece } from './paragraphs';
import { areLines } from './plain/layout';
import type { Piece as PlainPiece } from './plain/piece';
import { finished } from './steps';

export type { LookOf } from './dom-look';

/** The visible paragraphs of a document and the way back to its nodes. */
export interface DomBlocks {
  readonly blocks: readonly Block[];
  /**
   * Where `span` (offsets in `blocks[span.block].text`) stands in the document now; null when its nodes are gone or
   * shorter than they were.
   */
  readonly rangeOf: (span: BlockSpan) => Range | null;
}

/** {@link domBlocks} in small steps: the caller decides after each `yield` whether it goes on. */
export function* domBlockSteps(root: Node, lookOf: LookOf = computedLook): Generator<void, DomBlocks> {
  const { lines: drawn, outer } = yield* domLines(root, lookOf);
  yield;
  const tables = yield* tabular(drawn, outer);
  yield;
  const lines = drawn.filter((line) => line.marker || line.cell || !PAGE_NUMBER.test(line.raw));
  const blocks: Block[] = [];
  const sources: { readonly pieces: readonly Piece[]; readonly text: MappedText }[] = [];
  yield;
  const marked = yield* joinMarkers(lines, tables);
  const { groups, texts } = yield* paragraphs(marked, tables);
  for (const group of groups) {
    const { raw, pieces } = joined(group);
    const text = (group.length === 1 && texts.get(group[0])) || normalise(raw);
    const [{ marker, depth = 0, cell }] = group;
    blocks.push({
      text: text.text,
      ...(marker !== undefined && { marker, depth }),
      ...(group.every((line) => line.bold) && { bold: true }),
      ...(cell && tables.has(cell.table) && { cell }),
    });
    sources.push({ pieces, text });
    if (blocks.length % STEP === 0) yield;
  }
  return {
    blocks,
    rangeOf: ({ block, start, end }) => {
      const source = sources[block];
      return source ? rangeIn(source.pieces, source.text.spanToOriginal({ start, end })) : null;
    },
  };
}

/**
 * The visible paragraphs under `root`: block-level elements, lines ended by `<br>`, cells of tables, items of lists
 * with the markers that are drawn before them; lines that were broken by hand are joined as in plain text. Shadow
 * roots, frames, form fields and what is being edited are left out. `lookOf` says how elements are drawn (by default
 * what the browser computed; `tagLook` of ./dom-tags where nothing is drawn).
 */
export function domBlocks(root: Node, lookOf?: LookOf): DomBlocks {
  return finished(domBlockSteps(root, lookOf));
}

const STEP = 20;
/** As many as the longest line has. */
const LETTERS_A_STEP = 20_000;
/** Alone on its line; in a cell it is an entry. */
const PAGE_NUMBER = /^\s*(?:Trang\s+)?(?:-\s*)?\d{1,3}(?:\s*-|\s*\/\s*\d{1,3})?\s*$/i;
type Group = [Line, ...Line[]];

/** The lines, those of one paragraph together, and what each says, normalised: most paragraphs are one line. */
function* paragraphs(
  lines: readonly Line[],
  tables: ReadonlySet<number>,
): Generator<void, { readonly groups: Group[]; readonly texts: ReadonlyMap<Line, MappedText> }> {
  const pieces: PlainPiece[] = [];
  const texts = new Map<Line, MappedText>();
  let letters = 0;
  for (const line of lines) {
    const text = normalise(line.raw);
    texts.set(line, text);
    pieces.push(plainPiece(line, text.text, lines[pieces.length - 1], tables));
    letters += line.raw.length;
    if (letters < LETTERS_A_STEP) continue;
    letters = 0;
    yield;
  }
  // Lines that end with their element say nothing about where others were broken by hand.
  const soft = pieces.filter((_, index) => lines[index]?.soft);
  yield;
  if (soft.length * 2 > pieces.length || !(yield* areLines(pieces)))
    return { groups: yield* joinLineSteps(lines, pieces, soft), texts };
  const broken = pieces.map((piece) => ({ ...piece, afterBlank: false }));
  return { groups: yield* joinLineSteps(lines, broken, broken), texts };
}

function joined(lines: Group): Pick<Line, 'raw' | 'pieces'> {
  if (lines.length === 1) return lines[0];
  let raw = '';
  const pieces: Piece[] = [];
  for (const line of lines) {
    if (raw) raw += '\n';
    for (const piece of line.pieces) pieces.push({ ...piece, at: raw.length + piece.at });
    raw += line.raw;
  }
  return { raw, pieces };
}

/** The part `span` of the raw text that `pieces` make; null when its nodes are gone or shorter than they were. */
export function rangeIn(pieces: readonly Piece[], { start, end }: TextSpan): Range | null {
  const first = lastBefore(pieces, start + 1);
  const last = lastBefore(pieces, Math.max(end, start + 1));
  if (!first?.node.isConnected || !last?.node.isConnected) return null;
  const from = first.from + start - first.at;
  const to = last.from + end - last.at;
  if (from > first.node.length || to > last.node.length) return null;
  const made = call(first.node.ownerDocument, 'createRange');
  made.setStart(first.node, from);
  made.setEnd(last.node, to);
  return made;
}

function lastBefore(pieces: readonly Piece[], offset: number): Piece | undefined {
  let found: Piece | undefined;
  for (const piece of pieces) {
    if (piece.at >= offset) break;
    found = piece;
  }
  return found;
}
