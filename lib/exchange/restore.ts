import { rewrite, StoreError, type Whole, whole } from '@/lib/store';
import { canonical } from './canonical';
import { merge, replace } from './merge';
import { keepBefore, openSnapshot } from './snapshots';

export type RestoreWay = 'merge' | 'replace';

/** What was restored: all that `undoRestore` needs. */
export interface Restored {
  /** The snapshot of what was there before. */
  readonly snapshot: number;
  /** What was there afterwards. */
  readonly after: string;
}

/** So often somebody may write between the snapshot and the restore. */
const TRIES = 5;

/**
 * Khôi phục: brings in a backup in one transaction, all of it or nothing, after a snapshot of exactly what it changes.
 *
 * @param now milliseconds since the epoch
 * @throws StoreError; nothing is changed then
 */
export async function restore(backup: Whole, way: RestoreWay, now: number): Promise<Restored> {
  for (let tries = 0; tries < TRIES; tries++) {
    const before = await whole();
    const snapshot = await keepBefore(before, now);
    const expected = JSON.stringify(before);
    let after = '';
    const done = await rewrite((here) => {
      if (JSON.stringify(here) !== expected) return null;
      const next = way === 'merge' ? merge(here, backup, now) : replace(here, backup);
      after = stateOf(next);
      return next;
    });
    if (done) return { snapshot, after };
  }
  throw new StoreError('failed');
}

/**
 * Hoàn tác: everything is as it was before the restore.
 *
 * @returns false, and changes nothing, where something was written since, or the snapshot is not there any more
 * @throws StoreError
 */
export async function undoRestore({ snapshot, after }: Restored): Promise<boolean> {
  const before = await openSnapshot(snapshot);
  if (before?.is !== 'backup') return false;
  return rewrite((here) => (stateOf(here) === after ? before.data : null));
}

const stateOf = (all: Whole): string => {
  const tables = Object.entries(all).map(([name, rows]: [string, readonly { id: string }[]]) => [
    name,
    [...rows].sort((a, b) => (a.id < b.id ? -1 : 1)),
  ]);
  return canonical(Object.fromEntries(tables));
};
