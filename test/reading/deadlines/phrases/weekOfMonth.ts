import { NOVEMBER, on } from '../phrase';

/** Weeks of a month: no day is agreed on, but the end of the last. */
export const weekOfMonth = on(NOVEMBER, [
  ['Kiểm tra chéo hồ sơ «tuần 2 tháng 11/2026».', '- week doubtful'],
  ['«Tuần 2 tháng 11/2026»', '- week doubtful'],
  ['«Tuần đầu tháng 12»', '- week doubtful'],
  ['«Tuần thứ nhất tháng 12/2026»', '- week doubtful'],
  ['«Tuần I tháng 12»', '- week doubtful'],
  ['«Tuần 1-2 tháng 12/2026»', '- week doubtful'],
  ['«Tuần 1, 2 tháng 12»', '- week doubtful'],
  ['«Tuần 3/11»', '- week doubtful'],
  ['«Tuần 3 của tháng 11 năm 2026»', '- week doubtful'],
  ['Nộp đề kiểm tra cuối kỳ «trước tuần 3 tháng 12».', '- week doubtful'],
  ['Hoàn thành hồ sơ sổ sách «trong tuần cuối của tháng 11».', '2026-11-30 week doubtful'],
  ['«Tuần cuối tháng 11/2026»', '2026-11-30 week doubtful'],
  ['Tuần 4 tháng 11 («từ 23/11 đến 27/11»)', '2026-11-27 date'],
  ['Trình ký «đầu tuần sau».', '- week doubtful'],
  ['Trình ký «cuối tuần này».', '2026-11-08 week'],
  ['Trình ký «trong tuần sau».', '2026-11-15 week'],
  ['Dọn vệ sinh «từ thứ Hai đến thứ Sáu tuần này».', '2026-11-06 date'],
  'Học sinh khối 6, 7 học từ tuần 10 đến tuần 18.',
  'Giáo viên dạy bù vào tuần 12.',
  'Thời khóa biểu tuần 12 áp dụng cho cả hai khối.',
]);
