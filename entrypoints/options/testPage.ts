import { useEffect, useState } from 'react';
import type { OpenPage, PageReport } from '@/components/options';
import { browser } from '@/lib/browser';
import { isAllowed, siteOf } from '@/lib/portals';
import { examineTab, portalTabs } from '@/lib/shell';

/** The open tabs of allowed portals, now and after every change of tabs or permissions. */
export function usePortalTabs(): readonly OpenPage[] {
  const [pages, setPages] = useState<readonly OpenPage[]>([]);
  useEffect(() => {
    let latest = 0;
    const look = async (): Promise<void> => {
      const turn = ++latest;
      const found = await portalTabs();
      if (turn === latest) setPages(found);
    };
    const again = (): void => void look();
    const { tabs, permissions } = browser;
    const events = [tabs.onUpdated, tabs.onRemoved, permissions.onAdded, permissions.onRemoved];
    for (const event of events) event.addListener(again);
    again();
    return () => {
      latest = -1;
      for (const event of events) event.removeListener(again);
    };
  }, []);
  return pages;
}

/** Says of an open tab, or of the page at a typed address, why it was taken for a notice or not. */
export async function testPage(asked: { readonly tabId: number } | { readonly address: string }): Promise<PageReport> {
  const pages = await portalTabs();
  if ('tabId' in asked) return report(pages.find(({ id }) => id === asked.tabId));
  const { address } = asked;
  const url = /^https?:\/\//i.test(address) ? address : `https://${address}`;
  const site = siteOf(url);
  if (!site || !/[.:]|^localhost$/.test(site.host)) return { is: 'wrong', address };
  const open = pages.find((page) => withoutHash(page.url) === withoutHash(new URL(url).href));
  if (open) return report(open);
  return (await isAllowed(site.pattern)) ? { is: 'absent', url } : { is: 'closed', site };
}

async function report(page: OpenPage | undefined): Promise<PageReport> {
  if (!page) return { is: 'gone' };
  try {
    return { is: 'looked', page, frames: await examineTab(page.id) };
  } catch {
    return { is: 'gone' };
  }
}

const withoutHash = (url: string): string => url.replace(/#.*$/, '');
