import { expect, test } from 'vitest';
import { filterTasks, tagsInUse } from '@/components/popup/filter';
import { noticeName, roleHere } from '@/components/popup/source';
import { slicesInView } from '@/components/popup/viewport';
import { translator } from '@/lib/i18n';
import { header, task } from './made';

const t = translator('vi');

test.each([
  [{ number: '45', symbol: 'TB-STC' }, '45/TB-STC, 03/03/2025'],
  [{ number: '32', symbol: 'CTr/TU' }, '32-CTr/TU, 03/03/2025'],
  [{ number: '07', symbol: '2025/QĐ-UBND' }, '07/2025/QĐ-UBND, 03/03/2025'],
  [{ number: null, symbol: 'TB-STC' }, 'TB-STC, 03/03/2025'],
  [{ number: null, symbol: null }, 'Thông báo, 03/03/2025'],
  [{ number: null, symbol: null, kind: null, issuedOn: null }, 'văn bản không số'],
])('a notice with %o is named %s', (printed, name) => {
  expect(noticeName(t, { ...header, ...printed })).toBe(name);
});

const own = [{ id: 'phong-ke-hoach', name: 'Phòng Kế hoạch', aliases: ['KH'] }];
const unit = (id: string, role: 'lead' | 'support') => ({ id, name: id, role });

test.each([
  ['lead', [unit('phong-ke-hoach', 'lead')]],
  ['support', [unit('phong-khac', 'lead'), unit('phong-kh', 'support')]],
  ['support', [unit('*', 'lead'), unit('phong-ke-hoach', 'support')]],
  ['everyone', [unit('*', 'lead')]],
  [null, [unit('phong-khac', 'lead')]],
] as const)('the officer’s units are %s of %o', (role, units) => {
  expect(roleHere(task('x', { units }), own)).toBe(role);
});

const tasks = [
  task('Báo cáo quyết toán', { tags: ['Quý I'], note: 'hỏi chị Thảo' }),
  task('Dự toán bổ sung', { tags: ['quý i', 'gấp'] }),
];

test.each([
  ['quyet toan', [], [0]],
  ['TOÁN', [], [0, 1]],
  ['toan quyet', [], [0]],
  ['chi thao', [], [0]],
  ['gap', [], [1]],
  ['phong ke hoach', [], [0, 1]],
  ['', ['Quý I'], [0, 1]],
  ['du', ['Quý I', 'gấp'], [1]],
  ['–', [], [0, 1]],
] as const)('“%s” with the tags %o finds %o', (words, tags, found) => {
  expect(filterTasks(tasks, { words, tags })).toEqual(found.map((at) => tasks[at]));
});

test('the tags offered are those in use, most used first', () => {
  const known = ['gấp', 'Quý I', 'cũ'].map((name) => ({ name, colour: 'a' as const }));
  expect(tagsInUse(tasks, known)).toEqual([
    { name: 'Quý I', colour: 'a', count: 2 },
    { name: 'gấp', colour: 'a', count: 1 },
  ]);
});

test('only rows near what is seen are rendered, in whichever group it lies', () => {
  const sizes = [
    ['overdue', 3],
    ['today', 0],
    ['later', 5000],
    ['undated', 2],
  ] as const;
  const at = (top: number) => Object.fromEntries(slicesInView(sizes, top, 910));
  expect(at(0)).toEqual({
    overdue: { start: 0, end: 3 },
    later: { start: 0, end: 15 },
    undated: { start: 0, end: 0 },
  });
  const middle = at(27 + 3 * 91 + 27 + 1000 * 91);
  expect(middle).toEqual({
    overdue: { start: 3, end: 3 },
    later: { start: 992, end: 1018 },
    undated: { start: 0, end: 0 },
  });
});
