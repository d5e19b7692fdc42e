import type { Block } from '@/lib/reading';
import { chain, type MappedText, normalise, type TextSpan } from '@/lib/text';
import { type Repaired, repairLegacy } from '@/lib/text/legacy';
import { joinMarkers, tabular } from '../dom-layout';
import { drawsCapitals, isLegacyFont, withCapitals } from '../legacy-fonts';
import { joinLines, plainPiece } from '../paragraphs';
import { finished } from '../steps';
import { withoutColumns } from './columns';
import { type DocxLine, docxLines } from './lines';
import { Numbering } from './numbering';
import { openDocx } from './package';
import { type ParagraphLook, Styles } from './styles';

export { type FileProblem, UnreadableFile } from '../file-problem';
export type { ParagraphLook } from './styles';

/** Letters of one look: `[start, end)` of a block's text. */
export interface DocxRun {
  readonly start: number;
  readonly end: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
}

/** How a block is drawn, for a page that shows the document. */
export interface DocxParagraph extends ParagraphLook {
  /** They cover the block's text. */
  readonly runs: readonly DocxRun[];
  /** Also for tables that only lay out the page, whose blocks have no `cell`. */
  readonly cell?: Block['cell'];
}

export interface DocxBlocks {
  readonly blocks: readonly Block[];
  /** One for each block. */
  readonly paragraphs: readonly DocxParagraph[];
  /** What the fonts of the file were made for; `unreadable` when its letters cannot be told. */
  readonly encoding: Repaired['encoding'];
}

/**
 * The paragraphs of a DOCX with the markers that Word draws before them. Tracked deletions and hidden text are left
 * out, so are headers, footers, notes and comments; text boxes follow the paragraph that they hang on.
 *
 * @throws {UnreadableFile} and nothing else
 */
export function docxBlocks(bytes: Uint8Array): DocxBlocks {
  const parts = openDocx(bytes);
  const styles = new Styles(parts.styles);
  const { lines, outer } = docxLines(parts.document, styles, new Numbering(parts.numbering, styles));
  const tables = finished(tabular(lines, outer));
  const blocks: Block[] = [];
  const paragraphs: DocxParagraph[] = [];
  const groups = grouped(withoutColumns(finished(joinMarkers(lines, tables))), tables);
  const unicode = repairLegacy(groups.map(rawOf));
  for (const [index, group] of groups.entries()) {
    const [{ marker, depth = 0, cell, look }] = group;
    const repaired = unicode.mapped[index];
    if (!repaired) continue;
    const mapped = chain(repaired, normalise(repaired.text));
    const text = unicode.encoding === 'unicode' ? mapped.text : withCapitals(mapped, capitalsOf(group));
    const runs = runsOf(group, mapped);
    if (text === '') continue;
    blocks.push({
      text,
      ...(marker !== undefined && { marker, depth }),
      ...(group.every((line) => line.bold) && { bold: true }),
      ...(cell && tables.has(cell.table) && { cell }),
    });
    paragraphs.push({ ...look, runs, ...(cell && { cell }) });
  }
  return { blocks, paragraphs, encoding: unicode.encoding };
}

type Group = [DocxLine, ...DocxLine[]];

/** The lines, those of one paragraph together: lines broken by hand are joined as in plain text. */
const grouped = (lines: readonly DocxLine[], tables: ReadonlySet<number>): Group[] =>
  joinLines(
    lines,
    lines.map((line, at) => plainPiece(line, normalise(line.raw).text, lines[at - 1], tables)),
  );

const rawOf = (lines: Group): string => lines.map((line) => line.raw).join('\n');

/** Which offsets of {@link rawOf} are drawn as capitals, though their codes are those of small letters. */
function capitalsOf(lines: Group): (offset: number) => boolean {
  let base = 0;
  const spans: TextSpan[] = [];
  for (const line of lines) {
    for (const { start, end, look } of line.runs) {
      const font = look.font ?? '';
      if (drawsCapitals(font) || (look.capitals && isLegacyFont(font)))
        spans.push({ start: base + start, end: base + end });
    }
    base += line.raw.length + 1;
  }
  return (offset) => spans.some(({ start, end }) => offset >= start && offset < end);
}

/** How the letters of a block are drawn; `mapped` was made from {@link rawOf}. */
function runsOf(lines: Group, { text, toOriginal }: MappedText): DocxRun[] {
  const runs: DocxRun[] = [];
  let at = 0;
  let base = 0;
  for (const line of lines) {
    for (const { end, look } of line.runs) {
      const start = at;
      while (at < text.length && toOriginal(at) < base + end) at++;
      if (at === start) continue;
      const { bold, italic, underline } = look;
      const last = runs.at(-1);
      if (last && last.bold === bold && last.italic === italic && last.underline === underline) {
        runs[runs.length - 1] = { ...last, end: at };
      } else runs.push({ start, end: at, bold, italic, underline });
    }
    base += line.raw.length + 1;
  }
  return runs;
}
