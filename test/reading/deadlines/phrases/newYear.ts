import { on } from '../phrase';

/** Words without a year around New Year. */
export const newYear = [
  ...on('2025-12-25', [
    ['Gửi báo cáo «trước ngày 10/01».', '2026-01-10 date doubtful'],
    ['Gửi báo cáo «trước ngày 31/12».', '2025-12-31 date'],
    ['Gửi báo cáo «trong tháng 01».', '2026-01-31 month doubtful'],
    ['Gửi báo cáo «trong quý I».', '2026-03-31 quarter doubtful'],
    ['Gửi báo cáo «trước ngày 10/01/2025».', '2025-01-10 date doubtful'],
    ['Gửi báo cáo «trong tháng 12».', '2025-12-31 month'],
    ['Gửi báo cáo «trước ngày 05 tháng sau».', '2026-01-05 date'],
    ['Gửi báo cáo «trong tuần tới».', '2026-01-04 week'],
    ['Gửi báo cáo «trong quý tới».', '2026-03-31 quarter'],
    ['Gửi báo cáo «trong 10 ngày tới».', '2026-01-04 relative'],
    ['Gửi báo cáo «trước thứ Sáu tuần sau».', '2026-01-02 date'],
    'Báo cáo kết quả tháng 12.',
    'Tổng kết công tác năm 2025, triển khai nhiệm vụ năm 2026.',
  ]),
  ...on('2026-01-05', [
    ['Gửi báo cáo «trước ngày 31/12».', '2026-12-31 date'],
    ['Gửi báo cáo «trước ngày 04/01».', '2027-01-04 date doubtful'],
  ]),
];
