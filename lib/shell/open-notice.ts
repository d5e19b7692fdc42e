import { browser } from '@/lib/browser';
import type { Refusal } from '@/lib/messages';
import { siteOf } from '@/lib/portals';
import { noticeById } from '@/lib/store';
import type { AssignmentKey, NoticeId } from '@/lib/tasks';
import { clock } from './clock';
import { readerUrl } from './reader';
import { framesOf, showInPage } from './tabs';
import { tellBackground } from './tell-background';
import { expect, forgetTab, select } from './views';

/** From a page of the extension, which may close at once: the background does it. Answers what could not be done, or null. */
export const openNoticeAt = (noticeId: NoticeId, key: AssignmentKey | null): Promise<Refusal | null> =>
  tellBackground({ type: 'open-notice', noticeId, key });

/**
 * In the background: brings a tab that shows the notice to the front, at the assignment; else opens the address where
 * it was last seen and shows the assignment as soon as the notice stands there (at once, or once the officer opens the
 * document in a portal whose addresses lead only to its lists). A notice that was only ever a file of the officer's own
 * is shown in the reader page, which has its tasks and asks for the file.
 */
export async function openNotice(noticeId: NoticeId, key: AssignmentKey | null): Promise<void> {
  for (const { tabId } of await framesOf(noticeId)) {
    if (!(await isInFront(tabId))) continue;
    if (key) {
      await select(tabId, { noticeId, key, at: clock() });
      await showInPage(tabId, noticeId, key);
    }
    return;
  }
  const notice = await noticeById(noticeId);
  if (!notice) return;
  const url = notice.seen.find((sighting) => siteOf(sighting.url))?.url ?? readerUrl({ is: 'kept', noticeId });
  const tab = await browser.tabs.create({ url });
  if (key && tab.id !== undefined) {
    await expect(tab.id, { noticeId, key });
    await select(tab.id, { noticeId, key, at: clock() });
  }
}

/** Brings a tab to the front; false for one that was closed while its page was still telling us what it shows. */
async function isInFront(tabId: number): Promise<boolean> {
  try {
    const tab = await browser.tabs.update(tabId, { active: true });
    if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
    return true;
  } catch {
    await forgetTab(tabId);
    return false;
  }
}
