import { describe, expect, test } from 'vitest';
import { isWorkingDay, parseDay, workingDays } from '@/lib/calendar';

const day = (text: string) => {
  const found = parseDay(text);
  if (!found) throw new Error(text);
  return found;
};

describe('working days', () => {
  test.each([
    ['2026-03-10', true, 'a Tuesday'],
    ['2026-03-14', false, 'a Saturday'],
    ['2026-02-18', false, 'Tết'],
    ['2026-04-27', false, 'the Monday after a Giỗ Tổ on Sunday'],
    ['2026-08-22', true, 'a Saturday worked instead of Monday 31 August'],
    ['2026-08-31', false, 'the day that was given for it'],
    ['2025-09-02', false, 'National Day'],
    ['2027-02-06', false, 'Tết of a year that is not in the table'],
    ['2027-02-08', false, 'the third day of that Tết'],
    ['2027-04-16', false, 'Giỗ Tổ of that year'],
    ['2027-06-15', true, 'a Tuesday of that year'],
  ])('%s: %s, %s', (text, is) => expect(isWorkingDay(day(text))).toBe(is));

  test.each([
    ['2026-03-10', 5, '2026-03-17', 'the first day does not count, the weekend is left out'],
    ['2026-02-12', 3, '2026-02-24', 'over Tết'],
    ['2026-04-24', 3, '2026-05-04', 'over Giỗ Tổ, 30/4 and 1/5'],
    ['2026-08-21', 1, '2026-08-22', 'a swapped Saturday counts'],
    ['2026-03-10', 0, '2026-03-10', 'none'],
  ])('%s and %i more: %s, %s', (from, count, to) =>
    expect(workingDays(day(from), count)).toEqual({ day: to, certain: true }),
  );

  test('is not certain where a year’s holidays are not announced, and is where none can fall', () => {
    expect(workingDays(day('2027-04-10'), 10).certain).toBe(false);
    expect(workingDays(day('2027-06-10'), 10).certain).toBe(true);
  });
});
