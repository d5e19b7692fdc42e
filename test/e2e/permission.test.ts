import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { hostElements, marks, paperOf, shadowTexts, startSession, storedNotices, until } from './harness';
import { enablePortal, pillOn, pressEnable } from './harness/walk';

/** The officer allows one portal at a time; what was not allowed is not read, and what is taken back is left at once. */

const CONG = 'http://cong.test/*';
const TEP = 'http://tep.test/*';
const OFFER = 'Sổ Việc chưa được bật trên cổng này';

const { portal, browser, at } = await startSession();

afterEach(async () => {
  for (const page of browser.context.pages())
    if (/^(?:http|blob|chrome-extension)/.test(page.url())) await page.close();
  // As the settings do it: what is revoked on the browser's own page comes back with the next `allow`, unasked.
  const worker = await browser.worker();
  await worker.evaluate(`chrome.permissions.remove({ origins: ${JSON.stringify(await granted())} })`);
});
const Granted = z.object({ origins: z.array(z.string()) });
async function granted(): Promise<string[]> {
  const worker = await browser.worker();
  return Granted.parse(await worker.evaluate('chrome.permissions.getAll()')).origins.sort();
}

const Registered = z.array(z.object({ matches: z.array(z.string()) }));
async function registered(): Promise<string[]> {
  const worker = await browser.worker();
  const scripts = Registered.parse(await worker.evaluate('chrome.scripting.getRegisteredContentScripts()'));
  return scripts.flatMap(({ matches }) => matches).sort();
}

/** Waits until the portal is registered, and nothing of it left undone. */
const turnedOn = (): Promise<true> =>
  until('the portal to be turned on', async () => {
    const left = await (await browser.worker()).evaluate('chrome.storage.session.get("portals-unfinished")');
    return (await registered()).join() === CONG && JSON.stringify(left) === '{}' ? true : undefined;
  });

/** The worlds that scripts of extensions have in a tab's own document. */
async function worldsOfExtensions(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const origins: string[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => origins.push(context.origin));
  await session.send('Runtime.enable');
  await session.detach();
  return origins.filter((origin) => origin.startsWith('chrome-extension:'));
}

/** Waits until the pill says that all of the bundled notice was found. */
async function expectRead(page: Page): Promise<void> {
  expect((await pillOn(page))?.label).toContain('23 nhiệm vụ');
}

const loads = (path: string): number => portal.requests.filter(({ url }) => url.startsWith(path)).length;

async function openModal(): Promise<Page> {
  const page = await browser.open(at('/modal?files=tep.test'));
  await page.locator('tr[data-doc="giao-ban"] a').click();
  await page.frameLocator('iframe').locator('.paper').waitFor();
  return page;
}

test('installed, it may read no site', async () => {
  expect(await granted()).toEqual([]);
});

describe('installed', () => {
  test('its manifest asks for no site and runs in none', async () => {
    const worker = await browser.worker();
    const manifest = await worker.evaluate('chrome.runtime.getManifest()');
    expect(manifest).toMatchObject({ manifest_version: 3, optional_host_permissions: ['http://*/*', 'https://*/*'] });
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(await granted()).toEqual([]);
    expect(await registered()).toEqual([]);
  });

  test('no script of it runs in a page that shows a notice', async () => {
    const page = await browser.open(at('/direct?doc=giao-ban'));
    expect(await worldsOfExtensions(page)).toEqual([]);
    expect(await hostElements(page)).toBe(0);
  });
});

describe('turning a portal on', () => {
  // First of all: once a site was allowed, Chromium answers the next request for it unasked, and there is no waiting.
  test('the popup may be closed long before the officer answers', async () => {
    const page = await browser.open(at('/direct?doc=giao-ban'));
    const popup = await browser.openPopupOn(page);
    await pressEnable(popup);
    await popup.close();
    await browser.killWorker();
    await browser.grant(CONG);
    await expectRead(page);
    expect(await registered()).toEqual([CONG]);
  });

  test('a worker that was killed before it entered the open tab does so when it wakes', async () => {
    await browser.grant(CONG);
    await turnedOn(); // or it would be registered after that
    await (await browser.worker()).evaluate('chrome.scripting.unregisterContentScripts()');
    const page = await browser.open(at('/direct?doc=giao-ban'));
    expect(await worldsOfExtensions(page)).toEqual([]);
    const worker = await browser.worker();
    await worker.evaluate('chrome.storage.session.set({ "portals-unfinished": { enter: true, leave: [] } })');
    await browser.killWorker();
    await browser.worker();
    await expectRead(page);
    await turnedOn();
  });

  test('one click in the popup marks the open tab without a reload', async () => {
    const page = await browser.open(at('/direct?doc=giao-ban'));
    const before = loads('/direct');
    await browser.allow(CONG);
    const popup = await browser.openPopupOn(page);
    await popup.getByRole('heading', { name: OFFER }).waitFor();
    expect(await popup.getByRole('checkbox').count()).toBe(0);
    await popup.getByRole('button', { name: 'Bật trên cổng này' }).click();
    await popup.getByRole('heading', { name: OFFER }).waitFor({ state: 'detached' });
    await expectRead(page);
    expect(Object.values(await marks(page)).flat().length).toBeGreaterThanOrEqual(23);
    expect(await worldsOfExtensions(page)).toEqual([browser.url().slice(0, -1)]);
    expect(await granted()).toEqual([CONG]);
    expect(loads('/direct')).toBe(before);
  });

  test('what is opened on it afterwards is read, other sites are not', async () => {
    await browser.grant(CONG);
    const other = await browser.open(at('/direct?doc=giao-ban', 'tep.test'));
    await expectRead(await browser.open(at('/direct?doc=giao-ban')));
    expect(await worldsOfExtensions(other)).toEqual([]);
    expect(await hostElements(other)).toBe(0);
  });
});

describe('frames of other sites', () => {
  test('the popup lists them, and the same click turns them on', async () => {
    const page = await openModal();
    const before = loads('/file');
    for (const pattern of [CONG, TEP]) await browser.allow(pattern);
    const popup = await browser.openPopupOn(page);
    await popup.getByRole('group', { name: /^Trang này có khung hoặc tệp từ nơi khác/ }).waitFor();
    const choices = popup.getByRole('checkbox');
    expect(await choices.count()).toBe(1);
    await popup.getByRole('checkbox', { name: 'tep.test', checked: false }).check();
    await popup.getByRole('button', { name: 'Bật trên cổng này' }).click();
    await expectRead(page);
    expect(await granted()).toEqual([CONG, TEP]);
    expect(loads('/file')).toBe(before);
  });

  test('one that was not chosen is left alone, and the popup goes on offering it', async () => {
    const page = await openModal();
    await enablePortal(browser, page);
    expect(await granted()).toEqual([CONG]);
    await browser.allow(TEP);
    const popup = await browser.openPopupOn(page);
    await popup.getByText('Khung hoặc tệp từ tep.test chưa bật').waitFor();
    // The list around the frame may have marks at its rows; nothing is said of a notice.
    expect((await shadowTexts(page)).join('')).toBe('');
    await popup.getByRole('button', { name: 'Xem cách bật' }).click();
    await popup.getByRole('checkbox', { name: 'tep.test' }).check();
    await popup.getByRole('button', { name: 'Bật nơi đã chọn' }).click();
    await expectRead(page);
    expect(await granted()).toEqual([CONG, TEP]);
  });

  test('one that stands inside another frame is listed too', async () => {
    const page = await browser.open(at('/frames?kind=nested&doc=giao-ban&files=tep.test'));
    await paperOf(page);
    const popup = await browser.openPopupOn(page);
    await popup.getByRole('checkbox', { name: 'tep.test' }).waitFor();
  });
});

describe('frames without an address of their own', () => {
  test.each(['blank', 'srcdoc', 'blob'])(
    '%s, filled by a script, is read: the open one, and when it is opened',
    async (kind) => {
      const page = await browser.open(at(`/frames?kind=${kind}&doc=giao-ban`));
      await paperOf(page);
      await browser.grant(CONG);
      await expectRead(page);
      await page.reload();
      await expectRead(page);
    },
  );
});

describe('turning a portal off in the settings', () => {
  test('takes the permission back and everything out of the open tabs; the popup offers it again', async () => {
    await browser.grant(CONG);
    const pages = [await browser.open(at('/direct?doc=giao-ban')), await browser.open(at('/frames?doc=giao-ban'))];
    for (const page of pages) await expectRead(page);

    const options = await browser.extensionPage('options.html');
    await options.getByRole('button', { name: 'Tắt trên cong.test' }).click();
    await options.getByText('Đã tắt trên cong.test. Việc đã lưu vẫn giữ nguyên.').waitFor();
    expect(await granted()).toEqual([]);
    await until('nothing to be registered', async () => ((await registered()).length === 0 ? true : undefined));

    for (const page of pages) {
      for (const frame of page.frames()) {
        await until('our element to go', async () => ((await hostElements(frame)) === 0 ? true : undefined));
        expect(await marks(frame)).toEqual({});
      }
    }
    expect(await storedNotices(options)).toHaveLength(1);
    const popup = await browser.openPopupOn(pages[0] ?? options);
    await popup.getByRole('heading', { name: OFFER }).waitFor();
  });

  test('of two portals the other one stays', async () => {
    for (const pattern of [CONG, TEP]) await browser.grant(pattern);
    const left = await browser.open(at('/direct?doc=giao-ban', 'tep.test'));
    const kept = await browser.open(at('/direct?doc=giao-ban'));
    for (const page of [left, kept]) await expectRead(page);
    const options = await browser.extensionPage('options.html');
    await options.getByRole('button', { name: 'Tắt trên tep.test' }).click();
    await until('our element to go', async () => ((await hostElements(left)) === 0 ? true : undefined));
    expect(await hostElements(kept)).toBe(1);
    expect(Object.keys(await marks(kept))).not.toEqual([]);
    await until('one to be registered', async () => ((await registered()).join() === CONG ? true : undefined));
  });
});

test('after a restart of the browser the portal is still on', async () => {
  await browser.grant(CONG);
  await browser.restart();
  await until('the registration', async () => ((await registered()).join() === CONG ? true : undefined));
  await expectRead(await browser.open(at('/direct?doc=giao-ban')));
});
