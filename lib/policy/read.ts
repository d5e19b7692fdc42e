import { browser } from '@/lib/browser';
import { checkPolicy } from './check';
import type { CheckedPolicy } from './types';

/** What the office has set. Where there is no policy, or none that can be read, nothing is set. */
export async function readPolicy(): Promise<CheckedPolicy> {
  return checkPolicy(await managed());
}

async function managed(): Promise<unknown> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    return {}; // Firefox without a policy for us
  }
}

/**
 * Calls back with the policy, now and after every change, until the result is called. Chromium tells of changes at once,
 * Firefox reads the policy when it is started.
 */
export function watchPolicy(listener: (checked: CheckedPolicy) => void): () => void {
  let latest = 0;
  const look = async (): Promise<void> => {
    const turn = ++latest;
    const checked = await readPolicy();
    if (turn === latest) listener(checked);
  };
  const changed = (_: unknown, area: string): void => {
    if (area === 'managed') void look();
  };
  browser.storage.onChanged.addListener(changed);
  void look();
  return () => {
    latest = -1;
    browser.storage.onChanged.removeListener(changed);
  };
}
