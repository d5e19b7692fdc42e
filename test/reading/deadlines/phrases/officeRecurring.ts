import { ISSUED, on } from '../phrase';

/** What comes again, and what only is yearly. */
export const officeRecurring = [
  ...on(ISSUED, [
    [
      'Định kỳ «trước ngày 20 tháng cuối quý», gửi báo cáo.',
      '2026-03-20 recurring FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=20',
    ],
    [
      'Báo cáo công việc «hằng tháng về Phòng Tổng hợp trước ngày 25».',
      '2026-03-25 recurring FREQ=MONTHLY;BYMONTHDAY=25',
    ],
    ['Cập nhật tiến độ «hằng tuần, chậm nhất 15h thứ Sáu».', '2026-03-13 15:00 recurring FREQ=WEEKLY;BYDAY=FR'],
    ['Kiểm tra kho «6 tháng một lần».', '- recurring FREQ=MONTHLY;INTERVAL=6'],
    ['Kiểm tra kho «mỗi quý một lần».', '- recurring FREQ=MONTHLY;INTERVAL=3'],
    ['Kiểm tra kho «mỗi tháng 01 lần».', '- recurring FREQ=MONTHLY'],
    ['Kiểm tra kho ít nhất «01 lần/quý».', '- recurring FREQ=MONTHLY;INTERVAL=3'],
    ['Giao ban tiến độ «2 tuần một lần».', '- recurring FREQ=WEEKLY;INTERVAL=2'],
    ['Báo cáo tiến độ «thứ 6 hàng tuần».', '2026-03-13 recurring FREQ=WEEKLY;BYDAY=FR'],
    ['Báo cáo tiến độ «vào chiều thứ 6 hàng tuần».', '2026-03-13 recurring FREQ=WEEKLY;BYDAY=FR'],
    ['Kiểm tra kho định kỳ «vào ngày thứ Ba hằng tuần».', '2026-03-10 recurring FREQ=WEEKLY;BYDAY=TU'],
    ['Báo cáo tiến độ «trước 16h thứ 5 hằng tuần».', '2026-03-12 16:00 recurring FREQ=WEEKLY;BYDAY=TH'],
    ['Báo cáo tiến độ «hằng tuần (thứ Năm)».', '2026-03-12 recurring FREQ=WEEKLY;BYDAY=TH'],
    ['Báo cáo tiến độ «hằng tuần, trước 15 giờ thứ Năm».', '2026-03-12 15:00 recurring FREQ=WEEKLY;BYDAY=TH'],
    ['Báo cáo tháng gửi «trước ngày 15 của tháng liền kề».', '2026-03-15 recurring FREQ=MONTHLY;BYMONTHDAY=15'],
    ['«Hằng tháng, trước ngày 05 của tháng tiếp theo» gửi báo cáo.', '2026-04-05 recurring FREQ=MONTHLY;BYMONTHDAY=5'],
    [
      'Báo cáo quý gửi «trước ngày 10 của tháng đầu tiên quý tiếp theo».',
      '2026-04-10 recurring FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=10',
    ],
    [
      'Báo cáo «trước ngày 15/3, 15/6, 15/9 và 15/12 hằng năm».',
      '2026-03-15 recurring FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=15',
    ],
    [
      'Báo cáo «trước ngày 15 các tháng 3, 6, 9, 12».',
      '2026-03-15 recurring FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=15',
    ],
    ['Báo cáo «ngày 15 và ngày 30 hằng tháng».', '2026-03-15 recurring FREQ=MONTHLY;BYMONTHDAY=15,30'],
    [
      'Báo cáo «vào ngày làm việc cuối cùng của tháng».',
      '2026-03-31 recurring FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
    ],
    [
      'Báo cáo «vào ngày làm việc cuối cùng hằng tháng».',
      '2026-03-31 recurring FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
    ],
    ['Tổng vệ sinh «vào ngày cuối cùng của tháng».', '2026-03-31 recurring FREQ=MONTHLY;BYMONTHDAY=-1'],
    ['Đối chiếu số liệu «vào cuối mỗi tháng».', '2026-03-31 recurring FREQ=MONTHLY;BYMONTHDAY=-1'],
    ['«Hằng năm, trước ngày 30 tháng 11», lập dự toán.', '2026-11-30 recurring FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=30'],
    ['Lập dự toán «trước ngày 30 tháng 11 hằng năm».', '2026-11-30 recurring FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=30'],
    ['Báo cáo số giường trống «trước 16 giờ hằng ngày».', '2026-03-10 16:00 recurring FREQ=DAILY'],
    ['Báo cáo «định kỳ 03 tháng/lần».', '- recurring FREQ=MONTHLY;INTERVAL=3'],
    ['Báo cáo «định kỳ hằng tháng, quý, 6 tháng, năm».', '- recurring FREQ=MONTHLY'],
    [
      'Báo cáo định kỳ «trước ngày 25 hàng tháng» hoặc đột xuất khi có yêu cầu.',
      '2026-03-25 recurring FREQ=MONTHLY;BYMONTHDAY=25',
    ],
    [
      'Báo cáo «trước ngày 05 hằng tháng»; riêng tháng 3/2026 báo cáo «trước ngày 20/3/2026».',
      '2026-04-05 recurring FREQ=MONTHLY;BYMONTHDAY=5\n2026-03-20 date',
    ],
    [
      'Báo cáo kết quả «trước ngày 20 tháng 6 và 20 tháng 12 hằng năm».',
      '2026-06-20 recurring FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=20',
    ],
    [
      'Báo cáo sơ kết «trước ngày 10/6, tổng kết trước ngày 10/12 hằng năm».',
      '2026-06-10 recurring FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=10',
    ],
    ['Tổ chức đối thoại ít nhất «mỗi năm một lần».', '- recurring FREQ=YEARLY'],
    ['Cập nhật dữ liệu «hàng ngày trước 17h».', '2026-03-10 17:00 recurring FREQ=DAILY'],
    'Chi trả trợ cấp xã hội hằng tháng cho đối tượng bảo trợ.',
    'Điều chỉnh lương hưu hằng tháng theo quy định.',
    'Thực hiện miễn học phí hằng tháng cho học sinh.',
    'Xây dựng kế hoạch bảo trì hằng năm.',
    'Nâng tỷ lệ hộ dân tham gia bảo hiểm y tế hằng năm.',
    'Đưa nội dung này vào chương trình giao ban Sở hằng tháng để kiểm điểm.',
    ['Tổ chức họp giao ban «hằng tuần vào thứ Hai».', '2026-03-16 recurring FREQ=WEEKLY;BYDAY=MO'],
    'Tốc độ tăng trưởng bình quân mỗi năm 8%.',
    'Mỗi tháng tiếp nhận khoảng 200 hồ sơ.',
    'Lễ hội được tổ chức vào ngày 15/4 hằng năm.',
    'Ngày truyền thống của ngành là ngày 28/8 hằng năm.',
    'Đây là kỳ họp thứ 3 của Hội đồng.',
    'Thi đua đợt 3 trong lần thứ 2 phát động.',
  ]),
];
