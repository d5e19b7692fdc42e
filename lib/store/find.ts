import {
  type Followed,
  identityOf,
  identityStem,
  isHeadless,
  locate,
  type NoticeId,
  type NoticeReading,
  type StoredAssignment,
  type StoredNotice,
  wholesOf,
} from '@/lib/tasks';
import { database } from './schema';

/** All here are to be called in a transaction that has notices (and tasks). */

/**
 * The stored notice that `reading` is of. A copy whose number is blank (drafts, scans, numbers stamped as pictures) is
 * the one notice that agrees in all the rest.
 */
export async function findNotice({ header }: NoticeReading, fingerprint: string): Promise<StoredNotice | undefined> {
  const same = await database.notices.get({ fingerprint });
  const identity = identityOf(header);
  if (same || identity === null) return same;
  const exact = await database.notices.get({ identity });
  if (exact || !header.symbol || !header.subject) return exact;
  const stem = identityStem(header);
  if (header.number) return database.notices.get({ identity: stem });
  const numbered = await database.notices.where('identity').startsWith(stem).toArray();
  return numbered.length === 1 ? numbered[0] : undefined;
}

/**
 * The notices that were seen at `url` and of which it is open whether they are of the same document as `reading`: where
 * it has no head any, else those that were read without theirs. The oldest first. Where the notice `shown`, which stood
 * there last with its head, says all that a reading without one says, it is that alone: a viewer was turned over.
 *
 * @param wholes the assignments of `reading`
 */
export async function seenBeside(
  reading: NoticeReading,
  wholes: readonly StoredAssignment[],
  url: string,
  shown: NoticeId | undefined,
): Promise<readonly StoredNotice[]> {
  const isHere = ({ seen }: StoredNotice): boolean => seen.some((sighting) => sighting.url === url);
  if (url === '') return [];
  if (!isHeadless(reading)) return (await unidentified()).filter((notice) => isHere(notice) && isHeadless(notice));
  const still = shown && (await database.notices.get(shown));
  if (still && !isHeadless(still) && isHere(still) && locate(wholes, wholesOf(still))) return [still];
  // In no index, and there may be thousands.
  return (await database.notices.orderBy('id').toArray()).filter(isHere);
}

/** Those without an identity, of which there are few: they are in no index, so the others are left out by their keys. */
async function unidentified(): Promise<readonly StoredNotice[]> {
  const [all, identified] = await Promise.all([
    database.notices.toCollection().primaryKeys(),
    database.notices.orderBy('identity').primaryKeys(),
  ]);
  const known = new Set(identified);
  const found = await database.notices.bulkGet(all.filter((id) => !known.has(id)));
  return found.filter((notice) => notice !== undefined);
}

export const followed = async (notice: StoredNotice): Promise<Followed> => ({
  notice,
  tasks: await database.tasks.where({ noticeId: notice.id }).sortBy('id'),
});
