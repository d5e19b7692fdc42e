import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Button, useT } from '@/components/shared';
import type { AssignmentKey, Candidates, StoredAssignment, Task } from '@/lib/tasks';
import { ChangedText } from './ChangedText';
import styles from './Reattach.module.css';
import rowStyles from './row.module.css';

interface Props {
  readonly task: Task;
  readonly candidates: Candidates;
  readonly onReattach: (key: AssignmentKey) => void;
  /** The other buttons of the line. */
  readonly children: ReactNode;
}

/** Gắn lại: the officer says which assignment of the notice a task is about now. Its own text stands in the row above. */
export function Reattach({ task, candidates, onReattach, children }: Props) {
  const t = useT();
  const [choosing, setChoosing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setChoosing(false);
    button.current?.focus();
  };
  return (
    <>
      <p className={rowStyles.boxEnd}>
        {candidates.likely.length + candidates.others.length > 0 && (
          <Button
            kind="quiet"
            small
            ref={button}
            aria-expanded={choosing}
            onClick={() => (choosing ? close() : setChoosing(true))}
          >
            {t('panelReattach')}
          </Button>
        )}
        {children}
      </p>
      {choosing && <Choice task={task} candidates={candidates} onChoose={onReattach} onCancel={close} />}
    </>
  );
}

interface ChoiceProps extends Pick<Props, 'task' | 'candidates'> {
  readonly onChoose: (key: AssignmentKey) => void;
  readonly onCancel: () => void;
}

function Choice({ task, candidates: { likely, others }, onChoose, onCancel }: ChoiceProps) {
  const t = useT();
  const name = useId();
  const form = useRef<HTMLFormElement>(null);
  const [all, setAll] = useState(likely.length === 0);
  const [chosen, setChosen] = useState<AssignmentKey | null>(null);
  useEffect(() => {
    // The first one, and again the first of those that come with "more": the pressed button goes away.
    const radios = form.current?.querySelectorAll<HTMLElement>('input[type="radio"]');
    radios?.[all && likely.length < radios.length ? likely.length : 0]?.focus();
  }, [all, likely.length]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (chosen !== null) onChoose(chosen);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault(); // the row stays open
    onCancel();
  };
  const option = (assignment: StoredAssignment) => (
    <li key={assignment.key}>
      <label>
        <input
          type="radio"
          name={name}
          checked={chosen === assignment.key}
          onChange={() => setChosen(assignment.key)}
        />
        <span>
          <ChangedText before={task.text} after={assignment.text} />
          <small>{assignment.units.map((unit) => unit.name).join(', ')}</small>
        </span>
      </label>
    </li>
  );
  return (
    <form ref={form} className={styles.choice} onSubmit={submit} onKeyDown={onKeyDown} aria-labelledby={`${name}-q`}>
      <p id={`${name}-q`}>{t('panelReattachQuestion')}</p>
      <ul>
        {likely.map(option)}
        {all && others.map(option)}
      </ul>
      {!all && others.length > 0 && (
        <Button kind="quiet" small onClick={() => setAll(true)}>
          {t('panelReattachMore', { count: others.length })}
        </Button>
      )}
      <p className={styles.buttons}>
        <Button small type="submit" disabled={chosen === null}>
          {t('panelReattachDo')}
        </Button>
        <Button kind="quiet" small onClick={onCancel}>
          {t('panelCancel')}
        </Button>
      </p>
    </form>
  );
}
