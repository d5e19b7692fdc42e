import { useEffect, useState } from 'react';
import type { AllowedSite } from '@/components/options';
import { browser } from '@/lib/browser';
import { portals } from '@/lib/portals';

/** The granted sites, now and after every change; undefined until they are known. */
export function usePortals(): readonly AllowedSite[] | undefined {
  const [sites, setSites] = useState<readonly AllowedSite[]>();
  useEffect(() => {
    const look = (): void => void portals().then(setSites);
    const events = [browser.permissions.onAdded, browser.permissions.onRemoved];
    for (const event of events) event.addListener(look);
    look();
    return () => {
      for (const event of events) event.removeListener(look);
    };
  }, []);
  return sites;
}
