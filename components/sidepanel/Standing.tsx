import { Button, Icon, useT } from '@/components/shared';
import { dayInVietnam, type IsoDay } from '@/lib/calendar';
import { longDay } from '@/lib/i18n';
import { dueOf, dueOfAssignment, type StoredAssignment, type Task } from '@/lib/tasks';
import { MainDue } from './DeadlineLines';
import { newWords } from './diff';
import styles from './row.module.css';

/** The new text of a changed assignment, its new words underlined. */
export function ChangedText({ before, after }: { before: string; after: string }) {
  let at = 0;
  return newWords(before, after).map(({ text, added }) => {
    const key = at;
    at += text.length;
    return added ? <ins key={key}>{text}</ins> : <span key={key}>{text}</span>;
  });
}

interface ChangedProps {
  readonly task: Task;
  readonly now: StoredAssignment;
  readonly today: IsoDay;
  readonly onAccept: () => void;
}

/** Văn bản đã sửa: both texts can be read, and the old date holds until the officer has seen the new one. */
export function ChangedBox({ task, now, today, onAccept }: ChangedProps) {
  const t = useT();
  const reworded = now.text !== task.text;
  const moved = task.read?.due !== now.deadline?.due;
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
            <MainDue due={dueOfAssignment(now, task.inheritedDismissed)} deadline={now.deadline} today={today} />
            {now.deadline && <q>{now.deadline.evidence}</q>}
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
        <p className={styles.boxEnd}>
          <Button kind="quiet" small onClick={onAccept}>
            {t('panelChangedSeen')}
          </Button>
        </p>
      </div>
    </div>
  );
}

/** Không còn trong văn bản: the old text stands above, and the task stays as it was. */
export function GoneBox({ since, onUntake }: { since: number; onUntake: () => void }) {
  const t = useT();
  return (
    <div className={`${styles.box} ${styles.gone}`}>
      <Icon name="broken" />
      <div>
        <p>
          <b>{t('panelGone')}</b> {t('panelGoneWhat', { day: longDay(dayInVietnam(since)) })}
        </p>
        <p className={styles.boxEnd}>
          <Button kind="quiet" small onClick={onUntake}>
            {t('panelUntake')}
          </Button>
        </p>
      </div>
    </div>
  );
}
