import { type ReactNode, useId } from 'react';
import styles from './Section.module.css';

/** One matter of the settings: its heading, a sentence about it, and its controls. */
export function Section({ title, help, children }: { title: string; help?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id}>{title}</h2>
      {help && <p className={styles.help}>{help}</p>}
      {children}
    </section>
  );
}
