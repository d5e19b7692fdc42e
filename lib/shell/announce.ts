import { browser } from '@/lib/browser';
import { translator } from '@/lib/i18n';
import type { NoticeState, OwnPageMessage } from '@/lib/messages';
import { noticeById, settings, tasksOfNotice } from '@/lib/store';
import type { NoticeId } from '@/lib/tasks';
import { refreshBadge } from './badge';
import { today } from './clock';
import { noticeState } from './notice-state';
import { portalFrames } from './portal-facts';
import { tell } from './tabs';
import { allViews } from './views';

/** In the background, after every write: the badge, every frame that shows one of these notices (null: any), and every list. */
export async function announce(noticeIds: readonly NoticeId[] | null): Promise<void> {
  const views = await allViews();
  await Promise.all([
    refreshBadge(today()),
    ...(await portalFrames()).map((frame) => tell(frame, { type: 'tell-again', of: 'lists' })),
    ...views.map(async (frame) => {
      if (frame.view.is !== 'notice') return;
      const { noticeId, more } = frame.view;
      if (noticeIds !== null && !noticeIds.includes(noticeId)) return;
      const state = await currentState(noticeId, more);
      if (state) await tell(frame, { type: 'notice-state', state });
    }),
  ]);
}

/** In a page of the extension, after every write of its own: the background announces it, even if the page closes. */
export async function tellWritten(noticeIds: readonly NoticeId[] | null): Promise<void> {
  const message: OwnPageMessage = { type: 'written', noticeIds };
  await browser.runtime.sendMessage(message);
}

/** The state of a stored notice as its page shows it, or null when it is not in the store. */
export async function currentState(noticeId: NoticeId, more: number): Promise<NoticeState | null> {
  const [notice, tasks, chosen] = await Promise.all([noticeById(noticeId), tasksOfNotice(noticeId), settings()]);
  if (!notice) return null;
  return noticeState(translator(chosen.language), { notice, tasks, settings: chosen, today: today(), more });
}
