import type { Settings } from '@/lib/tasks';
import { guarded } from './errors';
import { database } from './schema';
import { written } from './written';

const DEFAULTS: Settings = { language: 'vi', theme: 'system', ownUnits: [], badgeDays: 7 };

/** The officer's settings, with defaults for what was never chosen. */
export const settings = (): Promise<Settings> => guarded(read);

/** Changes what `patch` names and leaves the rest as it is. Returns all settings. */
export async function saveSettings(patch: Partial<Settings>): Promise<Settings> {
  const saved = await guarded(() =>
    database.transaction('rw', database.settings, async () => {
      await database.settings.put({ ...(await database.settings.get('settings')), ...patch, id: 'settings' });
      return read();
    }),
  );
  await written(null);
  return saved;
}

async function read(): Promise<Settings> {
  const { id: _, ...chosen } = (await database.settings.get('settings')) ?? { id: 'settings' };
  return { ...DEFAULTS, ...chosen };
}
