import { on } from '../phrase';

/** A time at the head of an item, with what is done in it after a colon. */
export const dayFirst = [
  ...on('2026-03-10', [
    ['«15/4/2026»: ban hành thông báo.', '2026-04-15 date'],
    ['«Ngày 15/4/2026»: Gửi dự thảo về Văn phòng.', '2026-04-15 date'],
    ['«Quý II/2026»: hoàn thành mua tủ thuốc.', '2026-06-30 quarter doubtful'],
    ['«Tháng 9/2026»: rà soát sổ kho.', '2026-09-30 month doubtful'],
    ['Báo cáo «trong tháng 6 và tháng 12 hằng năm».', '2026-06-30 recurring FREQ=YEARLY;BYMONTH=6,12'],
    // An event, a place, what was before.
    'Ngày 15/4/2026: Họp tổ công tác.',
    'Ngày 15/4/2026: các phường 1, 2 từ 5h00 đến 9h00.',
    '15/01/2026: ban hành thông báo.',
  ]),
];
