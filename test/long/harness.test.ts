import { expect, test } from 'vitest';
import { hostElements, marks, markup, paperOf, shadowButtons, startSession } from '../e2e/harness';

/** The tools that every other end-to-end test stands on, tried on the shipping build. */
const { portal, browser, at } = await startSession();

test('the built extension starts and its badge is empty', async () => {
  expect(browser.extensionId).toMatch(/^[a-p]{32}$/);
  expect((await browser.badge()).text).toBe('');
});

test('the portal answers on plain http under any of its names', async () => {
  const page = await browser.open(at('/modal?files=tep.test'));
  await page.locator('tr.row').first().click();
  await page.frameLocator('iframe').locator('.paper').waitFor();
  expect(portal.requests.map((request) => request.host)).toContain(`tep.test:${portal.port}`);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await page.close();
});

test('a row opens in place, half a second later, without a navigation', async () => {
  const page = await browser.open(at('/in-place'));
  // It is said for half a second only: looked for from before the press.
  await Promise.all([page.getByText('Đang tải văn bản…').waitFor(), page.locator('tr.row').first().click()]);
  await page.locator('.paper').waitFor();
  await page.getByText('Quay lại').click();
  await page.locator('tr.row').first().waitFor();
  expect(new URL(page.url()).pathname).toBe('/in-place');
  expect(portal.requests.filter((request) => request.url === '/in-place')).toHaveLength(1);
  await page.close();
});

test.each([
  ['frameset', 'http://cong.test'],
  ['blank', 'about:blank'],
  ['srcdoc', 'about:srcdoc'],
  ['blob', 'blob:http://cong.test'],
])('a document stands in a frame of the kind %s', async (kind, address) => {
  const page = await browser.open(at(`/frames?kind=${kind}`));
  // Playwright may lose a frame that loads while it is asked; one that is not there is not there the second time either.
  const paper = await paperOf(page).catch(async () => {
    await page.reload();
    return paperOf(page);
  });
  expect(paper.url()).toContain(address);
  await page.close();
});

test('on a portal that was not allowed nothing of ours is in the page', async () => {
  const page = await browser.open(at('/direct'));
  expect(await hostElements(page)).toBe(0);
  expect(await shadowButtons(page)).toEqual([]);
  expect(await marks(page)).toEqual({});
  expect(await markup(page)).toContain('THÔNG BÁO');
  await page.close();
});

test('a killed worker stays away until something wakes it', async () => {
  await browser.worker();
  await browser.killWorker();
  expect(await browser.workerIsAwake()).toBe(false);
  await browser.badge();
  expect(await browser.workerIsAwake()).toBe(true);
});

test('a permission given without a prompt survives a restart, under the same extension id', async () => {
  const id = browser.extensionId;
  await browser.grant('http://cong.test/*');
  await browser.restart();
  const worker = await browser.worker();
  expect(new URL(worker.url()).host).toBe(id);
  expect(await worker.evaluate('chrome.permissions.getAll()')).toMatchObject({ origins: ['http://cong.test/*'] });
  await browser.revoke('http://cong.test/*');
  expect(await worker.evaluate('chrome.permissions.getAll()')).toMatchObject({ origins: [] });
});
