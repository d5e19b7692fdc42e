import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  addTask,
  chosenSettings,
  dismissInherited,
  onWritten,
  openTasks,
  removeTask,
  resetSetting,
  restoreTask,
  saveSettings,
  seeNotice,
  setStatus,
  setTags,
  settings,
  takeOn,
} from '@/lib/store';
import type { NoticeId, TaskId } from '@/lib/tasks';
import { aReading, own } from '../tasks/build';
import { freshDatabase } from './fresh';

freshDatabase();

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});
const listen = (listener: Parameters<typeof onWritten>[0]) => stops.push(onWritten(listener));

const sighting = { url: 'http://cong.test/a', title: 'Văn bản đến', at: 1 };
const reading = aReading(['Nạo vét kênh Bến Đá']);

describe('after a write', () => {
  test('its notices are told, none for a typed-in task, all for settings', async () => {
    const heard: (readonly NoticeId[] | null)[] = [];
    listen((ids) => {
      heard.push(ids);
    });
    const { notice } = await seeNotice(reading, sighting, 1);
    const [task] = await takeOn(notice.id, [notice.assignments[0]?.key ?? fail()], 2, []);
    await setStatus(task?.id ?? fail(), 'done', 3);
    await setTags(task?.id ?? fail(), ['kênh'], 4);
    await dismissInherited(notice.id, true);
    await restoreTask(await removeTask(task?.id ?? fail()), 5);
    expect(heard).toEqual(Array(7).fill([notice.id]));
    heard.length = 0;
    await setStatus((await addTask('Gọi Trạm bơm', null, 6)).id, 'done', 7);
    await saveSettings({ badgeDays: 3 });
    expect(heard).toEqual([[], [], null]);
  });

  test('the listener finds it in the store, and the write waits for the listener', async () => {
    const counts: number[] = [];
    listen(async () => {
      counts.push((await openTasks()).length);
      await new Promise((resolve) => setTimeout(resolve, 10));
      counts.push(-1);
    });
    await addTask('Gọi Trạm bơm', null, 1);
    expect(counts).toEqual([1, -1]);
  });

  test('a listener that fails does not undo the write, and the others hear it', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const other = vi.fn();
    listen(() => Promise.reject(new Error('no badge')));
    listen(other);
    await addTask('Gọi Trạm bơm', null, 1);
    expect(await openTasks()).toHaveLength(1);
    expect([other.mock.calls.length, error.mock.calls.length]).toEqual([1, 1]);
  });

  test.each([
    ['a write that was refused', () => setStatus('nothing' as TaskId, 'done', 1).catch(() => null)],
    ['the same notice on the same page, a moment later', () => seeNotice(reading, { ...sighting, at: 2 }, 2)],
  ])('%s is none', async (_, act) => {
    await seeNotice(reading, sighting, 1);
    const listener = vi.fn();
    listen(listener);
    await act();
    expect(listener).not.toHaveBeenCalled();
  });

  test('who stopped listening hears nothing', async () => {
    const listener = vi.fn();
    onWritten(listener)();
    await addTask('Gọi Trạm bơm', null, 1);
    expect(listener).not.toHaveBeenCalled();
  });
});

describe('settings', () => {
  const defaults = { language: 'vi', theme: 'system', ownUnits: [], badgeDays: 7 };

  test('have defaults', async () => {
    expect(await settings()).toEqual(defaults);
  });

  test('change one by one, also from two screens at once', async () => {
    const units = [own('Phòng Thủy lợi', 'TL')];
    await Promise.all([saveSettings({ language: 'en' }), saveSettings({ ownUnits: units })]);
    expect(await settings()).toEqual({ ...defaults, language: 'en', ownUnits: units });
  });

  test('are preset where nothing was chosen, and again when what was chosen is forgotten', async () => {
    const preset = { ownUnits: [own('Phòng Thủy lợi', 'TL')], badgeDays: 5 };
    expect(await settings(preset)).toEqual({ ...defaults, ...preset });
    await saveSettings({ badgeDays: 7, theme: 'dark' });
    expect(await settings(preset)).toEqual({ ...defaults, ...preset, badgeDays: 7, theme: 'dark' });
    expect(await chosenSettings()).toEqual({ badgeDays: 7, theme: 'dark' });
    await resetSetting('badgeDays');
    expect(await settings(preset)).toEqual({ ...defaults, ...preset, theme: 'dark' });
  });
});

function fail(): never {
  throw new Error('not there');
}
