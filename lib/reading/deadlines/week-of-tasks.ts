import type { IsoDay } from '@/lib/calendar';
import type { Spots, Spotted } from './spot';

/** The week that a heading gives to its tasks: "Nhiệm vụ tuần 46 (09/11 - 15/11)". All patterns are for folded text. */

/** Before a month or quarter that has no "trong": the tasks of that time. */
export const TASKS_OF =
  /(?:nhiem vu|cong viec|trong tam|giai phap|phuong huong|cong tac|can (?:lam|thuc hien))(?:,? (?!hop |ky |phien )[a-z]+){0,6} $/;

/** Between the tasks and the days of their week: "tuần 46 (", "tuần tới:". */
const WEEK_OF_DAYS = /tuan(?: thu)?(?: \d{1,2}(?: ?\/ ?\d{4}| nam \d{4})?| nay| toi| sau)? ?[(:,] ?$/;
/** The tasks of those days, with no week named. */
const TASKS = /(?:nhiem vu|cong viec|trong tam)(?: [a-z]+){0,6}? ?\(? ?$/;
/** "Lịch công tác tuần 46": when something takes place. */
const TIMETABLE = /\blich\b/;

function isRange({ value, lead, start, end }: Spotted, folded: string): boolean {
  return value.kind === 'date' && (lead.words === 'range' || /^tu .*\bden\b/.test(folded.slice(start, end)));
}

/** That week, by its number, as "này" or "tới", or by its days, which say it best and may have begun before the issue; null for any other heading. */
export function weekOfTasks({ folded, spotted }: Spots, issuedOn: IsoDay | null): Spotted | null {
  if (TIMETABLE.test(folded)) return null;
  let week: Spotted | null = null;
  for (const one of spotted) {
    const { value, lead, start } = one;
    if (!value.due || (issuedOn && value.due < issuedOn)) continue;
    const before = folded.slice(Math.max(0, start - 80), start);
    if (isRange(one, folded)) {
      const tasks = before.replace(WEEK_OF_DAYS, '');
      if (tasks === before ? TASKS.test(before) : TASKS_OF.test(tasks)) return one;
    } else if (value.kind === 'week' && lead.role === 'none' && TASKS_OF.test(before)) week ??= one;
  }
  return week;
}

/** Whether it is "tuần tới" of a notice that may have gone out some days after its meeting. */
export const isNextWeek = ({ start, end }: Spotted, folded: string): boolean =>
  /^tuan (?!nay|\d|thu)/.test(folded.slice(start, end));
