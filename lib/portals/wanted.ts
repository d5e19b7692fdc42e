import { browser } from '@/lib/browser';
import { type Site, siteOf } from './pattern';

/** A site that a tab's page needs: a file that the officer wanted to read lies there. */
interface Wanted {
  /** Pattern of the tab's own site then. */
  readonly by: string;
  readonly site: Site;
}

const keyOf = (tabId: number): string => `wanted:${tabId}`;
const session = () => browser.storage.session;

/** The popup offers this site until the tab goes to another one. */
export async function want(tab: { readonly id?: number; readonly url?: string }, site: Site): Promise<void> {
  const by = siteOf(tab.url)?.pattern;
  if (tab.id !== undefined && by) await session().set({ [keyOf(tab.id)]: { by, site } satisfies Wanted });
}

export const forgetWanted = (tabId: number): Promise<void> => session().remove(keyOf(tabId));

/** What a page of the site `by` in this tab needs. */
export async function wantedIn(tabId: number, by: string): Promise<Site | null> {
  const key = keyOf(tabId);
  const wanted = (await session().get(key))[key] as Wanted | undefined;
  return wanted?.by === by ? wanted.site : null;
}
