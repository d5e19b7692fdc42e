import { type ComponentProps, type ReactNode, useId } from 'react';
import styles from './Field.module.css';

interface FieldProps extends ComponentProps<'input'> {
  label: string;
  /** The label is read out, not shown (its place says what it is for). */
  hideLabel?: boolean;
  /** One sentence below: how to fill it in. */
  hint?: string;
  /** One sentence below: what is wrong and what was kept. */
  error?: string | null;
  /** Stands inside the box, at its end. */
  trailing?: ReactNode;
}

/** A text field with its label, a hint and an error sentence. */
export function Field({ label, hideLabel = false, hint, error = null, trailing, className, ...input }: FieldProps) {
  const id = useId();
  const below = error ?? hint;
  return (
    <div className={className ? `${styles.field} ${className}` : styles.field}>
      <label htmlFor={id} className={hideLabel ? 'sr' : styles.label}>
        {label}
      </label>
      <div className={styles.box}>
        <input
          autoComplete="off"
          {...input}
          id={id}
          className={styles.input}
          aria-invalid={error !== null}
          aria-describedby={below ? `${id}-below` : undefined}
        />
        {trailing}
      </div>
      <p id={`${id}-below`} aria-live="polite" hidden={!below} className={error ? styles.error : styles.hint}>
        {below}
      </p>
    </div>
  );
}
