import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import {
  acceptChange,
  addTask,
  allTasks,
  reattach,
  removeTask,
  seeNotice,
  setNote,
  takeOn,
  taskById,
  undoReattach,
} from '@/lib/store';
import type { AssignmentKey, StoredNotice, Task, TaskId } from '@/lib/tasks';
import { aDeadline, anAssignment, aReading, lead } from '../tasks/build';
import { freshDatabase } from './fresh';

freshDatabase();

const canal = anAssignment('Nạo vét kênh Bến Đá trước ngày 20/11/2026', { deadline: aDeadline('2026-11-20') });
const instead = anAssignment('Thuê đơn vị khơi thông các kênh phía đông, xong trong tháng 11', {
  units: [lead('Chi cục Thủy lợi')],
  deadline: aDeadline('2026-11-30'),
});
const seed = 'Hướng dẫn chọn giống lúa vụ xuân';
const sighting = { url: 'http://cong.test/a', title: 'Văn bản đến', at: 1 };

/** A task whose assignment is gone from its notice, with a note; and the notice as it is now. */
let task: Task;
let notice: StoredNotice;
let keys: AssignmentKey[];
beforeEach(async () => {
  const { notice: first } = await seeNotice(aReading([canal, seed]), sighting, 1);
  const [taken] = await takeOn(
    first.id,
    first.assignments.slice(0, 1).map(({ key }) => key),
    2,
    [],
  );
  await setNote(taken?.id ?? fail(), 'gọi anh Bảy', 3);
  ({ notice } = await seeNotice(aReading([instead, seed]), sighting, 4));
  task = (await taskById(taken?.id ?? fail())) ?? fail();
  keys = notice.assignments.map(({ key }) => key);
});

test('a task whose assignment is gone stays with its words until the officer says where it belongs', async () => {
  expect(task).toMatchObject({ text: canal.text, note: 'gọi anh Bảy', standing: { is: 'gone', since: 4 } });
  const { task: attached, before } = await reattach(task.id, keys[0] ?? fail(), 5);
  expect(before).toEqual(task);
  expect(attached).toMatchObject({
    text: canal.text,
    note: 'gọi anh Bảy',
    assignmentKey: keys[0],
    read: { due: '2026-11-20' },
    standing: { is: 'changed', now: { text: instead.text } },
    updatedAt: 5,
  });
  expect(await allTasks()).toEqual([attached]);
});

test('it holds at later readings, and the change can be accepted', async () => {
  await reattach(task.id, keys[0] ?? fail(), 5);
  const { tasks } = await seeNotice(aReading([seed, instead]), sighting, 6);
  expect(tasks).toMatchObject([{ assignmentKey: keys[0], standing: { is: 'changed' } }]);
  expect(await acceptChange(task.id, 7)).toMatchObject({
    text: instead.text,
    units: instead.units,
    read: { due: '2026-11-30' },
    note: 'gọi anh Bảy',
    standing: { is: 'same' },
  });
});

test('undone, it stands as it stood; what was done since stays', async () => {
  const done = await reattach(task.id, keys[0] ?? fail(), 5);
  await setNote(task.id, 'gọi chị Sáu', 6);
  expect(await undoReattach(done, 7)).toEqual({ ...task, note: 'gọi chị Sáu', updatedAt: 7 });
  expect(await allTasks()).toMatchObject([{ note: 'gọi chị Sáu', standing: { is: 'gone', since: 4 } }]);
});

test('a task that was given a wrong one can be given another', async () => {
  await reattach(task.id, keys[1] ?? fail(), 5);
  const { task: right } = await reattach(task.id, keys[0] ?? fail(), 6);
  expect(right).toMatchObject({ assignmentKey: keys[0], standing: { is: 'changed', now: { text: instead.text } } });
});

test('its own words, there again, are no change', async () => {
  await reattach(task.id, keys[0] ?? fail(), 5);
  const { tasks } = await seeNotice(aReading([canal, instead, seed]), sighting, 6);
  expect(tasks).toMatchObject([{ text: canal.text, standing: { is: 'same' }, note: 'gọi anh Bảy' }]);
});

test('not to an assignment that another task follows, and nothing is changed', async () => {
  await takeOn(notice.id, keys.slice(0, 1), 5, []);
  await expect(reattach(task.id, keys[0] ?? fail(), 6)).rejects.toMatchObject({ code: 'followed' });
  expect(await taskById(task.id)).toEqual(task);
});

test('not undone when another task follows its former assignment by now', async () => {
  const { notice: later } = await seeNotice(aReading([canal, instead, seed]), sighting, 5);
  const [own, other] = later.assignments.map(({ key }) => key);
  const done = await reattach(task.id, other ?? fail(), 6);
  await takeOn(later.id, [own ?? fail()], 7, []);
  await expect(undoReattach(done, 8)).rejects.toMatchObject({ code: 'followed' });
  expect(await taskById(task.id)).toEqual(done.task);
});

test.each<[string, string, () => Promise<unknown>]>([
  ['an unknown task', 'unknown-task', () => reattach('nothing' as TaskId, keys[0] ?? fail(), 5)],
  ['a typed-in task', 'unknown-task', async () => reattach((await addTask('Gọi', null, 5)).id, keys[0] ?? fail(), 6)],
  ['an unknown assignment', 'unknown-notice', () => reattach(task.id, 'none' as AssignmentKey, 5)],
  [
    'undoing for a task that was removed',
    'unknown-task',
    async () => {
      const done = await reattach(task.id, keys[0] ?? fail(), 5);
      await removeTask(task.id);
      return undoReattach(done, 6);
    },
  ],
])('%s is refused', async (_, code, call) => {
  await expect(call()).rejects.toMatchObject({ name: 'StoreError', code });
});

function fail(): never {
  throw new Error('not there');
}
