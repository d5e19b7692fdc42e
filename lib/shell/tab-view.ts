import { browser, type Tabs } from '@/lib/browser';
import { isAllowed, siteOf } from '@/lib/portals';
import { windowOfPanel } from './panel';
import { refusedMessages } from './refused';
import { checkViews } from './tabs';
import { allViews, type FrameView, onViewsChanged, type Selection, selectionOf } from './views';

/** What the active tab of the panel's window shows. */
export interface TabView {
  readonly tabId: number | null;
  /** Null where no extension may read (a browser page), or where the tab's address is hidden from us. */
  readonly host: string | null;
  /** The officer has allowed the tab's site. */
  readonly allowed: boolean;
  readonly views: readonly (FrameView & { readonly frameId: number })[];
  readonly selected: Selection | null;
  /** Messages that were refused since the browser was started. */
  readonly refused: number;
}

export async function activeTab(windowId?: number): Promise<Tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({
    active: true,
    ...(windowId === undefined ? { currentWindow: true } : { windowId }),
  });
  return tab;
}

async function viewOf(tab: Tabs.Tab | undefined): Promise<TabView> {
  const refused = await refusedMessages();
  if (tab?.id === undefined) return { tabId: null, host: null, allowed: false, views: [], selected: null, refused };
  const site = siteOf(tab.url);
  const frames = await allViews(tab.id);
  return {
    tabId: tab.id,
    host: site?.host ?? null,
    allowed: site ? await isAllowed(site.pattern) : frames.length > 0,
    views: frames.sort((a, b) => a.frameId - b.frameId).map(({ frameId, view }) => ({ ...view, frameId })),
    selected: await selectionOf(tab.id),
    refused,
  };
}

/** Calls back with what the active tab of the panel's window shows, now and at every change, until the result is called. */
export function watchTabView(callback: (view: TabView) => void): () => void {
  let stopped = false;
  let latest = 0;
  let checked: number | undefined;
  const refresh = async (): Promise<void> => {
    const turn = ++latest;
    const tab = await activeTab(await windowOfPanel());
    if (tab?.id !== undefined && tab.id !== checked) {
      checked = tab.id;
      await checkViews(tab.id);
    }
    const view = await viewOf(tab);
    if (!stopped && turn === latest) callback(view);
  };
  const again = (): void => void refresh();
  const stopViews = onViewsChanged(again);
  const events = [
    browser.tabs.onActivated,
    browser.tabs.onUpdated,
    browser.permissions.onAdded,
    browser.permissions.onRemoved,
  ];
  for (const event of events) event.addListener(again);
  again();
  return () => {
    stopped = true;
    stopViews();
    for (const event of events) event.removeListener(again);
  };
}
