import { HOLIDAYS, type Holidays } from '@/lib/calendar';
import type { Settings } from '@/lib/tasks';
import type { Policy } from './types';

/** What holds where the officer has chosen nothing. */
export function presetOf({ units, badgeDays }: Policy): Partial<Pick<Settings, 'ownUnits' | 'badgeDays'>> {
  const ownUnits = units.filter(({ own }) => own).map(({ id, name, aliases }) => ({ id, name, aliases }));
  return { ...(ownUnits.length > 0 && { ownUnits }), ...(badgeDays !== null && { badgeDays }) };
}

/** What working days are counted by: the office's years in the place of those that are known. */
export const holidaysOf = ({ holidays }: Policy): Holidays => ({ ...HOLIDAYS, ...holidays });
