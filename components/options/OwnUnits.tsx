import { IconButton, useT } from '@/components/shared';
import type { Unit } from '@/lib/reading';
import { isSameUnit, type OwnUnit, suggestAliases } from '@/lib/tasks';
import { unitId } from '@/lib/text';
import { AddUnit } from './AddUnit';
import { Aliases } from './Aliases';
import styles from './OwnUnits.module.css';
import parts from './parts.module.css';
import { Section } from './Section';

/** A unit that stored notices name, with the number of its assignments there. */
export interface SeenUnit extends Unit {
  readonly count: number;
}

interface OwnUnitsProps {
  ownUnits: readonly OwnUnit[];
  seen: readonly SeenUnit[];
  /** Answers whether it is on disk. */
  onChange: (ownUnits: readonly OwnUnit[]) => Promise<boolean>;
  /** The unit was taken off the list; the caller offers to undo. */
  onRemove: (unit: OwnUnit) => void;
}

export function OwnUnits({ ownUnits, seen, onChange, onRemove }: OwnUnitsProps) {
  const t = useT();
  const isKnown = (id: string) => ownUnits.some((own) => isSameUnit(id, own));
  const add = (name: string) => onChange([...ownUnits, { id: unitId(name), name, aliases: suggestAliases(name) }]);
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
              <IconButton name="x" label={t('unitRemove', { name: unit.name })} onClick={() => onRemove(unit)} />
              <div className={styles.aliases}>
                <Aliases unit={unit} onChange={(aliases) => setAliases(unit, aliases)} />
              </div>
            </li>
          ))}
        </ul>
      )}
      <AddUnit seen={seen.filter(({ id }) => !isKnown(id))} isKnown={(name) => isKnown(unitId(name))} onAdd={add} />
    </Section>
  );
}
