import { describe, expect, test, vi } from 'vitest';
import { type IsoDay, startOfDayInVietnam } from '@/lib/calendar';
import { redrawPlan } from '@/lib/shell/redraw';

vi.mock('@/lib/browser', () => ({ browser: {} }));

const HOUR = 3_600_000;
const midnight = startOfDayInVietnam('2026-11-25' as IsoDay);
const alarm = (scheduledTime: number, periodInMinutes = 60) => ({ name: 'redraw', scheduledTime, periodInMinutes });

describe('the alarm that redraws the badge', () => {
  test('is due at midnight in Vietnam for whoever looks in the hour before it', () => {
    expect(redrawPlan(undefined, midnight - 1)).toEqual({ when: midnight, periodInMinutes: 60 });
    expect(redrawPlan(undefined, midnight - HOUR)).toEqual({ when: midnight, periodInMinutes: 60 });
  });

  test('is due an hour after midnight for whoever looks at midnight itself', () => {
    expect(redrawPlan(undefined, midnight)?.when).toBe(midnight + HOUR);
  });

  test.each([
    ['stands for the next hour', alarm(midnight), midnight - 5 * 60_000],
    ['was missed while the machine slept and fires on waking', alarm(midnight - 9 * HOUR), midnight - 5 * 60_000],
  ])('is left alone when it %s', (_, existing, now) => {
    expect(redrawPlan(existing, now)).toBeNull();
  });

  test.each([
    ['the clock was put back and it lies days ahead', alarm(midnight + 48 * HOUR)],
    ['an older version set another period', alarm(midnight, 1440)],
  ])('is set anew when %s', (_, existing) => {
    expect(redrawPlan(existing, midnight - 5 * 60_000)).toEqual({ when: midnight, periodInMinutes: 60 });
  });
});
