import type { Added } from '@/components/options';
import { browser } from '@/lib/browser';
import { siteOf } from '@/lib/portals';

/** Asks for the site of a typed address; without http:// or https:// for both. To be called inside a click. */
export async function addPortal(address: string): Promise<Added> {
  const origins = patternsOf(address.trim());
  if (origins.length === 0) return 'wrong';
  return (await browser.permissions.request({ origins })) ? 'granted' : 'denied';
}

function patternsOf(address: string): string[] {
  const whole = /^https?:\/\//i.test(address);
  const sites = whole ? [siteOf(address)] : [siteOf(`https://${address}`), siteOf(`http://${address}`)];
  // A single word is a typing error, not a site; "localhost" and the like are written with their scheme.
  return sites.flatMap((site) => (site && (whole || /[.]./.test(site.host)) ? [site.pattern] : []));
}

/** Asks for one site: one that was just taken back, that the office has set, or that a page needs. To be called inside a click. */
export const allow = (pattern: string): Promise<boolean> => browser.permissions.request({ origins: [pattern] });
