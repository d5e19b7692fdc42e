import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useState } from 'react';
import { Popup } from '@/components/popup';
import { TextProvider, useToday, useWatched } from '@/components/shared';
import { browser } from '@/lib/browser';
import { startOfDayInVietnam } from '@/lib/calendar';
import { presetOf, watchPolicy } from '@/lib/policy';
import { clock, openData, openNoticeAt, openPanel, openReader, refusal } from '@/lib/shell';
import { allTags, countDoneSince, noticesById, openHead, openTasks, setStatus, settings } from '@/lib/store';
import type { Head, NoticeId, Status, StoredNotice, Task } from '@/lib/tasks';
import { useActivePortal } from './useActivePortal';
import { useSaveDue } from './useSaveDue';

/** Feeds the popup from the store and the browser, and does what it asks. */
export function App() {
  const checked = useWatched(watchPolicy);
  // The office's policy may come late; the list does not wait for it.
  const chosen = useLiveQuery(() => settings(checked && presetOf(checked.policy)), [checked]);
  const [wantsAll, setWantsAll] = useState(false);
  const today = useToday(clock);
  const head = useLiveQuery(() => openHead(today, HEAD), [today]);
  const all = useLiveQuery(async () => (wantsAll ? openTasks() : undefined), [wantsAll]);
  const more = useCallback(() => setWantsAll(true), []);
  const tags = useLiveQuery(allTags);
  const [needed, setNeeded] = useState<ReadonlySet<NoticeId>>(new Set());
  const notices = useLiveQuery(() => noticesById([...needed]), [needed]);
  const active = useActivePortal();
  const [problem, setProblem] = useState<string | null>(null);
  const [isPainted, setPainted] = useState(false);
  const saveDue = useSaveDue(isPainted);
  const painted = useCallback(() => {
    markPainted();
    setPainted(true);
  }, []);

  const doneToday = useLiveQuery(() => countDoneSince(startOfDayInVietnam(today)), [today]);
  const need = useCallback(
    (ids: readonly NoticeId[]) =>
      setNeeded((was) => (ids.every((id) => was.has(id)) ? was : new Set([...was, ...ids]))),
    [],
  );
  const office = checked?.policy.portals ?? [];
  const { portal } = active;
  const here = portal && { ...portal, fromOffice: office.some(({ pattern }) => pattern === portal.pattern) };
  const changeStatus = async (task: Task, status: Status): Promise<boolean> => {
    try {
      await setStatus(task.id, status, clock());
      setProblem(null);
      return true;
    } catch (error) {
      setProblem((await refusal(error)).error);
      return false;
    }
  };
  const openTask = async ({ noticeId, assignmentKey }: Task): Promise<void> => {
    if (noticeId === null) return;
    const refused = await openNoticeAt(noticeId, assignmentKey).catch(refusal);
    setProblem(refused?.error ?? null);
    if (!refused) await closePopup();
  };
  // The done ones, of which there may be years, hold the list back only where there is none.
  const known = chosen && tags && head && active.known && (hasTasks(head) || doneToday !== undefined);
  if (!known) return null;
  return (
    <TextProvider language={chosen.language} theme={chosen.theme}>
      <Popup
        today={today}
        tasks={all ?? head}
        onMore={more}
        doneToday={doneToday ?? 0}
        tags={tags}
        ownUnits={chosen.ownUnits}
        notices={notices ?? NONE}
        portal={here}
        offered={active.none ? office : []}
        problem={problem}
        onNeed={need}
        onStatus={changeStatus}
        onOpen={(task) => void openTask(task)}
        onOpenPanel={() => active.windowId !== undefined && openPanel(active.windowId).then(closePopup)}
        onOpenFile={() => openReader().then(closePopup)}
        onSettings={() => browser.runtime.openOptionsPage().then(closePopup)}
        onEnable={(patterns) => browser.permissions.request({ origins: patterns })}
        saveDue={saveDue}
        onSaveBackup={() => openData().then(closePopup)}
        onPainted={painted}
      />
    </TextProvider>
  );
}

/** So many tasks of each group fill the list until it is scrolled far. */
const HEAD = 60;

const hasTasks = ({ counts }: Head): boolean => Object.values(counts).some((count) => count > 0);

const NONE: ReadonlyMap<NoticeId, StoredNotice> = new Map();

/** The bench measures up to here. */
const markPainted = (): void => void performance.mark('popup-painted');

/** Firefox keeps the popup open when a tab comes to the front; a popup page opened as a tab stays. */
async function closePopup(): Promise<void> {
  if (!(await browser.tabs.getCurrent())) window.close();
}
