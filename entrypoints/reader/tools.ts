import { browser } from '@/lib/browser';
import type { FileTools } from '@/lib/sources/file';

/**
 * pdf.js for the page and for Node is the same build, the “legacy” one: the modern one needs functions that browsers
 * have since this year only (`Map.prototype.getOrInsertComputed`).
 */
export const loadPdf = async () => {
  const library = await import('pdfjs-dist/legacy/build/pdf.mjs');
  library.GlobalWorkerOptions.workerSrc = browser.runtime.getURL('pdf/worker.mjs');
  return library;
};

export const tools: FileTools = {
  pdf: loadPdf,
  // A document of no window: nothing of it is run, loaded or drawn.
  html: (text) => new DOMParser().parseFromString(text, 'text/html').body,
};
