import {
  type AssignmentKey,
  fingerprintText,
  identityOf,
  identityStem,
  joinRecords,
  mergeReading,
  missingIn,
  type NoticeId,
  type NoticeReading,
  type PortalRecord,
  type Sighting,
  type StoredNotice,
  type Task,
  withKeys,
} from '@/lib/tasks';
import { guarded, StoreError } from './errors';
import { newNoticeId } from './ids';
import { quarantinedNoticeId } from './quarantine';
import { database } from './schema';
import { sha256 } from './sha256';
import { written } from './written';

export interface SeenResult {
  readonly notice: StoredNotice;
  /** Its tasks, in the order in which they were taken on. */
  readonly tasks: readonly Task[];
}

/**
 * A notice was read on a page. One that is known (the same text, or the same issuer, symbol, day, subject and number)
 * is the same notice, wherever it was seen: it takes the new reading, and what the officer made of it stays.
 *
 * @param portal what its portal says of it, apart from what is printed
 * @param now milliseconds since the epoch
 * @throws StoreError
 */
export async function seeNotice(
  reading: NoticeReading,
  sighting: Sighting,
  now: number,
  portal?: PortalRecord,
): Promise<SeenResult> {
  // Before the transaction: IndexedDB ends one that waits for anything else.
  const fingerprint = await guarded(() => sha256(fingerprintText(reading)));
  const { changed, ...result } = await guarded(() =>
    database.transaction('rw', database.notices, database.tasks, database.quarantine, async () => {
      const stored = await findNotice(reading, fingerprint);
      if (!stored) {
        const id = (await quarantinedNoticeId(fingerprint, identityOf(reading.header))) ?? newNoticeId();
        const notice = withPortal(makeNotice(id, reading, fingerprint, sighting, now), portal);
        await database.notices.add(notice);
        return { notice, tasks: await database.tasks.where({ noticeId: id }).sortBy('id'), changed: true };
      }
      const before = await database.tasks.where({ noticeId: stored.id }).sortBy('id');
      const merged = mergeReading(stored, reading, fingerprint, before, now);
      const seen = withPortal(merged.notice, portal);
      const notice = withSighting(isSameReading(seen, stored) ? stored : seen, sighting);
      const tasks = merged.tasks.filter((task, index) => task !== before[index]);
      if (notice !== stored) await database.notices.put(notice);
      if (tasks.length > 0) await database.tasks.bulkPut(tasks);
      return { notice, tasks: merged.tasks, changed: notice !== stored || tasks.length > 0 };
    }),
  );
  if (changed) await written([result.notice.id]);
  return result;
}

/**
 * The officer says that dates from headings of this notice do not count (or do again).
 *
 * @throws StoreError 'unknown-notice'
 */
export async function dismissInherited(noticeId: NoticeId, dismissed: boolean): Promise<void> {
  await guarded(() =>
    database.transaction('rw', database.notices, database.tasks, async () => {
      const found = await database.notices.update(noticeId, { inheritedDismissed: dismissed });
      if (found === 0 && !(await database.notices.get(noticeId))) throw new StoreError('unknown-notice');
      await database.tasks.where({ noticeId }).modify({ inheritedDismissed: dismissed });
    }),
  );
  await written([noticeId]);
}

/**
 * The officer says that the doubtful units of an assignment are right (or takes that back).
 *
 * @throws StoreError 'unknown-notice'
 */
export async function confirmUnits(noticeId: NoticeId, key: AssignmentKey, right: boolean): Promise<void> {
  await guarded(() =>
    database.transaction('rw', database.notices, async () => {
      const notice = await database.notices.get(noticeId);
      if (!notice) throw new StoreError('unknown-notice');
      const others = (notice.unitsConfirmed ?? []).filter((confirmed) => confirmed !== key);
      await database.notices.update(noticeId, { unitsConfirmed: right ? [...others, key] : others });
    }),
  );
  await written([noticeId]);
}

/**
 * The stored notice that `reading` is of. A copy whose number is blank (drafts, scans, numbers stamped as pictures) is
 * the one notice that agrees in all the rest.
 */
async function findNotice({ header }: NoticeReading, fingerprint: string): Promise<StoredNotice | undefined> {
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

const makeNotice = (
  id: NoticeId,
  reading: NoticeReading,
  fingerprint: string,
  sighting: Sighting,
  now: number,
): StoredNotice => ({
  id,
  fingerprint,
  identity: identityOf(reading.header),
  header: reading.header,
  assignments: withKeys(reading),
  splits: [],
  seen: [sighting],
  readAt: now,
  inheritedDismissed: false,
  ...missingIn(reading),
});

const withPortal = (notice: StoredNotice, portal: PortalRecord | undefined): StoredNotice =>
  portal ? { ...notice, portal: joinRecords(notice.portal, portal) } : notice;

/** Nothing was read that is not stored: the newer time alone is no reason to write. */
const isSameReading = (a: StoredNotice, b: StoredNotice): boolean =>
  JSON.stringify({ ...a, readAt: 0 }) === JSON.stringify({ ...b, readAt: 0 });

const SIGHTINGS = 10;
/** A portal that redraws itself shows the same notice many times a minute; one note of it is enough. */
const SAME_SIGHTING_MS = 60_000;

function withSighting(notice: StoredNotice, sighting: Sighting): StoredNotice {
  const [last] = notice.seen;
  const isSame = last?.url === sighting.url && last.title === sighting.title && last.key === sighting.key;
  if (isSame && Math.abs(sighting.at - last.at) < SAME_SIGHTING_MS) return notice;
  const others = notice.seen.filter(({ url }) => url !== sighting.url);
  return { ...notice, seen: [sighting, ...others].slice(0, SIGHTINGS) };
}
