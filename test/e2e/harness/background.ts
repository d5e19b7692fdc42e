import type { BrowserContext, CDPSession, Worker } from 'playwright-core';
import * as z from 'zod/mini';
import { type Target, targetsOf, until } from './targets';

export interface Badge {
  /** Empty when there is none. */
  readonly text: string;
  /** #rrggbb */
  readonly color: string;
  readonly title: string;
}

const Read = z.object({ text: z.string(), color: z.array(z.number()), title: z.string() });

/** The toolbar button as it is in every tab. */
export async function readBadge(worker: Worker): Promise<Badge> {
  const { text, color, title } = Read.parse(
    await worker.evaluate(`Promise.all([
      chrome.action.getBadgeText({}), chrome.action.getBadgeBackgroundColor({}), chrome.action.getTitle({}),
    ]).then(([text, color, title]) => ({ text, color: [...color], title }))`),
  );
  const hex = color.slice(0, 3).map((part) => part.toString(16).padStart(2, '0'));
  return { text, color: `#${hex.join('')}`, title };
}

/** The extension's service worker as DevTools sees it: undefined while it sleeps. */
export const workerTarget = async (session: CDPSession, extensionUrl: string): Promise<Target | undefined> =>
  (await targetsOf(session)).find((t) => t.type === 'service_worker' && t.url.startsWith(extensionUrl));

/** Playwright's worker once its script runs; undefined before. */
export async function awakeWorker(context: BrowserContext, extensionUrl: string): Promise<Worker | undefined> {
  const worker = context.serviceWorkers().find((w) => w.url().startsWith(extensionUrl));
  const answers = await Promise.race([
    worker?.evaluate('typeof chrome.runtime.id').catch(() => undefined),
    new Promise((resolve) => setTimeout(resolve, 1000)),
  ]);
  return answers === 'string' ? worker : undefined;
}

/** Ends the extension's service worker. Returns when that one is gone; does nothing when there is none. */
export async function killWorker(session: CDPSession, extensionUrl: string): Promise<void> {
  const alive = await workerTarget(session, extensionUrl);
  if (!alive) return;
  // Heard, not looked for: the next event may wake a new one, under the same id, before anybody has looked.
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: alive.targetId, flatten: false });
  let ended = false;
  const hear = (said: { sessionId: string; message: string }): void => {
    if (said.sessionId === sessionId && said.message.includes('"Inspector.targetCrashed"')) ended = true;
  };
  session.on('Target.receivedMessageFromTarget', hear);
  await session.send('Target.sendMessageToTarget', { sessionId, message: '{"id":1,"method":"Inspector.enable"}' });
  await session.send('Target.closeTarget', { targetId: alive.targetId });
  await until(
    'the background worker to end',
    async () => ended || (await workerTarget(session, extensionUrl))?.targetId !== alive.targetId || undefined,
  );
  session.off('Target.receivedMessageFromTarget', hear);
  await session.send('Target.detachFromTarget', { sessionId }).catch(() => undefined); // it may be gone for good
}

/** Starts the extension's service worker without sending it any event; `session` is of a page of the extension. */
export async function wakeWorker(session: CDPSession, extensionUrl: string): Promise<void> {
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.startWorker', { scopeURL: extensionUrl });
}
