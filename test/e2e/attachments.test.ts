import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { translator } from '@/lib/i18n';
import {
  markup,
  picture,
  type ShadowButton,
  shadowButtons,
  shadowTexts,
  startSession,
  storedNotices,
  until,
} from './harness';
import { chooseUnits, enablePortal, takeOn } from './harness/walk';

/** Files of a portal are offered beside their links, fetched by a press only, and opened in the reader page. */

const t = translator('vi');
const READ = t('fileRead');
const TASK = 'Tham mưu kế hoạch thanh tra năm 2027';
const PICTURES = 'artifacts/e2e/attachments';

const { portal, browser, at } = await startSession();
let page: Page;

beforeAll(async () => {
  // The officer has a session at the other host too.
  await (await browser.open(at('/dinh-kem', 'tep.test'))).close();
  page = await browser.open(at('/dinh-kem'));
  await enablePortal(browser, page);
});
/** The button that offers to read the file with this name. */
const offer = (name: string, where = page): Promise<ShadowButton> =>
  until(`the button beside “${name}”`, async () =>
    (await shadowButtons(where)).find(({ label, description }) => label === READ && description.startsWith(name)),
  );
const press = async (name: string): Promise<void> => (await offer(name)).click();
const said = (sentence: string, where = page): Promise<unknown> =>
  until(`“${sentence}”`, async () => (await shadowTexts(where)).some((text) => text.includes(sentence)) || undefined);
const dismiss = async (label: string): Promise<void> => {
  const button = await until(`“${label}”`, async () => (await shadowButtons(page)).find((one) => one.label === label));
  await button.click();
  await until('it to go', async () => !(await shadowButtons(page)).some((one) => one.label === label) || undefined);
};

/** What the portal was asked for while `action` ran. */
async function asked(action: () => Promise<unknown>): Promise<readonly string[]> {
  const before = portal.requests.length;
  await action();
  const since = portal.requests.slice(before).filter(({ url }) => url !== '/favicon.ico'); // the browser's own
  return since.map(({ method, host, url }) => `${method} ${host.split(':')[0]} ${url}`);
}

/** The reader page shows the file under its name, and its notice leads back to the portal's page. */
async function shows(reader: Page, name: string, from: string): Promise<void> {
  await reader.getByText(name).first().waitFor();
  await until(
    'the notice to lead back to the portal',
    async () => (await storedNotices(reader)).some(({ seen }) => seen.some(({ url }) => url === from)) || undefined,
  );
}

/** Reads a file as an officer does; returns the reader page, and what the portal was asked for. */
async function read(action: () => Promise<unknown>): Promise<{ reader: Page; requests: readonly string[] }> {
  let reader: Page | undefined;
  const requests = await asked(async () => {
    // Not `#tep=`: once the file is read, the page has the notice's address.
    reader = await browser.pageOpenedBy('reader.html#', action);
  });
  if (!reader) throw new Error('No reader page opened.');
  return { reader, requests };
}

describe('links', () => {
  test('that lead to files have an offer beside them; those that only a script follows have none', async () => {
    await offer('Thông báo kết luận.pdf');
    const names = (await shadowButtons(page)).map(({ description }) => description);
    expect(names).toHaveLength(11);
    expect(names.filter((name) => /kịch bản|xlsx/.test(name))).toEqual([]);
    await picture(page, PICTURES, 'offers');
  });

  test.each([
    ['Thông báo kết luận.pdf', '/tep/thong-bao.pdf', 'Thông báo kết luận.pdf'],
    ['Thông báo kết luận.docx', '/tep/thong-bao.docx', 'Thông báo kết luận.docx'],
    ['Phụ lục 01.pdf', '/tai-ve?id=7', 'Kết luận giao ban.pdf'],
    ['Sai tên.pdf', '/tep/sai-ten.pdf', 'Sai tên.pdf'],
  ])('%s: one request, with the session, and the page stays as it was', async (link, path, name) => {
    const before = await markup(page);
    const { reader, requests } = await read(() => press(link));
    expect(requests).toEqual([`GET cong.test ${path}`]);
    await shows(reader, name, at('/dinh-kem'));
    await reader.close();
    expect(await markup(page)).toBe(before);
    expect(portal.pressed).toEqual([]);
    await until('the message to go', async () => (await shadowTexts(page)).length > 0 || undefined);
  });

  test('are reached by the keyboard', async () => {
    await page.bringToFront();
    await page.locator('a').last().focus();
    const { reader, requests } = await read(async () => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
    });
    expect(requests).toEqual(['GET cong.test /tep/thong-bao.pdf']);
    await reader.close();
  });

  test('are not pressed by scripts of the page', async () => {
    const requests = await asked(() =>
      page.evaluate(() => {
        const host = [...document.documentElement.children].find((child) => child.localName === 'div');
        for (const type of ['pointerdown', 'click']) host?.dispatchEvent(new Event(type, { bubbles: true }));
        if (host instanceof HTMLElement) host.click();
      }),
    );
    expect(requests).toEqual([]);
  });
});

describe('a file that does not come', () => {
  test.each([
    ['Hết phiên.pdf', t('fileLogin')],
    ['Giả PDF.pdf', t('fileLogin')],
    ['Không có quyền.pdf', t('fileForbidden', { status: 403 })],
    ['Đã xoá.pdf', t('fileGone', { status: 404 })],
    ['Bản quét 60 MB.pdf', t('fileTooBig', { size: 50 })],
  ])('%s: one sentence', async (link, sentence) => {
    const tabs = browser.context.pages().length;
    await press(link);
    await said(sentence);
    expect(browser.context.pages()).toHaveLength(tabs);
    if (link === 'Hết phiên.pdf') await picture(page, PICTURES, 'login');
    await dismiss(t('pageHide'));
  });

  test('says how far it is, and stops when it is cancelled', async () => {
    await press('Tải chậm.pdf');
    await said(t('fileLoadingOf', { loaded: '3,2', total: '8' }));
    for (const theme of ['light', 'dark'] as const) await picture(page, PICTURES, `loading-${theme}`, { theme });
    await dismiss(t('fileCancel'));
    await until('the portal to see it', () => portal.brokenOff.includes('/tep/cham.pdf') || undefined);
  });
});

test('a file at a host that is not allowed: the popup offers the host, then it is read with the session there', async () => {
  expect(await asked(() => press('Bản lưu ở kho tệp.pdf').then(() => said('tep.test')))).toEqual([]);
  await picture(page, PICTURES, 'elsewhere');
  await browser.allow('http://tep.test/*');
  const popup = await browser.openPopupOn(page);
  await popup.getByRole('button', { name: t('portalChoose') }).click();
  await popup.getByRole('checkbox', { name: 'tep.test' }).check();
  await popup.getByRole('button', { name: t('portalFramesEnable') }).click();
  await popup.getByRole('checkbox', { name: 'tep.test' }).waitFor({ state: 'detached' });
  if (!popup.isClosed()) await popup.close();
  const { reader, requests } = await read(() => press('Bản lưu ở kho tệp.pdf'));
  expect(requests).toEqual(['GET tep.test /tep/thong-bao-khac.pdf']);
  await shows(reader, 'Bản lưu ở kho tệp.pdf', at('/dinh-kem'));
  await reader.close();
});

describe("Chromium's PDF viewer", () => {
  test.each([
    ['of a tab', '/tep/thong-bao.pdf', 'thong-bao.pdf'],
    ['in a frame, at an address that names no file', '/trinh-xem', 'xem'],
  ])('%s: offers to read what it shows', async (_where, path, name) => {
    const viewer = await browser.open(at(path));
    const { reader, requests } = await read(async () => (await offer('', viewer)).click());
    expect(requests).toHaveLength(1);
    await shows(reader, name, at(path));
    await reader.close();
    await picture(viewer, PICTURES, `viewer-${name}`);
    await viewer.close();
  });
});

test('a task taken on in the reader page leads back to the page of the portal that has the file', async () => {
  const { reader } = await read(() => press('Thông báo kết luận.docx'));
  await chooseUnits(reader, ['Thanh tra Sở']);
  await takeOn(reader, TASK);
  await reader.close();
  const popup = await browser.openPopupOn(page);
  const [back] = await Promise.all([
    browser.context.waitForEvent('page'),
    popup.getByRole('button', { name: TASK }).click(),
  ]);
  await back.waitForURL(at('/dinh-kem'));
  await back.close();
});
