import type { Tag } from '@/lib/tasks';
import { Icon } from './Icon';
import styles from './TagChip.module.css';
import { useT } from './text';

/** Nhãn: a dot in its colour and the word; with `onRemove` also a button that takes it off. */
export function TagChip({ tag, onRemove }: { tag: Tag; onRemove?: () => void }) {
  const t = useT();
  return (
    <span className={`${styles.tag} ${styles[tag.colour]}`}>
      <span className={styles.word}>{tag.name}</span>
      {onRemove && (
        <button
          type="button"
          className={styles.remove}
          aria-label={t('tagRemove', { tag: tag.name })}
          onClick={onRemove}
        >
          <Icon name="x" small />
        </button>
      )}
    </span>
  );
}
