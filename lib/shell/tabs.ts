import { browser } from '@/lib/browser';
import type { BackgroundMessage } from '@/lib/messages';
import type { AnnotationId, AssignmentKey, NoticeId } from '@/lib/tasks';
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

/** What the frames of a tab that show a notice or can answer to a message about it. */
export async function askFrames(
  tabId: number,
  message: BackgroundMessage & { readonly noticeId: NoticeId },
): Promise<unknown[]> {
  const frames = (await framesOf(message.noticeId)).filter((frame) => frame.tabId === tabId);
  return Promise.all(frames.map((frame) => tell(frame, message)));
}

/** Scrolls the tab to an assignment or to annotated words and flashes them; false when they do not stand there (any more). */
export async function showInPage(
  tabId: number,
  noticeId: NoticeId,
  key: AssignmentKey | AnnotationId,
): Promise<boolean> {
  return (await askFrames(tabId, { type: 'show', noticeId, key })).includes(true);
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
