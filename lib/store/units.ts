import { calledBy, EVERYONE, type Unit } from '@/lib/reading';
import { guarded } from './errors';
import { database } from './schema';

/** A unit that stored notices name, with how many of their assignments it leads or supports. */
export interface SeenUnit extends Unit {
  readonly count: number;
}

/** The units of all stored notices ("everyone" is none), the ones with most assignments first,
 * named as the first notice that was read names them. For live queries. */
export const seenUnits = (): Promise<readonly SeenUnit[]> =>
  guarded(async () => {
    const seen = new Map<string, SeenUnit>();
    const notices = (await database.notices.toArray()).sort((a, b) => a.readAt - b.readAt);
    for (const { assignments } of notices)
      for (const unit of assignments.flatMap(({ units }) => units)) {
        const { id } = unit;
        const known = seen.get(id);
        if (id !== EVERYONE) seen.set(id, { id, name: calledBy(known?.name, unit), count: (known?.count ?? 0) + 1 });
      }
    return [...seen.values()].sort((a, b) => b.count - a.count);
  });
