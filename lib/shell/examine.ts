import { browser } from '@/lib/browser';
import type { Glimpse } from '@/lib/marking/glimpse';
import { isAllowed, type Site, siteOf } from '@/lib/portals';
import { checkViews } from './tabs';
import { allViews, type Look } from './views';

/** What became of one frame of a tab, and why. */
export type Finding =
  | { readonly is: 'notice' | 'other'; readonly look: Look }
  | { readonly is: 'secret' }
  /** The first, cheap look at it found too little. */
  | { readonly is: 'left'; readonly glance: Glimpse }
  /** It would be read, but nothing was heard of it (yet). */
  | { readonly is: 'unread'; readonly glance: Glimpse }
  /** Its site is not allowed. */
  | { readonly is: 'closed'; readonly site: Site };

export interface FrameReport {
  /** Null where the frame has no site of its own (about:blank, a sandbox). */
  readonly host: string | null;
  /** The tab's own document, not a frame in it. */
  readonly top: boolean;
  readonly finding: Finding;
}

export interface PortalTab {
  readonly id: number;
  readonly title: string;
  readonly url: string;
}

const SCRIPT = 'glimpse.js';

/** The open tabs of allowed sites, as the browser orders them; the addresses of others are hidden from us. */
export async function portalTabs(): Promise<readonly PortalTab[]> {
  const tabs = await browser.tabs.query({});
  const found = await Promise.all(
    tabs.map(async ({ id, title = '', url }) => {
      const site = siteOf(url);
      return id !== undefined && url && site && (await isAllowed(site.pattern)) ? [{ id, title, url }] : [];
    }),
  );
  return found.flat();
}

/**
 * Every frame of a tab that can be known of: those of allowed sites with what was read in them, and frames of other sites as
 * far as the former name them. What is inside the latter cannot be known. Throws where the tab is gone.
 */
export async function examineTab(tabId: number): Promise<readonly FrameReport[]> {
  await checkViews(tabId);
  const views = new Map((await allViews(tabId)).map(({ frameId, view }) => [frameId, view]));
  const injected = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    files: [SCRIPT],
  });
  const frames = injected.flatMap(({ frameId, result }) => (result ? [{ frameId, glance: result as Glimpse }] : []));
  const reports = frames.map(({ frameId, glance }): FrameReport => {
    const view = views.get(frameId);
    const at = { host: siteOf(glance.address)?.host ?? null, top: frameId === 0 };
    if (!view) return { ...at, finding: { is: glance.enough ? 'unread' : 'left', glance } };
    if (view.is === 'secret') return { ...at, finding: { is: 'secret' } };
    const { host, paragraphs, confidence, reasons } = view;
    return { ...at, finding: { is: view.is, look: { host, paragraphs, confidence, reasons } } };
  });
  return [
    ...reports.sort((a, b) => Number(b.top) - Number(a.top)),
    ...(await closed(frames.flatMap(({ glance }) => glance.frames))),
  ];
}

async function closed(addresses: readonly string[]): Promise<FrameReport[]> {
  const sites = addresses.map(siteOf).filter((site) => site !== null);
  const once = [...new Map(sites.map((site) => [site.pattern, site])).values()];
  const allowed = await Promise.all(once.map(({ pattern }) => isAllowed(pattern)));
  return once
    .filter((_, index) => !allowed[index])
    .map((site) => ({ host: site.host, top: false, finding: { is: 'closed', site } }));
}
