import { DueChip, useT } from '@/components/shared';
import type { IsoDay } from '@/lib/calendar';
import { longDay, shortDay, type TextKey, type Translate } from '@/lib/i18n';
import type { UnitRole } from '@/lib/reading';
import type { Due, StoredDeadline } from '@/lib/tasks';
import { type Doubt, doubtAbout } from './doubt';
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

const EVERY: Readonly<
  Partial<Record<string, 'panelEveryDay' | 'panelEveryWeek' | 'panelEveryMonth' | 'panelEveryYear'>>
> = {
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

const DOUBTS = {
  noSuchDay: 'panelDoubt_noSuchDay',
  beforeIssue: 'panelDoubt_beforeIssue',
  farAhead: 'panelDoubt_farAhead',
  noYear: 'panelDoubt_noYear',
  unsure: 'panelDoubt_unsure',
} as const satisfies Record<Doubt, TextKey>;

const lowered = (words: string): string => words.charAt(0).toLocaleLowerCase() + words.slice(1);

/** The words before the printed words: where a deadline is from, or why it is doubtful. */
function label(t: Translate, deadline: StoredDeadline, { issuedOn, dismissed, confirmed }: DeadlineContext): string {
  if (deadline.doubtful && confirmed) return t('panelConfirmed');
  if (deadline.doubtful) {
    return t(DOUBTS[doubtAbout(deadline, issuedOn)], { issued: issuedOn ? longDay(issuedOn) : '' });
  }
  if (deadline.due === null) return t('panelWhyNoDay');
  if (!deadline.inherited) return t('panelWhyRead');
  const source = deadline.from ? t('panelWhyHeading', { from: deadline.from }) : t('panelWhyNoHeading');
  return dismissed ? t('panelWhyDismissed', { source: lowered(source) }) : source;
}

/** "Hạn tôi đặt. Văn bản: 29/02, theo đề mục II": both dates in one line. */
function besideOwn(t: Translate, due: IsoDay, ownDue: IsoDay, source: string): string {
  const sameYear = due.slice(0, 4) === ownDue.slice(0, 4);
  return t('panelWhyOwn', { day: sameYear ? shortDay(due) : longDay(due), source: lowered(source) });
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
  const { ownDue, units } = context;
  const [only] = deadlines;
  const inOneLine = deadlines.length === 1 && only && only.due !== null && !only.doubtful;
  return (
    <>
      {ownDue !== null && !inOneLine && <p className={styles.why}>{t('panelWhyOwnOnly')}</p>}
      {deadlines.map((deadline) => {
        const { due, time, evidence, recurrence, units: some } = deadline;
        const source = label(t, deadline, context);
        const names = units.filter(({ id }) => some?.includes(id)).map(({ name }) => name);
        return (
          <p className={styles.why} key={`${evidence}:${due}:${deadline.from}`}>
            {deadlines.length > 1 && due !== null && <b>{[longDay(due), time].filter(Boolean).join(' ')} </b>}
            <span>{ownDue !== null && due !== null && inOneLine ? besideOwn(t, due, ownDue, source) : source}</span>{' '}
            <q>{evidence}</q>
            {recurrence !== null && <span> · {rhythm(t, recurrence)}</span>}
            {names.length > 0 && <span> · {names.join(', ')}</span>}
          </p>
        );
      })}
    </>
  );
}
