import type { Phrase } from '../phrase';
import { afterwards } from './afterwards';
import { again } from './again';
import { bracket } from './bracket';
import { cell } from './cell';
import { clock } from './clock';
import { column } from './column';
import { counted } from './counted';
import { date } from './date';
import { dayFirst } from './dayFirst';
import { dayOfWeek } from './dayOfWeek';
import { hour } from './hour';
import { inWords } from './inWords';
import { letter } from './letter';
import { lunar } from './lunar';
import { mentioned } from './mentioned';
import { mixed } from './mixed';
import { asOf, byYear, moved } from './moved';
import { newYear } from './newYear';
import { noLimit } from './noLimit';
import { officeDate } from './officeDate';
import { officeHour } from './officeHour';
import { officePeriod } from './officePeriod';
import { officeRecurring } from './officeRecurring';
import { officeRelative } from './officeRelative';
import { officeTet } from './officeTet';
import { ofMonth } from './ofMonth';
import { openPeriod } from './openPeriod';
import { period } from './period';
import { purpose } from './purpose';
import { range } from './range';
import { recurring } from './recurring';
import { regulation } from './regulation';
import { relative } from './relative';
import { report } from './report';
import { slip } from './slip';
import { span } from './span';
import { steps } from './steps';
import { told } from './told';
import { traps } from './traps';
import { typing } from './typing';
import { undated } from './undated';
import { week } from './week';
import { weekOfMonth } from './weekOfMonth';
import { weekOfYear } from './weekOfYear';

/** The table of phrases, a file a form. Also read by the bench. */
export const phrases: Readonly<Record<string, readonly Phrase[]>> = {
  date,
  moved,
  asOf,
  byYear,
  dayFirst,
  dayOfWeek,
  hour,
  inWords,
  week,
  period,
  openPeriod,
  purpose,
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
  typing,
  clock,
  bracket,
  cell,
  weekOfMonth,
  weekOfYear,
  span,
  report,
  counted,
  mentioned,
  letter,
  slip,
  column,
  again,
  afterwards,
  noLimit,
  ofMonth,
  mixed,
  undated,
  regulation,
  steps,
  traps,
};
