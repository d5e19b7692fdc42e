import { Button, Icon, useT } from '@/components/shared';
import styles from './BackToOffice.module.css';
import parts from './parts.module.css';

/** Says what the office has set in the place of which the officer's own stands, and takes it again. */
export function BackToOffice({ sentence, onReset }: { sentence: string; onReset: () => void }) {
  const t = useT();
  return (
    <div className={styles.back}>
      <p className={parts.note}>{sentence}</p>
      <Button kind="quiet" small onClick={onReset}>
        <Icon name="undo" small />
        {t('officeAgain')}
      </Button>
    </div>
  );
}
