import * as library from 'pdfjs-dist/legacy/build/pdf.mjs';
import { openPdf, type PdfBlocks, type PdfReading, type PdfText, pdfBlocks } from '@/lib/sources/pdf';

export { library };

/** Reads a file by the legacy build of pdf.js, which runs in Node. */
export async function readPdf(bytes: Uint8Array, reading?: PdfReading): Promise<PdfText> {
  const document = await openPdf(library, bytes, { signal: reading?.signal });
  try {
    return await pdfBlocks(library, document, reading);
  } finally {
    await document.loadingTask.destroy();
  }
}

/** Of a file that has text. */
export async function blocksOfPdf(bytes: Uint8Array): Promise<PdfBlocks> {
  const { text } = await readPdf(bytes);
  if (!text) throw new Error('a scan');
  return text;
}

export const textsOf = async (bytes: Uint8Array): Promise<string[]> =>
  (await blocksOfPdf(bytes)).blocks.map((block) => block.text);
