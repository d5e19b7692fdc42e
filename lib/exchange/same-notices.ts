import type { NoticeId, StoredNotice } from '@/lib/tasks';

/**
 * For each notice of `there` (by its id) the one of `here` that is the same: the same text, the same row, or the same
 * header. Two computers that read one notice gave it two ids.
 */
export function sameNotices(
  here: readonly StoredNotice[],
  there: readonly StoredNotice[],
): ReadonlyMap<NoticeId, StoredNotice> {
  const byFingerprint = new Map(here.map((notice) => [notice.fingerprint, notice]));
  const byId = new Map(here.map((notice) => [notice.id, notice]));
  const byIdentity = new Map(here.map((notice) => [notice.identity, notice]));
  const found = there.map((notice) => {
    const named = notice.identity === null ? undefined : byIdentity.get(notice.identity);
    return [notice.id, byFingerprint.get(notice.fingerprint) ?? byId.get(notice.id) ?? named] as const;
  });
  return new Map(found.flatMap(([id, notice]) => (notice ? [[id, notice] as const] : [])));
}
