import { Icon, useT } from '@/components/shared';
import { longDay } from '@/lib/i18n';
import type { Reference } from '@/lib/reading';
import styles from './row.module.css';

/** The documents that an assignment cites, folded away. */
export function Citations({ references }: { references: readonly Reference[] }) {
  const t = useT();
  if (references.length === 0) return null;
  return (
    <details className={styles.cites}>
      <summary>
        <Icon name="right" small />
        {t('panelCites', { count: references.length })}
      </summary>
      <ul>
        {references.map(({ kind, number, issuedOn }) => (
          <li key={`${kind} ${number} ${issuedOn}`}>
            {issuedOn ? t('panelCiteOf', { kind, number, day: longDay(issuedOn) }) : t('panelCite', { kind, number })}
          </li>
        ))}
      </ul>
    </details>
  );
}
