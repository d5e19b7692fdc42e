import { browser } from '@/lib/browser';

/** How many messages were refused since the browser was started: in `storage.session`, for the panel's “Vì sao?”. */
const KEY = 'refused-messages';
const session = () => browser.storage.session;

let waiting = 0;
let writing = false;

export async function refusedMessages(): Promise<number> {
  const count: unknown = (await session().get(KEY))[KEY];
  return typeof count === 'number' ? count : 0;
}

/** Counts a message that was refused. A flood of them costs one write at a time. */
export function countRefused(): void {
  waiting += 1;
  if (!writing) void write();
}

async function write(): Promise<void> {
  writing = true;
  try {
    while (waiting > 0) {
      const more = waiting;
      waiting = 0;
      await session().set({ [KEY]: (await refusedMessages()) + more });
    }
  } catch {
    // a number for diagnosis is not worth an error
  } finally {
    writing = false;
  }
}
