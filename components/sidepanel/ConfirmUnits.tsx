import { Button, useT } from '@/components/shared';
import { EVERYONE, type UnitRole } from '@/lib/reading';
import styles from './row.module.css';

interface Props {
  readonly units: readonly UnitRole[];
  readonly describedBy: string;
  readonly onConfirm: () => void;
}

/** Đơn vị? Where the reader is not sure whose an assignment is, it asks. Taking it on needs no answer. */
export function ConfirmUnits({ units, describedBy, onConfirm }: Props) {
  const t = useT();
  const leads = units.filter(({ role }) => role === 'lead');
  const names = leads.map(({ name }) => name).join(', ');
  const everyone = leads.some(({ id }) => id === EVERYONE);
  return (
    <p className={styles.confirm}>
      <span>{everyone ? t('panelUnitsOpen') : t('panelUnitsDoubtful', { names })}</span>{' '}
      <Button small aria-describedby={describedBy} onClick={onConfirm}>
        {t(everyone ? 'panelUnitsEveryone' : 'panelUnitsRight')}
      </Button>
    </p>
  );
}
