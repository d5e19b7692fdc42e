import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { Button, Icon, TagChip, Tick, useT } from '@/components/shared';
import { EVERYONE, type UnitRole } from '@/lib/reading';
import {
  type AssignmentKey,
  asksForUnits,
  candidatesFor,
  deadlineFor,
  dueOf,
  dueOfAssignment,
  type Tag,
  type Task,
} from '@/lib/tasks';
import { ChangedText } from './ChangedText';
import { Citations } from './Citations';
import { ConfirmDue } from './ConfirmDue';
import { ConfirmUnits } from './ConfirmUnits';
import { DeadlineLines, MainDue } from './DeadlineLines';
import { doneWords } from './doneWords';
import type { Row } from './model';
import { NextDue } from './NextDue';
import { RoleLine } from './RoleLine';
import styles from './row.module.css';
import { type RowPanel, useRowActions } from './rowActions';
import { partIn, SplitLine } from './SplitLine';
import { StandingBox } from './Standing';
import { tagNamed } from './TagInput';
import { TaskEditor } from './TaskEditor';

interface Props {
  readonly row: Row;
  /** Whose row this is: its role is shown. */
  readonly isFor: (unit: UnitRole) => boolean;
  readonly open: boolean;
  /** Changes when the row is to be scrolled to; null when it is not. */
  readonly scrollTo: number | null;
  /** The keyboard's place is to be here: the row came in the place of another. */
  readonly focus: boolean;
  readonly onOpen: (open: boolean) => void;
  /** The assignment was split or joined; these stand in its place. */
  readonly onRegrouped: (keys: readonly AssignmentKey[]) => void;
  readonly panel: RowPanel;
}

/** One assignment, with the tick in the margin and, for a task that is open, what the officer says about it. */
export function AssignmentRow({ row, isFor, open, scrollTo, focus, onOpen, onRegrouped, panel }: Props) {
  const t = useT();
  const { notice, ownUnits, today, act, remark } = panel;
  const { key, assignment, task } = row;
  const item = useRef<HTMLLIElement>(null);
  const text = useRef<HTMLButtonElement>(null);
  const textId = useId();
  const part = partIn(notice, row);
  const standing = task?.standing ?? { is: 'same' };
  const done = task?.status === 'done';
  const detailed = !done || open;
  const deadline = task ? task.read : deadlineFor(assignment, ownUnits);
  const due = task ? dueOf(task) : dueOfAssignment(assignment, notice.inheritedDismissed, ownUnits);
  const asRead =
    standing.is === 'same' && assignment.deadlines.length > 0 ? assignment.deadlines : deadline ? [deadline] : [];

  useEffect(() => {
    if (scrollTo !== null) item.current?.scrollIntoView({ block: 'nearest' });
  }, [scrollTo]);

  useEffect(() => {
    if (focus) text.current?.focus();
  }, [focus]);

  const { take, setStatus, takePortalDue, takeNext, untake, confirm, confirmUnits, accept, split, join, reattach } =
    useRowActions(row, panel, item, onRegrouped);
  const show = async () => {
    onOpen(true);
    if (key !== null && !(await act.showInPage(key))) remark(t('panelNotInPage'));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing || !open) return;
    text.current?.focus(); // first, so that a field that is being typed in is left and keeps what was typed
    onOpen(false);
  };

  return (
    <li
      ref={item}
      className={[styles.row, open && styles.open, done && styles.done].filter(Boolean).join(' ')}
      aria-current={open ? 'true' : undefined}
      onKeyDown={onKeyDown}
    >
      <div className={styles.margin}>
        {task ? (
          <Tick
            state={task.status}
            label={t(done ? 'panelTickReopen' : 'panelTickDone')}
            onPress={() => void setStatus(done ? 'todo' : 'done')}
          />
        ) : (
          <Tick state="take" label={t('panelTickTake')} onPress={() => void take()} />
        )}
      </div>
      <div className={styles.body}>
        <button
          type="button"
          ref={text}
          id={textId}
          className={styles.text}
          title={t('panelShow')}
          onClick={() => void show()}
        >
          <span className={open || standing.is === 'changed' ? undefined : done ? styles.clamp2 : styles.clamp3}>
            {task && standing.is === 'changed' ? (
              <ChangedText before={task.text} after={standing.now.text} />
            ) : (
              assignment.text
            )}
          </span>
        </button>
        <div className={styles.facts}>
          <div className={styles.known}>
            {done && (
              <p className={styles.state}>
                <Icon name="check" small />
                {doneWords(t, task, today)}
              </p>
            )}
            {detailed && <MainDue due={due} deadline={deadline} today={today} />}
            {part && !open && <span className={styles.role}>{t('panelPart', part)}</span>}
            {detailed && <RoleLine assignment={assignment} isFor={isFor} open={open} />}
          </div>
          <Button
            kind="quiet"
            small
            className={styles.act}
            aria-describedby={textId}
            aria-expanded={task ? open : undefined}
            onClick={() => (task ? onOpen(!open) : void take())}
          >
            {t(task ? (open ? 'panelFold' : 'panelEdit') : 'panelTake')}
          </Button>
        </div>
        {detailed && (
          <>
            <DeadlineLines
              deadlines={asRead}
              issuedOn={notice.header.issuedOn}
              dismissed={notice.inheritedDismissed}
              confirmed={task?.confirmed ?? false}
              ownDue={task?.ownDue ?? null}
              units={assignment.units.filter(({ id }) => id !== EVERYONE)}
            />
            {task && <ConfirmDue task={task} open={open} onConfirm={confirm} />}
            {key !== null && (!task || open) && asksForUnits(assignment, key, notice) && (
              <ConfirmUnits units={assignment.units} describedBy={textId} onConfirm={() => void confirmUnits()} />
            )}
            <Citations references={assignment.references} />
          </>
        )}
        {task && <NextDue task={task} today={today} describedBy={textId} onTake={(day) => void takeNext(day)} />}
        {open && <SplitLine notice={notice} row={row} onSplit={() => void split()} onJoin={() => void join()} />}
        {task && !open && <OwnWords task={task} tags={panel.tags} />}
        {task && standing.is !== 'same' && (
          <StandingBox
            task={task}
            today={today}
            candidates={candidatesFor(task, notice, panel.tasks)}
            onAccept={accept}
            onUntake={() => void untake()}
            onReattach={(to) => void reattach(to)}
          />
        )}
        {task && open && (
          <TaskEditor
            task={task}
            tags={panel.tags}
            act={act}
            portalDue={notice.portal?.due?.day ?? null}
            onPortalDue={(day) => void takePortalDue(day)}
            onStatus={(status) => void setStatus(status)}
            onUntake={() => void untake()}
          />
        )}
      </div>
    </li>
  );
}

/** What the officer says about a task, where it is not being written. */
function OwnWords({ task, tags }: { task: Task; tags: readonly Tag[] }) {
  if (task.tags.length === 0 && task.note === '') return null;
  return (
    <div className={styles.mine}>
      {task.tags.map((name) => (
        <TagChip key={name} tag={tagNamed(tags, name)} />
      ))}
      {task.note !== '' && <p className={styles.noteLine}>{task.note}</p>}
    </div>
  );
}
