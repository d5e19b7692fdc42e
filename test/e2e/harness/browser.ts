import { rmSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core';
import { findChromium } from '../../tools/chromium';
import { ARGUMENTS } from './arguments';
import { awakeWorker, type Badge, killWorker, readBadge, wakeWorker, workerTarget } from './background';
import { hiddenPage, pageOpenedBy, targetsOf, until } from './targets';

/**
 * Playwright leaves out what Chromium first calls an `other` target: the popup and the side panel. With this they are pages
 * like any: locators, real clicks, screenshots. Read by playwright-core when a target appears, in this very process.
 */
process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1';

export interface LaunchOptions {
  /** Kept when given; otherwise a new profile that is removed by `close()`. */
  readonly userDataDir?: string;
  /** The unpacked extension: what `npm run build` leaves, nothing made for tests. */
  readonly extensionDir?: string;
  /** True shows the browser's window. */
  readonly headed?: boolean;
  /** Everything goes through this proxy (./proxy.ts), also what is for this very machine. */
  readonly proxy?: string;
  /** The officer's clock: an IANA zone. */
  readonly timeZone?: string;
}

/** Where the browser lets host permissions be set by script: as the settings' own page, but with nothing to draw. */
const SETTINGS = 'chrome://extensions/strings.m.js';

/** A real Chromium with the built extension in it, and an officer's hands. */
export class ExtensionBrowser {
  private settings: Page | undefined;

  private constructor(
    private readonly start: () => Promise<BrowserContext>,
    private readonly cleanUp: () => Promise<void>,
    private running: BrowserContext,
    private session: CDPSession,
    /** Chromium's id of the extension: made from the path it was loaded from, so the same after a restart. */
    readonly extensionId: string,
  ) {}

  static async launch(options: LaunchOptions = {}): Promise<ExtensionBrowser> {
    const executablePath = await findChromium();
    const profile = options.userDataDir ?? (await mkdtemp(join(tmpdir(), 'so-viec-')));
    // A copy, since a build that runs meanwhile would change the extension under the browser's feet.
    const extensionDir = join(profile, 'extension-under-test');
    const atExit = () => rmSync(profile, { recursive: true, force: true });
    const cleanUp = async () => {
      process.off('exit', atExit);
      if (!options.userDataDir) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    };
    // Ended by Ctrl-C, nobody calls close().
    if (!options.userDataDir) process.once('exit', atExit);
    const start = () =>
      chromium.launchPersistentContext(profile, {
        executablePath,
        headless: !options.headed,
        ...(options.proxy && { proxy: { server: options.proxy, bypass: '<-loopback>' } }),
        // No fixed viewport: the popup takes its size from its content, as for officers.
        viewport: null,
        chromiumSandbox: process.getuid?.() !== 0,
        // In a window the browser speaks Vietnamese if it can, and does not offer to translate the portal.
        env: { ...process.env, TZ: options.timeZone ?? 'Asia/Ho_Chi_Minh', ...(options.headed && { LANGUAGE: 'vi' }) },
        args: [...ARGUMENTS, `--load-extension=${extensionDir}`, `--disable-extensions-except=${extensionDir}`],
      });
    try {
      const built = resolve(options.extensionDir ?? '.output/chrome-mv3');
      await rm(extensionDir, { recursive: true, force: true });
      await cp(built, extensionDir, { recursive: true }).catch((error: unknown) => {
        throw new Error(`There is no extension in ${built} (npm run build makes it): ${error}`);
      });
      const context = await start();
      const worker = await startedWorker(context);
      return new ExtensionBrowser(start, cleanUp, context, await browserSession(context), new URL(worker.url()).host);
    } catch (error) {
      await cleanUp();
      throw error;
    }
  }

  get context(): BrowserContext {
    return this.running;
  }

  /** chrome-extension://ID/path */
  url(path = ''): string {
    return `chrome-extension://${this.extensionId}/${path}`;
  }

  /** A new tab at `url`, loaded and in front; made there, since an empty tab before it costs a process more. */
  open(url: string): Promise<Page> {
    return pageOpenedBy(this.context, url, () => this.session.send('Target.createTarget', { url }));
  }

  /** One of the extension's pages as a tab, in front. */
  extensionPage(path: string): Promise<Page> {
    return this.open(this.url(path));
  }

  /** The extension's page (tab, popup or side panel) that `action` opens. */
  pageOpenedBy(path: string, action: () => Promise<unknown>): Promise<Page> {
    return pageOpenedBy(this.context, this.url(path), action);
  }

  /** Presses the extension's button in the toolbar on this page's tab, as an officer does: `activeTab` is granted. */
  async openPopupOn(page: Page): Promise<Page> {
    await page.bringToFront();
    const tab = await until('the tab to be the active one', async () =>
      (await targetsOf(this.session)).find(
        (t) => t.type === 'tab' && t.url === page.url() && t.embedderData?.tabActive !== false,
      ),
    );
    return this.pageOpenedBy('popup.html', () =>
      this.session.send('Extensions.triggerAction', { id: this.extensionId, targetId: tab.targetId }),
    );
  }

  /** The side panel of the window of `page`: the one that is open, or a new one, opened without any screen of ours. */
  async openPanelOn(page: Page): Promise<Page> {
    await page.bringToFront();
    const open = this.context.pages().find((other) => other.url().startsWith(this.url('sidepanel.html')));
    if (open) return open;
    const target = await until('the page', async () =>
      (await targetsOf(this.session)).find((t) => t.type === 'page' && t.url === page.url()),
    );
    const { windowId } = await this.session.send('Browser.getWindowForTarget', { targetId: target.targetId });
    return this.pageOpenedBy('sidepanel.html', () => this.gesture(`chrome.sidePanel.open({ windowId: ${windowId} })`));
  }

  /**
   * Lets the next request for this host permission (`http://cong.test/*`; a pattern has no port) succeed without the prompt,
   * which nobody can answer in headless mode. Grants nothing by itself, unless the permission was granted and revoked before.
   */
  async allow(hostPattern: string): Promise<void> {
    await this.inSettings(
      `chrome.developerPrivate.addHostPermission(${JSON.stringify(this.extensionId)}, ${JSON.stringify(hostPattern)})`,
    );
  }

  /** Grants a host permission with no screen of ours open, as when the officer answers the prompt after the popup closed. */
  async grant(hostPattern: string): Promise<void> {
    await this.allow(hostPattern);
    await this.gesture(`chrome.permissions.request({ origins: [${JSON.stringify(hostPattern)}] })`);
  }

  /** Takes a host permission back, as an officer can in the browser's own settings. */
  async revoke(hostPattern: string): Promise<void> {
    await this.inSettings(
      `chrome.developerPrivate.removeHostPermission(${JSON.stringify(this.extensionId)}, ${JSON.stringify(hostPattern)})`,
    );
  }

  /** The background worker, awake. (Playwright keeps one object for it over its deaths; while dead, it never answers.) */
  async worker(): Promise<Worker> {
    if (!(await workerTarget(this.session, this.url()))) {
      await this.inOwnPage(async (page) => wakeWorker(await this.context.newCDPSession(page), this.url()));
    }
    return until('the background worker', () => awakeWorker(this.context, this.url()));
  }

  /** Ends the background worker as Chromium does to save memory. What it knew is gone; the next event wakes a new one. */
  killWorker(): Promise<void> {
    return killWorker(this.session, this.url());
  }

  /** Whether the background worker is awake, without waking it. */
  async workerIsAwake(): Promise<boolean> {
    return (await workerTarget(this.session, this.url())) !== undefined;
  }

  async badge(): Promise<Badge> {
    return readBadge(await this.worker());
  }

  /** Ends all of the browser at once (SIGKILL), as a crash does. `restart` starts it again. */
  async kill(): Promise<void> {
    const { processInfo } = await this.session.send('SystemInfo.getProcessInfo');
    const ended = new Promise((resolve) => this.running.once('close', resolve));
    // The browser's own process first: it would start others again.
    for (const { id } of [...processInfo].sort((a, b) => Number(b.type === 'browser') - Number(a.type === 'browser')))
      endProcess(id);
    await ended;
  }

  /** Loads the extension anew, as an update does: its pages close, what runs in portals' pages is cut off. */
  async updateExtension(): Promise<void> {
    const before = await workerTarget(this.session, this.url());
    await this.inSettings('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
    const worker = await this.worker();
    worker.evaluate('chrome.runtime.reload()').catch(() => undefined); // it never answers
    await until('the new version', async () => {
      const now = await workerTarget(this.session, this.url());
      return now && now.targetId !== before?.targetId ? true : undefined;
    });
  }

  /** Turns the extension off or on, as in the browser's list of extensions. */
  async setEnabled(on: boolean): Promise<void> {
    await this.inSettings(`chrome.management.setEnabled(${JSON.stringify(this.extensionId)}, ${on})`);
  }

  /** Closes the browser and starts it again on the same profile. Pages from before are gone. */
  async restart(): Promise<void> {
    await this.running.close();
    this.running = await this.start();
    await startedWorker(this.running);
    this.session = await browserSession(this.running);
  }

  async close(): Promise<void> {
    await this.running.close();
    await this.cleanUp();
  }

  /** Runs an expression with a user's gesture in the extension's origin, on no screen of ours. */
  private async gesture(expression: string): Promise<void> {
    await this.inOwnPage(async (page) => {
      const session = await this.context.newCDPSession(page);
      const done = await session.send('Runtime.evaluate', { expression, userGesture: true, awaitPromise: true });
      if (done.exceptionDetails) throw new Error(`${expression}: ${done.exceptionDetails.exception?.description}`);
    });
  }

  /** Does something in a page of the extension that no tab shows, and closes that page. */
  private async inOwnPage<T>(action: (page: Page) => Promise<T>): Promise<T> {
    const page = await hiddenPage(this.context, this.session, this.url('manifest.json'));
    try {
      return await action(page);
    } finally {
      await page.close();
    }
  }

  /** Runs an expression as the settings' own page would; that page is opened once for all, since it costs a process. */
  private async inSettings(expression: string): Promise<void> {
    if (!this.settings || this.settings.isClosed())
      this.settings = await hiddenPage(this.context, this.session, SETTINGS);
    await this.settings.evaluate(expression);
  }
}

function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('Playwright gives no browser for this context.');
  return browser.newBrowserCDPSession();
}

function endProcess(id: number): void {
  try {
    process.kill(id, 'SIGKILL');
  } catch {
    // it has ended by itself
  }
}

/** The background worker's first start, which comes with the browser's: the sign that the extension is loaded. */
async function startedWorker(context: BrowserContext): Promise<Worker> {
  try {
    return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
  } catch (error) {
    await context.close();
    throw new Error(`The extension did not start in the browser: ${error}`);
  }
}
