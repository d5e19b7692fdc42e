import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button, Field, useT } from '@/components/shared';
import type { Unit } from '@/lib/reading';
import { isSameUnit, type OwnUnit, suggestAliases } from '@/lib/tasks';
import { fold } from '@/lib/text';
import styles from './choice.module.css';

interface Props {
  /** The units that the notice names. */
  readonly found: readonly Unit[];
  readonly ownUnits: readonly OwnUnit[];
  readonly onChoose: (units: readonly OwnUnit[]) => void;
  readonly onCancel: () => void;
}

interface Candidate extends Unit {
  readonly chosen: boolean;
  /** As typed: names joined by commas. */
  readonly aliases: string;
}

const split = (aliases: string): readonly string[] => [
  ...new Set(
    aliases
      .split(/[,;]/)
      .map((alias) => alias.trim())
      .filter((alias) => fold(alias) !== ''),
  ),
];

/** The officer's units, also those that this notice does not name; then the notice's other units. */
function candidates(found: readonly Unit[], ownUnits: readonly OwnUnit[]): readonly Candidate[] {
  const own = ownUnits.map(({ id, name, aliases }) => ({ id, name, aliases: aliases.join(', '), chosen: true }));
  const others = found
    .filter((other) => !ownUnits.some((unit) => isSameUnit(other, unit)))
    .map(({ id, name }) => ({ id, name, aliases: suggestAliases(name).join(', '), chosen: false }));
  return [...own, ...others];
}

/** Đơn vị của tôi, chosen from the units that were found, each with the short names it also goes by. */
export function UnitChoice({ found, ownUnits, onChoose, onCancel }: Props) {
  const t = useT();
  const [units, setUnits] = useState(() => candidates(found, ownUnits));
  const heading = useRef<HTMLHeadingElement>(null);
  const changing = ownUnits.length > 0;
  useEffect(() => {
    if (changing) heading.current?.focus(); // opened by a button further down
  }, [changing]);

  const set = (id: string, change: Partial<Candidate>) =>
    setUnits(units.map((unit) => (unit.id === id ? { ...unit, ...change } : unit)));
  const chosen = units.filter((unit) => unit.chosen);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onChoose(chosen.map(({ id, name, aliases }) => ({ id, name, aliases: split(aliases) })));
  };

  return (
    <form className={styles.card} onSubmit={submit} aria-labelledby="unit-choice">
      <h2 id="unit-choice" ref={heading} tabIndex={-1}>
        {t('panelChooseUnits')}
      </h2>
      <p>{t('panelChooseUnitsWhy')}</p>
      <ul>
        {units.map((unit) => (
          <li key={unit.id}>
            <label className={styles.unit}>
              <input
                type="checkbox"
                checked={unit.chosen}
                onChange={(event) => set(unit.id, { chosen: event.target.checked })}
              />
              <span>{unit.name}</span>
            </label>
            {unit.chosen && (
              <Field
                className={styles.aliases}
                label={t('panelAliases')}
                hint={t('panelAliasesHint')}
                value={unit.aliases}
                onChange={(event) => set(unit.id, { aliases: event.target.value })}
              />
            )}
          </li>
        ))}
      </ul>
      <p className={styles.buttons}>
        <Button kind="primary" type="submit" disabled={chosen.length === 0}>
          {t('panelChooseUnitsSave')}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {t(changing ? 'panelCancel' : 'panelLater')}
        </Button>
      </p>
    </form>
  );
}
