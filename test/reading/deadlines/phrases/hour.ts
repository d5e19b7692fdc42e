import { ISSUED, on } from '../phrase';

export const hour = on(ISSUED, [
  ['Gửi về Phòng Kế hoạch «trước 16h30 ngày 03/4/2026».', '2026-04-03 16:30 date'],
  ['Gửi về Phòng Kế hoạch «trước 11 giờ 00 ngày 03/4/2026».', '2026-04-03 11:00 date'],
  ['Gửi về Phòng Kế hoạch «trước 9h ngày 03/4/2026».', '2026-04-03 09:00 date'],
  ['Gửi về Phòng Kế hoạch «trước 15:00 ngày 03/4/2026».', '2026-04-03 15:00 date'],
  ['Gửi về Phòng Kế hoạch «chậm nhất 16 giờ 30 phút, ngày 03 tháng 4 năm 2026».', '2026-04-03 16:30 date'],
  ['Gửi về Phòng Kế hoạch «trước 4 giờ chiều ngày 03/4/2026».', '2026-04-03 16:00 date'],
  ['Gửi về Phòng Kế hoạch «trước 10h00 sáng ngày 03/4/2026».', '2026-04-03 10:00 date'],
  ['Gửi về Phòng Kế hoạch «trước 17h00, thứ Sáu (ngày 03/4/2026)».', '2026-04-03 17:00 date'],
  ['Gửi về Phòng Kế hoạch «trước ngày 03/4/2026 (trước 17h00)».', '2026-04-03 17:00 date'],
  ['Gửi báo cáo «lúc 16h00 ngày 03/4/2026».', '2026-04-03 16:00 date'],
  ['Gửi báo cáo «trước 17h00 hôm nay».', '2026-03-10 17:00 date'],
  ['Gửi báo cáo «trước 09h00 ngày mai».', '2026-03-11 09:00 date'],
  ['Gửi báo cáo «trước 25h00 ngày 03/4/2026».', '2026-04-03 date'],
  // Hours that are no deadline.
  'Bố trí trực gác 24/24h tại kho vật tư.',
  'Cuộc họp bắt đầu từ 14h00 thứ Tư, ngày 18/3/2026 tại phòng họp số 2.',
  'Đường dây nóng hoạt động từ 7h30 đến 17h00 hằng ngày.',
  ['Gửi bản giải trình «trước giờ làm việc buổi chiều ngày 03/4».', '2026-04-03 date'],
]);
