import Dexie from 'dexie';

/**
 * quota: the disk or the browser's share of it is full · refused: the browser gives no database (private window,
 * damaged profile, newer version of the data) · unknown-task, unknown-notice: what was asked for is not there (any
 * more) · followed: the assignment has a task already · failed: anything else.
 */
export type StoreErrorCode = 'quota' | 'refused' | 'unknown-task' | 'unknown-notice' | 'followed' | 'failed';

/** What a call of the store throws, always. The screen turns `code` into a sentence; the message is for logs only. */
export class StoreError extends Error {
  override readonly name = 'StoreError';

  constructor(
    readonly code: StoreErrorCode,
    cause?: unknown,
  ) {
    super(`store: ${code}`, { cause });
  }
}

/** Runs `work` and throws nothing but `StoreError`. When it throws, nothing of a transaction in `work` was kept. */
export async function guarded<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof StoreError ? error : new StoreError(codeOf(error), error);
  }
}

const REFUSED = new Set<string>([
  Dexie.errnames.OpenFailed,
  Dexie.errnames.MissingAPI,
  Dexie.errnames.Version,
  'InvalidStateError',
  'SecurityError',
]);

function codeOf(error: unknown): StoreErrorCode {
  const names = [...causes(error)].map(({ name }) => name);
  if (names.includes('QuotaExceededError')) return 'quota';
  return names.some((name) => REFUSED.has(name)) ? 'refused' : 'failed';
}

/** The error and those inside it: Dexie keeps the browser's own as `inner`, those of a bulk call as `failures`. */
function* causes(error: unknown): Generator<Error> {
  if (!(error instanceof Error) && !isDomException(error)) return;
  yield error;
  if ('inner' in error) yield* causes(error.inner);
  if ('failures' in error && Array.isArray(error.failures))
    for (const failure of error.failures) yield* causes(failure);
}

const isDomException = (error: unknown): error is DOMException =>
  typeof DOMException !== 'undefined' && error instanceof DOMException;
