import { Icon } from './Icon';
import styles from './Tick.module.css';

/** `take`: an assignment not taken on yet; else the task's status. */
export type TickState = 'take' | 'todo' | 'doing' | 'done';

const CHECKED = { take: false, todo: false, doing: 'mixed', done: true } as const;

interface TickProps {
  state: TickState;
  /** What pressing does, in words ("Nhận việc này", "Đánh dấu đã xong"). */
  label: string;
  onPress: () => void;
}

/** The tick in the margin: dashed + (take on), empty (to do), half full (doing), check on green (done). */
export function Tick({ state, label, onPress }: TickProps) {
  return (
    // A button, not an input: what it shows follows the store, which has three values and may refuse.
    // biome-ignore lint/a11y/useSemanticElements: see above
    <button
      type="button"
      role="checkbox"
      aria-checked={CHECKED[state]}
      aria-label={label}
      title={label}
      className={`${styles.tick} ${styles[state]}`}
      onClick={onPress}
    >
      <span className={styles.box}>
        {state === 'take' && <Icon name="plus" small />}
        {state === 'done' && <Icon name="check" small />}
      </span>
    </button>
  );
}
