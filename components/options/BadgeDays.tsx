import { useState } from 'react';
import { Field, useT } from '@/components/shared';
import styles from './BadgeDays.module.css';
import parts from './parts.module.css';
import { Section } from './Section';

/** Bounds of the days that the badge looks ahead. */
const LEAST = 1;
const MOST = 30;

/** The whole number typed, or null when it is none or out of bounds. */
function parse(typed: string): number | null {
  const number = /^\d{1,2}$/.test(typed.trim()) ? Number(typed) : 0;
  return number >= LEAST && number <= MOST ? number : null;
}

export function BadgeDays({ days, onChange }: { days: number; onChange: (days: number) => void }) {
  const t = useT();
  const [typed, setTyped] = useState(String(days));
  const right = parse(typed) !== null;
  return (
    <Section title={t('badgeSection')} help={t('badgeHelp')}>
      <Field
        className={styles.days}
        label={t('badgeDays')}
        type="number"
        min={LEAST}
        max={MOST}
        error={right ? null : t('badgeDaysWrong', { days })}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          const next = parse(event.target.value);
          if (next !== null) onChange(next);
        }}
      />
      <p className={parts.note}>{t('badgeColours')}</p>
    </Section>
  );
}
