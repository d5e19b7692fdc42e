import { JUNE, on } from '../phrase';

/** Before and after events, and counted days. */
export const afterwards = on(JUNE, [
  ['Trả lời công dân «trong thời hạn 10 ngày làm việc kể từ ngày ban hành Thông báo này».', '2026-06-29 relative'],
  ['Trả lời công dân «sau 03 ngày làm việc kể từ ngày nhận đủ hồ sơ».', '- relative'],
  ['Trả lời công dân «trong 07 ngày kể từ ngày họp».', '- relative'],
  ['Báo cáo Chủ tịch UBND tỉnh «trong vòng 24 giờ kể từ khi xảy ra sự cố».', '- relative'],
  ['Gửi hồ sơ «chậm nhất 05 ngày trước ngày họp».', '- relative'],
  ['Gửi hồ sơ «ít nhất 03 ngày làm việc trước khi tổ chức sự kiện».', '- relative'],
  ['Công bố danh sách «ngay sau khi có kết quả chấm thi».', '- relative'],
  ['Báo cáo kết quả «ngay sau hội nghị».', '- relative'],
  ['Hoàn thành sửa chữa «trước năm học mới».', '- relative'],
  ['Hoàn thành sửa chữa «trước ngày khai giảng năm học 2026 - 2027».', '- relative'],
  ['Hoàn thành nạo vét kênh mương «trước mùa mưa lũ».', '- relative'],
  'Trình HĐND xã tại kỳ họp thường lệ giữa năm 2026.',
  ['Bàn giao «trước Tết Nguyên đán Đinh Mùi 2027».', '2027-02-06 event'],
  ['Bàn giao «trước Quốc khánh 2/9».', '2026-09-02 event'],
  ['Bàn giao «trong 05 ngày tới».', '2026-06-20 relative'],
  ['Bàn giao «trong vòng 1 tuần kể từ ngày ký».', '2026-06-22 relative'],
  ['Chỉnh lý hồ sơ «trong thời gian 60 ngày kể từ ngày ký Quyết định này».', '2026-08-14 relative'],
  ['Giải trình «trước ngày thứ 3 kể từ ngày nhận văn bản».', '- relative'],
  ['Giải trình «trước ngày làm việc thứ ba kể từ ngày nhận văn bản».', '- relative'],
]);
