import { Button, useT } from '@/components/shared';
import type { DocumentState } from './model';
import styles from './reader.module.css';

interface Props {
  readonly name: string;
  readonly state: DocumentState & { is: 'reading' };
  readonly onStop: () => void;
}

/** How far the reading is. */
export function Progress({ name, state: { page, pages }, onStop }: Props) {
  const t = useT();
  return (
    <section className={styles.note}>
      <h1>{t('readerOpening', { name })}</h1>
      <p role="status">{pages > 0 && t('readerReading', { page, pages })}</p>
      <progress aria-label={t('readerOpening', { name })} {...(pages > 0 && { value: page, max: pages })} />
      <p>
        <Button onClick={onStop}>{t('readerStop')}</Button>
      </p>
    </section>
  );
}
