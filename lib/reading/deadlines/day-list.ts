/** Days in the style of telegrams: "Báo cáo số liệu: 5/12, 12/12, 19/12". */

const DAY = '\\d{1,2}/\\d{1,2}(?:/\\d{4})?';
/** Days and nothing else between a colon and the sentence's end: several of them are no shares. */
const LIST = new RegExp(`: ?${DAY}(?:(?:, | va |; )${DAY}){1,11}(?= ?(?:[.;] |[.;)]?$))`, 'g');
/** The longest list, and as much again before a day of it. */
const NEAR = 160;

/** Whether the day at `at` of a folded text is one of several that stand alone after a colon. */
export function isInDayList(folded: string, at: number): boolean {
  const from = Math.max(0, at - NEAR);
  const near = folded.slice(from, at + NEAR);
  if (!near.includes(': ')) return false;
  for (const { index, 0: list } of near.matchAll(LIST))
    if (from + index < at && at < from + index + list.length) return true;
  return false;
}
