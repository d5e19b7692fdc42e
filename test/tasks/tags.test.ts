import { expect, test } from 'vitest';
import { nextColour, resolveTags, type Tag } from '@/lib/tasks';

const known: readonly Tag[] = [
  { name: 'Tết', colour: 'a' },
  { name: 'thuế', colour: 'b' },
];

test.each([
  ['are trimmed, with single blanks', ['  cải   cách '], ['cải cách']],
  ['are NFC', ['giám sát'.normalize('NFD')], ['giám sát'.normalize('NFC')]],
  ['drop empty ones', ['', '  ', 'đê điều'], ['đê điều']],
  ['stand once, whatever their case', ['Đê điều', 'đê điều', 'ĐÊ ĐIỀU'], ['Đê điều']],
  ['take the known spelling', ['TẾT'], ['Tết']],
  ['are found without diacritics', ['tet'], ['Tết']],
  ['stand once, with and without diacritics', ['tet', 'Tết', 'de dieu', 'đê điều'], ['Tết', 'de dieu']],
  ['keep words apart that differ by their marks', ['thuê', 'thuế'], ['thuê', 'thuế']],
  ['stay in the order typed', ['đê điều', 'Tết', 'báo cáo'], ['đê điều', 'Tết', 'báo cáo']],
])('tags %s', (_, typed, tags) => {
  expect(resolveTags(typed, known)).toEqual(tags);
});

test('colours come in turn', () => {
  expect([0, 1, 2, 3, 4].map(nextColour)).toEqual(['a', 'b', 'c', 'd', 'a']);
});
