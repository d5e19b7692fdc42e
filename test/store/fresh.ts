import { afterEach, beforeEach } from 'vitest';
import { database } from '@/lib/store/schema';

/**
 * An empty database for each test of the file that calls it. The file imports `fake-indexeddb/auto` first of all:
 * Dexie looks for the browser's database when it is loaded.
 */
export function freshDatabase(): void {
  beforeEach(async () => {
    await database.delete();
    await database.open();
  });
  afterEach(() => database.close());
}
