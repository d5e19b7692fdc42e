import { browser } from '@/lib/browser';
import { checkPolicy } from './check';
import type { CheckedPolicy } from './types';

/**
 * Chromium answers only once its own start is over, which may take it minutes on a busy machine (milliseconds). Reading,
 * badge and screens do not wait for that: nothing is set until it answers, and then it counts as a change.
 */
const PATIENCE = 500;

const NOTHING: object = {};
const listeners = new Set<() => void>();

/** What the office has set. Where there is no policy, or none that can be read (yet), nothing is set. */
export async function readPolicy(): Promise<CheckedPolicy> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<object>((give) => {
    timer = setTimeout(give, PATIENCE, NOTHING);
  });
  const values = await Promise.race([ask(), late]);
  clearTimeout(timer);
  return checkPolicy(values);
}

async function ask(): Promise<object> {
  const since = performance.now();
  try {
    const values = await browser.storage.managed.get(null);
    if (performance.now() - since >= PATIENCE && Object.keys(values).length > 0) cameLate();
    return values;
  } catch {
    return NOTHING; // Firefox without a policy for us
  }
}

let isTelling = false;
/** All questions are answered at the same moment: that is one change. */
function cameLate(): void {
  if (isTelling) return;
  isTelling = true;
  setTimeout(() => {
    isTelling = false;
    for (const listener of listeners) listener();
  });
}

/** Calls back when the policy has changed, or has come late, until the result is called. Firefox reads it at its start only. */
export function onPolicyChange(listener: () => void): () => void {
  const changed = (_: unknown, area: string): void => {
    if (area === 'managed') listener();
  };
  listeners.add(listener);
  browser.storage.onChanged.addListener(changed);
  return () => {
    listeners.delete(listener);
    browser.storage.onChanged.removeListener(changed);
  };
}

/** Calls back with the policy, now and after every change, until the result is called. */
export function watchPolicy(listener: (checked: CheckedPolicy) => void): () => void {
  let latest = 0;
  const look = async (): Promise<void> => {
    const turn = ++latest;
    const checked = await readPolicy();
    if (turn === latest) listener(checked);
  };
  const stop = onPolicyChange(() => void look());
  void look();
  return () => {
    latest = -1;
    stop();
  };
}
