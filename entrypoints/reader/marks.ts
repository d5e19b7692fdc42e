import type { Found, PaperMark } from '@/components/reader';
import { markOf } from '@/lib/marking/mark';
import { isOwn, type OwnUnit, placeAnnotations, type StoredNotice, type Task } from '@/lib/tasks';

/** The assignments and the annotated words as they are marked on the paper. */
export function marksOf(
  { assignments, annotations = [], missing = [] }: StoredNotice,
  tasks: readonly Task[],
  ownUnits: readonly OwnUnit[],
  { places, blocks }: Found & { is: 'notice' },
): PaperMark[] {
  const statuses = new Map(tasks.map(({ assignmentKey, status }) => [assignmentKey, status]));
  const annotated = placeAnnotations(annotations, blocks, missing, 0);
  return [
    ...assignments.map(({ key, units }) => ({
      key,
      kind: markOf({ own: isOwn(units, ownUnits), status: statuses.get(key) ?? null }),
      spans: places[key] ?? [],
    })),
    ...annotated.map(({ id, spans }) => ({ key: id, kind: 'annotated' as const, spans })),
  ];
}
