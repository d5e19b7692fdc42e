import { ISSUED, on } from '../phrase';

/** Durations, counted or not. */
export const officeRelative = [
  ...on(ISSUED, [
    ['Khắc phục hư hỏng «trong 10 ngày tới».', '2026-03-20 relative'],
    ['Khắc phục hư hỏng «trong vòng 05 ngày tới».', '2026-03-15 relative'],
    ['Khắc phục hư hỏng «trong 03 ngày làm việc tới».', '2026-03-13 relative'],
    ['Khắc phục hư hỏng «trong 2 tuần tới».', '2026-03-24 relative'],
    ['Trả lời «không quá 05 ngày làm việc kể từ ngày nhận được Công văn này».', '- relative'],
    ['Trả lời «trong 05 ngày làm việc kể từ ngày nhận được Công văn này».', '- relative'],
    ['Trả lời «chậm nhất 03 ngày làm việc sau khi kết thúc hội nghị».', '- relative'],
    ['Trả lời «trong thời hạn 10 ngày kể từ ngày ký Thông báo này».', '2026-03-20 relative'],
    ['Trả lời «trong thời hạn 10 ngày, kể từ ngày ban hành Công văn này».', '2026-03-20 relative'],
    ['Trả lời «trong thời hạn 30 ngày, kể từ ngày Luật có hiệu lực».', '- relative'],
    ['Gửi tài liệu «trước ngày họp ít nhất 03 ngày».', '- relative'],
    ['Gửi tài liệu «chậm nhất 02 ngày trước ngày khai mạc».', '- relative'],
    ['Hoàn thiện đề án «trước kỳ họp thứ 10 HĐND tỉnh».', '- relative'],
    ['Hoàn thiện đề án «trước kỳ họp tháng 7/2026».', '- relative'],
    ['Hoàn thành nạo vét «trước mùa mưa bão năm 2026».', '- relative'],
    ['Sửa chữa lớp học «trước khai giảng năm học 2026-2027».', '- relative'],
    'Trong 5 năm qua, công tác này có chuyển biến.',
    'Trong 3 tháng gần đây số đơn thư tăng.',
    'Sau 10 năm thực hiện, mô hình đạt hiệu quả.',
    'Lưu trữ hồ sơ trong 05 năm.',
    'Ký hợp đồng thời hạn 12 tháng.',
    'Cử viên chức đi bồi dưỡng 03 tháng.',
    'Cắt giảm 30% thời gian giải quyết thủ tục.',
    'Trong thời gian tới, các phòng tiếp tục đổi mới.',
    'Trong thời gian 02 năm, đã luân chuyển 12 công chức.',
  ]),
];
