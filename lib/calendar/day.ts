/**
 * A calendar day in Asia/Ho_Chi_Minh as `YYYY-MM-DD`. Days compare as strings.
 * Vietnam has been at UTC+7 without summer time since 1975, so a day is 24 hours from 17:00 UTC.
 */
export type IsoDay = string & { readonly __day: unique symbol };

const MS_A_DAY = 86_400_000;
const VIETNAM_OFFSET_MS = 7 * 3_600_000;
const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day of a year, month (1–12) and day of the month, or null when there is no such day (31/4). */
export function makeDay(year: number, month: number, day: number): IsoDay | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year >= 1000 && year <= 9999 ? (date.toISOString().slice(0, 10) as IsoDay) : null;
}

/** `text` as a day when it is a real one in the form `YYYY-MM-DD`, else null. */
export function parseDay(text: string): IsoDay | null {
  const [, year, month, day] = PATTERN.exec(text) ?? [];
  return year && month && day ? makeDay(Number(year), Number(month), Number(day)) : null;
}

const toUtc = (day: IsoDay): number => Date.parse(`${day}T00:00:00Z`);

/** The day `count` days after `day` (before it when negative). */
export const addDays = (day: IsoDay, count: number): IsoDay =>
  new Date(toUtc(day) + count * MS_A_DAY).toISOString().slice(0, 10) as IsoDay;

/** How many days `to` lies after `from`; negative when before. */
export const daysBetween = (from: IsoDay, to: IsoDay): number => Math.round((toUtc(to) - toUtc(from)) / MS_A_DAY);

/** The last day of a month (1–12). */
export const lastDayOfMonth = (year: number, month: number): IsoDay =>
  new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) as IsoDay;

/** ISO weekday: 1 = Monday … 7 = Sunday. */
export const weekday = (day: IsoDay): number => new Date(toUtc(day)).getUTCDay() || 7;

/** The calendar day in Vietnam at the instant `now` (milliseconds since the epoch). */
export const dayInVietnam = (now: number): IsoDay =>
  new Date(now + VIETNAM_OFFSET_MS).toISOString().slice(0, 10) as IsoDay;

/** The instant (milliseconds since the epoch) at which `day` begins in Vietnam. */
export const startOfDayInVietnam = (day: IsoDay): number => toUtc(day) - VIETNAM_OFFSET_MS;

/** Year, month (1–12) and day of the month. */
export function partsOf(day: IsoDay): { year: number; month: number; day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}
