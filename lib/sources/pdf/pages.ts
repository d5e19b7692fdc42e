import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { UnreadableFile } from '../file-problem';
import { drawsCapitals } from '../legacy-fonts';
import { matrixOf } from './matrix';
import type { PdfLibrary } from './open';
import { draw } from './operators';
import { brokenPage, type Face, type PdfPage, pageOf } from './page';

const MOST_PAGES = 1000;
const PLAIN: Face = { bold: false, pictures: false, capitals: false };

/**
 * The pages of a document, one after another; one that cannot be read is empty and said to be `broken`.
 *
 * @throws {UnreadableFile} and, when `signal` is aborted, its reason
 */
export async function* pagesOf(
  library: PdfLibrary,
  document: PDFDocumentProxy,
  signal?: AbortSignal,
): AsyncGenerator<PdfPage> {
  if (document.numPages > MOST_PAGES) throw new UnreadableFile('too-big', `${document.numPages} pages`);
  let usual = A4;
  for (let number = 1; number <= document.numPages; number++) {
    signal?.throwIfAborted();
    let page: PdfPage;
    try {
      page = await unlessAborted(
        document.getPage(number).then((found) => read(library, found)),
        signal,
      );
      usual = page.shown;
    } catch {
      signal?.throwIfAborted();
      page = brokenPage(usual);
    }
    yield page;
  }
}

const A4 = { width: 595, height: 842 };

/** A page may come never: its fonts are awaited. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

async function read(library: PdfLibrary, page: PDFPageProxy): Promise<PdfPage> {
  // What signing tools stamp on a page is an annotation, and no part of the document that was signed.
  const operators = await page.getOperatorList({ annotationMode: library.AnnotationMode.DISABLE });
  const fonts = new Map<string, { face: Face; unit: number }>();
  const fontOf = (name: string): { face: Face; unit: number } => {
    const known = fonts.get(name);
    if (known) return known;
    const found = describe(page.commonObjs.has(name) ? page.commonObjs.get(name) : undefined);
    fonts.set(name, found);
    return found;
  };
  await fontsLoaded(library, page, operators);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const drawn = draw(operators, { ...library.OPS }, (name) => fontOf(name).unit);
  const view = { width, height, transform: matrixOf(transform) ?? [1, 0, 0, -1, 0, height] };
  const made = pageOf(drawn, view, (name) => fontOf(name).face);
  page.cleanup();
  return made;
}

/** Fonts come from the worker by their own way and may come later than the operators that use them. */
async function fontsLoaded(
  library: PdfLibrary,
  page: PDFPageProxy,
  operators: { fnArray: readonly number[]; argsArray: readonly unknown[] },
): Promise<void> {
  const names = new Set<string>();
  for (const [index, operator] of operators.fnArray.entries()) {
    const args = operators.argsArray[index];
    if (operator === library.OPS.setFont && Array.isArray(args) && typeof args[0] === 'string') names.add(args[0]);
  }
  for (const name of names) await new Promise<void>((done) => page.commonObjs.get(name, () => done()));
}

/** Names say most: "ABCDEF+TimesNewRomanPS-BoldMT", ".VnTimeH", "Wingdings-Regular". */
function describe(font: unknown): { face: Face; unit: number } {
  if (typeof font !== 'object' || font === null) return { face: PLAIN, unit: 0.001 };
  const name = 'name' in font && typeof font.name === 'string' ? font.name.replace(/^[A-Z]{6}\+/, '') : '';
  const unit = 'fontMatrix' in font && Array.isArray(font.fontMatrix) ? Number(font.fontMatrix[0]) : 0.001;
  const declared = ('bold' in font && font.bold === true) || ('black' in font && font.black === true);
  const face = {
    bold: declared || /bold|black|heavy|semibold|demi/i.test(name),
    pictures: /wingdings|webdings|dingbats/i.test(name),
    capitals: drawsCapitals(name),
  };
  return { face, unit: Number.isFinite(unit) && unit !== 0 ? unit : 0.001 };
}
