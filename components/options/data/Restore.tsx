import { useEffect, useRef } from 'react';
import { Button, Icon, useT } from '@/components/shared';
import type { Compared } from '@/lib/exchange';
import { longMoment } from '@/lib/i18n';
import parts from '../parts.module.css';
import styles from './data.module.css';
import { fieldName, headline, valueText } from './fields';
import type { DataActions, Incoming, RestoreState } from './types';

interface RestoreProps {
  state: RestoreState;
  busy: boolean;
  act: Pick<DataActions, 'restore' | 'cancel' | 'undo'>;
}

/** What a backup would bring, the choice between merging and replacing, and the way back. */
export function Restore({ state, busy, act }: RestoreProps) {
  const t = useT();
  if (state.is === 'nothing') return null;
  if (state.is === 'preview') return <PreviewBox key={state.madeAt} incoming={state} busy={busy} act={act} />;
  const sentence = { restored: 'dataRestored', undone: 'dataUndone', notUndone: 'dataNotUndone' } as const;
  return (
    <div role="status" className={styles.box}>
      <p>{t(sentence[state.is])}</p>
      {state.is === 'restored' && (
        <div className={styles.buttons}>
          <Button disabled={busy} onClick={act.undo}>
            <Icon name="undo" />
            {t('undo')}
          </Button>
        </div>
      )}
    </div>
  );
}

function PreviewBox({ incoming, busy, act }: { incoming: Incoming } & Omit<RestoreProps, 'state'>) {
  const t = useT();
  const { tasks, notices, tags, settings } = incoming.preview;
  const title = t('dataPreview', { when: longMoment(incoming.madeAt) });
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <section aria-label={title} className={styles.box} ref={box} tabIndex={-1}>
      <h3>{title}</h3>
      <dl className={styles.counts}>
        <Part name={t('dataTasks')} part={tasks} />
        <Part name={t('dataNotices')} part={notices} />
        <Part name={t('dataTags')} part={tags} />
        <Part name={t('dataSettings')} part={settings} />
      </dl>
      <Listed title={t('dataAdded')} rows={[...tasks.added, ...notices.added]} />
      <Differing part={tasks} />
      <Differing part={settings} />
      <Listed title={t('dataOnlyHere')} rows={[...tasks.onlyHere, ...notices.onlyHere]} />
      <p className={parts.note}>{t('dataMergeWhat')}</p>
      <p className={parts.note}>{t('dataReplaceWhat')}</p>
      <div className={styles.buttons}>
        <Button kind="primary" disabled={busy} onClick={() => act.restore('merge')}>
          {t('dataMerge')}
        </Button>
        <Button disabled={busy} onClick={() => act.restore('replace')}>
          {t('dataReplace')}
        </Button>
        <Button kind="quiet" disabled={busy} onClick={act.cancel}>
          {t('dataCancel')}
        </Button>
      </div>
    </section>
  );
}

function Part({ name, part }: { name: string; part: Compared<unknown> }) {
  const t = useT();
  const { added, differing, same, onlyHere } = part;
  const values = { added: added.length, differing: differing.length, same, onlyHere: onlyHere.length };
  return (
    <>
      <dt>{name}</dt>
      <dd>{t('dataPart', values)}</dd>
    </>
  );
}

/** So many rows are named; the counts say how many there are. */
const MOST = 100;

function Listed({ title, rows }: { title: string; rows: readonly { readonly id: string }[] }) {
  if (rows.length === 0) return null;
  return (
    <details className={styles.fold}>
      <summary>
        {title} ({rows.length})
      </summary>
      <ul>
        {rows.slice(0, MOST).map((row) => (
          <li key={row.id}>{headline(row)}</li>
        ))}
      </ul>
    </details>
  );
}

function Differing<Row extends { readonly id: string }>({ part }: { part: Compared<Row> }) {
  const t = useT();
  if (part.differing.length === 0) return null;
  return (
    <details className={styles.fold}>
      <summary>
        {t('dataDiffering')} ({part.differing.length})
      </summary>
      <ul>
        {part.differing.slice(0, MOST).map(({ here, there }) => (
          <li key={here.id}>
            {headline(here)}
            {changes(here, there).map(([field, was, is]) => (
              <p key={field} className={parts.note}>
                {fieldName(t, field)}: {t('dataFromTo', { here: short(t, field, was), there: short(t, field, is) })}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The fields in which two rows differ, but for the time of the change. */
const changes = (here: object, there: object): [string, unknown, unknown][] =>
  [...new Set([...Object.keys(here), ...Object.keys(there)])]
    .map((field): [string, unknown, unknown] => [field, Reflect.get(here, field), Reflect.get(there, field)])
    .filter(([field, was, is]) => field !== 'updatedAt' && JSON.stringify(was) !== JSON.stringify(is));

const short = (t: ReturnType<typeof useT>, field: string, value: unknown): string => {
  const words = Array.isArray(value)
    ? value.map((one) => (typeof one === 'object' ? headline(one) : String(one))).join(', ')
    : typeof value === 'object' && value !== null
      ? valueText(t, 'due', Reflect.get(value, 'due') ?? Reflect.get(value, 'is'))
      : valueText(t, field, value);
  return words.length > 120 ? `${words.slice(0, 120)}…` : words;
};
