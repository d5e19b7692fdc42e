import type { AssignmentKey, NoticeId, Task, TaskId } from '@/lib/tasks';
import { aHeader, aNotice, aReading, aTask, day, lead } from '../tasks/build';

export { aDeadline as read, day } from '../tasks/build';

export const noticeId = 'notice' as NoticeId;

/** A task of the made notice; its text names it. */
export const task = (text: string, more: Partial<Task> = {}): Task =>
  aTask({
    id: `task of ${text}` as TaskId,
    noticeId,
    assignmentKey: 'key' as AssignmentKey,
    text,
    units: [lead('Phòng Kế hoạch')],
    ...more,
  });

export const header = aHeader({ number: '45', symbol: 'TB-STC', issuedOn: day('2025-03-03') });
export const notice = aNotice(aReading([], header), { id: noticeId });
