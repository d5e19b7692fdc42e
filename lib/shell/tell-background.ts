import { browser } from '@/lib/browser';
import type { OwnPageMessage, Refusal } from '@/lib/messages';

/** How long to wait before a message is sent again (milliseconds). */
const AGAIN = [50, 500];

/**
 * From a page of the extension. Sent again where the background worker ended in the middle, so that it may be heard twice.
 *
 * @returns what could not be done, or null
 * @throws the browser's error where nobody hears it at all
 */
export async function tellBackground(message: OwnPageMessage): Promise<Refusal | null> {
  for (const pause of AGAIN) {
    try {
      return await send(message);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return send(message);
}

const send = async (message: OwnPageMessage): Promise<Refusal | null> =>
  ((await browser.runtime.sendMessage(message)) as Refusal | null | undefined) ?? null;
