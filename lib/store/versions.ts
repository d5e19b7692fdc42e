import Dexie from 'dexie';
import { StoreError } from './errors';

/**
 * outdated: a newer version of Sổ Việc has the database; this page was loaded before and keeps off it ·
 * blocked: an older page holds the database, and the newer version waits for it to be closed.
 */
export type DatabaseTrouble = 'outdated' | 'blocked';

type TroubleListener = (trouble: DatabaseTrouble | null) => void;

const listeners = new Set<TroubleListener>();

/**
 * Hears that this page and another one are of different versions; null when the database is open, and all is well.
 *
 * @returns a function that ends it
 */
export function onTrouble(listener: TroubleListener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

const tell = (trouble: DatabaseTrouble | null): void => {
  for (const listener of listeners) listener(trouble);
};

const factory = (): IDBFactory => {
  const { indexedDB } = Dexie.dependencies;
  if (!indexedDB) throw new Dexie.MissingAPIError();
  return indexedDB;
};

/**
 * The browser's databases, but for one thing: what is of a newer version than asked for stays closed. Dexie would open it
 * all the same, add the tables of its own time and write rows of an old form.
 */
export const ownVersionOnly: IDBFactory = {
  open(name, version) {
    if (version !== undefined) return factory().open(name, version);
    tell('outdated');
    throw new StoreError('outdated');
  },
  deleteDatabase: (name) => factory().deleteDatabase(name),
  databases: () => factory().databases(),
  cmp: (a, b) => factory().cmp(a, b),
};

/** An old page lets a newer version upgrade the database, and does not come back to it. */
export function watchVersions(database: Dexie): void {
  database.on('versionchange', ({ newVersion }) => {
    if (newVersion === null) return undefined; // erased: Dexie lets go, and opens the empty one at the next use
    database.close();
    tell('outdated');
    return false; // Dexie's own answer would be to open it again
  });
  database.on('blocked', () => tell('blocked'));
  database.on('ready', () => tell(null), true);
}
