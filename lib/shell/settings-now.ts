import { presetOf, readPolicy } from '@/lib/policy';
import { settings } from '@/lib/store';
import type { Settings } from '@/lib/tasks';

/** What holds now: what the officer chose, else what the office's policy says, else our own defaults. */
export async function settingsNow(): Promise<Settings> {
  const { policy } = await readPolicy();
  return settings(presetOf(policy));
}
