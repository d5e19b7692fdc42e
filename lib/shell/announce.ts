import { translator } from '@/lib/i18n';
import type { NoticeState } from '@/lib/messages';
import { noticeById, tasksOfNotice } from '@/lib/store';
import type { NoticeId } from '@/lib/tasks';
import { refreshBadge } from './badge';
import { today } from './clock';
import { noticeState } from './notice-state';
import { portalFrames } from './portal-facts';
import { settingsNow } from './settings-now';
import { tell } from './tabs';
import { tellBackground } from './tell-background';
import { allViews } from './views';

/**
 * In the background, after every write: the badge, every frame that shows one of these notices (null: any), and every
 * list. Frames are told, not waited for: one that hangs, or that asks its reader something, would hold every write up.
 */
export async function announce(noticeIds: readonly NoticeId[] | null): Promise<void> {
  await Promise.all([refreshBadge(today()), tellLists(), tellNotices(noticeIds)]);
}

async function tellLists(): Promise<void> {
  for (const frame of await portalFrames()) void tell(frame, { type: 'tell-again', of: 'lists' });
}

async function tellNotices(noticeIds: readonly NoticeId[] | null): Promise<void> {
  for (const { view, ...frame } of await allViews()) {
    if (view.is !== 'notice' || (noticeIds !== null && !noticeIds.includes(view.noticeId))) continue;
    const state = await currentState(view.noticeId, view.more);
    if (state) void tell(frame, { type: 'notice-state', state });
  }
}

/** In a page of the extension, after every write of its own: the background announces it, even if the page closes. */
export const tellWritten = async (noticeIds: readonly NoticeId[] | null): Promise<void> => {
  await tellBackground({ type: 'written', noticeIds });
};

/** The state of a stored notice as its page shows it, or null when it is not in the store. */
export async function currentState(noticeId: NoticeId, more: number): Promise<NoticeState | null> {
  const [notice, tasks, settings] = await Promise.all([noticeById(noticeId), tasksOfNotice(noticeId), settingsNow()]);
  if (!notice) return null;
  return noticeState(translator(settings.language), { notice, tasks, settings, today: today(), more });
}
