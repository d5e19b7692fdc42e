import { type ReactNode, useState } from 'react';
import { Button, useT } from '@/components/shared';
import styles from './data.module.css';
import { fieldName, headline, valueText } from './fields';

/** Every field of a record, and of what is in it. What is empty is left out. */
function Fields({ row }: { row: object }) {
  const t = useT();
  const fields = Object.entries(row).filter(([, value]) => !isEmpty(value));
  return (
    <dl>
      {fields.map(([field, value]) => (
        <div key={field}>
          <dt>{Array.isArray(row) ? headlineOf(value, Number(field)) : fieldName(t, field)}</dt>
          <dd>{typeof value === 'object' && value !== null ? inside(field, value) : valueText(t, field, value)}</dd>
        </div>
      ))}
    </dl>
  );
}

function inside(field: string, value: object): ReactNode {
  const isPlainList = Array.isArray(value) && value.every((one) => typeof one !== 'object');
  return isPlainList ? value.join(field === 'recipients' ? '; ' : ', ') : <Fields row={value} />;
}

const headlineOf = (value: unknown, index: number): string =>
  typeof value === 'object' && value !== null && 'path' in value ? String(value.path) : String(index + 1);

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** One record: its headline, and its fields once it is opened. */
function RecordView({ row }: { row: object }) {
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.record} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{headline(row)}</summary>
      {open && <Fields row={row} />}
    </details>
  );
}

const STEP = 50;

/** Many records, fifty at a time. */
export function Records({ title, rows }: { title: string; rows: readonly { readonly id: string }[] }) {
  const t = useT();
  const [shown, setShown] = useState(STEP);
  const left = rows.length - shown;
  if (rows.length === 0) return null;
  return (
    <details className={styles.fold}>
      <summary>
        {title} ({rows.length})
      </summary>
      {rows.slice(0, shown).map((row) => (
        <RecordView key={row.id} row={row} />
      ))}
      {left > 0 && (
        <Button kind="quiet" small onClick={() => setShown(shown + STEP)}>
          {t('dataMore', { count: Math.min(left, STEP) })}
        </Button>
      )}
    </details>
  );
}
