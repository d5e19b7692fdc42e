import type { SeenNotice } from '@/lib/messages';
import type { Deadline, Notice } from '@/lib/reading';

/** `notice` as it is sent: the places of its text stay in the page. */
export const seenNotice = ({ header, units, assignments, more }: Notice): SeenNotice => ({
  header,
  units,
  more,
  assignments: assignments.map(({ spans: _, deadline, deadlines, ...rest }) => ({
    ...rest,
    deadline: deadline && withoutPlace(deadline),
    deadlines: deadlines.map(withoutPlace),
  })),
});

const withoutPlace = ({ span: _, ...deadline }: Deadline): Omit<Deadline, 'span'> => deadline;
