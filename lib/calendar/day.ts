/**
 * A calendar day in Asia/Ho_Chi_Minh as `YYYY-MM-DD`. Days compare as strings.
 * Vietnam has been at UTC+7 without summer time since 1975, so a day is 24 hours from 17:00 UTC.
 */
export type IsoDay = string & { readonly __day: unique symbol };

const MS_A_DAY = 86_400_000;
const VIETNAM_OFFSET_MS = 7 * 3_600_000;
const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
/** How many days a month (1–12) has; none when there is no such month. */
const daysIn = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : (DAYS[month - 1] ?? 0));

const two = (number: number): string => (number < 10 ? `0${number}` : `${number}`);
const isoDay = (year: number, month: number, day: number): IsoDay => `${year}-${two(month)}-${two(day)}` as IsoDay;

/** The day of a year, month (1–12) and day of the month, or null when there is no such day (31/4). */
export function makeDay(year: number, month: number, day: number): IsoDay | null {
  const real = day >= 1 && day <= daysIn(year, month);
  return real && year >= 1000 && year <= 9999 ? isoDay(year, month, day) : null;
}

/** `text` as a day when it is a real one in the form `YYYY-MM-DD`, else null. */
export function parseDay(text: string): IsoDay | null {
  const [, year, month, day] = PATTERN.exec(text) ?? [];
  return year && month && day ? makeDay(Number(year), Number(month), Number(day)) : null;
}

function toUtc(of: IsoDay): number {
  const { year, month, day } = partsOf(of);
  return Date.UTC(year, month - 1, day);
}

function fromUtc(ms: number): IsoDay {
  const date = new Date(ms);
  return isoDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** The day `count` days after `day` (before it when negative). */
export const addDays = (day: IsoDay, count: number): IsoDay => fromUtc(toUtc(day) + count * MS_A_DAY);

/** How many days `to` lies after `from`; negative when before. */
export const daysBetween = (from: IsoDay, to: IsoDay): number => Math.round((toUtc(to) - toUtc(from)) / MS_A_DAY);

/** The last day of a month (1–12). */
export const lastDayOfMonth = (year: number, month: number): IsoDay => isoDay(year, month, daysIn(year, month));

/** ISO weekday: 1 = Monday … 7 = Sunday. */
export const weekday = (day: IsoDay): number => new Date(toUtc(day)).getUTCDay() || 7;

/** The calendar day in Vietnam at the instant `now` (milliseconds since the epoch). */
export const dayInVietnam = (now: number): IsoDay => fromUtc(now + VIETNAM_OFFSET_MS);

/** The instant (milliseconds since the epoch) at which `day` begins in Vietnam. */
export const startOfDayInVietnam = (day: IsoDay): number => toUtc(day) - VIETNAM_OFFSET_MS;

/** Year, month (1–12) and day of the month. */
export function partsOf(day: IsoDay): { year: number; month: number; day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}
