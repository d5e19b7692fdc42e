import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Places } from '@/lib/messages';
import { read } from '@/lib/reading';
import { placesOf } from '@/lib/shell/places';
import { plainDocument } from '@/lib/sources';
import { partsOf, type StoredAssignment, withKeys } from '@/lib/tasks';
import { slice } from '@/lib/text';

const { blocks } = plainDocument(readFileSync('test/fixtures/notices/giao-ban.md', 'utf8'));
const reading = read(blocks);
if (reading.is !== 'notice') throw new Error('not read');
const wholes = withKeys(reading.notice);
const keys = wholes.map(({ key }) => key);
const places: Places = placesOf(reading.notice.assignments, blocks, keys, wholes);
const parts = [...partsOf(wholes).values()].flat();

const wordsAt = ({ key }: StoredAssignment): string =>
  (places[key] ?? []).map((place) => slice(blocks[place.block]?.text ?? '', place)).join(' ');

test.each(wholes.map((whole) => [whole.text.slice(0, 40), whole] as const))(
  '“%s…” stands where its words are',
  (_, whole) => expect(wordsAt(whole)).toBe(whole.text),
);

test.each(parts.map((part) => [part.text.slice(0, 40), part] as const))(
  'the sentence “%s…” stands where its words are',
  (_, part) => expect(wordsAt(part)).toBe(part.text),
);

test.each([
  [
    'for a font that takes letters apart',
    'Rà soát hồ sơ. Gửi Văn phòng Sở.',
    ['- Raø soaùt hoà sô. Göûi Vaên phoøng Sôû.', 'Raø soaùt hoà sô.', 'Göûi Vaên phoøng Sôû.'],
  ],
  [
    'without some of their blanks',
    'Rà soát hồ sơ. Gửi Văn phòng Sở.',
    ['- Rà soát hồsơ. Gửi Vănphòng Sở.', 'Rà soát hồsơ.', 'Gửi Vănphòng Sở.'],
  ],
  [
    'with slips of the keyboard',
    'Rà soát toàn bộ, gửi hồ sơ. Hoàn thành sớm.',
    ['- Rà soát tòan bộ , gửi hồ sơ . Hòan thành sớm.', 'Rà soát tòan bộ , gửi hồ sơ .', 'Hòan thành sớm.'],
  ],
])('sentences typed %s stand where they were typed', (_, text, [line = '', ...sentences]) => {
  const { header, assignments } = reading.notice;
  const [sample] = assignments;
  if (!sample) throw new Error('no assignment');
  const spans = [{ block: 0, start: 2, end: line.length }];
  const read = { ...sample, text, deadline: null, deadlines: [], spans };
  const known = withKeys({ header, assignments: [read] });
  const typed = placesOf([read], [{ text: line }], [known[0]?.key ?? null], known);
  expect(Object.values(typed).map((places) => places.map((place) => slice(line, place)).join())).toEqual([
    line.slice(2),
    ...sentences,
  ]);
});

test('what is known by another key has its place by that one, what is known by none has no place', () => {
  const { assignments } = reading.notice;
  const [first, second] = keys;
  if (!first || !second) throw new Error('no assignments');
  const swapped = placesOf(assignments.slice(0, 2), blocks, [second, null], wholes);
  expect(swapped).toMatchObject({ [second]: places[first] });
  expect(swapped).not.toHaveProperty(first);
});

test('every assignment and every sentence has a place', () => {
  expect(parts.length).toBeGreaterThanOrEqual(4);
  expect(Object.keys(places)).toHaveLength(wholes.length + parts.length);
});
