import type { IsoDay } from '@/lib/calendar';
import {
  type DueRange,
  dueRanges,
  type Head,
  type NoticeId,
  type Status,
  type StoredNotice,
  summary,
  type Tag,
  type Task,
  type TaskId,
} from '@/lib/tasks';
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
  guarded(() => database.tasks.where('doneAt').aboveOrEqual(start).count());

/** How many open tasks are due in each of `ranges`. The index alone is read. */
export const countDue = <Name extends string>(
  ranges: Readonly<Record<Name, DueRange>>,
): Promise<Record<Name, number>> =>
  guarded(() =>
    database.transaction('r', database.tasks, async () => {
      const named = Object.entries<DueRange>(ranges);
      const counts = await Promise.all(named.map(([, range]) => dueIn(range).count()));
      return Object.fromEntries(named.map(([name], at) => [name, counts[at] ?? 0])) as Record<Name, number>;
    }),
  );

/** The first `most` open tasks of each group as of the day `today`, without reading the others. */
export const openHead = (today: IsoDay, most: number): Promise<Head> =>
  guarded(() =>
    database.transaction('r', database.tasks, async () => {
      const ranges = dueRanges(today);
      const { doubtful, later, ...counts } = await countDue(ranges);
      const firsts = await Promise.all(Object.values(ranges).map((range) => dueIn(range).limit(most).toArray()));
      const { groups } = summary(firsts.flat().sort(byId), today);
      // Of two ranges that make one group, the first of each are more than are known to be the first of both.
      return {
        groups: { ...groups, later: groups.later.slice(0, most) },
        counts: { ...counts, later: later + doubtful },
      };
    }),
  );

const dueIn = ([from, before]: DueRange) => database.tasks.where('due').between(from, before);

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
