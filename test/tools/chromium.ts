import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { canInstall, install } from './debian';

/** From this version on Google Chrome ignores `--load-extension`; Chromium and Chrome for Testing do not. */
const BRANDED_WITHOUT_EXTENSIONS = 137;

const USUAL_PLACES: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/lib/chromium/chromium', '/snap/bin/chromium'],
  darwin: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  win32: ['LOCALAPPDATA', 'PROGRAMFILES'].map((name) =>
    join(process.env[name] ?? 'C:\\', 'Chromium', 'Application', 'chrome.exe'),
  ),
};

const DEBIAN_PACKAGES = ['chromium', 'fonts-liberation', 'fonts-noto-core'];

const WHAT_TO_DO = `Install Chromium and run this again:
  Debian         apt-get install chromium fonts-liberation fonts-noto-core
  anywhere       npx playwright-core install chromium
  or set CHROMIUM_PATH to a Chromium (or Chrome for Testing) that is already there.
Google Chrome ${BRANDED_WITHOUT_EXTENSIONS} and later cannot be used: it ignores --load-extension.`;

/** Whether the program at `path` is a Google Chrome that will not load our extension. */
function refusesExtensions(path: string): boolean {
  if (process.platform === 'win32') return false; // There `--version` opens a window instead of answering.
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  const version = /Google Chrome (?!for Testing)(\d+)/.exec(stdout ?? '')?.[1];
  return Number(version ?? 0) >= BRANDED_WITHOUT_EXTENSIONS;
}

/**
 * The path of a Chromium that loads unpacked extensions: CHROMIUM_PATH, the usual places, Playwright's own place; as root on
 * Debian it is installed when there is none. Throws an error whose message says what to do.
 */
export async function findChromium(): Promise<string> {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) {
    if (!existsSync(asked)) throw new Error(`CHROMIUM_PATH names ${asked}, where nothing is.\n${WHAT_TO_DO}`);
    if (refusesExtensions(asked)) throw new Error(`CHROMIUM_PATH names a Google Chrome.\n${WHAT_TO_DO}`);
    return asked;
  }
  const usual = USUAL_PLACES[process.platform] ?? [];
  const found = [...usual, chromium.executablePath()].find((path) => existsSync(path));
  if (found) return found;
  if (canInstall()) {
    try {
      install('Chromium', DEBIAN_PACKAGES);
    } catch (error) {
      throw new Error(`apt-get could not install Chromium (${error}).\n${WHAT_TO_DO}`);
    }
    const installed = usual.find((path) => existsSync(path));
    if (installed) return installed;
  }
  throw new Error(`No Chromium was found.\n${WHAT_TO_DO}`);
}
