import styles from './Icon.module.css';
import { SHAPES } from './icons';

export type IconName = keyof typeof SHAPES;

/** A 16 px line drawing (`small`: 14 px) in the colour of the text. Decoration: the words beside it say the same. */
export function Icon({ name, small = false }: { name: IconName; small?: boolean }) {
  const { line, fill } = SHAPES[name];
  return (
    <svg className={small ? `${styles.icon} ${styles.small}` : styles.icon} viewBox="0 0 16 16" aria-hidden="true">
      <path d={line} />
      {fill && <path d={fill} fill="currentColor" stroke="none" />}
    </svg>
  );
}
