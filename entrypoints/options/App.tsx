import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { type AllowedSite, Options } from '@/components/options';
import { TextProvider } from '@/components/shared';
import { dayInVietnam, type IsoDay } from '@/lib/calendar';
import { translator } from '@/lib/i18n';
import { removePortal } from '@/lib/portals';
import { refusal } from '@/lib/shell';
import { lastSeen, saveSettings, seenUnits, settings } from '@/lib/store';
import type { Settings } from '@/lib/tasks';
import { addPortal, allowAgain } from './addPortal';
import { Data } from './Data';
import { changeKeys, useShortcuts } from './shortcuts';
import { usePortals } from './usePortals';

/** Feeds the settings from the store and the browser, and keeps what is changed. */
export function App() {
  const chosen = useLiveQuery(settings);
  const seen = useLiveQuery(seenUnits);
  const portals = usePortals();
  const newest = useLiveQuery(lastSeen);
  const shortcuts = useShortcuts();
  const [problem, setProblem] = useState<string | null>(null);
  const language = chosen?.language;
  useEffect(() => {
    if (!language) return;
    const t = translator(language);
    document.title = `${t('appName')} – ${t('optionsTitle')}`;
  }, [language]);

  const save = async (patch: Partial<Settings>): Promise<boolean> => {
    try {
      await saveSettings(patch);
      setProblem(null);
      return true;
    } catch (error) {
      setProblem((await refusal(error)).error);
      return false;
    }
  };
  if (!chosen || !seen || !portals) return null;
  return (
    <TextProvider language={chosen.language} theme={chosen.theme}>
      <Options
        settings={chosen}
        seenUnits={seen}
        portals={portals.map((site) => ({ ...site, ...dayOf(newest?.get(site.host)) }))}
        shortcuts={shortcuts}
        problem={problem}
        onSave={save}
        onAddPortal={addPortal}
        onAllowAgain={allowAgain}
        onRemovePortal={(site: AllowedSite) => removePortal(site.pattern)}
        onChangeKeys={changeKeys}
      >
        <Data />
      </Options>
    </TextProvider>
  );
}

const dayOf = (at: number | undefined): { lastSeen?: IsoDay } =>
  at === undefined ? {} : { lastSeen: dayInVietnam(at) };
