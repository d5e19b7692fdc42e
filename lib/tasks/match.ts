import { describeAll, resolveAll } from '@/lib/anchoring';
import { fold } from '@/lib/text';
import { isKeyOf, leadsOf, signatureOf } from './keys';
import type { AssignmentKey, StoredAssignment, Task, TaskId } from './types';

export interface Match {
  readonly assignment: StoredAssignment;
  /** Its text, folded, and its lead units are the task's own. */
  readonly sameText: boolean;
}

/**
 * Finds each task's assignment in a newer reading; a task without one there is not in the result, and no assignment
 * is given to two tasks. In this order, so that a sure match is never lost to a likely one:
 *
 * 1. the same text for the same lead units, among equal ones the same occurrence;
 * 2. the text that was changed earlier and is changed back;
 * 3. the same text, once, for whichever units where it was open whose work it is: there the heading was out of sight;
 * 4. the changed text that was found earlier;
 * 5. for the same lead units, what the assignment has become where all of the two readings are compared (anchoring):
 *    moved, corrected, or both. Where that is not clear, none: a note on the wrong task is worse than a task whose
 *    assignment is gone.
 */
export function matchTasks(
  before: readonly StoredAssignment[],
  after: readonly StoredAssignment[],
  tasks: readonly Task[],
): ReadonlyMap<TaskId, Match> {
  const matches = new Map<TaskId, Match>();
  const taken = new Set<AssignmentKey>();
  const afterByKey = new Map(after.map((assignment) => [assignment.key, assignment]));
  const beforeByKey = new Map(before.map((assignment) => [assignment.key, assignment]));
  const followed = tasks.flatMap((task) =>
    task.assignmentKey === null ? [] : [{ task, key: task.assignmentKey, signature: signatureOf(task) }],
  );
  type Followed = (typeof followed)[number];

  const pass = (sameText: boolean, find: (followed: Followed) => StoredAssignment | undefined): void => {
    for (const one of followed) {
      if (matches.has(one.task.id)) continue;
      const assignment = find(one);
      if (!assignment || taken.has(assignment.key)) continue;
      matches.set(one.task.id, { assignment, sameText });
      taken.add(assignment.key);
    }
  };

  pass(true, ({ key, signature }) => (isKeyOf(key, signature) ? afterByKey.get(key) : undefined));
  pass(true, ({ key, signature }) => {
    if (isKeyOf(key, signature)) return undefined;
    const path = beforeByKey.get(key)?.path;
    const backs = after.filter((assignment) => !taken.has(assignment.key) && isKeyOf(assignment.key, signature));
    return backs.find((assignment) => assignment.path === path) ?? backs[0];
  });
  pass(true, ({ key, task }) => (beforeByKey.get(key)?.unitsDoubtful ? only(after.filter(says(task))) : undefined));
  pass(false, ({ key }) => afterByKey.get(key));

  const successorOf = successors(
    before,
    after.filter(({ key }) => beforeByKey.has(key) || !taken.has(key)),
  );
  for (const { task, key, signature } of followed) {
    const assignment = matches.has(task.id) ? undefined : successorOf(key);
    if (!assignment || taken.has(assignment.key)) continue;
    matches.set(task.id, { assignment, sameText: signatureOf(assignment) === signature });
    taken.add(assignment.key);
  }
  return matches;
}

const says = ({ text }: Task) => {
  const wanted = fold(text);
  return (assignment: StoredAssignment): boolean => fold(assignment.text) === wanted;
};

/** The one there is; none where there are several. */
export const only = (items: readonly StoredAssignment[]): StoredAssignment | undefined =>
  items.length === 1 ? items[0] : undefined;

/**
 * What an assignment of `before` that `after` has no longer has become there for the same lead units, when all of the
 * two readings are compared and it is clear. They are compared at the first question.
 */
export function successors(
  before: readonly StoredAssignment[],
  after: readonly StoredAssignment[],
): (key: AssignmentKey) => StoredAssignment | undefined {
  let found: ReadonlyMap<AssignmentKey, StoredAssignment> | undefined;
  const now = new Set(after.map(({ key }) => key));
  return (key) => {
    if (now.has(key)) return undefined;
    found ??= compared(before, after);
    return found.get(key);
  };
}

function compared(
  before: readonly StoredAssignment[],
  after: readonly StoredAssignment[],
): ReadonlyMap<AssignmentKey, StoredAssignment> {
  const resolutions = resolveAll(describeAll(before), after);
  return new Map(
    before.flatMap((was, index) => {
      const resolution = resolutions[index] ?? { is: 'orphaned' };
      if (resolution.is === 'orphaned' || leadsOf(was) !== leadsOf(resolution.item)) return [];
      return [[was.key, resolution.item] as const];
    }),
  );
}
