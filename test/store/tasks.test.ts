import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  acceptChange,
  addTask,
  allTags,
  allTasks,
  confirmDue,
  countDoneSince,
  followUnits,
  noticesById,
  onWritten,
  openTasks,
  removeTask,
  restoreTask,
  seeNotice,
  setNote,
  setOwnDue,
  setStatus,
  setTags,
  setTerm,
  takeOn,
  taskById,
  tasksOfNotice,
  undoTakeOn,
} from '@/lib/store';
import type { AssignmentKey, NoticeId, OwnUnit, StoredNotice, Task, TaskId } from '@/lib/tasks';
import { aDeadline, anAssignment, aReading, day, own } from '../tasks/build';
import { freshDatabase } from './fresh';

freshDatabase();

const canal = 'Nạo vét kênh Bến Đá trước ngày 20/11/2026, báo cáo Sở';
const canalLater = 'Nạo vét kênh Bến Đá trước ngày 25/11/2026, báo cáo Sở';
const dyke = 'Rà soát các vị trí sạt lở ven sông';
const seed = 'Hướng dẫn chọn giống lúa vụ xuân';
const sighting = { url: 'http://cong.test/a', title: 'Văn bản đến', at: 1 };

let notice: StoredNotice;
let keys: AssignmentKey[];
beforeEach(async () => {
  const deadline = aDeadline('2026-11-20', { doubtful: true });
  const reading = aReading([anAssignment(canal, { deadline }), dyke, seed]);
  ({ notice } = await seeNotice(reading, sighting, 1));
  keys = notice.assignments.map(({ key }) => key);
});

const taken = async (): Promise<Task> => {
  const [task] = await takeOn(notice.id, keys.slice(0, 1), 10, []);
  if (!task) throw new Error('nothing taken on');
  return task;
};
const texts = (tasks: readonly Task[]) => tasks.map(({ text }) => text);

describe('different dates for different units', () => {
  const wells = aDeadline('2026-11-15', { units: ['phong-thuy-loi'] });
  const fields = aDeadline('2026-11-20', { units: ['phong-trong-trot'] });
  const irrigation = own('Phòng Thủy lợi');
  const takeBoth = async (ownUnits: readonly OwnUnit[]) => {
    const item = anAssignment('Phòng Thủy lợi đo giếng; Phòng Trồng trọt đo ruộng', {
      deadline: fields,
      deadlines: [wells, fields],
    });
    const seen = await seeNotice(aReading([item, canal], { number: '13' }), sighting, 1);
    const wanted = seen.notice.assignments.map(({ key }) => key);
    const [task, other] = await takeOn(seen.notice.id, wanted, 10, ownUnits);
    return { task: task ?? fail(), other: other ?? fail() };
  };

  test('a task gets that of the officer’s own unit', async () => {
    const { task } = await takeBoth([irrigation]);
    expect(task.read).toEqual(wells);
  });

  test('it follows the officer’s units; what the officer entered and all other tasks stay', async () => {
    const { task, other } = await takeBoth([]);
    const noted = await setNote(task.id, 'hỏi anh Bảy', 11);
    const heard: unknown[] = [];
    const stop = onWritten((ids) => void heard.push(ids));
    await followUnits([irrigation]);
    expect(await allTasks()).toEqual([{ ...noted, read: wells }, other]);
    await followUnits([irrigation]);
    expect(heard).toEqual([[task.noticeId]]);
    await followUnits([]);
    expect(await allTasks()).toEqual([noted, other]);
    stop();
  });
});

describe('taking on', () => {
  test('makes a task of what was read, with nothing of the officer’s yet', async () => {
    const task = await taken();
    expect(task).toMatchObject({
      noticeId: notice.id,
      assignmentKey: keys[0],
      text: canal,
      units: notice.assignments[0]?.units,
      read: { due: '2026-11-20', doubtful: true },
      ownDue: null,
      confirmed: false,
      status: 'todo',
      tags: [],
      note: '',
      standing: { is: 'same' },
      createdAt: 10,
    });
    expect(await allTasks()).toEqual([task]);
  });

  test('a second time returns the task as it is, and makes only what is missing', async () => {
    const task = await taken();
    const noted = await setNote(task.id, 'đã hỏi', 11);
    const all = await takeOn(notice.id, [...keys, ...keys], 12, []);
    expect(texts(all)).toEqual([canal, dyke, seed]);
    expect(all[0]).toEqual(noted);
    expect(await allTasks()).toHaveLength(3);
  });

  test('from two screens at once makes one task each', async () => {
    const both = await Promise.all([takeOn(notice.id, keys, 10, []), takeOn(notice.id, keys, 10, [])]);
    expect(both[0]).toEqual(both[1]);
    expect(await allTasks()).toHaveLength(3);
  });

  test('all of a unit keeps the notice’s order, whatever order they are asked for', async () => {
    const items = Array.from({ length: 40 }, (_, i) => `Kiểm tra cống số ${i}`);
    const { notice: long } = await seeNotice(aReading(items, { number: '13' }), sighting, 1);
    await takeOn(long.id, long.assignments.map(({ key }) => key).reverse(), 10, []);
    await addTask('Gọi Trạm bơm Suối Ngà', null, 11);
    expect(texts(await allTasks())).toEqual([...items, 'Gọi Trạm bơm Suối Ngà']);
    expect(texts(await tasksOfNotice(long.id))).toEqual(items);
  });

  test('an assignment that is not in the notice takes nothing on', async () => {
    const unknown = takeOn(notice.id, [...keys, 'none' as AssignmentKey], 10, []);
    await expect(unknown).rejects.toMatchObject({ code: 'unknown-task' });
    expect(await allTasks()).toEqual([]);
  });

  test('from an unknown notice is refused', async () => {
    await expect(takeOn('nowhere' as NoticeId, keys, 10, [])).rejects.toMatchObject({ code: 'unknown-notice' });
  });

  test('finds a changed assignment’s task under its new key', async () => {
    const task = await taken();
    const { notice: newer } = await seeNotice(aReading([canalLater, dyke]), sighting, 20);
    const [again] = await takeOn(notice.id, [newer.assignments[0]?.key ?? keys[2] ?? fail()], 21, []);
    expect(again?.id).toBe(task.id);
  });
});

test('a typed-in task has a text, a date and no notice', async () => {
  const task = await addTask('  Gọi Trạm bơm Suối Ngà ', day('2026-11-12'), 5);
  expect(task).toMatchObject({ text: 'Gọi Trạm bơm Suối Ngà', ownDue: '2026-11-12', noticeId: null, read: null });
  expect(await taskById(task.id)).toEqual(task);
});

describe('status', () => {
  test('done has its time, which a second tick does not move; open again has none', async () => {
    const { id } = await taken();
    expect(await setStatus(id, 'done', 20)).toMatchObject({ status: 'done', doneAt: 20, updatedAt: 20 });
    expect(await setStatus(id, 'done', 30)).toMatchObject({ status: 'done', doneAt: 20 });
    expect(await setStatus(id, 'doing', 40)).toMatchObject({ status: 'doing', doneAt: null });
    expect(await taskById(id)).toMatchObject({ status: 'doing', doneAt: null });
  });

  test('its next time is set, and taken back, with day and status at once', async () => {
    const { id } = await taken();
    const done = await setStatus(id, 'done', 20);
    const next = { ownDue: day('2026-12-03'), status: 'todo', doneAt: null } as const;
    expect(await setTerm(id, next, 30)).toEqual({ ...done, ...next, updatedAt: 30 });
    expect(await openTasks()).toHaveLength(1);
    expect(await setTerm(id, { ownDue: null, status: 'done', doneAt: 20 }, 40)).toEqual({ ...done, updatedAt: 40 });
    expect(await openTasks()).toEqual([]);
  });

  test('open tasks are those not done, in lasting order', async () => {
    const [a, b, c] = await takeOn(notice.id, keys, 10, []);
    await setStatus(b?.id ?? fail(), 'done', 20);
    await setStatus(c?.id ?? fail(), 'doing', 20);
    expect((await openTasks()).map(({ id }) => id)).toEqual([a?.id, c?.id]);
  });

  test('done ones are counted from a moment on', async () => {
    const [a, b] = await takeOn(notice.id, keys, 10, []);
    await setStatus(a?.id ?? fail(), 'done', 20);
    await setStatus(b?.id ?? fail(), 'done', 30);
    expect(await Promise.all([20, 21, 31].map(countDoneSince))).toEqual([2, 1, 0]);
  });
});

test('own date, note and confirmation are kept beside what was read', async () => {
  const task = await taken();
  await setOwnDue(task.id, day('2026-11-18'), 11);
  await setNote(task.id, 'Xin số liệu của Trạm'.normalize('NFD'), 12);
  await confirmDue(task.id, true, 13);
  const expected = { ...task, ownDue: '2026-11-18', note: 'Xin số liệu của Trạm', confirmed: true, updatedAt: 13 };
  expect(await taskById(task.id)).toEqual(expected);
  await setOwnDue(task.id, null, 14);
  await confirmDue(task.id, false, 15);
  expect(await taskById(task.id)).toEqual({ ...expected, ownDue: null, confirmed: false, updatedAt: 15 });
});

test('changes made at once from two screens are all kept', async () => {
  const { id } = await taken();
  await Promise.all([
    setNote(id, 'a', 11),
    setStatus(id, 'done', 12),
    setTags(id, ['kênh'], 13),
    setOwnDue(id, day('2026-11-18'), 14),
  ]);
  expect(await taskById(id)).toMatchObject({ note: 'a', status: 'done', tags: ['kênh'], ownDue: '2026-11-18' });
});

describe('two windows that edit the same task', () => {
  test('both notes are kept, and both are told apart from a note that is only replaced', async () => {
    const { id } = await taken();
    await setNote(id, 'Hỏi anh Ba', 11, '');
    await setNote(id, 'Hỏi anh Ba\nĐã gọi', 12, 'Hỏi anh Ba');
    const { note } = await setNote(id, 'Hỏi chị Tư', 13, 'Hỏi anh Ba');
    expect(note).toBe('Hỏi chị Tư\nĐã gọi');
    expect((await setNote(id, 'Xong', 14, note)).note).toBe('Xong');
  });

  test('the form of the letters makes no note another one', async () => {
    const { id } = await taken();
    const typed = 'Hỏi Trạm'.normalize('NFD');
    await setNote(id, typed, 11, '');
    expect((await setNote(id, `${typed} bơm`, 12, typed)).note).toBe('Hỏi Trạm bơm');
  });

  test('the tags that each added and took away', async () => {
    const { id } = await taken();
    await setTags(id, ['đê', 'kênh'], 11, []);
    await setTags(id, ['đê', 'kênh', 'cống'], 12, ['đê', 'kênh']);
    expect((await setTags(id, ['kênh', 'ống'], 13, ['đê', 'kênh'])).tags).toEqual(['kênh', 'cống', 'ống']);
    expect((await setTags(id, ['kênh', 'ống'], 14, ['kênh', 'cống', 'ống'])).tags).toEqual(['kênh', 'ống']);
  });
});

test('taking on is undone, but for tasks of which the officer has said something since', async () => {
  const tasks = await takeOn(notice.id, keys, 10, []);
  await undoTakeOn(tasks.slice(0, 1));
  expect(await allTasks()).toEqual(tasks.slice(1));
  const noted = await setNote(tasks[1]?.id ?? fail(), 'a', 11);
  await expect(undoTakeOn(tasks)).rejects.toMatchObject({ code: 'worked-on' });
  expect(await allTasks()).toEqual([noted]);
});

test('accepting a change', async () => {
  const { id } = await taken();
  await setNote(id, 'a', 11);
  await seeNotice(aReading([canalLater, dyke, seed]), sighting, 20);
  expect((await taskById(id))?.standing.is).toBe('changed');
  const accepted = await acceptChange(id, 30);
  expect(accepted).toMatchObject({ text: canalLater, note: 'a', standing: { is: 'same' }, updatedAt: 30 });
  expect(await taskById(id)).toEqual(accepted);
});

describe('tags', () => {
  test('are kept with colours in turn, and offered in alphabetical order', async () => {
    const [a, b] = await takeOn(notice.id, keys, 10, []);
    await setTags(a?.id ?? fail(), ['ống', 'đê ', 'an toàn'], 11);
    expect(await setTags(b?.id ?? fail(), ['Đê', 'de', 'Tết', 'cống', 'báo cáo'], 12)).toMatchObject({
      tags: ['đê', 'Tết', 'cống', 'báo cáo'],
    });
    expect(await allTags()).toEqual([
      { name: 'an toàn', colour: 'c' },
      { name: 'báo cáo', colour: 'b' },
      { name: 'cống', colour: 'a' },
      { name: 'đê', colour: 'b' },
      { name: 'ống', colour: 'a' },
      { name: 'Tết', colour: 'd' },
    ]);
  });

  test('new ones typed on two tasks at once are one', async () => {
    const [a, b] = await takeOn(notice.id, keys, 10, []);
    await Promise.all([setTags(a?.id ?? fail(), ['đê'], 11), setTags(b?.id ?? fail(), ['Đê'], 11)]);
    expect(await allTags()).toHaveLength(1);
  });

  test('taken off a task stay on offer', async () => {
    const { id } = await taken();
    await setTags(id, ['đê'], 11);
    expect(await setTags(id, [], 12)).toMatchObject({ tags: [] });
    expect(await allTags()).toHaveLength(1);
  });
});

describe('removing and undoing', () => {
  test('brings back the task with its id and all its values', async () => {
    const { id } = await taken();
    await setTags(id, ['kênh'], 11);
    const task = await setNote(id, 'a', 12);
    expect(await removeTask(id)).toEqual(task);
    expect(await allTasks()).toEqual([]);
    expect(await restoreTask(task, 20)).toEqual(task);
    expect(await allTasks()).toEqual([task]);
  });

  test('twice is as once', async () => {
    const task = await removeTask((await taken()).id);
    await restoreTask(task, 20);
    await restoreTask(task, 21);
    expect(await allTasks()).toHaveLength(1);
  });

  test('after the assignment was taken on again there is one task, with the values of both', async () => {
    const { id } = await taken();
    const task = await setNote(id, 'ghi chú cũ', 12);
    await removeTask(id);
    const [again] = await takeOn(notice.id, keys.slice(0, 1), 13, []);
    await setTags(again?.id ?? fail(), ['kênh'], 14);
    await setNote(again?.id ?? fail(), 'ghi chú mới', 15);
    await restoreTask(task, 20);
    expect(await allTasks()).toMatchObject([{ id, note: 'ghi chú cũ\nghi chú mới', tags: ['kênh'] }]);
  });

  test('after the notice was read again it stands as its notice does now', async () => {
    const task = await removeTask((await taken()).id);
    await seeNotice(aReading([dyke]), sighting, 15);
    expect(await restoreTask(task, 20)).toMatchObject({ id: task.id, standing: { is: 'gone', since: 20 } });
  });

  test('of a typed-in task', async () => {
    const task = await addTask('Gọi Trạm bơm', null, 5);
    await removeTask(task.id);
    expect(await restoreTask(task, 6)).toEqual(task);
  });
});

test.each([
  ['setStatus', (id: TaskId) => setStatus(id, 'done', 1)],
  ['setOwnDue', (id: TaskId) => setOwnDue(id, null, 1)],
  ['setTerm', (id: TaskId) => setTerm(id, { ownDue: null, status: 'todo', doneAt: null }, 1)],
  ['setNote', (id: TaskId) => setNote(id, '', 1)],
  ['setTags', (id: TaskId) => setTags(id, ['đê'], 1)],
  ['confirmDue', (id: TaskId) => confirmDue(id, true, 1)],
  ['acceptChange', (id: TaskId) => acceptChange(id, 1)],
  ['removeTask', (id: TaskId) => removeTask(id)],
])('%s of a task that is not there says so and writes nothing', async (_, call) => {
  await expect(call('nothing' as TaskId)).rejects.toMatchObject({ name: 'StoreError', code: 'unknown-task' });
  expect([await allTasks(), await allTags()]).toEqual([[], []]);
});

test('notices are found by their ids, and those that are not there are left out', async () => {
  const found = await noticesById([notice.id, 'nowhere' as NoticeId, notice.id]);
  expect([...found]).toEqual([[notice.id, notice]]);
});

function fail(): never {
  throw new Error('not there');
}
