import type { Settings } from '@/lib/tasks';
import { guarded } from './errors';
import { database } from './schema';
import { written } from './written';

const DEFAULTS: Settings = { language: 'vi', theme: 'system', ownUnits: [], badgeDays: 7 };

/** What holds where the officer has chosen nothing: the office's policy. */
export type Preset = Partial<Pick<Settings, 'ownUnits' | 'badgeDays'>>;

/** The officer's settings, with `preset` and then our own defaults for what was never chosen. */
export const settings = (preset: Preset = {}): Promise<Settings> =>
  guarded(async () => ({ ...DEFAULTS, ...preset, ...(await chosen()) }));

/** Only what the officer chose. */
export const chosenSettings = (): Promise<Partial<Settings>> => guarded(chosen);

/** Changes what `patch` names and leaves the rest as it is. */
export const saveSettings = (patch: Partial<Settings>): Promise<void> => change((before) => ({ ...before, ...patch }));

/** Forgets what the officer chose for one setting: what is preset holds again. */
export const resetSetting = (name: keyof Preset): Promise<void> =>
  change(({ [name]: _, ...others }) => others as Partial<Settings>);

async function change(make: (before: Partial<Settings>) => Partial<Settings>): Promise<void> {
  await guarded(() =>
    database.transaction('rw', database.settings, async () => {
      await database.settings.put({ ...make(await chosen()), id: 'settings' });
    }),
  );
  await written(null);
}

async function chosen(): Promise<Partial<Settings>> {
  const { id: _, ...chosen } = (await database.settings.get('settings')) ?? { id: 'settings' };
  return chosen;
}
