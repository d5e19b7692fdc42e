import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinNotes } from '@/lib/tasks';

test.each([
  ['nobody else wrote', 'a', 'a b', 'a', 'a b'],
  ['the same was written', 'a', 'b', 'b', 'b'],
  ['a line was added there', 'a', 'a b', 'a\nc', 'a b\nc'],
  ['the line was changed there', 'a', 'a b', 'a c', 'a b\na c'],
  ['all was taken away here', 'a', '', 'a\nc', 'c'],
  ['all was taken away there', 'a', 'a b', '', 'a b'],
  ['what was typed here was taken back', 'a', 'a', 'c', 'c'],
  ['both began anew', '', 'b', 'c', 'b\nc'],
])('%s', (_, seen, ours, theirs, joined) => {
  expect(joinNotes(seen, ours, theirs)).toBe(joined);
});

test('no line that anybody wrote is lost, and joining again adds nothing', () => {
  const note = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 }).map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(note, note, note, (seen, ours, theirs) => {
      const joined = joinNotes(seen, ours, theirs);
      const old = seen.split('\n');
      for (const line of [...ours.split('\n'), ...theirs.split('\n')])
        if (line !== '' && !old.includes(line)) expect(joined.split('\n')).toContain(line);
      expect(joinNotes(ours, ours, joined)).toBe(joined);
    }),
  );
});
