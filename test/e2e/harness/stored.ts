import type { Page } from 'playwright-core';
import type { StoredNotice, Task } from '@/lib/tasks';

/** All rows of one table of the extension's database, read without Dexie; `page` is any page of the extension. */
const rows = (table: string): string => `new Promise((resolve, reject) => {
  const opening = indexedDB.open('so-viec');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const database = opening.result;
    const all = database.transaction('${table}').objectStore('${table}').getAll();
    all.onerror = () => reject(all.error);
    all.onsuccess = () => { database.close(); resolve(all.result); };
  };
})`;

/** What is on disk: the notices. */
export const storedNotices = (page: Page): Promise<readonly StoredNotice[]> =>
  page.evaluate<readonly StoredNotice[]>(rows('notices'));

/** What is on disk: the officer's tasks. */
export const storedTasks = (page: Page): Promise<readonly Task[]> => page.evaluate<readonly Task[]>(rows('tasks'));
