import type { UnitRole } from '@/lib/reading';
import { isKeyOf, signatureOf } from './keys';
import { clearlyMoreAlike, isAlike, similarity, type Words, wordsOf } from './similarity';
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
 * 3. the changed text that was found earlier;
 * 4. a text that is new in this reading, for the same lead units at the same path, clearly like the one that vanished
 *    and clearly more so than any other pair that either could belong to. Otherwise none: a note on the wrong task is
 *    worse than a task whose assignment is gone.
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
  pass(false, ({ key }) => afterByKey.get(key));

  const successorOf = successors(
    before,
    after.filter(({ key }) => beforeByKey.has(key) || !taken.has(key)),
  );
  pass(false, ({ key }) => successorOf(key));
  return matches;
}

/**
 * What an assignment of `before` that `after` has no longer has become there, when that is clear: a text that is new,
 * for the same lead units at the same path, clearly like it and clearly more so than any other pair.
 */
export function successors(
  before: readonly StoredAssignment[],
  after: readonly StoredAssignment[],
): (key: AssignmentKey) => StoredAssignment | undefined {
  const old = new Set(before.map(({ key }) => key));
  const now = new Set(after.map(({ key }) => key));
  const vanished = before.filter(({ key }) => !now.has(key)).map(withWords);
  const fresh = after.filter(({ key }) => !old.has(key)).map(withWords);
  return (key) => {
    const was = vanished.find(({ assignment }) => assignment.key === key);
    return was && successor(was, vanished, fresh)?.assignment;
  };
}

interface Worded {
  readonly assignment: StoredAssignment;
  readonly words: Words;
}

const withWords = (assignment: StoredAssignment): Worded => ({ assignment, words: wordsOf(assignment.text) });

/** The one of `fresh` that `was` has become, when that is clear. */
function successor(was: Worded, vanished: readonly Worded[], fresh: readonly Worded[]): Worded | undefined {
  const is = fresh.find((one) => isAtPlaceOf(one.assignment, was.assignment));
  if (!is) return undefined;
  const likeness = similarity(was.words, is.words);
  if (!isAlike(likeness)) return undefined;
  const isRival = (a: Worded, b: Worded): boolean => !clearlyMoreAlike(likeness, similarity(a.words, b.words));
  const rivalled =
    fresh.some((other) => other !== is && isRival(was, other)) ||
    vanished.some((other) => other !== was && isRival(other, is));
  return rivalled ? undefined : is;
}

const isAtPlaceOf = (a: StoredAssignment, b: StoredAssignment): boolean =>
  a.path === b.path && sameLeads(a.units, b.units);

const sameLeads = (a: readonly UnitRole[], b: readonly UnitRole[]): boolean =>
  signatureOf({ text: '', units: a }) === signatureOf({ text: '', units: b });
