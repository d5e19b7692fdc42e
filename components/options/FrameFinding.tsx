import { Button, Icon, useT } from '@/components/shared';
import { LookLines } from '@/components/sidepanel';
import styles from './PageTest.module.css';
import { type FirstLook, type FrameReport, SIGNS, type Sign } from './pageTest';

const ALL_SIGNS = Object.keys(SIGNS) as Sign[];

const FINDINGS = {
  notice: 'testFinding_notice',
  other: 'testFinding_none',
  secret: 'testFinding_secret',
  left: 'testFinding_left',
  unread: 'testFinding_unread',
  closed: 'testFinding_closed',
} as const;

interface FrameFindingProps {
  readonly frame: FrameReport;
  readonly onAllow: (pattern: string) => void;
}

/** One frame of the page: where it is, what became of it, and why. */
export function FrameFinding({ frame: { host, top, finding }, onAllow }: FrameFindingProps) {
  const t = useT();
  return (
    <div className={styles.frame}>
      <p className={styles.where}>
        <Icon name={finding.is === 'closed' ? 'shield' : top ? 'file' : 'panel'} small />
        <b>{t(top ? 'testTop' : 'testFrame')}</b> · {host ?? t('testNoHost')}
      </p>
      <p>{t(FINDINGS[finding.is])}</p>
      {(finding.is === 'notice' || finding.is === 'other') && <LookLines look={finding.look} />}
      {finding.is === 'left' && <Left glance={finding.glance} />}
      {finding.is === 'closed' && (
        <Button small onClick={() => onAllow(finding.site.pattern)}>
          {t('testAllow', { host: finding.site.host })}
        </Button>
      )}
    </div>
  );
}

/** Why the first look went no further. */
function Left({ glance: { signs, characters, editing, type } }: { glance: FirstLook }) {
  const t = useT();
  if (editing) return <p>{t('testEditing')}</p>;
  if (type === 'application/pdf') return <p>{t('testPdf')}</p>;
  if (characters === 0) return <p>{t('testEmpty')}</p>;
  const names = (seen: boolean) =>
    ALL_SIGNS.filter((sign) => signs.includes(sign) === seen)
      .map((sign) => t(SIGNS[sign]))
      .join('; ');
  return (
    <>
      <p>{t('testSigns', { count: signs.length, all: ALL_SIGNS.length })}</p>
      {signs.length > 0 && <p>{t('testSignsSeen', { signs: names(true) })}</p>}
      <p>{t('testSignsMissing', { signs: names(false) })}</p>
    </>
  );
}
