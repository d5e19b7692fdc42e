import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import {
  allTasks,
  confirmUnits,
  dismissInherited,
  noticeById,
  seeNotice,
  setNote,
  setOwnDue,
  takeOn,
  tasksOfNotice,
} from '@/lib/store';
import { database } from '@/lib/store/schema';
import type { AssignmentKey, NoticeId, Sighting } from '@/lib/tasks';
import { aDeadline, anAssignment, aReading, day } from '../tasks/build';
import { freshDatabase } from './fresh';

freshDatabase();

const canal = 'Nạo vét kênh Bến Đá trước ngày 20/11/2026, báo cáo Sở';
const canalLater = 'Nạo vét kênh Bến Đá trước ngày 25/11/2026, báo cáo Sở';
const dyke = 'Rà soát các vị trí sạt lở ven sông, lập danh mục trình duyệt';

const seenAt = (url: string, at: number, title = 'Văn bản đến'): Sighting => ({ url, title, at });
const first = seenAt('http://cong.test/a', 1);
const elsewhere = seenAt('http://cong.test/b?token=2', 2);

/** Sees the notice, takes everything on, and returns its id. */
async function follow(reading = aReading([canal, dyke])): Promise<NoticeId> {
  const { notice } = await seeNotice(reading, first, 1);
  await takeOn(
    notice.id,
    notice.assignments.map(({ key }) => key),
    1,
    [],
  );
  return notice.id;
}

describe('the same notice', () => {
  test.each([
    ['at another address', aReading([canal, dyke])],
    ['with other capitals, blanks and letters', aReading([canal.toUpperCase(), dyke.normalize('NFD')])],
    ['with a changed text, under the same number', aReading([canalLater, dyke])],
    ['in a copy whose number is blank', aReading([canalLater, dyke], { number: null })],
  ])('%s', async (_, again) => {
    const id = await follow();
    const seen = await seeNotice(again, elsewhere, 2);
    expect(seen.notice.id).toBe(id);
    expect(await database.notices.count()).toBe(1);
    expect(seen.tasks).toHaveLength(2);
    expect(await tasksOfNotice(id)).toEqual(seen.tasks);
  });

  test('with too little of a header, by its text alone', async () => {
    const bare = { number: null, symbol: null };
    const id = await follow(aReading([canal], bare));
    expect((await seeNotice(aReading([canal], bare), elsewhere, 2)).notice.id).toBe(id);
  });

  test('numbered, after a blank copy was stored', async () => {
    const id = await follow(aReading([canal], { number: null }));
    const { notice } = await seeNotice(aReading([canal]), elsewhere, 2);
    expect(notice).toMatchObject({ id, header: { number: '12' } });
    expect((await seeNotice(aReading([canal], { number: '12' }), elsewhere, 3)).notice.id).toBe(id);
  });
});

describe('another notice', () => {
  test.each([
    ['another number', aReading([canal, dyke], { number: '13' })],
    ['another day', aReading([canal, dyke], { issuedOn: day('2026-12-02') })],
    ['another subject under a blank number', aReading([canal], { number: null, subject: 'Họp giao ban tháng 12' })],
    ['another text and too little of a header', aReading([canal], { number: null, symbol: null })],
  ])('%s', async (_, other) => {
    const id = await follow();
    const seen = await seeNotice(other, elsewhere, 2);
    expect(seen.notice.id).not.toBe(id);
    expect(seen.tasks).toEqual([]);
    expect(await database.notices.count()).toBe(2);
  });

  test('a blank number is not guessed when two numbered ones agree in all the rest', async () => {
    await seeNotice(aReading([canal]), first, 1);
    await seeNotice(aReading([dyke], { number: '13' }), first, 1);
    await seeNotice(aReading([canalLater], { number: null }), elsewhere, 2);
    expect(await database.notices.count()).toBe(3);
  });
});

test('seen by two frames at once, it is stored once', async () => {
  const seen = await Promise.all(
    [1, 2, 3, 4, 5].map((n) => seeNotice(aReading([canal, dyke]), seenAt(`http://cong.test/${n}`, n), n)),
  );
  expect(new Set(seen.map(({ notice }) => notice.id)).size).toBe(1);
  expect(await database.notices.count()).toBe(1);
  expect((await noticeById(seen[0]?.notice.id ?? fail()))?.seen).toHaveLength(5);
});

test('a newer reading keeps what is the officer’s and says what changed', async () => {
  const id = await follow();
  const [task] = await tasksOfNotice(id);
  await setNote(task?.id ?? fail(), 'hỏi anh Bảy', 2);
  await setOwnDue(task?.id ?? fail(), day('2026-11-18'), 2);
  const { tasks } = await seeNotice(aReading([canalLater]), elsewhere, 3);
  expect(tasks).toMatchObject([
    { text: canal, note: 'hỏi anh Bảy', ownDue: '2026-11-18', standing: { is: 'changed', now: { text: canalLater } } },
    { text: dyke, standing: { is: 'gone', since: 3 } },
  ]);
  expect(await allTasks()).toEqual(tasks);
});

test('the same text, read better, brings its date to the task', async () => {
  const id = await follow(aReading([canal]));
  await seeNotice(aReading([anAssignment(canal, { deadline: aDeadline('2026-11-20') })]), elsewhere, 2);
  expect(await tasksOfNotice(id)).toMatchObject([{ read: { due: '2026-11-20' }, standing: { is: 'same' } }]);
});

describe('where it was seen', () => {
  test('newest first, an address once, ten at most', async () => {
    const reading = aReading([canal]);
    for (let n = 1; n <= 12; n += 1) await seeNotice(reading, seenAt(`http://cong.test/${n}`, n), n);
    const { notice } = await seeNotice(reading, seenAt('http://cong.test/7', 100), 100);
    expect(notice.seen.map(({ url }) => url.split('/').at(-1))).toEqual([
      '7',
      '12',
      '11',
      '10',
      '9',
      '8',
      '6',
      '5',
      '4',
      '3',
    ]);
    expect(await noticeById(notice.id)).toEqual(notice);
  });

  test('a page that redraws itself within a minute is noted once, later again', async () => {
    const reading = aReading([canal]);
    await seeNotice(reading, seenAt('http://cong.test/a', 1000), 1000);
    const soon = await seeNotice(reading, seenAt('http://cong.test/a', 30_000), 30_000);
    expect(soon.notice.seen).toEqual([seenAt('http://cong.test/a', 1000)]);
    const later = await seeNotice(reading, seenAt('http://cong.test/a', 90_000), 90_000);
    expect(later.notice.seen).toEqual([seenAt('http://cong.test/a', 90_000)]);
  });
});

describe('dates from headings', () => {
  const dated = aReading([anAssignment(canal, { deadline: aDeadline('2026-11-30', { inherited: true }) })]);
  const flags = async (id: NoticeId) => [
    (await noticeById(id))?.inheritedDismissed,
    ...(await tasksOfNotice(id)).map(({ inheritedDismissed }) => inheritedDismissed),
  ];

  test('are dismissed for a notice and its tasks, and counted again', async () => {
    const id = await follow(dated);
    await dismissInherited(id, true);
    expect(await flags(id)).toEqual([true, true]);
    await dismissInherited(id, true);
    expect(await flags(id)).toEqual([true, true]);
    await dismissInherited(id, false);
    expect(await flags(id)).toEqual([false, false]);
  });

  test('stay dismissed for a task taken on later and after a newer reading', async () => {
    const { notice } = await seeNotice(dated, first, 1);
    await dismissInherited(notice.id, true);
    await takeOn(notice.id, [notice.assignments[0]?.key ?? fail()], 2, []);
    await seeNotice({ ...dated, assignments: [...dated.assignments, anAssignment(dyke, { path: '2' })] }, elsewhere, 3);
    expect(await flags(notice.id)).toEqual([true, true]);
  });

  test('of an unknown notice are refused', async () => {
    await expect(dismissInherited('nowhere' as NoticeId, true)).rejects.toMatchObject({ code: 'unknown-notice' });
  });
});

function fail(): never {
  throw new Error('not there');
}

describe('what the reader is not sure of', () => {
  const doubtful = anAssignment(canal, { path: '1', unitsDoubtful: true });

  test('the officer’s answer outlives later readings, and can be taken back', async () => {
    const { notice } = await seeNotice(aReading([doubtful, dyke]), first, 1);
    const key = notice.assignments[0]?.key;
    if (!key) throw new Error('no assignment');
    await confirmUnits(notice.id, key, true);
    await seeNotice(aReading([doubtful, dyke, canalLater]), elsewhere, 2);
    expect(await noticeById(notice.id)).toMatchObject({ unitsConfirmed: [key] });
    expect((await noticeById(notice.id))?.assignments[0]).toMatchObject({ key, unitsDoubtful: true });
    await confirmUnits(notice.id, key, false);
    expect(await noticeById(notice.id)).toMatchObject({ unitsConfirmed: [] });
  });

  test('of a notice that is not there', () =>
    expect(confirmUnits('none' as NoticeId, 'k' as AssignmentKey, true)).rejects.toMatchObject({
      code: 'unknown-notice',
    }));

  test('what is not on the page is kept as the newest reading has it', async () => {
    const { notice } = await seeNotice({ ...aReading([canal]), missing: ['end'] }, first, 1);
    expect(notice.missing).toEqual(['end']);
    const whole = await seeNotice({ ...aReading([canal, dyke]), missing: [] }, elsewhere, 2);
    expect(whole.notice.id).toBe(notice.id);
    expect(whole.notice).not.toHaveProperty('missing');
  });
});
