/** A text on a page: `x` of its first letter and `y` of its baseline from the upper left corner, in points. */
export interface Text {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  readonly bold?: boolean;
}

export interface Page {
  readonly width?: number;
  readonly height?: number;
  readonly rotate?: 0 | 90 | 180 | 270;
  readonly texts?: readonly Text[];
  /** Drawn lines: x0, y0, x1, y1 from the upper left corner. */
  readonly rules?: readonly (readonly [number, number, number, number])[];
  /** Operators before all others: a matrix, a clip. */
  readonly before?: string;
}

export const A4 = { width: 595, height: 842 };

/** Widths of a made-up font, in parts of its height. */
function advance(letter: string): number {
  if (/\p{M}/u.test(letter)) return 0;
  if (/[ .,;:ijlt|()[\]/-]/.test(letter)) return 0.28;
  if (/[mw]/.test(letter)) return 0.75;
  if (/\p{Lu}/u.test(letter)) return 0.68;
  return 0.5;
}

export const widthOf = (text: string, size = 14): number =>
  [...text].reduce((sum, letter) => sum + advance(letter), 0) * size;

/**
 * A PDF of the given pages. Its fonts hold no outlines: each letter that is used gets a code, with its width and what
 * it is in Unicode, as in files whose fonts were cut down to the letters in use.
 */
export function pdf(
  pages: readonly Page[],
  { trailer = '', fonts: names = ['SongMay', 'SongMay-Bold'] } = {},
): Uint8Array {
  const letters = [...new Set(pages.flatMap((page) => (page.texts ?? []).flatMap(({ text }) => [...text])))];
  // Code 32 is the blank that may be stretched.
  const codes = new Map(letters.filter((letter) => letter !== ' ').map((letter, at) => [letter, at + 33]));
  codes.set(' ', 32);
  const objects: string[] = [];
  const add = (object: string): number => objects.push(object);
  const stream = (content: string): string => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;

  add(`<< /Type /Catalog /Pages 2 0 R >>`);
  add('');
  const unicode = add(stream(toUnicode(codes)));
  const widths = Array.from({ length: 256 }, (_, code) => {
    const letter = [...codes].find(([, own]) => own === code)?.[0];
    return letter === undefined ? 0 : advance(letter) * 1000;
  }).join(' ');
  const fonts = names.map((name) => {
    const descriptor = add(
      `<< /Type /FontDescriptor /FontName /${name} /Flags 32 /FontBBox [0 -220 1000 900] /ItalicAngle 0 /Ascent 890 /Descent -220 /CapHeight 660 /StemV 80 >>`,
    );
    return add(
      `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /FirstChar 0 /LastChar 255 /Widths [${widths}] /FontDescriptor ${descriptor} 0 R /ToUnicode ${unicode} 0 R >>`,
    );
  });
  const kids = pages.map((page) => {
    const { width = A4.width, height = A4.height, rotate = 0 } = page;
    const content = add(stream(contentOf(page, height, codes)));
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /Contents ${content} 0 R /Resources << /Font << /F0 ${fonts[0]} 0 R /F1 ${fonts[1]} 0 R >> >> >>`,
    );
  });
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`;
  return file(objects, trailer);
}

const hex = (number: number, digits: number): string => number.toString(16).padStart(digits, '0');

function contentOf(
  { texts = [], rules = [], before = '' }: Page,
  height: number,
  codes: ReadonlyMap<string, number>,
): string {
  const lines = [before];
  for (const { x, y, text, size = 14, bold = false } of texts) {
    const shown = [...text].map((letter) => hex(codes.get(letter) ?? 32, 2)).join('');
    lines.push(`BT /F${bold ? 1 : 0} ${size} Tf ${x} ${height - y} Td <${shown}> Tj ET`);
  }
  for (const [x0, y0, x1, y1] of rules) lines.push(`0.5 w ${x0} ${height - y0} m ${x1} ${height - y1} l S`);
  return lines.join('\n');
}

function toUnicode(codes: ReadonlyMap<string, number>): string {
  const entries = [...codes].map(([letter, code]) => {
    const units = [...letter].flatMap((part) => part.split('').map((unit) => hex(unit.charCodeAt(0), 4)));
    return `<${hex(code, 2)}> <${units.join('')}>`;
  });
  const blocks: string[] = [];
  for (let at = 0; at < entries.length; at += 100) {
    const block = entries.slice(at, at + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName /M def\n/CMapType 2 def\n1 begincodespacerange\n<00> <ff>\nendcodespacerange\n${blocks.join('\n')}\nendcmap\nend\nend`;
}

function file(objects: readonly string[], trailer: string): Uint8Array {
  let text = '%PDF-1.7\n';
  const offsets = objects.map((object, at) => {
    const offset = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const offset of offsets) text += `${String(offset).padStart(10, '0')} 00000 n \n`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${table}\n%%EOF\n`;
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);
}

/** How paragraphs are set. */
export interface Setting {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
  readonly leading: number;
  /** More space before a paragraph. */
  readonly spacing: number;
  /** Of a paragraph's first line, from `left`. */
  readonly first: number;
  /** Of its other lines, from `left`. */
  readonly others: number;
  /** Blanks are stretched so that lines end at the right margin. */
  readonly justified: boolean;
}

/** As most offices set a page, in points. */
export const USUAL: Setting = {
  left: 85,
  right: 540,
  top: 70,
  bottom: 780,
  size: 14,
  leading: 18,
  spacing: 6,
  first: 36,
  others: 0,
  justified: true,
};

/** Sets paragraphs on as many pages as they need, as a word processor does; every page has its number. */
export function set(paragraphs: readonly string[], setting: Setting): Page[] {
  const { left, right, top, bottom, size, leading, spacing, first, others, justified } = setting;
  const pages: Text[][] = [];
  let texts: Text[] = [];
  let y = Number.POSITIVE_INFINITY;
  const down = (by: number): void => {
    y += by;
    if (y <= bottom) return;
    texts = [{ x: (left + right) / 2, y: 30, text: String(pages.length + 1), size: 12 }];
    pages.push(texts);
    y = top;
  };
  for (const paragraph of paragraphs) {
    let words = paragraph.split(' ');
    for (let line = 0; words.length > 0; line++) {
      const x = left + (line === 0 ? first : others);
      let count = 1;
      while (count < words.length && widthOf(words.slice(0, count + 1).join(' '), size) <= right - x) count++;
      const shown = words.slice(0, count);
      words = words.slice(count);
      down(line === 0 ? leading + spacing : leading);
      const stretch =
        justified && words.length > 0 ? (right - x - widthOf(shown.join(' '), size)) / Math.max(count - 1, 1) : 0;
      let at = x;
      for (const [index, word] of shown.entries()) {
        const text = index + 1 < shown.length ? `${word} ` : word;
        texts.push({ x: at, y, text, size });
        at += widthOf(text, size) + stretch;
      }
    }
  }
  return pages.map((own) => ({ texts: own }));
}
