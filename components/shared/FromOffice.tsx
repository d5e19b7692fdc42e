import styles from './FromOffice.module.css';
import { Icon } from './Icon';
import { useT } from './text';

/** Do cơ quan đặt: beside what a policy has set. */
export function FromOffice() {
  const t = useT();
  return (
    <span className={styles.office}>
      <Icon name="users" small />
      {t('officeSet')}
    </span>
  );
}
