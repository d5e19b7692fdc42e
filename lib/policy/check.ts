import * as z from 'zod/mini';
import { type Site, siteOf } from '@/lib/portals/pattern';
import { BADGE_DAYS } from '@/lib/tasks';
import { unitId } from '@/lib/text';
import { Faults, fromText, isObject } from './faults';
import { checkHolidays } from './holidays';
import type { CheckedPolicy, FaultKind, PolicyUnit } from './types';

z.config({ jitless: true }); // extension pages forbid `Function`

const LONGEST_NAME = 200;
/** The names of all values, as public/managed_schema.json has them; a test holds both to each other. */
export const VALUES = ['portals', 'units', 'badgeDays', 'holidays'] as const;

/** The address of any page of a portal. */
const portal = fromText((text, refuse): Site => {
  const site = siteOf(text.trim());
  if (!site) return refuse('address');
  return site.host.includes('*') ? refuse('wildcard') : site;
});

const name = fromText((text, refuse) => {
  const plain = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  return unitId(plain) === '' || plain.length > LONGEST_NAME ? refuse('name') : plain;
});

const unit = z.object(
  {
    name,
    aliases: z.optional(z.array(z.unknown(), 'list' satisfies FaultKind)),
    own: z.optional(z.boolean('boolean' satisfies FaultKind)),
  },
  'object' satisfies FaultKind,
);

const badgeDays = z
  .int('days' satisfies FaultKind)
  .check(
    z.minimum(BADGE_DAYS.least, 'days' satisfies FaultKind),
    z.maximum(BADGE_DAYS.most, 'days' satisfies FaultKind),
  );

/** Checks what an administrator set, value by value: what is wrong is told and left out, what is right counts. */
export function checkPolicy(raw: unknown): CheckedPolicy {
  const faults = new Faults();
  const values = new Map<string, unknown>(isObject(raw) ? Object.entries(raw) : []);
  for (const [name, found] of values) if (!VALUES.some((known) => known === name)) faults.add(name, found, 'unknown');

  const days = values.get('badgeDays');
  const policy = {
    portals: once(
      faults.each('portals', values.get('portals'), portal).map(({ data }) => data),
      ({ pattern }) => pattern,
    ),
    units: once(checkUnits(values.get('units'), faults), ({ id }) => id),
    badgeDays: days === undefined ? null : (faults.one('badgeDays', days, badgeDays) ?? null),
    holidays: checkHolidays(values.get('holidays'), faults),
  };
  return { policy, faults: faults.list };
}

function checkUnits(raw: unknown, faults: Faults): PolicyUnit[] {
  return faults.each('units', raw, unit).map(({ data: { name: unitName, aliases = [], own = true }, item }) => {
    const right = aliases.flatMap((alias) => faults.one('units.aliases', alias, name, item) ?? []);
    return { id: unitId(unitName), name: unitName, aliases: once(right, unitId), own };
  });
}

/** The first of those that are the same by `key`. */
function once<T>(all: readonly T[], key: (one: T) => string): T[] {
  const seen = new Set<string>();
  return all.filter((one) => !seen.has(key(one)) && seen.add(key(one)));
}
