import {
  type AssignmentKey,
  joinParts as joined,
  type NoticeId,
  splitAssignment as split,
  type Task,
} from '@/lib/tasks';
import { guarded, StoreError } from './errors';
import { database } from './schema';
import { written } from './written';

/** What was split or joined: all that `undoRegrouping` needs. */
export interface Regrouping {
  readonly is: 'split' | 'joined';
  readonly noticeId: NoticeId;
  /** Of the assignment as a whole. */
  readonly key: AssignmentKey;
  /** Its assignments now, in the notice's order. */
  readonly keys: readonly AssignmentKey[];
  readonly before: readonly Task[];
  readonly after: readonly Task[];
}

/**
 * Tách câu: an assignment becomes its sentences, for this and every later reading of the notice.
 *
 * @param now milliseconds since the epoch
 * @throws StoreError 'unknown-notice'; 'unknown-task' where there is nothing to split (any more)
 */
export const splitAssignment = (noticeId: NoticeId, key: AssignmentKey, now: number): Promise<Regrouping> =>
  regroup('split', noticeId, key, now, () => null);

/**
 * Gộp lại: the sentences of an assignment become the whole again.
 *
 * @param key of the whole
 * @throws StoreError 'unknown-notice'; 'unknown-task' where it is not split (any more)
 */
export const joinParts = (noticeId: NoticeId, key: AssignmentKey, now: number): Promise<Regrouping> =>
  regroup('joined', noticeId, key, now, () => null);

/**
 * Hoàn tác: the other way round, with the tasks exactly as they were. Where one of them was changed in between, they are
 * split or joined as they are now, so that nothing is lost.
 *
 * @throws StoreError as the other two
 */
export const undoRegrouping = ({ is, noticeId, key, before, after }: Regrouping, now: number): Promise<Regrouping> =>
  regroup(is === 'split' ? 'joined' : 'split', noticeId, key, now, (tasks) =>
    JSON.stringify(tasks) === JSON.stringify(after) ? before : null,
  );

const RULES = { split, joined } as const;

/** `instead` may give the tasks that come in place of those that are there, else the rule does. */
async function regroup(
  is: Regrouping['is'],
  noticeId: NoticeId,
  key: AssignmentKey,
  now: number,
  instead: (tasks: readonly Task[]) => readonly Task[] | null,
): Promise<Regrouping> {
  const done = await guarded(() =>
    database.transaction('rw', database.notices, database.tasks, async (): Promise<Regrouping> => {
      const notice = await database.notices.get(noticeId);
      if (!notice) throw new StoreError('unknown-notice');
      const tasks = await database.tasks.where({ noticeId }).sortBy('id');
      const regrouped = RULES[is](notice, key, tasks, now);
      if (!regrouped) throw new StoreError('unknown-task');
      const { before } = regrouped;
      const after = instead(before) ?? regrouped.after;
      const parts = regrouped.notice.assignments.filter(({ partOf }) => partOf === key);
      const keys = is === 'split' ? parts.map((part) => part.key) : [key];
      await database.notices.put(regrouped.notice);
      await database.tasks.bulkDelete(before.map(({ id }) => id));
      await database.tasks.bulkPut(after);
      return { is, noticeId, key, keys, before, after };
    }),
  );
  await written([noticeId]);
  return done;
}
