import { describe, expect, test } from 'vitest';
import type { Block, BlockSpan, Missing } from '@/lib/reading';
import { type Annotation, type AnnotationId, chosenFrom, placeAnnotations } from '@/lib/tasks';

const TEXTS = [
  'Giám đốc Sở kết luận như sau:',
  'Chi cục Thủy lợi kiểm tra các cống dưới đê, báo cáo Sở trước ngày 10/11/2026.',
  'Trung tâm Khuyến nông hướng dẫn chọn giống lúa cho vụ xuân.',
  'Văn phòng Sở chuẩn bị hội trường và tài liệu.',
];
const blocksOf = (texts: readonly string[]): Block[] => texts.map((text) => ({ text }));

function spanOf(block: number, words: string): BlockSpan {
  const start = TEXTS[block]?.indexOf(words) ?? -1;
  return { block, start, end: start + words.length };
}

const annotated = (spans: readonly BlockSpan[], standing: Annotation['standing'] = { is: 'found' }): Annotation => ({
  id: 'a' as AnnotationId,
  ...chosenFrom(spans, blocksOf(TEXTS)),
  note: 'hỏi lại',
  standing,
  chosenAt: 1,
  updatedAt: 1,
});

const cells = annotated([spanOf(1, 'kiểm tra các cống dưới đê')]);
const without = (at: number) => TEXTS.filter((_, index) => index !== at);
const replaced = (at: number, was: string, is: string) =>
  TEXTS.map((text, index) => (index === at ? text.replace(was, is) : text));
const gone = { is: 'orphaned', since: 9 };

describe('an annotation in a later reading', () => {
  test.each<[string, Annotation, readonly string[], Missing[], object, number]>([
    ['the same words', cells, TEXTS, [], { is: 'found' }, 1],
    ['below a new paragraph', cells, ['Kính gửi các đơn vị', ...TEXTS], [], { is: 'found' }, 1],
    [
      'other words in their place',
      cells,
      replaced(1, 'các cống', 'mọi cống'),
      [],
      { is: 'changed', now: { quote: 'kiểm tra mọi cống dưới đê' } },
      1,
    ],
    ['taken out', cells, without(1), [], gone, 0],
    ['taken out between neighbours that are on a part', cells, without(1).slice(0, 2), ['end'], gone, 0],
    ['on a page that does not show where it stood', cells, TEXTS.slice(2), ['beginning'], { is: 'found' }, 0],
    ['at the end of a page that goes on elsewhere', cells, TEXTS.slice(0, 1), ['end'], { is: 'found' }, 0],
    ['the first words of a page that shows them', annotated([spanOf(0, 'kết luận')]), TEXTS.slice(1), ['end'], gone, 0],
    [
      'the first words of a page that begins later',
      annotated([spanOf(0, 'kết luận')]),
      TEXTS.slice(1),
      ['beginning'],
      { is: 'found' },
      0,
    ],
    [
      'two paragraphs, both taken out',
      annotated([spanOf(1, 'báo cáo Sở trước ngày 10/11/2026.'), spanOf(2, 'Trung tâm Khuyến nông')]),
      [TEXTS[0] ?? '', TEXTS[3] ?? ''],
      ['end'],
      gone,
      0,
    ],
    [
      'gone before, back now',
      annotated([spanOf(3, 'hội trường')], { is: 'orphaned', since: 5 }),
      TEXTS,
      [],
      { is: 'found' },
      1,
    ],
    [
      'gone before, and still',
      annotated([spanOf(1, 'kiểm tra')], { is: 'orphaned', since: 5 }),
      without(1),
      [],
      { is: 'orphaned', since: 5 },
      0,
    ],
  ])('%s', (_, annotation, texts, missing, standing, spans) => {
    const [place] = placeAnnotations([annotation], blocksOf(texts), missing, 9);
    expect(place).toMatchObject({ id: 'a', chosenAt: 1, standing });
    expect(place?.spans).toHaveLength(spans);
  });

  test('what else changes on the page is no news of changed words', () => {
    const texts = replaced(1, 'các cống', 'mọi cống');
    const [first] = placeAnnotations([cells], blocksOf(texts), [], 9);
    const [again] = placeAnnotations(
      [{ ...cells, standing: first?.standing ?? cells.standing }],
      blocksOf(['Bây giờ là 16 giờ 05', ...texts]),
      [],
      10,
    );
    expect(again?.standing).toEqual(first?.standing);
  });
});
