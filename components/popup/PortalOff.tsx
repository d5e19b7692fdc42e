import { useState } from 'react';
import { Button, FromOffice, Icon, useT } from '@/components/shared';
import styles from './PortalOff.module.css';
import { closedFrames, type PortalHere } from './portal';

interface PortalOffProps {
  portal: PortalHere;
  /** Called inside the click, before anything is awaited: the browser asks only then. True when it was granted. */
  onEnable: (patterns: string[]) => Promise<boolean>;
  onShowList: () => void;
}

/**
 * The tab's site, or a site whose frame stands in it, is not allowed yet: says what turning it on does, and asks.
 * Frames are chosen one by one, none beforehand: most are counters and videos, not notices.
 */
export function PortalOff({ portal, onEnable, onShowList }: PortalOffProps) {
  const t = useT();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [denied, setDenied] = useState(false);
  const frames = closedFrames(portal);
  const patterns = portal.allowed ? chosen : [portal.pattern, ...chosen];
  const toggle = (pattern: string) =>
    setChosen(chosen.includes(pattern) ? chosen.filter((other) => other !== pattern) : [...chosen, pattern]);
  const enable = () => {
    setDenied(false);
    onEnable([...patterns]).then((granted) => setDenied(!granted));
  };
  return (
    <div className={styles.off}>
      <span className={styles.seal}>
        <Icon name="globe" />
      </span>
      <h2>{t(portal.allowed ? 'portalFramesTitle' : 'portalOffTitle')}</h2>
      {portal.allowed ? (
        <p>{t('portalFramesHelp', { host: portal.host })}</p>
      ) : (
        <>
          <p className={styles.host}>{portal.host}</p>
          {portal.fromOffice && <FromOffice />}
          <p>{t('portalOffHelp')}</p>
        </>
      )}
      {frames.length > 0 && (
        <fieldset className={styles.frames}>
          <legend className={portal.allowed ? 'sr' : undefined}>{t('portalFrames')}</legend>
          {frames.map(({ pattern, host }) => (
            <label key={pattern}>
              <input type="checkbox" checked={chosen.includes(pattern)} onChange={() => toggle(pattern)} />
              <span>{host}</span>
            </label>
          ))}
        </fieldset>
      )}
      <Button kind="primary" className={styles.enable} disabled={patterns.length === 0} onClick={enable}>
        {t(portal.allowed ? 'portalFramesEnable' : 'portalEnable')}
      </Button>
      <p role="status" className={denied ? styles.denied : styles.small}>
        {t(denied ? 'portalDenied' : 'portalAsks')}
      </p>
      <ul className={styles.vows}>
        <li>
          <Icon name="shield" />
          {t('vowLocal')}
        </li>
        <li>
          <Icon name="shield" />
          {t('vowReadOnly')}
        </li>
      </ul>
      <Button kind="quiet" onClick={onShowList}>
        {t('portalShowList')}
      </Button>
    </div>
  );
}
