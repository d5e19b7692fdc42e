import { describe, expect, test } from 'vitest';
import {
  addDays,
  dayInVietnam,
  daysBetween,
  lastDayOfMonth,
  makeDay,
  parseDay,
  startOfDayInVietnam,
  weekday,
} from '@/lib/calendar';

describe('a calendar day', () => {
  test.each([
    [2024, 2, 29, '2024-02-29'],
    [2026, 2, 29, null],
    [2026, 4, 31, null],
    [2026, 13, 1, null],
    [2026, 0, 1, null],
    [26, 1, 1, null],
  ])('%i-%i-%i is %s', (year, month, day, is) => expect(makeDay(year, month, day)).toBe(is));

  test.each(['2026-3-10', '2026-02-30', '10/3/2026', '', '2026-03-10T00:00'])('“%s” is no day', (text) =>
    expect(parseDay(text)).toBeNull(),
  );

  test('counts over the ends of months and years', () => {
    const eve = makeDay(2026, 12, 31);
    if (!eve) throw new Error('no such day');
    expect(addDays(eve, 1)).toBe('2027-01-01');
    expect(addDays(eve, -365)).toBe('2025-12-31');
    expect(daysBetween(eve, addDays(eve, 60))).toBe(60);
    expect(weekday(eve)).toBe(4);
    expect(lastDayOfMonth(2028, 2)).toBe('2028-02-29');
  });

  test('begins in Vietnam at 17:00 UTC of the day before', () => {
    const start = Date.parse('2026-03-09T17:00:00Z');
    expect(dayInVietnam(start)).toBe('2026-03-10');
    expect(dayInVietnam(start - 1)).toBe('2026-03-09');
    expect(startOfDayInVietnam(dayInVietnam(start))).toBe(start);
  });
});
