import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { eraseSnapshots, makeBackup, preview, readBackup, restore, snapshots, undoRestore } from '@/lib/exchange';
import {
  addTask,
  allTasks,
  annotate,
  eraseRows,
  newAnnotationId,
  onWritten,
  removeAnnotation,
  saveSettings,
  seeNotice,
  setAnnotationNote,
  setNote,
  setOwnDue,
  setStatus,
  setTags,
  settings,
  splitAssignment,
  takeOn,
  type Whole,
  whole,
} from '@/lib/store';
import { database } from '@/lib/store/schema';
import { chosenFrom, type Task } from '@/lib/tasks';
import { aReading, day, own } from '../tasks/build';
import { bytesOf, openAwkward } from './stored';

beforeEach(async () => {
  database.close({ disableAutoOpen: false });
  await database.delete();
  await database.open();
  await eraseSnapshots();
});
afterEach(() => {
  vi.restoreAllMocks();
  database.close();
});

const sighting = { url: 'http://cong.test/a', title: 'Văn bản đến', at: 1 };
const reading = aReading(['Nạo vét kênh Bến Đá. Báo cáo Sở trước ngày 20.', 'Rà soát các cống dưới đê', 'Chọn giống']);

async function saved(): Promise<Whole> {
  const read = await readBackup(bytesOf((await makeBackup(await whole(), 100)).text));
  if (read.is !== 'backup') throw new Error(read.problem);
  return read.data;
}
/** Reads the notice and takes on its assignments. */
async function follow(...places: number[]): Promise<Task[]> {
  const { notice } = await seeNotice(reading, sighting, 1);
  const keys = places.map((place) => notice.assignments[place]?.key ?? fail());
  return takeOn(notice.id, keys, 2, []);
}
const texts = async () => (await allTasks()).map(({ text }) => text).sort();

test('what was saved, erased and restored is the same in every row', async () => {
  const before = await openAwkward();
  const file = await saved();
  await eraseRows();
  expect(Object.values(await whole()).flat()).toEqual([]);
  await restore(file, 'replace', 200);
  expect(await whole()).toEqual(before);
  await eraseRows();
  await restore(file, 'merge', 300);
  expect(await whole()).toEqual(before);
});

test('a preview says what is new, what differs, what is the same, and what is only here', async () => {
  const [first, second] = await follow(0, 1);
  const call = await addTask('Gọi Trạm bơm', null, 3);
  const file = await saved();
  await setNote(first?.id ?? fail(), 'gọi anh Bảy', 4);
  await database.tasks.delete(second?.id ?? fail());
  const only = await addTask('Việc mới', null, 5);
  const { tasks, notices } = preview(await whole(), file);
  expect(tasks.added).toEqual([second]);
  expect(tasks.differing).toMatchObject([{ here: { note: 'gọi anh Bảy' }, there: { note: '' } }]);
  expect(tasks.same).toBe(1);
  expect(tasks.onlyHere).toEqual([only]);
  expect([notices.same, notices.added]).toEqual([1, []]);
  expect(call.text).toBe('Gọi Trạm bơm');
});

describe('merging', () => {
  test('adds what is missing and takes nothing away', async () => {
    await follow(0, 1);
    const file = await saved();
    await eraseRows();
    await addTask('Việc mới', null, 5);
    await saveSettings({ badgeDays: 3 });
    await restore(file, 'merge', 10);
    expect(await texts()).toEqual([reading.assignments[0]?.text, 'Rà soát các cống dưới đê', 'Việc mới'].sort());
    expect(await settings()).toMatchObject({ badgeDays: 3 });
  });

  test('keeps of a task that is in both what was said last, and all notes and tags', async () => {
    const [task] = await follow(0);
    const { id } = task ?? fail();
    await setNote(id, 'ghi ở máy cũ', 5);
    await setTags(id, ['kênh'], 6);
    await setOwnDue(id, day('2026-11-18'), 7);
    const file = await saved();
    await setNote(id, 'ghi sau', 8);
    await setTags(id, ['đê'], 9);
    await setStatus(id, 'doing', 10);
    await setOwnDue(id, null, 11);
    await restore(file, 'merge', 20);
    expect(await allTasks()).toMatchObject([
      { id, note: 'ghi sau\nghi ở máy cũ', tags: ['đê', 'kênh'], status: 'doing', ownDue: null },
    ]);
  });

  test('keeps the annotations of both, of one that is in both the newest words and both notes', async () => {
    const { notice } = await seeNotice(reading, sighting, 1);
    const words = (quote: string) => chosenFrom([{ block: 0, start: 0, end: quote.length }], [{ text: quote }]);
    const [both, there, here] = [newAnnotationId(1), newAnnotationId(2), newAnnotationId(3)];
    await annotate(notice.id, both, words('các cống'), 1);
    await annotate(notice.id, there, words('kênh'), 2);
    await setAnnotationNote(notice.id, both, 'ghi ở máy cũ', 3, '');
    const file = await saved();
    await removeAnnotation(notice.id, there);
    await annotate(notice.id, both, words('mọi cống'), 4);
    await setAnnotationNote(notice.id, both, 'ghi sau', 5, 'ghi ở máy cũ');
    await annotate(notice.id, here, words('đê'), 6);
    await restore(file, 'merge', 20);
    expect((await whole()).notices).toMatchObject([
      {
        annotations: [
          { id: both, quote: 'mọi cống', note: 'ghi sau\nghi ở máy cũ' },
          { id: there, quote: 'kênh' },
          { id: here, quote: 'đê' },
        ],
      },
    ]);
    await eraseRows();
    const other = await seeNotice(reading, { ...sighting, at: 50 }, 50);
    await annotate(other.notice.id, here, words('đê'), 60);
    await restore(file, 'merge', 70);
    const [merged] = (await whole()).notices;
    expect(merged).toMatchObject({ id: other.notice.id, readAt: 50 });
    expect(merged?.annotations?.map(({ id }) => id)).toEqual([both, there, here]);
  });

  test('on another computer, where the notice was read too, tasks of one assignment become one', async () => {
    const [first] = await follow(0, 1);
    await setNote(first?.id ?? fail(), 'từ máy cũ', 3);
    const file = await saved();
    await eraseRows();
    const [here] = await follow(0, 2);
    await setOwnDue(here?.id ?? fail(), day('2026-12-01'), 4);
    await restore(file, 'merge', 10);
    const all = await whole();
    expect(all.notices).toHaveLength(1);
    expect(all.tasks).toHaveLength(3);
    expect(all.tasks.every(({ noticeId, standing }) => noticeId === all.notices[0]?.id && standing.is === 'same')).toBe(
      true,
    );
    expect(all.tasks.find(({ id }) => id === here?.id)).toMatchObject({ note: 'từ máy cũ', ownDue: '2026-12-01' });
  });

  test('on another computer, where the notice was only looked at, it is as it was on the old one', async () => {
    const [task] = await follow(0, 1);
    await splitAssignment(task?.noticeId ?? fail(), task?.assignmentKey ?? fail(), 3);
    const file = await saved();
    await eraseRows();
    const { notice } = await seeNotice(reading, { ...sighting, at: 50 }, 50);
    await restore(file, 'merge', 60);
    const all = await whole();
    expect(all.notices).toMatchObject([{ id: notice.id, splits: [{ key: task?.assignmentKey }] }]);
    expect(all.tasks).toHaveLength(3);
    const seen = await seeNotice(reading, { ...sighting, at: 70 }, 70);
    expect(seen.tasks.map(({ standing }) => standing.is)).toEqual(['same', 'same', 'same']);
  });

  test('keeps the settings that were chosen here, and the units of both', async () => {
    await saveSettings({ badgeDays: 30, theme: 'dark', ownUnits: [own('Phòng Thủy lợi', 'TL')] });
    const file = await saved();
    await eraseRows();
    await saveSettings({ badgeDays: 3, ownUnits: [own('Phòng Kế hoạch')] });
    await restore(file, 'merge', 10);
    expect(await settings()).toMatchObject({ badgeDays: 3, theme: 'dark', ownUnits: [{ aliases: ['TL'] }, {}] });
  });
});

describe('replacing', () => {
  test('leaves what is in the backup, and what was put aside here', async () => {
    await follow(0);
    const file = await saved();
    await addTask('Việc mới', null, 5);
    await database.quarantine.put({ id: 'tasks/x', table: 'tasks', row: { id: 'x' }, misfits: ['text'], foundAt: 6 });
    await restore(file, 'replace', 10);
    expect(await texts()).toEqual([reading.assignments[0]?.text]);
    expect((await whole()).quarantine).toMatchObject([{ id: 'tasks/x' }]);
  });

  test('is told to whoever listens', async () => {
    const file = await saved();
    const listener = vi.fn();
    const stop = onWritten(listener);
    await addTask('Việc mới', null, 5);
    listener.mockClear();
    await restore(file, 'replace', 10);
    expect(listener).toHaveBeenCalledExactlyOnceWith(null);
    stop();
  });
});

describe('all or nothing', () => {
  test.each([1, 2, 5])('a disk that is full at write %i of a restore leaves everything as it was', async (nth) => {
    await openAwkward();
    const file = await saved();
    await eraseRows();
    await addTask('Việc mới', null, 5);
    const before = await whole();
    const put = IDBObjectStore.prototype.put;
    let writes = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
      if (this.transaction.db.name === 'so-viec' && ++writes === nth)
        throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, row);
    });
    await expect(restore(file, 'replace', 10)).rejects.toMatchObject({ code: 'quota' });
    vi.restoreAllMocks();
    expect(await whole()).toEqual(before);
  });

  test('without room for the snapshot nothing is restored', async () => {
    await addTask('Việc mới', null, 5);
    const file = await saved();
    await addTask('Việc sau', null, 6);
    const before = await whole();
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(restore(file, 'replace', 10)).rejects.toMatchObject({ code: 'quota' });
    expect(await whole()).toEqual(before);
  });
});

describe('undoing', () => {
  test.each(['merge', 'replace'] as const)('a %s gives everything back as it was', async (way) => {
    await openAwkward();
    const file = await saved();
    await eraseRows();
    await follow(0, 1);
    await addTask('Việc mới', null, 5);
    const before = await whole();
    const done = await restore(file, way, 10);
    expect(await whole()).not.toEqual(before);
    expect(await undoRestore(done)).toBe(true);
    expect(await whole()).toEqual(before);
  });

  test('is refused when something was written since, and the snapshot is still there', async () => {
    const call = await addTask('Gọi Trạm bơm', null, 5);
    const file = await saved();
    await addTask('Việc mới', null, 6);
    const done = await restore(file, 'replace', 10);
    await setNote(call.id, 'viết sau', 11);
    expect(await undoRestore(done)).toBe(false);
    expect(await allTasks()).toMatchObject([{ note: 'viết sau' }]);
    expect(await snapshots()).toMatchObject([{ id: done.snapshot, why: 'restore', tasks: 2 }]);
  });
});

function fail(): never {
  throw new Error('not there');
}
