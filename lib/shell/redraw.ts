import { type Alarms, browser } from '@/lib/browser';

const HOUR_MS = 3_600_000;
export const REDRAW = 'redraw';

/**
 * When the badge is to be drawn again without anybody writing: at every full hour, which midnight in Vietnam (UTC+7)
 * is one of. A machine that slept through it gets its alarm on waking. Null when `existing` already does that.
 */
export function redrawPlan(existing: Alarms.Alarm | undefined, now: number): Alarms.CreateAlarmInfoType | null {
  const next = (Math.floor(now / HOUR_MS) + 1) * HOUR_MS;
  // An alarm further away than the next hour was set by a clock that has since been put back.
  const stands = existing?.periodInMinutes === 60 && existing.scheduledTime <= next;
  return stands ? null : { when: next, periodInMinutes: 60 };
}

/** Sets the alarm where it is missing or wrong; an alarm set anew would begin anew. */
export async function keepRedrawing(now: number): Promise<void> {
  const plan = redrawPlan(await browser.alarms.get(REDRAW), now);
  if (plan) browser.alarms.create(REDRAW, plan);
}
