import { Button, useT } from '@/components/shared';
import type { Snapshot } from '@/lib/exchange';
import { longMoment, sizeText } from '@/lib/i18n';
import parts from '../parts.module.css';
import styles from './data.module.css';

interface SnapshotsProps {
  /** The newest first. */
  snapshots: readonly Snapshot[];
  busy: boolean;
  onOpen: (snapshot: Snapshot) => void;
}

export function Snapshots({ snapshots, busy, onOpen }: SnapshotsProps) {
  const t = useT();
  return (
    <div className={styles.block}>
      <h3>{t('dataSnapshots')}</h3>
      <p className={parts.note}>{t('dataSnapshotsWhat')}</p>
      {snapshots.length === 0 ? (
        <p>{t('dataSnapshotsNone')}</p>
      ) : (
        <ul className={parts.rows}>
          {snapshots.map((snapshot) => (
            <li key={snapshot.id}>
              <span className={parts.name}>
                {t('dataSnapshot', {
                  when: longMoment(snapshot.at),
                  tasks: snapshot.tasks,
                  notices: snapshot.notices,
                  size: sizeText(snapshot.bytes),
                })}
                {snapshot.why === 'restore' && <span className={parts.note}> · {t('dataSnapshotBefore')}</span>}
              </span>
              <Button
                small
                disabled={busy}
                aria-label={t('dataSnapshotOpenOf', { when: longMoment(snapshot.at) })}
                onClick={() => onOpen(snapshot)}
              >
                {t('dataSnapshotOpen')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
