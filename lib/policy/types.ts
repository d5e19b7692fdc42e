import type { Holidays, IsoDay } from '@/lib/calendar';
import type { Site } from '@/lib/portals/pattern';
import type { OwnUnit } from '@/lib/tasks';

/** A unit of the office. */
export interface PolicyUnit extends OwnUnit {
  /** The officer's own, where the officer has chosen none; else it is only offered, with its other names. */
  readonly own: boolean;
}

/** What an office has set beforehand (do cơ quan đặt). */
export interface Policy {
  /** Offered to the officer: a policy cannot grant a permission. */
  readonly portals: readonly Site[];
  readonly units: readonly PolicyUnit[];
  readonly badgeDays: number | null;
  /** Whole years, each in the place of what is known of it otherwise. */
  readonly holidays: Holidays;
}

/** What is wrong: each has its sentence, `policyFault_…`. */
export type FaultKind =
  | 'unknown'
  | 'list'
  | 'object'
  | 'text'
  | 'boolean'
  | 'address'
  | 'wildcard'
  | 'name'
  | 'days'
  | 'day'
  | 'range'
  | 'workday'
  | 'incomplete'
  | 'faulty';

/** A value of the policy that is left out of account. */
export interface PolicyFault {
  /** Its name, as the administrator wrote it: `portals`, `holidays.off`. */
  readonly value: string;
  /** Which item of a list, from 1. */
  readonly item?: number;
  /** What stands there, cut short. */
  readonly found: string;
  readonly what: FaultKind;
  /** Which day is missing in a year that is `incomplete`. */
  readonly day?: IsoDay;
}

export interface CheckedPolicy {
  readonly policy: Policy;
  readonly faults: readonly PolicyFault[];
}
