import type { UnitRole } from '@/lib/reading';
import { fold } from '@/lib/text';

/**
 * The units of each sentence of an assignment, of `units` and no others. Who leads a sentence is its subject or is
 * ordered in it ("Giao Phòng A …"); a sentence that names none goes on with the one before, the first with whoever leads
 * without being named (by the heading). Who supports does so in the sentences that name it, or in all.
 */
export function partUnits(units: readonly UnitRole[], texts: readonly string[]): readonly (readonly UnitRole[])[] {
  const folded = texts.map(fold);
  const leads = units.filter(({ role }) => role === 'lead');
  const supports = units.filter(({ role }) => role === 'support');
  const named = folded.map((text) => subjectsOf(text, leads));
  const unnamed = leads.filter((lead) => !named.some((here) => here.includes(lead)));
  let current: readonly UnitRole[] = unnamed.length > 0 ? unnamed : leads;
  return folded.map((text, at) => {
    const here = named[at] ?? [];
    if (here.length > 0) current = here;
    const helpers = supports.filter((unit) => names(text, unit) || !folded.some((other) => names(other, unit)));
    return [...current, ...helpers];
  });
}

const names = (text: string, unit: UnitRole): boolean => ` ${text} `.includes(` ${fold(unit.name)} `);

/** The leads with which the sentence begins, or to whom it gives an order. */
function subjectsOf(text: string, leads: readonly UnitRole[]): readonly UnitRole[] {
  const folded = leads.map(({ name }) => fold(name)).filter((name) => name !== '');
  if (folded.length === 0) return [];
  const name = `(?:${folded.sort((a, b) => b.length - a.length).join('|')})(?= |$)`;
  const order = '(?<![a-z])(?:giao|phan cong|yeu cau|de nghi|chi dao)(?: nhiem vu)?(?: cho)? ';
  const subject = new RegExp(`(?:^(?:\\d{1,2} |[a-z] )?|${order})(${name}(?: (?:va )?${name})*)`, 'g');
  const found = [...text.matchAll(subject)].map(([, list = '']) => list);
  return leads.filter((lead) => found.some((list) => names(list, lead)));
}
