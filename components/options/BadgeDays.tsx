import { useState } from 'react';
import { Field, FromOffice, useT } from '@/components/shared';
import { BADGE_DAYS } from '@/lib/tasks';
import { BackToOffice } from './BackToOffice';
import styles from './BadgeDays.module.css';
import parts from './parts.module.css';
import { Section } from './Section';

/** The whole number typed, or null when it is none or out of bounds. */
function parse(typed: string): number | null {
  const number = /^\d{1,2}$/.test(typed.trim()) ? Number(typed) : 0;
  return number >= BADGE_DAYS.least && number <= BADGE_DAYS.most ? number : null;
}

interface BadgeDaysProps {
  readonly days: number;
  /** What the office has set, and whether the officer's own stands in its place. */
  readonly office: number | null;
  readonly chosen: boolean;
  readonly onChange: (days: number) => void;
  readonly onReset: () => void;
}

export function BadgeDays({ days, office, chosen, onChange, onReset }: BadgeDaysProps) {
  const t = useT();
  const [typed, setTyped] = useState(String(days));
  const [stored, setStored] = useState(days);
  if (stored !== days) {
    setStored(days);
    if (parse(typed) !== days) setTyped(String(days));
  }
  const right = parse(typed) !== null;
  return (
    <Section title={t('badgeSection')} help={t('badgeHelp')}>
      <Field
        className={styles.days}
        label={t('badgeDays')}
        type="number"
        min={BADGE_DAYS.least}
        max={BADGE_DAYS.most}
        error={right ? null : t('badgeDaysWrong', { days })}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          const next = parse(event.target.value);
          if (next !== null) onChange(next);
        }}
      />
      {office !== null && !chosen && <FromOffice />}
      {office !== null && chosen && (
        <BackToOffice sentence={t('officeBadgeDaysOwn', { days: office })} onReset={onReset} />
      )}
      <p className={parts.note}>{t('badgeColours')}</p>
    </Section>
  );
}
