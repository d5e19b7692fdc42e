import { ISSUED, on } from '../phrase';

export const lunar = [
  ...on(ISSUED, [
    ['Chi trả trợ cấp «trước Tết Nguyên đán 2027».', '2027-02-06 event'],
    ['Chi trả trợ cấp «trước Tết Nguyên đán Đinh Mùi năm 2027».', '2027-02-06 event'],
    ['Chi trả trợ cấp «trước Tết Nguyên đán».', '2027-02-06 event'],
    ['Bảo đảm nguồn hàng «từ nay đến Tết Nguyên đán 2027».', '2027-02-06 event'],
    ['Chi trả trợ cấp «trước Tết Dương lịch 2027».', '2027-01-01 event'],
    ['Tặng quà các cháu «trước Tết Trung thu».', '- event'],
    ['Trồng xong cây «trước rằm tháng Giêng năm 2027».', '2027-02-20 event'],
    ['Trồng xong cây «trước mùng 8 tháng Giêng».', '2027-02-13 event'],
    ['Thả cá «trước ngày 23 tháng Chạp».', '- event doubtful'],
    ['Chỉnh trang đường «trước Giỗ Tổ Hùng Vương».', '2026-04-26 event'],
    'Từ nay đến Tết Nguyên đán 2027 và sau Tết, các phòng duy trì trực ban.',
    'Phục vụ Nhân dân trước, trong và sau Tết Nguyên đán 2027.',
    'Thăm hỏi gia đình chính sách nhân dịp Tết Nguyên đán 2027.',
    'Phân công trực Tết Nguyên đán năm 2027.',
  ]),
  ...on(null, [['Chi trả trợ cấp «trước Tết Nguyên đán».', '- event']]),
  ...on('2024-01-05', [['Chi trả trợ cấp «trước Tết».', '2024-02-10 event']]),
];
