import { describe, expect, test } from 'vitest';
import type { UnitRole } from '@/lib/reading';
import {
  joinParts,
  mergeReading,
  partsOf,
  type StoredAssignment,
  type StoredNotice,
  splitAssignment,
  type Task,
  type TaskId,
  wholesOf,
  withKeys,
} from '@/lib/tasks';
import { aDeadline, aNotice, anAssignment, aReading, at, day, lead, support, taskFrom } from './build';

const OFFICE = lead('Văn phòng Sở');
const FINANCE = lead('Phòng Kế hoạch - Tài chính');
const HERDS = support('Phòng Chăn nuôi');
const EVERYONE: UnitRole = { id: '*', name: 'Các phòng, đơn vị', role: 'lead' };

const parts = (text: string, patch: Parameters<typeof anAssignment>[1] = {}): readonly StoredAssignment[] => {
  const [whole] = withKeys(aReading([anAssignment(text, patch)]));
  if (!whole) throw new Error('no assignment');
  return partsOf([whole]).get(whole.key) ?? [];
};

describe('the parts of an assignment', () => {
  test('are its sentences, each with a path of its own', () => {
    const found = parts('Rà soát các hồ chứa. Báo cáo Giám đốc Sở.', { path: 'II.5.(2).1' });
    expect(found.map(({ text, path }) => [text, path])).toEqual([
      ['Rà soát các hồ chứa.', 'II.5.(2).1/1'],
      ['Báo cáo Giám đốc Sở.', 'II.5.(2).1/2'],
    ]);
  });

  test('of one sentence are none', () => expect(parts('Rà soát các hồ chứa.')).toEqual([]));

  const first = aDeadline('2026-11-18', { evidence: 'trước ngày 18/11/2026' });
  const second = aDeadline('2026-11-25', { evidence: 'trước ngày 25/11/2026' });
  const again = aDeadline('2026-12-18', { evidence: 'trước ngày 18/11/2026' });
  const heading = aDeadline('2026-11-30', { evidence: 'trong tháng 11', inherited: true, from: 'II' });
  const column = aDeadline('2026-12-01', { evidence: '01/12/2026' });
  const DATED = 'Trình dự toán trước ngày 18/11/2026.';
  const PLAIN = 'Báo cáo Giám đốc Sở.';

  test.each<[string, string, Parameters<typeof anAssignment>[1], readonly (string | null)[]]>([
    ['a date is that of its sentence alone', `${DATED} ${PLAIN}`, { deadlines: [first] }, ['2026-11-18', null]],
    [
      'the others go by the heading',
      `${DATED} ${PLAIN}`,
      { deadlines: [first], general: heading },
      ['2026-11-18', '2026-11-30'],
    ],
    [
      'a date of the heading is for all',
      'Rà soát hồ sơ cũ. Báo cáo Sở.',
      { deadlines: [heading] },
      ['2026-11-30', '2026-11-30'],
    ],
    [
      'a date in a column is for those without one',
      `${DATED} ${PLAIN}`,
      { deadlines: [first, column] },
      ['2026-11-18', '2026-12-01'],
    ],
    [
      'each its own',
      `${DATED} Gửi Sở trước ngày 25/11/2026.`,
      { deadlines: [first, second] },
      ['2026-11-18', '2026-11-25'],
    ],
    [
      'equal words in turn',
      `${DATED} Gửi Sở trước ngày 18/11/2026.`,
      { deadlines: [first, again] },
      ['2026-11-18', '2026-12-18'],
    ],
    [
      'of two in one the later',
      'Trình dự thảo trước ngày 18/11/2026, gửi trước ngày 25/11/2026. Báo cáo Sở.',
      { deadlines: [first, second] },
      ['2026-11-25', null],
    ],
    [
      'a recurring one before an event',
      'Khi có hướng dẫn thì báo cáo hằng tuần. Gửi Sở lưu.',
      { deadlines: [aDeadline(null), aDeadline(null, { evidence: 'hằng tuần', recurrence: 'FREQ=WEEKLY' })] },
      [null, null],
    ],
  ])('deadlines: %s', (_, text, patch, due) => {
    expect(parts(text, patch).map(({ deadline }) => deadline?.due ?? null)).toEqual(due);
  });

  test.each<[string, string, readonly UnitRole[], readonly (readonly UnitRole[])[]]>([
    ['by the heading, all', 'Rà soát hồ sơ cũ. Gửi Văn phòng Sở.', [FINANCE], [[FINANCE], [FINANCE]]],
    [
      'the subject, and on',
      'Văn phòng Sở rà soát hồ sơ. Báo cáo kết quả. Phòng Kế hoạch - Tài chính bố trí vốn.',
      [OFFICE, FINANCE],
      [[OFFICE], [OFFICE], [FINANCE]],
    ],
    [
      'the one who is ordered',
      'Rà soát hồ sơ cũ. Giao Phòng Kế hoạch - Tài chính bố trí vốn.',
      [OFFICE, FINANCE],
      [[OFFICE], [FINANCE]],
    ],
    [
      'two together',
      'Giao Văn phòng Sở, Phòng Kế hoạch - Tài chính rà soát. Báo cáo kết quả.',
      [OFFICE, FINANCE],
      [
        [OFFICE, FINANCE],
        [OFFICE, FINANCE],
      ],
    ],
    [
      'to whom is sent leads nothing',
      'Văn phòng Sở rà soát, gửi Phòng Kế hoạch - Tài chính. Phòng Kế hoạch - Tài chính tổng hợp.',
      [OFFICE, FINANCE],
      [[OFFICE], [FINANCE]],
    ],
    [
      'who supports, where named',
      'Rà soát hồ sơ với Phòng Chăn nuôi. Báo cáo kết quả.',
      [OFFICE, HERDS],
      [[OFFICE, HERDS], [OFFICE]],
    ],
    [
      'who supports by the table, everywhere',
      'Rà soát hồ sơ cũ. Báo cáo kết quả.',
      [OFFICE, HERDS],
      [
        [OFFICE, HERDS],
        [OFFICE, HERDS],
      ],
    ],
    ['everyone', 'Các phòng, đơn vị rà soát hồ sơ. Báo cáo kết quả.', [EVERYONE], [[EVERYONE], [EVERYONE]]],
    ['none', 'Rà soát hồ sơ cũ. Báo cáo kết quả.', [], [[], []]],
  ])('units: %s', (_, text, units, expected) => {
    expect(parts(text, { units }).map((part) => part.units)).toEqual(expected);
  });

  test('haste and citations are those of the sentence', () => {
    const plan = { kind: 'Kế hoạch', number: '77/KH-SNNMT', issuedOn: null };
    const below = { kind: 'Công văn', number: '12/UBND', issuedOn: null };
    const found = parts('Khẩn trương rà soát hồ sơ. Thực hiện Kế hoạch số 77/KH-SNNMT.', {
      urgency: 'urgent',
      urgencyWord: 'Khẩn trương',
      references: [plan, below],
    });
    expect(found.map(({ urgency, urgencyWord }) => [urgency, urgencyWord])).toEqual([
      ['urgent', 'Khẩn trương'],
      ['normal', null],
    ]);
    expect(found.map(({ references }) => references)).toEqual([[below], [plan, below]]);
  });
});

const WORK = 'Trình dự toán trước ngày 18/11/2026. Báo cáo Sở Tài chính.';
const DUE = aDeadline('2026-11-18', { evidence: 'trước ngày 18/11/2026' });
const reading = (text = WORK, ...others: string[]) =>
  aReading([anAssignment(text, { path: '1', units: [FINANCE], deadline: DUE, deadlines: [DUE] }), ...others]);
const NOW = at('2026-11-10');
const notice = aNotice(reading());
const [whole] = notice.assignments;
if (!whole) throw new Error('no assignment');
const texts = ({ assignments }: StoredNotice) => assignments.map(({ text }) => text);

const split = (of: StoredNotice = notice, tasks: readonly Task[] = []) => {
  const done = splitAssignment(of, whole.key, tasks, NOW);
  if (!done) throw new Error('not split');
  return done;
};
const join = (of: StoredNotice, tasks: readonly Task[]) => {
  const done = joinParts(of, whole.key, tasks, NOW);
  if (!done) throw new Error('not joined');
  return done;
};

describe('the choice to split', () => {
  test('puts the sentences in the place of the whole, and back', () => {
    const of = aNotice(reading(WORK, 'Tổng kết năm'));
    const { notice: divided } = split(of);
    expect(texts(divided)).toEqual(['Trình dự toán trước ngày 18/11/2026.', 'Báo cáo Sở Tài chính.', 'Tổng kết năm']);
    expect(wholesOf(divided)).toEqual(of.assignments);
    expect(join(divided, []).notice).toEqual(of);
  });

  test('is not offered for one sentence, for what is not there, for a part', () => {
    const of = aNotice(reading(WORK, 'Tổng kết năm'));
    const [, single] = of.assignments;
    expect(single && splitAssignment(of, single.key, [], NOW)).toBeNull();
    const { notice: divided } = split(of);
    expect(splitAssignment(divided, whole.key, [], NOW)).toBeNull();
    expect(divided.assignments[0] && splitAssignment(divided, divided.assignments[0].key, [], NOW)).toBeNull();
    expect(joinParts(of, whole.key, [], NOW)).toBeNull();
  });

  test('waits until a change of the notice was seen', () => {
    const task = taskFrom(whole, { standing: { is: 'changed', now: whole } });
    expect(splitAssignment(notice, whole.key, [task], NOW)).toBeNull();
  });

  test('is kept by a newer reading, with the same keys', () => {
    const { notice: divided } = split();
    expect(mergeReading(divided, reading(), 'f0', [], NOW).notice.assignments).toEqual(divided.assignments);
  });

  test('is kept when one of the sentences changes, and only its task learns of it', () => {
    const { notice: divided, after } = split(notice, [taskFrom(whole, { note: 'a' })]);
    const changed = reading('Trình dự toán trước ngày 18/11/2026. Báo cáo gấp Sở Tài chính.');
    const merged = mergeReading(divided, changed, 'f1', after, NOW);
    expect(texts(merged.notice)).toEqual(['Trình dự toán trước ngày 18/11/2026.', 'Báo cáo gấp Sở Tài chính.']);
    expect(merged.tasks.map(({ standing }) => standing.is)).toEqual(['same', 'changed']);
  });

  test('keeps that something before it was not seen', () => {
    const of = { ...notice, assignments: [{ ...whole, afterGap: true as const }] };
    const { notice: divided } = split(of);
    expect(divided.assignments.map(({ afterGap }) => afterGap)).toEqual([true, undefined]);
    expect(join(divided, []).notice).toEqual(of);
  });

  test('comes back with the text that it was about', () => {
    const { notice: divided, after } = split(notice, [taskFrom(whole, { note: 'a' })]);
    const without = mergeReading(divided, aReading(['Tổng kết năm']), 'f1', after, NOW);
    expect(without.tasks.map(({ standing }) => standing.is)).toEqual(['gone', 'gone']);
    const back = mergeReading(without.notice, reading(), 'f2', without.tasks, NOW);
    expect(back.notice.assignments).toEqual(divided.assignments);
    expect(back.tasks.map(({ standing, note }) => [standing.is, note])).toEqual([
      ['same', 'a'],
      ['same', ''],
    ]);
  });

  test('of another assignment changes no key', () => {
    const twins = aNotice(reading(WORK, 'Báo cáo Sở Tài chính.', `Rà soát hồ sơ. ${'Báo cáo Sở Tài chính.'}`));
    const [, , last] = twins.assignments;
    const alone = last && splitAssignment(twins, last.key, [], NOW)?.notice;
    const both = alone && splitAssignment(alone, whole.key, [], NOW)?.notice;
    const keysOf = (of: StoredNotice | undefined | null) => of?.assignments.slice(-2).map(({ key }) => key);
    expect(keysOf(both)).toEqual(keysOf(alone));
    expect(new Set(both?.assignments.map(({ key }) => key)).size).toBe(5);
  });
});

describe("the officer's task", () => {
  const task = taskFrom(whole, {
    status: 'doing',
    ownDue: day('2026-11-16'),
    tags: ['dự toán'],
    note: 'Hỏi anh Sơn',
    confirmed: true,
  });

  test('becomes one for each sentence: the note with the first, all else with each', () => {
    const { before, after } = split(notice, [task]);
    expect(before).toEqual([task]);
    expect(
      after.map(({ id, text, read, note, tags, ownDue, status, confirmed }) => ({
        id,
        text,
        due: read?.due,
        note,
        tags,
        ownDue,
        status,
        confirmed,
      })),
    ).toEqual([
      {
        id: task.id,
        text: 'Trình dự toán trước ngày 18/11/2026.',
        due: '2026-11-18',
        note: 'Hỏi anh Sơn',
        tags: ['dự toán'],
        ownDue: '2026-11-16',
        status: 'doing',
        confirmed: true,
      },
      {
        id: `${task.id}/2`,
        text: 'Báo cáo Sở Tài chính.',
        due: undefined,
        note: '',
        tags: ['dự toán'],
        ownDue: '2026-11-16',
        status: 'doing',
        confirmed: false,
      },
    ]);
  });

  test('is the same again when nothing was changed in between', () => {
    const { notice: divided, after } = split(notice, [task]);
    const [joined] = join(divided, after).after;
    expect({ ...joined, parts: undefined, updatedAt: 0 }).toEqual({ ...task, parts: undefined });
  });

  const [one, two] = split(notice, [taskFrom(whole)]).after;
  const { notice: divided } = split();
  if (!one || !two) throw new Error('no tasks');

  test('has all notes and tags of the sentences, once each', () => {
    const [joined] = join(divided, [
      { ...one, note: 'Hỏi anh Sơn', tags: ['a', 'b'] },
      { ...two, note: 'Gửi qua trục', tags: ['b', 'c'] },
    ]).after;
    expect(joined?.note).toBe('Hỏi anh Sơn\nGửi qua trục');
    expect(joined?.tags).toEqual(['a', 'b', 'c']);
  });

  const done = { status: 'done', doneAt: 5 } as const;
  test.each<[string, readonly Task[], Partial<Task>]>([
    [
      'done when all are',
      [
        { ...one, ...done },
        { ...two, ...done, doneAt: 9 },
      ],
      { status: 'done', doneAt: 9 },
    ],
    ['begun when one is done', [{ ...one, ...done }, two], { status: 'doing', doneAt: null }],
    ['begun when one is done and the other not followed', [{ ...one, ...done }], { status: 'doing' }],
    [
      'due by the soonest own date',
      [
        { ...one, ownDue: day('2026-11-20') },
        { ...two, ownDue: day('2026-11-12') },
      ],
      { ownDue: day('2026-11-12') },
    ],
    [
      'of those that are open',
      [
        { ...one, ownDue: day('2026-11-20') },
        { ...two, ...done, ownDue: day('2026-11-12') },
      ],
      { ownDue: day('2026-11-20') },
    ],
    ['read as the whole is', [one, two], { text: WORK, read: DUE, assignmentKey: whole.key, standing: { is: 'same' } }],
    [
      'changed when one is',
      [one, { ...two, text: 'Báo cáo Sở.', standing: { is: 'changed', now: whole } }],
      { text: 'Trình dự toán trước ngày 18/11/2026. Báo cáo Sở.', standing: { is: 'changed', now: whole } },
    ],
  ])('is %s', (_, tasks, expected) => {
    expect(join(divided, tasks).after).toMatchObject([expected]);
  });

  test('is none where no sentence is followed', () => expect(join(divided, []).after).toEqual([]));

  test('splits again into what the sentences were, with what was changed since', () => {
    const were: Task[] = [
      { ...one, ...done, note: 'Hỏi anh Sơn', ownDue: day('2026-11-12') },
      { ...two, tags: ['gấp'], note: 'Gửi qua trục', ownDue: day('2026-11-20') },
    ];
    const {
      notice: whole_,
      after: [joined],
    } = join(divided, were);
    if (!joined) throw new Error('not joined');
    expect(split(whole_, [joined]).after).toEqual(were.map((task) => ({ ...task, updatedAt: NOW })));
    const since = split(whole_, [{ ...joined, note: 'Xong phần một', ownDue: day('2026-11-30') }]).after;
    expect(since.map(({ note, ownDue, status }) => [note, ownDue, status])).toEqual([
      ['Xong phần một', '2026-11-30', 'done'],
      ['', '2026-11-30', 'todo'],
    ]);
  });

  test('of a sentence that was not followed stays none', () => {
    const { notice: of, after } = join(divided, [two]);
    expect(split(of, after).after.map(({ id }) => id)).toEqual([two.id]);
  });

  test('of another assignment is left alone', () => {
    const other = taskFrom({ ...whole, key: 'other' as typeof whole.key }, { id: 'other' as TaskId });
    expect(split(notice, [other])).toMatchObject({ before: [], after: [] });
  });
});
