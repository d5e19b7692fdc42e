import type { ReactNode } from 'react';
import { Button, Icon, useT } from '@/components/shared';
import styles from './Blank.module.css';

/** Says plainly that there is nothing, and what to do. */
export function Blank({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.blank}>
      <h2>{title}</h2>
      {children}
    </div>
  );
}

/** No open tasks at all. */
export function NoTasks({ doneToday, onOpenPanel }: { doneToday: number; onOpenPanel: () => void }) {
  const t = useT();
  const [before, after] = t('emptyHelp').split('{plus}');
  return (
    <div className={styles.blank}>
      <Page />
      <h2>{t(doneToday > 0 ? 'emptyDoneTitle' : 'emptyTitle')}</h2>
      {doneToday > 0 && <p>{t('emptyDoneHelp', { count: doneToday })}</p>}
      <p>
        {before}
        <span className={styles.plus}>
          <span className="sr">+</span>
          <Icon name="plus" small />
        </span>
        {after}
      </p>
      <Button onClick={onOpenPanel}>
        <Icon name="panel" />
        {t('viewNotice')}
      </Button>
    </div>
  );
}

/** The filter finds nothing. */
export function NothingFound({ total, onClear }: { total: number; onClear: () => void }) {
  const t = useT();
  return (
    <Blank title={t('filterEmptyTitle')}>
      <p>{t('filterEmptyHelp', { count: total })}</p>
      <Button onClick={onClear}>{t('filterClear')}</Button>
    </Blank>
  );
}

/** An empty ruled page with one tick in its margin. */
function Page() {
  return (
    <svg className={styles.page} viewBox="0 0 120 84" aria-hidden="true">
      <rect className={styles.sheet} x="18" y="4" width="84" height="76" rx="6" />
      <path className={styles.rules} d="M26 23h68M26 42h68M26 61h68" />
      <path className={styles.margin} d="M39 4v76" />
      <path className={styles.tick} d="M25 33l3.5 3.5 6.5-7.5" />
    </svg>
  );
}
