import { unitId } from '@/lib/text';
import type { Unit, UnitId } from '../types';
import { EVERYONE } from '../types';
import { LEFT_OUT, ShortName } from './short-names';

/** A unit's name as a document prints it first. */
class Spelling {
  readonly name: string;
  /** That of its name in full, once all are known. */
  id: UnitId;
  private made: ShortName | null = null;

  constructor(name: string, id: UnitId) {
    this.name = name;
    this.id = id;
  }

  get short(): ShortName {
    this.made ??= new ShortName(this.name);
    return this.made;
  }
}

const BETWEEN = new RegExp(`-(?:${[...LEFT_OUT].join('|')})(?=-)`, 'g');
const MAY_BE_INITIALS = /\p{Lu}[.&–-]? ?\p{Lu}|^P /u;

/**
 * The ids of the units that one document names: one for all spellings of a unit, and for its initials where the document
 * names just one unit in full that has these. Each is made once: a heading's unit is that of all its tasks.
 */
export function idsOf(names: Iterable<string>): (name: string) => UnitId {
  const spellings = new Map<string, Spelling>();
  const byName = new Map<string, Spelling>();
  for (const name of names) {
    if (byName.has(name)) continue;
    const id = unitId(name);
    const key = id.replace(BETWEEN, '');
    const spelling = spellings.get(key) ?? new Spelling(name, id);
    spellings.set(key, spelling);
    byName.set(name, spelling);
  }
  const all = [...spellings.values()];
  const initials = all.filter(({ name }) => MAY_BE_INITIALS.test(name)).filter(({ short }) => short.hasInitials);
  const fulls = initials.map((spelling) => inFull(spelling, all).id);
  for (const [at, spelling] of initials.entries()) spelling.id = fulls[at] ?? spelling.id;
  return (name) => byName.get(name)?.id ?? unitId(name);
}

/** What initials are short for; where that is nothing, or not clear, the first of their own ways to be printed. */
function inFull(initials: Spelling, all: readonly Spelling[]): Spelling {
  const longer = all.filter((other) => initials.short.isFor(other.short));
  const fulls = longer.filter(({ short }) => !longer.some((other) => short.isFor(other.short)));
  const [full, another] = fulls;
  return full && !another ? full : (all.find(({ short }) => short.key === initials.short.key) ?? initials);
}

/** The id of a unit by its printed name alone, whatever else its document calls it: the same on every page of it. */
export const printedId = ({ id, name }: Unit): UnitId => (id === EVERYONE ? EVERYONE : unitId(name));

/** What a unit is called of which a document gives several names: that in full, else the first. */
export const calledBy = (known: string | undefined, { id, name }: Unit): string =>
  known !== undefined && (unitId(known) === id || unitId(name) !== id) ? known : name;
