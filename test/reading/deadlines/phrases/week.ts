import { ISSUED, JUNE, on } from '../phrase';

export const week = [
  ...on(ISSUED, [
    ['Rà soát «xong trong tuần này».', '2026-03-15 week'],
    ['Rà soát, báo cáo «trong tuần tới».', '2026-03-22 week'],
    ['Nộp tờ khai «trước thứ Sáu tuần này».', '2026-03-13 date'],
    ['Nộp tờ khai «trước 10h thứ Năm».', '2026-03-12 10:00 date'],
    ['Nộp tờ khai «chậm nhất là sáng thứ 6».', '2026-03-13 date'],
    ['Nộp tờ khai «đầu giờ sáng thứ Hai».', '2026-03-16 date'],
    ['Nộp tờ khai «vào thứ Hai tuần sau».', '2026-03-16 date'],
    // When it is done, not until when.
    'Bố trí cán bộ làm thêm ngày thứ Bảy.',
    'Phân công lãnh đạo trực vào ngày Chủ nhật.',
    [
      'Bố trí cán bộ làm việc vào thứ Bảy. «Mỗi tuần gửi báo cáo về Phòng trước 15h thứ Sáu».',
      '2026-03-13 15:00 recurring FREQ=WEEKLY;BYDAY=FR',
    ],
    ['Trao quà («xong trước thứ Sáu , 13/3»).', '2026-03-13 date'],
    ['Nộp tờ khai «trước Chủ nhật».', '2026-03-15 date'],
    ['Nộp tờ khai «trước thứ Ba».', '2026-03-10 date doubtful'],
    // A day named with its date, right before what is handed in on it.
    ['Hoàn thiện dự thảo, «thứ Năm 12/3» trình Thường trực.', '2026-03-12 date'],
    ['Tổng hợp ý kiến; «thứ Sáu, 13/3» gửi các đơn vị.', '2026-03-13 date'],
    ['Rà soát danh sách, «15h00 thứ Năm 12/3» nộp về Văn phòng.', '2026-03-12 15:00 date'],
    ['Hoàn thiện hồ sơ, «ngày 12/3/2026» trình Giám đốc.', '2026-03-12 date'],
    'Theo Công văn số 12/UBND-KT ngày 12/3/2026 gửi các sở, rà soát hồ sơ.',
    'Phòng đã hoàn thiện, ngày 06/3 trình Thường trực.',
    'Chuẩn bị nội dung để thứ Năm 12/3 Thường trực họp.',
    'Thu năm 5/3 khoản, gửi lại chứng từ.',
    'Thứ hai, các đơn vị tiếp tục rà soát biên chế.',
    'Đây là lần thứ hai Sở nhắc nhở.',
    'Các phòng họp giao ban vào thứ Sáu.',
    'Tuân sau đó các quy định hiện hành.',
    'Thu Ba triệu đồng tiền phí.',
  ]),
  ...on(JUNE, [
    ['Báo cáo «vào thứ Ba và thứ Sáu hằng tuần».', '2026-06-16 recurring FREQ=WEEKLY;BYDAY=TU,FR'],
    ['Gửi số liệu «vào các ngày thứ 2, thứ 5 hàng tuần».', '2026-06-15 recurring FREQ=WEEKLY;BYDAY=MO,TH'],
    ['Báo cáo «trước 16h00 thứ Hai, Tư, Sáu hằng tuần».', '2026-06-15 16:00 recurring FREQ=WEEKLY;BYDAY=MO,WE,FR'],
    ['«Hằng tuần vào thứ Bảy và Chủ nhật», Văn phòng báo cáo.', '2026-06-20 recurring FREQ=WEEKLY;BYDAY=SA,SU'],
    'Họp giao ban thứ Hai và thứ Năm hằng tuần.',
    'Tiếp công dân vào thứ Ba, thứ Năm hằng tuần.',
    'Trực thứ Bảy và Chủ nhật.',
    'Mở cửa từ thứ Hai đến thứ Sáu hằng tuần.',
  ]),
  ...on(null, [['Nộp tờ khai «trước 10h thứ Năm».', '- 10:00 date']]),
];
