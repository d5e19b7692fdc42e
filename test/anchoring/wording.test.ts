import { expect, describe as group, test } from 'vitest';
import { contains, likeness, Wording } from '@/lib/anchoring/wording';

const of = (text: string) => new Wording(text);

group('the same words', () => {
  test.each([
    ['hòa, thủy, khỏe', 'hoà, thuỷ, khoẻ'],
    ['Rà soát – các cống;', 'RÀ SOÁT các  cống'],
    ['Thủy lợi', 'Thủy lợi'.normalize('NFD')],
  ])('%s = %s', (a, b) => {
    expect(of(a).exact).toBe(of(b).exact);
  });

  test.each([
    ['thuế', 'thuê'],
    ['trạm bơm số 1', 'trạm bơm số 2'],
    ['trước ngày 10/11', 'trước ngày 11/11'],
  ])('%s ≠ %s', (a, b) => {
    expect(of(a).exact).not.toBe(of(b).exact);
  });
});

group('without dates', () => {
  test.each([
    ['trước ngày 10/11/2026', 'trước ngày 5/12/2026'],
    ['trước 16 giờ 30 ngày 10/11', 'trước 9h ngày 12/11'],
    ['ngày 5 tháng 11 năm 2026 phải xong', 'ngày 30 tháng 12 năm 2026 phải xong'],
    ['xong trong Quý IV/2026', 'xong trong Quý I/2027'],
    ['trong tháng 11/2026', 'trong tháng 12'],
  ])('%s and %s are the same', (a, b) => {
    expect(of(a).dateless).toBe(of(b).dateless);
    expect(of(a).exact).not.toBe(of(b).exact);
  });

  test.each([
    ['05 cơ sở chăn nuôi', '06 cơ sở chăn nuôi'],
    ['Công văn số 1412/UBND', 'Công văn số 1413/UBND'],
    ['tăng 3,5 phần trăm', 'tăng 4,5 phần trăm'],
  ])('%s and %s are not: a number is no date', (a, b) => {
    expect(of(a).dateless).not.toBe(of(b).dateless);
  });
});

test('likeness is the share of common words, dates and order left aside', () => {
  expect(likeness(of('nạo vét kênh trước 10/11'), of('trước 15/11 nạo vét kênh'))).toBe(1);
  expect(likeness(of('nạo vét kênh chính'), of('nạo vét mương phụ'))).toBe(0.5);
  expect(likeness(of('kênh kênh'), of('kênh'))).toBeCloseTo(2 / 3);
  expect(likeness(of('nạo vét'), of('trồng cây'))).toBe(0);
  expect(likeness(of('10/11/2026'), of('12/11/2026'))).toBe(0);
});

test('whole words stand in a text, not parts of words', () => {
  expect(contains(of('Rà soát các cống, báo cáo Sở.'), of('các cống'))).toBe(true);
  expect(contains(of('Rà soát các cống'), of('soát các cố'))).toBe(false);
});
