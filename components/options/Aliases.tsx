import { type KeyboardEvent, useState } from 'react';
import { Icon, useT } from '@/components/shared';
import type { OwnUnit } from '@/lib/tasks';
import { fold, unitId } from '@/lib/text';
import styles from './Aliases.module.css';

interface AliasesProps {
  unit: OwnUnit;
  /** Answers whether it is on disk. */
  onChange: (aliases: readonly string[]) => Promise<boolean>;
}

/** Tên gọi khác: one chip a name, and a field in which Enter or a comma adds one. */
export function Aliases({ unit, onChange }: AliasesProps) {
  const t = useT();
  const [typed, setTyped] = useState('');
  const add = async () => {
    const alias = typed.normalize('NFC').trim();
    const known = unit.aliases.some((other) => unitId(other) === unitId(alias));
    setTyped('');
    const kept = fold(alias) === '' || known || (await onChange([...unit.aliases, alias]));
    if (!kept) setTyped((since) => since || typed);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ',') return;
    event.preventDefault();
    void add();
  };
  return (
    <fieldset className={styles.box}>
      <legend className="sr">{t('unitAliases', { name: unit.name })}</legend>
      {unit.aliases.map((alias) => (
        <span key={alias} className={styles.alias}>
          {alias}
          <button
            type="button"
            aria-label={t('aliasRemove', { alias })}
            onClick={() => void onChange(unit.aliases.filter((other) => other !== alias))}
          >
            <Icon name="x" small />
          </button>
        </span>
      ))}
      <input
        aria-label={t('aliasFor', { name: unit.name })}
        placeholder={t('aliasAdd')}
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={onKey}
        onBlur={() => void add()}
      />
    </fieldset>
  );
}
