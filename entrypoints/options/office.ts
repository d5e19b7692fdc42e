import type { Office } from '@/components/options';
import { type CheckedPolicy, presetOf } from '@/lib/policy';

/** What the settings show of a policy. */
export function officeOf({ policy, faults }: CheckedPolicy): Office {
  const { portals, units, badgeDays, holidays } = policy;
  return {
    portals,
    units: units.map(({ id, name, aliases }) => ({ id, name, aliases })),
    ownUnits: presetOf(policy).ownUnits ?? [],
    badgeDays,
    years: Object.keys(holidays).map(Number),
    faults,
  };
}
