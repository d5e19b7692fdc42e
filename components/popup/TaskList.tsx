import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react';
import { Icon, useT } from '@/components/shared';
import type { IsoDay } from '@/lib/calendar';
import { GROUPS, type Group, type NoticeId, type OwnUnit, type StoredNotice, type Tag, type Task } from '@/lib/tasks';
import { focusAfterChange, moveByArrow } from './focus';
import { GROUP_TEXT, groupId } from './groups';
import styles from './TaskList.module.css';
import { TaskRow } from './TaskRow';
import { useScroll } from './useScroll';
import { ROW_PX, slicesInView } from './viewport';

export interface TaskListProps {
  /** The tasks of each group, or the first of them. */
  groups: Readonly<Record<Group, readonly Task[]>>;
  /** How many there are of each. */
  counts: Readonly<Record<Group, number>>;
  notices: ReadonlyMap<NoticeId, StoredNotice>;
  tags: readonly Tag[];
  ownUnits: readonly OwnUnit[];
  today: IsoDay;
  /** Go to this group; a new object for every wish. */
  jump: { readonly to: Group } | null;
  /** The notices that the rendered rows are from. */
  onNeed: (ids: readonly NoticeId[]) => void;
  /** Rows are in sight whose tasks are not here. */
  onMore: () => void;
  onDone: (task: Task) => void;
  onOpen: (task: Task) => void;
}

/** The groups, soonest first. Only the rows in sight and some around them are rendered: a list of 10,000 opens at once. */
export function TaskList({ groups, counts, jump, onNeed, onMore, onDone, ...rowProps }: TaskListProps) {
  const t = useT();
  const list = useRef<HTMLDivElement>(null);
  const { top, height } = useScroll(list, ROW_PX * 4);
  const slices = slicesInView(
    GROUPS.map((group) => [group, counts[group]]),
    top,
    height,
  );
  const shown = GROUPS.map((group) => {
    const slice = slices.get(group) ?? { start: 0, end: 0 };
    return { group, slice, rows: groups[group].slice(slice.start, slice.end) };
  });

  const needed = [...new Set(shown.flatMap(({ rows }) => rows.flatMap(({ noticeId }) => noticeId ?? [])))].join(' ');
  useEffect(() => {
    if (needed) onNeed(needed.split(' ') as NoticeId[]);
  }, [needed, onNeed]);

  const isShort = shown.some(({ slice, rows }) => rows.length < slice.end - slice.start);
  useEffect(() => {
    if (isShort) onMore();
  }, [isShort, onMore]);

  useEffect(() => {
    const heading = jump && document.getElementById(groupId(jump.to));
    if (!heading) return;
    heading.parentElement?.scrollIntoView();
    heading.focus({ preventScroll: true });
  }, [jump]);

  const refocus = useRef<ReturnType<typeof focusAfterChange>>(null);
  useLayoutEffect(() => {
    if (list.current && refocus.current?.(list.current)) refocus.current = null;
  });
  const done = (task: Task) => {
    if (list.current) refocus.current = focusAfterChange(list.current, task.id);
    onDone(task);
  };
  const onKey = (event: KeyboardEvent) => {
    if (list.current && moveByArrow(list.current, event.key)) event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys only move between the buttons inside
    <div ref={list} className={styles.list} onKeyDown={onKey}>
      {shown.map(({ group, slice, rows }) => {
        const size = counts[group];
        if (size === 0) return null;
        return (
          <section key={group} aria-labelledby={groupId(group)} className={styles[group]}>
            <h2 id={groupId(group)} tabIndex={-1} className={styles.heading}>
              {group === 'overdue' && <Icon name="alert" small />}
              {group === 'today' && <Icon name="clock" small />}
              <span>{t(GROUP_TEXT[group])}</span>
              <span className={styles.size}>{size}</span>
            </h2>
            <ul
              style={{
                paddingTop: slice.start * ROW_PX,
                paddingBottom: (size - slice.start - rows.length) * ROW_PX,
              }}
            >
              {rows.map((task, index) => (
                <TaskRow
                  key={task.id}
                  {...rowProps}
                  task={task}
                  notice={task.noticeId ? rowProps.notices.get(task.noticeId) : undefined}
                  position={slice.start + index + 1}
                  size={size}
                  onDone={done}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
