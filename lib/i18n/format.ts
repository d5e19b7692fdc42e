import { type IsoDay, weekday } from '@/lib/calendar';
import type { Nearness } from '@/lib/tasks';
import type { Translate } from './texts';

/** 10/02 – days are written this way in both languages, as the notices write them. */
export const shortDay = (day: IsoDay): string => `${day.slice(8, 10)}/${day.slice(5, 7)}`;

/** 10/02/2024 */
export const longDay = (day: IsoDay): string => `${shortDay(day)}/${day.slice(0, 4)}`;

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
