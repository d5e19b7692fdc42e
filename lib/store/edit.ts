import type { IsoDay } from '@/lib/calendar';
import { acceptStanding, joinNotes, type Status, type Task, type TaskId } from '@/lib/tasks';
import { guarded, StoreError } from './errors';
import { database } from './schema';
import { written } from './written';

/**
 * The officer's changes of one task. Each returns the task as it is then, and throws StoreError 'unknown-task' when it
 * is not there (any more). Times are milliseconds since the epoch.
 */

/** Chưa làm, đang làm, xong. A task that is done already keeps the time at which it was. */
export const setStatus = (id: TaskId, status: Status, now: number): Promise<Task> =>
  edit(id, now, (task) => ({ status, doneAt: status === 'done' ? (task.doneAt ?? now) : null }));

/** Hạn tôi đặt; null takes it away, and the read date holds again. */
export const setOwnDue = (id: TaskId, ownDue: IsoDay | null, now: number): Promise<Task> =>
  edit(id, now, () => ({ ownDue }));

/** Kỳ sau, or back to the one before: day and status at once. */
export const setTerm = (id: TaskId, term: Pick<Task, 'ownDue' | 'status' | 'doneAt'>, now: number): Promise<Task> =>
  edit(id, now, () => term);

/**
 * @param seen the note over which this one was typed: where another window has saved another one since, both are kept
 *   (`joinNotes`). Left out, this one takes the place of whatever there is
 */
export const setNote = (id: TaskId, note: string, now: number, seen?: string): Promise<Task> =>
  edit(id, now, (task) => ({
    note: joinNotes(seen?.normalize('NFC') ?? task.note, note.normalize('NFC'), task.note),
  }));

/** The officer confirms a doubtful date (or takes that back). */
export const confirmDue = (id: TaskId, confirmed: boolean, now: number): Promise<Task> =>
  edit(id, now, () => ({ confirmed }));

/** Đã biết: the changed words and date of the notice become the task's; nothing of the officer's changes. */
export const acceptChange = (id: TaskId, now: number): Promise<Task> =>
  edit(id, now, (task) => acceptStanding(task, now));

async function edit(id: TaskId, now: number, change: (task: Task) => Partial<Task>): Promise<Task> {
  const edited = await guarded(() =>
    database.transaction('rw', database.tasks, async () => {
      const task = await database.tasks.get(id);
      if (!task) throw new StoreError('unknown-task');
      const next = { ...task, ...change(task), updatedAt: now };
      await database.tasks.put(next);
      return next;
    }),
  );
  await written([edited.noticeId]);
  return edited;
}
