import { browser, type Tabs } from '@/lib/browser';
import { hostOfPattern, type Site, siteOf } from './pattern';
import { wantedIn } from './wanted';

/** The browser's list of granted sites is the only list of portals: there is no second one that could differ. */
export async function portals(): Promise<Site[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.map((pattern) => ({ pattern, host: hostOfPattern(pattern) }));
}

/** Takes the permission back; `permissions.onRemoved` in the background tears down what runs in open tabs. */
export const removePortal = (pattern: string): Promise<boolean> => browser.permissions.remove({ origins: [pattern] });

export const isAllowed = (pattern: string): Promise<boolean> => browser.permissions.contains({ origins: [pattern] });

export interface SiteOfTab extends Site {
  readonly allowed: boolean;
}

export interface PortalOfTab extends SiteOfTab {
  /**
   * Sites of the tab's frames other than the tab's own, as far as the tab's own documents name them, and the one whose
   * file the officer last wanted to read.
   */
  readonly frames: readonly SiteOfTab[];
}

/**
 * What the officer can allow in this tab, or null where nothing can be (a browser page, a file).
 * Reads the addresses of the tab's frames, so it needs `activeTab` (the popup was opened by hand) or the permission.
 */
export async function portalOfTab(tab: Tabs.Tab | undefined): Promise<PortalOfTab | null> {
  const site = siteOf(tab?.url);
  if (tab?.id === undefined || !site) return null;
  const framed = (await frameAddresses(tab.id)).map(siteOf);
  const others = [...framed, await wantedIn(tab.id, site.pattern)].filter((other) => other !== null);
  const byPattern = new Map(others.map((other) => [other.pattern, other]));
  byPattern.delete(site.pattern);
  return { ...(await withPermission(site)), frames: await Promise.all([...byPattern.values()].map(withPermission)) };
}

const withPermission = async (site: Site): Promise<SiteOfTab> => ({ ...site, allowed: await isAllowed(site.pattern) });

async function frameAddresses(tabId: number): Promise<string[]> {
  try {
    const results = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: addressesHere });
    return results.flatMap(({ result }) => (Array.isArray(result) ? result.map(String) : []));
  } catch {
    return []; // a page that no extension may enter, or a tab opened without activeTab
  }
}

/** Runs in the page: stands alone, with no imports. */
function addressesHere(): string[] {
  const frames = Array.from(document.querySelectorAll<HTMLIFrameElement | HTMLFrameElement>('iframe[src],frame[src]'));
  return frames.map((frame) => frame.src);
}
