import type { IsoDay } from '@/lib/calendar';
import type { OwnUnit } from '@/lib/tasks';
import type { AllowedSite } from './Portals';

/** What is wrong with a value, in words. */
export const FAULTS = {
  unknown: 'officeFault_unknown',
  list: 'officeFault_list',
  object: 'officeFault_object',
  text: 'officeFault_text',
  boolean: 'officeFault_boolean',
  address: 'officeFault_address',
  wildcard: 'officeFault_wildcard',
  name: 'officeFault_name',
  days: 'officeFault_days',
  day: 'officeFault_day',
  range: 'officeFault_range',
  workday: 'officeFault_workday',
  incomplete: 'officeFault_incomplete',
  faulty: 'officeFault_faulty',
} as const;

/** A value of the policy that is left out of account. */
export interface OfficeFault {
  /** Its name in the policy. */
  readonly value: string;
  /** Which item of a list, from 1. */
  readonly item?: number;
  readonly found: string;
  readonly what: keyof typeof FAULTS;
  readonly day?: IsoDay;
}

/** Do cơ quan đặt: what a policy has set. */
export interface Office {
  readonly portals: readonly AllowedSite[];
  /** All that it names, with their other names. */
  readonly units: readonly OwnUnit[];
  /** Those of them that are the officer's own, unless the officer chose. */
  readonly ownUnits: readonly OwnUnit[];
  readonly badgeDays: number | null;
  /** Years of which it says the days off. */
  readonly years: readonly number[];
  readonly faults: readonly OfficeFault[];
}

/** What of the settings the officer has chosen, so that the office's does not hold. */
export interface Chosen {
  readonly ownUnits: boolean;
  readonly badgeDays: boolean;
}

export const NO_OFFICE: Office = { portals: [], units: [], ownUnits: [], badgeDays: null, years: [], faults: [] };
