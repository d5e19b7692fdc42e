import { NOVEMBER, on } from '../phrase';

/** Reports that come again. */
export const report = on(NOVEMBER, [
  ['Gửi báo cáo định kỳ «ngày 20 hằng tháng».', '2026-11-20 recurring FREQ=MONTHLY;BYMONTHDAY=20'],
  [
    'Gửi báo cáo «hằng quý trước ngày 15 tháng cuối quý».',
    '2026-12-15 recurring FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15',
  ],
  ['Thực hiện báo cáo «định kỳ 6 tháng, năm».', '- recurring FREQ=MONTHLY;INTERVAL=6'],
  [
    'Báo cáo «định kỳ 6 tháng (trước ngày 15/6) và năm (trước ngày 15/12)».',
    '2026-12-15 recurring FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=15',
  ],
  [
    'Báo cáo tháng «trước ngày 20 hằng tháng», báo cáo quý «trước ngày 20 của tháng cuối quý», báo cáo tổng kết «trước ngày 05/12».',
    '2026-11-20 recurring FREQ=MONTHLY;BYMONTHDAY=20\n2026-12-20 recurring FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=20\n2026-12-05 date',
  ],
  ['Báo cáo tiến độ «trước 16 giờ thứ Năm hằng tuần».', '2026-11-05 16:00 recurring FREQ=WEEKLY;BYDAY=TH'],
  ['Báo cáo nhanh «trước 10 giờ 00 hàng ngày».', '2026-11-04 10:00 recurring FREQ=DAILY'],
  [
    'Chấm công, gửi Phòng Tổ chức «từ ngày 20 đến ngày 25 hằng tháng».',
    '2026-11-25 recurring FREQ=MONTHLY;BYMONTHDAY=25',
  ],
  ['Báo cáo tháng gửi «trước ngày 25 của tháng».', '2026-11-25 recurring FREQ=MONTHLY;BYMONTHDAY=25'],
  ['«Định kỳ hằng tháng, trước ngày 20», các khoa gửi báo cáo.', '2026-11-20 recurring FREQ=MONTHLY;BYMONTHDAY=20'],
  ['Tổng vệ sinh buồng bệnh «mỗi tuần một lần vào chiều thứ Sáu».', '2026-11-06 recurring FREQ=WEEKLY;BYDAY=FR'],
  ['Sinh hoạt chuyên môn «định kỳ 02 tuần/lần».', '- recurring FREQ=WEEKLY;INTERVAL=2'],
  ['Tự kiểm tra hồ sơ bệnh án «1 lần/tháng».', '- recurring FREQ=MONTHLY'],
  ['Tổ chức chào cờ «vào thứ Hai đầu tiên hằng tháng».', '2026-12-07 recurring FREQ=MONTHLY;BYDAY=1MO'],
  ['Báo cáo quý gửi «vào ngày 05 tháng đầu quý».', '2027-01-05 recurring FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=5'],
  ['Báo cáo «trước ngày 10/6 và ngày 10/12 hằng năm».', '2026-12-10 recurring FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=10'],
  [
    'Gửi báo cáo quyết toán «trước ngày 31 tháng 01 năm sau».',
    '2027-01-31 recurring FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=31',
  ],
  ['Báo cáo định kỳ «vào ngày 15 và ngày 30 hàng tháng».', '2026-11-15 recurring FREQ=MONTHLY;BYMONTHDAY=15,30'],
  ['Báo cáo số ca mắc «vào cuối buổi chiều hằng ngày».', '2026-11-04 recurring FREQ=DAILY'],
  ['Chế độ báo cáo: «hằng tháng, trước ngày 20».', '2026-11-20 recurring FREQ=MONTHLY;BYMONTHDAY=20'],
  [
    'Chế độ báo cáo: «trước ngày 20 hằng tháng» gửi về Phòng Văn hóa - Xã hội.',
    '2026-11-20 recurring FREQ=MONTHLY;BYMONTHDAY=20',
  ],
  [
    'Chế độ báo cáo: Báo cáo tuần gửi «trước 15 giờ thứ Năm»; báo cáo tháng gửi «trước ngày 25».',
    '2026-11-05 15:00 recurring FREQ=WEEKLY;BYDAY=TH\n2026-11-25 recurring FREQ=MONTHLY;BYMONTHDAY=25',
  ],
  [
    'Chế độ thông tin, báo cáo: các chi bộ báo cáo «định kỳ hằng quý (trước ngày 15 tháng cuối quý)».',
    '2026-12-15 recurring FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15',
  ],
  [
    '«Thời hạn gửi báo cáo: chậm nhất ngày 15 tháng cuối quý».',
    '2026-12-15 recurring FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15',
  ],
  ['«Thời gian báo cáo: Trước 15 giờ hằng ngày».', '2026-11-04 15:00 recurring FREQ=DAILY'],
  ['Các khoa gửi dự trù về Khoa Dược «trước ngày 10 hàng tháng».', '2026-11-10 recurring FREQ=MONTHLY;BYMONTHDAY=10'],
  ['Báo cáo quý gửi «trước ngày 15».', '- recurring FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15'],
  ['Gửi báo cáo quy định tại Điều 5 «trước ngày 15».', '2026-11-15 date doubtful'],
  'Chế độ báo cáo: định kỳ, đột xuất theo quy định.',
  'Chế độ báo cáo: Thực hiện theo Thông tư số 12/2026/TT-BNV ngày 15/10/2026.',
  'Thời gian chốt số liệu báo cáo tháng: từ ngày 15 tháng trước đến ngày 14 của tháng thuộc kỳ báo cáo.',
  'Thời gian chốt số liệu báo cáo năm: từ ngày 15/12 năm trước đến ngày 14/12 của kỳ báo cáo.',
  // Of which month is not said.
  [
    'Gửi báo cáo «chậm nhất là ngày 05 của tháng liền kề sau quý báo cáo».',
    '- recurring FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=5',
  ],
]);
