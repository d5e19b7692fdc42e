import { ISSUED, on } from '../phrase';

/** A period of which it is not said which one it is. */
export const openPeriod = [
  ...on(ISSUED, [
    ['Rà soát hồ sơ, «hoàn thành trong tuần».', '- week doubtful'],
    ['Xử lý xong các kiến nghị của cử tri «trong tháng»; gửi kết quả cho Văn phòng.', '- month doubtful'],
    ['Rà soát quy trình báo động, trình Giám đốc phê duyệt «trong tuần».', '- week doubtful'],
    'Rà soát chương trình công tác trong tuần.',
    'Tổng hợp hồ sơ gửi trong tháng.',
    ['Lập danh mục «chậm nhất cuối tháng».', '2026-03-31 month doubtful'],
    ['Lập danh mục «trước cuối tuần».', '2026-03-15 week doubtful'],
    ['«Đến hết cuối quý», các phòng phải xong hồ sơ.', '2026-03-31 quarter doubtful'],
    'Báo cáo các công việc trong tuần.',
    'Báo cáo kết quả hoàn thành nhiệm vụ trong tháng.',
    'Thống kê số vụ việc đã hoàn thành trong quý.',
    'Chấm công vào cuối tháng.',
    'Hoàn thành việc lập quỹ trong quỹ.',
  ]),
  ...on(ISSUED, [
    ['«Từ nay đến cuối năm» lắp xong 40 trụ nước chữa cháy.', '2026-12-31 year'],
    ['Hộ dân «từ nay đến hết năm» được vay giống.', '2026-12-31 year'],
    'Từ nay đến cuối năm học các lớp giữ nguyên phòng.',
    // A period's end is a day; an event's is none.
    ['Sửa đường vào bến «trước khi kết thúc quý III/2026».', '2026-09-30 quarter'],
    ['Sửa đường vào bến, «xong trước khi hết tháng 5».', '2026-05-31 month'],
    ['Nghiệm thu bến «trước khi kết thúc năm 2026».', '2026-12-31 year'],
    ['Nghiệm thu bến «trước khi kết thúc đợt tập huấn».', '- relative'],
  ]),
  ...on(null, [['Lập danh mục «chậm nhất cuối tháng».', '- month doubtful']]),
];
