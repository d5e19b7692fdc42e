import { latestOf, type Unit, type UnitId } from '@/lib/reading';
import type { OwnUnit, StoredAssignment, StoredDeadline, Task } from './types';
import { isSameUnit } from './units';

type Dated = Pick<StoredAssignment, 'deadline' | 'deadlines'>;
type Assigned = Dated & Pick<StoredAssignment, 'units'>;

/**
 * The deadline that an assignment has for an officer of `ownUnits`: where it gives different units different dates ("Các
 * phòng gửi trước ngày 20/11; riêng Phòng B trước ngày 15/11"), the latest of those that are given to an own unit by name,
 * else of those that are given to all. The assignment's, where none of it is.
 */
export function deadlineFor(
  { deadline, deadlines, units: all }: Assigned,
  ownUnits: readonly OwnUnit[],
): StoredDeadline | null {
  if (ownUnits.length === 0 || deadlines.every(({ units }) => units === undefined)) return deadline;
  const unitOf = (id: UnitId): Unit => all.find((unit) => unit.id === id) ?? { id, name: id };
  const own = deadlines.filter(({ units }) => units?.some((id) => ownUnits.some((one) => isSameUnit(unitOf(id), one))));
  return latestOf(own.length > 0 ? own : deadlines.filter(({ units }) => units === undefined)) ?? deadline;
}

/**
 * The deadline that a task goes by once the officer's units are `ownUnits`: another one only where the assignment gives
 * units dates of their own, and the task is open, agrees with the notice, and nobody has confirmed its date.
 */
export function deadlineNow(
  { read, status, standing, confirmed }: Pick<Task, 'read' | 'status' | 'standing' | 'confirmed'>,
  assignment: Assigned,
  ownUnits: readonly OwnUnit[],
): StoredDeadline | null {
  const isOpen = status !== 'done' && standing.is === 'same' && !confirmed;
  return isOpen && assignment.deadlines.some(({ units }) => units !== undefined)
    ? deadlineFor(assignment, ownUnits)
    : read;
}

/**
 * The deadline that a task has in a newer reading: one that goes by its unit's date goes on by that, whoever the officer's
 * units are now.
 */
export function keptDeadline({ read }: Pick<Task, 'read'>, { deadline, deadlines }: Dated): StoredDeadline | null {
  if (!read || !deadlines.some(({ units }) => units !== undefined)) return deadline;
  const same = deadlines.find(({ due, time, evidence }) => {
    return due === read.due && time === read.time && evidence === read.evidence;
  });
  if (same) return same;
  const { units } = read;
  return latestOf(deadlines.filter((one) => units?.some((id) => one.units?.includes(id)))) ?? deadline;
}
