import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { longDay, translator } from '@/lib/i18n';
import { day } from '../tasks/build';
import { dropFiles, ExtensionBrowser, picture, storedTasks, until } from './harness';
import * as walk from './harness/walk';

/** An assignment that gives two units different dates: the officer's task goes by the own unit's, the panel shows both. */

const t = translator('vi');
const TASK = 'Thay thế công tơ hết hạn kiểm định';
const OWN = 'Điện lực Bờ Hồ';
const OTHER = 'Điện lực Tân Lập';
const EARLY = day('2026-03-31');
const LATE = day('2026-06-30');

let browser: ExtensionBrowser;
let page: Page;

beforeAll(async () => {
  browser = await ExtensionBrowser.launch();
  page = await browser.extensionPage('reader.html');
  await dropFiles(page, [{ name: 'điện lực.txt', bytes: readFileSync('test/fixtures/notices/dien-luc.txt') }]);
});
afterAll(async () => {
  await browser?.close();
});

test('of two units’ dates the own one is shown, taken on and kept', async () => {
  await walk.chooseUnits(page, [OWN]);
  const row = walk.panelRow(page, TASK);
  await row.getByRole('button', { name: TASK }).waitFor();
  const chip = row.getByText(longDay(EARLY), { exact: true }).first();
  await chip.waitFor();
  await walk.takeOn(page, TASK);
  expect(await storedTasks(page)).toMatchObject([{ read: { due: EARLY, evidence: 'hoàn thành trong quý I' } }]);
  await chip.waitFor();
  // Both are there to be read, each with the unit that it is for.
  for (const [due, unit] of [
    [EARLY, OWN],
    [LATE, OTHER],
  ] as const)
    expect(
      await row
        .getByRole('paragraph')
        .filter({ hasText: longDay(due) })
        .filter({ hasText: unit })
        .count(),
    ).toBe(1);
  await picture(page, 'artifacts/e2e/own-date', 'panel');
});

test('the same document opened once more changes nothing', async () => {
  const before = await storedTasks(page);
  await page.reload();
  await dropFiles(page, [{ name: 'điện lực.txt', bytes: readFileSync('test/fixtures/notices/dien-luc.txt') }]);
  await walk.panelRow(page, TASK).getByText(longDay(EARLY), { exact: true }).first().waitFor();
  expect(await storedTasks(page)).toEqual(before);
});

test('once the officer’s unit is the other one, the task goes by that one’s date', async () => {
  await page.getByRole('button', { name: t('panelChangeUnits') }).click();
  const choice = page.getByRole('form', { name: t('panelChooseUnits') });
  await choice.getByRole('checkbox', { name: OWN, exact: true }).uncheck();
  await walk.chooseUnits(page, [OTHER]);
  await walk.panelRow(page, TASK).getByText(longDay(LATE), { exact: true }).first().waitFor();
  await until('the task', async () => (await storedTasks(page))[0]?.read?.due === LATE || undefined);
});
