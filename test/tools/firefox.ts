import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { canInstall, install } from './debian';

const USUAL_PLACES: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: ['/usr/bin/firefox', '/usr/bin/firefox-esr', '/snap/bin/firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: [join(process.env.PROGRAMFILES ?? 'C:\\', 'Mozilla Firefox', 'firefox.exe')],
};

const DEBIAN_PACKAGES = ['firefox-esr', 'fonts-liberation', 'fonts-noto-core'];

const WHAT_TO_DO = `Install Firefox (140 or newer) and run this again:
  Debian         apt-get install firefox-esr fonts-liberation fonts-noto-core
  anywhere       https://www.mozilla.org/firefox/
  or set FIREFOX_PATH to one that is already there.`;

/**
 * The path of a Firefox: FIREFOX_PATH, the usual places; as root on Debian it is installed when there is none. Throws an
 * error whose message says what to do.
 */
export function findFirefox(): string {
  const asked = process.env.FIREFOX_PATH;
  if (asked) {
    if (existsSync(asked)) return asked;
    throw new Error(`FIREFOX_PATH names ${asked}, where nothing is.\n${WHAT_TO_DO}`);
  }
  const usual = () => (USUAL_PLACES[process.platform] ?? []).find((path) => existsSync(path));
  if (!usual() && canInstall()) {
    try {
      install('Firefox', DEBIAN_PACKAGES);
    } catch (error) {
      throw new Error(`apt-get could not install Firefox (${error}).\n${WHAT_TO_DO}`);
    }
  }
  const found = usual();
  if (!found) throw new Error(`No Firefox was found.\n${WHAT_TO_DO}`);
  return found;
}
