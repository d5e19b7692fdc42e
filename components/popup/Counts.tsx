import { useT } from '@/components/shared';
import { GROUPS, type Group } from '@/lib/tasks';
import styles from './Counts.module.css';
import { GROUP_TEXT, groupId } from './groups';

interface CountsProps {
  counts: Readonly<Record<Group, number>>;
  onJump: (group: Group) => void;
}

/** How many tasks stand in each group; each number leads to its group. */
export function Counts({ counts, onJump }: CountsProps) {
  const t = useT();
  return (
    <nav className={styles.counts} aria-label={t('countsLabel')}>
      {GROUPS.map((group) => {
        const inside = (
          <>
            <b>{counts[group]}</b>
            <span>{t(GROUP_TEXT[group])}</span>
          </>
        );
        const classes = counts[group] > 0 ? `${styles.count} ${styles[group]}` : styles.count;
        if (counts[group] === 0)
          return (
            <div key={group} className={classes}>
              {inside}
            </div>
          );
        return (
          <a
            key={group}
            className={classes}
            href={`#${groupId(group)}`}
            onClick={(event) => {
              event.preventDefault();
              onJump(group);
            }}
          >
            {inside}
          </a>
        );
      })}
    </nav>
  );
}
