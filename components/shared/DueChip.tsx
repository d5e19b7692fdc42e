import type { IsoDay } from '@/lib/calendar';
import { longDay, nearnessText, shortDay, type TextKey } from '@/lib/i18n';
import { type Due, type DueSource, type Nearness, nearness } from '@/lib/tasks';
import styles from './DueChip.module.css';
import { Icon, type IconName } from './Icon';
import { useT } from './text';

const SOURCES = {
  own: { icon: 'pencil', text: 'dueOwn' },
  read: { icon: 'quote', text: 'dueRead' },
  inherited: { icon: 'inherit', text: 'dueInherited' },
  doubtful: { icon: 'question', text: 'dueDoubtful' },
} as const satisfies Record<DueSource, { icon: IconName; text: TextKey }>;

/** Today and tomorrow are "soon". */
function colour(near: Nearness): string | undefined {
  if (near.is === 'overdue') return styles.overdue;
  return near.is === 'ahead' ? undefined : styles.soon;
}

interface DueChipProps {
  due: Due | null;
  today: IsoDay;
  /** 10/02/2024 instead of 10/02: where the evidence stands beside it. */
  long?: boolean;
}

/** Hạn. Border and icon say where the date is from, colour and words how near it is. */
export function DueChip({ due, today, long = false }: DueChipProps) {
  const t = useT();
  if (!due) return <span className={styles.none}>{t('dueNone')}</span>;
  const source = SOURCES[due.source];
  const near = nearness(due.day, today);
  const day = long ? longDay(due.day) : shortDay(due.day);
  const words = due.counts ? nearnessText(t, near) : t('dueToReview');
  const classes = [styles.due, styles[due.source], due.counts ? colour(near) : undefined];
  return (
    <span className={classes.filter(Boolean).join(' ')} title={t(source.text)}>
      <Icon name={source.icon} small />
      <span className="sr">{t(source.text)}: </span>
      <b>{due.time ? `${day} ${due.time}` : day}</b>
      <span>{words}</span>
    </span>
  );
}
