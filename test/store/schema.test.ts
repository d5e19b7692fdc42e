import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { afterEach, expect, test, vi } from 'vitest';
import { addTask, openTasks, saveSettings, setStatus, setTags, settings, taskById } from '@/lib/store';
import { database } from '@/lib/store/schema';
import { VERSION } from '@/lib/store/version';
import { freshDatabase } from './fresh';

freshDatabase();
afterEach(() => vi.restoreAllMocks());

test('every write asks the browser to put it on disk before it is confirmed', async () => {
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  database.close();
  await database.open(); // Dexie takes hold of the browser's function when it opens
  const { id } = await addTask('Gọi Trạm bơm', null, 1);
  await setTags(id, ['kênh'], 2);
  await setStatus(id, 'done', 3);
  await saveSettings({ badgeDays: 3 });
  const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
  expect(writes).toHaveLength(4);
  for (const [, , options] of writes) expect(options).toEqual({ durability: 'strict' });
});

test('what was written is there after the database was closed and opened again', async () => {
  const { id } = await addTask('Gọi Trạm bơm', null, 1);
  const task = await setTags(id, ['kênh'], 2);
  await saveSettings({ theme: 'dark' });
  database.close();
  await database.open();
  expect(await taskById(id)).toEqual(task);
  expect(await settings()).toMatchObject({ theme: 'dark' });
});

test('a live query of open tasks hears of every change, and only of what was committed', async () => {
  const heard: string[][] = [];
  const query = liveQuery(() => openTasks()).subscribe((tasks) => heard.push(tasks.map(({ text }) => text)));
  await vi.waitFor(() => expect(heard).toEqual([[]]));
  const { id } = await addTask('Gọi Trạm bơm', null, 1);
  await vi.waitFor(() => expect(heard.at(-1)).toEqual(['Gọi Trạm bơm']));
  await setStatus(id, 'done', 2);
  await vi.waitFor(() => expect(heard.at(-1)).toEqual([]));
  query.unsubscribe();
});

test('the native database has the version of the schema', async () => {
  // Dexie multiplies by ten; a number in between means that two contexts declared different schemas.
  expect([database.verno, database.backendDB().version]).toEqual([VERSION, VERSION * 10]);
});
