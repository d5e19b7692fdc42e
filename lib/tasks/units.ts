import { EVERYONE, type Role, type UnitId, type UnitRole } from '@/lib/reading';
import { unitId } from '@/lib/text';
import type { AssignmentKey, OwnUnit, StoredAssignment, StoredNotice } from './types';

/**
 * One of the officer's units leads or supports. Work for everyone ("Các phòng, đơn vị") is not the officer's own in
 * this sense: it has its own place on every screen, see `isForEveryone`.
 */
export const isOwn = (units: readonly UnitRole[], ownUnits: readonly OwnUnit[]): boolean =>
  ownRole(units, ownUnits) !== null;

/** The role of the officer's units in `units`: lead where any of them leads, null where none is named. */
export function ownRole(units: readonly UnitRole[], ownUnits: readonly OwnUnit[]): Role | null {
  const own = units.filter((unit) => ownUnits.some((mine) => isSameUnit(unit.id, mine)));
  if (own.length === 0) return null;
  return own.some((unit) => unit.role === 'lead') ? 'lead' : 'support';
}

/** Giao cho mọi phòng, đơn vị. */
export const isForEveryone = (units: readonly UnitRole[]): boolean => units.some((unit) => unit.id === EVERYONE);

/** Whether the unit `id` of a notice is `own`: by its name or by one of the names the officer gave it, never by guess. */
export function isSameUnit(id: UnitId, own: OwnUnit): boolean {
  if (id === EVERYONE) return false;
  if (id === own.id) return true;
  const bare = withoutNoun(id);
  return bare !== '' && own.aliases.some((alias) => withoutNoun(unitId(alias)) === bare);
}

/** "Phòng HCTH", "P. HCTH" and "P.HCTH" are the alias HCTH. */
const withoutNoun = (id: UnitId): string => id.replace(/^(phong|p)-/, '');

/** Nouns that begin a unit's name, folded, and how offices shorten them. Longer ones first. */
const NOUNS: readonly (readonly [folded: string, short: string])[] = [
  ['van-phong', 'VP'],
  ['thanh-tra', 'TTr'],
  ['trung-tam', 'TT'],
  ['chi-cuc', 'CC'],
  ['phong', 'P'],
  ['ban', 'B'],
];

/** Words that initials leave out, and words that say whose unit it is. */
const LINKS = new Set(['va', 'cua', 'thuoc', 've', 'cac']);
const OWNERS = new Set(['so', 'tinh', 'thanh-pho', 'huyen', 'uy-ban-nhan-dan', 'ubnd']);

/**
 * Names an office would also use for `name`, to be offered: “Phòng Hành chính – Tổng hợp” → HCTH, P.HCTH. An empty list
 * where the name is too short to have initials.
 */
export function suggestAliases(name: string): readonly string[] {
  const words = name.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  const folded = words.map((word) => unitId(word)).join('-');
  const [noun, short] = NOUNS.find(([start]) => folded === start || folded.startsWith(`${start}-`)) ?? ['', ''];
  const rest = words.slice(noun === '' ? 0 : noun.split('-').length);
  const initials = OWNERS.has(rest.map((word) => unitId(word)).join('-')) ? '' : initialsOf(rest);
  if (noun === 'phong') return initials.length > 1 ? [initials, `P.${initials}`] : [];
  if (noun === 'van-phong' || noun === 'thanh-tra') return [`${short}${initials}`];
  return `${short}${initials}`.length > 1 && initials !== '' ? [`${short}${initials}`] : [];
}

function initialsOf(words: readonly string[]): string {
  const shouted = words.every(isUpperCase);
  return (
    words
      .filter((word) => !LINKS.has(unitId(word)))
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
