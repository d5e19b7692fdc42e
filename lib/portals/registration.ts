import { browser, type Scripting } from '@/lib/browser';
import { hostOfPattern } from './pattern';
import { portals } from './permission';

const ID = 'notice';
const SCRIPT = 'notice.js';
const STYLE = 'marks.css';

/**
 * Registers the content script for every granted site, or takes it back when none is left.
 * Run at install, at start, and whenever a permission comes or goes: registrations do not outlive an update.
 */
export function registerPortals(): Promise<void> {
  turn = turn.then(register, register);
  return turn;
}

/** One registration at a time: two events that come together would both find the id free. */
let turn: Promise<void> = Promise.resolve();

async function register(): Promise<void> {
  const matches = (await portals()).map(({ pattern }) => pattern);
  const ids = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids });
  if (matches.length === 0) return;
  const script: Scripting.RegisteredContentScript = {
    id: ID,
    matches,
    js: [SCRIPT],
    css: [STYLE],
    allFrames: true,
    runAt: 'document_idle',
  };
  try {
    await browser.scripting.registerContentScripts([{ ...script, ...BLANK_FRAMES }]);
  } catch {
    await browser.scripting.registerContentScripts([script]); // Chromium before 119 does not know the option
  }
}

/** Frames without an address of their own (about:blank, srcdoc, blob) belong to the page that made them. */
const BLANK_FRAMES = { matchOriginAsFallback: true };

/**
 * Runs the content script at once in every open tab in which a granted site stands, be it in a frame only.
 * Running again in a frame where it runs already is harmless: the newer run ends the older one.
 */
export async function enterOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id: tabId }) => {
      if (tabId === undefined) return;
      const target = { tabId, allFrames: true };
      try {
        await browser.scripting.insertCSS({ target, files: [STYLE] });
        await browser.scripting.executeScript({ target, files: [SCRIPT] });
      } catch {
        // no granted site in it, a page that no extension may enter, or closed meanwhile
      }
    }),
  );
}

/** Runs a part of the content script (lib/marking/part.ts, files.ts) in a frame that asked for it. */
export async function enterFrame(
  tabId: number,
  frameId: number,
  script: 'portal' | 'document' | 'files',
): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [`${script}.js`] });
  } catch {
    // gone meanwhile, or a frame that only a registered script may enter: it does without
  }
}

/** Undoes everything in open tabs of sites whose permission was taken back; needs no permission for them. */
export async function leaveOpenTabs(patterns: readonly string[]): Promise<void> {
  if (patterns.length === 0) return;
  const hosts = patterns.map(hostOfPattern);
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(({ id }) =>
      id === undefined ? null : browser.tabs.sendMessage(id, { type: 'portal-removed', hosts }).catch(() => null),
    ),
  );
}
