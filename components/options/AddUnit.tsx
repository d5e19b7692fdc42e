import { type FormEvent, useState } from 'react';
import { Button, Field, FromOffice, Icon, useT } from '@/components/shared';
import { fold } from '@/lib/text';
import styles from './AddUnit.module.css';
import type { SeenUnit } from './OwnUnits';
import parts from './parts.module.css';

interface AddUnitProps {
  /** Units of stored notices that are not the officer's own yet. */
  seen: readonly SeenUnit[];
  isKnown: (name: string) => boolean;
  /** Answers whether it is on disk. */
  onAdd: (name: string) => Promise<boolean>;
}

/** As many as one can look over; typing narrows them down. */
const AT_MOST = 6;

/** A unit by its typed name, or one of those that stored notices name. */
export function AddUnit({ seen, isKnown, onAdd }: AddUnitProps) {
  const t = useT();
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState(false);
  const change = (text: string) => {
    setTyped(text);
    setRefused(false);
  };
  const name = typed.normalize('NFC').replace(/\s+/g, ' ').trim();
  const blank = fold(name) === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (blank || isKnown(name)) return setRefused(true);
    void add(name);
  };
  const add = async (name: string) => {
    if (await onAdd(name)) change('');
  };
  const error = refused && (blank ? t('unitEmpty') : isKnown(name) && t('unitKnown', { name }));
  const offered = seen.filter(({ name }) => fold(name).includes(fold(typed))).slice(0, AT_MOST);
  return (
    <>
      <form className={parts.line} onSubmit={submit}>
        <Field
          label={t('unitName')}
          hint={t(seen.length > 0 ? 'unitNameHint' : 'unitNameAlone')}
          error={error || null}
          value={typed}
          onChange={(event) => change(event.target.value)}
        />
        <Button type="submit">{t('unitAdd')}</Button>
      </form>
      {offered.length > 0 && (
        <ul className={parts.rows} aria-label={t('unitsSeen')}>
          {offered.map((unit) => (
            <li key={unit.id} className={styles.offer}>
              <button type="button" className={styles.unit} onClick={() => void add(unit.name)}>
                <Icon name="plus" />
                <span className={parts.name}>{unit.name}</span>
                {unit.fromOffice && <FromOffice />}
                {unit.count > 0 && <span className={parts.note}>{t('unitAssignments', { count: unit.count })}</span>}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
