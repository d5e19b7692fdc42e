import { browser, type Runtime } from '@/lib/browser';
import { isAllowed, siteOf } from '@/lib/portals';

/** Chromium names the document and the origin of a sender; Firefox the address only. */
export type Sender = Runtime.MessageSender & { readonly documentId?: string; readonly origin?: string };

/** A page of the extension that stands alone: the popup, the panel, a tab; never one in a frame of another page. */
export function isOwnPage({ url, origin, frameId = 0 }: Sender): boolean {
  const own = browser.runtime.getURL('');
  return Boolean(url?.startsWith(own)) && (origin === undefined || `${origin}/` === own) && frameId === 0;
}

/**
 * The site of the frame is one that the officer has allowed. A frame with no address of its own (about:blank, srcdoc,
 * blob) has the origin of the page that made it; one with no origin either (sandboxed) counts as its tab's.
 */
export async function isFromPortal({ origin, url, tab }: Sender): Promise<boolean> {
  const named = origin !== undefined && origin !== 'null';
  const site = named ? siteOf(origin) : (siteOf(url) ?? siteOf(tab?.url));
  return site !== null && isAllowed(site.pattern);
}
