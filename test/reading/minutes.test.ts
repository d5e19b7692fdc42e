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
  it('without a conclusion assign nothing', () =>
    expect(minutes('Họp giao ban tháng 3/2026', ...REPORTED, '3. Phòng Kinh tế rà soát hồ sơ.')).toBeNull());
  it('whose conclusion charges nobody are left', () =>
    expect(
      minutes('Nghiệm thu công trình', '1. Chất lượng thi công đạt.', 'Kết luận:', '- Đưa công trình vào sử dụng.'),
    ).toBeNull());
});
