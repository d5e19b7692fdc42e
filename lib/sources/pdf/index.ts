import type { PDFDocumentProxy } from 'pdfjs-dist';
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

/** The text of a PDF, or why there is none: pictures of pages have to be recognised first. */
export type PdfText = ({ readonly problem: null } & PdfBlocks) | { readonly problem: 'scan' };

/** Pages of text have more letters, pictures of pages only what was stamped on them. */
const LETTERS_A_PAGE = 25;

/**
 * The paragraphs of a PDF: rows by their baselines, columns read one after another, lines joined across lines and
 * pages, page numbers and running heads left out.
 *
 * @throws {UnreadableFile} and, when `signal` is aborted, its reason
 */
export async function pdfBlocks(
  library: PdfLibrary,
  document: PDFDocumentProxy,
  { onPage, signal }: PdfReading = {},
): Promise<PdfText> {
  const pages: PdfPage[] = [];
  for await (const page of pagesOf(library, document)) {
    signal?.throwIfAborted();
    pages.push(page);
    onPage?.(pages.length, document.numPages);
  }
  const letters = pages.reduce((sum, page) => sum + page.letters.length, 0);
  if (letters < LETTERS_A_PAGE * pages.length) return { problem: 'scan' };
  return { problem: null, ...blocksOf(paragraphsOf(pages), pages) };
}
