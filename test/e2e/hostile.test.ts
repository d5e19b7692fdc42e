import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Portal, startPortal } from '../portal';
import { ExtensionBrowser } from './harness';
import { pillOn } from './harness/walk';

/** Pages that mean harm: nothing of theirs is executed, saved or opened by us, and the officer's work goes on. */

let portal: Portal;
let browser: ExtensionBrowser;
const at = (path: string) => `http://cong.test:${portal.port}${path}`;

beforeAll(async () => {
  portal = await startPortal();
  browser = await ExtensionBrowser.launch();
  await browser.grant('http://cong.test/*');
});
afterAll(async () => {
  await browser?.close();
  await portal?.close();
});

describe('pages and files of the extension', () => {
  let page: Page;
  beforeAll(async () => {
    page = await browser.open(at('/direct?doc=phan-cong'));
    await pillOn(page);
  });
  afterAll(() => page.close());

  test.each(['popup.html', 'sidepanel.html', 'options.html', 'manifest.json'])(
    '%s can be neither framed nor fetched by a site',
    async (path) => {
      const url = browser.url(path);
      await page.evaluate(
        (src) =>
          new Promise((resolve) => {
            const frame = document.createElement('iframe');
            frame.addEventListener('load', resolve);
            frame.src = src;
            document.body.append(frame);
          }),
        url,
      );
      const frame = page.frames().at(-1);
      expect(frame?.url()).toMatch(/^chrome-error:/);
      const fetched = await page.evaluate((src) => fetch(src).then(() => 'fetched', String), url);
      expect(fetched).toContain('TypeError');
    },
  );

  test('run their own scripts and nothing else', async () => {
    const own = await browser.extensionPage('options.html');
    const tried = [
      ['script-src-elem', 'script', { src: 'http://cong.test/a.js' }],
      ['script-src-elem', 'script', { textContent: 'globalThis.ran = true' }],
      ['style-src-elem', 'link', { rel: 'stylesheet', href: 'http://cong.test/a.css' }],
      ['img-src', 'img', { src: 'http://cong.test/a.png' }],
      ['frame-src', 'iframe', { src: 'http://cong.test/' }],
      ['base-uri', 'base', { href: 'http://cong.test/' }],
      ['object-src', 'embed', { src: 'http://cong.test/a.pdf' }],
    ] as const;
    await own.evaluate((all) => {
      const refused: string[] = [];
      Reflect.set(globalThis, 'refused', refused);
      document.addEventListener('securitypolicyviolation', (event) => refused.push(event.effectiveDirective));
      for (const [, tag, values] of all) document.body.append(Object.assign(document.createElement(tag), values));
      Reflect.apply(setTimeout, undefined, ['globalThis.ran = true']);
    }, tried);
    await expect
      .poll(() => own.evaluate<string[]>('refused'), { timeout: 10_000 })
      .toEqual(expect.arrayContaining([...tried.map(([directive]) => directive), 'script-src']));
    expect(await own.evaluate('globalThis.ran')).toBeUndefined();
    await own.close();
  });
});
