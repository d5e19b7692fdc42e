import Dexie, { type Table } from 'dexie';
import * as z from 'zod/mini';

z.config({ jitless: true }); // extension pages forbid `Function`

/** A file is at most so large (bytes): a scan of some 100 pages. */
export const LARGEST_FILE = 50_000_000;
/** So many files wait at most; the oldest make room. */
const MOST = 6;
/** A file that nobody took is forgotten (milliseconds). */
const A_DAY = 86_400_000;

/** Names a file in the inbox; nobody can guess it. */
export type FileKey = string & { readonly __file: unique symbol };

const httpUrl = z.url({ protocol: /^https?$/ }).check(z.maxLength(8_000));
const inboxFile = z.strictObject({
  /** As the portal names it, without a path. */
  name: z.string().check(z.minLength(1), z.maxLength(255)),
  bytes: z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array && value.length <= LARGEST_FILE),
  /** The Content-Type that came with it; empty when none did. A hint, no promise. */
  type: z.string().check(z.maxLength(255)),
  /** The portal's page that it was opened from. */
  from: z.nullable(z.strictObject({ url: httpUrl, title: z.string().check(z.maxLength(4_000)) })),
});
const fileKey = z.uuid();

/** A file on its way to the reader page. */
export type InboxFile = Readonly<z.infer<typeof inboxFile>>;

interface Entry {
  readonly key: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly file: unknown;
}

/**
 * Messages between the extension's pages are JSON, so the bytes wait here. A database of its own: nothing in it is to
 * be kept, exported or migrated.
 */
class Inbox extends Dexie {
  declare readonly files: Table<Entry, string>;

  constructor() {
    super('so-viec-tep', { cache: 'disabled' });
    this.version(1).stores({ files: 'key, at' });
  }
}

const inbox = new Inbox();

/**
 * Puts a file into the inbox; `reader.html#tep=KEY` shows it.
 *
 * @param now milliseconds since the epoch
 * @throws where `file` has not the shape above, and what IndexedDB throws when the disk is full
 */
export async function putFile(file: InboxFile, now: number): Promise<FileKey> {
  const checked = inboxFile.parse(file);
  const key = crypto.randomUUID();
  await inbox.transaction('rw', inbox.files, async () => {
    await sweepFiles(now);
    await inbox.files
      .orderBy('at')
      .reverse()
      .offset(MOST - 1)
      .delete();
    await inbox.files.add({ key, at: now, file: checked });
  });
  return key as FileKey;
}

/** Takes the file named by `key` out of the inbox. Null when there is none (any more), or it is not a file of ours. */
export async function takeFile(key: string): Promise<InboxFile | null> {
  if (!fileKey.safeParse(key).success) return null;
  const entry = await inbox.transaction('rw', inbox.files, async () => {
    const found = await inbox.files.get(key);
    await inbox.files.delete(key);
    return found;
  });
  return inboxFile.safeParse(entry?.file).data ?? null;
}

/** Forgets what nobody took within a day of `now`, and what was put there by a clock that has since been put back. */
export async function sweepFiles(now: number): Promise<void> {
  await inbox.files
    .where('at')
    .below(now - A_DAY)
    .delete();
  await inbox.files
    .where('at')
    .above(now + A_DAY)
    .delete();
}

/** How many files wait. For live queries. */
export const waitingFiles = (): Promise<number> => inbox.files.count();

/** Forgets all of them. */
export const forgetFiles = (): Promise<void> => inbox.files.clear();
