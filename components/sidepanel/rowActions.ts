import type { RefObject } from 'react';
import { useT } from '@/components/shared';
import type { IsoDay } from '@/lib/calendar';
import { longDay } from '@/lib/i18n';
import type { AssignmentKey, OwnUnit, Status, StoredNotice, Tag, Task } from '@/lib/tasks';
import type { PanelActions, Regrouped, Row, Undo } from './model';

/** What is the same for all rows. */
export interface RowPanel {
  readonly notice: StoredNotice;
  /** All of the notice. */
  readonly tasks: readonly Task[];
  readonly ownUnits: readonly OwnUnit[];
  readonly today: IsoDay;
  readonly tags: readonly Tag[];
  readonly act: PanelActions;
  /** Says what was done and offers to undo it. */
  readonly tell: (message: string, undo: Undo | null) => void;
  /** Says in one sentence what could not be done. */
  readonly remark: (message: string) => void;
}

/**
 * What can be done in one row. Buttons that go away with what they do hand the keyboard's place to the tick in `item`,
 * the row's element.
 */
export function useRowActions(
  { key, assignment, task }: Row,
  { act, tell }: RowPanel,
  item: RefObject<HTMLElement | null>,
  onRegrouped: (keys: readonly AssignmentKey[]) => void,
) {
  const t = useT();
  const regrouped = (done: Regrouped | null, message: string) => {
    tell(message, done?.undo ?? null);
    if (done) onRegrouped(done.keys);
  };
  const focusTick = () => item.current?.querySelector<HTMLElement>('[role="checkbox"]')?.focus();
  return {
    take: async () => {
      focusTick();
      if (key !== null) tell(t('panelTook', { count: 1 }), await act.takeOn([key]));
    },
    setStatus: async (status: Status) => {
      if (!task || status === task.status) return;
      const undo = await act.setStatus(task, status);
      if (status === 'done') tell(t('panelFinished'), undo);
      else if (task.status === 'done') tell(t('panelReopened'), undo);
    },
    takePortalDue: async (day: IsoDay) => {
      if (!task) return;
      const { id, ownDue } = task;
      const kept = await act.setOwnDue(id, day);
      tell(t('panelPortalDueTook', { day: longDay(day) }), kept ? () => act.setOwnDue(id, ownDue) : null);
    },
    takeNext: async (day: IsoDay) => {
      focusTick();
      if (task) tell(t('panelNextTook', { day: longDay(day) }), await act.takeNext(task, day));
    },
    untake: async () => {
      focusTick();
      if (task) tell(t('panelUntaken'), await act.untake(task));
    },
    split: async () => {
      const done = key && (await act.split(key));
      regrouped(done, t('panelSplitNow', { count: done?.keys.length ?? 0 }));
    },
    join: async () => {
      if (assignment.partOf) regrouped(await act.join(assignment.partOf), t('panelJoinedNow'));
    },
    reattach: async (to: AssignmentKey) => {
      const undo = task && (await act.reattach(task.id, to));
      tell(t('panelReattached'), undo);
      if (undo) onRegrouped([to]);
    },
    confirm: (yes: boolean) => {
      focusTick();
      if (task) void act.confirmDue(task.id, yes);
    },
    confirmUnits: async () => {
      focusTick();
      if (key === null) return;
      const kept = await act.confirmUnits(key, true);
      tell(t('panelUnitsConfirmed'), kept ? () => act.confirmUnits(key, false) : null);
    },
    accept: () => {
      focusTick();
      if (task) void act.acceptChange(task.id);
    },
  };
}
