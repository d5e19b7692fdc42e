import { unitId } from '@/lib/text';
import { ShortName } from './short-names';
import type { Unit, UnitId } from './types';
import { EVERYONE } from './types';

interface Spelling {
  readonly name: ShortName;
  /** Of its first way to be printed. */
  readonly id: UnitId;
}

/**
 * The ids of the units that one document names: one for all spellings of a unit, and for its initials where the document
 * names just one unit in full that has these. Each is made once: a heading's unit is that of all its tasks.
 */
export function idsOf(names: Iterable<string>): (name: string) => UnitId {
  const spellings = new Map<string, Spelling>();
  const keys = new Map<string, string>();
  for (const name of new Set(names)) {
    const short = new ShortName(name);
    keys.set(name, short.key);
    if (!spellings.has(short.key)) spellings.set(short.key, { name: short, id: unitId(name) });
  }
  const ids = new Map<string, UnitId>();
  return (name) => {
    let id = ids.get(name);
    if (id === undefined) {
      const spelling = spellings.get(keys.get(name) ?? '');
      id = spelling ? inFull(spelling, [...spellings.values()]).id : unitId(name);
      ids.set(name, id);
    }
    return id;
  };
}

/** What `spelling` is short for; itself where that is nothing or not clear. */
function inFull(spelling: Spelling, all: readonly Spelling[]): Spelling {
  if (!spelling.name.hasInitials) return spelling;
  const longer = all.filter((other) => other !== spelling && spelling.name.isFor(other.name));
  const fulls = longer.filter(({ name }) => !longer.some((other) => name.isFor(other.name)));
  return fulls.length === 1 ? (fulls[0] ?? spelling) : spelling;
}

/** The id of a unit by its printed name alone, whatever else its document calls it: the same on every page of it. */
export const printedId = ({ id, name }: Unit): UnitId => (id === EVERYONE ? EVERYONE : unitId(name));

/** What a unit is called of which a document gives several names: that in full, else the first. */
export const calledBy = (known: string | undefined, { id, name }: Unit): string =>
  known !== undefined && (unitId(known) === id || unitId(name) !== id) ? known : name;
