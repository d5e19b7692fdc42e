import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, dayInVietnam } from '@/lib/calendar';
import { translator } from '@/lib/i18n';
import { madeNotice, type Portal, startPortal } from '../portal';
import { ExtensionBrowser, shadowButtons, until } from './harness';
import { type RecordingProxy, startProxy } from './harness/proxy';
import { editTask, enablePortal, openPanelByPill, pressCheck } from './harness/walk';

/** Nothing leaves the browser: every request of a whole session, whoever in the browser makes it, is the portal's own. */

const t = translator('vi');
/** Its updates and its maker's accounts, with or without an extension; no file of ours names such a host. */
const CHROMIUM_ITSELF = /^\w+ (?:https?:\/\/)?[\w.-]+\.(?:google|googleapis|gvt1)\.com[:/]/;
const BUILT = '.output/chrome-mv3';

let portal: Portal;
let proxy: RecordingProxy;
let browser: ExtensionBrowser;
const at = (path: string) => `http://cong.test:${portal.port}${path}`;

beforeAll(async () => {
  [portal, proxy] = await Promise.all([startPortal(), startProxy()]);
  browser = await ExtensionBrowser.launch({ proxy: proxy.server });
});
afterAll(async () => {
  await browser?.close();
  await Promise.all([proxy?.close(), portal?.close()]);
});

test('a whole session asks for the pages of the portal and for the file that the officer opened', async () => {
  // The portal turned on, a notice found, taken on, dated and noted.
  const text = 'Kiểm kê xuồng máy của đội cứu hộ';
  const issuedOn = addDays(dayInVietnam(Date.now()), -5);
  const units = { 'Văn phòng Sở': [text, 'Lập danh sách trực đêm'] };
  portal.show(madeNotice({ id: 'rieng', number: 61, issuedOn, subject: 'về cứu hộ', units }));
  const page = await browser.open(at('/direct?doc=rieng'));
  await enablePortal(browser, page);
  const panel = await openPanelByPill(browser, page);
  await pressCheck(page, text);
  await panel.locator('summary').first().click();
  await editTask(panel, text, { status: 'doing', tags: ['gấp'], note: 'Xem http://la.test/anh.png' });

  // The other screens.
  const options = await browser.extensionPage('options.html');
  await options.getByRole('heading').first().waitFor();
  const popup = await browser.openPopupOn(page);
  await popup.getByText(text.slice(0, 20)).first().waitFor();
  await popup.close();

  // A file, opened in the reader page.
  await page.goto(at('/dinh-kem'));
  const offer = await until('the offer to read', async () =>
    (await shadowButtons(page)).find(
      ({ label, description }) => label === t('fileRead') && description === 'Thông báo kết luận.pdf',
    ),
  );
  const reader = await browser.pageOpenedBy('reader.html', () => offer.click());
  await reader.locator('canvas').first().waitFor();

  // The worker dies and comes back, the browser starts again.
  await browser.killWorker();
  await browser.worker();
  await browser.restart();
  const again = await browser.extensionPage('sidepanel.html');
  await again.getByRole('heading').first().waitFor();

  const portals = (url: string) => `GET http://cong.test${url}`;
  const expected = [
    '/direct?doc=rieng',
    '/dinh-kem',
    '/tep/thong-bao.pdf',
    '/assets/portal.css',
    '/assets/portal.js',
    '/favicon.ico',
  ].map(portals);
  // The portal's own page asks for news every five seconds: how often, if at all, is a matter of how quick this machine is.
  const asked = proxy.asked.filter((each) => !CHROMIUM_ITSELF.test(each) && each !== portals('/news'));
  expect([...new Set(asked)].sort()).toEqual(expected.sort());
  expect(asked.filter((each) => each === portals('/tep/thong-bao.pdf'))).toHaveLength(1);
}, 180_000);

describe('the package', () => {
  test('has pages that load their own files only, and no script in them', async () => {
    for (const name of (await readdir(BUILT)).filter((each) => each.endsWith('.html'))) {
      const html = await readFile(join(BUILT, name), 'utf8');
      const addresses = [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address);
      expect(addresses.length).toBeGreaterThan(0);
      expect(addresses.filter((address) => !/^\/[\w/.-]+$/.test(address ?? ''))).toEqual([]);
      expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|\son\w+=|<style|style=/);
    }
  });
});
