import type { ReactNode } from 'react';
import { Button, Icon, useT } from '@/components/shared';
import { progressOf } from './groups';
import type { Row } from './model';
import styles from './panel.module.css';

interface Props {
  readonly name: string;
  /** All rows of the group, also those that a search hides. */
  readonly rows: readonly Row[];
  readonly shown: number;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly onTakeAll: () => void;
  readonly children: ReactNode;
}

/** A collapsible list: everyone's work, or that of another unit, with its own “take on all”. */
export function Group({ name, rows, shown, open, onToggle, onTakeAll, children }: Props) {
  const t = useT();
  const { total, taken } = progressOf(rows);
  return (
    <details className={styles.unit} open={open} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary>
        <Icon name="right" />
        <span className={styles.unitName}>{name}</span>
        {taken > 0 && <span className={styles.unitTaken}>{t('panelTaken', { count: taken })}</span>}
        <span className={styles.unitCount} title={t('panelCount', { count: total })}>
          {shown === total ? total : t('panelShownOf', { shown, total })}
        </span>
      </summary>
      {taken < total && shown === total && (
        <p className={styles.takeAll}>
          <Button kind="quiet" small onClick={onTakeAll}>
            {t('panelTakeAll', { count: total - taken })}
          </Button>
        </p>
      )}
      {children}
    </details>
  );
}
