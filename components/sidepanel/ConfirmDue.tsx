import { Button, useT } from '@/components/shared';
import { longDay } from '@/lib/i18n';
import type { Task } from '@/lib/tasks';
import styles from './row.module.css';

interface Props {
  readonly task: Task;
  readonly open: boolean;
  readonly onConfirm: (yes: boolean) => void;
}

/** A doubtful date counts once the officer has said that it is right; in an open row that can be taken back. */
export function ConfirmDue({ task: { read, ownDue, confirmed }, open, onConfirm }: Props) {
  const t = useT();
  if (!read?.doubtful || read.due === null || ownDue !== null) return null;
  if (confirmed && !open) return null;
  return (
    <p className={styles.confirm}>
      <Button small kind={confirmed ? 'quiet' : undefined} onClick={() => onConfirm(!confirmed)}>
        {confirmed ? t('panelConfirmTakeBack') : t('panelConfirm', { day: longDay(read.due) })}
      </Button>
    </p>
  );
}
