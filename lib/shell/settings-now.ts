import { presetOf, readPolicy } from '@/lib/policy';
import { followUnits, type Preset, resetSetting, saveSettings, settings } from '@/lib/store';
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

/** Changes what `patch` names; tasks follow where that is the officer's units. */
export async function changeSettings(patch: Partial<Settings>): Promise<void> {
  await saveSettings(patch);
  if (patch.ownUnits) await followOwnUnits();
}

/** Forgets what the officer chose: what is preset holds again, for tasks too. */
export async function forgetSetting(name: keyof Preset): Promise<void> {
  await resetSetting(name);
  if (name === 'ownUnits') await followOwnUnits();
}
