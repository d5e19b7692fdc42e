import { Button, useT } from '@/components/shared';
import type { IsoDay } from '@/lib/calendar';
import { longDay } from '@/lib/i18n';
import { filledIn, hasGap, type StoredNotice } from '@/lib/tasks';
import { PortalLine } from './PortalLine';
import styles from './panel.module.css';

type MissingKey = 'panelMissing' | 'panelMissingBeginning' | 'panelMissingEnd' | 'panelMissingTable';

/** What is not on the page, in one sentence, and in another that a table on it was not read. */
function missingKeys(notice: StoredNotice): readonly MissingKey[] {
  const { missing = [] } = notice;
  const keys: MissingKey[] = [];
  const [begins, ends] = [missing.includes('beginning'), missing.includes('end')];
  if (hasGap(notice) || (begins && ends)) keys.push('panelMissing');
  else if (begins || ends) keys.push(begins ? 'panelMissingBeginning' : 'panelMissingEnd');
  if (missing.includes('table')) keys.push('panelMissingTable');
  return keys;
}

interface Props {
  readonly notice: StoredNotice;
  readonly today: IsoDay;
  readonly onDismissInherited: (dismissed: boolean) => void;
}

/** Thể thức: what the notice is, as far as it is printed; and whether the dates of its headings count. */
export function NoticeHead({ notice, today, onDismissInherited }: Props) {
  const t = useT();
  const { kind, number, symbol, issuedOn, subject, issuer, signer, urgency } = notice.header;
  const filled = filledIn(notice);
  const inherited = notice.assignments.filter(({ deadline }) => deadline?.inherited).length;
  const by = [issuer, signer?.name && t('panelSigned', { name: signer.name })].filter(Boolean);
  return (
    <header className={styles.notice}>
      <p className={styles.id}>
        {kind && <b>{kind}</b>}
        {(symbol ?? number) !== null && (
          <span>
            {number ?? <span className={styles.blank}>{t('panelNumberBlank')}</span>}
            {symbol !== null && `/${symbol}`}
          </span>
        )}
        {filled.number !== null && <span>{t('panelByPortal', { value: numberAndSymbol(filled.number, notice) })}</span>}
        {issuedOn && <span>{longDay(issuedOn)}</span>}
        {filled.issuedOn !== null && <span>{t('panelByPortal', { value: longDay(filled.issuedOn) })}</span>}
        {urgency && <span className={styles.stamp}>{urgency}</span>}
      </p>
      <h1>{subject ?? t('panelNoSubject')}</h1>
      {by.length > 0 && <p className={styles.by}>{by.join(' · ')}</p>}
      {missingKeys(notice).map((key) => (
        <p key={key} className={styles.missing}>
          {t(key)}
        </p>
      ))}
      <PortalLine notice={notice} today={today} />
      {inherited > 0 && (
        <p className={styles.inherited}>
          <span>
            {notice.inheritedDismissed
              ? t('panelInheritedDismissed', { count: inherited })
              : t('panelInherited', { count: inherited })}
          </span>
          <Button kind="quiet" small onClick={() => onDismissInherited(!notice.inheritedDismissed)}>
            {t(notice.inheritedDismissed ? 'panelInheritedCount' : 'panelInheritedDismiss')}
          </Button>
        </p>
      )}
    </header>
  );
}

/** The number that the portal gives, with its symbol where that is printed nowhere. */
const numberAndSymbol = (number: string, { header, portal }: StoredNotice): string =>
  header.symbol === null && portal?.symbol ? `${number}/${portal.symbol}` : number;
