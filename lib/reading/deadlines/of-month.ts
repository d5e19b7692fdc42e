import { type IsoDay, lastDayOfMonth, makeDay, partsOf } from '@/lib/calendar';
import type { DeadlineMention } from './index';
import type { Spotted } from './spot';

/** A day that is printed without its month, where something before it says which month that is. */

/** "Tháng 12: rà soát, báo cáo trước ngày 15", "Trong tháng 12, gửi báo cáo trước ngày 20". */
const MONTH_HERE = /^(?:trong )?tháng \d/iu;
const AT_HEAD = /(?:^|[.;:] )$/;

/** Whether the month of `before` heads the sentence or the step in which a bare day stands at `start`. */
export function headsDay(text: string, before: DeadlineMention | undefined, { value, start }: Spotted): boolean {
  const { repeating, kind, frequency } = value;
  if (before?.kind !== 'month' || before.recurrence || kind !== 'date' || frequency) return false;
  if (!repeating || 'weekday' in repeating || repeating.months !== null) return false;
  const { span } = before;
  return (
    AT_HEAD.test(text.slice(Math.max(0, span.start - 2), span.start)) &&
    MONTH_HERE.test(text.slice(span.start, span.end)) &&
    !/[.;] /.test(text.slice(span.end, start))
  );
}

/**
 * The bare day of `one`, read as `mention`, in the month that is over with `ends`; null where `ends` is the end of none, as that of
 * "nửa đầu tháng 12", and where the day would be over. Sure where the month is `certain`, or the first such day after the issue is the same.
 */
export function dayIn(
  { ends, certain }: { readonly ends: IsoDay; readonly certain: boolean },
  { value: { repeating, kind, frequency } }: Spotted,
  mention: DeadlineMention,
  issuedOn: IsoDay | null,
): DeadlineMention | null {
  if (kind !== 'date' || frequency || !repeating || 'weekday' in repeating) return null;
  if (repeating.months !== null || repeating.others) return null;
  const { year, month } = partsOf(ends);
  const due = lastDayOfMonth(year, month) === ends ? makeDay(year, month, repeating.day) : null;
  if (!due || (issuedOn && due < issuedOn)) return null;
  return { ...mention, due, doubtful: !(certain || due === mention.due) };
}

const SAME: ReadonlySet<string> = new Set(['month', 'quarter']);
/** The month, or the quarter, of a day. */
function periodOf(kind: string, day: IsoDay): number {
  const { year, month } = partsOf(day);
  return year * 12 + (kind === 'month' ? month : Math.ceil(month / 3));
}
/** "Quý I/2027: nộp báo cáo trước ngày 20/3": whether a period heads a step, and a day within it says until when. */
export function headsStep(text: string, before: DeadlineMention | undefined, after: DeadlineMention): boolean {
  if (!before?.due || !after.due || after.kind !== 'date' || after.recurrence || !SAME.has(before.kind)) return false;
  const { span, kind } = before;
  return (
    text[span.end] === ':' &&
    AT_HEAD.test(text.slice(Math.max(0, span.start - 2), span.start)) &&
    !/[.;] /.test(text.slice(span.end, after.span.start)) &&
    after.due <= before.due &&
    periodOf(kind, after.due) === periodOf(kind, before.due)
  );
}

/** Whether a heading is a month and nothing before it: "Tháng 10/2026:". */
export const isMonthFirst = (heading: string, start: number): boolean =>
  !/[A-Za-zÀ-ỹ]/.test(heading.slice(0, start)) && MONTH_HERE.test(heading.slice(start));
