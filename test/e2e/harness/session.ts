import { afterAll } from 'vitest';
import { type Portal, startPortal } from '../../portal';
import { ExtensionBrowser } from './browser';

/** A portal, and an officer's browser with the extension. */
export interface Session {
  readonly portal: Portal;
  readonly browser: ExtensionBrowser;
  /** The address of one of the portal's pages. */
  readonly at: (path: string, host?: string) => string;
}

/** Starts both for all tests of a file, and ends them after the last. */
export async function startSession(): Promise<Session> {
  const [portal, browser] = await Promise.all([startPortal(), ExtensionBrowser.launch()]);
  afterAll(async () => {
    await browser.close();
    await portal.close();
  });
  return { portal, browser, at: (path, host = 'cong.test') => `http://${host}:${portal.port}${path}` };
}
