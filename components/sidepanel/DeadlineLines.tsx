import { DueChip, useT } from '@/components/shared';
import type { IsoDay } from '@/lib/calendar';
import { longDay, shortDay, type Translate } from '@/lib/i18n';
import type { UnitRole } from '@/lib/reading';
import type { Due, StoredDeadline } from '@/lib/tasks';
import { doubtAbout } from './doubt';
import styles from './row.module.css';

/** What an evidence line has to know beside the deadline itself. */
export interface DeadlineContext {
  readonly issuedOn: IsoDay | null;
  /** Dates from headings do not count in this notice. */
  readonly dismissed: boolean;
  readonly confirmed: boolean;
  readonly ownDue: IsoDay | null;
  /** To name the units that a date is for, where it is for some only. */
  readonly units: readonly UnitRole[];
}

const EVERY: Readonly<Record<string, 'panelEveryDay' | 'panelEveryWeek' | 'panelEveryMonth' | 'panelEveryYear'>> = {
  DAILY: 'panelEveryDay',
  WEEKLY: 'panelEveryWeek',
  MONTHLY: 'panelEveryMonth',
  YEARLY: 'panelEveryYear',
};

/** "hằng tháng", "hằng quý": an RRULE's rhythm in words. */
export function rhythm(t: Translate, rule: string): string {
  const every = EVERY[/FREQ=(\w+)/.exec(rule)?.[1] ?? ''];
  const interval = Number(/INTERVAL=(\d+)/.exec(rule)?.[1] ?? 1);
  if (!every || (interval !== 1 && every !== 'panelEveryMonth')) return t('panelRecurring');
  if (interval === 1) return t(every);
  return interval === 3 ? t('panelEveryQuarter') : t('panelEveryMonths', { count: interval });
}

/** The words before the printed words: where a deadline is from, and why it is doubtful. */
function label(
  t: Translate,
  deadline: StoredDeadline,
  { issuedOn, dismissed, confirmed, ownDue }: DeadlineContext,
): string {
  const { due, inherited, from } = deadline;
  if (deadline.doubtful && confirmed) return t('panelConfirmed');
  if (deadline.doubtful) {
    return t(`panelDoubt_${doubtAbout(deadline, issuedOn)}`, { issued: issuedOn ? longDay(issuedOn) : '' });
  }
  const source = !inherited ? t('panelWhyRead') : from ? t('panelWhyHeading', { from }) : t('panelWhyNoHeading');
  if (ownDue !== null && due !== null) {
    const lowered = source.charAt(0).toLocaleLowerCase() + source.slice(1);
    return t('panelWhyOwn', {
      day: due.slice(0, 4) === ownDue.slice(0, 4) ? shortDay(due) : longDay(due),
      source: lowered,
    });
  }
  if (due === null) return t('panelWhyNoDay');
  return inherited && dismissed ? t('panelWhyDismissed', { source }) : source;
}

/** The chip of the date that holds. A doubtful deadline without a day has no `Due`, but is no task without a deadline either. */
export function MainDue({ due, deadline, today }: { due: Due | null; deadline: StoredDeadline | null; today: IsoDay }) {
  const t = useT();
  if (due === null && deadline?.doubtful) return <span className={styles.doubtful}>{t('panelToReview')}</span>;
  if (due === null && deadline !== null && deadline.due === null) return null; // its line says so
  return <DueChip due={due} today={today} long />;
}

/** Each deadline with the words that it was read from; with more than one, each with its date. */
export function DeadlineLines({ deadlines, ...context }: { deadlines: readonly StoredDeadline[] } & DeadlineContext) {
  const t = useT();
  return deadlines.map((deadline) => {
    const { due, time, evidence, recurrence, units: only } = deadline;
    const names = context.units.filter(({ id }) => only?.includes(id)).map(({ name }) => name);
    return (
      <p className={styles.why} key={`${evidence}:${due}:${deadline.from}`}>
        {deadlines.length > 1 && due !== null && <b>{[longDay(due), time].filter(Boolean).join(' ')} </b>}
        <span>{label(t, deadline, context)}</span> <q>{evidence}</q>
        {recurrence !== null && <span> · {rhythm(t, recurrence)}</span>}
        {names.length > 0 && <span> · {names.join(', ')}</span>}
      </p>
    );
  });
}
