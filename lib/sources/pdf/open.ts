import type { PDFDocumentProxy } from 'pdfjs-dist';
import { UnreadableFile } from '../file-problem';

/** The build of pdf.js to use: the modern one with its worker in a page, the legacy one in Node. */
export type PdfLibrary = Pick<typeof import('pdfjs-dist'), 'getDocument' | 'OPS' | 'AnnotationMode'>;

const LARGEST_FILE = 100 << 20;
/** A PDF may begin with other bytes before its header. */
const HEADER_WITHIN = 1024;

/**
 * Opens a PDF to be read; the caller ends it by `document.loadingTask.destroy()`. `bytes` stay the caller's. Pictures
 * are not decoded: a page that shows the file opens it anew.
 *
 * @throws {UnreadableFile} and, when `signal` is aborted, its reason
 */
export async function openPdf(
  library: PdfLibrary,
  bytes: Uint8Array,
  { signal }: { readonly signal?: AbortSignal | undefined } = {},
): Promise<PDFDocumentProxy> {
  signal?.throwIfAborted();
  if (bytes.length > LARGEST_FILE) throw new UnreadableFile('too-big', `${bytes.length} bytes`);
  const head = String.fromCharCode(...bytes.subarray(0, HEADER_WITHIN));
  if (!head.includes('%PDF-')) throw new UnreadableFile('other', 'no PDF header');
  const task = library.getDocument({
    // The worker takes the buffer away.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    maxImageSize: 1,
    verbosity: 0,
  });
  const stop = (): void => void task.destroy();
  signal?.addEventListener('abort', stop, { once: true });
  try {
    return await task.promise;
  } catch (error) {
    void task.destroy();
    signal?.throwIfAborted();
    const name = error instanceof Error ? error.name : '';
    throw new UnreadableFile(name === 'PasswordException' ? 'encrypted' : 'damaged', String(error));
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}
