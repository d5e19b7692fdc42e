import { strToU8, zipSync } from 'fflate';

/** The parts of a DOCX that a test writes; the rest is as Word's smallest document has it. */
export interface DocxSource {
  /** Inside `w:body`. */
  readonly body: string;
  /** Inside `w:numbering`. */
  readonly numbering?: string;
  /** Inside `w:styles`. */
  readonly styles?: string;
  /** Further entries of the archive. */
  readonly extra?: Readonly<Record<string, string>>;
}

const OOXML = 'http://schemas.openxmlformats.org';
const NAMES =
  `xmlns:w="${OOXML}/wordprocessingml/2006/main" xmlns:mc="${OOXML}/markup-compatibility/2006" ` +
  `xmlns:m="${OOXML}/officeDocument/2006/math" xmlns:v="urn:schemas-microsoft-com:vml" ` +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';
const RELATIONS = `${OOXML}/package/2006/relationships`;
const TYPES = `${OOXML}/officeDocument/2006/relationships`;

const part = (name: string, inner: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><w:${name} ${NAMES}>${inner}</w:${name}>`;
const relations = (...of: [type: string, target: string][]): string =>
  `<Relationships xmlns="${RELATIONS}">${of
    .map(([type, target], at) => `<Relationship Id="r${at}" Type="${TYPES}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** A DOCX file. */
export function docx({ body, numbering, styles, extra = {} }: DocxSource): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${OOXML}/package/2006/content-types"/>`,
    '_rels/.rels': relations(['officeDocument', 'word/document.xml']),
    'word/_rels/document.xml.rels': relations(['styles', 'styles.xml'], ['numbering', 'numbering.xml']),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    ...(styles !== undefined && { 'word/styles.xml': part('styles', styles) }),
    ...(numbering !== undefined && { 'word/numbering.xml': part('numbering', numbering) }),
    ...extra,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), {
    mtime: '2026-01-01',
  });
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A run; `properties` are inside `w:rPr`. */
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

/** A paragraph of runs as written; `properties` are inside `w:pPr`. */
export const p = (content: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') ? content : run(content)}</w:p>`;

/** A paragraph in the list `numbering` at `level` from 0. */
export const item = (text: string, numbering: number, level = 0): string =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numbering}"/></w:numPr>`);

/** A level of a list, `more` before its text. */
export const level = (at: number, format: string, text: string, more = '', start = 1): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

export const abstractNum = (id: number, ...levels: string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;

/** A list made from an abstract one. */
export const num = (id: number, abstract: number, overrides = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>`;

export const startOverride = (at: number, start: number): string =>
  `<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;

export const table = (...rows: string[][]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell.startsWith('<') ? cell : p(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

/** A paragraph style. */
export const style = (id: string, inner: string, isDefault = false): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"${isDefault ? ' w:default="1"' : ''}>${inner}</w:style>`;
