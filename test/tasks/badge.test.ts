import { expect, test } from 'vitest';
import { badge } from '@/lib/tasks';
import { aDeadline, aTask, day } from './build';

const TODAY = day('2026-11-10');
const due = (text: string, patch = {}) => aTask({ read: aDeadline(text, patch) });

test.each([
  ['no task', [], 7, { count: 0, level: 'none' }],
  ['none with a date', [aTask()], 7, { count: 0, level: 'none' }],
  ['one overdue: red', [due('2026-11-09'), due('2026-11-16')], 7, { count: 2, level: 'overdue', overdue: 1, soon: 0 }],
  ['today: amber', [due('2026-11-10')], 7, { count: 1, level: 'soon', overdue: 0, soon: 1 }],
  ['in 2 days: amber', [due('2026-11-12')], 7, { count: 1, level: 'soon', soon: 1 }],
  ['in 3 days: blue', [due('2026-11-13')], 7, { count: 1, level: 'calm', soon: 0 }],
  ['in 7 days: blue', [due('2026-11-17')], 7, { count: 1, level: 'calm' }],
  ['in 8 days: not yet', [due('2026-11-18')], 7, { count: 0, level: 'none' }],
  ['in 8 days, asked for 14', [due('2026-11-18')], 14, { count: 1, level: 'calm' }],
  ['tomorrow, asked for today only', [due('2026-11-11')], 0, { count: 0, level: 'none' }],
  ['today, asked for today only', [due('2026-11-10')], 0, { count: 1, level: 'soon' }],
  ['overdue, asked for today only', [due('2020-01-01')], 0, { count: 1, level: 'overdue' }],
  ['done ones do not count', [aTask({ status: 'done', doneAt: 0, ownDue: TODAY })], 7, { count: 0, level: 'none' }],
  ['ones in work do', [aTask({ status: 'doing', ownDue: TODAY })], 7, { count: 1, level: 'soon' }],
  ['a heading’s date counts', [due('2026-11-10', { inherited: true })], 7, { count: 1 }],
  ['doubtful: not counted', [due('2026-11-01', { doubtful: true })], 7, { count: 0, level: 'none' }],
  [
    'doubtful, confirmed: counted',
    [aTask({ read: aDeadline('2026-11-01', { doubtful: true }), confirmed: true })],
    7,
    { count: 1, level: 'overdue' },
  ],
  [
    'a dismissed heading’s date: not counted',
    [aTask({ read: aDeadline('2026-11-10', { inherited: true }), inheritedDismissed: true })],
    7,
    { count: 0, level: 'none' },
  ],
])('%s', (_, tasks, days, expected) => {
  expect(badge(tasks, days, TODAY)).toMatchObject(expected);
});
