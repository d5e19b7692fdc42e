import type { Form } from '../form';
import { afterEvent } from './afterEvent';
import { date } from './date';
import { day } from './day';
import { duration } from './duration';
import { edgeOfMonth } from './edgeOfMonth';
import { feast } from './feast';
import { month } from './month';
import { quarter } from './quarter';
import { recurring } from './recurring';
import { dayOfTet, gioTo, lunar, tet } from './tet';
import { today } from './today';
import { week, weekdayForm, weekOfMonth } from './week';
import { year } from './year';

/** Every form of deadline. The first that reads some words has them: the more words a form needs, the earlier it stands. */
export const forms: readonly Form[] = [
  edgeOfMonth,
  recurring,
  lunar,
  dayOfTet,
  feast,
  duration,
  weekOfMonth,
  date,
  day,
  month,
  quarter,
  year,
  weekdayForm,
  week,
  today,
  tet,
  gioTo,
  afterEvent,
];
