import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  eraseSnapshots,
  isSaveDue,
  lastSaved,
  noteSaved,
  openSnapshot,
  readBackup,
  snapshots,
  takeSnapshot,
} from '@/lib/exchange';
import { keeping, type Snapshot } from '@/lib/exchange/keeping';
import { rescueBackup } from '@/lib/exchange/rescue';
import { superfluous } from '@/lib/exchange/thin';
import { addTask, setNote, whole } from '@/lib/store';
import { database } from '@/lib/store/schema';
import { dump, plant } from '../store/native';
import { at } from '../tasks/build';
import { awkward, bytesOf, openAwkward } from './stored';

beforeEach(async () => {
  database.close({ disableAutoOpen: false });
  await database.delete();
  await database.open();
  await eraseSnapshots();
});
afterEach(() => database.close());

describe('a snapshot', () => {
  test('is everything as it was, packed', async () => {
    const before = await openAwkward();
    await takeSnapshot(at('2026-11-25'));
    const [snapshot] = await snapshots();
    expect(snapshot).toMatchObject({ why: 'changed', tasks: before.tasks.length, at: at('2026-11-25') });
    expect(snapshot?.bytes).toBeLessThan(JSON.stringify(before).length / 3);
    expect(await openSnapshot(snapshot?.id ?? 0)).toMatchObject({ is: 'backup', data: before });
  });

  test('is taken when something was written since the last one, and not of nothing', async () => {
    await takeSnapshot(1);
    expect(await snapshots()).toEqual([]);
    const { id } = await addTask('Gọi Trạm bơm', null, 1);
    await takeSnapshot(2);
    await takeSnapshot(3);
    expect((await snapshots()).map((one) => one.at)).toEqual([2]);
    await setNote(id, 'x', 4);
    await takeSnapshot(5);
    expect((await snapshots()).map((one) => one.at)).toEqual([5, 2]);
    expect(await keeping.packs.count()).toBe(2);
  });

  test('that is damaged, or gone, is not read', async () => {
    await addTask('Gọi Trạm bơm', null, 1);
    await takeSnapshot(2);
    const [snapshot] = await snapshots();
    const { id } = snapshot ?? { id: 0 };
    await keeping.packs.put({ id, bytes: new Uint8Array([1, 2, 3]) });
    expect(await openSnapshot(id)).toEqual({ is: 'problem', problem: 'damaged' });
    expect(await openSnapshot(id + 1)).toBeNull();
  });
});

describe('thinning', () => {
  const made = (ats: readonly number[], bytes = 1000): Snapshot[] =>
    ats.map((when, index) => ({ id: index + 1, at: when, why: 'changed', tasks: 1, notices: 1, bytes, content: '' }));
  const kept = (all: readonly Snapshot[], now: number) => {
    const gone = new Set(superfluous(all, now));
    return all.flatMap(({ id }) => (gone.has(id) ? [] : [id]));
  };

  test('keeps the newest of each day, by days of Vietnam, and the three newest', () => {
    const all = made([
      at('2026-11-20', '08:00'),
      at('2026-11-20', '23:59'),
      at('2026-11-21', '00:01'),
      at('2026-11-24', '07:00'),
      at('2026-11-24', '08:00'),
      at('2026-11-25', '07:00'),
      at('2026-11-25', '08:00'),
      at('2026-11-25', '09:00'),
    ]);
    expect(kept(all, at('2026-11-25', '10:00'))).toEqual([2, 3, 5, 6, 7, 8]);
  });

  test('forgets days that are more than 14 ago, but never the three newest', () => {
    const all = made([at('2026-10-01'), at('2026-10-02'), at('2026-10-03'), at('2026-10-04')]);
    expect(kept(all, at('2026-11-25'))).toEqual([2, 3, 4]);
  });

  test('is bounded in bytes and in number, and keeps the newest in any case', () => {
    const now = at('2026-11-25', '23:00');
    expect(kept(made([at('2026-11-23'), at('2026-11-24'), now], 30_000_000), now)).toEqual([3]);
    expect(kept(made([now], 900_000_000), now)).toEqual([1]);
    const ahead = Array.from({ length: 60 }, (_, index) => at('2026-11-25') + index * 86_400_000);
    expect(kept(made(ahead), now).length).toBeLessThanOrEqual(20);
  });
});

describe('the reminder to save a file', () => {
  const now = at('2026-11-25');
  test.each([
    ['no tasks', null, null, false],
    ['tasks of this month, never saved', at('2026-11-01'), null, false],
    ['an old task, never saved', at('2026-10-20'), null, true],
    ['saved 29 days ago', at('2026-01-01'), at('2026-10-27'), false],
    ['saved 30 days ago', at('2026-01-01'), at('2026-10-26'), true],
  ])('%s', (_, firstTask, saved, due) => {
    expect(isSaveDue(firstTask, saved, now)).toBe(due);
  });

  test('knows when a file was saved last', async () => {
    expect(await lastSaved()).toBeNull();
    await noteSaved(7);
    expect(await lastSaved()).toBe(7);
  });
});

test('where the upgrade of an older database fails, its data is saved as a backup, and restored by it', async () => {
  const expected = await openAwkward();
  database.close({ disableAutoOpen: false });
  await plant(awkward());
  vi.spyOn(IDBDatabase.prototype, 'createObjectStore').mockImplementation(() => {
    throw new TypeError('x is not a function');
  });
  await expect(whole()).rejects.toMatchObject({ code: 'upgrade' });
  const { text } = await rescueBackup(9);
  vi.restoreAllMocks();
  expect(await dump('so-viec')).toEqual(awkward());
  const read = await readBackup(bytesOf(text));
  expect(read).toMatchObject({ is: 'backup', data: expected });
});
