import { browser } from '@/lib/browser';
import type { BackgroundMessage } from '@/lib/messages';
import type { AssignmentKey, NoticeId } from '@/lib/tasks';
import { allViews, dropView, type Frame, type FrameView } from './views';

/** Says something to the content script of one frame; null when none listens there any more. */
export async function tell({ tabId, frameId }: Frame, message: BackgroundMessage): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, message, { frameId });
  } catch {
    return null;
  }
}

/** The frames, in all tabs, that show a notice or can; those that do come first. */
export async function framesOf(noticeId: NoticeId): Promise<Frame[]> {
  const views = await allViews();
  return [
    ...views.filter(({ view }) => view.is === 'notice' && view.noticeId === noticeId),
    ...views.filter(({ view }) => view.others?.includes(noticeId)),
  ];
}

/** Scrolls the tab to an assignment and flashes it; false when the notice does not stand there (any more). */
export async function showInPage(tabId: number, noticeId: NoticeId, key: AssignmentKey): Promise<boolean> {
  const frames = (await framesOf(noticeId)).filter((frame) => frame.tabId === tabId);
  const shown = await Promise.all(frames.map((frame) => tell(frame, { type: 'show', noticeId, key })));
  return shown.includes(true);
}

/** Forgets the views of documents that are no longer there (a navigation whose farewell was lost, a crashed tab). */
export async function checkViews(tabId: number): Promise<void> {
  const views = await allViews(tabId);
  await Promise.all(
    views.map(async (frame) => {
      if (!(await isThere(frame, frame.view))) await dropView(frame, frame.view.documentId);
    }),
  );
}

/** The polyfill's types do not know the option, which aims at a document instead of a frame (Chromium 106). */
type SendOptions = { frameId?: number; documentId?: string };

async function isThere({ tabId, frameId }: Frame, { documentId }: FrameView): Promise<boolean> {
  const options: SendOptions = documentId === undefined ? { frameId } : { documentId };
  const message: BackgroundMessage = { type: 'still-there' };
  try {
    return (await browser.tabs.sendMessage(tabId, message, options)) === true;
  } catch {
    return false;
  }
}
