import { placeTasks, type Task, type TaskId } from '@/lib/tasks';
import { guarded, StoreError } from './errors';
import { database, taskOf } from './schema';
import { written } from './written';

/**
 * Bỏ theo dõi. Returns what was removed, all that `restoreTask` needs to undo it.
 *
 * @throws StoreError 'unknown-task'
 */
export async function removeTask(id: TaskId): Promise<Task> {
  const task = await guarded(() =>
    database.transaction('rw', database.tasks, async () => {
      const found = await database.tasks.get(id);
      if (!found) throw new StoreError('unknown-task');
      await database.tasks.delete(id);
      return found;
    }),
  );
  await written([task.noticeId]);
  return task;
}

/**
 * Hoàn tác: puts a removed task back, with its id and all its values, beside its notice as that is now. When the
 * assignment was taken on again in between, the two become one that has the officer's values of both.
 *
 * @throws StoreError
 */
export async function restoreTask(task: Task, now: number): Promise<Task> {
  const restored = await guarded(() =>
    database.transaction('rw', database.notices, database.tasks, async () => {
      const { noticeId, assignmentKey } = task;
      const twin = noticeId && assignmentKey ? await taskOf(noticeId, assignmentKey) : undefined;
      const placed = await placeAgain(task, now);
      if (twin && twin.id !== task.id) await database.tasks.delete(twin.id);
      const whole = twin && twin.id !== task.id ? united(placed, twin) : placed;
      await database.tasks.put(whole);
      return whole;
    }),
  );
  await written([restored.noticeId]);
  return restored;
}

async function placeAgain(task: Task, now: number): Promise<Task> {
  const notice = task.noticeId ? await database.notices.get(task.noticeId) : undefined;
  if (!notice) return task;
  const { assignments, inheritedDismissed } = notice;
  const [placed = task] = placeTasks(assignments, assignments, [task], now);
  return { ...placed, inheritedDismissed };
}

const united = (task: Task, twin: Task): Task => ({
  ...task,
  ownDue: task.ownDue ?? twin.ownDue,
  confirmed: task.confirmed || twin.confirmed,
  tags: [...new Set([...task.tags, ...twin.tags])],
  note: [...new Set([task.note, twin.note])].filter((note) => note !== '').join('\n'),
});
