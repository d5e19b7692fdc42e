import { type ReactNode, useId } from 'react';
import styles from './Section.module.css';

interface SectionProps {
  title: string;
  help?: string;
  /** What an address may end in to lead here. */
  anchor?: string;
  children: ReactNode;
}

/** One matter of the settings: its heading, a sentence about it, and its controls. */
export function Section({ title, help, anchor, children }: SectionProps) {
  const id = useId();
  return (
    <section id={anchor} aria-labelledby={id} className={styles.section}>
      <h2 id={id}>{title}</h2>
      {help && <p className={styles.help}>{help}</p>}
      {children}
    </section>
  );
}
