import { Icon, useT } from '@/components/shared';
import { longDay, type Translate } from '@/lib/i18n';
import styles from './OfficeFaults.module.css';
import { FAULTS, type Office, type OfficeFault } from './office';
import parts from './parts.module.css';
import { Section } from './Section';

/** What the office has set that no other section shows, and what of it is wrong: for the administrator to put right. */
export function OfficeFaults({ office }: { office: Office }) {
  const t = useT();
  const { faults, years } = office;
  if (faults.length === 0 && years.length === 0) return null;
  return (
    <Section title={t('officeTitle')} help={t('officeHelp')}>
      {years.length > 0 && <p>{t('officeYears', { count: years.length, years: years.join(', ') })}</p>}
      {faults.length > 0 && (
        <div role="alert" className={styles.faults}>
          <p>
            <Icon name="alert" />
            <b>{t('officeFaults', { count: faults.length })}</b>
          </p>
          <ul>
            {faults.map((fault) => (
              <li key={JSON.stringify(fault)}>
                <b>{placeOf(t, fault)}</b>: {t(FAULTS[fault.what], valuesOf(fault))}
              </li>
            ))}
          </ul>
          <p className={parts.note}>{t('officeFaultsWhat')}</p>
        </div>
      )}
    </Section>
  );
}

/** units.aliases, mục 2 */
const placeOf = (t: Translate, { value, item }: OfficeFault): string =>
  item === undefined ? value : t('officeFaultItem', { value, item });

const valuesOf = ({ found, day }: OfficeFault) => ({ found, day: day === undefined ? '' : longDay(day) });
