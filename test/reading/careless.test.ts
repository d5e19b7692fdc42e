import { describe, expect, it } from 'vitest';
import { type Block, read } from '@/lib/reading';

const HEAD = [
  'UBND XÃ NÀ LẾCH',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Số: 27/TB-UBND',
  'Nà Lếch, ngày 05 tháng 3 năm 2026',
  'THÔNG BÁO',
  'Kết luận của Chủ tịch UBND xã tại cuộc họp giao ban tháng 3',
  'Chủ tịch UBND xã kết luận như sau:',
];
const FOOT = ['Nơi nhận:', '- Các phòng thuộc UBND xã;', '- Lưu: VT.', 'CHỦ TỊCH', 'Lò Văn Tơ'];

/** What a notice whose lines are paragraphs assigns: the text, who leads, and until when. */
function assigned(...lines: readonly string[]): string[] {
  const reading = read([...HEAD, ...lines, ...FOOT].map((text): Block => ({ text })));
  if (reading.is !== 'notice') throw new Error(`read as ${reading.is}`);
  return reading.notice.assignments.map(
    ({ text, units, deadline }) => `${text} | ${units.map(({ name }) => name)} | ${deadline?.due ?? '-'}`,
  );
}

describe('a notice that was typed or converted carelessly', () => {
  it('has page numbers between its paragraphs', () => {
    for (const page of ['2', '- 2 -', 'Trang 2', 'Trang 2/5', '2/5', 'Page 2 of 5'])
      expect(
        assigned('1. Văn phòng:', '- Sửa chữa hội', page, 'trường.', '2. Phòng Kinh tế:', page, '- Rà soát hồ sơ.'),
      ).toEqual(['Sửa chữa hội trường. | Văn phòng | -', 'Rà soát hồ sơ. | Phòng Kinh tế | -']);
  });

  it('has items without a sign at their end', () =>
    expect(
      assigned(
        '1. Tiết kiệm điện',
        '2. Rà soát kế hoạch theo chỉ đạo của Chủ tịch',
        'Đề nghị các phòng gửi kế hoạch về Văn phòng trước ngày 20/3/2026.',
      ),
    ).toEqual([
      'Tiết kiệm điện | các phòng | 2026-03-20',
      'Rà soát kế hoạch theo chỉ đạo của Chủ tịch | các phòng | 2026-03-20',
    ]));

  it('has sentences broken in two, whose first part is no heading', () =>
    expect(assigned('1. Giữ gìn vệ sinh, tuyệt đối không để', 'rác trên đường.')).toEqual([
      'Giữ gìn vệ sinh, tuyệt đối không để rác trên đường. | Các phòng thuộc UBND xã | -',
    ]));

  it('has a task and its day on each side of a colon', () =>
    expect(assigned('1. Văn phòng sửa hội trường: xong 15/3.', '2. Lập danh sách: 20/3.', '3. Rà soát: 30/3.')).toEqual(
      [
        'Văn phòng sửa hội trường: xong 15/3. | Văn phòng | 2026-03-15',
        'Lập danh sách: 20/3. | Các phòng thuộc UBND xã | -',
        'Rà soát: 30/3. | Các phòng thuộc UBND xã | -',
      ],
    ));

  it('has days with full stops, which end no sentence and are shown as printed', () => {
    const reading = read(
      [
        'Kết luận giao ban tuần 12 (ngày 16.3.2026) của Giám đốc Bệnh viện:',
        '1. Phòng Kế hoạch tổng hợp: Hoàn thiện quy trình khám, trình Ban Giám đốc trước ngày 20.3.2026.',
        '2. Khoa Dược: Lập dự trù thuốc, gửi Phòng Tài chính kế toán trước ngày 25.3.2026.',
      ].map((text): Block => ({ text })),
    );
    expect(
      reading.is === 'notice' && reading.notice.assignments.map(({ deadline }) => [deadline?.due, deadline?.evidence]),
    ).toEqual([
      ['2026-03-20', 'trước ngày 20.3.2026'],
      ['2026-03-25', 'trước ngày 25.3.2026'],
    ]);
  });

  it.each([
    '1.- GIAO Phòng Văn hóa -Xã hội Chủ trì, phối hợp với: Công ti Bắc Hà tổng vệ sinh , xong trứơc ngày 20/3/2026.',
    'a/ Giao Phòng Văn hóa– Xã hội chủ trì, p/h Công ti Bắc Hà tổng vệ sinh; hạn tới ngày 20 / 3 / 2026.',
    '\uf0b7 Phòng Văn hóa - Xã hội. Chủ trì, phối hợp với Công ti Bắc Hà tổng vệ sinh ( xong trước ngày 20/3/2026 ).',
  ])('says all in one item: %s', (line) => {
    const [item, ...more] = assigned(line);
    expect(more).toEqual([]);
    expect(item).toMatch(/ \| Phòng Văn hóa - Xã hội,Công ti Bắc Hà \| 2026-03-20$/);
  });
});
