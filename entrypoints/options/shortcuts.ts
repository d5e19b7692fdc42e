import { useEffect, useState } from 'react';
import type { Shortcuts } from '@/components/options';
import { browser } from '@/lib/browser';

const UNSET: Shortcuts = { popup: '', panel: '' };

/** The keys of the extension's commands; looked at again when the officer comes back from changing them. */
export function useShortcuts(): Shortcuts {
  const [shortcuts, setShortcuts] = useState(UNSET);
  useEffect(() => {
    const look = async (): Promise<void> => {
      const commands = await browser.commands.getAll();
      const keyOf = (name: string): string => commands.find((command) => command.name === name)?.shortcut ?? '';
      setShortcuts({ popup: keyOf('_execute_action'), panel: keyOf('open-panel') });
    };
    const again = (): void => void look();
    again();
    window.addEventListener('focus', again);
    return () => window.removeEventListener('focus', again);
  }, []);
  return shortcuts;
}

/** Only the browser's own page can change them; Firefox has a call for it. */
export async function changeKeys(): Promise<void> {
  if (import.meta.env.FIREFOX) await browser.commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
