import { makeDay, partsOf } from '@/lib/calendar';
import type { DeadlineMention } from './index';

/** The days before the last one of a list, which share its month: "trước ngày | 10, 20 và | 25 tháng 12". */
const LISTED = /^(.*?ngày )((?:\d{1,2}(?:,| và) )+)(?=(?:ngày )?\d{1,2}(?: ?[/.-] ?| tháng )\d)/iu;

/** A limit of several days of one month as one mention for each; any other as it is. */
export function eachDay(text: string, mention: DeadlineMention): readonly DeadlineMention[] {
  const { due, kind, recurrence, span } = mention;
  if (!due || kind !== 'date' || recurrence) return [mention];
  const [whole, before = '', listed = ''] = LISTED.exec(text.slice(span.start, span.end)) ?? [];
  if (!whole) return [mention];
  const { year, month } = partsOf(due);
  const from = span.start + before.length;
  const days = [...listed.matchAll(/\d+/g)].map(({ 0: day, index }, at) => ({
    ...mention,
    due: makeDay(year, month, Number(day)),
    span: { start: at === 0 ? span.start : from + index, end: from + index + day.length },
  }));
  const inOrder = days.every((day, at) => day.due !== null && day.due < (days[at + 1]?.due ?? due));
  return inOrder ? [...days, { ...mention, span: { start: span.start + whole.length, end: span.end } }] : [mention];
}
