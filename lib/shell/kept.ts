import type { Deadline, Notice } from '@/lib/reading';
import type { NoticeReading, StoredDeadline } from '@/lib/tasks';

/** What the store keeps of a notice: all but the places of its words in one page's blocks. */
export const keptOf = ({ header, assignments }: Pick<Notice, 'header' | 'assignments'>): NoticeReading => ({
  header,
  assignments: assignments.map(({ spans: _, deadline, deadlines, general, ...rest }) => ({
    ...rest,
    deadline: deadline && withoutPlace(deadline),
    deadlines: deadlines.map(withoutPlace),
    ...(general && { general: withoutPlace(general) }),
  })),
});

const withoutPlace = ({ span: _, ...deadline }: Deadline): StoredDeadline => deadline;
