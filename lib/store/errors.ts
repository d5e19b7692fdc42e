import Dexie from 'dexie';
import { DATABASE, nominal, VERSION } from './version';

/**
 * quota: the disk or the browser's share of it is full · refused: the browser gives no database (private window,
 * damaged profile) · outdated: the data is of a newer version than this page · upgrade: data of an older version could
 * not be brought up to this one, and is as it was · unknown-task, unknown-notice,
 * unknown-annotation: what was asked for is not there (any
 * more) · followed: the assignment has a task already · worked-on: the officer has said something of the task since
 * then · failed: anything else.
 */
export type StoreErrorCode =
  | 'quota'
  | 'refused'
  | 'outdated'
  | 'upgrade'
  | 'unknown-task'
  | 'unknown-notice'
  | 'unknown-annotation'
  | 'followed'
  | 'worked-on'
  | 'failed';

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

let afterFailure = (): void => {};

/** `then` is called after every failure, so that a database that could not be opened is tried anew by the next call. */
export const onFailure = (then: () => void): void => {
  afterFailure = then;
};

/** Runs `work` and throws nothing but `StoreError`. When it throws, nothing of a transaction in `work` was kept. */
export async function guarded<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const known = storeErrorIn(error) ?? new StoreError(await codeOf(error), error);
    afterFailure();
    throw known;
  }
}

const REFUSED = new Set<string>([
  Dexie.errnames.OpenFailed,
  Dexie.errnames.MissingAPI,
  Dexie.errnames.Version,
  'InvalidStateError',
  'UnknownError', // Chromium, where the officer lets no site store anything, or the files of the profile are damaged
  'SecurityError',
]);

/** An error of ours that Dexie has put into one of its own. */
const storeErrorIn = (error: unknown): StoreError | undefined =>
  [...causes(error)].find((inner) => inner instanceof StoreError);

async function codeOf(error: unknown): Promise<StoreErrorCode> {
  const names = [...causes(error)].map(({ name }) => name);
  if (names.includes('QuotaExceededError')) return 'quota';
  // Closed for no other reason: this page has let go of it for a newer version (versions.ts).
  if (names.at(-1) === Dexie.errnames.DatabaseClosed) return 'outdated';
  if (await isHeldBack()) return 'upgrade';
  return names.some((name) => REFUSED.has(name)) ? 'refused' : 'failed';
}

/** The database on disk is of an older version than this code: its upgrade has failed. */
async function isHeldBack(): Promise<boolean> {
  try {
    const found = await Dexie.dependencies.indexedDB.databases();
    const version = found.find(({ name }) => name === DATABASE)?.version ?? 0;
    return version > 0 && nominal(version) < VERSION;
  } catch {
    return false;
  }
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
