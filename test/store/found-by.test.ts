import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { addDays, startOfDayInVietnam } from '@/lib/calendar';
import { restore } from '@/lib/exchange';
import * as store from '@/lib/store';
import { database } from '@/lib/store/schema';
import {
  badge,
  badgeOf,
  badgeRanges,
  dueKey,
  GROUPS,
  type StoredNotice,
  summary,
  type Task,
  type TaskId,
} from '@/lib/tasks';
import { aDeadline, anAssignment, aReading, aTask, day } from '../tasks/build';
import { freshDatabase } from './fresh';
import { dump } from './native';

freshDatabase();

/** Open tasks and notices are found by indexes: they must say what the rows say, whoever wrote them and how. */

const TODAY = day('2026-11-10');
const dates = fc
  .constantFrom(null, -40, -1, 0, 1, 3, 7, 8, 30)
  .map((days) => (days === null ? null : addDays(TODAY, days)));
const texts = ['Nạo vét kênh Bến Đá. Báo cáo Sở', 'Rà soát các cống dưới đê', 'Hướng dẫn chọn giống lúa'];

const readings = fc
  .array(
    fc.record({ text: fc.nat(2), due: dates, inherited: fc.boolean(), doubtful: fc.boolean(), hour: fc.boolean() }),
    { maxLength: 3 },
  )
  .map((items) =>
    aReading(
      items.map(({ text, due, inherited, doubtful, hour }, at) => {
        const deadline = due && aDeadline(due, { inherited, doubtful, time: hour ? '09:00' : null });
        return anAssignment(texts[text] ?? '', { path: String(at), deadline });
      }),
    ),
  );

/** Which task or notice an operation is about: the nth of those that are there. */
const nth = fc.nat(5);
const operations = fc.oneof(
  fc.tuple(fc.constant('see' as const), readings, fc.constantFrom('http://cong.test/1', 'http://cong.test/2', '')),
  fc.tuple(fc.constant('take' as const), nth),
  fc.tuple(fc.constant('add' as const), dates),
  fc.tuple(fc.constant('date' as const), nth, dates),
  fc.tuple(fc.constant('status' as const), nth, fc.constantFrom('todo' as const, 'doing' as const, 'done' as const)),
  fc.tuple(fc.constant('confirm' as const), nth, fc.boolean()),
  fc.tuple(fc.constant('dismiss' as const), nth, fc.boolean()),
  fc.tuple(fc.constant('accept' as const), nth),
  fc.tuple(fc.constant('split' as const), nth),
  fc.tuple(fc.constant('remove' as const), nth, fc.boolean()),
  fc.tuple(fc.constant('restore' as const), fc.constantFrom('merge' as const, 'replace' as const)),
);

const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(list.length, 1)];

async function run(
  operation: typeof operations extends fc.Arbitrary<infer Operation> ? Operation : never,
  now: number,
): Promise<void> {
  const notices = [...(await database.notices.toArray())];
  const tasks = await store.allTasks();
  const [what, at] = operation;
  if (what === 'see') await store.seeNotice(at, { url: operation[2], title: 't', at: now }, now);
  else if (what === 'add') await store.addTask('Gọi Trạm bơm', at, now);
  else if (what === 'restore') await restore(await store.whole(), at, now);
  else if (what === 'take' || what === 'dismiss') {
    const notice = pick(notices, at);
    if (!notice) return;
    if (what === 'dismiss') await store.dismissInherited(notice.id, operation[2]);
    else
      await store.takeOn(
        notice.id,
        notice.assignments.map(({ key }) => key),
        now,
        [],
      );
  } else {
    const task = pick(tasks, at);
    if (!task) return;
    if (what === 'date') await store.setOwnDue(task.id, operation[2], now);
    if (what === 'status') await store.setStatus(task.id, operation[2], now);
    if (what === 'confirm') await store.confirmDue(task.id, operation[2], now);
    if (what === 'accept') await store.acceptChange(task.id, now);
    if (what === 'split' && task.noticeId && task.assignmentKey)
      await store.splitAssignment(task.noticeId, task.assignmentKey, now).catch(() => null); // one sentence, or split already
    if (what === 'remove') {
      const removed = await store.removeTask(task.id);
      if (operation[2]) await store.restoreTask(removed, now);
    }
  }
}

async function expectRight(): Promise<void> {
  const tasks = await store.allTasks();
  const { stores } = await dump('so-viec');
  const rows = (stores.tasks?.rows ?? []) as readonly (Task & { due?: string })[];
  expect(rows.map(({ due }) => due ?? null)).toEqual(tasks.map(dueKey));
  expect(tasks.some((task) => 'due' in task)).toBe(false);
  const notices = (stores.notices?.rows ?? []) as readonly (StoredNotice & { seenAt?: readonly string[] })[];
  expect(notices.map(({ seenAt }) => seenAt)).toEqual(notices.map(({ seen }) => seen.map(({ url }) => url)));
  expect((await database.notices.toArray()).some((notice) => 'seenAt' in notice)).toBe(false);
  const all = summary(tasks, TODAY);
  expect(await store.openHead(TODAY, 1000)).toEqual({ groups: all.groups, counts: all.counts });
  const { groups } = await store.openHead(TODAY, 2);
  for (const group of GROUPS) expect(groups[group]).toEqual(all.groups[group].slice(0, 2));
  for (const days of [1, 7])
    expect(badgeOf(await store.countDue(badgeRanges(days, TODAY)))).toEqual(badge(tasks, days, TODAY));
  expect(await store.countDoneSince(startOfDayInVietnam(TODAY))).toBe(all.doneToday);
}

test('after any sequence of operations the index says what the tasks say', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(operations, { maxLength: 12 }), async (sequence) => {
      await store.eraseRows();
      const start = startOfDayInVietnam(TODAY);
      for (const [step, operation] of sequence.entries()) await run(operation, start + step);
      await expectRight();
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('hears of a date that changes, whichever way it is written', async () => {
  const heard: number[] = [];
  const overdue = { overdue: badgeRanges(7, TODAY).overdue };
  const query = liveQuery(() => store.countDue(overdue)).subscribe((counts) => heard.push(counts.overdue));
  await vi.waitFor(() => expect(heard).toEqual([0]));
  const deadline = aDeadline('2026-11-01', { inherited: true });
  const { notice } = await store.seeNotice(
    aReading([anAssignment(texts[1] ?? '', { deadline })]),
    { url: 'u', title: 't', at: 1 },
    1,
  );
  await store.takeOn(
    notice.id,
    notice.assignments.map(({ key }) => key),
    2,
    [],
  );
  await vi.waitFor(() => expect(heard.at(-1)).toBe(1));
  await store.dismissInherited(notice.id, true);
  await vi.waitFor(() => expect(heard.at(-1)).toBe(0));
  await store.dismissInherited(notice.id, false);
  await vi.waitFor(() => expect(heard.at(-1)).toBe(1));
  query.unsubscribe();
});

test('rows that are read one by one are bare too', async () => {
  await database.tasks.add(aTask({ id: 'a' as TaskId, ownDue: TODAY }));
  expect(await database.tasks.filter(({ ownDue }) => ownDue === TODAY).toArray()).toEqual([
    aTask({ id: 'a' as TaskId, ownDue: TODAY }),
  ]);
});
