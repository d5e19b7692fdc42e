import { guarded } from './errors';
import { database } from './schema';

/** When a notice was last seen at each host (milliseconds since the epoch), for live queries. Files have no host. */
export const lastSeen = (): Promise<ReadonlyMap<string, number>> =>
  guarded(async () => {
    const newest = new Map<string, number>();
    for (const { seen } of await database.notices.toArray())
      for (const { url, at } of seen) {
        const host = /^https?:\/\/([^/:?#]+)/.exec(url)?.[1];
        if (host) newest.set(host, Math.max(at, newest.get(host) ?? 0));
      }
    return newest;
  });
