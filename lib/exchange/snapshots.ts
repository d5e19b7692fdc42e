import { guarded, type Whole, whole } from '@/lib/store';
import { type Backup, makeBackup, type ReadBackup, readBackup } from './backup';
import { keeping, type Snapshot } from './keeping';
import { superfluous } from './thin';

/** All of them, the newest first. For live queries. */
export const snapshots = (): Promise<Snapshot[]> => guarded(() => keeping.snapshots.reverse().toArray());

/**
 * Keeps everything as it is now, unless the newest snapshot holds the same.
 *
 * @param now milliseconds since the epoch
 * @throws StoreError
 */
export async function takeSnapshot(now: number): Promise<void> {
  const kept = await whole();
  const backup = await makeBackup(kept, now);
  const newest = await guarded(() => keeping.snapshots.orderBy('id').last());
  if (newest?.content === backup.content || isEmpty(kept)) return;
  await keep(kept, backup, 'changed', now);
}

const isEmpty = ({ tasks, notices }: Whole): boolean => tasks.length === 0 && notices.length === 0;

/** Keeps `kept` whatever the newest snapshot holds, and returns its id. */
export async function keepBefore(kept: Whole, now: number): Promise<number> {
  return keep(kept, await makeBackup(kept, now), 'restore', now);
}

async function keep(kept: Whole, { text, content }: Backup, why: Snapshot['why'], now: number): Promise<number> {
  const bytes = await through(new CompressionStream('gzip'), new TextEncoder().encode(text));
  const { tasks, notices } = kept;
  return guarded(() =>
    keeping.transaction('rw', keeping.snapshots, keeping.packs, async () => {
      const about = { at: now, why, tasks: tasks.length, notices: notices.length, bytes: bytes.length, content };
      const id = await keeping.snapshots.add(about);
      await keeping.packs.add({ id, bytes });
      const others = superfluous(await keeping.snapshots.toArray(), now);
      await keeping.snapshots.bulkDelete(others);
      await keeping.packs.bulkDelete(others);
      return id;
    }),
  );
}

/** What a snapshot holds, read and checked as any backup is; null when it is not there (any more). */
export async function openSnapshot(id: number): Promise<ReadBackup | null> {
  const pack = await guarded(() => keeping.packs.get(id));
  if (!pack) return null;
  try {
    return await readBackup(await through(new DecompressionStream('gzip'), pack.bytes));
  } catch {
    return { is: 'problem', problem: 'damaged' };
  }
}

async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const piped = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(piped).arrayBuffer());
}

/** Forgets all of them, and that a file was ever saved. */
export const eraseSnapshots = (): Promise<void> =>
  guarded(() =>
    keeping.transaction('rw', keeping.snapshots, keeping.packs, keeping.facts, async () => {
      await Promise.all([keeping.snapshots.clear(), keeping.packs.clear(), keeping.facts.clear()]);
    }),
  );
