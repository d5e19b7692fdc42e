import type { Block } from '@/lib/reading';
import { type OpenTable, openTable } from '../dom-tables';
import type { Numbering } from './numbering';
import { type Piece, readRuns } from './runs';
import type { ParagraphLook, RunLook, Styles } from './styles';
import { child, chosen, elements, setting, switchOf, wholeNumber, type XmlElement } from './xml';

/** Letters of one look, which stand at `[start, end)` of a line's raw text. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly look: RunLook;
}

/** What Word draws between two line breaks that the document makes itself. */
export interface DocxLine extends Pick<Block, 'marker' | 'depth' | 'cell'> {
  /** White space as in the document: tabs are kept. */
  readonly raw: string;
  readonly runs: readonly Run[];
  readonly bold: boolean;
  /** The next line follows in the same paragraph. */
  readonly soft: boolean;
  readonly look: ParagraphLook;
}

/** Lines of a document and the numbers of the tables that hold other tables. */
export interface DocxLines {
  readonly lines: readonly DocxLine[];
  readonly outer: ReadonlySet<number>;
}

/** Where the walk is. */
interface Place {
  readonly table: OpenTable | undefined;
  readonly cell: Block['cell'];
}

/** A cell whose further rows are counted as they come (w:vMerge). */
type Reaching = NonNullable<Block['cell']> & { rows?: number };

/** Elements around paragraphs and tables that draw nothing themselves. */
const AROUND = new Set(['w:sdtContent', 'w:customXml', 'w:smartTag', 'w:ins', 'w:moveTo', 'mc:Choice', 'mc:Fallback']);
const LETTER = /[\p{L}\p{N}]/u;
/** No table is wider; a larger span is an error or does harm. */
const WIDEST = 64;

/** Reads the body of a document: headers, footers, notes and comments are other parts. */
export function docxLines(document: XmlElement, styles: Styles, numbering: Numbering): DocxLines {
  const walk = new Walk(styles, numbering);
  const body = child(document, 'w:body');
  if (body) walk.into(body, { table: undefined, cell: undefined });
  return walk;
}

class Walk {
  readonly lines: DocxLine[] = [];
  readonly outer = new Set<number>();
  #tables = 0;
  /** What a paragraph holds whose end was deleted: it goes on in the next one. */
  #open: Piece[] = [];
  /** For each field that is open whether its code is being read (left out) or its result. */
  #fields: boolean[] = [];
  readonly #styles: Styles;
  readonly #numbering: Numbering;

  constructor(styles: Styles, numbering: Numbering) {
    this.#styles = styles;
    this.#numbering = numbering;
  }

  into(element: XmlElement, place: Place): void {
    for (const inner of elements(element)) {
      if (inner.name === 'w:p') this.#paragraph(inner, place);
      else if (inner.name === 'w:tbl') this.#table(inner, place);
      else if (inner.name === 'w:sdt') this.into(inner, place);
      else if (inner.name === 'mc:AlternateContent') this.into(chosen(inner), place);
      else if (AROUND.has(inner.name)) this.into(inner, place);
    }
  }

  #table(element: XmlElement, above: Place): void {
    if (above.table) this.outer.add(above.table.table);
    const table = openTable(this.#tables++);
    const merged = new Map<number, Reaching>();
    for (const row of within(element, 'w:tr')) {
      const properties = child(row, 'w:trPr');
      if (child(properties, 'w:del') || switchOf(properties, 'w:hidden')) continue;
      table.row++;
      table.column = span(setting(properties, 'w:gridBefore') ?? '0', 0);
      for (const cell of within(row, 'w:tc')) this.#cell(cell, table, merged);
    }
  }

  #cell(element: XmlElement, table: OpenTable, merged: Map<number, Reaching>): void {
    const properties = child(element, 'w:tcPr');
    const column = table.column;
    table.column += span(setting(properties, 'w:gridSpan') ?? '1', 1);
    if (child(properties, 'w:cellDel')) return;
    const goesOn = child(properties, 'w:vMerge') && setting(properties, 'w:vMerge') !== 'restart';
    const above = goesOn ? merged.get(column) : undefined;
    if (above) above.rows = table.row - above.row + 1;
    const cell: Reaching = { table: table.table, row: table.row, column };
    if (!above) merged.set(column, cell);
    this.into(element, { table, cell });
  }

  #paragraph(element: XmlElement, place: Place): void {
    const properties = child(element, 'w:pPr');
    const mark = child(properties, 'w:rPr');
    const read = readRuns(element, this.#fields, (own) => this.#styles.run(own, properties));
    this.#fields = read.fields;
    const pieces = [...this.#open, ...read.pieces];
    this.#open = [];
    if (child(mark, 'w:del') || child(mark, 'w:moveFrom')) {
      this.#open = pieces;
    } else {
      // A hidden paragraph is in no list; an empty one takes its number.
      const unseen = pieces.length === 0 && this.#styles.run(mark, properties).hidden;
      const numbered = unseen ? undefined : this.#numbering.next(properties);
      const look = this.#styles.paragraph(properties, numbered?.paragraph);
      const { marker, depth } = numbered ?? {};
      this.#add(pieces, { look, cell: place.cell, ...(marker !== undefined && { marker, depth }) });
    }
    for (const box of read.boxes) this.#box(box, place.cell);
  }

  /** A text box is a small document of its own: what is open around it stays open. */
  #box(content: XmlElement, cell: Block['cell']): void {
    const around = { fields: this.#fields, open: this.#open };
    this.#fields = [];
    this.#open = [];
    this.into(content, { table: undefined, cell });
    this.#fields = around.fields;
    this.#open = around.open;
  }

  /** The lines of one paragraph; only the first has its marker. */
  #add(
    pieces: readonly Piece[],
    { marker, depth, cell, look }: Pick<DocxLine, 'look' | 'cell' | 'marker' | 'depth'>,
  ): void {
    let raw = '';
    let runs: Run[] = [];
    let marked = marker === undefined;
    const end = (soft: boolean): void => {
      if (raw.trim() !== '') {
        const bold =
          LETTER.test(raw) && runs.every((run) => run.look.bold || !LETTER.test(raw.slice(run.start, run.end)));
        const line = { raw, runs, bold, soft, look };
        this.lines.push({ ...line, ...(cell && { cell }), ...(!marked && { marker, depth }) });
        marked = true;
      }
      raw = '';
      runs = [];
    };
    for (const { text, look: drawn } of pieces) {
      for (const [index, part] of text.split('\n').entries()) {
        if (index > 0) end(true);
        if (part !== '') runs.push({ start: raw.length, end: raw.length + part.length, look: drawn });
        raw += part;
      }
    }
    end(false);
  }
}

/** Rows of a table and cells of a row, also those around which something was put; deleted ones are left out. */
function* within(element: XmlElement, name: string): Generator<XmlElement> {
  for (const inner of elements(element)) {
    if (inner.name === name) yield inner;
    else if (inner.name === 'w:sdt' || AROUND.has(inner.name)) yield* within(inner, name);
  }
}

const span = (text: string, least: number): number => Math.min(Math.max(wholeNumber(text) ?? least, least), WIDEST);
