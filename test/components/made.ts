import { type IsoDay, parseDay } from '@/lib/calendar';
import type { AssignmentKey, NoticeId, StoredDeadline, StoredNotice, Task, TaskId } from '@/lib/tasks';

/** Made-up tasks and notices. */
export function day(text: string): IsoDay {
  const found = parseDay(text);
  if (!found) throw new Error(`${text} is no day.`);
  return found;
}

export const noticeId = (id: string): NoticeId => id as NoticeId;

export const read = (due: string, more: Partial<StoredDeadline> = {}): StoredDeadline => ({
  due: day(due),
  time: null,
  kind: 'date',
  evidence: 'trước ngày',
  inherited: false,
  from: null,
  doubtful: false,
  recurrence: null,
  ...more,
});

export const task = (text: string, more: Partial<Task> = {}): Task => ({
  id: `task of ${text}` as TaskId,
  noticeId: noticeId('notice'),
  assignmentKey: 'key' as AssignmentKey,
  text,
  units: [{ id: 'phong-ke-hoach', name: 'Phòng Kế hoạch', role: 'lead' }],
  read: null,
  ownDue: null,
  confirmed: false,
  inheritedDismissed: false,
  status: 'todo',
  doneAt: null,
  tags: [],
  note: '',
  standing: { is: 'same' },
  createdAt: 0,
  updatedAt: 0,
  ...more,
});

export const notice: StoredNotice = {
  id: noticeId('notice'),
  fingerprint: '',
  identity: null,
  header: {
    kind: 'Thông báo',
    number: '45',
    symbol: 'TB-STC',
    issuer: 'Sở Tài chính tỉnh Sông Mây',
    place: 'Sông Mây',
    issuedOn: day('2025-03-03'),
    subject: null,
    signer: null,
    recipients: [],
    urgency: null,
  },
  assignments: [],
  seen: [],
  readAt: 0,
  inheritedDismissed: false,
};
