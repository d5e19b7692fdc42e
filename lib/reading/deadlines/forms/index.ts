import type { Form } from '../form';
import { afterEvent } from './afterEvent';
import { date } from './date';
import { day } from './day';
import { duration } from './duration';
import { edgeOfMonth } from './edgeOfMonth';
import { feast } from './feast';
import { firstDays } from './firstDays';
import { garbled } from './garbled';
import { month } from './month';
import { monthInWords } from './monthInWords';
import { openPeriod } from './openPeriod';
import { quarter } from './quarter';
import { quarterInWords } from './quarterInWords';
import { recurring } from './recurring';
import { sameDay } from './sameDay';
import { dayOfTet, gioTo, lunar, tet } from './tet';
import { today } from './today';
import { week, weekdayForm } from './week';
import { weekdayOfMonth } from './weekdayOfMonth';
import { weekOfMonth } from './weekOfMonth';
import { weekOfYear } from './weekOfYear';
import { year } from './year';

/** Every form of deadline. The first that reads some words has them: the more words a form needs, the earlier it stands. */
export const forms: readonly Form[] = [
  firstDays,
  edgeOfMonth,
  weekdayOfMonth,
  recurring,
  lunar,
  dayOfTet,
  feast,
  duration,
  weekOfMonth,
  weekOfYear,
  date,
  monthInWords,
  day,
  month,
  quarter,
  quarterInWords,
  year,
  openPeriod,
  garbled,
  weekdayForm,
  week,
  today,
  sameDay,
  tet,
  gioTo,
  afterEvent,
];
