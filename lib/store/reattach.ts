import { type AssignmentKey, detachTask, reattachTask, type Task, type TaskId } from '@/lib/tasks';
import { guarded, StoreError } from './errors';
import { database, taskOf } from './schema';
import { written } from './written';

/** What was re-attached: all that `undoReattach` needs. */
export interface Reattachment {
  readonly before: Task;
  readonly task: Task;
}

/**
 * Gắn lại: the officer says which assignment of its notice a task is about, one whose own is gone or was mistaken.
 *
 * @param now milliseconds since the epoch
 * @throws StoreError 'unknown-task' where the task is not there or was typed in; 'unknown-notice' where its notice has
 *   no such assignment; 'followed' where another task is about it. Nothing is changed then
 */
export async function reattach(id: TaskId, key: AssignmentKey, now: number): Promise<Reattachment> {
  const result = await guarded(() =>
    database.transaction('rw', database.notices, database.tasks, async () => {
      const before = await database.tasks.get(id);
      if (!before?.noticeId) throw new StoreError('unknown-task');
      const notice = await database.notices.get(before.noticeId);
      const assignment = notice?.assignments.find((one) => one.key === key);
      if (!notice || !assignment) throw new StoreError('unknown-notice');
      const other = await taskOf(notice.id, key);
      if (other && other.id !== id) throw new StoreError('followed');
      const task = reattachTask(before, assignment, now);
      await database.tasks.put(task);
      return { before, task };
    }),
  );
  await written([result.task.noticeId]);
  return result;
}

/**
 * Hoàn tác: the task is about what it was about before, and stands as it stood. What the officer did with it since
 * then stays.
 *
 * @throws StoreError 'unknown-task'; 'followed' where another task is about that assignment by now
 */
export async function undoReattach({ before }: Reattachment, now: number): Promise<Task> {
  const { id, noticeId, assignmentKey } = before;
  const undone = await guarded(() =>
    database.transaction('rw', database.tasks, async () => {
      const task = await database.tasks.get(id);
      if (!task) throw new StoreError('unknown-task');
      const other = noticeId && assignmentKey ? await taskOf(noticeId, assignmentKey) : undefined;
      if (other && other.id !== id) throw new StoreError('followed');
      const next = detachTask(task, before, now);
      await database.tasks.put(next);
      return next;
    }),
  );
  await written([noticeId]);
  return undone;
}
