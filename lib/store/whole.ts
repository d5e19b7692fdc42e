import type { StoredNotice, Task } from '@/lib/tasks';
import { guarded } from './errors';
import { database, type QuarantinedRow, type SettingsRow, type TagRow } from './schema';
import { written } from './written';

/** All rows of all tables, in the order of their keys. */
export interface Whole {
  readonly notices: readonly StoredNotice[];
  readonly tasks: readonly Task[];
  readonly tags: readonly TagRow[];
  readonly settings: readonly SettingsRow[];
  readonly quarantine: readonly QuarantinedRow[];
}

export const TABLES = [
  'notices',
  'tasks',
  'tags',
  'settings',
  'quarantine',
] as const satisfies readonly (keyof Whole)[];

/** Everything that is kept, as it was at one moment. */
export const whole = (): Promise<Whole> => guarded(() => database.transaction('r', [...TABLES], read));

/**
 * Puts what `change` makes of everything in its place, in one transaction: all of it or nothing.
 *
 * @param change must not wait for anything; null leaves everything as it is
 * @returns whether something was written
 * @throws StoreError
 */
export async function rewrite(change: (now: Whole) => Whole | null): Promise<boolean> {
  const isChanged = await guarded(() =>
    database.transaction('rw', [...TABLES], async () => {
      const before = await read();
      const after = change(before);
      if (!after) return false;
      // The rows that go must go first: a fingerprint is that of one notice only.
      for (const name of TABLES) await database.table(name).bulkDelete(gone(before[name], after[name]));
      for (const name of TABLES) await database.table(name).bulkPut(changed(before[name], after[name]));
      return true;
    }),
  );
  if (isChanged) await written(null);
  return isChanged;
}

const read = async (): Promise<Whole> => ({
  notices: await database.notices.toArray(),
  tasks: await database.tasks.toArray(),
  tags: await database.tags.toArray(),
  settings: await database.settings.toArray(),
  quarantine: await database.quarantine.toArray(),
});

type Row = Readonly<{ id: string }>;

function gone(before: readonly Row[], after: readonly Row[]): string[] {
  const ids = new Set(after.map(({ id }) => id));
  return before.flatMap(({ id }) => (ids.has(id) ? [] : [id]));
}

function changed(before: readonly Row[], after: readonly Row[]): Row[] {
  const byId = new Map(before.map((row) => [row.id, JSON.stringify(row)]));
  return after.filter((row) => byId.get(row.id) !== JSON.stringify(row));
}

/** How many rows there are of each kind. For live queries. */
export const countRows = (): Promise<{ tasks: number; notices: number; tags: number }> =>
  guarded(async () => ({
    tasks: await database.tasks.count(),
    notices: await database.notices.count(),
    tags: await database.tags.count(),
  }));

/** When the first task was made that is still there (ids sort as tasks were made); null without tasks. For live queries. */
export const firstTaskAt = (): Promise<number | null> =>
  guarded(async () => (await database.tasks.orderBy('id').first())?.createdAt ?? null);

/** Xóa hẳn: every row of every table. */
export async function eraseRows(): Promise<void> {
  await guarded(() =>
    database.transaction('rw', [...TABLES], async () => {
      for (const name of TABLES) await database.table(name).clear();
    }),
  );
  await written(null);
}
