import type { NoticeId, Status, StoredNotice, Tag, Task, TaskId } from '@/lib/tasks';
import { guarded } from './errors';
import { database } from './schema';

/** Every task, in the order in which they were taken on or typed in. For live queries, like all reads here. */
export const allTasks = (): Promise<Task[]> => guarded(() => database.tasks.toArray());

/** The tasks that are not done, in the order in which they were taken on. Each status at once: a cursor asks row by row. */
export const openTasks = (): Promise<Task[]> =>
  guarded(() =>
    database.transaction('r', database.tasks, async () =>
      (await Promise.all([ofStatus('todo'), ofStatus('doing')])).flat().sort(byId),
    ),
  );

/** How many tasks were finished at `start` (milliseconds since the epoch) or later. */
export const countDoneSince = (start: number): Promise<number> =>
  guarded(async () => (await ofStatus('done')).filter(({ doneAt }) => doneAt !== null && doneAt >= start).length);

const ofStatus = (status: Status): PromiseLike<Task[]> => database.tasks.where({ status }).toArray();

export const taskById = (id: TaskId): Promise<Task | undefined> => guarded(() => database.tasks.get(id));

export const noticeById = (id: NoticeId): Promise<StoredNotice | undefined> => guarded(() => database.notices.get(id));

/** The notices that are there, by id; asked for one by one or all at once. */
export const noticesById = (ids: readonly NoticeId[]): Promise<Map<NoticeId, StoredNotice>> =>
  guarded(async () => {
    const found = await database.notices.bulkGet([...new Set(ids)]);
    return new Map(found.flatMap((notice) => (notice ? [[notice.id, notice] as const] : [])));
  });

/** The tasks of a notice, in the order in which they were taken on. */
export const tasksOfNotice = (noticeId: NoticeId): Promise<Task[]> =>
  guarded(async () => (await database.tasks.where({ noticeId }).toArray()).sort(byId));

/** All tags the officer has used, in Vietnamese alphabetical order. */
export const allTags = (): Promise<Tag[]> =>
  guarded(async () => (await database.tags.toArray()).map(({ name, colour }) => ({ name, colour })).sort(byName));

const byId = (a: Task, b: Task): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const { compare } = new Intl.Collator('vi');
const byName = (a: Tag, b: Tag): number => compare(a.name, b.name);
