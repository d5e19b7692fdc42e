import { Button, useT } from '@/components/shared';
import type { IsoDay } from '@/lib/calendar';
import { longDay } from '@/lib/i18n';
import { nextDue, type Task } from '@/lib/tasks';
import styles from './row.module.css';

interface Props {
  readonly task: Task;
  readonly today: IsoDay;
  readonly describedBy: string;
  readonly onTake: (day: IsoDay) => void;
}

/** Of a task that comes again, once this time is done or its day is over: the next one, for the officer to take. */
export function NextDue({ task, today, describedBy, onTake }: Props) {
  const t = useT();
  const day = nextDue(task, today);
  if (day === null) return null;
  return (
    <p className={`${styles.confirm} ${styles.next}`}>
      <Button small kind="quiet" aria-describedby={describedBy} onClick={() => onTake(day)}>
        {t('panelNextTake', { day: longDay(day) })}
      </Button>
    </p>
  );
}
