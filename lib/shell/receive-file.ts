import { browser, type Runtime } from '@/lib/browser';
import { collect, type FilePiece, fetchFile, fileName, type InboxFile, putFile, unescaped } from '@/lib/files';
import { translator } from '@/lib/i18n';
import type { FileReply, FileWish } from '@/lib/messages';
import { parseFileWish } from '@/lib/messages/schema';
import { isAllowed, siteOf, want } from '@/lib/portals';
import { settings } from '@/lib/store';
import { clock } from './clock';
import { fetchedInPage, isExpected } from './fetch-in-page';
import { notArrived, progress } from './file-words';
import { readerUrl } from './reader';
import { refusal } from './refusal';
import { countRefused } from './refused';
import { isFromPortal, type Sender } from './sender';

/** The inbox takes no longer address (characters). */
const LONGEST_ADDRESS = 8_000;

/**
 * Brings the files that officers want to read from a portal's page, one a line, and opens the reader page on them. A line
 * of another name, from elsewhere or with anything else on it is counted and closed.
 */
export function receiveFiles(): void {
  browser.runtime.onConnect.addListener((port) => {
    const { name, sender } = port;
    if (sender?.id !== browser.runtime.id) return hangUp(port);
    if (isExpected(port)) return;
    if (name !== 'file') return hangUp(port);
    let isServed = false;
    port.onMessage.addListener(async (message: unknown) => {
      if (message === null) return; // keeps us awake
      const wish = isServed ? null : parseFileWish(message);
      isServed = true;
      if (wish && (await isFromPortal(sender))) await serve(wish, port, sender);
      else hangUp(port);
    });
  });
}

function hangUp(port: Runtime.Port): void {
  countRefused();
  port.disconnect();
}

/** Says how it goes until the file is open in the reader page; stops when the line is closed. */
async function serve(wish: FileWish, port: Runtime.Port, sender: Sender): Promise<void> {
  const cancelling = new AbortController();
  const { signal } = cancelling;
  port.onDisconnect.addListener(() => cancelling.abort());
  const reply = (answer: FileReply): void => {
    if (!signal.aborted) port.postMessage(answer);
  };
  let said = '';
  const say = (text: string): void => {
    if (text !== said) reply({ is: 'loading', text });
    said = text;
  };
  try {
    const { language } = await settings();
    const { head, bytes } = await collect(await piecesOf(wish, sender, signal), (loaded, total) =>
      say(progress(language, loaded, total)),
    );
    signal.throwIfAborted();
    const name = fileName(head.disposition, [wish.name, lastOf(wish.url)]) || 'van-ban';
    await openBeside(sender, { name, bytes, type: head.type.slice(0, 255), from: pageOf(sender) });
    reply({ is: 'done' });
  } catch (error) {
    reply({ is: 'failed', text: await sentenceOf(error) });
  }
}

/** The file lies at a site that the officer has not allowed. */
class NotAllowed extends Error {
  constructor(readonly host: string) {
    super(host);
  }
}

/** By the page what is the page's own, and by the background what is not. */
async function piecesOf({ url }: FileWish, sender: Sender, signal: AbortSignal): Promise<AsyncIterable<FilePiece>> {
  const { tab, frameId } = sender;
  if (tab?.id === undefined || frameId === undefined) throw new NotAllowed(url);
  const site = siteOf(url);
  if (!site || new URL(url).origin === (sender.origin ?? new URL(sender.url ?? url).origin))
    return fetchedInPage(url, { tabId: tab.id, frameId }, signal);
  if (await isAllowed(site.pattern)) return fetchFile(url, signal);
  await want(tab, site);
  throw new NotAllowed(site.host);
}

async function sentenceOf(error: unknown): Promise<string> {
  const { language } = await settings().catch(() => ({ language: 'vi' as const }));
  const t = translator(language);
  if (error instanceof NotAllowed) return t('fileNotAllowed', { host: error.host });
  return notArrived(t, error) ?? (await refusal(error)).error;
}

/** The last part of the address, which often is the file's name. */
const lastOf = (url: string): string => (siteOf(url) ? unescaped(new URL(url).pathname) : '');

/** The portal's page that the officer was on: what is taken on from the file leads back there. */
function pageOf({ tab, url = '' }: Sender): InboxFile['from'] {
  const page = tab?.url ?? url;
  return siteOf(page) && page.length <= LONGEST_ADDRESS ? { url: page, title: tab?.title ?? '' } : null;
}

/** Beside the portal's tab, in front. */
async function openBeside({ tab }: Sender, file: InboxFile): Promise<void> {
  const key = await putFile(file, clock());
  const beside = tab?.id === undefined ? {} : { index: tab.index + 1, openerTabId: tab.id, windowId: tab.windowId };
  await browser.tabs.create({ url: readerUrl({ is: 'file', key }), ...beside });
}
