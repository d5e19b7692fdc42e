import { addDays, type IsoDay, partsOf } from '@/lib/calendar';
import { firstOn, type Repeating } from './form';
import type { Spotted } from './spot';

const DAYS = ['', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const DAILY = 'FREQ=DAILY';
const WEEKLY = 'FREQ=WEEKLY';
const MONTHLY = 'FREQ=MONTHLY';
const QUARTERLY = 'FREQ=MONTHLY;INTERVAL=3';
const YEARLY = 'FREQ=YEARLY';
/** So far apart, the evidence is the words about the day alone. */
const FAR = 60;
/** "định kỳ", "báo cáo kết quả tuần vào thứ Sáu": a weekday comes again. */
const HABIT =
  /dinh k[yi]|\b(?:bao cao|phan hoi|tong hop|gui|cap nhat)(?: (?:ket qua|tien do|so lieu|tinh hinh|cong tac))? tuan(?=:? (?:[a-z]+ ){0,6}?(?:(?:vao|truoc|cham nhat) |\d{1,2} ?(?:h|gio)))/;
/** No sentence is longer. */
const SENTENCE = 400;

/** RFC 5545 RRULE of a day that comes again as often as `frequency` says; null when the two do not go together. */
function ruleOf(frequency: string, repeating: Repeating): string | null {
  if ('weekday' in repeating) {
    const days = [repeating.weekday, ...(repeating.others ?? [])].sort().map((each) => DAYS[each]);
    return frequency === WEEKLY ? `${frequency};BYDAY=${days}` : null;
  }
  const { months, day, others = [] } = repeating;
  if (!months) return /MONTHLY/.test(frequency) ? `${frequency};BYMONTHDAY=${[day, ...others]}` : null;
  if (months.length > 1 && frequency !== YEARLY) return `FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=${day}`;
  if (frequency !== YEARLY && (!day || !/INTERVAL/.test(frequency))) return null;
  return `${YEARLY};BYMONTH=${months}${day ? `;BYMONTHDAY=${day}` : ''}`;
}

const gap = (a: Spotted, b: Spotted): number => Math.max(b.start - a.end, a.start - b.end, 0);

/** In one sentence. */
const together = (folded: string, a: Spotted, b: Spotted): boolean =>
  !/[.;] /.test(folded.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)));

/** From the first of both to the last, with the bracket that they open. */
function around(folded: string, a: Spotted, b: Spotted): { start: number; end: number } {
  const start = Math.min(a.start, b.start);
  const end = Math.max(a.end, b.end);
  return { start, end: folded[end] === ')' && folded.slice(start, end).includes('(') ? end + 1 : end };
}

/** "Từ ngày 05/9, sáng thứ Bảy hằng tuần": on which day that comes again its first time may be, at the earliest. */
function beginOf(one: Spotted, spotted: readonly Spotted[], folded: string, issuedOn: IsoDay | null): IsoDay | null {
  const from = spotted.find(
    (other) => other.lead.role === 'from' && /date|month/.test(other.value.kind) && together(folded, other, one),
  )?.value;
  const since = from?.due && from.kind === 'month' ? addDays(from.due, 1 - partsOf(from.due).day) : from?.due;
  return since && (!issuedOn || since > issuedOn) ? since : issuedOn;
}

/** Whether the words `often` stand in one sentence with another weekday, and not with `one`: "… làm thêm thứ Bảy. Mỗi tuần báo cáo trước thứ Sáu". */
const isOfAnother = (one: Spotted, often: Spotted, weekdays: readonly Spotted[], folded: string): boolean =>
  !together(folded, one, often) && weekdays.some((other) => other !== one && together(folded, other, often));

const FIRST = /\blan (?:dau(?: tien)?|thu nhat|0?1)(?: la)?,? $/;
/** "báo cáo hằng tuần, lần đầu trước 05/12". */
const isFirst = ({ value, start }: Spotted, folded: string): boolean =>
  value.due !== null && !value.frequency && FIRST.test(folded.slice(Math.max(0, start - 20), start));
const isSaidOf = (often: Spotted, one: Spotted, folded: string): boolean =>
  often.end <= one.start && gap(often, one) <= FAR && !/\. /.test(folded.slice(often.end, one.start));

/** The same day of another month: "trước ngày 15/6 và 15/12". */
function isTwin({ repeating: one }: Spotted['value'], other: Repeating | undefined): boolean {
  if (!one || !other || 'weekday' in one || 'weekday' in other) return false;
  return one.day === other.day && !!other.months && other.months[0] !== one.months?.[0];
}

/**
 * The words that say how often the day `one` comes again.
 *
 * @param single beside it stands no other day of its kind
 */
function nearestOf(
  one: Spotted,
  repeating: Repeating,
  single: boolean,
  often: readonly Spotted[],
  weekdays: readonly Spotted[],
  folded: string,
): Spotted | undefined {
  return often
    .filter((other) => {
      const { frequency = '', free } = other.value;
      const distance = gap(one, other);
      // "báo cáo tháng …, báo cáo quý trước ngày 20 của tháng cuối quý": the day says how often itself.
      if (one.value.frequency === QUARTERLY && frequency !== QUARTERLY) return false;
      if ('weekday' in repeating)
        return frequency === WEEKLY && distance < SENTENCE && !isOfAnother(one, other, weekdays, folded);
      // A day without month is of every month where the sentence says so in any way.
      const bare = !repeating.months && frequency === MONTHLY;
      // "báo cáo hằng quý và hoàn thành đề án trước 05/12": one day of a year does not come again each quarter.
      const once = single && repeating.months?.length === 1 && frequency !== YEARLY;
      if (distance > (!once && (free || bare) ? SENTENCE : 3)) return false;
      return ruleOf(frequency, repeating) && together(folded, one, other);
    })
    .sort((a, b) => gap(one, a) - gap(one, b))[0];
}

/**
 * Joins "how often" with the days of the same sentence that have no year: they come again. Days of several months
 * become one ("15/6 và 15/12 hằng năm").
 */
export function repeat(spotted: readonly Spotted[], folded: string, issuedOn: IsoDay | null): readonly Spotted[] {
  if (!spotted.some(({ value }) => value.repeating || value.frequency)) return spotted;
  const often = spotted.filter(({ value }) => value.frequency && !value.repeating && !/BY/.test(value.frequency));
  const weekdays = spotted.filter(({ value }) => value.repeating && 'weekday' in value.repeating);
  const habit = (): string | undefined => (HABIT.test(folded) ? WEEKLY : undefined);
  const used = new Set<Spotted>();
  const joined: Spotted[] = [];
  let before: Spotted | undefined;
  /** Where the words of `before` about its day end. */
  let printed = 0;
  let passed = 0;
  for (const [at, one] of spotted.entries()) {
    const { repeating, frequency: own } = one.value;
    while ((often[passed]?.start ?? one.start) < one.start) passed++;
    const single =
      !isTwin(one.value, spotted[at - 1]?.value.repeating) && !isTwin(one.value, spotted[at + 1]?.value.repeating);
    // The two before and the two after: never all with all.
    const nearby = often.slice(Math.max(0, passed - 2), passed + 2);
    const near = repeating && nearestOf(one, repeating, single, nearby, weekdays, folded);
    const frequency = near?.value.frequency ?? own ?? (repeating && 'weekday' in repeating ? habit() : undefined);
    if (!repeating || !frequency) {
      const again = isFirst(one, folded) && nearby.filter((other) => isSaidOf(other, one, folded)).at(-1);
      if (again) used.add(again);
      joined.push(
        again
          ? { ...one, ...around(folded, again, one), value: { ...again.value, due: one.value.due } }
          : own === DAILY
            ? { ...one, value: { ...one.value, due: beginOf(one, spotted, folded, issuedOn) } }
            : one,
      );
      continue;
    }
    if (near) used.add(near);
    // "hằng quý, trước ngày 20": of which month is not said.
    const open = !('weekday' in repeating) && !repeating.months && /INTERVAL/.test(frequency);
    let next: Spotted = {
      ...one,
      ...(near && gap(one, near) <= FAR && together(folded, one, near) && around(folded, one, near)),
      value: {
        due: open ? null : firstOn(repeating, beginOf(one, spotted, folded, issuedOn)),
        kind: 'recurring',
        repeating,
        frequency: ruleOf(own && (!near || isOfQuarters(repeating)) ? own : frequency, repeating) ?? frequency,
      },
    };
    const adjoins = /^(?:,|;|,? va)? $/.test(folded.slice(printed, one.start));
    printed = one.end;
    const value = before && (togetherOf(before, next, issuedOn) ?? (adjoins ? twiceOf(before, next) : undefined));
    if (before && value) {
      joined.splice(joined.indexOf(before), 1);
      next = { ...before, ...around(folded, before, next), value };
    }
    joined.push(next);
    before = next;
  }
  return joined.filter((one) => !used.has(one));
}

const isOfQuarters = (repeating: Repeating): boolean =>
  !('weekday' in repeating) && (repeating.months?.length ?? 0) > 1;

/** Two days of every month as one ("ngày 15 và ngày 30 hằng tháng"), or undefined. */
function twiceOf({ value: a }: Spotted, { value: b }: Spotted): Spotted['value'] | undefined {
  const [first, second] = [a.repeating, b.repeating];
  if (!first || !second || 'weekday' in first || 'weekday' in second || first.months || second.months) return undefined;
  if (!a.frequency?.startsWith('FREQ=MONTHLY;BYMONTHDAY') || !b.frequency?.startsWith('FREQ=MONTHLY;BYMONTHDAY'))
    return undefined;
  return { ...a, frequency: `${a.frequency},${second.day}`, due: a.due && b.due && (a.due < b.due ? a.due : b.due) };
}

/** Two yearly days of the same number as one, or undefined. */
function togetherOf(
  { value: a }: Spotted,
  { value: b }: Spotted,
  issuedOn: IsoDay | null,
): Spotted['value'] | undefined {
  const [first, second] = [a.repeating, b.repeating];
  if (a.kind !== 'recurring' || !first || !second || 'weekday' in first || 'weekday' in second) return undefined;
  if (!first.day || first.day !== second.day || !first.months || !second.months) return undefined;
  if (!a.frequency?.startsWith(YEARLY) || !b.frequency?.startsWith(YEARLY)) return undefined;
  const repeating = { months: [...first.months, ...second.months].sort((x, y) => x - y), day: first.day };
  const frequency = `${YEARLY};BYMONTH=${repeating.months};BYMONTHDAY=${first.day}`;
  return { ...b, repeating, frequency, due: firstOn(repeating, issuedOn) };
}
