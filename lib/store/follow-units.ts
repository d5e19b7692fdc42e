import { deadlineNow, type NoticeId, type OwnUnit, type StoredDeadline, type StoredNotice } from '@/lib/tasks';
import { guarded } from './errors';
import { database } from './schema';
import { written } from './written';

/**
 * The officer's units are `ownUnits` now: open tasks go by the dates of these, where their notices give units dates of
 * their own (`deadlineNow`). What the officer entered stays.
 *
 * @throws StoreError
 */
export async function followUnits(ownUnits: readonly OwnUnit[]): Promise<void> {
  const changed = await guarded(() =>
    database.transaction('rw', database.notices, database.tasks, async () => {
      const open = await database.tasks.where('status').anyOf('todo', 'doing').toArray();
      const ids = new Set(open.flatMap(({ noticeId }) => noticeId ?? []));
      const notices = new Map<NoticeId | null, StoredNotice>();
      for (const notice of await database.notices.bulkGet([...ids])) if (notice) notices.set(notice.id, notice);
      const next = open.flatMap((task) => {
        const assignment = notices.get(task.noticeId)?.assignments.find(({ key }) => key === task.assignmentKey);
        const read = assignment ? deadlineNow(task, assignment, ownUnits) : task.read;
        return isSame(read, task.read) ? [] : [{ ...task, read }];
      });
      if (next.length > 0) await database.tasks.bulkPut(next);
      return next.map(({ noticeId }) => noticeId);
    }),
  );
  if (changed.length > 0) await written(changed);
}

const isSame = (a: StoredDeadline | null, b: StoredDeadline | null): boolean => JSON.stringify(a) === JSON.stringify(b);
