import { useEffect, useState } from 'react';
import type { PortalHere } from '@/components/popup';
import { browser } from '@/lib/browser';
import { portalOfTab, portals } from '@/lib/portals';
import { activeTab } from '@/lib/shell';

export interface ActivePortal {
  /** False while the tab is being asked; the list need not wait for a slow page. */
  readonly known: boolean;
  readonly portal: PortalHere | null;
  readonly windowId: number | undefined;
  /** No portal at all is turned on. */
  readonly none: boolean;
}

/** A page that is still loading answers late. */
const PATIENCE_MS = 250;

/** The active tab's site and what of it is allowed, now and after every change of permissions. */
export function useActivePortal(): ActivePortal {
  const [active, setActive] = useState<ActivePortal>({ known: false, portal: null, windowId: undefined, none: false });
  useEffect(() => {
    let latest = 0;
    const look = async (): Promise<void> => {
      const turn = ++latest;
      const tab = await activeTab();
      if (turn === latest) setActive((was) => ({ ...was, windowId: tab?.windowId }));
      const none = (await portals()).length === 0;
      const portal = await portalOfTab(tab);
      if (turn === latest) setActive({ known: true, portal, windowId: tab?.windowId, none });
    };
    const again = (): void => void look();
    const timer = setTimeout(() => setActive((was) => ({ ...was, known: true })), PATIENCE_MS);
    const events = [browser.permissions.onAdded, browser.permissions.onRemoved];
    for (const event of events) event.addListener(again);
    again();
    return () => {
      latest = -1;
      clearTimeout(timer);
      for (const event of events) event.removeListener(again);
    };
  }, []);
  return active;
}
