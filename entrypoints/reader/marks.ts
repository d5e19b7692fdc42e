import type { Found, PaperMark } from '@/components/reader';
import { markOf } from '@/lib/marking/mark';
import { isOwn, type OwnUnit, type StoredNotice, type Task } from '@/lib/tasks';

/** The assignments as they are marked on the paper. */
export function marksOf(
  { assignments }: StoredNotice,
  tasks: readonly Task[],
  ownUnits: readonly OwnUnit[],
  { places }: Found & { is: 'notice' },
): PaperMark[] {
  const statuses = new Map(tasks.map(({ assignmentKey, status }) => [assignmentKey, status]));
  return assignments.map(({ key, units }) => ({
    key,
    kind: markOf({ own: isOwn(units, ownUnits), status: statuses.get(key) ?? null }),
    spans: places[key] ?? [],
  }));
}
