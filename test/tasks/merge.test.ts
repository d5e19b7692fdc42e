import { describe, expect, test } from 'vitest';
import type { Missing } from '@/lib/reading';
import { acceptStanding, mergeReading, type StoredNotice, type Task, withKeys } from '@/lib/tasks';
import {
  type AssignmentReading,
  aDeadline,
  aNotice,
  anAssignment,
  aReading,
  day,
  lead,
  support,
  taskFrom,
} from './build';

type Items = readonly (string | AssignmentReading)[];

/** Takes on all items of a reading, then reads `later` ones in turn; returns the tasks as they stand at the end. */
function readAgain(first: Items, ...later: Items[]): { notice: StoredNotice; tasks: readonly Task[] } {
  const notice = aNotice(aReading(first));
  const tasks = notice.assignments.map((assignment) => taskFrom(assignment, { note: `ghi chú về ${assignment.text}` }));
  return later.reduce(
    (state, items, index) => mergeReading(state.notice, aReading(items), `f${index + 1}`, state.tasks, 1000 + index),
    { notice, tasks: tasks as readonly Task[] },
  );
}

/** "same", "gone", or the new text of a changed one. */
const standings = ({ tasks }: { tasks: readonly Task[] }) =>
  tasks.map(({ standing }) => (standing.is === 'changed' ? standing.now.text : standing.is));

const canal = 'Nạo vét kênh Bến Đá trước ngày 20/11/2026, báo cáo Sở';
const canalLater = 'Nạo vét kênh Bến Đá trước ngày 25/11/2026, báo cáo Sở';
const dyke = 'Rà soát các vị trí sạt lở ven sông, lập danh mục trình duyệt';
const wood = 'Kiểm kê diện tích rừng phòng hộ đầu nguồn, cập nhật bản đồ số';
const seed = 'Hướng dẫn nông dân chọn giống lúa vụ xuân';

describe('how a task stands after its notice was read again', () => {
  test.each<[string, Items, Items, string[]]>([
    ['same text', [canal, dyke], [canal, dyke], ['same', 'same']],
    ['other blanks, case and dashes', ['Họp – giao ban'], ['HỌP  - giao ban;'], ['same']],
    ['items in another order', [canal, dyke], [dyke, canal], ['same', 'same']],
    ['an item put before it', [canal], [seed, canal], ['same']],
    ['dropped', [canal, dyke], [canal], ['same', 'gone']],
    ['a date corrected', [canal, dyke], [canalLater, dyke], [canalLater, 'same']],
    ['another text at its place', [canal], [seed], ['gone']],
    ['a text with a third of its words at its place', [canal], ['Nạo vét mương Suối Ngà, trồng cỏ hai bên'], ['gone']],
    ['a notice that was read empty', [canal, dyke], [], ['gone', 'gone']],
    ['dropped, and the next one moved up to its place', [canal, canalLater], [canalLater], ['gone', 'same']],
  ])('%s', (_, before, after, expected) => {
    expect(standings(readAgain(before, after))).toEqual(expected);
  });

  test.each<[string, Items, readonly Missing[], string[]]>([
    ['its end', [seed, canal.slice(0, 20)], ['end'], ['same', 'same', 'same']],
    ['its beginning', [canal.slice(20), dyke], ['beginning'], ['same', 'same', 'same']],
    ['its end, with another text before', [canalLater, seed], ['end'], ['same', canalLater, 'same']],
    ['its end, with one item reworded', [seed, canalLater], ['end'], ['same', canalLater, 'same']],
    ['its end, with one item dropped', [canal], ['end'], ['gone', 'same', 'same']],
    ['its beginning, with one item reworded', [canalLater, dyke], ['beginning'], ['same', canalLater, 'same']],
    ['both, with one item reworded', [canalLater], ['beginning', 'end'], ['same', canalLater, 'same']],
    [
      'both, with the beginning of an item first',
      [canal.slice(0, 20), dyke],
      ['beginning', 'end'],
      ['same', canal.slice(0, 20), 'same'],
    ],
    ['its end, and nothing of it is known', [wood, wood.slice(0, 20)], ['end'], ['same', 'same', 'same']],
    ['its beginning, and nothing of it is known', [wood], ['beginning'], ['same', 'same', 'same']],
    ['nothing', [seed], [], ['same', 'gone', 'gone']],
  ])('only a part is shown, without %s: nothing is gone that may stand elsewhere', (_, items, missing, expected) => {
    const notice = aNotice(aReading([seed, canal, dyke]));
    const tasks = notice.assignments.map((assignment) => taskFrom(assignment));
    const merged = mergeReading(notice, { ...aReading(items), missing }, 'f', tasks, 5);
    expect(standings(merged)).toEqual(expected);
  });

  test('of two equal items a part has the one that stands on its side, and says which', () => {
    const notice = aNotice(aReading([canal, seed, canal, dyke]));
    const tasks = notice.assignments.map((assignment) => taskFrom(assignment));
    const keys = notice.assignments.map(({ key }) => key);
    const end = mergeReading(notice, { ...aReading([canal, dyke]), missing: ['beginning'] }, 'f', tasks, 5);
    expect(end).toMatchObject({ notice, keys: keys.slice(2) });
    const thrice = aNotice(aReading([canal, canal, canal]));
    expect(mergeReading(thrice, { ...aReading([canal, canal]), missing: ['end'] }, 'f', [], 5).notice).toBe(thrice);
    const beginning = mergeReading(notice, { ...aReading([canal, seed]), missing: ['end'] }, 'f', tasks, 5);
    expect(beginning).toMatchObject({ notice, keys: keys.slice(0, 2) });
  });

  test('changed in another unit: not this one', () => {
    const elsewhere = anAssignment(canalLater, { units: [lead('Thanh tra Sở')] });
    expect(standings(readAgain([canal], [elsewhere]))).toEqual(['gone']);
  });

  test('a date corrected and an item put before it: found at its new path', () => {
    expect(standings(readAgain([canal], [seed, canalLater]))).toEqual([canalLater]);
  });

  test('the whole section moved, its items numbered anew, and one of them reworded', () => {
    const forSection = (section: string, text: string, path: string) =>
      anAssignment(text, { path: `${section}.${path}` });
    const before = [forSection('II', canal, '1'), forSection('II', dyke, '2'), forSection('III', seed, '1')];
    const reworded = dyke.replace('lập danh mục', 'lập bảng kê');
    const after = [forSection('II', seed, '1'), forSection('III', canal, '1'), forSection('III', reworded, '2')];
    expect(standings(readAgain(before, after))).toEqual(['same', reworded, 'same']);
  });

  test('a sentence put after its own: it grew', () => {
    const grown = `${dyke}. Gửi kèm ảnh chụp tại hiện trường.`;
    expect(standings(readAgain([canal, dyke], [canal, grown]))).toEqual(['same', grown]);
  });

  test('the first of two equal items is dropped: a note on the second goes with it, and nothing has changed', () => {
    const notice = aNotice(aReading([canal, seed, canal, dyke]));
    const tasks = notice.assignments.slice(2, 3).map((assignment) => taskFrom(assignment));
    expect(standings(mergeReading(notice, aReading([seed, canal, dyke]), 'f', tasks, 5))).toEqual(['same']);
  });

  test('the same item is found under a support unit that is new', () => {
    const units = [lead('Phòng Thủy lợi'), support('Thanh tra Sở')];
    const { tasks } = readAgain([canal], [anAssignment(canal, { units })]);
    expect(tasks[0]).toMatchObject({ standing: { is: 'same' }, units });
  });
});

describe('among items that differ in few words, a note stays where it belongs or nowhere', () => {
  const report = (topic: string, date: string) => `Báo cáo kết quả ${topic} về Văn phòng Sở trước ngày ${date}`;
  const topics = ['trồng rừng', 'nuôi cá', 'cấp nước', 'giữ đê'];
  const before = topics.map((topic) => report(topic, '10/11'));

  test('one date corrected: found', () => {
    const after = topics.map((topic) => report(topic, topic === 'nuôi cá' ? '15/11' : '10/11'));
    expect(standings(readAgain(before, after))).toEqual(['same', report('nuôi cá', '15/11'), 'same', 'same']);
  });

  test('one dropped: none of the others takes its note', () => {
    expect(standings(readAgain(before, before.slice(1)))).toEqual(['gone', 'same', 'same', 'same']);
  });

  test('the first dropped and all dates corrected: no task gets its neighbour’s text', () => {
    const after = topics.slice(1).map((topic) => report(topic, '15/11'));
    expect(standings(readAgain(before, after))).toEqual(['gone', ...after]);
  });

  test('all dates corrected in place: each finds its own', () => {
    const after = topics.map((topic) => report(topic, '15/11'));
    expect(standings(readAgain(before, after))).toEqual(after);
  });

  test('the first dropped and the date of the second corrected: the second’s text is not the first’s', () => {
    const pair = before.slice(0, 2);
    expect(standings(readAgain(pair, [report('nuôi cá', '15/11')]))).toEqual(['gone', report('nuôi cá', '15/11')]);
  });

  test('a new one at its place and its own text further down: its own', () => {
    const after = [report('trồng dừa', '10/11'), report('trồng rừng', '15/11')];
    expect(standings(readAgain(before.slice(0, 1), after))).toEqual([report('trồng rừng', '15/11')]);
  });

  test('another topic at its place: another task, or the same one with another topic; nobody can tell', () => {
    const after = before.map((text, place) => (place === 1 ? report('nuôi tôm', '15/11') : text));
    expect(standings(readAgain(before, after))).toEqual(['same', 'gone', 'same', 'same']);
  });

  test('dropped, and one that nobody took on moved up to its place: not its successor', () => {
    const [first = '', second = ''] = before;
    const notice = aNotice(aReading([first, second]));
    const tasks = notice.assignments.slice(0, 1).map((assignment) => taskFrom(assignment));
    const { tasks: after } = mergeReading(notice, aReading([second]), 'f', tasks, 5);
    expect(after.map(({ standing }) => standing.is)).toEqual(['gone']);
  });

  test('items that differ in a number only are told apart by it when their dates are corrected', () => {
    const long = (n: number, date: string) =>
      `Kiểm tra trạm bơm số ${n} theo kế hoạch đã duyệt, lập biên bản có chữ ký của các bên, gửi về Sở trước ngày ${date}`;
    const first = [long(1, '10/11'), long(2, '10/11')];
    const after = [long(1, '15/11'), long(2, '15/11')];
    expect(standings(readAgain(first, after))).toEqual(after);
    expect(standings(readAgain(first, [...after].reverse()))).toEqual(after);
  });

  test('items that differ in their dates only cannot be told apart when both dates are corrected', () => {
    const long = (date: string) => `Gửi số liệu giống cây về Phòng Kế hoạch trước ngày ${date}`;
    const first = [long('10/11'), long('15/11')];
    expect(standings(readAgain(first, [long('12/11'), long('17/11')]))).toEqual(['gone', 'gone']);
    expect(standings(readAgain(first, [long('12/11')]))).toEqual(['gone', 'gone']);
    expect(standings(readAgain(first, [long('10/11'), long('17/11')]))).toEqual(['same', long('17/11')]);
  });
});

describe('equal items', () => {
  test('keep their occurrence; the last one is gone when one is dropped', () => {
    expect(standings(readAgain([canal, canal, canal], [canal, canal]))).toEqual(['same', 'same', 'gone']);
  });
});

describe('over several readings', () => {
  test('changed back is the same again', () => {
    expect(standings(readAgain([canal, dyke], [canalLater, dyke], [canal, dyke]))).toEqual(['same', 'same']);
  });

  test('changed twice shows the newest text', () => {
    const latest = canalLater.replace('25/11', '30/11');
    expect(standings(readAgain([canal], [canalLater], [latest]))).toEqual([latest]);
  });

  test('gone and there again is the same', () => {
    expect(standings(readAgain([canal, dyke], [], [canal, dyke]))).toEqual(['same', 'same']);
  });

  test('changed, gone for a reading of half the page, and there again is still changed', () => {
    expect(standings(readAgain([canal, dyke], [canalLater, dyke], [seed], [canalLater, dyke]))).toEqual([
      canalLater,
      'same',
    ]);
  });

  test('gone keeps the time at which it was first missed', () => {
    expect(readAgain([canal], [], [], []).tasks[0]?.standing).toEqual({ is: 'gone', since: 1000 });
  });

  test('a reading that says nothing new leaves every task the same object', () => {
    const { notice, tasks } = readAgain([canal, dyke, seed], [canalLater, dyke]);
    const again = mergeReading(notice, aReading([canalLater, dyke]), 'f', tasks, 5000);
    expect(again.tasks.every((task, index) => task === tasks[index])).toBe(true);
  });

  test('a key names one task at most: one that is gone gives it up', () => {
    const { notice, tasks } = readAgain([canal, dyke], [canalLater, dyke]);
    const [changed, other] = tasks;
    const [canalKey] = withKeys(aReading([canal])).map(({ key }) => key);
    if (!changed || !other || !canalKey) throw new Error('no task');
    const lost = { ...other, assignmentKey: canalKey, standing: { is: 'gone', since: 5 } } as const;
    const { tasks: after } = mergeReading(notice, aReading([canal]), 'f', [lost, changed], 6);
    expect(after.map(({ assignmentKey }) => assignmentKey)).toEqual([null, canalKey]);
    expect(after[0]).toMatchObject({ text: dyke, note: other.note, standing: lost.standing });
  });
});

describe('the date under a text that stayed', () => {
  const item = (deadline: AssignmentReading['deadline']) => [anAssignment(canal, { deadline })];
  const heading = (due: string, evidence: string) => aDeadline(due, { inherited: true, from: 'II', evidence });

  test('a heading’s other words are a change, and the old date holds', () => {
    const { tasks } = readAgain(item(heading('2026-11-30', 'tháng 11')), item(heading('2026-12-31', 'tháng 12')));
    expect(tasks[0]).toMatchObject({ standing: { is: 'changed' }, read: { due: '2026-11-30' } });
  });

  test('a heading’s date that is new is a change', () => {
    const { tasks } = readAgain(item(null), item(heading('2026-12-31', 'tháng 12')));
    expect(tasks[0]).toMatchObject({ standing: { is: 'changed' }, read: null });
  });

  test.each([
    ['its own words, read better', null, aDeadline('2026-11-20')],
    [
      'the same words, read better',
      aDeadline('2025-11-20', { evidence: '20/11' }),
      aDeadline('2026-11-20', { evidence: '20/11' }),
    ],
    ['the same heading’s words', heading('2026-11-28', 'tháng 11'), heading('2026-11-30', 'tháng 11')],
    ['other words for the same day', heading('2026-11-30', 'tháng 11'), heading('2026-11-30', 'đến 30/11')],
  ])('%s are no change of the notice', (_, was, is) => {
    const { tasks } = readAgain(item(was), item(is));
    expect(tasks[0]).toMatchObject({ standing: { is: 'same' }, read: { due: is.due, evidence: is.evidence } });
  });

  test('a confirmed date stays confirmed for the same day only', () => {
    const was = aDeadline('2025-11-20', { evidence: '20/11', doubtful: true });
    const confirmed = (is: AssignmentReading['deadline']) => {
      const notice = aNotice(aReading(item(was)));
      const tasks = notice.assignments.map((assignment) => taskFrom(assignment, { confirmed: true }));
      return mergeReading(notice, aReading(item(is)), 'f', tasks, 1).tasks[0]?.confirmed;
    };
    expect(confirmed({ ...was })).toBe(true);
    expect(confirmed({ ...was, due: day('2026-11-20') })).toBe(false);
  });
});

describe('the notice after a newer reading', () => {
  test('takes header and items, and stays itself', () => {
    const stored = aNotice(aReading([canal]), { inheritedDismissed: true, seen: [{ url: 'u', title: 't', at: 1 }] });
    const reading = aReading([canalLater, dyke], { place: 'Sông Mây' });
    const { notice } = mergeReading(stored, reading, 'f9', [], 77);
    expect(notice).toEqual({
      ...stored,
      fingerprint: 'f9',
      header: reading.header,
      assignments: withKeys(reading),
      readAt: 77,
    });
  });

  test('keeps a number that this copy leaves blank', () => {
    const { notice } = mergeReading(aNotice(aReading([canal])), aReading([canal], { number: null }), 'f', [], 1);
    expect(notice.header.number).toBe('12');
    expect(notice.identity).toBe(aNotice(aReading([])).identity);
  });
});

test('what a part does not show of the foot stays known, and the notice is whole as before', () => {
  const signer = { name: 'Lê Văn An', title: 'GIÁM ĐỐC', authority: 'TM. ỦY BAN' };
  const stored = aNotice(aReading([canal, dyke], { signer, recipients: ['Như trên'] }));
  const part = { ...aReading([canalLater], { signer: null, recipients: [] }), missing: ['end'] as const };
  const { notice } = mergeReading(stored, part, 'f', [], 1);
  expect(notice.header).toEqual(stored.header);
  expect(notice.assignments.map(({ text }) => text)).toEqual([canalLater, dyke]);
  expect(notice).not.toHaveProperty('missing');
});

describe('accepting a change', () => {
  test('takes words, units and date, and nothing of the officer’s', () => {
    const deadline = aDeadline('2026-11-25');
    const { notice, tasks } = readAgain([canal], [anAssignment(canalLater, { deadline })]);
    const [task] = tasks;
    const officers = { ownDue: day('2026-11-18'), note: 'gọi anh Bảy', tags: ['kênh'], status: 'doing' } as const;
    if (!task) throw new Error('no task');
    const accepted = acceptStanding({ ...task, ...officers }, 9);
    expect(accepted).toMatchObject({ ...officers, text: canalLater, read: deadline, standing: { is: 'same' } });
    expect(standings(mergeReading(notice, aReading([canalLater]), 'f', [accepted], 10))).toEqual(['same']);
  });

  test.each([['same' as const], ['gone' as const]])('does nothing to a task that is %s', (is) => {
    const task = taskFrom(aNotice(aReading([canal])).assignments[0] ?? fail(), {
      standing: is === 'gone' ? { is, since: 1 } : { is },
    });
    expect(acceptStanding(task, 9)).toBe(task);
  });
});

function fail(): never {
  throw new Error('no assignment');
}
