import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { gioToOf, tetOf } from '@/lib/calendar';

describe('Tết and Giỗ Tổ', () => {
  test.each([
    [2024, '2024-02-10', '2024-04-18'],
    // Two years that libraries get wrong: the new moon falls near midnight in Hà Nội.
    [2027, '2027-02-06', '2027-04-16'],
    [2030, '2030-02-02', '2030-04-12'],
    [2060, '2060-02-02', '2060-04-10'],
  ])('%i', (year, tet, gioTo) => {
    expect(tetOf(year)).toBe(tet);
    expect(gioToOf(year)).toBe(gioTo);
  });

  test.each([2019, 2061, 0, -1])('no day outside the table: %i', (year) => {
    expect(tetOf(year)).toBeNull();
    expect(gioToOf(year)).toBeNull();
  });

  test('Tết is 29 or 30 days and two whole months before the third lunar month’s tenth day', () => {
    for (let year = 2020; year <= 2060; year++) {
      const days = (Date.parse(gioToOf(year) ?? '') - Date.parse(tetOf(year) ?? '')) / 86_400_000;
      // Two lunar months and nine days; a leap month between adds one more.
      expect([67, 68, 69, 97, 98, 99], String(year)).toContain(days);
    }
  });

  const shared = '../shared/calendar/tet.json';
  test('the table is the shared one', () => {
    if (!existsSync(shared)) return console.log(`${shared} is not here: not compared`);
    const table: Record<string, { tet: string; gioTo: string }> = JSON.parse(readFileSync(shared, 'utf8'));
    for (const [year, { tet, gioTo }] of Object.entries(table)) {
      expect([tetOf(Number(year)), gioToOf(Number(year))]).toEqual([tet, gioTo]);
    }
  });
});
