import { describe, expect, test } from 'vitest';
import { nextOccurrence } from '@/lib/calendar';
import { day } from '../tasks/build';

describe('a deadline comes again', () => {
  test.each([
    // rule, first, after, next
    ['FREQ=DAILY', '2026-11-02', '2026-11-02', '2026-11-03'],
    ['FREQ=DAILY;INTERVAL=10', '2026-11-02', '2026-11-05', '2026-11-12'],
    ['FREQ=WEEKLY;BYDAY=TH', '2026-11-05', '2026-11-05', '2026-11-12'],
    ['FREQ=WEEKLY;BYDAY=TH', '2026-11-05', '2026-11-26', '2026-12-03'],
    ['FREQ=WEEKLY', '2026-11-05', '2026-11-06', '2026-11-12'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=FR', '2026-11-06', '2026-11-06', '2026-11-20'],
    // The other week's Monday is before the first Friday's second week.
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR', '2026-11-06', '2026-11-06', '2026-11-16'],
    ['FREQ=MONTHLY;BYMONTHDAY=18', '2026-11-18', '2026-11-18', '2026-12-18'],
    ['FREQ=MONTHLY;BYMONTHDAY=15,30', '2026-11-15', '2026-11-15', '2026-11-30'],
    ['FREQ=MONTHLY;BYMONTHDAY=30', '2027-01-30', '2027-01-30', '2027-03-30'],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', '2027-01-31', '2027-01-31', '2027-02-28'],
    ['FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=20', '2026-12-20', '2026-12-20', '2027-03-20'],
    ['FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=20', '2026-12-20', '2027-01-05', '2027-03-20'],
    ['FREQ=MONTHLY;BYDAY=-1FR', '2026-11-27', '2026-11-27', '2026-12-25'],
    ['FREQ=MONTHLY;BYDAY=1MO', '2026-11-02', '2026-11-02', '2026-12-07'],
    ['FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=15', '2026-12-15', '2026-12-15', '2027-06-15'],
    ['FREQ=YEARLY;BYMONTH=6,12', '2026-06-30', '2026-06-30', '2026-12-31'],
    ['FREQ=YEARLY', '2026-11-15', '2026-11-15', '2027-11-15'],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', '2024-02-29', '2024-02-29', '2028-02-29'],
    // Not before the first time.
    ['FREQ=WEEKLY;BYDAY=TH', '2026-11-05', '2026-10-01', '2026-11-12'],
  ])('%s, first on %s: after %s on %s', (rule, first, after, next) => {
    expect(nextOccurrence(rule, day(first), day(after))).toBe(next);
  });

  test.each([
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
    'FREQ=HOURLY',
    'FREQ=MONTHLY;BYMONTHDAY=32',
    'BYMONTHDAY=3',
    'hằng tuần',
    '',
  ])('never by what is no such rule: %s', (rule) => {
    expect(nextOccurrence(rule, day('2026-11-05'), day('2026-11-05'))).toBeNull();
  });
});
