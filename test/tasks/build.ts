import { type IsoDay, parseDay, startOfDayInVietnam } from '@/lib/calendar';
import type { Header, UnitRole } from '@/lib/reading';
import type { NoticeId } from '@/lib/tasks';
import {
  identityOf,
  type NoticeReading,
  type OwnUnit,
  type StoredAssignment,
  type StoredDeadline,
  type StoredNotice,
  type Task,
  type TaskId,
  withKeys,
} from '@/lib/tasks';
import { unitId } from '@/lib/text';

/** Builders of made-up tasks and notices: a test names only what it is about. */

export function day(text: string): IsoDay {
  const parsed = parseDay(text);
  if (!parsed) throw new Error(`${text} is no day`);
  return parsed;
}

/** The instant of a wall clock in Vietnam: `at('2026-11-10', '23:59')`. */
export function at(text: string, clock = '08:00'): number {
  const [hours = '0', minutes = '0'] = clock.split(':');
  return startOfDayInVietnam(day(text)) + (Number(hours) * 60 + Number(minutes)) * 60_000;
}

export const aDeadline = (due: string | null, patch: Partial<StoredDeadline> = {}): StoredDeadline => ({
  due: due === null ? null : day(due),
  time: null,
  kind: 'date',
  evidence: due === null ? 'khi có hướng dẫn' : `trước ngày ${due}`,
  inherited: false,
  from: null,
  doubtful: false,
  recurrence: null,
  ...patch,
});

export const aTask = (patch: Partial<Task> = {}): Task => ({
  id: 'task' as TaskId,
  noticeId: null,
  assignmentKey: null,
  text: 'Rà soát các cống dưới đê',
  units: [],
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
  ...patch,
});

export const lead = (name: string): UnitRole => ({ id: unitId(name), name, role: 'lead' });
export const support = (name: string): UnitRole => ({ id: unitId(name), name, role: 'support' });
/** A unit by another name than that in full, which its notice has elsewhere: "Phòng KHTC". */
export const alsoCalled = (unit: UnitRole, name: string): UnitRole => ({ ...unit, name });
export const own = (name: string, ...aliases: string[]): OwnUnit => ({ id: unitId(name), name, aliases });

export type AssignmentReading = NoticeReading['assignments'][number];

export const anAssignment = (text: string, patch: Partial<AssignmentReading> = {}): AssignmentReading => ({
  path: '1',
  text,
  units: [lead('Phòng Thủy lợi')],
  deadline: null,
  deadlines: [],
  urgency: 'normal',
  urgencyWord: null,
  references: [],
  ...patch,
});

export const aHeader = (patch: Partial<Header> = {}): Header => ({
  kind: 'Thông báo',
  number: '12',
  symbol: 'TB-SNNMT',
  issuer: 'Sở Nông nghiệp và Môi trường',
  place: 'Hà Giao',
  issuedOn: day('2026-11-02'),
  subject: 'Kết luận tại cuộc họp giao ban tháng 11 năm 2026',
  signer: null,
  recipients: [],
  urgency: null,
  ...patch,
});

/** A reading whose items stand at paths 1, 2, 3 … unless they say otherwise. */
export const aReading = (
  items: readonly (string | AssignmentReading)[],
  header: Partial<Header> = {},
): NoticeReading => ({
  header: aHeader(header),
  assignments: items.map((item, index) =>
    typeof item === 'string' ? anAssignment(item, { path: String(index + 1) }) : item,
  ),
});

export const aNotice = (reading: NoticeReading, patch: Partial<StoredNotice> = {}): StoredNotice => ({
  id: 'notice' as NoticeId,
  fingerprint: 'f0',
  identity: identityOf(reading.header),
  header: reading.header,
  assignments: withKeys(reading),
  splits: [],
  seen: [],
  readAt: 0,
  inheritedDismissed: false,
  ...patch,
});

/** The task that was taken on from an assignment, with an id that says which. */
export const taskFrom = (assignment: StoredAssignment, patch: Partial<Task> = {}): Task =>
  aTask({
    id: `task of ${assignment.key}` as TaskId,
    noticeId: 'notice' as NoticeId,
    assignmentKey: assignment.key,
    text: assignment.text,
    units: assignment.units,
    read: assignment.deadline,
    ...patch,
  });
