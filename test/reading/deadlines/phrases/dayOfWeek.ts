import { on } from '../phrase';

/** A day of the week beside a date: where it is another day's, one of both is a slip, and the officer is asked. */
export const dayOfWeek = on('2026-11-10', [
  ['Nộp sổ kho «trước thứ Ba, ngày 17/11/2026».', '2026-11-17 date'],
  ['Nộp sổ kho «trước thứ Hai, ngày 17/11/2026».', '2026-11-17 date doubtful'],
  ['Nộp sổ kho «trước thứ Hai ngày 17/11/2026».', '2026-11-17 date doubtful'],
  ['Nộp sổ kho «trước ngày 17/11/2026» (thứ Ba).', '2026-11-17 date'],
  ['Nộp sổ kho «trước ngày 17/11/2026» (sáng thứ Hai).', '2026-11-17 date doubtful'],
  ['Nộp sổ kho «trước 16h00 thứ 5, ngày 19 tháng 11 năm 2026».', '2026-11-19 16:00 date'],
  ['Nộp sổ kho «trước 16h00 thứ 6, ngày 19 tháng 11 năm 2026».', '2026-11-19 16:00 date doubtful'],
  ['Nộp sổ kho «trong ngày thứ Sáu (20/11)».', '2026-11-20 date'],
  ['Nộp sổ kho «trong ngày thứ Sáu (21/11)».', '2026-11-21 date doubtful'],
  ['Nộp sổ kho «trước Chủ nhật (15/11/2026)».', '2026-11-15 date'],
  ['Nộp sổ kho «trước Chủ nhật (16/11/2026)».', '2026-11-16 date doubtful'],
  ['Nộp sổ vụ thu năm nay «trước 20/11/2026».', '2026-11-20 date'],
  ['Sửa bản thảo lần thứ hai, «trước ngày 20/11/2026» nộp lại.', '2026-11-20 date'],
]);
