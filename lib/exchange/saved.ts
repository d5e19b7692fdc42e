import { keeping } from './keeping';

const DAY_MS = 86_400_000;
const REMIND_AFTER = 30 * DAY_MS;

/** The officer saved a backup as a file. */
export const noteSaved = async (now: number): Promise<void> => {
  await keeping.facts.put({ id: 'saved', at: now });
};

/** When that was last (milliseconds since the epoch), null for never. For live queries. */
export const lastSaved = async (): Promise<number | null> => (await keeping.facts.get('saved'))?.at ?? null;

/**
 * Whether it is time to save a backup file: for 30 days none was saved; with none ever saved, the days count from the
 * first task.
 *
 * @param firstTask when the oldest task was made, null where there are none
 */
export const isSaveDue = (firstTask: number | null, saved: number | null, now: number): boolean =>
  firstTask !== null && now - (saved ?? firstTask) >= REMIND_AFTER;
