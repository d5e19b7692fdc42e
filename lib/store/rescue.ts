import Dexie from 'dexie';
import { guarded } from './errors';
import { DATABASE } from './version';

/** The rows of all tables of a database of any version. */
export interface Rescued {
  readonly version: number;
  readonly tables: Readonly<Record<string, readonly unknown[]>>;
}

/**
 * Reads the database as it is on disk, whatever version it is of: for when it cannot be brought up to this one.
 *
 * @throws StoreError
 */
export const rescue = (): Promise<Rescued> =>
  guarded(async () => {
    const old = new Dexie(DATABASE); // no version declared: it opens as it is
    try {
      await old.open();
      const tables = old.tables.map(async (table) => [table.name, await table.toArray()] as const);
      return { version: old.verno, tables: Object.fromEntries(await Promise.all(tables)) };
    } finally {
      old.close();
    }
  });
