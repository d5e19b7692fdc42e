import { type FormEvent, useState } from 'react';
import { Button, Field, FromOffice, Icon, useT } from '@/components/shared';
import type { IsoDay } from '@/lib/calendar';
import { longDay } from '@/lib/i18n';
import { Offered } from './Offered';
import parts from './parts.module.css';
import { Section } from './Section';

/** A site that the officer has allowed. */
export interface AllowedSite {
  readonly host: string;
  readonly pattern: string;
  /** The day on which a notice was last seen there, if any is kept. */
  readonly lastSeen?: IsoDay;
}

/** What became of an address: `wrong` is no web address. */
export type Added = 'granted' | 'denied' | 'wrong';

interface PortalsProps {
  portals: readonly AllowedSite[];
  /** What the office has set; each may be allowed or not. */
  office: readonly AllowedSite[];
  /** Called inside the click, before anything is awaited. */
  onAllow: (site: AllowedSite) => void;
  /** Called inside the submit, before anything is awaited: the browser asks only then. */
  onAdd: (address: string) => Promise<Added>;
  onRemove: (site: AllowedSite) => void;
}

const SENTENCES = { denied: 'portalAddressDenied', wrong: 'portalAddressWrong' } as const;

export function Portals({ portals, office, onAllow, onAdd, onRemove }: PortalsProps) {
  const t = useT();
  const isIn = (sites: readonly AllowedSite[], { pattern }: AllowedSite) =>
    sites.some((site) => site.pattern === pattern);
  const offered = office.filter((site) => !isIn(portals, site));
  const [address, setAddress] = useState('');
  const [failed, setFailed] = useState<'denied' | 'wrong' | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onAdd(address).then((added) => {
      setFailed(added === 'granted' ? null : added);
      if (added === 'granted') setAddress('');
    });
  };
  return (
    <Section title={t('portalsTitle')} help={t(portals.length > 0 ? 'portalsHelp' : 'portalsNone')}>
      {portals.length > 0 && (
        <>
          <ul className={parts.rows}>
            {portals.map((site) => (
              <li key={site.pattern}>
                <Icon name="globe" />
                <span className={parts.name}>
                  <b>{site.host}</b> <span className={parts.note}>{site.pattern.replace(/:.*$/, '')}</span>
                  {site.lastSeen && (
                    <span className={parts.note}> · {t('portalLastSeen', { day: longDay(site.lastSeen) })}</span>
                  )}
                  {isIn(office, site) && (
                    <>
                      <span className={parts.note}> · </span>
                      <FromOffice />
                    </>
                  )}
                </span>
                <Button small aria-label={t('portalTurnOffHost', { host: site.host })} onClick={() => onRemove(site)}>
                  {t('portalTurnOff')}
                </Button>
              </li>
            ))}
          </ul>
          <p className={parts.note}>{t('portalsWhat')}</p>
        </>
      )}
      {offered.length > 0 && (
        <>
          <p>{t('officePortalsWhat')}</p>
          <Offered portals={offered} onAllow={onAllow} />
        </>
      )}
      <form className={parts.line} onSubmit={submit}>
        <Field
          label={t('portalAddress')}
          hint={t('portalAddressHint')}
          error={failed && t(SENTENCES[failed], { address })}
          inputMode="url"
          spellCheck={false}
          value={address}
          onChange={(event) => {
            setAddress(event.target.value);
            setFailed(null);
          }}
        />
        <Button type="submit">{t('portalAdd')}</Button>
      </form>
    </Section>
  );
}
