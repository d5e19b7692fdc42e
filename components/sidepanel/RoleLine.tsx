import { Icon, useT } from '@/components/shared';
import { EVERYONE, type UnitRole } from '@/lib/reading';
import type { StoredAssignment } from '@/lib/tasks';
import styles from './row.module.css';

interface Props {
  readonly assignment: Pick<StoredAssignment, 'units' | 'urgency' | 'urgencyWord'>;
  readonly isFor: (unit: UnitRole) => boolean;
  readonly open: boolean;
}

const namesOf = (units: readonly UnitRole[]): string => units.map(({ name }) => name).join(', ');

/** Chủ trì in plain letters; phối hợp stands out and names who leads. An open row also names who supports. Urgency last. */
export function RoleLine({ assignment: { units, urgency, urgencyWord }, isFor, open }: Props) {
  const t = useT();
  const named = units.filter(({ id }) => id !== EVERYONE);
  const ours = named.filter(isFor);
  const leads = ours.some(({ role }) => role === 'lead');
  const otherLeads = named.filter((unit) => unit.role === 'lead' && !isFor(unit));
  const supporters = named.filter((unit) => unit.role === 'support' && !isFor(unit));
  return (
    <>
      {leads && (
        <span className={styles.role}>
          {otherLeads.length > 0 ? t('panelLeadsWith', { names: namesOf(otherLeads) }) : t('roleLead')}
        </span>
      )}
      {!leads && ours.length > 0 && (
        <span className={styles.support}>
          <Icon name="users" small />
          {t('roleSupport')}
        </span>
      )}
      {!leads && otherLeads.length > 0 && (
        <span className={styles.role}>{t('panelLedBy', { names: namesOf(otherLeads) })}</span>
      )}
      {open && supporters.length > 0 && (
        <span className={styles.role}>{t('panelSupportedBy', { names: namesOf(supporters) })}</span>
      )}
      {urgency === 'urgent' && (
        <span className={styles.urgent}>
          <Icon name="bolt" small />
          {urgencyWord ?? t('panelUrgent')}
        </span>
      )}
    </>
  );
}
