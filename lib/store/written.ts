import type { NoticeId } from '@/lib/tasks';

/** Hears which notices a write touched (none for a task the officer typed in); null is everything. */
export type WrittenListener = (noticeIds: readonly NoticeId[] | null) => void | Promise<void>;

const listeners = new Set<WrittenListener>();

/**
 * `listener` is called after each write of this context was committed, and the write waits for it: whoever awaited a
 * write may trust that the badge is right. The store knows no browser; entrypoints say here what has to follow.
 *
 * @returns a function that ends it
 */
export function onWritten(listener: WrittenListener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** The write is on disk whatever a listener does, so its failure is reported and does not become the write's. */
export async function written(noticeIds: readonly (NoticeId | null)[] | null): Promise<void> {
  const ids = noticeIds && [...new Set(noticeIds.filter((id) => id !== null))];
  const outcomes = await Promise.allSettled([...listeners].map(async (listener) => listener(ids)));
  for (const outcome of outcomes) if (outcome.status === 'rejected') console.error(outcome.reason);
}
