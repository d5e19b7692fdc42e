import { NOVEMBER, on } from '../phrase';

/** A day that stands alone in the brackets, or after a dash, at a task's end: a limit at most as far as is known. */
export const bracket = on(NOVEMBER, [
  ['Trình Hội đồng trường («15/11»).', '2026-11-15 date doubtful'],
  ['Lập dự toán năm 2027 («15/11/2026»)', '2026-11-15 date doubtful'],
  ['Rà soát danh sách («05/12»);', '2026-12-05 date doubtful'],
  ['Tổng hợp báo cáo («16h00 ngày 15/11»).', '2026-11-15 16:00 date doubtful'],
  ['Lập lịch phà («tháng 11/2026»); in vé («tháng 12/2026»).', '2026-11-30 month doubtful\n2026-12-31 month doubtful'],
  ['Họp thống nhất nội dung. Gửi dự thảo («20/11»).', '2026-11-20 date doubtful'],
  ['Trình khung kiến trúc phiên bản 4.0 («31/01/2027»).', '2027-01-31 date doubtful'],
  ['Quyết toán đề tài (Kế toán; hạn nộp Sở «15/11»).', '2026-11-15 date'],
  ['Trình phương án (hạn UBND tỉnh giao: «15/11»).', '2026-11-15 date'],
  ['Giải quyết 12 hồ sơ trễ hạn «trong 10 ngày tới».', '2026-11-14 relative'],
  'Hạn mức giao: 12/10 hộ.',
  ['Xử lý dứt điểm 46 tủ, «tiến độ 15/11»; tối ưu cáp quang.', '2026-11-15 date'],
  ['Xử lý 46 tủ. «Tiến độ: 15/11».', '2026-11-15 date'],
  'Đẩy nhanh tiến độ 15/11 dự án.',
  ['Báo cáo số liệu («trước 15/11»).', '2026-11-15 date'],
  ['Sửa máy tính («xong 15/11»).', '2026-11-15 date'],
  ['Thanh lý tài sản hỏng; trình phương án dùng nhà kho cũ - «20/11».', '2026-11-20 date doubtful'],
  ['Lập dự toán (mua máy bơm) – «05/12/2026»', '2026-12-05 date doubtful'],
  // Perhaps a share.
  'Nâng tỷ lệ xã đạt chuẩn - 5/10.',
  'Nâng tỷ lệ xã đạt chuẩn (5/10).',
  'Rà soát các tiêu chí chưa đạt (10/15).',
  // When something is, or what it was.
  'Tuyên truyền ngày Nhà giáo Việt Nam (20/11).',
  'Triển khai Ngày hội việc làm (15/11/2026).',
  'Chuẩn bị nội dung họp Hội đồng trường (15/11).',
  'Thực hiện theo Công văn số 12/SNV-VP (05/10/2026).',
  'Rà soát hồ sơ đã nộp (15/10).',
  'Thực hiện theo Công văn số 12/SNV-VP - 05/12/2026.',
  'Chuẩn bị họp Hội đồng trường - 20/11.',
  'Kiểm tra tuyến đê Km 12 - 20/11 hộ.',
  'Báo cáo đoàn kiểm tra (15/11) về tiến độ.',
]);
