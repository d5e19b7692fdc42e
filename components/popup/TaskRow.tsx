import { DueChip, Icon, TagChip, Tick, useT } from '@/components/shared';
import type { IsoDay } from '@/lib/calendar';
import { dueOf, type OwnUnit, type StoredNotice, type Tag, type Task, tagId } from '@/lib/tasks';
import { noticeName, type RoleHere, roleHere } from './source';
import styles from './TaskRow.module.css';

interface TaskRowProps {
  task: Task;
  /** Undefined until it is read, and for a task of no notice. */
  notice: StoredNotice | undefined;
  tags: readonly Tag[];
  ownUnits: readonly OwnUnit[];
  today: IsoDay;
  /** From 1, in its group of `size`. */
  position: number;
  size: number;
  onDone: (task: Task) => void;
  onOpen: (task: Task) => void;
}

/** One task in two lines of text, its date and tags, and where it is from. All rows are of one height. */
export function TaskRow({ task, notice, tags, ownUnits, today, position, size, onDone, onOpen }: TaskRowProps) {
  const t = useT();
  const named = task.tags.map(
    (name): Tag => tags.find((tag) => tagId(tag.name) === tagId(name)) ?? { name, colour: 'a' },
  );
  const text = <span className={styles.clamp}>{task.text}</span>;
  return (
    <li className={styles.row} data-task={task.id} aria-setsize={size} aria-posinset={position}>
      <Tick state={task.status} label={t('markDoneTask', { text: task.text })} onPress={() => onDone(task)} />
      <div className={styles.main}>
        {task.noticeId ? (
          <button type="button" className={styles.text} title={t('openAtTask')} onClick={() => onOpen(task)}>
            {text}
          </button>
        ) : (
          <p className={styles.text}>{text}</p>
        )}
        <div className={styles.due}>
          <DueChip due={dueOf(task)} today={today} />
          {named.map((tag) => (
            <TagChip key={tag.name} tag={tag} />
          ))}
        </div>
        <p className={styles.source}>
          {task.noticeId ? <Source task={task} notice={notice} role={roleHere(task, ownUnits)} /> : t('ownTask')}
        </p>
      </div>
    </li>
  );
}

interface SourceProps {
  task: Task;
  notice: StoredNotice | undefined;
  role: RoleHere;
}

/** văn bản đã sửa · Chủ trì · 12/TB-STC, 30/01/2024: first what must not be cut off. */
function Source({ task, notice, role }: SourceProps) {
  const t = useT();
  const { is } = task.standing;
  return (
    <>
      {is !== 'same' && (
        <>
          <b className={styles.changed}>
            <Icon name={is === 'changed' ? 'diff' : 'broken'} small />
            {t(is === 'changed' ? 'noticeChanged' : 'noticeGone')}
          </b>
          {' · '}
        </>
      )}
      {role === 'support' && (
        <b className={styles.support}>
          <Icon name="users" small />
          {t('roleSupport')}
        </b>
      )}
      {role === 'lead' && t('roleLead')}
      {role === 'everyone' && t('roleEveryone')}
      {role && notice && ' · '}
      {notice && noticeName(t, notice.header)}
    </>
  );
}
