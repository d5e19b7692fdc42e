import { useState } from 'react';
import type { DataActions, RestoreState, Said } from '@/components/options';
import { useT } from '@/components/shared';
import { browser } from '@/lib/browser';
import { dayInVietnam } from '@/lib/calendar';
import {
  type BackupProblem,
  eraseSnapshots,
  makeBackup,
  noteSaved,
  openSnapshot,
  preview,
  type ReadBackup,
  type Restored,
  readBackup,
  restore,
  undoRestore,
} from '@/lib/exchange';
import { forgetFiles } from '@/lib/files';
import { longMoment } from '@/lib/i18n';
import { clock, refusal, saveFile } from '@/lib/shell';
import { eraseRows, quarantined, type Whole, whole } from '@/lib/store';

const PROBLEMS = {
  notBackup: 'dataProblem_notBackup',
  newer: 'dataProblem_newer',
  damaged: 'dataProblem_damaged',
  tooLarge: 'dataProblem_tooLarge',
} as const satisfies Record<BackupProblem, string>;

/** Saving, restoring and erasing: what was asked last, how it stands, and what to say of it. */
export function useYourData() {
  const t = useT();
  const [said, setSaid] = useState<Said | null>(null);
  const [busy, setBusy] = useState(false);
  const [restoring, setRestoring] = useState<RestoreState>({ is: 'nothing' });
  const [incoming, setIncoming] = useState<Whole | null>(null);
  const [restored, setRestored] = useState<Restored | null>(null);

  /** One thing at a time; what fails is said. */
  const run = async (work: () => Promise<string | undefined>): Promise<void> => {
    setBusy(true);
    setSaid(null);
    try {
      const sentence = await work();
      if (sentence) setSaid({ is: 'done', sentence });
    } catch (error) {
      setSaid({ is: 'problem', sentence: (await refusal(error)).error });
    }
    setBusy(false);
  };
  const nameOf = (): string => t('dataFileName', { day: dayInVietnam(clock()) });
  const look = async (read: ReadBackup, name: string): Promise<undefined> => {
    setRestoring({ is: 'nothing' });
    if (read.is === 'problem') setSaid({ is: 'problem', sentence: t(PROBLEMS[read.problem], { name }) });
    else {
      setIncoming(read.data);
      setRestoring({ is: 'preview', madeAt: read.madeAt, preview: preview(await whole(), read.data) });
    }
  };

  const act: DataActions = {
    show: () =>
      whole().catch(async (error) => {
        setSaid({ is: 'problem', sentence: (await refusal(error)).error });
        return null;
      }),
    save: () =>
      void run(async () => {
        const now = clock();
        const name = nameOf();
        saveFile(name, (await makeBackup(await whole(), now)).text);
        await noteSaved(now);
        return t('dataSaved', { name });
      }),
    openFile: (file) =>
      void run(async () => look(await readBackup(new Uint8Array(await file.arrayBuffer())), file.name)),
    openSnapshot: ({ id, at }) =>
      void run(async () => {
        const read = await openSnapshot(id);
        const name = t('dataSnapshotName', { when: longMoment(at) });
        return look(read ?? { is: 'problem', problem: 'damaged' }, name);
      }),
    restore: (way) =>
      void run(async () => {
        if (!incoming) return undefined;
        setRestored(await restore(incoming, way, clock()));
        setRestoring({ is: 'restored' });
        setIncoming(null);
        return undefined;
      }),
    cancel: () => setRestoring({ is: 'nothing' }),
    undo: () =>
      void run(async () => {
        const undone = restored !== null && (await undoRestore(restored));
        setRestoring({ is: undone ? 'undone' : 'notUndone' });
        return undefined;
      }),
    saveQuarantine: () =>
      void run(async () => {
        saveFile(nameOf(), JSON.stringify(await quarantined(), null, 2));
        return undefined;
      }),
    erase: () =>
      void run(async () => {
        await eraseRows();
        await Promise.all([
          eraseSnapshots(),
          forgetFiles(),
          browser.storage.session.clear(),
          browser.storage.local.clear(),
        ]);
        setRestoring({ is: 'nothing' });
        return t('dataErased');
      }),
  };
  return { said, busy, restoring, act };
}
