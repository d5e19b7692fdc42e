import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutSlips } from '@/lib/text/slips';
import { GLUED, ODD, SLIP, suspicionsOf } from '@/lib/text/suspicions';
import { unglued } from '@/lib/text/unglue';

describe('what a text is suspected of', () => {
  test.each([
    ['Phòng Tổng hợp tham mưu kế hoạch số 12/KH-SNV (trước ngày 05/12).', 0],
    ['Các xã, phường - thị trấn; năm 2026', 0],
    ['các xã,phường', GLUED],
    ['ngày05', GLUED],
    ['05tháng', GLUED],
    ['SởTài chính', GLUED],
    ['trướcngày', GLUED],
    ['ngừơi dân', SLIP],
    ['tòan huyện', SLIP],
    ['gíam đốc', SLIP],
    ['các xã , phường', SLIP],
    ['( các xã', SLIP],
    ['Văn hóa -Xã hội', SLIP],
    ['Văn hóa- Xã hội', SLIP],
    ['Kinh tế - Xã hội', 0],
    ['Uỷ ban nhân dân xã', SLIP],
    ['Ủy ban Nhân Dân xã', SLIP],
    ['GIAO Phòng Tổng hợp', SLIP],
    ['Chủ tịch huyện GIAO Phòng Tổng hợp', 0],
    ['Céng hoµ x· héi', ODD],
    ['việc cần làm ✔', ODD | GLUED | SLIP],
  ])('%s', (text, suspected) => expect(suspicionsOf(text)).toBe(suspected));

  /** Words as careless hands put them together. */
  const careless = fc
    .array(
      fc.constantFrom(
        ...['trước', 'ngày', 'Phòng', 'Tài', 'chính', 'các', 'xã', '05', '/', ',', ';', '(', ')', '-', ' ', ' ', ' '],
        ...['tòan', 'ngừơi', 'qúy', 'GIAO', 'Ủy', 'ban', 'Nhân', 'Dân', 'ỷ', 'ê', 'U', 'văn', 'hóa', 'TH', '.', ':'],
      ),
      { maxLength: 14 },
    )
    .map((words) => words.join('').replace(/ +/g, ' ').trim());

  test('what is not suspected has nothing to mend', () => {
    fc.assert(
      fc.property(careless, (text) => {
        const suspected = suspicionsOf(text);
        if (!(suspected & GLUED)) expect(unglued([text], [GLUED])).toBeNull();
        if (!(suspected & SLIP)) expect(withoutSlips([text], [SLIP])).toBeNull();
      }),
      { numRuns: 5_000 },
    );
  });
});
