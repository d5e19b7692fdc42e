import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '@/lib/browser';
import { sweepFiles } from '@/lib/files';
import { finishChange, forgetWanted, portalsAdded, portalsRemoved } from '@/lib/portals';
import {
  announce,
  checkViews,
  clock,
  followOffice,
  followOwnUnits,
  forgetPortalFrames,
  forgetTab,
  keepRedrawing,
  openPanel,
  REDRAW,
} from '@/lib/shell';
import { keepSnapshot, keepSnapshotAnyway, noteChange } from '@/lib/shell/keep';
import { receiveMessages } from '@/lib/shell/receive';
import { receiveFiles } from '@/lib/shell/receive-file';
import { checkRows, onWritten } from '@/lib/store';

/** Every listener is set at once: the browser wakes this worker for an event only if it listened before. */
export default defineBackground(() => {
  onWritten(announce);
  onWritten(noteChange);
  receiveMessages();
  receiveFiles();
  followOffice();

  const start = async (): Promise<void> => {
    await Promise.all([portalsAdded(), announce(null)]);
    await checkRows().finally(() => keepSnapshotAnyway(clock()));
    await followOwnUnits();
  };
  browser.runtime.onInstalled.addListener(() => void start());
  browser.runtime.onStartup.addListener(() => void start());

  browser.permissions.onAdded.addListener(() => void portalsAdded());
  browser.permissions.onRemoved.addListener(({ origins = [] }) => void portalsRemoved(origins));
  // At every waking: what was left undone when the worker was killed, and an alarm that a clock put back has carried off.
  void finishChange();
  void keepRedrawing(clock());

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== REDRAW) return;
    void announce(null);
    void sweepFiles(clock());
    void keepSnapshot(clock());
  });

  browser.tabs.onRemoved.addListener(
    (tabId) => void Promise.all([forgetTab(tabId), forgetPortalFrames(tabId), forgetWanted(tabId)]),
  );
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'complete') void checkViews(tabId);
  });

  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel' && tab?.windowId !== undefined) void openPanel(tab.windowId);
  });
});
