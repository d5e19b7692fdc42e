import { ISSUED, on } from '../phrase';

/** A day in the reason that a sentence gives, and days beside periods. */
export const purpose = on(ISSUED, [
  // The one who asks must be done by the first day; those who are asked, by the second.
  [
    'Để kịp tổng hợp báo cáo UBND tỉnh trước ngày 05/6/2026, Sở Y tế đề nghị các trạm gửi báo cáo «trước ngày 01/6/2026».',
    '2026-06-01 date',
  ],
  [
    'Thực hiện yêu cầu của UBND tỉnh về báo cáo trước ngày 10/6/2026, các phòng gửi về Văn phòng «chậm nhất ngày 05/6/2026».',
    '2026-06-05 date',
  ],
  [
    'Để kịp gửi Bộ Y tế trước ngày 10/6/2026 theo quy định, Sở đề nghị các trạm nộp số liệu «trước 15h00 ngày 05/6/2026».',
    '2026-06-05 date 15:00',
  ],
  // No other day is named.
  [
    'Căn cứ Nghị quyết số 12/NQ-HĐND; để bảo đảm tổng hợp «trước ngày 05/6/2026», Sở Y tế hướng dẫn các trạm.',
    '2026-06-05 date doubtful',
  ],
  ['Để báo cáo Bộ Y tế «trước ngày 05/6/2026», Sở đề nghị các trạm rà soát, gửi số liệu.', '2026-06-05 date doubtful'],
  // Orders begin like that, too.
  ['Đề nghị các trạm gửi số liệu «trước ngày 05/6/2026», yêu cầu chính xác.', '2026-06-05 date'],
  ['Thực hiện rà soát danh sách «trước ngày 05/6/2026».', '2026-06-05 date'],
  [
    'Theo Công văn số 12/SYT, các trạm báo cáo «trước ngày 05/6/2026»; đề nghị các phòng tổng hợp «trước ngày 10/6/2026».',
    '2026-06-05 date\n2026-06-10 date',
  ],
  // The day says more than the period.
  ['Trình ban hành trong quý III/2026, «chậm nhất ngày 15/9/2026».', '2026-09-15 date'],
  [
    'Trình ban hành «trong quý III/2026», báo cáo kết quả «chậm nhất ngày 15/9/2026».',
    '2026-09-30 quarter\n2026-09-15 date',
  ],
  ['«Hoàn thành trong 6 tháng đầu năm 2026».', '2026-06-30 month'],
  ['Trong thời gian 10 ngày, «kể từ ngày 01/6/2026 đến ngày 10/6/2026», các trường rà soát.', '2026-06-10 date'],
  'Niêm yết danh sách tối thiểu 15 ngày, từ ngày 20/5/2026.',
  ['Hoàn thành 100% «trước ngày khai giảng năm học mới 05/9/2026».', '2026-09-05 date'],
  ['«Xong trước ngày khai giảng năm học 2026-2027».', '- relative'],
]);
