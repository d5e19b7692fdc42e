import { browser } from '@/lib/browser';

const PANEL = 'sidepanel.html';

/**
 * Opens the side panel (Firefox: the sidebar) of a window. To be called as the very first thing in answer to a click
 * or a key, before any `await`: browsers take the gesture away. Where there is none, or Firefox refuses to open it for a
 * click in a portal's page, the same page opens in a window, for which no browser demands a gesture: only where the
 * asker turns out to be `meant`.
 */
export async function openPanel(windowId: number, meant: Promise<boolean> | true = true): Promise<void> {
  if (browser.sidePanel?.open) return browser.sidePanel.open({ windowId });
  if (typeof browser.sidebarAction?.open === 'function' && (await opensSidebar(windowId))) return;
  if (await meant) await openInWindow(windowId);
}

/** Whether Firefox opens the sidebar, or has it open. */
async function opensSidebar(windowId: number): Promise<boolean> {
  try {
    await browser.sidebarAction.open();
    return true;
  } catch {
    return browser.sidebarAction.isOpen({ windowId });
  }
}

/** The panel of a window in a window of its own, which comes to the front where it is open already. */
async function openInWindow(windowId: number): Promise<void> {
  const url = browser.runtime.getURL(`${PANEL}?window=${windowId}`);
  const open = (await browser.tabs.query({ windowType: 'popup' })).find((tab) => tab.url === url);
  if (open?.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
  else await browser.windows.create({ url, type: 'popup', width: 420, height: 800 });
}

/** The window whose active tab a panel page is about: its own, or the one named when it stands in a window alone. */
export async function windowOfPanel(): Promise<number | undefined> {
  const named = new URLSearchParams(location.search).get('window');
  return named === null ? (await browser.windows.getCurrent()).id : Number(named);
}
