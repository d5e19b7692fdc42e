import { useId, useState } from 'react';
import { Button, useT } from '@/components/shared';
import { dayInVietnam } from '@/lib/calendar';
import { longDay, longMoment, sizeText } from '@/lib/i18n';
import type { Whole } from '@/lib/store';
import parts from '../parts.module.css';
import { Section } from '../Section';
import styles from './data.module.css';
import { Erase } from './Erase';
import { Quarantine } from './Quarantine';
import { Records } from './Record';
import { Restore } from './Restore';
import { Snapshots } from './Snapshots';
import type { DataActions, DataFacts, RestoreState, Said } from './types';

export interface YourDataProps {
  facts: DataFacts;
  said: Said | null;
  restoring: RestoreState;
  busy: boolean;
  act: DataActions;
}

/** Dữ liệu của bạn: what is kept and where, saved, restored, shown and erased. */
export function YourData({ facts, said, restoring, busy, act }: YourDataProps) {
  const t = useT();
  const { counts, bytes } = facts;
  return (
    <Section
      anchor="du-lieu"
      title={t('dataTitle')}
      help={t('dataHelp', { size: bytes === null ? '–' : sizeText(bytes) })}
    >
      <Stored facts={facts} onShow={act.show} />
      <div className={styles.block}>
        <h3>{t('dataFileTitle')}</h3>
        {facts.saveDue ? (
          <p className={styles.due}>{t('dataSaveDue')}</p>
        ) : (
          <p className={parts.note}>
            {facts.saved === null ? t('dataSavedNever') : t('dataSavedOn', { day: longDay(dayInVietnam(facts.saved)) })}
          </p>
        )}
        <div className={styles.buttons}>
          <Button disabled={busy} onClick={act.save}>
            {t('dataSave')}
          </Button>
          <FileButton label={t('dataRestoreFile')} disabled={busy} onFile={act.openFile} />
        </div>
        <p className={parts.note}>{t('dataRestoreWhat')}</p>
        <div role="status">{said?.is === 'done' && <p className={styles.said}>{said.sentence}</p>}</div>
        <div role="alert">{said?.is === 'problem' && <p className={styles.problem}>{said.sentence}</p>}</div>
        <Restore state={restoring} busy={busy} act={act} />
      </div>
      <Snapshots snapshots={facts.snapshots} busy={busy} onOpen={act.openSnapshot} />
      {facts.quarantine.length > 0 && <Quarantine rows={facts.quarantine} onSave={act.saveQuarantine} />}
      <div className={styles.block}>
        <details className={styles.fold}>
          <summary>{t('dataShared')}</summary>
          <p>{t('dataSharedWhat')}</p>
        </details>
        <details className={styles.fold}>
          <summary>{t('dataMove')}</summary>
          <p>{t('dataMoveWhat')}</p>
        </details>
      </div>
      <Erase tasks={counts.tasks} notices={counts.notices} busy={busy} onSave={act.save} onErase={act.erase} />
    </Section>
  );
}

/** How much of what there is, where, and all of it on request. */
function Stored({ facts, onShow }: { facts: DataFacts; onShow: DataActions['show'] }) {
  const t = useT();
  const [all, setAll] = useState<Whole | null>(null);
  const { counts, snapshots, quarantine } = facts;
  const packed = snapshots.reduce((sum, { bytes }) => sum + bytes, 0);
  const lines: [string, string | number][] = [
    [t('dataTasks'), counts.tasks],
    [t('dataNotices'), counts.notices],
    [t('dataTags'), counts.tags],
    [t('dataSnapshots'), snapshots.length > 0 ? `${snapshots.length} (${sizeText(packed)})` : 0],
    [t('dataInbox'), counts.inbox],
    ...(quarantine.length > 0 ? [[t('dataAside'), quarantine.length] as [string, number]] : []),
    [t('dataWhere'), t('dataWhereWhat')],
  ];
  return (
    <>
      <dl className={styles.counts}>
        {lines.map(([name, value]) => (
          <Line key={name} name={name} value={value} />
        ))}
      </dl>
      <details className={styles.fold} onToggle={(event) => event.currentTarget.open && onShow().then(setAll)}>
        <summary>{t('dataShow')}</summary>
        {all && counts.tasks + counts.notices === 0 && <p>{t('dataNone')}</p>}
        {all && (
          <>
            <Records title={t('dataTasks')} rows={all.tasks} />
            <Records title={t('dataNotices')} rows={all.notices} />
            <Records title={t('dataTags')} rows={all.tags} />
            <Records title={t('dataSettings')} rows={all.settings} />
            <Records
              title={t('dataSnapshots')}
              rows={snapshots.map((one) => ({ ...one, id: String(one.id), name: longMoment(one.at) }))}
            />
          </>
        )}
      </details>
    </>
  );
}

const Line = ({ name, value }: { name: string; value: string | number }) => (
  <>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </>
);

/** A button that asks for a file. The same file may be chosen again. */
function FileButton({ label, disabled, onFile }: { label: string; disabled: boolean; onFile: (file: File) => void }) {
  const id = useId();
  return (
    <>
      <input
        id={id}
        className={styles.file}
        type="file"
        accept=".json,application/json"
        aria-label={label}
        tabIndex={-1}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) onFile(file);
          event.target.value = '';
        }}
      />
      <Button disabled={disabled} onClick={() => document.getElementById(id)?.click()}>
        {label}
      </Button>
    </>
  );
}
