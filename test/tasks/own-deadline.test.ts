import { describe, expect, test } from 'vitest';
import {
  deadlineFor,
  deadlineNow,
  joinParts,
  keptDeadline,
  mergeReading,
  splitAssignment,
  withKeys,
} from '@/lib/tasks';
import { aDeadline, alsoCalled, aNotice, anAssignment, aReading, aTask, lead, own } from './build';

const wells = aDeadline('2026-11-15', { units: ['phong-thuy-loi'] });
const fields = aDeadline('2026-11-20', { units: ['phong-trong-trot'] });
const all = aDeadline('2026-11-12');
const later = aDeadline('2026-11-28');
const irrigation = own('Phòng Thủy lợi', 'TL');
const crops = own('Phòng Trồng trọt');
const inspectors = own('Thanh tra Sở');

describe('the date of an assignment that gives different units different dates', () => {
  test.each([
    ['is the latest for who has no unit', [wells, fields], [], fields],
    ['is that of the own unit', [wells, fields], [irrigation], wells],
    ['is that of the other', [wells, fields], [crops], fields],
    ['is the latest of two own units', [wells, fields], [irrigation, crops], fields],
    ['is the latest for whom it names no date', [wells, fields], [inspectors], fields],
    ['is the own unit’s where all have one, too', [all, wells, fields], [irrigation], wells],
    ['is the own unit’s though it comes before that of all', [later, wells], [irrigation], wells],
    ['is the latest of the own units’ own dates', [later, wells, fields], [irrigation, crops], fields],
    ['is that of all for others', [later, wells], [crops], later],
    ['is the one for all where only others have their own', [all, fields], [irrigation], all],
    [
      'is the latest where none is for some only',
      [all, aDeadline('2026-11-30')],
      [irrigation],
      aDeadline('2026-11-30'),
    ],
    ['is none without any', [], [irrigation], null],
  ])('%s', (_, deadlines, ownUnits, expected) => {
    const deadline = [...deadlines].sort((a, b) => String(b.due).localeCompare(String(a.due)))[0] ?? null;
    expect(deadlineFor({ deadline, deadlines, units: [] }, ownUnits)).toEqual(expected);
  });
});

test('a unit has its date by the name that the assignment has for it, too', () => {
  const units = [alsoCalled(lead('Phòng Thủy lợi'), 'Phòng TL')];
  expect(deadlineFor({ deadline: all, deadlines: [all, wells], units }, [own('Phòng TL')])).toEqual(wells);
});

describe('once the officer’s units are others, a task', () => {
  const dated = { deadline: fields, deadlines: [wells, fields], units: [] };
  const undivided = { deadline: fields, deadlines: [fields], units: [] };
  const plain = { deadline: all, deadlines: [all], units: [] };
  test.each([
    ['goes by the date of these', {}, dated, [irrigation], wells],
    ['goes by the latest where there are none', { read: wells }, dated, [], fields],
    ['keeps its date where it is done', { status: 'done' as const }, dated, [irrigation], fields],
    ['keeps a date that was confirmed', { confirmed: true }, dated, [irrigation], fields],
    [
      'keeps it while the notice says another thing',
      { standing: { is: 'gone' as const, since: 1 } },
      dated,
      [irrigation],
      fields,
    ],
    ['keeps the one date there is', {}, undivided, [irrigation], fields],
    ['keeps what was read where units have no dates of their own', {}, plain, [irrigation], fields],
  ])('%s', (_, patch, assignment, ownUnits, expected) => {
    expect(deadlineNow(aTask({ read: fields, ...patch }), assignment, ownUnits)).toEqual(expected);
  });
});

describe('in a newer reading a task that goes by its unit’s date', () => {
  const later = aDeadline('2026-11-18', { units: ['phong-thuy-loi'] });
  test.each([
    ['goes on by it', wells, { deadline: fields, deadlines: [wells, fields] }, wells],
    ['goes by its unit’s new date', wells, { deadline: fields, deadlines: [later, fields] }, later],
    ['goes by the latest where its unit has none any more', wells, { deadline: fields, deadlines: [fields] }, fields],
    ['goes on by the date for all', all, { deadline: fields, deadlines: [all, fields] }, all],
    ['has the assignment’s where all have the same', wells, { deadline: all, deadlines: [all] }, all],
    ['gets a date where it had none', null, { deadline: fields, deadlines: [wells, fields] }, fields],
  ])('%s', (_, read, assignment, expected) => {
    expect(keptDeadline({ read }, assignment)).toEqual(expected);
  });

  test('is not told that anything changed', () => {
    const item = anAssignment('Phòng Thủy lợi đo giếng trước 15/11; Phòng Trồng trọt đo ruộng trước 20/11', {
      deadline: fields,
      deadlines: [wells, fields],
    });
    const reading = aReading([item]);
    const [assignment] = withKeys(reading);
    if (!assignment) throw new Error('no assignment');
    const task = aTask({ assignmentKey: assignment.key, text: item.text, units: item.units, read: wells });
    const notice = aNotice(reading);
    const merged = mergeReading(notice, aReading([item, 'Trồng cây chắn sóng']), 'f1', [task], 9);
    expect(merged.tasks).toEqual([task]);
  });
});

test('split into sentences and joined again, a task still goes by its unit’s date', () => {
  const early = aDeadline('2026-11-15', { evidence: 'trước 15/11', units: ['phong-thuy-loi'] });
  const late = aDeadline('2026-11-20', { evidence: 'trước 20/11', units: ['phong-trong-trot'] });
  const item = anAssignment(
    'Phòng Thủy lợi đo giếng trước 15/11; Phòng Trồng trọt đo ruộng trước 20/11. Báo cáo Giám đốc Sở.',
    { deadline: late, deadlines: [early, late] },
  );
  const notice = aNotice(aReading([item]));
  const [assignment] = notice.assignments;
  if (!assignment) throw new Error('no assignment');
  const task = aTask({ assignmentKey: assignment.key, text: item.text, units: item.units, read: early });
  const split = splitAssignment(notice, assignment.key, [task], 8);
  expect(split?.after[0]?.read).toEqual(early);
  const joined = split && joinParts(split.notice, assignment.key, split.after, 9);
  expect(joined?.after.map(({ read }) => read)).toEqual([early]);
});
