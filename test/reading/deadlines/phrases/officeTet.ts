import { ISSUED, on } from '../phrase';

/** Feasts by the moon. */
export const officeTet = [
  ...on('2025-12-10', [
    ['«Hoàn thành trước Tết Nguyên đán Bính Ngọ».', '2026-02-17 event'],
    ['Chi trả «trước Tết Nguyên đán Bính Ngọ năm 2026».', '2026-02-17 event'],
    ['Chi trả «trước Tết Nguyên đán Bính Ngọ 2026 ít nhất 10 ngày».', '2026-02-07 event'],
    ['Chi trả «trước Tết Nguyên đán».', '2026-02-17 event'],
    ['Báo cáo nhanh «trước 10 giờ ngày 29 Tết».', '- 10:00 event doubtful'],
    ['Báo cáo «trước 14 giờ ngày mùng 5 Tết».', '2026-02-21 14:00 event'],
    ['Chi trả «trước Tết Dương lịch».', '2026-01-01 event'],
    ['Chi trả «trước ngày 25 tháng Chạp».', '- event doubtful'],
    ['Chi trả «trước ngày 23/12 âm lịch».', '- event doubtful'],
    ['Chi trả «trước ngày 05/01/2026».', '2026-01-05 date'],
    ['Chi trả «trước Tết Nguyên đán Đinh Mùi».', '2027-02-06 event'],
    'Báo cáo tình hình trước, trong và sau Tết Nguyên đán Bính Ngọ.',
    'Tổ chức trực Tết Nguyên đán Bính Ngọ năm 2026.',
    'Bảo đảm hàng hóa phục vụ Tết Nguyên đán Bính Ngọ 2026.',
    'Cao điểm trấn áp tội phạm dịp Tết Nguyên đán Bính Ngọ.',
  ]),
  ...on(ISSUED, [
    ['«Hoàn thành trước Tết Nguyên đán Bính Ngọ».', '2026-02-17 event doubtful'],
    ['«Hoàn thành đến hết tháng 6 âm lịch».', '- event doubtful'],
    ['«Hoàn thành trước rằm tháng 7».', '- event doubtful'],
    ['«Hoàn thành trước Tết Trung thu 2026».', '- event'],
    ['«Hoàn thành trước ngày 10/3 âm lịch».', '- event doubtful'],
  ]),
];
