import type { Phrase } from '../phrase';
import { date } from './date';
import { hour } from './hour';
import { lunar } from './lunar';
import { period } from './period';
import { range } from './range';
import { recurring } from './recurring';
import { relative } from './relative';
import { told } from './told';
import { traps } from './traps';
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
  traps,
};
