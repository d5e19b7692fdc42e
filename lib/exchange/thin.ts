import { addDays, dayInVietnam } from '@/lib/calendar';
import type { Snapshot } from './keeping';

/** So many of the newest stay in any case, so many days have one each, and all together are at most so many and so large. */
const NEWEST = 3;
const DAYS = 14;
const MOST = 20;
const BYTES = 40_000_000;

/**
 * Which snapshots make room: of each of the last 14 days its newest stays, and of all the three newest.
 *
 * @param now milliseconds since the epoch
 * @returns their ids
 */
export function superfluous(snapshots: readonly Snapshot[], now: number): number[] {
  const first = addDays(dayInVietnam(now), 1 - DAYS);
  const days = new Set<string>();
  let count = 0;
  let bytes = 0;
  const keeps = (snapshot: Snapshot): boolean => {
    const day = dayInVietnam(snapshot.at);
    const isNewestOfDay = !days.has(day);
    days.add(day);
    if (count >= NEWEST && (!isNewestOfDay || day < first)) return false;
    if (count > 0 && (count >= MOST || bytes + snapshot.bytes > BYTES)) return false;
    count += 1;
    bytes += snapshot.bytes;
    return true;
  };
  return [...snapshots].sort((a, b) => b.id - a.id).flatMap((snapshot) => (keeps(snapshot) ? [] : [snapshot.id]));
}
