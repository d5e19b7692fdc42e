import type { Form } from '../form';
import { afterEvent } from './afterEvent';
import { date } from './date';
import { day } from './day';
import { duration } from './duration';
import { month } from './month';
import { quarter } from './quarter';
import { recurring } from './recurring';
import { gioTo, lunar, tet } from './tet';
import { today } from './today';
import { week, weekdayForm } from './week';
import { year } from './year';

/** Every form of deadline. The first that reads some words has them: the more words a form needs, the earlier it stands. */
export const forms: readonly Form[] = [
  recurring,
  lunar,
  duration,
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
