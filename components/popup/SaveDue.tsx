import { Button, Icon, useT } from '@/components/shared';
import styles from './SaveDue.module.css';

/** At the foot: no backup file was saved for long, and where to save one. */
export function SaveDue({ onOpen }: { onOpen: () => void }) {
  const t = useT();
  return (
    <footer className={styles.due}>
      <Icon name="file" />
      <p>{t('dataSaveDueShort')}</p>
      <Button kind="quiet" small onClick={onOpen}>
        {t('dataSaveOpen')}
      </Button>
    </footer>
  );
}
