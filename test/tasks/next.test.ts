import { expect, test } from 'vitest';
import { nextDue } from '@/lib/tasks';
import { aDeadline, aTask, at, day } from './build';

/** Every Thursday, for the first time on 5/11. */
const read = aDeadline('2026-11-05', { time: '16:00', kind: 'recurring', recurrence: 'FREQ=WEEKLY;BYDAY=TH' });
const done = { status: 'done', doneAt: at('2026-11-04') } as const;

test.each([
  ['is not asked for before its day is over', { read }, '2026-11-05', null],
  ['is the one after a time that is done', { read, ...done }, '2026-11-04', '2026-11-12'],
  ['is the one after a day that is over', { read }, '2026-11-06', '2026-11-12'],
  ['is never in the past', { read }, '2026-11-27', '2026-12-03'],
  ['may be today', { read }, '2026-11-12', '2026-11-12'],
  ['comes after the one that was taken', { read, ownDue: day('2026-11-12'), ...done }, '2026-11-10', '2026-11-19'],
  [
    'is counted on from a day of the officer’s own',
    { read, ownDue: day('2026-11-13'), ...done },
    '2026-11-13',
    '2026-11-19',
  ],
  ['is none of a task that does not come again', { read: aDeadline('2026-11-05'), ...done }, '2026-11-06', null],
  ['is none without a first day', { read: { ...read, due: null }, ...done }, '2026-11-06', null],
  ['is none while its day is doubtful', { read: { ...read, doubtful: true }, ...done }, '2026-11-06', null],
  [
    'is none while its day is doubtful, though the officer set another',
    { read: { ...read, doubtful: true }, ownDue: day('2026-11-05') },
    '2026-11-06',
    null,
  ],
  ['is one once that is confirmed', { read: { ...read, doubtful: true }, confirmed: true }, '2026-11-06', '2026-11-12'],
  [
    'is none of a heading that does not count',
    { read: { ...read, inherited: true }, inheritedDismissed: true },
    '2026-11-06',
    null,
  ],
])('the next time %s', (_, patch, today, next) => {
  expect(nextDue(aTask(patch), day(today))).toBe(next);
});
