import { Button, useT } from '@/components/shared';
import { longDay } from '@/lib/i18n';
import type { StoredNotice } from '@/lib/tasks';
import styles from './panel.module.css';

interface Props {
  readonly notice: StoredNotice;
  readonly onDismissInherited: (dismissed: boolean) => void;
}

/** Thể thức: what the notice is, as far as it is printed; and whether the dates of its headings count. */
export function NoticeHead({ notice, onDismissInherited }: Props) {
  const t = useT();
  const { kind, number, symbol, issuedOn, subject, issuer, signer, urgency } = notice.header;
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
        {issuedOn && <span>{longDay(issuedOn)}</span>}
        {urgency && <span className={styles.stamp}>{urgency}</span>}
      </p>
      <h1>{subject ?? t('panelNoSubject')}</h1>
      {by.length > 0 && <p className={styles.by}>{by.join(' · ')}</p>}
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
