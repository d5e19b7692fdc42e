import { JUNE, on } from '../phrase';

/** Whole sentences of letters. */
export const letter = on(JUNE, [
  [
    'Đề nghị các xã báo cáo bằng văn bản, gửi Sở Y tế «trước ngày 25/6/2026», đồng thời gửi bản mềm qua thư điện tử.',
    '2026-06-25 date',
  ],
  [
    'Báo cáo gửi về Văn phòng UBND tỉnh «trước ngày 25 tháng 6 năm 2026» để tổng hợp, báo cáo Chủ tịch UBND tỉnh.',
    '2026-06-25 date',
  ],
  [
    'Đề nghị quý cơ quan có ý kiến bằng văn bản, gửi «trước ngày 25/6/2026»; quá thời hạn trên xem như đồng ý.',
    '2026-06-25 date',
  ],
  ['Yêu cầu hoàn thành việc rà soát «chậm nhất vào ngày 30/6», không để chậm trễ.', '2026-06-30 date'],
  ['Giao Phòng Kinh tế tham mưu văn bản trả lời «trong ngày 17/6».', '2026-06-17 date'],
  ['Kết quả thực hiện báo cáo về Sở «trước ngày 5/7/2026» (kèm biểu mẫu).', '2026-07-05 date'],
  ['Các trường lập danh sách, gửi về phòng «trước 11h30, ngày 19/6».', '2026-06-19 11:30 date'],
  ['Đăng ký tham gia «đến hết 17h00 ngày 19/6/2026».', '2026-06-19 17:00 date'],
  ['Hoàn thành việc cập nhật dữ liệu «trước 0 giờ ngày 01/7/2026».', '2026-07-01 00:00 date'],
  ['Phương án phải được phê duyệt, «hoàn thành chậm nhất ngày 20 tháng 6».', '2026-06-20 date'],
  ['Nộp bản cứng về Văn thư «chậm nhất là thứ Sáu, ngày 19/6/2026».', '2026-06-19 date'],
  ['Nộp bản cứng về Văn thư «trước thứ 6 (19/6)».', '2026-06-19 date'],
  ['Nộp bản cứng về Văn thư «trước 16h30 thứ Sáu tuần này».', '2026-06-19 16:30 date'],
  ['Nộp bản cứng về Văn thư «vào sáng thứ Hai tuần tới».', '2026-06-22 date'],
  ['Nộp bản cứng về Văn thư «trước cuối tuần này».', '2026-06-21 week'],
  ['Nộp bản cứng về Văn thư «trước 10h sáng thứ Tư».', '2026-06-17 10:00 date'],
  ['Nộp bản cứng về Văn thư «ngay trong chiều nay».', '2026-06-15 date'],
  ['Nộp bản cứng về Văn thư trước giờ nghỉ «trưa ngày 17/6».', '2026-06-17 date'],
  ['Nộp bản cứng về Văn thư «trước 9 giờ sáng mai (16/6)».', '2026-06-16 09:00 date'],
  ['Nộp bản cứng về Văn thư «trước ngày mùng 1 tháng 7».', '2026-07-01 date doubtful'],
  ['Nộp bản cứng về Văn thư «hạn cuối là hết ngày 30/6».', '2026-06-30 date'],
  ['Nộp bản cứng về Văn thư, «thời hạn chậm nhất: 30/6/2026».', '2026-06-30 date'],
  ['Nộp bản cứng về Văn thư «trong các ngày 18, 19 tháng 6».', '2026-06-19 date'],
  ['Nộp bản cứng về Văn thư «trước ngày 20/6/2026» hoặc qua bưu điện.', '2026-06-20 date'],
  ['Bàn giao mặt bằng «trước Ngày hội Đại đoàn kết toàn dân tộc 18/11».', '2026-11-18 event'],
  ['Kê khai thuế «chậm nhất ngày cuối cùng của tháng đầu tiên thuộc quý tiếp theo».', '- relative'],
  [
    'Hoàn thiện hồ sơ trình Sở Xây dựng thẩm định «trước ngày 20/6», trình UBND tỉnh phê duyệt «trước ngày 30/6/2026».',
    '2026-06-20 date\n2026-06-30 date',
  ],
  ['Đối với các nhiệm vụ còn lại, «hoàn thành trong quý III/2026».', '2026-09-30 quarter'],
  ['Thực hiện xong việc sáp nhập «trước thời điểm ngày 01/7/2026».', '2026-07-01 date'],
  [
    'Khẩn trương khắc phục, «hoàn thành trong tháng 6/2026» và báo cáo «trước ngày 05/7/2026».',
    '2026-06-30 month\n2026-07-05 date',
  ],
]);
