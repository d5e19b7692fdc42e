import { browser } from '@/lib/browser';

/** Names the part of the options about the officer's data. */
export const DATA_HASH = '#du-lieu';

/** Opens the options there. */
export async function openData(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('options.html') + DATA_HASH });
}
