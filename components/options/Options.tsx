import { type ReactNode, useCallback, useState } from 'react';
import { Logo, Toast, useT } from '@/components/shared';
import type { OwnUnit, Settings } from '@/lib/tasks';
import { BadgeDays } from './BadgeDays';
import { Choice } from './Choice';
import { Keys, type Shortcuts } from './Keys';
import { OfficeFaults } from './OfficeFaults';
import styles from './Options.module.css';
import { OwnUnits, type SeenUnit } from './OwnUnits';
import { type Chosen, NO_OFFICE, type Office } from './office';
import { PageTest, type PageTestProps } from './PageTest';
import { type Added, type AllowedSite, Portals } from './Portals';
import parts from './parts.module.css';
import { Section } from './Section';

export interface OptionsProps {
  settings: Settings;
  seenUnits: readonly SeenUnit[];
  portals: readonly AllowedSite[];
  shortcuts: Shortcuts;
  /** What the office has set, where it has. */
  office?: Office;
  /** Which of what the office can set the officer has chosen. */
  chosen: Chosen;
  pageTest: PageTestProps;
  /** One sentence about what could not be done. */
  problem: string | null;
  /** Answers whether it is on disk. */
  onSave: (patch: Partial<Settings>) => Promise<boolean>;
  /** Forgets what the officer chose: the office's holds again. */
  onReset: (name: keyof Chosen) => void;
  onAddPortal: (address: string) => Promise<Added>;
  /** Asks for a permission that was just taken back; called inside the click. */
  onAllowAgain: (site: AllowedSite) => void;
  /** Answers whether it is taken back. */
  onRemovePortal: (site: AllowedSite) => Promise<boolean>;
  onChangeKeys: () => void;
  /** Further sections. */
  children?: ReactNode;
}

/** What was removed last, and how to have it back. */
type Removed =
  | { readonly is: 'unit'; readonly unit: OwnUnit; readonly before: readonly OwnUnit[] | null }
  | { readonly is: 'portal'; readonly site: AllowedSite };

/** Cài đặt: everything is saved as it is changed. */
export function Options({ settings, problem, onSave, onReset, onRemovePortal, onAllowAgain, ...props }: OptionsProps) {
  const { office = NO_OFFICE, chosen } = props;
  const t = useT();
  const [removed, setRemoved] = useState<Removed | null>(null);
  const forget = useCallback(() => setRemoved(null), []);
  const removeUnit = async (unit: OwnUnit) => {
    const before = settings.ownUnits;
    const kept = await onSave({ ownUnits: before.filter(({ id }) => id !== unit.id) });
    if (kept) setRemoved({ is: 'unit', unit, before: chosen.ownUnits ? before : null });
  };
  const removePortal = async (site: AllowedSite) => {
    if (await onRemovePortal(site)) setRemoved({ is: 'portal', site });
  };
  const undo = () => {
    if (removed?.is === 'unit' && removed.before) void onSave({ ownUnits: removed.before });
    if (removed?.is === 'unit' && !removed.before) onReset('ownUnits');
    if (removed?.is === 'portal') onAllowAgain(removed.site);
    forget();
  };
  const message =
    removed &&
    (removed.is === 'unit'
      ? t('unitRemoved', { name: removed.unit.name })
      : t('portalTurnedOff', { host: removed.site.host }));
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <Logo size={40} />
        <div>
          <h1>{t('optionsTitle')}</h1>
          <p>{t('optionsSaved')}</p>
        </div>
      </header>
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <main className={styles.card}>
        <OwnUnits
          ownUnits={settings.ownUnits}
          seen={props.seenUnits}
          office={office}
          chosen={chosen.ownUnits}
          onReset={() => onReset('ownUnits')}
          onChange={(ownUnits) => onSave({ ownUnits })}
          onRemove={(unit) => void removeUnit(unit)}
        />
        <Portals
          portals={props.portals}
          office={office.portals}
          onAllow={onAllowAgain}
          onAdd={props.onAddPortal}
          onRemove={(site) => void removePortal(site)}
        />
        <PageTest {...props.pageTest} />
        <BadgeDays
          days={settings.badgeDays}
          office={office.badgeDays}
          chosen={chosen.badgeDays}
          onChange={(badgeDays) => void onSave({ badgeDays })}
          onReset={() => onReset('badgeDays')}
        />
        <Section title={t('languageTitle')}>
          <Choice
            label={t('languageTitle')}
            value={settings.language}
            options={[
              ['vi', t('languageVi')],
              ['en', t('languageEn')],
            ]}
            onChange={(language) => void onSave({ language })}
          />
          <p className={parts.note}>{t('languageNote')}</p>
        </Section>
        <Section title={t('themeTitle')}>
          <Choice
            label={t('themeTitle')}
            value={settings.theme}
            options={[
              ['system', t('theme_system')],
              ['light', t('theme_light')],
              ['dark', t('theme_dark')],
            ]}
            onChange={(theme) => void onSave({ theme })}
          />
        </Section>
        <OfficeFaults office={office} />
        <Keys shortcuts={props.shortcuts} onChange={props.onChangeKeys} />
        {props.children}
      </main>
      <Toast
        message={message}
        actionLabel={t(removed?.is === 'portal' ? 'portalAgain' : 'undo')}
        onAction={undo}
        onClose={forget}
      />
    </div>
  );
}
