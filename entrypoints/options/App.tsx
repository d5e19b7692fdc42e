import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { type AllowedSite, Options } from '@/components/options';
import { TextProvider, useWatched } from '@/components/shared';
import { browser } from '@/lib/browser';
import { dayInVietnam, type IsoDay } from '@/lib/calendar';
import { translator } from '@/lib/i18n';
import { presetOf, watchPolicy } from '@/lib/policy';
import { removePortal } from '@/lib/portals';
import { changeSettings, forgetSetting, refusal } from '@/lib/shell';
import { chosenSettings, lastSeen, seenUnits, settings } from '@/lib/store';
import type { Settings } from '@/lib/tasks';
import { addPortal, allow } from './addPortal';
import { Data } from './Data';
import { officeOf } from './office';
import { changeKeys, useShortcuts } from './shortcuts';
import { testPage, usePortalTabs } from './testPage';
import { usePortals } from './usePortals';

/** Feeds the settings from the store and the browser, and keeps what is changed. */
export function App() {
  const policy = useWatched(watchPolicy);
  const shown = useLiveQuery(async () => policy && settings(presetOf(policy.policy)), [policy]);
  const chosen = useLiveQuery(chosenSettings);
  const seen = useLiveQuery(seenUnits);
  const portals = usePortals();
  const newest = useLiveQuery(lastSeen);
  const shortcuts = useShortcuts();
  const pages = usePortalTabs();
  const [problem, setProblem] = useState<string | null>(null);
  const language = shown?.language;
  useEffect(() => {
    if (!language) return;
    const t = translator(language);
    document.title = `${t('appName')} – ${t('optionsTitle')}`;
  }, [language]);

  const attempt = async (written: Promise<unknown>): Promise<boolean> => {
    try {
      await written;
      setProblem(null);
      return true;
    } catch (error) {
      setProblem((await refusal(error)).error);
      return false;
    }
  };
  if (!policy || !shown || !chosen || !seen || !portals) return null;
  return (
    <TextProvider language={shown.language} theme={shown.theme}>
      <Options
        settings={shown}
        chosen={{ ownUnits: chosen.ownUnits !== undefined, badgeDays: chosen.badgeDays !== undefined }}
        office={officeOf(policy)}
        seenUnits={seen}
        portals={portals.map((site) => ({ ...site, ...dayOf(newest?.get(site.host)) }))}
        shortcuts={shortcuts}
        problem={problem}
        onSave={(patch: Partial<Settings>) => attempt(changeSettings(patch))}
        onReset={(name) => void attempt(forgetSetting(name))}
        onAddPortal={addPortal}
        onAllowAgain={({ pattern }) => allow(pattern)}
        onRemovePortal={(site: AllowedSite) => removePortal(site.pattern)}
        pageTest={{
          pages,
          onTest: testPage,
          onAllow: allow,
          onOpen: (url) => void browser.tabs.create({ url }),
        }}
        onChangeKeys={changeKeys}
      >
        <Data />
      </Options>
    </TextProvider>
  );
}

const dayOf = (at: number | undefined): { lastSeen?: IsoDay } =>
  at === undefined ? {} : { lastSeen: dayInVietnam(at) };
