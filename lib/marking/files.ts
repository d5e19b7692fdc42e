import type { FileWords } from '@/lib/messages';
import { call, own } from '@/lib/own';
import { textPieces } from '@/lib/sources/dom-text';
import type { Host } from './host';
import type { Runtime } from './runtime';
import { inSlices } from './slices';

/** Looks for files in the page and offers to read them; nothing is offered where a secret document stands. */
export type LookForFiles = (secret: boolean) => void;

/**
 * What offers files is a script of its own (entrypoints/files.ts), since few pages lead to any; the background runs it in a
 * frame that asks for it.
 */
export type MakeOffers = (runtime: Runtime, host: Host, words: FileWords, signal: AbortSignal) => LookForFiles;

/** Known to the scripts of ours in one frame only. */
const OFFERS = Symbol.for('so-viec-files');

/** Called by the script that brings the part. */
export const bringOffers = (make: MakeOffers): void => void Reflect.set(globalThis, OFFERS, make);

/** A page that changes without end is looked through so often (milliseconds). */
const EVERY = 300;

/** Has files offered in the page, once it may lead to some. Returns what is to be called when the page changed. */
export function watchFiles(runtime: Runtime, host: Host, isSecret: () => boolean, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let bringing: Promise<LookForFiles | undefined> | undefined;
  Reflect.deleteProperty(globalThis, OFFERS); // an older run's, maybe of an older version

  async function bring(): Promise<LookForFiles | undefined> {
    const words = await runtime.send({ type: 'files-seen' });
    const make: unknown = Reflect.get(globalThis, OFFERS);
    if (!words || 'error' in words || signal.aborted || typeof make !== 'function') return undefined;
    return make(runtime, host, words, signal);
  }

  async function scan(): Promise<void> {
    timer = undefined;
    if (!bringing && !isSecret() && (await mayLeadToFiles(signal))) bringing ??= bring();
    (await bringing)?.(isSecret());
  }

  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => {
    timer ??= setTimeout(() => void scan(), EVERY);
  };
}

/** Chromium's viewer is a page of the portal's around a plugin; a frame of a page may be one. */
export const inViewer = (): boolean => own(document, 'contentType') === 'application/pdf';

const LINKS = '[href*=".pdf" i],[href*=".docx" i],[src*=".pdf" i],[data*=".pdf" i],[download]';

const mayLeadToFiles = async (signal: AbortSignal): Promise<boolean> =>
  inViewer() ||
  call(document, 'querySelector', LINKS) !== null ||
  (await inSlices(namesFile(textPieces(own(document, 'body') ?? document)), signal)) === true;

function* namesFile(pieces: Iterable<string>): Generator<void, boolean> {
  for (const piece of pieces) {
    if (/\.(pdf|docx)/i.test(piece)) return true;
    yield;
  }
  return false;
}
