import { on } from '../phrase';

/** The day of issue is blank. */
export const undated = [
  ...on(null, [
    ['Gửi báo cáo «trong quý này».', '- quarter'],
    ['Gửi báo cáo «trong 10 ngày tới».', '- relative'],
    ['Gửi báo cáo «trước ngày 01-5».', '- date'],
    ['Gửi báo cáo «trong tuần tới».', '- week'],
    ['Gửi báo cáo «trong quý II».', '- quarter doubtful'],
    ['Gửi báo cáo «trước thứ Sáu».', '- date'],
    ['Gửi báo cáo «trong tháng 4/2026».', '2026-04-30 month'],
    ['Gửi báo cáo «ngày làm việc cuối cùng của tháng».', '- recurring FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1'],
    // A pharmacy is no "được", and no cleaning a birth.
    ['Phòng Dược kiểm kê kho thuốc «trước ngày 20/3/2026».', '2026-03-20 date'],
    ['Các khoa tổng vệ sinh «trước ngày 20/3/2026».', '2026-03-20 date'],
    'Rà soát hồ sơ được tiếp nhận trước ngày 20/3/2026.',
    'Lập danh sách trẻ sinh trước ngày 20/3/2026.',
  ]),
];
