import type { IsoDay } from '@/lib/calendar';
import { longDay, shortDay, type Translate } from '@/lib/i18n';
import { finishOf, type Task } from '@/lib/tasks';

/** "Xong hôm nay, trước hạn 23 ngày": when a task was finished, and how that stands to a date that counts. */
export function doneWords(t: Translate, task: Task, today: IsoDay): string {
  const finish = finishOf(task);
  if (!finish) return t('panelStatus_done');
  const { day, against } = finish;
  const written = day.slice(0, 4) === today.slice(0, 4) ? shortDay(day) : longDay(day);
  const done = day === today ? t('panelDoneToday') : t('panelDoneOn', { day: written });
  switch (against?.is) {
    case undefined:
      return done;
    case 'onTheDay':
      return t('panelDoneInTime', { done });
    case 'early':
      return t('panelDoneEarly', { done, count: against.days });
    case 'late':
      return t('panelDoneLate', { done, count: against.days });
  }
}
