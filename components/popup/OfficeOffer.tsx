import { Button, Icon, useT } from '@/components/shared';
import styles from './OfficeOffer.module.css';
import type { Site } from './portal';

interface OfficeOfferProps {
  /** Portals that the office has set, while none is turned on. */
  readonly portals: readonly Pick<Site, 'host' | 'pattern'>[];
  /** Called inside the click, before anything is awaited: the browser asks only then. */
  readonly onEnable: (patterns: string[]) => Promise<boolean>;
}

/** Cổng cơ quan đã đặt sẵn: one press turns one on, wherever the officer is. */
export function OfficeOffer({ portals, onEnable }: OfficeOfferProps) {
  const t = useT();
  if (portals.length === 0) return null;
  return (
    <section className={styles.offer} aria-label={t('officeOfferTitle')}>
      <p>{t('officeOfferTitle')}</p>
      <ul>
        {portals.map(({ host, pattern }) => (
          <li key={pattern}>
            <Icon name="globe" />
            <b>{host}</b>
            <Button small aria-label={t('portalTurnOnHost', { host })} onClick={() => void onEnable([pattern])}>
              {t('portalAdd')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
