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
  if (url === '') return [];
  const still = shown && isHeadless(reading) ? await database.notices.get(shown) : undefined;
  if (still && !isHeadless(still) && isSeenAt(still, url) && locate(wholes, wholesOf(still))) return [still];
  const here = await database.notices.where('seenAt').equals(url).sortBy('id');
  return isHeadless(reading) ? here : here.filter(isHeadless);
}

const isSeenAt = ({ seen }: StoredNotice, url: string): boolean => seen.some((sighting) => sighting.url === url);

export const followed = async (notice: StoredNotice): Promise<Followed> => ({
  notice,
  tasks: await database.tasks.where({ noticeId: notice.id }).sortBy('id'),
});
