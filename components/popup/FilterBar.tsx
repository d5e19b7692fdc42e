import { Button, Field, IconButton, TagChip, useT } from '@/components/shared';
import styles from './FilterBar.module.css';
import { type CountedTag, type Filter, isFiltering, NO_FILTER } from './filter';

interface FilterBarProps {
  filter: Filter;
  tags: readonly CountedTag[];
  /** How many tasks pass, and of how many. */
  found: number;
  total: number;
  onFilter: (filter: Filter) => void;
  onClose: () => void;
}

/** Words and tags. Opened by its button or by “/”, closed (and cleared) by its button or Escape. */
export function FilterBar({ filter, tags, found, total, onFilter, onClose }: FilterBarProps) {
  const t = useT();
  const toggle = (name: string) => {
    const chosen = filter.tags.includes(name);
    onFilter({ ...filter, tags: chosen ? filter.tags.filter((tag) => tag !== name) : [...filter.tags, name] });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> came with Chromium 118
    <div
      role="search"
      className={styles.bar}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <Field
        label={t('filterWords')}
        hideLabel
        autoFocus
        placeholder={t('filterHint')}
        value={filter.words}
        onChange={(event) => onFilter({ ...filter, words: event.target.value })}
        trailing={<IconButton name="x" label={t('filterClear')} onClick={onClose} />}
      />
      {tags.length > 0 && (
        <fieldset className={styles.tags}>
          <legend className="sr">{t('filterTags')}</legend>
          {tags.map((tag) => (
            <button
              key={tag.name}
              type="button"
              className={styles.tag}
              aria-pressed={filter.tags.includes(tag.name)}
              onClick={() => toggle(tag.name)}
            >
              <TagChip tag={tag} />
              <span className={styles.count}>{tag.count}</span>
            </button>
          ))}
        </fieldset>
      )}
      <div className={styles.result}>
        <p role="status">{isFiltering(filter) && t('filterResult', { count: found, total })}</p>
        {isFiltering(filter) && (
          <Button kind="quiet" small onClick={() => onFilter(NO_FILTER)}>
            {t('filterClear')}
          </Button>
        )}
      </div>
    </div>
  );
}
