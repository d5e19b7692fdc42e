import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Portal, startPortal } from '../portal';
import {
  ExtensionBrowser,
  hostElements,
  marks,
  markup,
  picture,
  printed,
  storedNotices,
  storedTasks,
  until,
} from './harness';
import { checkButton, pillOn, pressCheck } from './harness/walk';

/** Where a notice is shown by something else than a clean page, and what must not be taken for one. */

const PICTURES = 'artifacts/e2e/viewers';

let portal: Portal;
let browser: ExtensionBrowser;
/** A page of the extension, to look into its storage. */
let own: Page;
const at = (path: string) => `http://cong.test:${portal.port}${path}`;

beforeAll(async () => {
  portal = await startPortal();
  browser = await ExtensionBrowser.launch();
  own = await browser.extensionPage('options.html');
  await browser.grant('http://cong.test/*');
  await (await browser.open(at('/dinh-kem'))).close(); // the officer has a session
});
afterAll(async () => {
  await browser?.close();
  await portal?.close();
});

/** How many assignments the pill speaks of, once it speaks of `wanted`; else what it says. */
const counts = (page: Page, wanted: number): Promise<number> => {
  const count = async () => Number(/\d+(?= nhiệm vụ)/.exec((await pillOn(page))?.label ?? ''));
  return until('the pill', async () => ((await count()) === wanted ? wanted : undefined)).catch(count);
};

describe('a viewer built on pdf.js, in a frame', () => {
  let page: Page;
  let frame: Frame;
  const TASK = 'Tham mưu kế hoạch thanh tra năm 2027';
  /** The viewer draws a page when it comes near its window. */
  const turnTo = (number: number) => frame.evaluate(`viewer.currentPageNumber = ${number}`);
  const layers = () => frame.locator('.textLayer .endOfContent').count();

  beforeAll(async () => {
    portal.give('/tep/in.pdf', await printed(browser.context, 'giao-ban.md'), 'application/pdf');
    page = await browser.open(at('/trinh-xem-pdfjs?file=/tep/in.pdf'));
    frame = await until('the viewer', () => page.frames().find((one) => one.url().includes('/pdfjs/viewer')));
    await frame.locator('.textLayer .endOfContent').first().waitFor({ state: 'attached' });
  });
  afterAll(() => page?.close());

  test('is read by position, page by page as the viewer draws them; marks lie on the layer', async () => {
    const untouched = await markup(page);
    const before = portal.requests.length;
    await pillOn(page);
    const pages = await frame.locator('.page').count();
    for (let number = 1; number <= pages; number++) {
      await turnTo(number);
      await until('the page', async () => ((await layers()) >= number ? true : undefined));
    }
    expect(await counts(page, 23)).toBe(23);
    const stored = await storedNotices(own);
    expect(stored).toMatchObject([{ header: { symbol: 'TB-SNNMT' }, assignments: { length: 23 } }]);
    const marked = Object.values(await marks(frame)).flat();
    expect(marked.join(' ').replace(/\s+/g, ' ')).toContain('mua sắm máy quét phục vụ số hóa hồ sơ');
    expect(await hostElements(frame)).toBe(1);
    expect(await markup(page)).toBe(untouched);
    expect(portal.requests.length).toBe(before);

    await turnTo(pages);
    await checkButton(page, TASK);
    await picture(page, PICTURES, 'pdfjs');
    await pressCheck(page, TASK);
  }, 180_000);

  test('opened again at its first page: nothing is taken for gone', async () => {
    await page.reload();
    await pillOn(page);
    expect(await storedTasks(own)).toMatchObject([{ standing: { is: 'same' } }]);
    expect(await storedNotices(own)).toMatchObject([{ assignments: { length: 23 } }]);
  });
});
