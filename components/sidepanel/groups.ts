import { calledBy, EVERYONE, type Unit, type UnitId } from '@/lib/reading';
import {
  isForEveryone,
  isOwn,
  isSameUnit,
  type OwnUnit,
  type StoredAssignment,
  type StoredNotice,
  type Task,
} from '@/lib/tasks';
import type { Row } from './model';

export interface UnitGroup {
  readonly unit: Unit;
  readonly rows: readonly Row[];
}

export interface Groups {
  /** Led or supported by one of the officer's units. */
  readonly own: readonly Row[];
  /** For everyone, and not already in `own`. */
  readonly everyone: readonly Row[];
  /** In the order in which the notice names them. */
  readonly others: readonly UnitGroup[];
  /** The notice names nobody for them. */
  readonly unnamed: readonly Row[];
  /** Taken on, but no longer in the notice: as they were when they were taken on. */
  readonly gone: readonly Row[];
}

export const isOwnUnit = (unit: Unit, ownUnits: readonly OwnUnit[]): boolean =>
  ownUnits.some((own) => isSameUnit(unit, own));

/** The task that follows each assignment; of a changed one, under the key that the notice has now. */
function tasksByKey(tasks: readonly Task[]): ReadonlyMap<string, Task> {
  const byKey = new Map<string, Task>();
  for (const task of tasks) {
    const key = task.standing.is === 'changed' ? task.standing.now.key : task.assignmentKey;
    if (key !== null && task.standing.is !== 'gone') byKey.set(key, task);
  }
  return byKey;
}

function goneRow(task: Task): Row {
  const { text, units, read } = task;
  const kept = { urgency: 'normal', urgencyWord: null, references: [] } as const;
  const assignment = { ...kept, text, units, deadline: read, deadlines: read ? [read] : [] };
  return { id: `gone:${task.id}`, key: null, assignment, task };
}

/** The units that a notice gives work to, everyone left out, in its order. */
export function unitsOf(assignments: readonly Pick<StoredAssignment, 'units'>[]): readonly Unit[] {
  const found = new Map<UnitId, string>();
  for (const unit of assignments.flatMap(({ units }) => units))
    if (unit.id !== EVERYONE) found.set(unit.id, calledBy(found.get(unit.id), unit));
  return [...found].map(([id, name]) => ({ id, name }));
}

/** A notice's assignments as the panel lists them; every list keeps the notice's order. */
export function groupsOf(
  notice: Pick<StoredNotice, 'assignments'>,
  tasks: readonly Task[],
  ownUnits: readonly OwnUnit[],
): Groups {
  const byKey = tasksByKey(tasks);
  const rows = (group: string, pick: (assignment: StoredAssignment) => boolean): Row[] =>
    notice.assignments.filter(pick).map((assignment) => ({
      id: `${group}:${assignment.key}`,
      key: assignment.key,
      assignment,
      task: byKey.get(assignment.key) ?? null,
    }));
  const mine = ({ units }: StoredAssignment) => isOwn(units, ownUnits);
  // A unit is the officer's by one of its names; what it is called by the others is not.
  const theirs = notice.assignments.map(({ units }) => ({
    units: units.filter((unit) => !isOwnUnit(unit, ownUnits)),
  }));

  return {
    own: rows('own', mine),
    everyone: rows(EVERYONE, (assignment) => isForEveryone(assignment.units) && !mine(assignment)),
    others: unitsOf(theirs).map((unit) => ({
      unit,
      rows: rows(unit.id, ({ units }) => units.some(({ id }) => id === unit.id)),
    })),
    unnamed: rows('', ({ units }) => units.length === 0),
    gone: tasks.filter(({ standing }) => standing.is === 'gone').map(goneRow),
  };
}

/** Of so many rows how many were taken on, and how many of those are done. */
export interface Progress {
  readonly total: number;
  readonly taken: number;
  readonly done: number;
}

export function progressOf(rows: readonly Row[]): Progress {
  return {
    total: rows.length,
    taken: rows.filter(({ task }) => task !== null).length,
    done: rows.filter(({ task }) => task?.status === 'done').length,
  };
}
