import { type NoticeId, type Told, toldByIdentity } from '@/lib/tasks';
import { guarded } from './errors';
import { database } from './schema';

/** A stored notice by what it is told by; those with too little of a header are not among them. */
export interface KnownNotice {
  readonly id: NoticeId;
  readonly told: Told;
}

/** All of them. Their index alone is read, not the notices: there may be thousands. */
export const knownNotices = (): Promise<KnownNotice[]> =>
  guarded(() =>
    database.transaction('r', database.notices, async () => {
      const inOrder = database.notices.orderBy('identity');
      const [identities, ids] = await Promise.all([inOrder.keys(), inOrder.primaryKeys()]);
      return ids.map((id, at) => ({ id, told: toldByIdentity(String(identities[at])) }));
    }),
  );

/** How many tasks of each notice are open and how many there are. A notice without tasks is not among them. */
export const taskCounts = (ids: readonly NoticeId[]): Promise<Map<NoticeId, { open: number; all: number }>> =>
  guarded(async () => {
    const counts = new Map<NoticeId, { open: number; all: number }>();
    for (const { noticeId, status } of await database.tasks.where('noticeId').anyOf(ids).toArray()) {
      if (noticeId === null) continue;
      const count = counts.get(noticeId) ?? { open: 0, all: 0 };
      counts.set(noticeId, { open: count.open + (status === 'done' ? 0 : 1), all: count.all + 1 });
    }
    return counts;
  });
