import { type IsoDay, lastDayOfMonth, makeDay, partsOf } from '@/lib/calendar';
import type { StoredDeadline } from '@/lib/tasks';

/** Why a printed date has to be confirmed (docs/architecture.md: read, never guess). */
export type Doubt = 'noSuchDay' | 'beforeIssue' | 'farAhead' | 'noYear' | 'unsure';

const FAR_AHEAD_MONTHS = 18;
const PRINTED_YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

function addMonths(day: IsoDay, count: number): IsoDay {
  const { year, month, day: date } = partsOf(day);
  const months = year * 12 + month - 1 + count;
  const [newYear, newMonth] = [Math.floor(months / 12), (months % 12) + 1];
  return makeDay(newYear, newMonth, date) ?? lastDayOfMonth(newYear, newMonth);
}

/** What is doubtful about a doubtful deadline of a notice issued on `issuedOn`, as far as it can be told. */
export function doubtAbout({ due, evidence }: StoredDeadline, issuedOn: IsoDay | null): Doubt {
  if (due === null) return 'noSuchDay';
  if (issuedOn !== null && due < issuedOn) return 'beforeIssue';
  if (issuedOn !== null && due > addMonths(issuedOn, FAR_AHEAD_MONTHS)) return 'farAhead';
  return PRINTED_YEAR.test(evidence) ? 'unsure' : 'noYear';
}
