import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  allTasks,
  joinParts,
  noticeById,
  onWritten,
  seeNotice,
  setNote,
  setOwnDue,
  setStatus,
  splitAssignment,
  takeOn,
  undoRegrouping,
} from '@/lib/store';
import type { AssignmentKey, NoticeId, StoredNotice } from '@/lib/tasks';
import { aReading, day } from '../tasks/build';
import { freshDatabase } from './fresh';

freshDatabase();

const FIRST = 'Trình dự toán trước ngày 18/11/2026.';
const SECOND = 'Báo cáo Sở Tài chính.';
const reading = aReading([`${FIRST} ${SECOND}`, 'Tổng kết năm']);
const sighting = { url: 'http://cong.test/a', title: 'Văn bản đến', at: 1 };

let notice: StoredNotice;
let key: AssignmentKey;
beforeEach(async () => {
  ({ notice } = await seeNotice(reading, sighting, 1));
  const [whole] = notice.assignments;
  if (!whole) throw new Error('no assignment');
  key = whole.key;
});

const stored = async (): Promise<StoredNotice> => {
  const found = await noticeById(notice.id);
  if (!found) throw new Error('no notice');
  return found;
};
const texts = async () => (await stored()).assignments.map(({ text }) => text);

describe('splitting', () => {
  test('is on disk and says which assignments there are now', async () => {
    const { keys } = await splitAssignment(notice.id, key, 5);
    expect(await texts()).toEqual([FIRST, SECOND, 'Tổng kết năm']);
    expect((await stored()).assignments.slice(0, 2).map((part) => part.key)).toEqual(keys);
  });

  test('is kept when the notice is read again, by whoever', async () => {
    await splitAssignment(notice.id, key, 5);
    await seeNotice(reading, { ...sighting, url: 'http://tep.test/b' }, 9);
    expect(await texts()).toEqual([FIRST, SECOND, 'Tổng kết năm']);
  });

  test('makes tasks that can be taken on one by one', async () => {
    const { keys } = await splitAssignment(notice.id, key, 5);
    const [task] = await takeOn(notice.id, keys.slice(1), 6, []);
    expect(task).toMatchObject({ text: SECOND, assignmentKey: keys[1] });
  });

  test('brings a task of each sentence where the whole was taken on', async () => {
    const [task] = await takeOn(notice.id, [key], 2, []);
    if (!task) throw new Error('no task');
    await setNote(task.id, 'Hỏi anh Sơn', 3);
    await splitAssignment(notice.id, key, 5);
    expect((await allTasks()).map(({ text, note }) => [text, note])).toEqual([
      [FIRST, 'Hỏi anh Sơn'],
      [SECOND, ''],
    ]);
  });

  test('is told, once it is written', async () => {
    const listener = vi.fn();
    const stop = onWritten(listener);
    await splitAssignment(notice.id, key, 5);
    stop();
    expect(listener).toHaveBeenCalledExactlyOnceWith([notice.id]);
  });

  test.each<[string, () => Promise<unknown>, string]>([
    ['what is not there', () => splitAssignment(notice.id, 'x' as AssignmentKey, 5), 'unknown-task'],
    ['in no notice', () => splitAssignment('x' as NoticeId, key, 5), 'unknown-notice'],
    ['joining what is whole', () => joinParts(notice.id, key, 5), 'unknown-task'],
  ])('is refused for %s, and nothing changes', async (_, act, code) => {
    await expect(act()).rejects.toMatchObject({ code });
    expect(await stored()).toEqual(notice);
  });
});

describe('joining', () => {
  test('brings the whole back, and one task with all that was said', async () => {
    const { keys } = await splitAssignment(notice.id, key, 5);
    const [one, two] = await takeOn(notice.id, keys, 6, []);
    if (!one || !two) throw new Error('no tasks');
    await setNote(one.id, 'Hỏi anh Sơn', 7);
    await setNote(two.id, 'Gửi qua trục', 7);
    await setStatus(two.id, 'done', 8);
    await joinParts(notice.id, key, 9);
    expect(await texts()).toEqual([`${FIRST} ${SECOND}`, 'Tổng kết năm']);
    expect(await allTasks()).toMatchObject([
      { id: one.id, assignmentKey: key, note: 'Hỏi anh Sơn\nGửi qua trục', status: 'doing' },
    ]);
  });
});

describe('undoing', () => {
  test('a splitting brings back exactly what was', async () => {
    const [task] = await takeOn(notice.id, [key], 2, []);
    if (!task) throw new Error('no task');
    await setOwnDue(task.id, day('2026-11-16'), 3);
    const before = [await stored(), await allTasks()];
    await undoRegrouping(await splitAssignment(notice.id, key, 5), 6);
    expect([await stored(), await allTasks()]).toEqual(before);
  });

  test('a joining brings back exactly what was', async () => {
    const { keys } = await splitAssignment(notice.id, key, 5);
    const [one, two] = await takeOn(notice.id, keys, 6, []);
    if (!one || !two) throw new Error('no tasks');
    await setStatus(one.id, 'done', 7);
    await setNote(two.id, 'Gửi qua trục', 7);
    const before = [await stored(), await allTasks()];
    await undoRegrouping(await joinParts(notice.id, key, 9), 10);
    expect([await stored(), await allTasks()]).toEqual(before);
  });

  test('can itself be undone', async () => {
    await takeOn(notice.id, [key], 2, []);
    const split = await splitAssignment(notice.id, key, 5);
    const before = [await stored(), await allTasks()];
    await undoRegrouping(await undoRegrouping(split, 6), 7);
    expect([await stored(), await allTasks()]).toEqual(before);
  });

  test('loses nothing that was written in between', async () => {
    const [task] = await takeOn(notice.id, [key], 2, []);
    if (!task) throw new Error('no task');
    const split = await splitAssignment(notice.id, key, 5);
    const [, second] = await allTasks();
    if (!second) throw new Error('no second task');
    await setNote(second.id, 'Gửi qua trục', 6);
    await undoRegrouping(split, 7);
    expect(await allTasks()).toMatchObject([{ id: task.id, assignmentKey: key, note: 'Gửi qua trục' }]);
  });
});
