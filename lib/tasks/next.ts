import { addDays, type IsoDay, nextOccurrence } from '@/lib/calendar';
import { dueOf } from './due';
import type { Task } from './types';

/**
 * Kỳ sau: when a task that comes again is due next, once this time is done or its day is over; never before `today`. Null
 * for a task that does not come again, or of which no date counts.
 */
export function nextDue(task: Task, today: IsoDay): IsoDay | null {
  const due = dueOf(task);
  const { read, status } = task;
  if (!due?.counts || !read?.recurrence || read.due === null) return null;
  if (status !== 'done' && due.day >= today) return null;
  const yesterday = addDays(today, -1);
  return nextOccurrence(read.recurrence, read.due, due.day > yesterday ? due.day : yesterday);
}
