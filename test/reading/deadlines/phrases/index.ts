import type { Phrase } from '../phrase';
import { date } from './date';
import { hour } from './hour';
import { lunar } from './lunar';
import { newYear } from './newYear';
import { officeDate } from './officeDate';
import { officeHour } from './officeHour';
import { officePeriod } from './officePeriod';
import { officeRecurring } from './officeRecurring';
import { officeRelative } from './officeRelative';
import { officeTet } from './officeTet';
import { period } from './period';
import { range } from './range';
import { recurring } from './recurring';
import { relative } from './relative';
import { steps } from './steps';
import { told } from './told';
import { traps } from './traps';
import { undated } from './undated';
import { week } from './week';

/** The table of phrases, a file a form. Also read by the bench. */
export const phrases: Readonly<Record<string, readonly Phrase[]>> = {
  date,
  hour,
  week,
  period,
  range,
  recurring,
  relative,
  lunar,
  told,
  officeHour,
  officeDate,
  officePeriod,
  officeRelative,
  officeTet,
  officeRecurring,
  newYear,
  undated,
  steps,
  traps,
};
