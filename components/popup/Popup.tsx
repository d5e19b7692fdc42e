import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { Button, Icon, IconButton, Toast, useT } from '@/components/shared';
import { fullDay } from '@/lib/i18n';
import { GROUPS, type Group, type Head, type Status, summary, type Task } from '@/lib/tasks';
import { NoTasks, NothingFound } from './Blank';
import { Counts } from './Counts';
import { FilterBar } from './FilterBar';
import { filterTasks, isFiltering, NO_FILTER, tagsInUse } from './filter';
import { Header } from './Header';
import { OfficeOffer } from './OfficeOffer';
import styles from './Popup.module.css';
import { PortalOff } from './PortalOff';
import { closedFrames, type PortalHere, type Site } from './portal';
import { SaveDue } from './SaveDue';
import { TaskList, type TaskListProps } from './TaskList';
import { useSlashKey } from './useSlashKey';

export interface PopupProps
  extends Pick<TaskListProps, 'notices' | 'tags' | 'ownUnits' | 'today' | 'onNeed' | 'onOpen'> {
  /** The open ones; their head, until all of them are asked for. */
  tasks: readonly Task[] | Head;
  /** All are wanted: to be searched, or since the list is scrolled to where its head ends. */
  onMore: () => void;
  doneToday: number;
  /** What the officer could turn on in the active tab; null where nothing can be. */
  portal: PortalHere | null;
  /** Portals that the office has set, while the officer has turned none on. */
  offered?: readonly Pick<Site, 'host' | 'pattern'>[];
  /** One sentence about what could not be done. */
  problem: string | null;
  /** Answers whether it is on disk. */
  onStatus: (task: Task, status: Status) => Promise<boolean>;
  onEnable: (patterns: string[]) => Promise<boolean>;
  onOpenPanel: () => void;
  onOpenFile: () => void;
  onSettings: () => void;
  /** No backup file was saved for long. */
  saveDue?: boolean;
  onSaveBackup: () => void;
  /** Once, after the first list (or what stands in its place) is on the screen. */
  onPainted: () => void;
}

const NONE: readonly Task[] = [];

/** The summary behind the extension's icon. */
export function Popup({ tasks: given, doneToday, portal, problem, onStatus, onPainted, ...props }: PopupProps) {
  const t = useT();
  const [asked, setAsked] = useState<'list' | 'portal' | null>(null);
  const [filtering, setFiltering] = useState(false);
  const [filter, setFilter] = useState(NO_FILTER);
  const [jump, setJump] = useState<{ to: Group } | null>(null);
  const [done, setDone] = useState<Task | null>(null);

  // Deferred: typing goes on while thousands of tasks are searched.
  const sought = useDeferredValue(filter);
  const head = 'groups' in given ? given : null;
  const tasks = 'groups' in given ? NONE : given;
  const passing = useMemo(() => filterTasks(tasks, sought), [tasks, sought]);
  const found = useMemo(() => summary(passing, props.today), [passing, props.today]);
  const { groups, counts } = head ?? found;
  const total = head ? GROUPS.reduce((sum, group) => sum + head.counts[group], 0) : tasks.length;
  const inUse = useMemo(() => tagsInUse(tasks, props.tags), [tasks, props.tags]);
  const portalOff = portal !== null && (asked === 'portal' || (asked === null && !portal.allowed));

  useEffect(() => {
    requestAnimationFrame(() => setTimeout(onPainted));
  }, [onPainted]);

  const { onMore } = props;
  const openFilter = useCallback(() => {
    setAsked('list');
    setFiltering(true);
    onMore();
  }, [onMore]);
  useSlashKey(openFilter);
  const closeFilter = () => {
    setFiltering(false);
    setFilter(NO_FILTER);
  };
  const jumpTo = (to: Group) => {
    setAsked('list');
    setJump({ to });
  };
  const markDone = async (task: Task) => {
    if (await onStatus(task, 'done')) setDone(task);
  };
  const forgetDone = useCallback(() => setDone(null), []);
  const undo = () => {
    if (done) void onStatus(done, done.status);
    setDone(null);
  };

  const line =
    total === 0
      ? [fullDay(t, props.today)]
      : [
          t('openCount', { count: total }),
          ...(portalOff && counts.overdue > 0 ? [t('overdueCount', { count: counts.overdue })] : []),
          ...(!portalOff && doneToday > 0 ? [t('doneTodayCount', { count: doneToday })] : []),
        ];
  const bar = <Counts counts={counts} onJump={jumpTo} />;
  return (
    <main className={styles.popup}>
      <Header line={line} onOpenPanel={props.onOpenPanel} onOpenFile={props.onOpenFile} onSettings={props.onSettings}>
        {total > 0 && (
          <IconButton
            name="search"
            label={t('popupSearch')}
            aria-expanded={filtering && !portalOff}
            onClick={filtering ? closeFilter : openFilter}
          />
        )}
      </Header>
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <OfficeOffer
        portals={(props.offered ?? []).filter(({ pattern }) => pattern !== portal?.pattern)}
        onEnable={props.onEnable}
      />
      {portalOff ? (
        <>
          <PortalOff portal={portal} onEnable={props.onEnable} onShowList={() => setAsked('list')} />
          {bar}
        </>
      ) : (
        <>
          {filtering && (
            <FilterBar
              filter={filter}
              tags={inUse}
              found={head ? total : passing.length}
              total={total}
              onFilter={setFilter}
              onClose={closeFilter}
            />
          )}
          {total > 0 && bar}
          {portal && <PortalBanner portal={portal} onShow={() => setAsked('portal')} />}
          {total === 0 && <NoTasks doneToday={doneToday} onOpenPanel={props.onOpenPanel} />}
          {tasks.length > 0 && passing.length === 0 && isFiltering(sought) && (
            <NothingFound total={total} onClear={() => setFilter(NO_FILTER)} />
          )}
          {(head ? total : passing.length) > 0 && (
            <TaskList {...props} groups={groups} counts={counts} jump={jump} onDone={(task) => void markDone(task)} />
          )}
        </>
      )}
      {props.saveDue && <SaveDue onOpen={props.onSaveBackup} />}
      <Toast
        message={done && t('doneToast', { text: done.text })}
        actionLabel={t('undo')}
        onAction={undo}
        onClose={forgetDone}
      />
    </main>
  );
}

/** Above the list: something in this tab is not turned on, and where to do it. */
function PortalBanner({ portal, onShow }: { portal: PortalHere; onShow: () => void }) {
  const t = useT();
  const frames = closedFrames(portal);
  if (portal.allowed && frames.length === 0) return null;
  return (
    <div className={styles.banner}>
      <Icon name="globe" />
      <p>
        {portal.allowed
          ? t('portalFramesBanner', { hosts: frames.map(({ host }) => host).join(', ') })
          : t('portalOffBanner', { host: portal.host })}
      </p>
      <Button kind="quiet" small onClick={onShow}>
        {t('portalChoose')}
      </Button>
    </div>
  );
}
