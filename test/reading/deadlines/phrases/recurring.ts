import { ISSUED, on } from '../phrase';

export const recurring = [
  ...on(ISSUED, [
    ['Tổng hợp tiến độ «trước ngày 22 hằng tháng».', '2026-03-22 recurring FREQ=MONTHLY;BYMONTHDAY=22'],
    ['Tổng hợp tiến độ «trước ngày 02 hàng tháng».', '2026-04-02 recurring FREQ=MONTHLY;BYMONTHDAY=2'],
    ['«Hằng tháng, trước ngày 22», Phòng Kỹ thuật gửi báo cáo.', '2026-03-22 recurring FREQ=MONTHLY;BYMONTHDAY=22'],
    ['Gửi báo cáo «ngày 22 hằng tháng».', '2026-03-22 recurring FREQ=MONTHLY;BYMONTHDAY=22'],
    ['«Định kỳ hằng tháng (trước ngày 05 tháng sau)» gửi báo cáo.', '2026-04-05 recurring FREQ=MONTHLY;BYMONTHDAY=5'],
    ['Gửi báo cáo «trước ngày 18 của tháng cuối quý».', '2026-03-18 recurring FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=18'],
    ['Gửi báo cáo «trước ngày 04 tháng đầu quý sau».', '2026-04-04 recurring FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=4'],
    [
      '«Hằng quý (chậm nhất ngày 18 của tháng cuối quý)» gửi báo cáo.',
      '2026-03-18 recurring FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=18',
    ],
    ['«Định kỳ hằng quý», các xã báo cáo kết quả.', '- recurring FREQ=MONTHLY;INTERVAL=3'],
    ['«Định kỳ hằng quý, trước ngày 18», các xã báo cáo kết quả.', '- recurring FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=18'],
    ['Kiểm kê kho, báo cáo «trước ngày 01/12 hằng năm».', '2026-12-01 recurring FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=1'],
    ['Kiểm kê kho «định kỳ hàng năm (trước ngày 01/12)».', '2026-12-01 recurring FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=1'],
    ['Kiểm kê kho «trước ngày 01/6 và 01/12 hằng năm».', '2026-06-01 recurring FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=1'],
    [
      'Báo cáo năm gửi «trước ngày 20 tháng 01 của năm liền kề».',
      '2027-01-20 recurring FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=20',
    ],
    ['«Tháng 11 hằng năm», tổ chức tổng kết.', '2026-11-30 recurring FREQ=YEARLY;BYMONTH=11'],
    ['«Hằng năm», rà soát danh mục thiết bị.', '- recurring FREQ=YEARLY'],
    ['Ban hành bảng giá trên địa bàn tỉnh «hàng năm».', '- recurring FREQ=YEARLY'],
    ['«Hàng năm»', '- recurring FREQ=YEARLY'],
    ['Báo cáo «6 tháng, hằng năm» theo quy định.', '- recurring FREQ=MONTHLY;INTERVAL=6'],
    [
      'Báo cáo «định kỳ 6 tháng (trước ngày 10/6)», «hằng năm (trước ngày 05/12)».',
      '2026-06-10 recurring FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=10\n2026-12-05 recurring FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=5',
    ],
    ['Bảo dưỡng máy phát «03 tháng một lần».', '- recurring FREQ=MONTHLY;INTERVAL=3'],
    ['Bảo dưỡng máy phát «2 năm một lần».', '- recurring FREQ=YEARLY;INTERVAL=2'],
    ['Bảo dưỡng máy phát «định kỳ hằng tuần».', '- recurring FREQ=WEEKLY'],
    ['Gửi lịch công tác «trước 15 giờ 00 ngày thứ Năm hằng tuần».', '2026-03-12 15:00 recurring FREQ=WEEKLY;BYDAY=TH'],
    [
      'Hằng tuần, các đội tổng hợp kết quả ra quân. Gửi về Sở «trước thứ Năm».',
      '2026-03-12 recurring FREQ=WEEKLY;BYDAY=TH',
    ],
    ['Gửi lịch công tác «vào sáng thứ Hai hàng tuần».', '2026-03-16 recurring FREQ=WEEKLY;BYDAY=MO'],
    ['Gửi số liệu dịch bệnh «hằng ngày trước 16h00».', '2026-03-10 16:00 recurring FREQ=DAILY'],
    [
      '«Định kỳ hằng tháng» báo cáo; hoàn thành dự án «trước ngày 15/12/2026».',
      '- recurring FREQ=MONTHLY\n2026-12-15 date',
    ],
    [
      'Gửi báo cáo «trước ngày 18 của tháng cuối mỗi quý».',
      '2026-03-18 recurring FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=18',
    ],
    ['Báo cáo tháng gửi «trước ngày 22 của tháng báo cáo».', '2026-03-22 recurring FREQ=MONTHLY;BYMONTHDAY=22'],
    ['Báo cáo tuần gửi «trước 14 giờ thứ Tư».', '2026-03-11 14:00 recurring FREQ=WEEKLY;BYDAY=WE'],
    [
      'Báo cáo «hằng tháng trước ngày 24», «hằng quý trước ngày 24 tháng cuối quý» và «hằng năm trước ngày 14/12».',
      '2026-03-24 recurring FREQ=MONTHLY;BYMONTHDAY=24\n2026-03-24 recurring FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=24\n2026-12-14 recurring FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=14',
    ],
    // It only describes a noun.
    'Xây dựng kế hoạch hằng năm của ngành.',
    'Xây dựng kế hoạch 3 năm và hằng năm để triển khai.',
    'Lập dự toán ngân sách hằng năm theo quy định.',
    'Bình xét danh hiệu thi đua hằng năm của các phòng.',
    'Chuẩn bị tài liệu phiên họp hằng tháng.',
    'Thực hiện chế độ báo cáo định kỳ, đột xuất.',
    'Phấn đấu trung bình mỗi năm trồng 200 ha rừng.',
    'Thu nhập bình quân hằng năm tăng 8%.',
  ]),
  ...on(null, [['Kiểm kê kho «trước ngày 01/12 hằng năm».', '- recurring FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=1']]),
];
