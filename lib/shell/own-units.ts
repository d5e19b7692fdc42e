import { presetOf, readPolicy } from '@/lib/policy';
import { settings } from '@/lib/store';
import type { OwnUnit } from '@/lib/tasks';

/** The officer's units: those chosen, else those of the office's policy. */
export async function ownUnits(): Promise<readonly OwnUnit[]> {
  const { policy } = await readPolicy();
  return (await settings(presetOf(policy))).ownUnits;
}
