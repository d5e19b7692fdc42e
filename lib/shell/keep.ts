import { browser } from '@/lib/browser';
import { takeSnapshot } from '@/lib/exchange';

/** Set while something was written since the last snapshot; it outlives the worker, and each start of the browser looks anyway. */
const CHANGED = 'changed-since-snapshot';

/** Something was written: the next full hour keeps a snapshot. No write waits for one. */
export const noteChange = (): Promise<void> => browser.storage.session.set({ [CHANGED]: true });

/** Keeps a snapshot when something was written since the last one. What fails is tried again at the next hour. */
export async function keepSnapshot(now: number): Promise<void> {
  const found = await browser.storage.session.get(CHANGED);
  if (found[CHANGED] !== true) return;
  await browser.storage.session.remove(CHANGED);
  await keepSnapshotAnyway(now);
}

/** The same when the browser starts, and nobody knows what was written before. */
export const keepSnapshotAnyway = (now: number): Promise<void> =>
  takeSnapshot(now).catch(async (error: unknown) => {
    console.error(error);
    await noteChange();
  });
