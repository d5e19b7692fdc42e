import type { Block } from '@/lib/reading';
import type { DocxParagraph } from '../docx';
import { docxBlocks } from '../docx';
import { domBlocks } from '../dom';
import { tagLook } from '../dom-tags';
import { UnreadableFile } from '../file-problem';
import { openPdf, type PageSize, type PdfBlocks, type PdfLibrary, type PdfReading, pdfBlocks } from '../pdf';
import { plainDocument } from '../plain';
import { decode, decodePage } from './decode';
import { kindOf } from './kind';

export { type FileProblem, UnreadableFile } from '../file-problem';
export { type PackedFile, packedFiles } from './archive';
export { kindOf } from './kind';

/** What differs between a page and Node. */
export interface FileTools {
  /** pdf.js, loaded when the first PDF comes. */
  readonly pdf: () => Promise<PdfLibrary>;
  /** Parses a page without loading or running anything of it; returns its body. */
  readonly html: (text: string) => Node | Promise<Node>;
}

/** Letters that have no meaning (a legacy font that nobody knows), or none at all (pictures of pages). */
export type TextProblem = 'scan' | 'unreadable';

/** A PDF: its pages, and its text where it has one. */
export interface PagedFile {
  readonly is: 'pages';
  readonly pages: readonly PageSize[];
  /** Pages that could not be read, from 1; the others were. */
  readonly broken: readonly number[];
  readonly text: PdfBlocks | null;
  readonly problem: TextProblem | null;
}

/** Every other document. */
export interface FlowingFile {
  readonly is: 'text';
  readonly blocks: readonly Block[];
  /** How each block is drawn, where the file says so (DOCX). */
  readonly looks: readonly DocxParagraph[] | null;
  readonly problem: 'unreadable' | null;
}

export type OpenedFile = PagedFile | FlowingFile;

/**
 * Reads a document: PDF, DOCX, plain text, Markdown, or the text of an HTML page. What it is, its bytes tell.
 *
 * @throws {UnreadableFile} and, when `signal` is aborted, its reason; a .zip is `archive` here: see `packedFiles`
 */
export async function openFile(
  bytes: Uint8Array,
  name: string,
  tools: FileTools,
  reading: PdfReading = {},
): Promise<OpenedFile> {
  reading.signal?.throwIfAborted();
  switch (kindOf(bytes, name)) {
    case 'pdf':
      return openPages(bytes, tools, reading);
    case 'word': {
      const { blocks, paragraphs, encoding } = docxBlocks(bytes);
      return flowing(blocks, paragraphs, encoding === 'unreadable');
    }
    case 'html':
      return pageFile(await tools.html(decodePage(bytes)));
    case 'text':
      return textFile(decode(bytes));
    case 'archive':
      throw new UnreadableFile('archive', 'an archive inside another');
  }
}

/** Plain text or Markdown that is at hand. @throws {UnreadableFile} */
export const textFile = (text: string): FlowingFile => flowing(plainDocument(text).blocks);

/** A page's text. @throws {UnreadableFile} */
export const pageFile = (body: Node): FlowingFile => flowing(domBlocks(body, tagLook).blocks);

function flowing(
  blocks: readonly Block[],
  looks: readonly DocxParagraph[] | null = null,
  unreadable = false,
): FlowingFile {
  if (!blocks.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) throw new UnreadableFile('empty', 'no words');
  return { is: 'text', blocks, looks, problem: unreadable ? 'unreadable' : null };
}

async function openPages(bytes: Uint8Array, tools: FileTools, reading: PdfReading): Promise<PagedFile> {
  const library = await tools.pdf();
  const document = await openPdf(library, bytes, { signal: reading.signal });
  try {
    const { pages, broken, text } = await pdfBlocks(library, document, reading);
    const problem = text === null ? 'scan' : text.encoding === 'unreadable' ? 'unreadable' : null;
    return { is: 'pages', pages, broken, text, problem };
  } finally {
    await document.loadingTask.destroy();
  }
}
