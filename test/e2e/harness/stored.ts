import type { Page } from 'playwright-core';
import type { StoredNotice, Task } from '@/lib/tasks';
import type { Evaluating } from './page';

/**
 * All rows of the tables with these names (null: of every table) of the extension's database, by table. Read without
 * Dexie; to be evaluated in any page of the extension.
 */
const rows = (names: readonly string[] | null): string => `new Promise((resolve, reject) => {
  const opening = indexedDB.open('so-viec');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const database = opening.result;
    const names = ${JSON.stringify(names)} ?? [...database.objectStoreNames];
    const transaction = database.transaction(names);
    const found = names.map((name) => [name, transaction.objectStore(name).getAll()]);
    transaction.onerror = () => reject(transaction.error);
    transaction.oncomplete = () => {
      database.close();
      resolve(Object.fromEntries(found.map(([name, request]) => [name, request.result])));
    };
  };
})`;

/** As one text: Playwright describes objects part by part. */
const asText = (names: readonly string[]): string => `${rows(names)}.then(JSON.stringify)`;

/** What is on disk: the notices. */
export const storedNotices = async (page: Evaluating): Promise<readonly StoredNotice[]> =>
  JSON.parse(String(await page.evaluate(asText(['notices'])))).notices;

/** What is on disk: the officer's tasks, without what they are found by. */
export const storedTasks = async (page: Evaluating): Promise<readonly Task[]> => {
  const { tasks } = JSON.parse(String(await page.evaluate(asText(['tasks']))));
  return tasks.map(({ due: _, ...task }: Task & { due?: string }) => task);
};

/**
 * Everything the extension keeps, as one JSON text: all tables of its database, and all of the browser's own storage but
 * for the values named in `but`.
 */
export const everythingStored = (page: Page, but: readonly string[] = []): Promise<string> =>
  page.evaluate<string>(`(async () => {
    const tables = await ${rows(null)};
    const areas = await Promise.all(['local', 'session', 'sync'].map((area) => chrome.storage[area].get(null)));
    for (const area of areas) for (const name of ${JSON.stringify(but)}) delete area[name];
    return JSON.stringify([tables, areas]);
  })()`);
