import { useT } from '@/components/shared';
import type { IsoDay } from '@/lib/calendar';
import { longDay, nearnessText } from '@/lib/i18n';
import { nearness, type StoredNotice } from '@/lib/tasks';
import styles from './panel.module.css';

interface Props {
  readonly notice: StoredNotice;
  readonly today: IsoDay;
}

/** Theo cổng: what the portal says of the whole notice, apart from what is printed. Its limit is no task's date. */
export function PortalLine({ notice: { portal }, today }: Props) {
  const t = useT();
  if (!portal) return null;
  const { due, role, urgency } = portal;
  const day = due?.day ?? null;
  const words = [
    due && t('panelPortalDue', { due: day ? `${longDay(day)} (${nearnessText(t, nearness(day, today))})` : due.words }),
    role &&
      t('panelPortalRole', {
        role: role.is ? t(role.is === 'lead' ? 'panelPortalLead' : 'panelPortalSupport') : role.words,
      }),
    urgency && t('panelPortalUrgency', { urgency }),
  ].filter(Boolean);
  if (words.length === 0) return null;
  return (
    <p className={styles.portal}>
      <span>{t('panelPortal')}</span> {words.join(' · ')}
    </p>
  );
}
