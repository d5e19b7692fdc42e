/** The browser's databases without Dexie: what is on disk, whatever the code of today makes of it. */

interface Index {
  readonly name: string;
  readonly keyPath: string | string[];
  readonly unique: boolean;
  /** An entry for each value of a list. */
  readonly multiEntry?: true;
}

interface Store {
  readonly keyPath: string;
  readonly indexes: readonly Index[];
  readonly rows: readonly unknown[];
}

/** A whole database: its native version (Dexie's times ten), and of each store how it is made and what is in it. */
export interface Dump {
  readonly name: string;
  readonly version: number;
  readonly stores: Readonly<Record<string, Store>>;
}

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** What is on disk. */
export async function dump(name: string): Promise<Dump> {
  const database = await settled(indexedDB.open(name));
  const stores: Record<string, Store> = {};
  for (const storeName of database.objectStoreNames) {
    const store = database.transaction(storeName).objectStore(storeName);
    const indexes = [...store.indexNames].map((index) => {
      const { keyPath, unique, multiEntry } = store.index(index);
      return { name: index, keyPath, unique, ...(multiEntry && { multiEntry }) };
    });
    stores[storeName] = { keyPath: String(store.keyPath), indexes, rows: await settled(store.getAll()) };
  }
  const { version } = database;
  database.close();
  return { name, version, stores };
}

/** Puts a database on disk as it was, in place of one with its name. */
export async function plant({ name, version, stores }: Dump): Promise<void> {
  await erase(name);
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => {
    for (const [storeName, { keyPath, indexes, rows }] of Object.entries(stores)) {
      const store = request.result.createObjectStore(storeName, { keyPath });
      for (const { name: indexName, keyPath: path, ...options } of indexes) store.createIndex(indexName, path, options);
      for (const row of rows) store.put(row);
    }
  };
  (await settled(request)).close();
}

/** What a newer version of the code does first: raises the native version. Resolves when no older page is in the way. */
export async function upgradeTo(name: string, version: number): Promise<void> {
  (await settled(indexedDB.open(name, version))).close();
}

/** Resolves when no page is in the way. */
export async function erase(name: string): Promise<void> {
  await settled(indexedDB.deleteDatabase(name));
}
