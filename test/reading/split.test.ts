import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placesWithin, sentencesOf } from '@/lib/reading/sentences/split';
import { slice } from '@/lib/text';

const split = (text: string): string[] => sentencesOf(text).map((span) => slice(text, span));

/** Each sentence of the array is one; the text is them joined by blanks. */
const SPLIT: readonly (readonly string[])[] = [
  ['Trình dự toán thu, chi năm 2027 trước ngày 18/11/2026.', 'Báo cáo Sở Tài chính các khoản chưa giải ngân;'],
  ['Rà soát các cống dưới đê;', 'Báo cáo Giám đốc Sở kết quả.'],
  ['Phòng Thủy lợi kiểm tra các hồ chứa;', 'Phòng Kế hoạch - Tài chính tổng hợp kinh phí.'],
  ['Rà soát hồ sơ trong tháng 11.', 'Gửi Văn phòng Sở.', 'Lưu theo quy định.'],
  ['Hoàn thành trong Quý I.', 'Giao Văn phòng Sở theo dõi.'],
  ['Chuẩn bị bàn, ghế, loa, v.v.', 'Bố trí người trực.'],
  ['Chuẩn bị bàn, ghế, loa, v.v...', 'Bố trí người trực.'],
  ['Thực hiện theo Nghị định số 30/2020/NĐ-CP.', 'Báo cáo kết quả trước 16 giờ 00.'],
  ['Đăng chuyên mục “Bạn của nhà nông.”', 'Gửi bản tin về các xã.'],
  ['Phát bản tin (cả bản tiếng Mông).', 'Gửi các xã theo danh sách.'],
  ['Tổ chức hội thi.', '“Mái ấm xanh” là tên của hội thi năm nay.'],
  ['Thực hiện các việc sau: 1. Rà soát hồ sơ đất đai;', '2. Tổng hợp gửi Văn phòng Sở.'],
  ['Thực hiện: a) Rà soát hồ sơ đất đai;', 'b) Tổng hợp gửi Văn phòng Sở.'],
  ['Đồng chí Lò Văn A. chủ trì họp.', 'Mời các phòng cùng dự.'],
];

/** One sentence, whatever looks like the end of one. */
const WHOLE: readonly string[] = [
  'Kiểm tra 12 cơ sở trên địa bàn TP. Sông Mây.',
  'Giao đ/c. Lương Thế Hải chủ trì làm việc với TX. Bến Vàng.',
  'Mời GS. Nguyễn Văn An và PGS.TS. Trần Thị Bình tham gia hội đồng.',
  'Phối hợp với P. Hành chính, Q. Đông rà soát hồ sơ.',
  'Làm việc với ông Nguyễn V. An về hồ sơ.',
  'Phối hợp với các đơn vị: Sở Tài chính; Sở Nội vụ; Công an tỉnh rà soát biên chế.',
  'Triển khai Công văn số 12/UBND ngày 18/11/2026; Thông báo số 7/TB-UBND của UBND tỉnh.',
  'Rà soát hồ sơ; báo cáo kết quả; lưu theo quy định.',
  'Xây dựng đề án “Rừng xanh. Biển sạch. Đời sống mới” của tỉnh.',
  'Hướng dẫn lập hồ sơ (Mẫu 1 cho xã. Mẫu 2 cho phường) theo quy định.',
  'Bố trí 1.500.000.000 đồng, hoàn thành trước 18.11.2026 theo mục 2.3 của đề án.',
  'Trình Kế hoạch số ... Ngày trình do Văn phòng Sở ghi.',
  'Họp về việc V/v. Góp ý dự thảo.',
  'Rà soát các hồ chứa trên địa bàn. Thời gian hoàn thành: trước ngày 05/10/2026.',
  'Rà soát quy hoạch các hồ chứa. Trong đó chú ý một số nội dung sau:',
  'Rà soát quy hoạch các hồ chứa. (Danh mục nhiệm vụ có Phụ lục kèm theo.)',
  'Báo cáo kết quả. ./.',
  'Báo cáo kết quả thực hiện. Trân trọng',
];

describe('sentences', () => {
  test.each(SPLIT.map((sentences) => [sentences.join(' '), sentences] as const))('%s', (text, sentences) =>
    expect(split(text)).toEqual(sentences),
  );
  test.each(WHOLE)('one: %s', (text) => expect(split(text)).toEqual([text]));

  test('an empty text has none', () => expect(split('  ')).toEqual([]));

  test('of any text leave out nothing but blanks, and hold no other sentence', () => {
    const piece = fc.constantFrom(
      'Rà soát hồ sơ',
      '. ',
      '; ',
      'Báo cáo',
      '“',
      '”',
      '(',
      ')',
      ' ',
      'TP.',
      '1. ',
      'a) ',
      'x',
    );
    const any = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.array(piece).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(any, (text) => {
        let at = 0;
        for (const span of sentencesOf(text)) {
          expect(text.slice(at, span.start).trim()).toBe('');
          expect(slice(text, span)).toBe(slice(text, span).trim());
          expect(span.end).toBeGreaterThan(span.start);
          at = span.end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});

describe('where a sentence stands', () => {
  const blocks = ['1. Rà soát hồ sơ.', 'Gửi Văn phòng Sở. Lưu hồ sơ.'];
  const spans = [
    { block: 0, start: 3, end: 17 },
    { block: 1, start: 0, end: 28 },
  ];
  const text = spans.map((span) => slice(blocks[span.block] ?? '', span)).join(' ');

  test.each<[string, readonly string[]]>([
    ['Rà soát hồ sơ.', ['Rà soát hồ sơ.']],
    ['Gửi Văn phòng Sở.', ['Gửi Văn phòng Sở.']],
    ['Lưu hồ sơ.', ['Lưu hồ sơ.']],
    ['hồ sơ. Gửi', ['hồ sơ.', 'Gửi']],
    [text, ['Rà soát hồ sơ.', 'Gửi Văn phòng Sở. Lưu hồ sơ.']],
  ])('“%s” stands in the blocks of the assignment', (words, stands) => {
    const start = text.indexOf(words);
    const places = placesWithin(spans, { start, end: start + words.length });
    expect(places.map((place) => slice(blocks[place.block] ?? '', place))).toEqual(stands);
  });

  test('nowhere where there is nothing', () => expect(placesWithin(spans, { start: 900, end: 910 })).toEqual([]));
});
