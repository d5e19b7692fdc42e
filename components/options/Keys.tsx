import { Button, useT } from '@/components/shared';
import styles from './Keys.module.css';
import parts from './parts.module.css';
import { Section } from './Section';

/** Keys as the browser has them now, empty where none is set. */
export interface Shortcuts {
  readonly popup: string;
  readonly panel: string;
}

export function Keys({ shortcuts, onChange }: { shortcuts: Shortcuts; onChange: () => void }) {
  const t = useT();
  const rows = [
    [t('keyPopup'), shortcuts.popup],
    [t('keyPanel'), shortcuts.panel],
    [t('keySearch'), '/'],
    [t('keyRows'), '↑ ↓'],
  ] as const;
  return (
    <Section title={t('keysTitle')}>
      <dl className={parts.rows}>
        {rows.map(([words, keys]) => (
          <div key={words} className={styles.row}>
            <dt>{words}</dt>
            <dd>{keys ? <kbd className={styles.keys}>{keys}</kbd> : t('keyUnset')}</dd>
          </div>
        ))}
      </dl>
      <Button className={styles.change} onClick={onChange}>
        {t('keysChange')}
      </Button>
    </Section>
  );
}
