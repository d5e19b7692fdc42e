import { useId } from 'react';
import { Button, DateField, Icon, useT } from '@/components/shared';
import type { IsoDay } from '@/lib/calendar';
import { longDay, type TextKey } from '@/lib/i18n';
import type { Status, Tag, Task } from '@/lib/tasks';
import styles from './editor.module.css';
import type { PanelActions } from './model';
import { NoteField } from './NoteField';
import { TagInput } from './TagInput';

const STATUSES = [
  { status: 'todo', text: 'panelStatus_todo' },
  { status: 'doing', text: 'panelStatus_doing' },
  { status: 'done', text: 'panelStatus_done' },
] as const satisfies readonly { status: Status; text: TextKey }[];

interface Props {
  readonly task: Task;
  readonly tags: readonly Tag[];
  readonly act: PanelActions;
  /** The portal's limit for the whole document, and taking it over as the task's own date. */
  readonly portalDue: IsoDay | null;
  readonly onPortalDue: (day: IsoDay) => void;
  readonly onStatus: (status: Status) => void;
  readonly onUntake: () => void;
}

/** What the officer says about a task: status, own date, tags, a note. Each is kept as soon as it is said. */
export function TaskEditor({ task, tags, act, portalDue, onPortalDue, onStatus, onUntake }: Props) {
  const t = useT();
  const group = useId();
  return (
    <div className={styles.edit}>
      <fieldset className={styles.statuses}>
        <legend className="sr">{t('panelStatus')}</legend>
        {STATUSES.map(({ status, text }) => (
          <label key={status}>
            <input type="radio" name={group} checked={task.status === status} onChange={() => onStatus(status)} />
            <span>
              {status === 'doing' && <Icon name="half" small />}
              {status === 'done' && <Icon name="check" small />}
              {t(text)}
            </span>
          </label>
        ))}
      </fieldset>
      <div className={styles.line}>
        <span className={styles.label} aria-hidden="true">
          {t('panelOwnDue')}
        </span>
        <DateField
          label={t('panelOwnDue')}
          hideLabel
          value={task.ownDue}
          onChange={(day) => void act.setOwnDue(task.id, day)}
        />
        {task.ownDue !== null && (
          <Button kind="quiet" small onClick={() => void act.setOwnDue(task.id, null)}>
            {t('panelOwnDueDrop')}
          </Button>
        )}
        {portalDue !== null && portalDue !== task.ownDue && (
          <Button kind="quiet" small className={styles.portalDue} onClick={() => onPortalDue(portalDue)}>
            {t('panelPortalDueTake', { day: longDay(portalDue) })}
          </Button>
        )}
      </div>
      <TagInput names={task.tags} known={tags} onChange={(names) => act.setTags(task.id, names, task.tags)} />
      <NoteField
        key={task.id}
        owner={task.id}
        value={task.note}
        onSave={(text, seen) => act.setNote(task.id, text, seen)}
      />
      <div className={styles.end}>
        <Button kind="quiet" small onClick={onUntake}>
          {t('panelUntake')}
        </Button>
      </div>
    </div>
  );
}
