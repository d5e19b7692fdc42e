import { browser } from '@/lib/browser';
import type { OwnPageMessage, Refusal } from '@/lib/messages';
import { untilAnswered } from '@/lib/messages/until-answered';

/** How long to wait before a message is sent again (milliseconds). */
const AGAIN = [50, 500];

/**
 * From a page of the extension. Sent again where the background worker ended in the middle (`untilAnswered`), so that it
 * may be heard twice.
 *
 * @returns what could not be done, or null
 * @throws the browser's error where nobody hears it at all
 */
export const tellBackground = async (message: OwnPageMessage): Promise<Refusal | null> =>
  (await untilAnswered(
    async () => (await browser.runtime.sendMessage(message)) as Refusal | null | undefined,
    AGAIN,
  )) ?? null;
