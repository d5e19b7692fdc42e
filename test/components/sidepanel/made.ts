import type { IsoDay } from '@/lib/calendar';
import type { Header, UnitRole } from '@/lib/reading';
import type {
  AssignmentKey,
  NoticeId,
  OwnUnit,
  StoredAssignment,
  StoredDeadline,
  StoredNotice,
  Task,
  TaskId,
} from '@/lib/tasks';
import { aDeadline, aTask, day } from '../../tasks/build';

/** Made-up rows for the panel's tests. */

export { day };
export const TODAY = day('2026-11-05');
export const OFFICE: UnitRole = { id: 'van-phong-so', name: 'Văn phòng Sở', role: 'lead' };
export const FINANCE: UnitRole = { id: 'phong-ke-hoach-tai-chinh', name: 'Phòng Kế hoạch - Tài chính', role: 'lead' };
export const ALL: UnitRole = { id: '*', name: 'Các phòng, đơn vị', role: 'lead' };
export const support = (unit: UnitRole): UnitRole => ({ ...unit, role: 'support' });
export const MY_OFFICE: OwnUnit = { id: OFFICE.id, name: OFFICE.name, aliases: ['VPS'] };

export const keyOf = (text: string) => text as AssignmentKey;

export const deadline = (due: IsoDay | null, evidence: string, more: Partial<StoredDeadline> = {}): StoredDeadline =>
  aDeadline(due, { evidence, ...more });

export const assignment = (
  text: string,
  units: readonly UnitRole[],
  read: StoredDeadline | null = null,
): StoredAssignment => ({
  key: keyOf(text),
  path: '',
  text,
  units,
  deadline: read,
  deadlines: read ? [read] : [],
  urgency: 'normal',
  urgencyWord: null,
  references: [],
});

const HEADER: Header = {
  kind: 'Thông báo',
  number: null,
  symbol: 'TB-SNNMT',
  issuer: 'Sở Nông nghiệp và Môi trường',
  place: 'Sông Mây',
  issuedOn: day('2026-11-02'),
  subject: 'Kết luận cuộc họp giao ban tháng 11 năm 2026',
  signer: null,
  recipients: [],
  urgency: null,
};

export const notice = (...assignments: readonly StoredAssignment[]): StoredNotice => ({
  id: 'notice' as NoticeId,
  fingerprint: '',
  identity: null,
  header: HEADER,
  assignments,
  splits: [],
  seen: [],
  readAt: 0,
  inheritedDismissed: false,
});

export const task = (of: StoredAssignment, more: Partial<Task> = {}): Task =>
  aTask({
    id: `task of ${of.text}` as TaskId,
    noticeId: 'notice' as NoticeId,
    assignmentKey: of.key,
    text: of.text,
    units: of.units,
    read: of.deadline,
    ...more,
  });
