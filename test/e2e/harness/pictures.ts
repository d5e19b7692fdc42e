import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

export interface PictureOptions {
  readonly theme?: 'light' | 'dark';
  /** Of the viewport, CSS px; as it is when left out. */
  readonly width?: number;
  readonly height?: number;
  readonly fullPage?: boolean;
}

/** The tests' pictures are for people to look at, and hold nothing: `PICTURES=1 npm run e2e` takes them; the demo always does. */
const WANTED = process.env.VITEST === undefined || process.env.PICTURES !== undefined;

/** Takes a picture of a page, popup or panel into `folder` and returns the file's path. */
export async function picture(page: Page, folder: string, name: string, options: PictureOptions = {}): Promise<string> {
  const path = join(folder, `${name}.png`);
  if (!WANTED) return path;
  await mkdir(folder, { recursive: true });
  const size = () => page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  const before = await size();
  const resized = options.width !== undefined || options.height !== undefined;
  if (resized) {
    await page.setViewportSize({ width: options.width ?? before.width, height: options.height ?? before.height });
  }
  if (options.theme) await page.emulateMedia({ colorScheme: options.theme });
  await page.screenshot({ path, fullPage: options.fullPage ?? false, animations: 'disabled' });
  if (options.theme) await page.emulateMedia({ colorScheme: null });
  if (resized) await page.setViewportSize(before);
  return path;
}
