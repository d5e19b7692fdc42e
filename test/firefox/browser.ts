import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { until } from '../e2e/harness/targets';
import { findFirefox } from '../tools/firefox';

const ID = 'so-viec@so-viec.invalid';
/** Firefox gives an extension another address in every profile; here it has this one. */
const ORIGIN = 'c2f5a1de-6b1f-4c52-9a53-0c9d2a7b1e11';

/** A real Firefox with the built extension in it; `cong.test` is this machine. */
export class FirefoxBrowser {
  private constructor(private readonly browser: Browser) {}

  static async launch(): Promise<FirefoxBrowser> {
    const extension = resolve('.output/firefox-mv3');
    if (!existsSync(extension))
      throw new Error(`There is no extension in ${extension} (npm run build:firefox makes it).`);
    const browser = await launch({
      browser: 'firefox',
      executablePath: findFirefox(),
      headless: true,
      // Without it no page of an extension can be driven.
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        // The browser's own question, which nobody can answer in headless mode.
        'extensions.webextOptionalPermissionPrompts': false,
        'extensions.webextensions.uuids': JSON.stringify({ [ID]: ORIGIN }),
        'network.dns.localDomains': 'cong.test',
        'ui.prefersReducedMotion': 1,
      },
    });
    try {
      await browser.installExtension(extension);
      return new FirefoxBrowser(browser);
    } catch (error) {
      await browser.close();
      throw error;
    }
  }

  /** A new tab at `url`, in front. */
  async open(url: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.goto(url);
    return page;
  }

  /** One of the extension's pages as a tab, once something is drawn there: Firefox never says that such a page was loaded. */
  async extensionPage(path: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.goto(`moz-extension://${ORIGIN}/${path}`, { waitUntil: [] });
    await page.waitForSelector('h1, h2, [role=alert]');
    return page;
  }

  /** The tab or window that `action` opens. */
  async pageOpenedBy(action: () => Promise<unknown>): Promise<Page> {
    const before = new Set(await this.browser.pages());
    await action();
    return until('a new page', async () => (await this.browser.pages()).find((page) => !before.has(page)));
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}
