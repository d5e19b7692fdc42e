import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { acceptStanding, mergeReading, type StoredNotice, signatureOf, type Task } from '@/lib/tasks';
import { unitId } from '@/lib/text';
import { type AssignmentReading, aDeadline, aNotice, anAssignment, aReading, day, lead, taskFrom } from './build';

vi.setConfig({ testTimeout: 30_000 }); // a hundred histories each, on machines that do other things too

/** Few words, places and units, so that texts come back, repeat, swap and resemble each other. */
const item = fc
  .record({
    work: fc.constantFrom('nạo vét kênh Bến Đá', 'rà soát đê sông Mây', 'báo cáo kết quả', 'nạo vét kênh Bến Gỗ'),
    tail: fc.constantFrom('trước ngày 10/11', 'trước ngày 15/11', 'trình duyệt', ''),
    unit: fc.constantFrom('Phòng Thủy lợi', 'Thanh tra Sở'),
    path: fc.constantFrom('1', '2', '3'),
    due: fc.constantFrom(null, '2026-11-10', '2026-11-15'),
    inherited: fc.boolean(),
  })
  .map(
    ({ work, tail, unit, path, due, inherited }): AssignmentReading =>
      anAssignment(`${work} ${tail}`, {
        path,
        units: [lead(unit)],
        deadline: due === null ? null : aDeadline(due, { inherited }),
      }),
  );

const items = fc.array(item, { maxLength: 6 });
const officers = fc.record({
  ownDue: fc.constantFrom(null, day('2026-11-20')),
  status: fc.constantFrom('todo' as const, 'doing' as const, 'done' as const),
  doneAt: fc.constantFrom(null, 5),
  tags: fc.array(fc.constantFrom('kênh', 'đê'), { maxLength: 2 }),
  note: fc.string(),
});

interface State {
  readonly notice: StoredNotice;
  readonly tasks: readonly Task[];
}

const ofTheOfficer = ({ id, ownDue, status, doneAt, tags, note, createdAt, noticeId }: Task) => ({
  id,
  ownDue,
  status,
  doneAt,
  tags,
  note,
  createdAt,
  noticeId,
});

/** A history: a first reading of which some items are taken on, then readings after which some changes are accepted. */
const history = fc.record({
  first: items,
  values: fc.array(fc.option(officers), { minLength: 6, maxLength: 6 }),
  later: fc.array(fc.record({ items, accept: fc.boolean() }), { maxLength: 5 }),
});

function* play({ first, values, later }: typeof history extends fc.Arbitrary<infer T> ? T : never): Generator<State> {
  const notice = aNotice(aReading(first));
  const taken = notice.assignments.flatMap((assignment, index) => {
    const mine = values[index];
    return mine ? [taskFrom(assignment, mine)] : [];
  });
  let state: State = { notice, tasks: taken };
  yield state;
  for (const [index, { items: read, accept }] of later.entries()) {
    const merged = mergeReading(state.notice, aReading(read), `f${index}`, state.tasks, 100 + index);
    state = accept ? { ...merged, tasks: merged.tasks.map((task) => acceptStanding(task, 200)) } : merged;
    yield state;
  }
}

test('no reading loses a task or a value of the officer’s', () => {
  fc.assert(
    fc.property(history, (past) => {
      const [start, ...states] = [...play(past)];
      for (const { tasks } of states) expect(tasks.map(ofTheOfficer)).toEqual(start?.tasks.map(ofTheOfficer));
    }),
  );
});

test('words that the officer took on change only when they are accepted', () => {
  fc.assert(
    fc.property(history, (past) => {
      const unaccepted = { ...past, later: past.later.map((step) => ({ ...step, accept: false })) };
      const [start, ...states] = [...play(unaccepted)];
      const textsOf = ({ tasks }: State) => tasks.map(({ text }) => text);
      for (const state of states) expect(textsOf(state)).toEqual(start && textsOf(start));
    }),
  );
});

test('what a task says of its assignment is true', () => {
  fc.assert(
    fc.property(history, (past) => {
      for (const { notice, tasks } of play(past)) {
        const keys = tasks.flatMap(({ assignmentKey }) => assignmentKey ?? []);
        expect(new Set(keys).size).toBe(keys.length);
        for (const task of tasks) {
          const found = notice.assignments.find(({ key }) => key === task.assignmentKey);
          if (task.standing.is === 'gone') expect(found && task.assignmentKey).toBeUndefined();
          else expect(found).toBeDefined();
          if (task.standing.is === 'same') expect(found && signatureOf(found)).toBe(signatureOf(task));
          if (task.standing.is === 'changed') {
            expect(task.standing.now).toEqual(found);
            expect(found?.units.map(({ id }) => id)).toEqual(task.units.map(({ name }) => unitId(name)));
          }
        }
      }
    }),
  );
});

test('a part of what is known, cut between any two items, changes nothing', () => {
  fc.assert(
    fc.property(history, fc.nat(5), fc.boolean(), (past, cut, end) => {
      const last = [...play(past)].at(-1);
      if (!last || last.notice.assignments.length === 0) return;
      const read: readonly AssignmentReading[] = last.notice.assignments.map((one) => anAssignment(one.text, one));
      const at = Math.min(cut, read.length - 1);
      const part = end
        ? ({ ...aReading(read.slice(at)), missing: ['beginning'] } as const)
        : ({ ...aReading(read.slice(0, at + 1)), missing: ['end'] } as const);
      const { notice, tasks, keys } = mergeReading(last.notice, part, 'f', last.tasks, 300);
      expect(notice).toBe(last.notice);
      expect(tasks).toEqual(last.tasks);
      const known = last.notice.assignments.map(({ key }) => key);
      expect(keys).toEqual(end ? known.slice(at) : known.slice(0, at + 1));
    }),
  );
});

test('the same reading a second time changes nothing', () => {
  fc.assert(
    fc.property(history, items, (past, read) => {
      const last = [...play(past)].at(-1);
      if (!last) throw new Error('a history has a beginning');
      const once = mergeReading(last.notice, aReading(read), 'f', last.tasks, 300);
      const twice = mergeReading(once.notice, aReading(read), 'f', once.tasks, 300);
      expect(twice).toEqual(once);
    }),
  );
});
