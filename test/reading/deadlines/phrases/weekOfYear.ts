import { NOVEMBER, on } from '../phrase';

/** Weeks of the year by their number, from Wednesday of week 45 on. */
export const weekOfYear = [
  ...on(NOVEMBER, [
    ['Rà soát hồ sơ, «hoàn thành trong tuần 47».', '2026-11-22 week'],
    ['Rà soát hồ sơ «trong tuần 47/2026».', '2026-11-22 week'],
    ['Rà soát hồ sơ «trong tuần thứ 47 năm 2026».', '2026-11-22 week'],
    ['Nộp tờ khai «chậm nhất tuần 47».', '2026-11-22 week'],
    ['Nộp tờ khai «trước tuần 48».', '2026-11-22 week'],
    ['Rà soát hồ sơ «trong tuần 46, 47».', '2026-11-22 week'],
    ['Rà soát hồ sơ «trong tuần 45».', '2026-11-08 week'],
    ['«Tuần 47»', '2026-11-22 week'],
    // The week with 1 January 2027 is the last of 2026 by the calendar, and the first by many a count.
    ['Rà soát hồ sơ «trong tuần 01/2027».', '2027-01-10 week doubtful'],
    ['Rà soát hồ sơ «trong tuần 2».', '- week doubtful'],
    ['Trình ký «đầu tuần 47».', '- week doubtful'],
    // A school's week 12 is in November, the calendar's in March.
    ['Chấm bài kiểm tra, «xong trong tuần 12».', '- week doubtful'],
    ['Rà soát hồ sơ trong tuần 47 («từ ngày 16/11 đến ngày 20/11»).', '2026-11-20 date'],
    'Giáo viên dạy bù vào tuần 12.',
    'Học sinh học từ tuần 10 đến tuần 18.',
    'Báo cáo kết quả tuần 44.',
    'Trong tuần 43, các phòng đã xử lý 20 hồ sơ.',
    'Bố trí trực mỗi tuần 2 buổi.',
    'Sinh hoạt chuyên môn trong tuần 2 buổi.',
    'Theo dõi thai phụ trong tuần 38 thai kỳ.',
    'Rà soát chương trình tuần 47.',
    'Tuân 47 quy định.',
  ]),
  ...on(null, [
    ['Rà soát hồ sơ «trong tuần 47/2026».', '2026-11-22 week'],
    ['Rà soát hồ sơ «trong tuần 47».', '- week doubtful'],
  ]),
];
