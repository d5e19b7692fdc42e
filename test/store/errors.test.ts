import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { addTask, allTasks, onWritten, saveSettings, seeNotice, takeOn } from '@/lib/store';
import { guarded, StoreError } from '@/lib/store/errors';
import { database } from '@/lib/store/schema';
import { aReading } from '../tasks/build';
import { freshDatabase } from './fresh';

freshDatabase();
afterEach(() => vi.restoreAllMocks());

const quota = () => new DOMException('disk is full', 'QuotaExceededError');

describe('what the store throws', () => {
  test.each([
    ['a full disk', quota(), 'quota'],
    ['a full disk inside an abort', new Dexie.AbortError('aborted', quota()), 'quota'],
    ['a full disk at opening', new Dexie.OpenFailedError('no', quota()), 'quota'],
    ['a full disk for one of many rows', new Dexie.BulkError('1 of 2 failed', { 0: quota() }), 'quota'],
    ['a private window', new Dexie.OpenFailedError('no', new DOMException('no', 'InvalidStateError')), 'refused'],
    ['a browser that stores for no site', new DOMException('The user denied permission.', 'UnknownError'), 'refused'],
    ['a browser without a database', new Dexie.MissingAPIError('no'), 'refused'],
    ['a blocked site', new DOMException('no', 'SecurityError'), 'refused'],
    ['data of a newer version', new Dexie.VersionError('newer'), 'refused'],
    ['an error of ours', new StoreError('unknown-task'), 'unknown-task'],
    ['anything else', new TypeError('x is not a function'), 'failed'],
    ['no error at all', 'oops', 'failed'],
  ])('for %s', async (_, error, code) => {
    const failing = guarded(() => Promise.reject(error));
    await expect(failing).rejects.toBeInstanceOf(StoreError);
    await expect(failing).rejects.toMatchObject({ code });
  });
});

test('a write onto a full disk keeps nothing of itself, tells nobody, and says quota', async () => {
  const { notice } = await seeNotice(aReading(['Nạo vét kênh', 'Đắp đê']), { url: 'u', title: 't', at: 1 }, 1);
  const listener = vi.fn();
  const stop = onWritten(listener);
  const put = IDBObjectStore.prototype.add;
  let writes = 0;
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...row) {
    writes += 1;
    if (writes === 2) throw quota();
    return put.apply(this, row);
  });
  const keys = notice.assignments.map(({ key }) => key);
  await expect(takeOn(notice.id, keys, 2, [])).rejects.toMatchObject({ code: 'quota' });
  expect(writes).toBe(2);
  expect(await allTasks()).toEqual([]);
  expect(listener).not.toHaveBeenCalled();
  stop();
});

test('where the browser refuses the database, reads and writes say so, and go on once it does not', async () => {
  database.close({ disableAutoOpen: false });
  vi.spyOn(Dexie.dependencies.indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('not in a private window', 'InvalidStateError');
  });
  await expect(allTasks()).rejects.toMatchObject({ code: 'refused' });
  await expect(addTask('x', null, 1)).rejects.toMatchObject({ code: 'refused' });
  await expect(saveSettings({ badgeDays: 1 })).rejects.toMatchObject({ code: 'refused' });
  vi.restoreAllMocks();
  expect(await allTasks()).toEqual([]);
  expect((await addTask('x', null, 1)).text).toBe('x');
});
