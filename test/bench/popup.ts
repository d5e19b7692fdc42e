import { ExtensionBrowser } from '../e2e/harness';
import { median } from './median';

const RUNS = 7;
const TASKS = 10_000;

/** Milliseconds from the popup's navigation to its first painted list, with 10,000 open tasks in the store. */
export async function benchPopup(): Promise<Record<string, number>> {
  const browser = await ExtensionBrowser.launch();
  try {
    const page = await browser.extensionPage('popup.html');
    await page.waitForFunction(() => performance.getEntriesByName('popup-painted').length > 0);
    await page.evaluate(fill, TASKS);
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      await page.reload();
      await page.waitForFunction(() => performance.getEntriesByName('popup-painted').length > 0);
      times.push(await page.evaluate(() => performance.getEntriesByName('popup-painted')[0]?.startTime ?? Number.NaN));
    }
    return { 'popup.ms10k': median(times) };
  } finally {
    await browser.close();
  }
}

/** Runs in the popup's page: writes tasks as the store keeps them, due from a month ago to eight months ahead. */
async function fill(count: number): Promise<void> {
  const [found] = (await indexedDB.databases()).filter(({ name }) => name !== undefined);
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(found?.name ?? '');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const transaction = database.transaction('tasks', 'readwrite');
  const now = Date.now();
  for (let index = 0; index < count; index++) {
    const day = new Date(now + ((index % 270) - 30) * 86_400_000).toISOString().slice(0, 10);
    transaction.objectStore('tasks').put({
      id: `bench-${index}`,
      noticeId: null,
      assignmentKey: null,
      text: `Việc thử số ${index}: tham mưu văn bản trả lời các đơn vị, tổng hợp kết quả và báo cáo lãnh đạo theo quy định`,
      units: [],
      read: null,
      ownDue: index % 9 === 0 ? null : day,
      due: index % 9 === 0 ? '~' : `${day} 24:00`,
      confirmed: false,
      inheritedDismissed: false,
      status: index % 5 === 0 ? 'doing' : 'todo',
      doneAt: null,
      tags: [],
      note: '',
      standing: { is: 'same' },
      createdAt: now,
      updatedAt: now,
    });
  }
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
  database.close();
}
