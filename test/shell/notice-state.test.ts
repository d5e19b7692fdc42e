import { describe, expect, test } from 'vitest';
import { translator } from '@/lib/i18n';
import type { PillText } from '@/lib/messages';
import { noticeState, secretState } from '@/lib/shell/notice-state';
import type {
  AssignmentKey,
  NoticeId,
  OwnUnit,
  Settings,
  StoredAssignment,
  StoredDeadline,
  StoredNotice,
  Task,
  TaskId,
} from '@/lib/tasks';
import { aTask, day, aDeadline as deadline } from '../tasks/build';

const OFFICE: OwnUnit = { id: 'van-phong-so', name: 'Văn phòng Sở', aliases: ['VP'] };
const SETTINGS: Settings = { language: 'vi', theme: 'system', ownUnits: [OFFICE], badgeDays: 7 };

function assignment(key: string, unit: string, read: StoredDeadline | null): StoredAssignment {
  return {
    key: key as AssignmentKey,
    path: key,
    text: `Việc ${key}`,
    units: [{ id: unit, name: unit, role: 'lead' }],
    deadline: read,
    deadlines: read ? [read] : [],
    urgency: 'normal',
    urgencyWord: null,
    references: [],
  };
}

const notice: StoredNotice = {
  id: 'n' as NoticeId,
  fingerprint: 'f',
  identity: null,
  header: {
    kind: 'Thông báo',
    number: null,
    symbol: 'TB-SNV',
    issuer: null,
    place: null,
    issuedOn: day('2026-11-02'),
    subject: null,
    signer: null,
    recipients: [],
    urgency: null,
  },
  assignments: [
    assignment('a', 'van-phong-so', deadline('2026-11-30')),
    assignment('b', 'van-phong-so', deadline('2026-11-26', { doubtful: true })),
    assignment('c', 'phong-ke-hoach', deadline('2026-11-25')),
    assignment('d', '*', deadline('2026-11-27')),
  ],
  splits: [],
  seen: [],
  readAt: 0,
  inheritedDismissed: false,
};

const task = (key: string, change: Partial<Task>): Task =>
  aTask({
    id: `t-${key}` as TaskId,
    noticeId: notice.id,
    assignmentKey: key as AssignmentKey,
    read: notice.assignments.find((found) => found.key === key)?.deadline ?? null,
    ...change,
  });

const words = (pill: PillText): string => pill.map(({ text }) => text).join('');
const state = (tasks: readonly Task[], settings = SETTINGS, more = 0, today = '2026-11-24') =>
  noticeState(translator(settings.language), { notice, tasks, settings, today: day(today), more });

describe('the pill', () => {
  test.each<[string, readonly Task[], string]>([
    [
      'counts the own open tasks and names the nearest date that counts',
      [],
      '2 việc của đơn vị tôi · hạn gần nhất 30/11',
    ],
    [
      'uses a doubtful date once it is confirmed',
      [task('b', { confirmed: true })],
      '2 việc của đơn vị tôi · hạn gần nhất 26/11',
    ],
    [
      'uses the own date before the read one',
      [task('a', { ownDue: day('2026-11-24') })],
      '2 việc của đơn vị tôi · hạn gần nhất 24/11',
    ],
    ['leaves out what is done', [task('a', { status: 'done' })], '1 việc của đơn vị tôi'],
    [
      'says when all is done',
      [task('a', { status: 'done' }), task('b', { status: 'done' })],
      '2 việc của đơn vị tôi · đã xong hết',
    ],
  ])('%s', (_, tasks, text) => expect(words(state(tasks).pill)).toBe(text));

  test('says how long the last date has passed when none lies ahead', () => {
    expect(words(state([], SETTINGS, 0, '2026-12-02').pill)).toBe('2 việc của đơn vị tôi · 30/11 quá hạn 2 ngày');
  });

  test('asks for the own unit before one is chosen', () => {
    expect(words(state([], { ...SETTINGS, ownUnits: [] }).pill)).toBe(
      '4 nhiệm vụ trong văn bản này · chọn đơn vị của bạn',
    );
  });

  test('says so when the notice holds nothing for the own unit, and in English on request', () => {
    const ownUnits = [{ id: 'thanh-tra-so', name: 'Thanh tra Sở', aliases: [] }];
    expect(words(state([], { ...SETTINGS, ownUnits }).pill)).toBe('Không có việc của đơn vị tôi');
    expect(words(state([], { ...SETTINGS, language: 'en' }).pill)).toBe('2 tasks of my unit · next due 30/11');
  });

  test('says that a table was not read, whatever else was', () => {
    const unclear = (change: Partial<StoredNotice>) =>
      words(
        noticeState(translator('vi'), {
          notice: { ...notice, missing: ['table'], ...change },
          tasks: [],
          settings: SETTINGS,
          today: day('2026-11-24'),
          more: 0,
        }).pill,
      );
    expect(unclear({})).toBe('2 việc của đơn vị tôi · hạn gần nhất 30/11 · có bảng chưa đọc được');
    expect(unclear({ assignments: [] })).toBe('Không đọc được nhiệm vụ nào · có bảng chưa đọc được');
  });

  test('says that the page holds further notices', () => {
    expect(words(state([], SETTINGS, 1).pill)).toContain('trang còn văn bản khác, chưa đọc');
  });

  test('of a secret document is one sentence', () => {
    expect(words(secretState(translator('vi'), 'Tối mật', 'dark').pill)).toBe(
      'Văn bản đóng dấu “Tối mật”: Sổ Việc không đọc, không lưu gì.',
    );
  });
});

test('the marks know which assignments are own, which are taken on, and how far they are', () => {
  expect(state([task('a', { status: 'doing' }), task('c', { status: 'done' })]).assignments).toEqual([
    { key: 'a', own: true, status: 'doing' },
    { key: 'b', own: true, status: null },
    { key: 'c', own: false, status: 'done' },
    { key: 'd', own: false, status: null },
  ]);
});
