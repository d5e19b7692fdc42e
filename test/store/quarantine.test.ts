import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  addTask,
  allTags,
  allTasks,
  checkRows,
  dismissInherited,
  lastSeen,
  noticeById,
  noticesById,
  openTasks,
  quarantined,
  removeTask,
  saveSettings,
  seeNotice,
  seenUnits,
  setNote,
  setStatus,
  setTags,
  settings,
  takeOn,
  taskById,
  tasksOfNotice,
} from '@/lib/store';
import { type CheckedTable, fits, misfitsOf } from '@/lib/store/fits';
import { database } from '@/lib/store/schema';
import type { StoredNotice, Task } from '@/lib/tasks';
import { aDeadline, anAssignment, aReading, day } from '../tasks/build';
import { damages } from './damage';
import { freshDatabase } from './fresh';

freshDatabase();

const reading = aReading([
  anAssignment('Nạo vét kênh Bến Đá', { path: '1', deadline: aDeadline('2026-11-20') }),
  'Rà soát các cống dưới đê',
]);
const sighting = { url: 'http://cong.test/a', title: 'Văn bản đến', at: 1 };

let notice: StoredNotice;
let tasks: Task[];
beforeEach(async () => {
  ({ notice } = await seeNotice(reading, sighting, 1));
  tasks = await takeOn(
    notice.id,
    notice.assignments.map(({ key }) => key),
    2,
    [],
  );
  await setTags(tasks[0]?.id ?? fail(), ['kênh'], 3);
  await saveSettings({ badgeDays: 3 });
});

/** Writes over a row what no code of ours would, as a fault of an older version or of the disk may. */
const spoil = async (table: CheckedTable, change: (row: Record<string, unknown>) => void): Promise<object> => {
  const [row] = structuredClone(await database.table(table).toArray());
  change(row);
  await database.table(table).put(row);
  return row;
};
const allAside = async () => (await quarantined()).map(({ table, row, misfits }) => ({ table, row, misfits }));

describe('a row that no longer fits', () => {
  test('is met by no read, and is put aside whole', async () => {
    const row = await spoil('tasks', (task) => Object.assign(task, { units: null, status: 'later' }));
    const other = [tasks[1]];
    expect(await allTasks()).toEqual(other);
    expect(await openTasks()).toEqual(other);
    expect(await tasksOfNotice(notice.id)).toEqual(other);
    expect(await taskById(tasks[0]?.id ?? fail())).toBeUndefined();
    await expect(setStatus(tasks[0]?.id ?? fail(), 'done', 9)).rejects.toMatchObject({ code: 'unknown-task' });
    await checkRows();
    expect(await allAside()).toEqual([{ table: 'tasks', row, misfits: ['units', 'status'] }]);
    expect(await database.tasks.count()).toBe(1);
  });

  test('stops no write to its neighbours', async () => {
    const row = await spoil('tasks', (task) => Object.assign(task, { units: null }));
    await dismissInherited(notice.id, true);
    expect((await tasksOfNotice(notice.id)).map((task) => task.inheritedDismissed)).toEqual([true]);
    await checkRows();
    expect((await allAside()).map((aside) => aside.row)).toEqual([row]);
  });

  test.each<[CheckedTable, string, () => Promise<unknown>]>([
    ['notices', 'assignments', async () => [await seenUnits(), await lastSeen(), await noticesById([notice.id])]],
    ['notices', 'header', () => noticeById(notice.id)],
    ['notices', 'seen', lastSeen],
    ['tags', 'name', allTags],
    ['settings', 'ownUnits', settings],
  ])('of %s (%s) breaks no read, and a read alone puts it aside', async (table, field, readIt) => {
    await spoil(table, (row) => {
      row[field] = 7;
    });
    const count = await database.table(table).count();
    await readIt();
    await expect.poll(() => database.quarantine.count()).toBe(1);
    expect(await allAside()).toMatchObject([{ table, misfits: [field] }]);
    expect(await database.table(table).count()).toBe(count - 1);
  });

  test('met by a live query is put aside, and the query goes on', async () => {
    const shown: number[] = [];
    const watching = liveQuery(allTasks).subscribe((found) => shown.push(found.length));
    await expect.poll(() => shown).toEqual([2]);
    await spoil('tasks', (task) => {
      task.text = null;
    });
    await expect.poll(() => database.quarantine.count()).toBe(1);
    await addTask('Gọi Trạm bơm', null, 5);
    await expect.poll(() => shown.at(-1)).toBe(2);
    watching.unsubscribe();
  });

  test('is kept where a good one takes its place first', async () => {
    await spoil('settings', (row) => {
      row.badgeDays = 'ba';
    });
    expect(await settings()).toMatchObject({ badgeDays: 7 });
    await saveSettings({ language: 'en' });
    await checkRows();
    expect(await settings()).toMatchObject({ badgeDays: 7, language: 'en' });
    expect(await allAside()).toMatchObject([{ table: 'settings', row: { badgeDays: 'ba' } }]);
  });

  test('is kept beside an earlier one of its name', async () => {
    for (const text of [1, 2]) {
      await database.tasks.put({ ...(tasks[0] ?? fail()), text: text as unknown as string });
      await checkRows();
    }
    expect((await allAside()).map(({ row }) => (row as Task).text).sort()).toEqual([1, 2]);
  });

  test('comes back once it fits', async () => {
    const { id } = tasks[0] ?? fail();
    await database.quarantine.put({ id: `tasks/${id}`, table: 'tasks', row: tasks[0], misfits: ['parts'], foundAt: 1 });
    await removeTask(id);
    await checkRows();
    expect(await taskById(id)).toMatchObject({ id, text: 'Nạo vét kênh Bến Đá' });
    expect(await allAside()).toEqual([]);
  });
});

test('a notice whose text another one has by now stays aside, and nothing fails', async () => {
  const row = { ...notice, id: 'other' };
  await database.quarantine.put({ id: 'notices/other', table: 'notices', row, misfits: ['seen'], foundAt: 1 });
  await checkRows();
  expect(await allAside()).toMatchObject([{ row: { id: 'other' } }]);
  expect(await noticeById(notice.id)).toEqual(notice);
});

test('a notice that was put aside has its tasks again when it is read again', async () => {
  await setNote(tasks[0]?.id ?? fail(), 'gọi anh Bảy', 4);
  await spoil('notices', (row) => {
    row.splits = {};
  });
  await checkRows();
  expect(await noticeById(notice.id)).toBeUndefined();
  expect(await allTasks()).toHaveLength(2);
  const seen = await seeNotice(reading, sighting, 5);
  expect(seen.notice.id).toBe(notice.id);
  expect(seen.tasks.map(({ note }) => note)).toEqual(['gọi anh Bảy', '']);
});

test('no damage of a field passes, and none breaks a read', async () => {
  const rows = { notices: [notice], tasks, tags: await database.tags.toArray() } as const;
  for (const [table, [row]] of Object.entries(rows) as [CheckedTable, readonly object[]][]) {
    expect(misfitsOf(table, row ?? fail())).toEqual([]);
    fc.assert(
      fc.property(damages(row ?? fail()), (damaged) => {
        expect(fits(table, damaged)).toBe(false);
        expect(misfitsOf(table, damaged).length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  }
});

test('an unknown field of a newer version is no misfit', () => {
  expect(fits('tasks', { ...tasks[0], steps: [] })).toBe(true);
  expect(fits('tasks', { ...tasks[0], ownDue: day('2026-11-30') })).toBe(true);
});

function fail(): never {
  throw new Error('not there');
}
