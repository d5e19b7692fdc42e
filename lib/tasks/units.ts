import { EVERYONE, printedId, type Role, SHORT_NOUNS, ShortName, type Unit, type UnitRole } from '@/lib/reading';
import { fold } from '@/lib/text';
import type { AssignmentKey, OwnUnit, StoredAssignment, StoredNotice } from './types';

/**
 * One of the officer's units leads or supports. Work for everyone ("Các phòng, đơn vị") is not the officer's own in
 * this sense: it has its own place on every screen, see `isForEveryone`.
 */
export const isOwn = (units: readonly UnitRole[], ownUnits: readonly OwnUnit[]): boolean =>
  ownRole(units, ownUnits) !== null;

/** The role of the officer's units in `units`: lead where any of them leads, null where none is named. */
export function ownRole(units: readonly UnitRole[], ownUnits: readonly OwnUnit[]): Role | null {
  const own = units.filter((unit) => ownUnits.some((mine) => isSameUnit(unit, mine)));
  if (own.length === 0) return null;
  return own.some((unit) => unit.role === 'lead') ? 'lead' : 'support';
}

/** Giao cho mọi phòng, đơn vị. */
export const isForEveryone = (units: readonly UnitRole[]): boolean => units.some((unit) => unit.id === EVERYONE);

/**
 * Whether a unit of a notice is `own`: by one of its names there, the unit's own or those that the officer gave it, never by
 * guess.
 */
export function isSameUnit(unit: Unit, own: OwnUnit): boolean {
  if (unit.id === EVERYONE) return false;
  if (unit.id === own.id || printedId(unit) === own.id) return true;
  if (own.aliases.length === 0) return false;
  const [id, name] = [lettersOf(unit.id), lettersOf(unit.name)];
  return own.aliases.map(lettersOf).some((alias) => alias !== '' && (alias === id || alias === name));
}

/** Each made once: a popup compares the same few names for ten thousand tasks. */
const letters = new Map<string, string>();
function lettersOf(name: string): string {
  const known = letters.get(name) ?? new ShortName(name).letters;
  letters.set(name, known);
  return known;
}

/** Words that initials leave out, and words that say whose unit it is. */
const LINKS = new Set(['va', 'cua', 'thuoc', 've', 'cac']);
const OWNERS = new Set(['so', 'tinh', 'thanh pho', 'huyen', 'uy ban nhan dan', 'ubnd']);

/**
 * Names an office would also use for `name`, to be offered: “Phòng Hành chính – Tổng hợp” → HCTH, P.HCTH. An empty list
 * where the name is too short to have initials.
 */
export function suggestAliases(name: string): readonly string[] {
  const words = name.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  const folded = fold(words.join(' '));
  const [noun, short] = SHORT_NOUNS.find(([start]) => `${folded} `.startsWith(`${start} `)) ?? ['', ''];
  const rest = words.slice(noun === '' ? 0 : noun.split(' ').length);
  const initials = OWNERS.has(fold(rest.join(' '))) ? '' : initialsOf(rest);
  if (noun === 'phong') return initials.length > 1 ? [initials, `P.${initials}`] : [];
  if (noun === 'van phong' || noun === 'thanh tra') return [`${short}${initials}`];
  return `${short}${initials}`.length > 1 && initials !== '' ? [`${short}${initials}`] : [];
}

function initialsOf(words: readonly string[]): string {
  const shouted = words.every(isUpperCase);
  return (
    words
      .filter((word) => !LINKS.has(fold(word)))
      // A word that is itself an abbreviation (CNTT) stays whole.
      .map((word) => (isUpperCase(word) && !shouted ? word : word.charAt(0)))
      .join('')
      .toUpperCase()
  );
}

const isUpperCase = (word: string): boolean => word.length > 1 && word === word.toUpperCase() && /\p{L}/u.test(word);

/** Whether the officer is still to be asked for whom an assignment is. A part answers with the whole that was split. */
export const asksForUnits = (
  { unitsDoubtful, partOf }: Partial<StoredAssignment>,
  key: AssignmentKey,
  { unitsConfirmed = [] }: Pick<StoredNotice, 'unitsConfirmed'>,
): boolean => unitsDoubtful === true && !unitsConfirmed.some((confirmed) => confirmed === key || confirmed === partOf);
