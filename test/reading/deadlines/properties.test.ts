import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDay } from '@/lib/calendar';
import { findDeadlines, findPeriod } from '@/lib/reading/deadlines';
import { HALF_DEADLINES } from './halves';
import { asDay, expectedOf, ISSUED } from './phrase';
import { phrases } from './phrases';

const words = Object.values(phrases)
  .flat()
  .flatMap((phrase) => expectedOf(phrase).text.split(' '))
  .concat('trước', 'ngày', 'tháng', 'hằng', 'quý', 'định kỳ', '31/12', '(', ')', '…', '１５', 'İ', '😀', 'tết');

/** Words of the field in any order, and any text at all. */
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((some) => some.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const anyDay = fc.option(
  fc
    .date({ min: new Date('2000-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);

describe('whatever the text says', () => {
  test('reading it does not throw, spans lie inside it in order, days and hours are real', () => {
    fc.assert(
      fc.property(anyText, anyDay, (text, day) => {
        const issuedOn = asDay(day);
        const found = findDeadlines(text, { issuedOn });
        const period = findPeriod(text, { issuedOn });
        for (const { due, time, span, recurrence } of period ? [...found, period] : found) {
          expect(due === null || parseDay(due) === due).toBe(true);
          expect(time === null || /^([01]\d|2[0-3]):[0-5]\d$/.test(time)).toBe(true);
          expect(
            recurrence === null || /^FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;[A-Z]+=[A-Z0-9,-]+)*$/.test(recurrence),
          ).toBe(true);
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
        const starts = found.map(({ span }) => span.start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
      { numRuns: 2000 },
    );
  });

  test('without a day of issue no day is made up: what has no year has no date', () => {
    const dated = fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(dated, ([day, month]) => {
        const found = findDeadlines(`Gửi báo cáo trước ngày ${day}/${month}.`, { issuedOn: null });
        expect(found.map(({ due }) => due)).toEqual([null]);
      }),
    );
  });

  test('a printed day is read as that day, however it is printed', () => {
    const real = fc.date({ min: new Date('2026-03-10'), max: new Date('2027-08-31'), noInvalidDate: true });
    const forms = [
      (d: number, m: number, y: number) => `${d}/${m}/${y}`,
      (d: number, m: number, y: number) => `${d}.${m}.${y}`,
      (d: number, m: number, y: number) => `${d} tháng ${m} năm ${y}`,
      (d: number, m: number, y: number) => `${String(d).padStart(2, '0')}-${String(m).padStart(2, '0')}-${y}`,
    ];
    fc.assert(
      fc.property(
        real,
        fc.constantFrom(...forms),
        fc.constantFrom('trước', 'chậm nhất', 'đến hết'),
        (date, print, limit) => {
          const printed = print(date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear());
          const found = findDeadlines(`Nộp hồ sơ ${limit} ngày ${printed}.`, { issuedOn: asDay(ISSUED) });
          expect(found.map(({ due, doubtful }) => ({ due, doubtful }))).toEqual([
            { due: date.toISOString().slice(0, 10), doubtful: false },
          ]);
        },
      ),
    );
  });
});

describe('words of deadlines over and over', () => {
  test.each(HALF_DEADLINES)('“%s” ten thousand times', (piece) => {
    const text = piece.repeat(10_000);
    for (const { span } of findDeadlines(text, { issuedOn: asDay(ISSUED) })) {
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeLessThanOrEqual(text.length);
    }
  });
});
