import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import * as z from 'zod/mini';

/** A thing that DevTools can look at: a page, the tab around it, a worker. */
const Target = z.object({
  targetId: z.string(),
  type: z.string(),
  url: z.string(),
  embedderData: z.optional(z.object({ tabActive: z.optional(z.boolean()) })),
});
const Targets = z.object({ targetInfos: z.array(Target) });
export type Target = z.infer<typeof Target>;

/** Every target of the browser, tabs and what belongs to the browser itself included. */
export async function targetsOf(session: CDPSession): Promise<readonly Target[]> {
  // Read as data: Playwright's types of the protocol do not know `embedderData`.
  return Targets.parse(await session.send('Target.getTargets', { filter: [{}] })).targetInfos;
}

/** Between two questions (milliseconds): ever longer, since a question to a page keeps it from what is waited for. */
const PAUSES = [20, 20, 40, 60, 80];
const LONGEST_PAUSE = 100;

/** Asks again and again until `ask` has an answer. Throws after `ms`, saying what was waited for. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined> | T | undefined,
  ms = 20_000,
): Promise<T> {
  const end = Date.now() + ms;
  for (let asked = 0; Date.now() < end; asked++) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, PAUSES[asked] ?? LONGEST_PAUSE));
  }
  throw new Error(`Waited ${ms} ms for ${what}.`);
}

/** The page (tab, popup or side panel) with an address starting with `url` that `action` makes the browser open; loaded. */
export async function pageOpenedBy(
  context: BrowserContext,
  url: string,
  action: () => Promise<unknown>,
): Promise<Page> {
  const before = new Set(context.pages());
  await action();
  const page = await until(`a page at ${url}`, () =>
    context.pages().find((page) => !before.has(page) && page.url().startsWith(url)),
  );
  await page.waitForLoadState();
  return page;
}

/** A page at `url` that stands in no tab: neither the officer nor the extension (`chrome.tabs`) sees it. Closed by `restart`. */
export const hiddenPage = (context: BrowserContext, session: CDPSession, url: string): Promise<Page> =>
  pageOpenedBy(context, url, () => session.send('Target.createTarget', { url, hidden: true }));
