import { describe, expect, test } from 'vitest';
import { addDays, dayInVietnam } from '@/lib/calendar';
import { badge, GROUPS, summary, type Task, type TaskId } from '@/lib/tasks';
import { aDeadline, aTask, at, day } from './build';

const TODAY = day('2026-11-10');
const named = (name: string, patch: Partial<Task>): Task => aTask({ id: name as TaskId, ...patch });
const groupsOf = (task: Task) => GROUPS.filter((group) => summary([task], TODAY).groups[group].length > 0);

describe('the group of a task', () => {
  test.each([
    ['2020-01-01', 'overdue'],
    ['2026-11-09', 'overdue'],
    ['2026-11-10', 'today'],
    ['2026-11-11', 'week'],
    ['2026-11-17', 'week'],
    ['2026-11-18', 'later'],
    ['2030-01-01', 'later'],
  ])('due %s is %s', (due, group) => {
    expect(groupsOf(aTask({ ownDue: day(due) }))).toEqual([group]);
  });

  test.each([
    ['no date', {}, ['undated']],
    ['words without a day', { read: aDeadline(null) }, ['undated']],
    [
      'a dismissed heading’s date',
      { read: aDeadline(TODAY, { inherited: true }), inheritedDismissed: true },
      ['undated'],
    ],
    ['a doubtful date in the past', { read: aDeadline('2026-10-01', { doubtful: true }) }, ['later']],
    ['a doubtful date today', { read: aDeadline(TODAY, { doubtful: true }) }, ['later']],
    [
      'a confirmed one in the past',
      { read: aDeadline('2026-10-01', { doubtful: true }), confirmed: true },
      ['overdue'],
    ],
    ['a done task', { ownDue: TODAY, status: 'done', doneAt: at('2026-11-09') }, []],
    ['a task in work', { ownDue: TODAY, status: 'doing' }, ['today']],
  ] as const)('%s', (_, patch, groups) => {
    expect(groupsOf(aTask(patch))).toEqual(groups);
  });
});

test('soonest first, an hour before a whole day, and tasks of one moment in the order given', () => {
  const tasks = [
    named('c', { ownDue: day('2026-11-13') }),
    named('b', { read: aDeadline('2026-11-12') }),
    named('d', { ownDue: day('2026-11-13') }),
    named('a', { read: aDeadline('2026-11-12', { time: '09:00' }) }),
    named('later', { ownDue: day('2026-12-01') }),
    named('doubtful', { read: aDeadline('2026-11-20', { doubtful: true }) }),
  ];
  const { groups } = summary(tasks, TODAY);
  expect(groups.week.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  expect(groups.later.map(({ id }) => id)).toEqual(['doubtful', 'later']);
});

test('counts: each open task once, and what was done today', () => {
  const tasks = [
    named('1', { ownDue: day('2026-11-01') }),
    named('2', { ownDue: TODAY }),
    named('3', {}),
    named('4', { status: 'done', doneAt: at('2026-11-10', '00:00') }),
    named('5', { status: 'done', doneAt: at('2026-11-10', '23:59') }),
    named('6', { status: 'done', doneAt: at('2026-11-09', '23:59') }),
    named('7', { status: 'done', doneAt: at('2026-11-11', '00:00') }),
  ];
  const { counts, open, doneToday } = summary(tasks, TODAY);
  expect(counts).toEqual({ overdue: 1, today: 1, week: 0, later: 0, undated: 1 });
  expect([open, doneToday]).toEqual([3, 2]);
});

test('the day turns at midnight in Vietnam', () => {
  const task = aTask({ ownDue: TODAY });
  const at2359 = dayInVietnam(at('2026-11-10', '23:59'));
  const at0000 = dayInVietnam(at('2026-11-11', '00:00'));
  expect(summary([task], at2359).counts.today).toBe(1);
  expect(summary([task], at0000).counts.overdue).toBe(1);
  expect(badge([task], 7, at2359).level).toBe('soon');
  expect(badge([task], 7, at0000).level).toBe('overdue');
});

test('10,000 tasks are grouped in one pass: each date is worked out once', () => {
  let workedOut = 0;
  const tasks = Array.from({ length: 10_000 }, (_, i) => {
    const task = named(String(i), { read: i % 5 === 0 ? null : aDeadline(addDays(TODAY, ((i * 7919) % 400) - 200)) });
    return Object.defineProperty(task, 'ownDue', {
      get() {
        workedOut += 1;
        return null;
      },
    });
  });
  const { counts, open } = summary(tasks, TODAY);
  expect(workedOut).toBe(10_000);
  expect([open, counts.undated]).toEqual([10_000, 2000]);
  expect(badge(tasks, 7, TODAY).count).toBe(counts.overdue + counts.today + counts.week);
});
