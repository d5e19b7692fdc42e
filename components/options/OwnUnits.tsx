import { FromOffice, IconButton, useT } from '@/components/shared';
import type { Unit } from '@/lib/reading';
import { isSameUnit, type OwnUnit, suggestAliases } from '@/lib/tasks';
import { unitId } from '@/lib/text';
import { AddUnit } from './AddUnit';
import { Aliases } from './Aliases';
import { BackToOffice } from './BackToOffice';
import styles from './OwnUnits.module.css';
import type { Office } from './office';
import parts from './parts.module.css';
import { Section } from './Section';

/** A unit that stored notices name, with the number of its assignments there. */
export interface SeenUnit extends Unit {
  readonly count: number;
  /** The office names it. */
  readonly fromOffice?: boolean;
}

interface OwnUnitsProps {
  ownUnits: readonly OwnUnit[];
  seen: readonly SeenUnit[];
  office: Office;
  /** `ownUnits` are the officer's choice, not the office's. */
  chosen: boolean;
  onReset: () => void;
  /** Answers whether it is on disk. */
  onChange: (ownUnits: readonly OwnUnit[]) => Promise<boolean>;
  /** The unit was taken off the list; the caller offers to undo. */
  onRemove: (unit: OwnUnit) => void;
}

export function OwnUnits({ ownUnits, seen, office, chosen, onReset, onChange, onRemove }: OwnUnitsProps) {
  const t = useT();
  const isKnown = (unit: Unit) => ownUnits.some((own) => isSameUnit(unit, own));
  const fromOffice = (id: string) => office.units.find((unit) => unit.id === id);
  const add = (name: string) => {
    const id = unitId(name);
    return onChange([...ownUnits, fromOffice(id) ?? { id, name, aliases: suggestAliases(name) }]);
  };
  const setAliases = (unit: OwnUnit, aliases: readonly string[]) =>
    onChange(ownUnits.map((own) => (own.id === unit.id ? { ...own, aliases } : own)));
  return (
    <Section title={t('unitsTitle')} help={t('unitsHelp')}>
      {ownUnits.length === 0 ? (
        <p>{t('unitsNone')}</p>
      ) : (
        <ul className={parts.rows}>
          {ownUnits.map((unit) => (
            <li key={unit.id}>
              <b className={parts.name}>{unit.name}</b>
              {!chosen && fromOffice(unit.id) && <FromOffice />}
              <IconButton name="x" label={t('unitRemove', { name: unit.name })} onClick={() => onRemove(unit)} />
              <div className={styles.aliases}>
                <Aliases unit={unit} onChange={(aliases) => setAliases(unit, aliases)} />
              </div>
            </li>
          ))}
        </ul>
      )}
      {chosen && office.ownUnits.length > 0 && (
        <BackToOffice
          sentence={t('officeUnitsOwn', { units: office.ownUnits.map(({ name }) => name).join(', ') })}
          onReset={onReset}
        />
      )}
      <AddUnit
        seen={withOffice(seen, office.units).filter((unit) => !isKnown(unit))}
        isKnown={(name) => isKnown({ id: unitId(name), name })}
        onAdd={add}
      />
    </Section>
  );
}

/** The office's units first, each once. */
function withOffice(seen: readonly SeenUnit[], units: readonly OwnUnit[]): SeenUnit[] {
  const count = (id: string) => seen.find((unit) => unit.id === id)?.count ?? 0;
  const ours = units.map(({ id, name }) => ({ id, name, count: count(id), fromOffice: true }));
  return [...ours, ...seen.filter(({ id }) => !units.some((unit) => unit.id === id))];
}
