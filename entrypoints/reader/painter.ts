import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Pages } from '@/components/reader';
import { browser } from '@/lib/browser';
import { loadPdf } from './tools';

export interface Painter {
  readonly paint: Pages['paint'];
  readonly close: () => void;
}

/** A page is at most so many pixels: posters and maps are painted coarser. */
const MOST_PIXELS = 16_000_000;

/** Paints the pages of a PDF; the file is opened for it at the first page. What it needs lies in our own package. */
export function openPainter(bytes: Uint8Array): Painter {
  let opened: Promise<PDFDocumentProxy> | undefined;
  const open = async (): Promise<PDFDocumentProxy> => {
    const library = await loadPdf();
    const ours = (folder: string): string => browser.runtime.getURL(`pdf/${folder}/`);
    return library.getDocument({
      data: new Uint8Array(bytes), // the worker takes the buffer away
      isEvalSupported: false,
      enableXfa: false,
      useWasm: false,
      useWorkerFetch: true,
      standardFontDataUrl: ours('fonts'),
      wasmUrl: ours('decoders'),
      verbosity: 0,
    }).promise;
  };
  return {
    paint: async (number, width, signal) => {
      opened ??= open();
      const page = await (await opened).getPage(number);
      signal.throwIfAborted();
      const whole = page.getViewport({ scale: 1 });
      const scale = Math.min(width / whole.width, Math.sqrt(MOST_PIXELS / (whole.width * whole.height)));
      const viewport = page.getViewport({ scale });
      const canvas = document.createElement('canvas');
      canvas.width = Math.floor(viewport.width);
      canvas.height = Math.floor(viewport.height);
      const task = page.render({ canvas, viewport });
      const stop = (): void => task.cancel();
      signal.addEventListener('abort', stop, { once: true });
      try {
        await task.promise;
      } finally {
        signal.removeEventListener('abort', stop);
        page.cleanup();
      }
      return canvas;
    },
    close: () => void opened?.then((document) => document.loadingTask.destroy()),
  };
}
