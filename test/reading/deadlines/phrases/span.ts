import { NOVEMBER, on } from '../phrase';

/** From one day to another. */
export const span = on(NOVEMBER, [
  ['Tổ chức lấy ý kiến «từ ngày 01 đến ngày 05/12».', '2026-12-05 date'],
  ['Kiểm kê tài sản «từ ngày 25/11 đến hết ngày 05/12/2026».', '2026-12-05 date'],
  ['Nhận hồ sơ «từ 8h00 ngày 09/11 đến 17h00 ngày 20/11/2026».', '2026-11-20 17:00 date'],
  ['Đăng ký trực tuyến «từ ngày 09 - 13/11/2026».', '2026-11-13 date'],
  ['Phúc tra trong 03 ngày, «từ 16 đến 18/11/2026».', '2026-11-18 date'],
  ['Kiểm tra các xã «trong các ngày 09, 10 và 11/11/2026».', '2026-11-11 date'],
  'Bảo đảm cấp nước liên tục trong các ngày 09, 10 và 11/11/2026.',
  'Trạm Y tế trực cấp cứu trong 2 ngày 09 và 10/11/2026.',
  'Làm việc với các xã trong các ngày 09, 10 và 11/11/2026.',
  ['Treo cờ «từ ngày 18 đến hết ngày 20/11».', '2026-11-20 date'],
  // A stage, a payment, a solution is no contest.
  ['Giai đoạn 2: Cắm mốc ranh giới («từ tháng 12/2026 đến tháng 4/2027»)', '2027-04-30 month'],
  ['Giải ngân vốn đối ứng («từ tháng 11 đến tháng 12/2026»)', '2026-12-31 month'],
  // It began before: perhaps when that is.
  ['Mở cửa theo giờ mùa mưa («từ 01/10 đến 30/11»).', '2026-11-30 date doubtful'],
  ['Thời gian thực hiện: «từ 01/10 đến 30/11».', '2026-11-30 date'],
  'Tổ chức Giải cầu lông khối cơ quan (từ ngày 14 đến ngày 16/11/2026).',
  ['«Trong 2 ngày 05 và 06/11/2026», hoàn thành thống kê.', '2026-11-06 date'],
  ['«Thời gian nộp: từ nay đến 16h00 ngày 20/11/2026».', '2026-11-20 16:00 date'],
  ['Hoàn thành đo đạc «trong năm 2026 và quý I năm 2027».', '2027-03-31 quarter'],
]);
