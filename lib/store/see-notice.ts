import {
  type AssignmentKey,
  absorb,
  type Followed,
  fingerprintText,
  hasGap,
  identityOf,
  isHeadless,
  joinRecords,
  locate,
  mergeReading,
  missingIn,
  type NoticeId,
  type NoticeReading,
  type PortalRecord,
  retold,
  type Sighting,
  type StoredAssignment,
  type StoredNotice,
  type Task,
  wholesOf,
  withKeys,
} from '@/lib/tasks';
import { guarded } from './errors';
import { findNotice, followed, seenBeside } from './find';
import { newNoticeId } from './ids';
import { quarantinedNoticeId } from './quarantine';
import { database } from './schema';
import { sha256 } from './sha256';
import { written } from './written';

/** What is known of a notice beside its own words. */
export interface Around {
  /** What its portal says of it. */
  readonly record?: PortalRecord | undefined;
  /** The notice that stood in the same frame last; `same`: as a part of this very document. */
  readonly shown?: { readonly noticeId: NoticeId; readonly same: boolean } | undefined;
}

export interface SeenResult {
  readonly notice: StoredNotice;
  /** Its tasks, in the order in which they were taken on. */
  readonly tasks: readonly Task[];
  /** For each assignment of the reading the notice's; null where it is not clear which one it is. */
  readonly keys: readonly (AssignmentKey | null)[];
}

/**
 * A notice was read on a page. One that is known (the same text, or the same issuer, symbol, day, subject and number)
 * is the same notice, wherever it was seen: it takes the new reading, and what the officer made of it stays. So is what
 * was read without its head at one address and is, all of it, part of a fuller reading there (lib/tasks/fragment).
 *
 * @param now milliseconds since the epoch
 * @throws StoreError
 */
export async function seeNotice(
  reading: NoticeReading,
  sighting: Sighting,
  now: number,
  { record, shown }: Around = {},
): Promise<SeenResult> {
  // Before the transaction: IndexedDB ends one that waits for anything else.
  const fingerprint = await guarded(() => sha256(fingerprintText(reading)));
  const wholes = withKeys(reading);
  const { changed, ...result } = await guarded(() =>
    database.transaction('rw', database.notices, database.tasks, database.quarantine, async () => {
      const beside = await seenBeside(reading, wholes, sighting.url, shown?.noticeId);
      const same = shown?.same ? await database.notices.get(shown.noticeId) : undefined;
      const { before, after, keys } = await take(reading, wholes, fingerprint, beside, same, now);
      const whole = await absorbAll(after, beside, now);
      const seen = withPortal(whole.notice, record);
      const notice = withSighting(before && isSameReading(seen, before.notice) ? before.notice : seen, sighting);
      const were = new Map(before?.tasks.map((task) => [task.id, task]));
      const tasks = whole.tasks.filter((task) => were.get(task.id) !== task);
      if (notice !== before?.notice) await database.notices.put(notice);
      if (tasks.length > 0) await database.tasks.bulkPut(tasks);
      const isChanged = notice !== before?.notice || tasks.length > 0;
      return { notice, tasks: whole.tasks, keys, changed: isChanged ? [notice.id, ...whole.absorbed] : [] };
    }),
  );
  if (changed.length > 0) await written(changed);
  return result;
}

interface Taken extends Pick<SeenResult, 'keys'> {
  /** As stored; not there for a new one. */
  readonly before?: Followed;
  readonly after: Followed;
}

/**
 * @param beside what was seen at the same address (`seenBeside`)
 * @param same what another part of this document was read as
 */
async function take(
  reading: NoticeReading,
  wholes: readonly StoredAssignment[],
  fingerprint: string,
  beside: readonly StoredNotice[],
  same: StoredNotice | undefined,
  now: number,
): Promise<Taken> {
  const keys = wholes.map(({ key }) => key);
  const around = isHeadless(reading) ? beside.filter((notice) => locate(wholes, wholesOf(notice))) : [];
  const known =
    only(around.filter((notice) => !isHeadless(notice))) ??
    (await findNotice(reading, fingerprint)) ??
    (same && isPart(same) ? same : only(around));
  if (known) {
    const before = await followed(known);
    // What it says is known, and what it does not say is out of sight.
    if (around.some(({ id }) => id === known.id) && known.fingerprint !== fingerprint) {
      const located = locate(wholes, wholesOf(known)) ?? [];
      return { before, after: before, keys: located.map((assignment) => assignment?.key ?? null) };
    }
    const told = (isPart(known) && retold(before, wholes, now, known === same)) || before;
    const { keys: read, ...after } = mergeReading(told.notice, reading, fingerprint, told.tasks, now);
    return { before, after, keys: read };
  }
  for (const notice of beside.filter(isHeadless)) {
    const before = await followed(notice);
    const told = retold(before, wholes, now);
    if (!told) continue;
    const { keys: read, ...after } = mergeReading(told.notice, reading, fingerprint, told.tasks, now);
    return { before, after, keys: read };
  }
  const id = (await quarantinedNoticeId(fingerprint, identityOf(reading.header))) ?? newNoticeId();
  return { after: await followed(makeNotice(id, reading, fingerprint, now)), keys };
}

/** Takes in what was stored of the same document without its head, and removes it. */
async function absorbAll(
  whole: Followed,
  beside: readonly StoredNotice[],
  now: number,
): Promise<Followed & { readonly absorbed: readonly NoticeId[] }> {
  const absorbed: NoticeId[] = [];
  let all = whole;
  for (const notice of beside.filter((one) => isHeadless(one) && one.id !== whole.notice.id)) {
    const next = absorb(all, await followed(notice), now);
    if (!next) continue;
    await database.tasks.bulkDelete(next.spare.map(({ id }) => id));
    await database.notices.delete(notice.id);
    absorbed.push(notice.id);
    all = next;
  }
  return { ...all, absorbed };
}

/** Whether more of its document may be seen that is not known by any head. */
const isPart = (notice: StoredNotice): boolean => isHeadless(notice) || hasGap(notice);

/** The one there is; none where there are several. */
const only = (notices: readonly StoredNotice[]): StoredNotice | undefined =>
  notices.length === 1 ? notices[0] : undefined;

const makeNotice = (id: NoticeId, reading: NoticeReading, fingerprint: string, now: number): StoredNotice => ({
  id,
  fingerprint,
  identity: identityOf(reading.header),
  header: reading.header,
  assignments: withKeys(reading),
  splits: [],
  seen: [],
  readAt: now,
  inheritedDismissed: false,
  ...missingIn(reading),
});

const withPortal = (notice: StoredNotice, record: PortalRecord | undefined): StoredNotice =>
  record ? { ...notice, portal: joinRecords(notice.portal, record) } : notice;

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
