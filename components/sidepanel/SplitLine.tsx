import { Button, useT } from '@/components/shared';
import { sentencesOf } from '@/lib/reading';
import type { StoredNotice } from '@/lib/tasks';
import type { Row } from './model';
import styles from './row.module.css';

/** Which sentence of a split assignment a row is, counted from 1, of how many; null where it is a whole one. */
export function partIn(notice: StoredNotice, { assignment, key }: Row): { place: number; count: number } | null {
  if (!assignment.partOf) return null;
  const parts = notice.assignments.filter(({ partOf }) => partOf === assignment.partOf);
  return { place: parts.findIndex((part) => part.key === key) + 1, count: parts.length };
}

interface Props {
  readonly notice: StoredNotice;
  readonly row: Row;
  readonly onSplit: () => void;
  readonly onJoin: () => void;
}

/**
 * Splits an assignment into its sentences, or joins them again. Nothing for what is one sentence or gone from the notice;
 * for one that changed, not before both texts were seen.
 */
export function SplitLine({ notice, row, onSplit, onJoin }: Props) {
  const t = useT();
  const { key, assignment, task } = row;
  const part = partIn(notice, row);
  if (part) {
    return (
      <p className={styles.split}>
        <span>{t('panelPartOf', part)}</span>
        <Button kind="quiet" small onClick={onJoin}>
          {t('panelJoin')}
        </Button>
      </p>
    );
  }
  const count = sentencesOf(assignment.text).length;
  if (count < 2 || key === null || (task && task.standing.is !== 'same')) return null;
  return (
    <p className={styles.split}>
      <Button kind="quiet" small onClick={onSplit}>
        {t('panelSplit', { count })}
      </Button>
    </p>
  );
}
