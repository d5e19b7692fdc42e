import type { AssignmentKey, NoticeId } from '@/lib/tasks';
import { guarded, StoreError } from './errors';
import { database } from './schema';
import { written } from './written';

/**
 * The officer says that dates from headings of this notice do not count (or do again).
 *
 * @throws StoreError 'unknown-notice'
 */
export async function dismissInherited(noticeId: NoticeId, dismissed: boolean): Promise<void> {
  await guarded(() =>
    database.transaction('rw', database.notices, database.tasks, async () => {
      const notice = await database.notices.get(noticeId);
      if (!notice) throw new StoreError('unknown-notice');
      await database.notices.put({ ...notice, inheritedDismissed: dismissed });
      // Not by `modify`, which fails at a row that the guard hides.
      const tasks = await database.tasks.where({ noticeId }).toArray();
      await database.tasks.bulkPut(tasks.map((task) => ({ ...task, inheritedDismissed: dismissed })));
    }),
  );
  await written([noticeId]);
}

/**
 * The officer says that the doubtful units of an assignment are right (or takes that back).
 *
 * @throws StoreError 'unknown-notice'
 */
export async function confirmUnits(noticeId: NoticeId, key: AssignmentKey, right: boolean): Promise<void> {
  await guarded(() =>
    database.transaction('rw', database.notices, async () => {
      const notice = await database.notices.get(noticeId);
      if (!notice) throw new StoreError('unknown-notice');
      const others = (notice.unitsConfirmed ?? []).filter((confirmed) => confirmed !== key);
      await database.notices.update(noticeId, { unitsConfirmed: right ? [...others, key] : others });
    }),
  );
  await written([noticeId]);
}
