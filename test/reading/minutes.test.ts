import { describe, expect, it } from 'vitest';
import { read } from '@/lib/reading';
import { plainDocument } from '@/lib/sources';

/** Made-up minutes with `text` under their head. */
const minutes = (about: string, ...text: readonly string[]) => {
  const head = ['UBND XÃ HÒA AN', 'Số: 07/BB-UBND', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'BIÊN BẢN', about];
  const reading = read(plainDocument([...head, ...text].join('\n')).blocks);
  return reading.is === 'notice' ? reading.notice.assignments : null;
};
const REPORTED = [
  '1. Phòng Kinh tế báo cáo:',
  '- Thu ngân sách đạt 45% kế hoạch;',
  '- Hoàn thành kiểm kê đất đai.',
  '2. Công an xã phát biểu: tình hình ổn định.',
];

describe('minutes', () => {
  it.each(['Chủ tịch UBND xã kết luận:', 'IV. KẾT LUẬN CUỘC HỌP:', 'Chủ trì kết luận, giao nhiệm vụ như sau:'])(
    'assign what is concluded, and nothing that was reported: %s',
    (announced) =>
      expect(
        minutes(
          'Họp giao ban tháng 3/2026',
          ...REPORTED,
          announced,
          '1. Giao Phòng Kinh tế xử lý dứt điểm các hồ sơ đất đai trước ngày 20/3/2026.',
          '2. Công an xã tăng cường tuần tra.',
        )?.map(({ units, deadline }) => [units.map(({ name }) => name).join(), deadline?.due ?? null]),
      ).toEqual([
        ['Phòng Kinh tế', '2026-03-20'],
        ['Công an xã', null],
      ]),
  );
  it('to which those present agree in the end', () =>
    expect(
      minutes(
        'Họp giao ban tháng 3/2026',
        ...REPORTED,
        'Chủ tịch UBND xã kết luận:',
        '1. Nhất trí phương án tuần tra.',
        '2. Công an xã tăng cường tuần tra đến hết ngày 20/3/2026.',
        'Cuộc họp kết thúc lúc 11 giờ 15 phút, mọi người có mặt nhất trí ký tên.',
      )?.map(({ path }) => path),
    ).toEqual(['2']));
  it.each([
    'Hôm nay, vào hồi 8 giờ 00 phút ngày 02 tháng 3 năm 2026, tại Phòng họp số 1.',
    'Thời gian: 8h30, ngày 02/3/2026',
  ])('reckon days without a year from the day of the meeting: %s', (held) =>
    expect(
      minutes(
        'Họp giao ban tháng 3/2026',
        held,
        ...REPORTED,
        'Kết luận của Chủ tịch UBND xã',
        '- Đ/c Mơ (Văn phòng): niêm yết lịch tiếp công dân trước ngày 10/3.',
        '- Kế toán cân đối kinh phí.',
        'Biên bản kết thúc hồi 10 giờ 45 phút cùng ngày.',
      )?.map(({ text, deadline }) => [text, deadline?.due ?? null]),
    ).toEqual([
      ['niêm yết lịch tiếp công dân trước ngày 10/3.', '2026-03-10'],
      ['Kế toán cân đối kinh phí.', null],
    ]),
  );
  it('on a page without the form assign work where they charge several', () => {
    const bare = (...tasks: readonly string[]) =>
      read(
        plainDocument(
          [
            'CÔNG TY CẤP NƯỚC NÀ LẾCH',
            'PHÒNG KỸ THUẬT',
            'BIÊN BẢN HỌP',
            'Giao ban phòng Kỹ thuật tháng 3/2026',
            'Thời gian: 14h00 ngày 04/3/2026.',
            'I. Nội dung trao đổi',
            '- Tỷ lệ thất thoát nước là 17%.',
            'II. Kết luận của Trưởng phòng',
            'Trưởng phòng kết luận và giao việc như sau:',
            ...tasks,
            'Cuộc họp kết thúc lúc 15h30 cùng ngày.',
          ].join('\n'),
        ).blocks,
      ).is;
    expect(
      bare(
        '- Tổ Vận hành kiểm tra đường ống trước ngày 15/3.',
        '- Tổ Vật tư lập dự trù trước ngày 25/3.',
        '- Tổ Thu rà soát hồ sơ.',
      ),
    ).toBe('notice');
    expect(bare('- Tổ Vận hành kiểm tra đường ống.')).toBe('other');
  });
  it('without a conclusion assign nothing', () =>
    expect(minutes('Họp giao ban tháng 3/2026', ...REPORTED, '3. Phòng Kinh tế rà soát hồ sơ.')).toBeNull());
  it('whose conclusion charges nobody are left', () =>
    expect(
      minutes('Nghiệm thu công trình', '1. Chất lượng thi công đạt.', 'Kết luận:', '- Đưa công trình vào sử dụng.'),
    ).toBeNull());
});
