import { isLegacyFont } from '../legacy-fonts';
import type { RunLook } from './styles';
import { child, chosen, elements, textOf, type XmlElement } from './xml';

/** Letters of one look; "\n" is a line break. */
export interface Piece {
  readonly text: string;
  readonly look: RunLook;
}

/** What a paragraph holds. */
export interface ReadRuns {
  /** In the order of reading. */
  readonly pieces: readonly Piece[];
  /** The contents of text boxes that hang on the paragraph. */
  readonly boxes: readonly XmlElement[];
  /** Fields that go on in the next paragraph. */
  readonly fields: boolean[];
}

/** Left out: tracked deletions, what is said about the text, and what stands elsewhere on the page. */
const LEFT_OUT = new Set(
  (
    'w:del w:moveFrom w:pPr w:rPr w:delText w:instrText w:delInstrText w:footnoteReference w:endnoteReference ' +
    'w:commentReference w:annotationRef w:rt w:sdtPr w:sdtEndPr w:fldData w:ffData'
  ).split(' '),
);
const DRAWN: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};

/**
 * Reads the runs of a paragraph. `fields` are those open from the paragraph before; `lookOf` says how a run with such
 * properties is drawn.
 */
export function readRuns(
  paragraph: XmlElement,
  fields: readonly boolean[],
  lookOf: (properties: XmlElement | undefined) => RunLook,
): ReadRuns {
  const pieces: Piece[] = [];
  const boxes: XmlElement[] = [];
  const open = [...fields];
  let look = lookOf(undefined);

  const add = (text: string): void => {
    if (text === '' || look.hidden || open.includes(true)) return;
    // Codes of legacy fonts are no letters yet.
    const letters = !look.capitals || isLegacyFont(look.font ?? '');
    pieces.push({ text: letters ? text : text.toUpperCase(), look });
  };
  const into = (element: XmlElement): void => {
    for (const inner of elements(element)) visit(inner);
  };
  const visit = (element: XmlElement): void => {
    const { name, attributes } = element;
    const drawn = DRAWN[name];
    if (drawn !== undefined) add(drawn);
    else if (name === 'w:t' || name === 'm:t') add(textOf(element).replace(/[\r\n]+/g, ' '));
    else if (name === 'w:sym') add(symbol(attributes['w:char'], attributes['w:font']));
    else if (name === 'w:fldChar') field(open, attributes['w:fldCharType']);
    else if (name === 'w:txbxContent') boxes.push(element);
    else if (name === 'mc:AlternateContent') into(chosen(element));
    else if (name === 'w:sdt' && child(child(element, 'w:sdtPr'), 'w:showingPlcHdr')) return;
    else if (name === 'w:r') {
      const around = look;
      look = lookOf(child(element, 'w:rPr'));
      into(element);
      look = around;
    } else if (!LEFT_OUT.has(name)) into(element);
  };
  into(paragraph);
  // A code ends with its paragraph: a field that was never closed must not swallow the rest of the document.
  return { pieces, boxes, fields: open.map(() => false) };
}

/** A field is its code, a separator and its result: only the result is drawn. */
function field(open: boolean[], type: string | undefined): void {
  if (type === 'begin') open.push(true);
  else if (type === 'separate' && open.length > 0) open[open.length - 1] = false;
  else if (type === 'end') open.pop();
}

/** A letter of a symbol font: a picture of a bullet, an arrow, a box. */
function symbol(code: string | undefined, font: string | undefined): string {
  const letter = Number.parseInt(code ?? '', 16) & 0xff;
  return font === 'Symbol' && letter > 0x20 && letter < 0x40 ? String.fromCharCode(letter) : '•';
}
