import { expect, test } from 'vitest';
import { paragraphsOf } from '@/lib/shell/paragraphs';
import type { AssignmentKey } from '@/lib/tasks';

test('runs of a text layer become paragraphs; places lead back to the runs', () => {
  const texts = ['Giao Văn phòng Sở kiểm kê xuồng', 'máy.'];
  const { blocks, toShown } = paragraphsOf({
    blocks: texts.map((text) => ({ text })),
    boxes: texts.map((_, at) => [0, 85, 100 + 18 * at, at === 0 ? 440 : 30, 14]),
  });
  expect(blocks).toEqual([{ text: 'Giao Văn phòng Sở kiểm kê xuồng máy.' }]);
  const key = 'a' as AssignmentKey;
  expect(toShown({ [key]: [{ block: 0, start: 26, end: 36 }] })[key]).toEqual([
    { block: 0, start: 26, end: 31 },
    { block: 1, start: 0, end: 4 },
  ]);
});

test('paragraphs of a page stay as they are', () => {
  const blocks = [{ text: 'Giao Văn phòng Sở kiểm kê.' }];
  const places = { ['a' as AssignmentKey]: [{ block: 0, start: 5, end: 17 }] };
  const { blocks: same, toShown } = paragraphsOf({ blocks });
  expect([same, toShown(places)]).toEqual([blocks, places]);
});
