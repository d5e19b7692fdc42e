import type { PDFDocumentProxy } from 'pdfjs-dist';
import { UnreadableFile } from '../file-problem';
import { blocksOf, type PdfBlocks } from './blocks';
import { paragraphsOf } from './layout';
import type { PdfLibrary } from './open';
import type { PdfPage } from './page';
import { pagesOf } from './pages';

export { type FileProblem, UnreadableFile } from '../file-problem';
export type { PageBox, PdfBlocks } from './blocks';
export { openPdf, type PdfLibrary } from './open';

export interface PdfReading {
  /** Is told after each page, from 1. */
  readonly onPage?: ((page: number, pages: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A page as it is shown, in points. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

export interface PdfText {
  readonly pages: readonly PageSize[];
  /** Pages that could not be read, from 1. */
  readonly broken: readonly number[];
  /** Null when there is none: pictures of pages have to be recognised first (which makes a `PdfPage` of each). */
  readonly text: PdfBlocks | null;
}

/** Pages of text have more letters, pictures of pages only what was stamped on them. */
const LETTERS_A_PAGE = 25;

/**
 * The paragraphs of a PDF: rows by their baselines, columns read one after another, lines joined across lines and
 * pages, page numbers and running heads left out. A page that cannot be read does not lose the others.
 *
 * @throws {UnreadableFile} and, when `signal` is aborted, its reason
 */
export async function pdfBlocks(
  library: PdfLibrary,
  document: PDFDocumentProxy,
  { onPage, signal }: PdfReading = {},
): Promise<PdfText> {
  const pages: PdfPage[] = [];
  const broken: number[] = [];
  for await (const page of pagesOf(library, document, signal)) {
    pages.push(page);
    if (page.broken) broken.push(pages.length);
    onPage?.(pages.length, document.numPages);
  }
  if (broken.length === pages.length) throw new UnreadableFile('damaged', 'no page can be read');
  const letters = pages.reduce((sum, page) => sum + page.letters.length, 0);
  const isText = letters >= LETTERS_A_PAGE * (pages.length - broken.length);
  return { pages: pages.map(({ shown }) => shown), broken, text: isText ? blocksOf(paragraphsOf(pages), pages) : null };
}
