import { JSDOM } from 'jsdom';
import { type FileTools, type OpenedFile, openFile, UnreadableFile } from '@/lib/sources/file';

export const TOOLS: FileTools = {
  pdf: () => import('pdfjs-dist/legacy/build/pdf.mjs'),
  html: (text) => new JSDOM(text).window.document.body,
};

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Bytes by their codes: `'\x89PNG'`. */
export const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

export const open = (bytes: Uint8Array, name = 'tệp'): Promise<OpenedFile> => openFile(bytes, name, TOOLS);

/** What is wrong with a file, or null when nothing is. */
export async function problemOf(work: () => unknown): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (error instanceof UnreadableFile) return error.problem;
    throw error;
  }
}
