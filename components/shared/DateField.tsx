import { type KeyboardEvent, useRef, useState } from 'react';
import { type IsoDay, parseDay } from '@/lib/calendar';
import { longDay, weekdayName } from '@/lib/i18n';
import { IconButton } from './Button';
import styles from './DateField.module.css';
import { Field } from './Field';
import { useT } from './text';
import { parseTypedDay } from './typedDay';

interface DateFieldProps {
  value: IsoDay | null;
  /** Called on leaving the field, on Enter and from the picker; null when it was emptied. Never with a wrong date. */
  onChange: (day: IsoDay | null) => void;
  label: string;
  hideLabel?: boolean;
}

/**
 * A day as text, dd/mm/yyyy, with its weekday and a button that opens the browser's calendar. (A native date field
 * alone would write 02/22/2024 in an English browser.) Wrong input stays as typed, with a sentence.
 */
export function DateField({ value, onChange, label, hideLabel }: DateFieldProps) {
  const t = useT();
  const native = useRef<HTMLInputElement>(null);
  const shown = value ? longDay(value) : '';
  const [typed, setTyped] = useState(shown);
  const [wrong, setWrong] = useState(false);
  const [last, setLast] = useState(value);
  if (last !== value) {
    setLast(value);
    setTyped(shown);
    setWrong(false);
  }

  const typedDay = parseTypedDay(typed);
  const commit = () => {
    if (typedDay === 'wrong') return setWrong(true);
    if (typedDay !== value) onChange(typedDay);
    else setTyped(shown);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter') commit();
    if (event.key === 'Escape' && typed !== shown) {
      event.preventDefault();
      setTyped(shown);
      setWrong(false);
    }
  };
  return (
    <Field
      label={label}
      hideLabel={hideLabel}
      inputMode="numeric"
      placeholder={t('datePlaceholder')}
      value={typed}
      error={wrong ? t('dateWrong', { typed }) : null}
      onChange={(event) => {
        setTyped(event.target.value);
        setWrong(false);
      }}
      onBlur={commit}
      onKeyDown={onKey}
      trailing={
        <>
          <span className={styles.weekday} aria-live="polite">
            {typedDay && typedDay !== 'wrong' && weekdayName(t, typedDay)}
          </span>
          <span className={styles.picker}>
            <input
              ref={native}
              type="date"
              className={styles.native}
              tabIndex={-1}
              aria-hidden="true"
              value={value ?? ''}
              onChange={(event) => onChange(parseDay(event.target.value))}
            />
            <IconButton name="calendar" label={t('datePick')} onClick={() => native.current?.showPicker()} />
          </span>
        </>
      }
    />
  );
}
