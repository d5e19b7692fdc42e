import { printedId, type UnitRole } from '@/lib/reading';
import { fold } from '@/lib/text';
import type { AssignmentKey, NoticeReading, StoredAssignment, StoredDeadline } from './types';

/** The units that lead, to be compared: as they are printed there, since other names of theirs may be out of sight. */
export function leadsOf({ units }: { readonly units: readonly UnitRole[] }): string {
  const leads = units.filter(({ role }) => role === 'lead').map(printedId);
  return [...new Set(leads)].sort().join(',');
}

/** What makes two assignments the same: their folded text and the units that lead. */
export const signatureOf = (assignment: { readonly text: string; readonly units: readonly UnitRole[] }): string =>
  `${leadsOf(assignment)}|${fold(assignment.text)}`;

/**
 * Names assignments. A key is a hash of the signature, from the second of equal ones on with its number ("1f3a….2"):
 * unique in its notice, and the same at every reading of the same text.
 */
export class KeyMaker {
  readonly #occurrences = new Map<string, number>();

  next(assignment: Parameters<typeof signatureOf>[0]): AssignmentKey {
    const hash = hashOf(signatureOf(assignment));
    const occurrence = (this.#occurrences.get(hash) ?? 0) + 1;
    this.#occurrences.set(hash, occurrence);
    return (occurrence === 1 ? hash : `${hash}.${occurrence}`) as AssignmentKey;
  }
}

/** The assignments of a reading with their keys. */
export function withKeys(reading: NoticeReading): readonly StoredAssignment[] {
  const keys = new KeyMaker();
  return reading.assignments.map((assignment) => {
    const { path, text, units, unitsDoubtful, general, urgency, urgencyWord, references } = assignment;
    const key = keys.next(assignment);
    const deadline = assignment.deadline && withoutPlace(assignment.deadline);
    const deadlines = assignment.deadlines.map(withoutPlace);
    const given = general && { general: withoutPlace(general) };
    const doubt = unitsDoubtful && { unitsDoubtful };
    return { key, path, text, units, ...doubt, deadline, deadlines, ...given, urgency, urgencyWord, references };
  });
}

/** A reading may come with the places of its words in the page; those are no part of what was said. */
function withoutPlace(deadline: StoredDeadline & { readonly span?: unknown }): StoredDeadline {
  const { span: _, ...kept } = deadline;
  return kept;
}

/** Whether `key` was made for an assignment with this signature (whichever of equal ones). */
export const isKeyOf = (key: AssignmentKey, signature: string): boolean => key.split('.')[0] === hashOf(signature);

/**
 * 64 bits as 16 hex digits: FNV-1a over the UTF-16 code units, twice with different starts. No secret, only a name;
 * a synchronous hash keeps the merge pure, and two texts that met in one would be told apart by their number.
 */
function hashOf(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x5bd1e995) ^ (b >>> 15);
  }
  return hex(a) + hex(b);
}

const hex = (n: number): string => (n >>> 0).toString(16).padStart(8, '0');
