import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { rescueBackup } from '@/lib/exchange/rescue';
import {
  addTask,
  allTasks,
  checkRows,
  noticesById,
  onTrouble,
  quarantined,
  seeNotice,
  setNote,
  settings,
  tasksOfNotice,
} from '@/lib/store';
import { database } from '@/lib/store/schema';
import { VERSION } from '@/lib/store/version';
import { dueKey, type StoredNotice, type Task, wholesOf } from '@/lib/tasks';
import { type Dump, dump, erase, plant, upgradeTo } from './native';

/** Every schema that was ever shipped: a database of that time is brought up to this version, and nothing is lost. */

const FOLDER = new URL('../fixtures/databases/', import.meta.url);
const fixtures = readdirSync(FOLDER);
const fixture = (name: string): Dump => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));
const rowsOf = <Row>({ stores }: Dump, name: string): readonly Row[] => (stores[name]?.rows ?? []) as readonly Row[];

/** What a row of a table is found by on disk, beside what it says. */
function foundBy(store: string, row: unknown): object {
  if (store === 'notices') return { seenAt: (row as StoredNotice).seen.map(({ url }) => url) };
  const due = store === 'tasks' ? dueKey(row as Task) : null;
  return due === null ? {} : { due };
}

const heard: unknown[] = [];
let stop = (): void => {};
beforeEach(() => {
  database.close({ disableAutoOpen: false }); // each test is a page of its own, which has not opened it yet
  heard.length = 0;
  stop = onTrouble((trouble) => heard.push(trouble));
});
afterEach(async () => {
  stop();
  vi.restoreAllMocks();
  database.close();
  await erase('so-viec');
});

test('there is a database of every version before this one', () => {
  expect(fixtures.sort()).toEqual(Array.from({ length: VERSION - 1 }, (_, before) => `v${before + 1}.json`).sort());
});

describe.each(fixtures)('the database %s', (name) => {
  const old = fixture(name);
  const notices = rowsOf<StoredNotice>(old, 'notices');
  beforeEach(async () => {
    await plant(old);
    await database.open();
  });

  test('is brought up to this version with every row as it was', async () => {
    database.close();
    const { version, stores } = await dump(old.name);
    expect(version).toBe(VERSION * 10);
    for (const [store, { rows }] of Object.entries(old.stores))
      expect(stores[store]?.rows).toEqual(rows.map((row) => ({ ...Object(row), ...foundBy(store, row) })));
  });

  test('is read as before: tasks, notices, tags, settings', async () => {
    expect(await allTasks()).toEqual(rowsOf<Task & { due?: string }>(old, 'tasks').map(({ due: _, ...task }) => task));
    expect([...(await noticesById(notices.map(({ id }) => id))).values()]).toHaveLength(notices.length);
    expect(await settings()).toMatchObject({ badgeDays: 30, ownUnits: [{ aliases: ['HCTH', 'P.HCTH'] }, {}] });
  });

  test.each(notices)('has its notices found again when they are read again: $header.subject', async (notice) => {
    const before = await tasksOfNotice(notice.id);
    const reading = { header: notice.header, assignments: wholesOf(notice) };
    const seen = await seeNotice(reading, { url: 'u', title: 't', at: 9 }, 9);
    expect(seen.notice).toMatchObject({ id: notice.id, assignments: notice.assignments, splits: notice.splits });
    expect(seen.tasks.map(({ note, tags, standing }) => [note, tags, standing])).toEqual(
      before.map(({ note, tags, standing }) => [note, tags, standing]),
    );
  });
});

test('a task that does not fit is left as it is by the upgrade, and put aside later', async () => {
  const old = fixture('v2.json');
  const damaged = { id: 'hỏng', text: 'Việc bị hỏng', status: 7 };
  const tasks = old.stores.tasks;
  if (!tasks) throw new Error('no tasks');
  await plant({ ...old, stores: { ...old.stores, tasks: { ...tasks, rows: [...tasks.rows, damaged] } } });
  expect(await allTasks()).toHaveLength(tasks.rows.length);
  await checkRows();
  expect(await quarantined()).toMatchObject([{ row: damaged }]);
});

describe('an upgrade that fails', () => {
  const old = fixture('v1.json');
  beforeEach(() => plant(old));
  const failing = () =>
    vi.spyOn(IDBDatabase.prototype, 'createObjectStore').mockImplementation(() => {
      throw new TypeError('x is not a function');
    });

  test('leaves the old data as it is, says so for reads and writes, and succeeds later', async () => {
    const fault = failing();
    await expect(allTasks()).rejects.toMatchObject({ code: 'upgrade' });
    await expect(addTask('x', null, 1)).rejects.toMatchObject({ code: 'upgrade' });
    fault.mockRestore();
    database.close({ disableAutoOpen: false });
    expect(await dump(old.name)).toEqual(old);
    expect(await allTasks()).toEqual(rowsOf<Task>(old, 'tasks'));
  });

  test('in the middle of changing rows leaves those as they were, too', async () => {
    let isBroken = true;
    database.version(VERSION).upgrade(async (transaction) => {
      if (!isBroken) return;
      await transaction.table('tasks').toCollection().modify({ note: '' });
      throw new TypeError('x is not a function');
    });
    await expect(allTasks()).rejects.toMatchObject({ code: 'upgrade' });
    expect(await dump(old.name)).toEqual(old);
    const { data } = JSON.parse((await rescueBackup(1)).text);
    expect(data.tasks).toEqual(rowsOf<Task>(old, 'tasks'));
    isBroken = false;
    database.close({ disableAutoOpen: false });
    expect(await allTasks()).toEqual(rowsOf<Task>(old, 'tasks'));
  });

  test('for want of room says that', async () => {
    vi.spyOn(IDBDatabase.prototype, 'createObjectStore').mockImplementation(() => {
      throw new DOMException('disk is full', 'QuotaExceededError');
    });
    await expect(allTasks()).rejects.toMatchObject({ code: 'quota' });
  });
});

describe('two versions at once', () => {
  test('an old page lets a newer one upgrade, and writes nothing afterwards', async () => {
    await database.open();
    const { id } = await addTask('Gọi Trạm bơm', null, 1);
    await upgradeTo('so-viec', VERSION * 10 + 10);
    expect(heard).toEqual([null, 'outdated']);
    await expect(setNote(id, 'x', 2)).rejects.toMatchObject({ code: 'outdated' });
    await expect(allTasks()).rejects.toMatchObject({ code: 'outdated' });
    const { version, stores } = await dump('so-viec');
    expect([version, stores.tasks?.rows]).toMatchObject([VERSION * 10 + 10, [{ id, note: '' }]]);
  });

  test('an old page that is opened after the upgrade leaves the newer data alone', async () => {
    const newer = { ...fixture('v1.json'), version: VERSION * 10 + 10 };
    await plant(newer);
    await expect(allTasks()).rejects.toMatchObject({ code: 'outdated' });
    await expect(addTask('x', null, 1)).rejects.toMatchObject({ code: 'outdated' });
    expect(heard).toContain('outdated');
    expect(await dump('so-viec')).toEqual(newer);
  });

  test('a page that does not let go is said to be in the way, and the upgrade goes on when it is closed', async () => {
    await plant(fixture('v1.json'));
    const held = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('so-viec');
      request.onsuccess = () => resolve(request.result);
    });
    const reading = allTasks();
    await vi.waitFor(() => expect(heard).toEqual(['blocked']));
    held.close();
    expect(await reading).toHaveLength(rowsOf(fixture('v1.json'), 'tasks').length);
    expect(heard).toEqual(['blocked', null]);
  });

  test('where another page erases everything, this one goes on with an empty database', async () => {
    await database.open();
    await addTask('Gọi Trạm bơm', null, 1);
    await erase('so-viec');
    expect(heard).not.toContain('outdated');
    expect(await allTasks()).toEqual([]);
    await addTask('Việc mới', null, 2);
    expect(await allTasks()).toMatchObject([{ text: 'Việc mới' }]);
  });
});
