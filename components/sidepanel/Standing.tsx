import { Button, Icon, useT } from '@/components/shared';
import { dayInVietnam, type IsoDay } from '@/lib/calendar';
import { longDay } from '@/lib/i18n';
import {
  type AssignmentKey,
  type Candidates,
  dueOf,
  keptDeadline,
  type StoredAssignment,
  type Task,
} from '@/lib/tasks';
import { MainDue } from './DeadlineLines';
import { Reattach } from './Reattach';
import styles from './row.module.css';

interface Props {
  readonly task: Task;
  readonly today: IsoDay;
  readonly candidates: Candidates;
  readonly onAccept: () => void;
  readonly onUntake: () => void;
  readonly onReattach: (key: AssignmentKey) => void;
}

/** What became of a task's assignment in the notice, where that is not as it was taken on. */
export function StandingBox({ task, ...props }: Props) {
  const { standing } = task;
  if (standing.is === 'changed') return <ChangedBox task={task} now={standing.now} {...props} />;
  if (standing.is === 'gone') return <GoneBox task={task} since={standing.since} {...props} />;
  return null;
}

/** Văn bản đã sửa: both texts can be read, and the old date holds until the officer has seen the new one. */
function ChangedBox({
  task,
  now,
  today,
  onAccept,
  candidates,
  onReattach,
}: Omit<Props, 'onUntake'> & { now: StoredAssignment }) {
  const t = useT();
  const reworded = now.text !== task.text;
  const deadline = keptDeadline(task, now);
  const moved = task.read?.due !== deadline?.due;
  const holding = dueOf(task);
  return (
    <div className={`${styles.box} ${styles.changed}`}>
      <Icon name="diff" />
      <div>
        <p>
          <b>{t('panelChanged')}</b> {t(reworded ? 'panelChangedWords' : 'panelChangedDate')}
        </p>
        {moved && (
          <p className={styles.newDue}>
            <span>{t('panelChangedDue')}</span>
            <MainDue
              due={dueOf({ ...task, read: deadline, ownDue: null, confirmed: false })}
              deadline={deadline}
              today={today}
            />
            {deadline && <q>{deadline.evidence}</q>}
          </p>
        )}
        {moved && <p>{holding ? t('panelChangedHolds', { day: longDay(holding.day) }) : t('panelChangedHoldsNone')}</p>}
        {reworded && (
          <details className={styles.old}>
            <summary>
              <Icon name="right" small />
              {t('panelSeeOld')}
            </summary>
            <q>{task.text}</q>
          </details>
        )}
        <Reattach task={task} candidates={candidates} onReattach={onReattach}>
          <Button kind="quiet" small onClick={onAccept}>
            {t('panelChangedSeen')}
          </Button>
        </Reattach>
      </div>
    </div>
  );
}

/** Không còn trong văn bản: the old text stands above, and the task stays as it was. */
function GoneBox({
  task,
  since,
  onUntake,
  candidates,
  onReattach,
}: Omit<Props, 'onAccept' | 'today'> & { since: number }) {
  const t = useT();
  return (
    <div className={`${styles.box} ${styles.gone}`}>
      <Icon name="broken" />
      <div>
        <p>
          <b>{t('panelGone')}</b> {t('panelGoneWhat', { day: longDay(dayInVietnam(since)) })}
        </p>
        <Reattach task={task} candidates={candidates} onReattach={onReattach}>
          <Button kind="quiet" small onClick={onUntake}>
            {t('panelUntake')}
          </Button>
        </Reattach>
      </div>
    </div>
  );
}
