import { Button, Icon, useT } from '@/components/shared';
import styles from './reader.module.css';

interface Props {
  readonly onChoose: () => void;
  readonly onPaste: () => void;
}

/** Nothing is open yet: what can be opened, and what becomes of it. */
export function Start({ onChoose, onPaste }: Props) {
  const t = useT();
  return (
    <section className={styles.start}>
      <h1>{t('readerStart')}</h1>
      <p>{t('readerStartWhat')}</p>
      <p className={styles.startButtons}>
        <Button kind="primary" onClick={onChoose}>
          <Icon name="file" />
          {t('readerOpen')}
        </Button>
        <Button onClick={onPaste}>{t('readerPaste')}</Button>
      </p>
      <p className={styles.vow}>
        <Icon name="shield" />
        {t('readerKeepsNothing')}
      </p>
    </section>
  );
}
