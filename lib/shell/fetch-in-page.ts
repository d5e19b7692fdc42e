import * as z from 'zod/mini';
import { browser, type Runtime } from '@/lib/browser';
import { FileNotArrived, type FilePiece, fetchInPage, LARGEST_FILE } from '@/lib/files';
import type { Frame } from './views';

const line = z.string().check(z.maxLength(4_000));
const count = z.int().check(z.minimum(0));
const head = z.strictObject({ status: count, type: line, disposition: line, length: z.nullable(count) });
const bytes = z.string().check(z.startsWith('data:'), z.maxLength(2 * LARGEST_FILE));

/** Lines that frames were told to open. */
const expected = new Map<string, { readonly frame: Frame; readonly take: (port: Runtime.Port) => void }>();

/** Whether `port` is a line on which its frame was told to say what it fetches. */
export function isExpected(port: Runtime.Port): boolean {
  const line = expected.get(port.name);
  const { tab, frameId } = port.sender ?? {};
  if (!line || line.frame.tabId !== tab?.id || line.frame.frameId !== frameId) return false;
  expected.delete(port.name);
  line.take(port);
  return true;
}

/**
 * Lets the page of a frame fetch `url`: the portal sees the request that its own link would make, with session and
 * Referer; addresses that a page made for itself (blob:) are known there only.
 *
 * @throws {FileNotArrived}
 */
export async function* fetchedInPage(url: string, frame: Frame, signal: AbortSignal): AsyncGenerator<FilePiece> {
  const name = `file:${crypto.randomUUID()}`;
  const opened = new Promise<Runtime.Port | null>((open) => {
    expected.set(name, { frame, take: open });
    browser.scripting
      .executeScript({
        target: { tabId: frame.tabId, frameIds: [frame.frameId] },
        func: fetchInPage,
        args: [url, name],
      })
      .catch(() => open(null)); // the frame is gone, or no extension may enter it
  });
  const port = await opened;
  expected.delete(name);
  if (!port) throw new FileNotArrived('network');
  signal.addEventListener('abort', () => port.disconnect());
  const words = wordsOn(port);
  try {
    for (let { value: word } = await words.read(); word !== true; { value: word } = await words.read()) {
      const piece = pieceOf(word);
      if (!piece) throw new FileNotArrived('network');
      yield piece;
      port.postMessage(null);
    }
  } finally {
    port.disconnect();
  }
}

/** What is said on `port`, one after the other; nothing after it was closed. */
const wordsOn = (port: Runtime.Port): ReadableStreamDefaultReader<unknown> =>
  new ReadableStream<unknown>({
    start(queue) {
      port.onMessage.addListener((word: unknown) => queue.enqueue(word));
      port.onDisconnect.addListener(() => queue.close());
    },
  }).getReader();

function pieceOf(word: unknown): FilePiece | null {
  const packed = bytes.safeParse(word).data;
  if (packed === undefined) return head.safeParse(word).data ?? null;
  const letters = atob(packed.slice(packed.indexOf(',') + 1));
  const piece = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at += 1) piece[at] = letters.charCodeAt(at);
  return piece;
}
