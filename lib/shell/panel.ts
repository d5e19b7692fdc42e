import { browser } from '@/lib/browser';

const PANEL = 'sidepanel.html';

/**
 * Opens the side panel (Firefox: the sidebar) of a window. To be called as the very first thing in answer to a click
 * or a key, before any `await`: browsers take the gesture away. Without a side panel the same page opens in a window,
 * for which no browser demands a gesture: only where the asker turns out to be `meant`.
 */
export async function openPanel(windowId: number, meant: Promise<boolean> | true = true): Promise<void> {
  if (browser.sidePanel?.open) return browser.sidePanel.open({ windowId });
  if (typeof browser.sidebarAction?.open === 'function') return browser.sidebarAction.open();
  if (await meant) await openInWindow(windowId);
}

async function openInWindow(windowId: number): Promise<void> {
  const url = browser.runtime.getURL(`${PANEL}?window=${windowId}`);
  await browser.windows.create({ url, type: 'popup', width: 420, height: 800 });
}

/** The window whose active tab a panel page is about: its own, or the one named when it stands in a window alone. */
export async function windowOfPanel(): Promise<number | undefined> {
  const named = new URLSearchParams(location.search).get('window');
  return named === null ? (await browser.windows.getCurrent()).id : Number(named);
}
