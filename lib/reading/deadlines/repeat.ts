import type { IsoDay } from '@/lib/calendar';
import { firstOn, type Repeating } from './form';
import type { Spotted } from './spot';

const DAYS = ['', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
/** So far apart, the evidence is the words about the day alone. */
const FAR = 60;

/** RFC 5545 RRULE and first occurrence of a day that comes again as often as `frequency` says. */
function rule(
  frequency: string,
  repeating: Repeating,
  issuedOn: IsoDay | null,
): { recurrence: string; due: IsoDay | null } {
  if ('weekday' in repeating) {
    if (frequency !== 'FREQ=WEEKLY') return { recurrence: frequency, due: null };
    return { recurrence: `${frequency};BYDAY=${DAYS[repeating.weekday]}`, due: firstOn(repeating, issuedOn) };
  }
  const { months, day } = repeating;
  const quarterly = months && months.length > 1;
  if (months && !quarterly) {
    return { recurrence: `FREQ=YEARLY;BYMONTH=${months};BYMONTHDAY=${day}`, due: firstOn(repeating, issuedOn) };
  }
  if (frequency === 'FREQ=MONTHLY')
    return { recurrence: `${frequency};BYMONTHDAY=${day}`, due: firstOn({ months: null, day }, issuedOn) };
  if (quarterly) return { recurrence: `FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=${day}`, due: firstOn(repeating, issuedOn) };
  // "hằng quý, trước ngày 20": of which month is not said.
  return { recurrence: /INTERVAL/.test(frequency) ? `${frequency};BYMONTHDAY=${day}` : frequency, due: null };
}

/** Joins "how often" with the days of the same sentence that have no year: they come again. */
export function repeat(
  spotted: readonly Spotted[],
  folded: string,
  issuedOn: IsoDay | null,
): (Spotted & { recurrence?: string })[] {
  const often = spotted.filter(({ value }) => value.frequency && !value.repeating);
  const used = new Set<Spotted>();
  const sentences = sentenceNumbers(folded, spotted);
  const joined = spotted.map((one) => {
    const { repeating, frequency: own } = one.value;
    if (!repeating) return one;
    const near = often
      .filter(
        (other) =>
          ('weekday' in repeating && other.value.frequency === 'FREQ=WEEKLY') ||
          sentences.get(other) === sentences.get(one),
      )
      .filter((other) => other.value.free || gap(one, other) < 4)
      .sort((a, b) => gap(one, a) - gap(one, b))[0];
    const frequency = own ?? near?.value.frequency;
    if (!frequency) return one;
    const { recurrence, due } = rule(frequency, repeating, issuedOn);
    if (near) used.add(near);
    const close = near && gap(one, near) <= FAR;
    return {
      ...one,
      value: { ...one.value, due, kind: 'recurring' as const, doubtful: false },
      recurrence,
      start: close ? Math.min(one.start, near.start) : one.start,
      end: close ? closed(folded, Math.min(one.start, near.start), Math.max(one.end, near.end)) : one.end,
    };
  });
  return joined.filter((one) => !used.has(one));
}

/** With the bracket that the words open. */
const closed = (folded: string, start: number, end: number): number =>
  folded[end] === ')' && folded.slice(start, end).includes('(') ? end + 1 : end;

const gap = (a: Spotted, b: Spotted): number => Math.max(b.start - a.end, a.start - b.end, 0);

function sentenceNumbers(folded: string, spotted: readonly Spotted[]): Map<Spotted, number> {
  const numbers = new Map<Spotted, number>();
  let sentence = 0;
  let from = 0;
  for (const one of spotted) {
    sentence += folded.slice(from, one.start).match(/[.;](?= )/g)?.length ?? 0;
    from = Math.max(from, one.start);
    numbers.set(one, sentence);
  }
  return numbers;
}
