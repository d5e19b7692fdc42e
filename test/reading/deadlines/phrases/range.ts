import { ISSUED, on } from '../phrase';

export const range = on(ISSUED, [
  ['Lấy ý kiến nhân dân «từ ngày 06/4/2026 đến hết ngày 24/4/2026».', '2026-04-24 date'],
  ['Lấy ý kiến nhân dân «từ ngày 06 đến ngày 24/4/2026».', '2026-04-24 date'],
  ['Lấy ý kiến nhân dân «từ 06/4 - 24/4/2026».', '2026-04-24 date'],
  ['Lấy ý kiến nhân dân «từ 06-24/4/2026».', '2026-04-24 date'],
  ['Báo cáo kết quả kiểm kê «từ 16/3 - 20/3/2026».', '2026-03-20 date'],
  'Báo cáo kết quả kiểm kê từ 02/3 - 06/3/2026.',
  'Xin lỗi chủ 12 hồ sơ đất đai quá hạn từ 01/02 đến 28/02.',
  [
    'Thẩm định hồ sơ (thời hạn theo Quyết định số 120/QĐ-UBND ngày 15/02/2026 của UBND tỉnh «là 30/3/2026»).',
    '2026-03-30 date',
  ],
  ['Làm việc với UBND phường «trong tuần này».', '2026-03-15 week'],
  'Đoàn kiểm tra làm việc với Sở ngày 20/3/2026.',
  ['Thu quỹ «trước ngày 30/9/2026» (đợt 1) và «ngày 30/11/2026» (đợt 2).', '2026-09-30 date\n2026-11-30 date'],
  ['Rà soát quy trình («tháng 4 - tháng 5»).', '2026-05-31 month doubtful'],
  'Họp giao ban toàn ngành (tháng 4).',
  ['Giải ngân hết vốn kéo dài «trước 31 tháng 12 năm 2026».', '2026-12-31 date'],
  [
    'Tiêm phòng «xong trước 20/4/2026» đối với các xã vùng thấp, «30/4/2026» đối với các xã vùng cao.',
    '2026-04-20 date\n2026-04-30 date',
  ],
  ['Trả lời cử tri các xã, «hoàn thành ngay trong sáng 12/3».', '2026-03-12 date'],
  ['Trả lời cử tri (thời hạn 05/3 - quá hạn), «xong trước ngày 12/3/2026».', '2026-03-12 date'],
  'Báo cáo tình hình giải ngân đến hết ngày 09/3/2026 theo Phụ lục I.',
  ['Lấy ý kiến nhân dân «từ ngày 06 tháng 4 năm 2026 đến ngày 24 tháng 4 năm 2026».', '2026-04-24 date'],
  ['Làm maket gian hàng Hội chợ (tổ chức từ ngày 04 - 06/9/2026), trình duyệt «trước 30/6/2026».', '2026-06-30 date'],
  ['Tổ chức lấy ý kiến nhân dân «từ ngày 06/4/2026 đến ngày 24/4/2026».', '2026-04-24 date'],
  ['Trưng bày sản phẩm «kể từ ngày 06/4/2026 đến hết ngày 24/4/2026».', '2026-04-24 date'],
  // The date of the unit's own action, not of what others do with it.
  [
    'Gửi số liệu «trước ngày 21/4/2026» để Sở Tài chính tổng hợp, báo cáo UBND tỉnh trước ngày 28/4/2026.',
    '2026-04-21 date',
  ],
  ['Gửi góp ý «trước 21/4» nhằm kịp hoàn chỉnh dự thảo, trình HĐND tỉnh trong tháng 5/2026.', '2026-04-21 date'],
  [
    'Đề nghị gửi góp ý «trước ngày 21/4/2026»; Phòng Pháp chế tổng hợp «trước ngày 28/4/2026».',
    '2026-04-21 date\n2026-04-28 date',
  ],
  // "5/4 tổ" is a share, "5/4 tổ chức" a day and a verb; so are others.
  ['Trong tuần «từ 06/4 đến 10/4» tổ chức đối thoại.', '2026-04-10 date'],
  ['«Từ 06/4 đến 10/4» sơ kết phong trào.', '2026-04-10 date'],
  ['«Từ 06/4 đến 10/4» hỗ trợ bà con gặt lúa.', '2026-04-10 date'],
  ['«Trước 10/4» triệu tập họp dân.', '2026-04-10 date'],
  'Đã đến 10/12 tổ dân phố.',
]);
