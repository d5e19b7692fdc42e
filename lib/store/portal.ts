import { joinRecords, type NoticeId, type PortalRecord } from '@/lib/tasks';
import { guarded } from './errors';
import { database } from './schema';
import { written } from './written';

/**
 * Keeps what a portal says of a notice; does nothing when it says nothing new, or when the notice is gone.
 *
 * @throws StoreError
 */
export async function notePortal(id: NoticeId, record: PortalRecord): Promise<void> {
  const isNew = await guarded(() =>
    database.transaction('rw', database.notices, async () => {
      const notice = await database.notices.get(id);
      if (!notice) return false;
      const portal = joinRecords(notice.portal, record);
      if (JSON.stringify(portal) === JSON.stringify(notice.portal)) return false;
      await database.notices.put({ ...notice, portal });
      return true;
    }),
  );
  if (isNew) await written([id]);
}

/**
 * Takes a notice out of the store that does not belong there (its portal says that it is secret), unless the officer has
 * tasks or annotations of it: those are the officer's to remove.
 *
 * @throws StoreError
 */
export async function forgetNotice(id: NoticeId): Promise<void> {
  const isGone = await guarded(() =>
    database.transaction('rw', database.notices, database.tasks, async () => {
      if ((await database.tasks.where({ noticeId: id }).count()) > 0) return false;
      if ((await database.notices.get(id))?.annotations?.length) return false;
      await database.notices.delete(id);
      return true;
    }),
  );
  if (isGone) await written([id]);
}
