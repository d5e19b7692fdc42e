import { chromium } from 'playwright-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayInVietnam } from '@/lib/calendar';
import { translator } from '@/lib/i18n';
import { badge } from '@/lib/tasks';
import { hostElements, marks, markup } from '../e2e/harness/page';
import { printed } from '../e2e/harness/print';
import { storedNotices, storedTasks } from '../e2e/harness/stored';
import { until } from '../e2e/harness/targets';
import { type Portal, startPortal } from '../portal';
import { textOf } from '../reading/fixtures';
import { docx, p } from '../sources/docx/build';
import { findChromium } from '../tools/chromium';
import { FirefoxBrowser } from './browser';

/** The main job in Firefox, by mouse and keyboard: a portal turned on, a notice found, tasks taken on and ticked off; a file read. */

const t = translator('vi');
const UNIT = 'Văn phòng Sở';
const OWN = 'Cập nhật danh mục hồ sơ, tài liệu nộp lưu';
/** More than any page has links and buttons. */
const MOST_STOPS = 60;

let portal: Portal;
let browser: FirefoxBrowser;
let options: Page;
let page: Page;
let panel: Page;

/** What stands on screen under this name. */
const named = (role: string, name: string) => `::-p-aria([name="${name}"][role="${role}"])`;
const press = (on: Page, name: string) => on.locator(named('button', name)).click();
const says = (on: Page, words: string) =>
  until(`“${words}”`, async () => (await on.$(`::-p-text(${words})`)) ?? undefined);

/** A made-up notice as a PDF, printed by Chromium. */
async function print(name: string): Promise<Uint8Array> {
  const printer = await chromium.launch({
    executablePath: await findChromium(),
    chromiumSandbox: process.getuid?.() !== 0,
  });
  try {
    return await printed(await printer.newContext(), name);
  } finally {
    await printer.close();
  }
}

/** Drops a file on the page, as from a file manager. */
const drop = (on: Page, name: string, bytes: Uint8Array): Promise<void> =>
  on.evaluate(
    (called, base64) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], called));
      for (const type of ['dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    name,
    Buffer.from(bytes).toString('base64'),
  );

beforeAll(async () => {
  portal = await startPortal();
  browser = await FirefoxBrowser.launch();
});
afterAll(async () => {
  await browser?.close();
  await portal?.close();
});

describe('in Firefox', () => {
  let untouched: string;

  test('a portal is turned on in the settings', async () => {
    options = await browser.extensionPage('options.html');
    await options.locator(named('textbox', t('portalAddress'))).fill(`http://cong.test:${portal.port}/in-place`);
    await press(options, t('portalAdd'));
    await says(options, 'cong.test');
  });

  test('a notice that is opened in place is found and marked; nothing else in the page changes', async () => {
    page = await browser.open(`http://cong.test:${portal.port}/in-place`);
    await page.locator('tr[data-doc="giao-ban"] a').click();
    await page.waitForSelector('.paper');
    untouched = await markup(page);
    const notice = await until('the notice', async () => (await storedNotices(options))[0]);
    expect(notice.assignments).toHaveLength(23);
    const marked = await until('marks', async () => {
      const texts = Object.values(await marks(page)).flat();
      return texts.length > 0 ? texts.join('\n') : undefined;
    });
    expect(marked).toContain(OWN);
    expect(marked).not.toContain('Công đoàn Sở');
    expect(await hostElements(page)).toBe(1);
    expect(await markup(page)).toBe(untouched);
  });

  test('the pill, reached by the keyboard, opens the list; the unit’s tasks are taken on', async () => {
    panel = await browser.pageOpenedBy(async () => {
      const onPill = () => page.evaluate(() => document.querySelector('html > div:focus') !== null);
      for (let stops = 0; !(await onPill()); stops++) {
        if (stops === MOST_STOPS) throw new Error('The keyboard never comes to the pill.');
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Enter');
    });
    await panel.locator(named('checkbox', UNIT)).click();
    await press(panel, t('panelChooseUnitsSave'));
    await press(panel, t('panelFollowUnit'));
    const tasks = await until('the tasks', async () => {
      const stored = await storedTasks(options);
      return stored.length > 0 ? stored : undefined;
    });
    expect(tasks).toHaveLength(6);
    expect(tasks.every(({ units }) => units.some(({ name }) => name === UNIT))).toBe(true);
  });

  test('ticked off in the list, a task is struck in the page, and the badge counts the others', async () => {
    await panel.locator(`::-p-xpath(//li[not(.//li)][contains(., "${OWN}")]//*[@role="checkbox"])`).click();
    await until('the done mark in the page', async () =>
      (await marks(page))['so-viec-done']?.some((text) => text.startsWith(OWN)) ? true : undefined,
    );
    const tasks = await storedTasks(options);
    expect(tasks.filter(({ status }) => status === 'done').map(({ text }) => text)).toEqual([
      expect.stringContaining(OWN),
    ]);
    const { count } = badge(tasks, 7, dayInVietnam(Date.now()));
    await until('the badge', async () => {
      const text = await options.evaluate('browser.action.getBadgeText({})');
      return text === (count === 0 ? '' : String(count)) ? true : undefined;
    });
  });

  test('a Word file and a PDF dropped on the reader page are read and marked', async () => {
    const lines = textOf('chi-thi.txt').split('\n');
    const word = docx({ body: lines.map((line) => line.trim() && p(line.trim())).join('') });
    const reader = await browser.extensionPage('reader.html');
    await drop(reader, 'chi-thi.docx', word);
    await reader.waitForSelector('mark[data-mark]');
    await drop(reader, 'giao-ban.pdf', await print('giao-ban.md'));
    await reader.waitForSelector('canvas');
    await reader.waitForSelector('[data-mark="own"]');
    // The PDF is the portal's notice again.
    expect(await storedNotices(options)).toHaveLength(2);
  });

  test('the portal turned off, its open page is as it was', async () => {
    await options.bringToFront();
    await press(options, t('portalTurnOffHost', { host: 'cong.test' }));
    await until('no marks', async () => (Object.values(await marks(page)).flat().length === 0 ? true : undefined));
    expect(await hostElements(page)).toBe(0);
    expect(await markup(page)).toBe(untouched);
    expect(portal.requests.every(({ method }) => method === 'GET')).toBe(true);
  });
});
