import { Icon, useT } from '@/components/shared';
import type { TextKey } from '@/lib/i18n';
import type { Reason, ReasonKey } from '@/lib/reading';
import type { Look } from './model';
import styles from './Why.module.css';

/** What each reason of the reading is called. */
const REASONS = {
  kind: 'panelReason_kind',
  otherKind: 'panelReason_otherKind',
  noKind: 'panelReason_noKind',
  number: 'panelReason_number',
  date: 'panelReason_date',
  motto: 'panelReason_motto',
  recipients: 'panelReason_recipients',
  signer: 'panelReason_signer',
  concludes: 'panelReason_concludes',
  results: 'panelReason_results',
  informs: 'panelReason_informs',
  reports: 'panelReason_reports',
  sample: 'panelReason_sample',
  opinion: 'panelReason_opinion',
  givesOpinion: 'panelReason_givesOpinion',
  applies: 'panelReason_applies',
  directs: 'panelReason_directs',
  assignments: 'panelReason_assignments',
  led: 'panelReason_led',
  dated: 'panelReason_dated',
  nothingAssigned: 'panelReason_nothingAssigned',
  unclearTable: 'panelReason_unclearTable',
  noForm: 'panelReason_noForm',
  noBeginning: 'panelReason_noBeginning',
  noEnd: 'panelReason_noEnd',
  secrecy: 'panelReason_secrecy',
  unreadable: 'panelReason_unreadable',
} as const satisfies Readonly<Record<ReasonKey, TextKey>>;

/** Its letters make no words (a font of old that nobody knows): it may be a notice, but nobody can tell. */
export const isUnreadable = ({ reasons }: Look): boolean => reasons.some(({ key }) => key === 'unreadable');

interface Props {
  readonly question: string;
  readonly looks: readonly Look[];
  /** Messages that were refused since the browser was started. */
  readonly refused: number;
}

/** Vì sao? What was looked at, how sure the reading is, and what spoke for and against, on request. */
export function Why({ question, looks, refused }: Props) {
  const t = useT();
  return (
    <details className={styles.why}>
      <summary>
        <Icon name="right" small />
        {question}
      </summary>
      {looks.length === 0 && <p>{t('panelWhyNoSigns')}</p>}
      {[...new Map(looks.map((look) => [JSON.stringify(look), look]))].map(([key, look]) => (
        <LookLines key={key} look={look} />
      ))}
      {refused > 0 && <p>{t('panelWhyRefused', { count: refused })}</p>}
    </details>
  );
}

/** Nobody is all sure: from 1 to 99. */
const percentOf = (confidence: number): number => Math.min(99, Math.max(1, Math.round(100 * confidence)));

/** How sure the reading is of what was looked at, and what spoke for and against. */
export function LookLines({ look: { host, paragraphs, confidence, reasons } }: { look: Look }) {
  const t = useT();
  return (
    <div>
      <p>
        {t('panelWhyLooked', { count: paragraphs, host: host ?? t('panelWhyHere') })}{' '}
        {t('panelWhyChance', { percent: percentOf(confidence) })}
      </p>
      <Reasons label={t('panelWhyFor')} reasons={reasons.filter(({ weight }) => weight > 0)} />
      <Reasons label={t('panelWhyAgainst')} reasons={reasons.filter(({ weight }) => weight < 0)} />
    </div>
  );
}

/** The weightiest first. */
function Reasons({ label, reasons }: { label: string; reasons: readonly Reason[] }) {
  const t = useT();
  if (reasons.length === 0) return null;
  return (
    <>
      <p>{label}</p>
      <ul>
        {[...reasons]
          .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
          .map(({ key }) => (
            <li key={key}>{t(REASONS[key])}</li>
          ))}
      </ul>
    </>
  );
}
