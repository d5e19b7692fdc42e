import { describe, expect, test } from 'vitest';
import { dueOf, dueOfAssignment, finishedLate, finishOf, isOverdue, nearness } from '@/lib/tasks';
import { aDeadline, anAssignment, aTask, at, day } from './build';

const NOV_10 = '2026-11-10';

describe('the date a task goes by', () => {
  const own = { ownDue: day('2026-11-07') };
  const read = aDeadline(NOV_10, { time: '16:00' });
  const inherited = aDeadline(NOV_10, { inherited: true });
  const doubtful = aDeadline(NOV_10, { doubtful: true });
  const both = aDeadline(NOV_10, { doubtful: true, inherited: true });
  test.each([
    ['has none when nothing was read or set', {}, null],
    ['is the officer’s own', own, { day: '2026-11-07', time: null, source: 'own', counts: true }],
    ['is the officer’s own before a read one', { ...own, read }, { day: '2026-11-07', source: 'own' }],
    ['is the read one with its hour', { read }, { day: NOV_10, time: '16:00', source: 'read', counts: true }],
    ['is from a heading', { read: inherited }, { day: NOV_10, source: 'inherited', counts: true }],
    ['is no dismissed heading’s', { read: inherited, inheritedDismissed: true }, null],
    ['stays the item’s own when headings are dismissed', { read, inheritedDismissed: true }, { source: 'read' }],
    ['is no words without a day', { read: aDeadline(null) }, null],
    ['is shown but does not count while doubtful', { read: doubtful }, { source: 'doubtful', counts: false }],
    ['counts once confirmed', { read: doubtful, confirmed: true }, { source: 'read', counts: true }],
    ['is doubtful before it is a heading’s', { read: both }, { source: 'doubtful', counts: false }],
    ['is the heading’s once confirmed', { read: both, confirmed: true }, { source: 'inherited', counts: true }],
    ['is dismissed with the heading all the same', { read: both, confirmed: true, inheritedDismissed: true }, null],
  ])('%s', (_, patch, expected) => {
    const due = dueOf(aTask(patch));
    if (expected === null) expect(due).toBeNull();
    else expect(due).toMatchObject(expected);
  });

  test.each([
    [aDeadline(NOV_10), false, 'read'],
    [aDeadline(NOV_10, { inherited: true }), false, 'inherited'],
    [aDeadline(NOV_10, { inherited: true }), true, undefined],
    [aDeadline(NOV_10, { doubtful: true }), false, 'doubtful'],
    [null, false, undefined],
  ])('of an assignment not taken on: %#', (deadline, dismissed, source) => {
    expect(dueOfAssignment(anAssignment('Đo đạc kênh', { deadline }), dismissed, [])?.source).toBe(source);
  });
});

test.each([
  ['2026-11-04', { is: 'overdue', days: 6 }],
  ['2026-11-09', { is: 'overdue', days: 1 }],
  ['2026-11-10', { is: 'today' }],
  ['2026-11-11', { is: 'tomorrow' }],
  ['2026-11-12', { is: 'ahead', days: 2 }],
  ['2027-01-01', { is: 'ahead', days: 52 }],
])('on 10/11, %s is %o', (due, expected) => {
  expect(nearness(day(due), day(NOV_10))).toEqual(expected);
});

describe('how a task was finished', () => {
  const done = (when: number, patch = {}) =>
    aTask({ status: 'done', doneAt: when, read: aDeadline(NOV_10, { time: '10:00' }), ...patch });
  test.each([
    ['days before', done(at('2026-11-08')), { is: 'early', days: 2 }],
    ['at 23:59 of the day, hours after the printed one', done(at(NOV_10, '23:59')), { is: 'onTheDay' }],
    ['at 00:00 of the next day', done(at('2026-11-11', '00:00')), { is: 'late', days: 1 }],
    ['with no date', done(at(NOV_10), { read: null }), null],
    ['with a doubtful date', done(at('2026-12-01'), { read: aDeadline(NOV_10, { doubtful: true }) }), null],
    ['against the officer’s own later date', done(at('2026-11-12'), { ownDue: day('2026-11-12') }), { is: 'onTheDay' }],
  ])('%s', (_, task, against) => {
    expect(finishOf(task)?.against).toEqual(against);
    expect(finishedLate(task)).toBe(against?.is === 'late');
  });

  test('an open task is not finished, however late', () => {
    expect(finishOf(aTask({ read: aDeadline(NOV_10) }))).toBeNull();
  });
});

test.each([
  ['open, due yesterday', { read: aDeadline('2026-11-09') }, true],
  ['open, due today', { read: aDeadline(NOV_10) }, false],
  ['done late', { read: aDeadline('2026-11-09'), status: 'done', doneAt: at(NOV_10) }, false],
  ['doubtful', { read: aDeadline('2026-11-09', { doubtful: true }) }, false],
] as const)('overdue or not on 10/11: %s', (_, patch, expected) => {
  expect(isOverdue(aTask(patch), day(NOV_10))).toBe(expected);
});
