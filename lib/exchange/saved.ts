import type { Task } from '@/lib/tasks';
import { keeping } from './keeping';

const DAY_MS = 86_400_000;
const REMIND_AFTER = 30 * DAY_MS;

/** The officer saved a backup as a file. */
export const noteSaved = async (now: number): Promise<void> => {
  await keeping.facts.put({ id: 'saved', at: now });
};

/** When that was last (milliseconds since the epoch), null for never. For live queries. */
export const lastSaved = async (): Promise<number | null> => (await keeping.facts.get('saved'))?.at ?? null;

/**
 * Whether it is time to save a backup file: there are tasks, and for 30 days none was saved; with none ever saved, the
 * days count from the first task.
 */
export function isSaveDue(tasks: readonly Pick<Task, 'createdAt'>[], saved: number | null, now: number): boolean {
  if (tasks.length === 0) return false;
  const since = saved ?? tasks.reduce((first, { createdAt }) => Math.min(first, createdAt), now);
  return now - since >= REMIND_AFTER;
}
