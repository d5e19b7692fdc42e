import { JUNE, on } from '../phrase';

/** What comes again, in whole sentences. */
export const again = on(JUNE, [
  [
    'Báo cáo «trước ngày 25 hằng tháng» (trùng ngày nghỉ thì gửi vào ngày làm việc liền trước).',
    '2026-06-25 recurring FREQ=MONTHLY;BYMONTHDAY=25',
  ],
  // It begins on a day, and comes again from then on.
  ['Từ ngày 03/8/2026, mở kho «sáng thứ Ba hằng tuần».', '2026-08-04 recurring FREQ=WEEKLY;BYDAY=TU'],
  ['Từ ngày 03/8/2026, «hằng ngày» trực ban ghi sổ.', '2026-08-03 recurring FREQ=DAILY'],
  ['Báo cáo «hằng ngày về Văn phòng trước 16h», từ ngày 03/8/2026.', '2026-08-03 16:00 recurring FREQ=DAILY'],
  ['Báo cáo khối lượng «hằng ngày qua nhóm Zalo trước 20h».', '2026-06-15 20:00 recurring FREQ=DAILY'],
  'Báo cáo khối lượng công việc hằng ngày của lái xe.',
  ['Báo cáo «02 lần/ngày (06h00, 16h00)» về Văn phòng.', '2026-06-15 recurring FREQ=DAILY'],
  ['Duy trì báo cáo «02 lần/ngày» kể từ 06h00 ngày 03/8/2026.', '2026-08-03 recurring FREQ=DAILY'],
  'Cho trẻ ăn 02 lần/ngày.',
  [
    'Quan trắc nước thải «định kỳ 06 tháng/lần (lần 1 trong tháng 8/2026)».',
    '2026-08-31 recurring FREQ=MONTHLY;INTERVAL=6',
  ],
  ['Từ ngày 01/6/2026, «hằng ngày» trực ban ghi sổ.', '2026-06-15 recurring FREQ=DAILY'],
  ['Từ tháng 9/2026, báo cáo «trước ngày 10 hằng tháng».', '2026-09-10 recurring FREQ=MONTHLY;BYMONTHDAY=10'],
  [
    'Thực hiện từ ngày 01/9/2026. Gửi báo cáo «trước ngày 10 hằng tháng».',
    '2026-07-10 recurring FREQ=MONTHLY;BYMONTHDAY=10',
  ],
  // One day with a month is not what comes again each quarter, week or month; but it may be its first time.
  [
    'Báo cáo «hằng quý» và hoàn thành đề án «trước ngày 05/12».',
    '- recurring FREQ=MONTHLY;INTERVAL=3\n2026-12-05 date',
  ],
  ['«Hằng tháng» kiểm tra kho, bàn giao «trước 15/9».', '- recurring FREQ=MONTHLY\n2026-09-15 date'],
  ['Gửi báo cáo «hằng tuần, lần đầu trước 15h00 ngày 20/6».', '2026-06-20 15:00 recurring FREQ=WEEKLY'],
  [
    'Báo cáo «định kỳ hằng tháng về Văn phòng, lần đầu tiên trước ngày 05/7/2026».',
    '2026-07-05 recurring FREQ=MONTHLY',
  ],
  ['Kiểm tra lần đầu «trước ngày 05/7/2026».', '2026-07-05 date'],
  // What a time is of may stand before its colon.
  ['Thời gian hoàn thành lắp đặt đợt 1: «20/8/2026».', '2026-08-20 date'],
  ['Gửi số liệu «chậm nhất vào ngày mồng 5 của tháng kế tiếp».', '2026-07-05 date'],
  ['Kế toán đóng sổ «vào ngày 05 hằng tháng».', '2026-07-05 recurring FREQ=MONTHLY;BYMONTHDAY=5'],
  [
    '«Hằng tháng chậm nhất vào ngày 05», các khoa nộp bảng chấm công.',
    '2026-07-05 recurring FREQ=MONTHLY;BYMONTHDAY=5',
  ],
  ['Tổ chức giao ban «vào 8h00 sáng thứ Hai hằng tuần».', '2026-06-15 08:00 recurring FREQ=WEEKLY;BYDAY=MO'],
  [
    'Báo cáo «trước 15 giờ 00 thứ Năm hằng tuần», «trước ngày 20 hằng tháng».',
    '2026-06-18 15:00 recurring FREQ=WEEKLY;BYDAY=TH\n2026-06-20 recurring FREQ=MONTHLY;BYMONTHDAY=20',
  ],
  [
    'Báo cáo 6 tháng đầu năm «trước ngày 10/6, cả năm trước ngày 10/12 hằng năm».',
    '2026-12-10 recurring FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=10',
  ],
  ['Kiểm tra thiết bị phòng cháy «định kỳ 06 tháng/lần».', '- recurring FREQ=MONTHLY;INTERVAL=6'],
  ['Vệ sinh kho «02 tuần một lần».', '- recurring FREQ=WEEKLY;INTERVAL=2'],
  ['Báo cáo «định kỳ hằng quý, 6 tháng và năm».', '- recurring FREQ=MONTHLY;INTERVAL=3'],
  ['Sinh hoạt chuyên đề ít nhất «mỗi quý 01 lần».', '- recurring FREQ=MONTHLY;INTERVAL=3'],
  ['Họp tiến độ «vào chiều thứ Sáu tuần cuối hằng tháng».', '2026-06-26 recurring FREQ=MONTHLY;BYDAY=-1FR'],
  ['Cập nhật tiến độ lên hệ thống «vào thứ Sáu cuối cùng hằng tháng».', '2026-06-26 recurring FREQ=MONTHLY;BYDAY=-1FR'],
  [
    'Đối chiếu công nợ «vào ngày làm việc cuối cùng của quý».',
    '2026-06-30 recurring FREQ=MONTHLY;INTERVAL=3;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
  ],
  [
    'Báo cáo năm «trước ngày 15/12 hằng năm»; báo cáo đột xuất khi có yêu cầu.',
    '2026-12-15 recurring FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15',
  ],
  [
    'Chế độ báo cáo: «trước ngày 15 của tháng cuối quý», gửi qua Trục liên thông.',
    '2026-06-15 recurring FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15',
  ],
  [
    'Về chế độ báo cáo: định kỳ «trước ngày 20 của tháng cuối quý» và «trước ngày 10/12 hằng năm».',
    '2026-06-20 recurring FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=20\n2026-12-10 recurring FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=10',
  ],
  ['Báo cáo nhanh trước 7h00 và «16h00 hằng ngày» cho đến khi bão tan.', '2026-06-15 16:00 recurring FREQ=DAILY'],
  ['Sửa chữa máy, báo cáo tiến độ «hằng ngày» cho đến khi xong.', '2026-06-15 recurring FREQ=DAILY'],
  'Báo cáo kết quả công tác hằng ngày của trạm.',
  ['Trực lãnh đạo báo cáo «vào cuối giờ chiều hằng ngày».', '2026-06-15 recurring FREQ=DAILY'],
  ['Duy trì sinh hoạt chi bộ «hằng tháng» theo quy định.', '- recurring FREQ=MONTHLY'],
  'Chi trả phụ cấp hằng tháng đúng đối tượng.',
  ['Nâng bậc lương thường xuyên «hằng năm».', '- recurring FREQ=YEARLY'],
]);
