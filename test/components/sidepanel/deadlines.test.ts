import { describe, expect, it } from 'vitest';
import { rhythm } from '@/components/sidepanel/DeadlineLines';
import { doneWords } from '@/components/sidepanel/doneWords';
import { doubtAbout } from '@/components/sidepanel/doubt';
import { startOfDayInVietnam } from '@/lib/calendar';
import { translator } from '@/lib/i18n';
import { assignment, day, deadline, OFFICE, TODAY, task } from './made';

const t = translator('vi');
const ISSUED = day('2026-11-02');

describe('a doubtful date says why', () => {
  it.each([
    ['no such day', null, 'trước ngày 31/11/2026', 'noSuchDay'],
    ['before the notice', '2026-10-20', 'trước ngày 20/10/2026', 'beforeIssue'],
    ['18 months after is not far', '2028-05-02', 'trước ngày 02/5/2028', 'unsure'],
    ['more than 18 months after', '2028-05-03', 'trước ngày 03/5/2028', 'farAhead'],
    ['no year printed', '2027-01-05', 'trước 05/01', 'noYear'],
    ['digits that are no year', '2027-01-05', 'trước 05/01 (20271 hồ sơ)', 'noYear'],
  ])('%s', (_, due, evidence, doubt) => {
    expect(doubtAbout(deadline(due === null ? null : day(due), evidence, { doubtful: true }), ISSUED)).toBe(doubt);
  });

  it('also when the day of the notice is not printed', () => {
    expect(doubtAbout(deadline(day('2027-01-05'), 'trước 05/01'), null)).toBe('noYear');
  });
});

describe('a recurrence in words', () => {
  it.each([
    ['FREQ=MONTHLY;BYMONTHDAY=18', 'hằng tháng'],
    ['FREQ=MONTHLY;INTERVAL=3', 'hằng quý'],
    ['FREQ=MONTHLY;INTERVAL=6', '6 tháng một lần'],
    ['FREQ=WEEKLY;BYDAY=TH', 'hằng tuần'],
    ['FREQ=YEARLY', 'hằng năm'],
    ['FREQ=WEEKLY;INTERVAL=2', 'định kỳ'],
  ])('%s', (rule, words) => {
    expect(rhythm(t, rule)).toBe(words);
  });
});

describe('a finished task says when', () => {
  const report = assignment('Báo cáo', [OFFICE], deadline(day('2026-11-10'), 'trước ngày 10/11/2026'));
  const undated = assignment('Trực cơ quan', [OFFICE]);
  it.each([
    ['today', report, '2026-11-05', 'Xong hôm nay, trước hạn 5 ngày'],
    ['on the due day', report, '2026-11-10', 'Xong ngày 10/11, đúng hạn'],
    ['late, in the next year', report, '2027-01-10', 'Xong ngày 10/01/2027, quá hạn 61 ngày'],
    ['without a date', undated, '2026-11-04', 'Xong ngày 04/11'],
  ])('%s', (_, of, doneOn, words) => {
    const done = task(of, { status: 'done', doneAt: startOfDayInVietnam(day(doneOn)) });
    expect(doneWords(t, done, TODAY)).toBe(words);
  });

  it('not against a doubtful date that nobody confirmed', () => {
    const doubtful = assignment('Báo cáo', [OFFICE], deadline(day('2027-01-05'), 'trước 05/01', { doubtful: true }));
    const done = task(doubtful, { status: 'done', doneAt: startOfDayInVietnam(TODAY) });
    expect(doneWords(t, done, TODAY)).toBe('Xong hôm nay');
  });
});
