import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { translator } from '@/lib/i18n';
import { awkward } from '../exchange/stored';
import { ExtensionBrowser, everythingStored, picture, storedTasks, until } from './harness';

/** Dữ liệu của bạn: saved as a file, erased, restored; a snapshot restored; what is damaged shown. */

const t = translator('vi');
const PICTURES = 'artifacts/e2e/data';
const { stores } = awkward();
const TASKS = stores.tasks?.rows.length ?? 0;
const NOTICES = stores.notices?.rows.length ?? 0;

let browser: ExtensionBrowser;
let page: Page;
beforeAll(async () => {
  browser = await ExtensionBrowser.launch();
  page = await browser.extensionPage('options.html');
  await page.getByRole('heading', { name: t('dataTitle') }).waitFor();
  await page.evaluate(
    fill,
    Object.entries(stores).map(([name, { rows }]) => ({ name, rows })),
  );
  await page.reload();
});
afterAll(() => browser?.close());

/** Runs in the page: writes rows of an older version, as they stand on disk. */
async function fill(tables: readonly { name: string; rows: readonly unknown[] }[]): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('so-viec');
    request.onsuccess = () => resolve(request.result);
  });
  const transaction = database.transaction(
    tables.map(({ name }) => name),
    'readwrite',
  );
  for (const { name, rows } of tables) for (const row of rows) transaction.objectStore(name).put(row);
  await new Promise<void>((resolve) => {
    transaction.oncomplete = () => resolve();
  });
  database.close();
}

/**
 * Runs in the page: a database of the first version, in place of the one that is there, which no context can upgrade, since one
 * of its tables has another key. Both are asked for at once, so that nobody opens a database of today between them.
 */
async function plantOld(tables: readonly { name: string; rows: readonly unknown[] }[]): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    indexedDB.deleteDatabase('so-viec');
    const request = indexedDB.open('so-viec', 10);
    request.onerror = () => reject(request.error);
    request.onupgradeneeded = () => {
      for (const { name, rows } of tables) {
        const store = request.result.createObjectStore(name, { keyPath: name === 'tags' ? 'name' : 'id' });
        for (const row of rows) store.put(row);
      }
    };
    request.onsuccess = () => resolve(request.result);
  });
  database.close();
}

const button = (name: string) => page.getByRole('button', { name, exact: true });
const previewBox = () => page.getByRole('region', { name: t('dataPreview', { when: '' }).trim() });
const tasksOnDisk = async () => (await storedTasks(page)).length;
const pictures = async (name: string) => {
  await picture(page, PICTURES, `${name}-narrow-dark`, { theme: 'dark', width: 360, fullPage: true });
  await picture(page, PICTURES, `${name}-wide-light`, { theme: 'light', width: 1000, fullPage: true });
};

describe('the data of the officer', () => {
  test('is saved as a file, erased after two questions, and restored from the file', async () => {
    const before = await storedTasks(page);
    const downloading = page.waitForEvent('download');
    await button(t('dataSave')).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/^so-viec-\d{4}-\d{2}-\d{2}\.json$/);
    const file = join(tmpdir(), download.suggestedFilename());
    await download.saveAs(file);
    await page.getByText(t('dataSaved', { name: download.suggestedFilename() })).waitFor();

    await button(t('dataErase')).click();
    await button(t('dataEraseNext')).click();
    expect(await tasksOnDisk()).toBe(TASKS);
    await pictures('erase');
    await button(t('dataEraseNow')).click();
    await page.getByText(t('dataErased')).waitFor();
    const left = JSON.parse(await everythingStored(page, ['changed-since-snapshot', 'refused']));
    expect(Object.values(left[0]).flat()).toEqual([]);
    expect((await browser.badge()).text).toBe('');

    const cut = join(tmpdir(), 'so-viec-cut.json');
    await writeFile(cut, (await readFile(file)).subarray(0, 5000));
    await page.setInputFiles('input[type=file]', cut);
    await page.getByText(t('dataProblem_damaged', { name: 'so-viec-cut.json' })).waitFor();
    expect(await tasksOnDisk()).toBe(0);

    await page.setInputFiles('input[type=file]', file);
    await previewBox().waitFor();
    await previewBox()
      .getByText(t('dataPart', { added: TASKS, differing: 0, same: 0, onlyHere: 0 }))
      .waitFor();
    await pictures('preview');
    expect(await tasksOnDisk()).toBe(0);
    await button(t('dataMerge')).click();
    await page.getByText(t('dataRestored')).waitFor();
    expect(await storedTasks(page)).toEqual(before);
  });

  test('is kept by itself in the hour in which it changed, and a copy is restored', async () => {
    const worker = await browser.worker();
    await worker.evaluate(`chrome.alarms.create('redraw', { when: Date.now() + 100, periodInMinutes: 60 })`);
    const open = page
      .getByRole('listitem')
      .filter({ hasText: t('dataSnapshot', { when: '', tasks: TASKS, notices: NOTICES, size: '' }).trim() })
      .getByRole('button');
    await open.waitFor();
    await page.evaluate(fill, [
      {
        name: 'tasks',
        rows: (stores.tasks?.rows ?? []).slice(0, 1).map((row) => ({ ...(row as object), note: 'viết đè' })),
      },
    ]);
    await open.click();
    await previewBox()
      .getByText(t('dataPart', { added: 0, differing: 1, same: TASKS - 1, onlyHere: 0 }))
      .waitFor();
    await previewBox()
      .locator('summary')
      .filter({ hasText: t('dataDiffering') })
      .click();
    await pictures('snapshot');
    await button(t('dataReplace')).click();
    await page.getByText(t('dataRestored')).waitFor();
    expect((await storedTasks(page)).some(({ note }) => note === 'viết đè')).toBe(false);
    await button(t('undo')).click();
    await page.getByText(t('dataUndone')).waitFor();
    expect((await storedTasks(page)).some(({ note }) => note === 'viết đè')).toBe(true);
  });

  test('that is damaged is put aside, shown with its words, and everything else works', async () => {
    await page.evaluate(fill, [
      { name: 'tasks', rows: [{ id: 'hỏng', text: 'Việc bị hỏng', note: 'Ghi chú còn đây', units: null, status: 7 }] },
    ]);
    // The background looks through everything when the browser starts.
    await (await browser.worker()).evaluate('chrome.runtime.onStartup.dispatch()');
    await page.reload();
    const popup = await browser.extensionPage('popup.html');
    await popup.getByText(t('dataSaveDueShort')).waitFor();
    await picture(popup, PICTURES, 'popup', { theme: 'light', width: 380, height: 560 });
    await until('the record to be put aside', async () => ((await tasksOnDisk()) === TASKS ? true : undefined));
    await popup.close();
    await page.getByRole('heading', { name: t('dataAside') }).waitFor();
    await page.getByText('Ghi chú còn đây').waitFor();
    await page.getByText(t('dataShow')).click();
    await page.getByText(`${t('dataTasks')} (${TASKS})`).click();
    await pictures('aside');
    const downloading = page.waitForEvent('download');
    await button(t('dataAsideSave')).click();
    expect(await readFile(await (await downloading).path(), 'utf8')).toContain('Việc bị hỏng');
  });

  test('of an older version, where the upgrade fails, is left as it is and can be saved', async () => {
    await page.evaluate(
      plantOld,
      Object.entries(stores).map(([name, { rows }]) => ({ name, rows })),
    );
    for (const path of ['options.html', 'popup.html', 'sidepanel.html', 'reader.html']) {
      const screen = await browser.extensionPage(path);
      await screen.getByRole('alert').getByText(t('errorUpgrade')).waitFor();
      const downloading = screen.waitForEvent('download');
      await screen.getByRole('button', { name: t('dataRescue') }).click();
      const { data } = JSON.parse(await readFile(await (await downloading).path(), 'utf8'));
      expect(data.tasks).toHaveLength(TASKS);
      for (const theme of ['light', 'dark'] as const)
        await picture(screen, PICTURES, `upgrade-${path.replace('.html', '')}-${theme}`, {
          theme,
          width: 360,
          height: 300,
        });
      await screen.close();
    }
    expect(await tasksOnDisk()).toBe(TASKS);
  });
});
