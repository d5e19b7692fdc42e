import { NOVEMBER, on } from '../phrase';

/** Where a limit is moved, the later day is the limit; where an event or a contract is, none. */
export const moved = on(NOVEMBER, [
  ['Lùi thời hạn gửi phiếu điều tra từ 12/11 sang «19/11».', '2026-11-19 date'],
  ['Điều chỉnh thời gian hoàn thành cầu treo từ ngày 15/11/2026 sang «ngày 10/12/2026».', '2026-12-10 date'],
  ['Dời hạn nộp dự toán «từ ngày 14/11 đến ngày 24/11/2026».', '2026-11-24 date'],
  ['Kéo dài thời hạn nhận bài dự thi «từ 20/11 đến 05/12/2026».', '2026-12-05 date'],
  ['Gia hạn đăng ký dự tuyển «đến ngày 28/11/2026».', '2026-11-28 date'],
  ['Thông báo gia hạn nộp hồ sơ thầu «đến hết ngày 27/11».', '2026-11-27 date'],
  'Lùi thời gian họp chi bộ từ ngày 15/11 sang ngày 18/11/2026.',
  'Chuyển lịch tiếp dân từ 16/11 sang 17/11/2026.',
  'Gia hạn hợp đồng thuê kho đến ngày 31/12/2026.',
  'Gia hạn giấy phép khai thác cát từ ngày 01/12/2026 đến ngày 30/11/2027.',
  'Chủ đầu tư đã gia hạn nộp hồ sơ đến ngày 20/11/2026.',
  'Kéo dài đường dây điện từ trạm 15 sang trạm 20.',
  ['Nộp bản vẽ «trước ngày 20/11/2026», không lùi thời hạn.', '2026-11-20 date'],
]);

/** As of when something is told that others go by. */
export const asOf = on(NOVEMBER, [
  'Xếp hạng trên cơ sở kết quả thu phí đến hết ngày 25/11/2026, hai trạm thu thấp.',
  'Căn cứ số liệu mực nước đến ngày 20/11/2026, vận hành cửa xả.',
  ['Căn cứ kết quả khảo sát, sửa cống «trước ngày 25/11/2026».', '2026-11-25 date'],
  ['Nộp kết quả khảo sát «đến hết ngày 25/11/2026».', '2026-11-25 date'],
]);

/** A year alone at the head of a line, over a colon, and a year by which something is complete. */
export const byYear = on(NOVEMBER, [
  ['«Năm 2027»: trình Hội đồng nhân dân tỉnh đề án bảo tồn.', '2027-12-31 year doubtful'],
  ['«Năm 2026»: lập danh mục cây cổ thụ.', '2026-12-31 year doubtful'],
  'Năm 2027: 45 hộ, 120 nhân khẩu.',
  'Năm 2025: ban hành quy chế, đã thực hiện.',
  'Năm 2027 trình Hội đồng nhân dân tỉnh đề án bảo tồn.',
  ['Hoàn thành bản đồ địa chất «vào năm 2027».', '2027-12-31 year'],
  'Bảo trì các cầu hoàn thành thi công vào năm 2027.',
  'Thống kê các cầu được xây vào năm 2020.',
  'Đã hoàn thành phần móng vào năm 2020.',
]);
