import { dayInVietnam, type IsoDay, startOfDayInVietnam, weekday } from '@/lib/calendar';
import type { Nearness } from '@/lib/tasks';
import type { Translate } from './texts';

/** 10/02 – days are written this way in both languages, as the notices write them. */
export const shortDay = (day: IsoDay): string => `${day.slice(8, 10)}/${day.slice(5, 7)}`;

/** 10/02/2024 */
export const longDay = (day: IsoDay): string => `${shortDay(day)}/${day.slice(0, 4)}`;

/** 08:05, 10/02/2024: an instant (milliseconds since the epoch) in Vietnam. */
export function longMoment(at: number): string {
  const day = dayInVietnam(at);
  const minutes = Math.floor((at - startOfDayInVietnam(day)) / 60_000);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}, ${longDay(day)}`;
}

/** 340 kB, 12 MB */
export const sizeText = (bytes: number): string =>
  bytes < 10_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${Math.round(bytes / 1_000_000)} MB`;

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** thứ Bảy */
export const weekdayName = (t: Translate, day: IsoDay): string => t(`weekday_${WEEKDAYS[weekday(day) - 1] ?? 'sun'}`);

/** thứ Bảy, 10/02/2024 */
export const fullDay = (t: Translate, day: IsoDay): string =>
  t('weekdayAndDay', { weekday: weekdayName(t, day), day: longDay(day) });

/** quá hạn 6 ngày · hôm nay · ngày mai · còn 4 ngày */
export function nearnessText(t: Translate, near: Nearness): string {
  switch (near.is) {
    case 'overdue':
      return t('nearOverdue', { count: near.days });
    case 'today':
      return t('nearToday');
    case 'tomorrow':
      return t('nearTomorrow');
    case 'ahead':
      return t('nearAhead', { count: near.days });
  }
}
