import type { QuarantinedRow, SettingsRow, Whole } from '@/lib/store';
import {
  type Annotation,
  type NoticeId,
  placeTasks,
  type StoredNotice,
  type Task,
  type TaskId,
  uniteNotes,
  uniteTasks,
} from '@/lib/tasks';
import { canonical } from './canonical';
import { sameNotices } from './same-notices';

/**
 * Gộp: what is in a backup and not here is added, and nothing that is here goes away. A task that is in both has what was
 * written last, the notes and the tags of both; so has an annotation. A notice that is followed or annotated here stays as
 * it is, and the backup's tasks and annotations of it are placed beside its own; one that is not is the backup's. Settings that were chosen here stay.
 *
 * @param now milliseconds since the epoch
 */
export function merge(here: Whole, there: Whole, now: number): Whole {
  const twins = sameNotices(here.notices, there.notices);
  const annotated = here.notices.filter(({ annotations }) => annotations?.length).map(({ id }) => id);
  const followed = new Set([...here.tasks.map(({ noticeId }) => noticeId), ...annotated]);
  const notices = mergeNotices(here.notices, there.notices, twins, followed);
  const tasks = mergeTasks(here.tasks, there.tasks, twins, notices, now);
  return {
    notices: [...notices.values()],
    tasks,
    tags: [...byId([...there.tags, ...here.tags]).values()],
    settings: mergeSettings(here.settings[0], there.settings[0]),
    quarantine: bothAside(here.quarantine, there.quarantine),
  };
}

/** Thay: what is in the backup, and nothing else; but for what was put aside, which is only ever added to. */
export const replace = (here: Whole, there: Whole): Whole => ({
  ...there,
  quarantine: bothAside(here.quarantine, there.quarantine),
});

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): Map<Row['id'], Row> =>
  new Map(rows.map((row) => [row.id, row]));

function mergeNotices(
  here: readonly StoredNotice[],
  there: readonly StoredNotice[],
  twins: ReadonlyMap<NoticeId, StoredNotice>,
  followed: ReadonlySet<NoticeId | null>,
): Map<NoticeId, StoredNotice> {
  const notices = byId(here);
  const taken = new Set<NoticeId>();
  for (const notice of there) {
    const twin = twins.get(notice.id);
    if (!twin) notices.set(notice.id, notice);
    else {
      const known = notices.get(twin.id) ?? twin;
      const stays = followed.has(twin.id) || taken.has(twin.id);
      const kept = stays ? known : { ...notice, id: twin.id };
      notices.set(twin.id, annotatedAs(kept, known.annotations ?? [], notice.annotations ?? []));
      taken.add(twin.id);
    }
  }
  return notices;
}

/** With the annotations of both; of one that is in both what was said last, and both notes. */
function annotatedAs(notice: StoredNotice, here: readonly Annotation[], there: readonly Annotation[]): StoredNotice {
  if (here.length + there.length === 0) return notice;
  const all = byId(here);
  for (const coming of there) {
    const own = all.get(coming.id);
    const [newer, older] = own && own.updatedAt >= coming.updatedAt ? [own, coming] : [coming, own];
    all.set(coming.id, older ? { ...newer, note: uniteNotes(newer.note, older.note) } : newer);
  }
  return { ...notice, annotations: [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

function mergeTasks(
  here: readonly Task[],
  there: readonly Task[],
  twins: ReadonlyMap<NoticeId, StoredNotice>,
  notices: ReadonlyMap<NoticeId, StoredNotice>,
  now: number,
): Task[] {
  const tasks = byId(here);
  const placeOf = ({ noticeId, assignmentKey }: Task) => noticeId && assignmentKey && `${noticeId} ${assignmentKey}`;
  const followers = new Map<string, TaskId>();
  for (const task of here) {
    const place = placeOf(task);
    if (place) followers.set(place, task.id);
  }
  for (const task of there) {
    const noticeId = task.noticeId && (twins.get(task.noticeId)?.id ?? task.noticeId);
    const coming: Task = noticeId === task.noticeId ? task : { ...task, noticeId };
    const own = tasks.get(task.id);
    if (own) {
      tasks.set(own.id, joined(own, coming));
      continue;
    }
    const placed = placedIn(noticeId ? notices.get(noticeId) : undefined, coming, now);
    const place = placeOf(placed);
    const twin = place ? tasks.get(followers.get(place) ?? placed.id) : undefined;
    tasks.set(twin?.id ?? placed.id, twin ? joined(twin, placed) : placed);
    if (place && !twin) followers.set(place, placed.id);
  }
  return [...tasks.values()];
}

function placedIn(notice: StoredNotice | undefined, task: Task, now: number): Task {
  if (!notice || notice.assignments.some(({ key }) => key === task.assignmentKey)) return task;
  const [placed = task] = placeTasks(notice.assignments, notice.assignments, [task], now);
  return placed;
}

const joined = (here: Task, there: Task): Task =>
  canonical(here) === canonical(there) ? here : uniteTasks(here, there);

function mergeSettings(here: SettingsRow | undefined, there: SettingsRow | undefined): SettingsRow[] {
  if (!here || !there) return [here ?? there].filter((row) => row !== undefined);
  const { ownUnits: units } = there;
  const ownUnits = units && [...byId([...units, ...(here.ownUnits ?? [])]).values()];
  return [{ ...there, ...here, ...(ownUnits && { ownUnits }) }];
}

function bothAside(here: readonly QuarantinedRow[], there: readonly QuarantinedRow[]): QuarantinedRow[] {
  const aside = byId(here);
  for (const row of there) {
    let { id } = row;
    while (aside.has(id) && canonical(aside.get(id)?.row) !== canonical(row.row)) id += '+';
    if (!aside.has(id)) aside.set(id, { ...row, id });
  }
  return [...aside.values()];
}
