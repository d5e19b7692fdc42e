import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

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

function canInstall(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID=["']?debian\b/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function install(): void {
  const run = (...args: string[]) =>
    execFileSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  console.log(`No Chromium was found: installing ${DEBIAN_PACKAGES.join(', ')} with apt-get (about half a minute) …`);
  run('update', '-qq');
  run('install', '-y', '-qq', '--no-install-recommends', ...DEBIAN_PACKAGES);
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
      install();
    } catch (error) {
      throw new Error(`apt-get could not install Chromium (${error}).\n${WHAT_TO_DO}`);
    }
    const installed = usual.find((path) => existsSync(path));
    if (installed) return installed;
  }
  throw new Error(`No Chromium was found.\n${WHAT_TO_DO}`);
}
