import { Button, FromOffice, Icon, useT } from '@/components/shared';
import type { AllowedSite } from './Portals';
import parts from './parts.module.css';

interface OfferedProps {
  /** Portals that the office has set and the officer has not turned on. */
  readonly portals: readonly AllowedSite[];
  /** Called inside the click, before anything is awaited: the browser asks only then. */
  readonly onAllow: (site: AllowedSite) => void;
}

/** Portals of the office, each to be turned on by one press: a policy can grant nothing. */
export function Offered({ portals, onAllow }: OfferedProps) {
  const t = useT();
  if (portals.length === 0) return null;
  return (
    <ul className={parts.rows} aria-label={t('officePortals')}>
      {portals.map((site) => (
        <li key={site.pattern}>
          <Icon name="globe" />
          <span className={parts.name}>
            <b>{site.host}</b> <span className={parts.note}>{site.pattern.replace(/:.*$/, '')} · </span>
            <FromOffice />
          </span>
          <Button small aria-label={t('portalTurnOnHost', { host: site.host })} onClick={() => onAllow(site)}>
            {t('portalAdd')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
