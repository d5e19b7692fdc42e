import { addDays, type IsoDay, nextOccurrence } from '@/lib/calendar';
import { dueOf } from './due';
import type { Task } from './types';

/**
 * Kỳ sau: when a task that comes again is due next, once this time is done or its day is over; never before `today`. Null
 * for a task that does not come again, or of which the read date does not count, whatever day of their own the officer set.
 */
export function nextDue(task: Task, today: IsoDay): IsoDay | null {
  const first = dueOf({ ...task, ownDue: null });
  if (!first?.counts || !task.read?.recurrence) return null;
  const day = task.ownDue ?? first.day;
  if (task.status !== 'done' && day >= today) return null;
  const yesterday = addDays(today, -1);
  return nextOccurrence(task.read.recurrence, first.day, day > yesterday ? day : yesterday);
}
