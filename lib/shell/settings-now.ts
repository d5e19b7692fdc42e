import { presetOf, readPolicy } from '@/lib/policy';
import { followUnits, settings } from '@/lib/store';
import type { Settings } from '@/lib/tasks';

/** What holds now: what the officer chose, else what the office's policy says, else our own defaults. */
export async function settingsNow(): Promise<Settings> {
  const { policy } = await readPolicy();
  return settings(presetOf(policy));
}

/** After the officer's units, or the policy that names them, may have changed: tasks go by the dates of those of now. */
export async function followOwnUnits(): Promise<void> {
  await followUnits((await settingsNow()).ownUnits);
}
