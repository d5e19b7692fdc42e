import { expect, test } from 'vitest';
import { paragraphsOf } from '@/lib/shell/paragraphs';

test('runs of a text layer become paragraphs; places lead back to the runs', () => {
  const texts = ['Giao Văn phòng Sở kiểm kê xuồng', 'máy.'];
  const { blocks, toShown, toRead } = paragraphsOf({
    blocks: texts.map((text) => ({ text })),
    boxes: texts.map((_, at) => [0, 85, 100 + 18 * at, at === 0 ? 440 : 30, 14]),
  });
  expect(blocks).toEqual([{ text: 'Giao Văn phòng Sở kiểm kê xuồng máy.' }]);
  const shown = [
    { block: 0, start: 26, end: 31 },
    { block: 1, start: 0, end: 4 },
  ];
  expect(toShown([{ block: 0, start: 26, end: 36 }])).toEqual(shown);
  expect(toRead(shown)).toEqual([{ block: 0, start: 26, end: 36 }]);
  expect(toRead([{ block: 1, start: 0, end: 3 }])).toEqual([{ block: 0, start: 32, end: 35 }]);
  expect(toRead([])).toEqual([]);
});

test('paragraphs of a page stay as they are', () => {
  const blocks = [{ text: 'Giao Văn phòng Sở kiểm kê.' }];
  const spans = [{ block: 0, start: 5, end: 17 }];
  const { blocks: same, toShown, toRead } = paragraphsOf({ blocks });
  expect([same, toShown(spans), toRead(spans)]).toEqual([blocks, spans, spans]);
});
