import { Button, useT } from '@/components/shared';
import type { QuarantinedRow } from '@/lib/store';
import parts from '../parts.module.css';
import styles from './data.module.css';
import { fieldName, headline } from './fields';

/** What no longer fits its table, with all that can be read of it. */
export function Quarantine({ rows, onSave }: { rows: readonly QuarantinedRow[]; onSave: () => void }) {
  const t = useT();
  return (
    <div className={styles.block}>
      <h3>{t('dataAside')}</h3>
      <p className={parts.note}>{t('dataAsideWhat')}</p>
      <ul className={parts.rows}>
        {rows.map(({ id, row, misfits }) => (
          <li key={id}>
            <span className={parts.name}>
              <b>{headline(row)}</b>
              {noteOf(row) && <p>{noteOf(row)}</p>}
              <p className={parts.note}>
                {t('dataAsideFields', { fields: misfits.map((field) => fieldName(t, field)).join(', ') })}
              </p>
            </span>
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button onClick={onSave}>{t('dataAsideSave')}</Button>
      </div>
    </div>
  );
}

const noteOf = (row: unknown): string | null =>
  typeof row === 'object' && row !== null && 'note' in row && typeof row.note === 'string' ? row.note : null;
