import type { IsoDay } from '@/lib/calendar';
import {
  type AssignmentKey,
  deadlineFor,
  type NoticeId,
  type OwnUnit,
  type StoredNotice,
  type Task,
} from '@/lib/tasks';
import { guarded, StoreError } from './errors';
import { newTaskId } from './ids';
import { database, taskOf } from './schema';
import { written } from './written';

/**
 * Nhận việc: makes tasks of assignments. One that has a task already keeps it as it is.
 *
 * @param now milliseconds since the epoch
 * @param ownUnits whose dates count where an assignment gives different units different ones
 * @returns a task for each of `keys`, in their order, each once
 * @throws StoreError 'unknown-notice', or 'unknown-task' for a key the notice does not have; nothing is taken on then
 */
export async function takeOn(
  noticeId: NoticeId,
  keys: readonly AssignmentKey[],
  now: number,
  ownUnits: readonly OwnUnit[],
): Promise<Task[]> {
  const tasks = await guarded(() =>
    database.transaction('rw', database.notices, database.tasks, async () => {
      const notice = await database.notices.get(noticeId);
      if (!notice) throw new StoreError('unknown-notice');
      const taken: Task[] = [];
      for (const key of new Set(keys)) {
        const existing = await taskOf(noticeId, key);
        const task = existing ?? taskFrom(notice, key, now, ownUnits);
        if (!existing) await database.tasks.add(task);
        taken.push(task);
      }
      return taken;
    }),
  );
  await written([noticeId]);
  return tasks;
}

/**
 * Hoàn tác of Nhận việc: the tasks go, but for those of which the officer has said anything since then.
 *
 * @throws StoreError 'worked-on' where some stay; the others are gone then
 */
export async function undoTakeOn(tasks: readonly Task[]): Promise<void> {
  const found = await guarded(() =>
    database.transaction('rw', database.tasks, async () => {
      const now = (await database.tasks.bulkGet(tasks.map(({ id }) => id))).filter((task) => task !== undefined);
      await database.tasks.bulkDelete(now.filter(isUntouched).map(({ id }) => id));
      return now;
    }),
  );
  await written(found.map(({ noticeId }) => noticeId));
  if (!found.every(isUntouched)) throw new StoreError('worked-on');
}

const isUntouched = ({ status, ownDue, confirmed, tags, note }: Task): boolean =>
  status === 'todo' && ownDue === null && !confirmed && tags.length === 0 && note === '';

/**
 * Việc tôi tự ghi: a task that is in no notice.
 *
 * @throws StoreError
 */
export async function addTask(text: string, ownDue: IsoDay | null, now: number): Promise<Task> {
  const task = { ...blankTask(now, 0), text: text.normalize('NFC').trim(), ownDue };
  await guarded(() => database.tasks.add(task));
  await written([]);
  return task;
}

function taskFrom(notice: StoredNotice, key: AssignmentKey, now: number, ownUnits: readonly OwnUnit[]): Task {
  const place = notice.assignments.findIndex((assignment) => assignment.key === key);
  const assignment = notice.assignments[place];
  if (!assignment) throw new StoreError('unknown-task');
  return {
    ...blankTask(now, place),
    noticeId: notice.id,
    assignmentKey: key,
    text: assignment.text,
    units: assignment.units,
    read: deadlineFor(assignment, ownUnits),
    inheritedDismissed: notice.inheritedDismissed,
  };
}

/** @param place among the tasks made at this instant: they keep the notice's order */
const blankTask = (now: number, place: number): Task => ({
  id: newTaskId(now, place),
  noticeId: null,
  assignmentKey: null,
  text: '',
  units: [],
  read: null,
  ownDue: null,
  confirmed: false,
  inheritedDismissed: false,
  status: 'todo',
  doneAt: null,
  tags: [],
  note: '',
  standing: { is: 'same' },
  createdAt: now,
  updatedAt: now,
});
