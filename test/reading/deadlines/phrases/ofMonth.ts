import { NOVEMBER, on } from '../phrase';

/** Thirds of a month, a day whose month stands before it, and days in few words. */
export const ofMonth = [
  ...on(NOVEMBER, [
    // Ten days each; what its writer means by them is asked.
    ['Hoàn thành sổ bến «trong thượng tuần tháng 12».', '2026-12-10 month doubtful'],
    ['Trình Giám đốc dự thảo «trong trung tuần tháng 12/2026».', '2026-12-20 month doubtful'],
    ['Nộp sổ bến «chậm nhất hạ tuần tháng 11».', '2026-11-30 month doubtful'],
    ['Nộp sổ bến «trước hạ tuần tháng 11».', '2026-11-20 month doubtful'],
    ['Nộp sổ bến «trước thượng tuần tháng 12».', '- month doubtful'],
    'Tổ chức hội thi vào trung tuần tháng 12.',
    'Họp ban lái phà, dự kiến trung tuần tháng 12.',
    // The month at the head says of which month the day is.
    ['Tháng 12: rà soát, nộp sổ bến «trước ngày 15».', '2026-12-15 date'],
    ['Tháng 01/2027: gửi dự thảo «trước ngày 15».', '2027-01-15 date'],
    ['Trong tháng 12, gửi số liệu «chậm nhất ngày 20».', '2026-12-20 date'],
    ['«Tháng 12»: lập hồ sơ; tháng 01/2027: nộp sổ bến «trước ngày 10».', '2026-12-31 month doubtful\n2027-01-10 date'],
    // A day within the period that heads its step.
    ['Quý I/2027: nộp sổ bến «trước ngày 20/3/2027».', '2027-03-20 date'],
    ['«Quý I/2027»: nộp sổ bến «trước ngày 20/4/2027».', '2027-03-31 quarter doubtful\n2027-04-20 date'],
    ['«Quý I/2027»: lập hồ sơ; nộp sổ bến «trước ngày 20/3/2027».', '2027-03-31 quarter doubtful\n2027-03-20 date'],
    // What is handed in on a day of no month, and what is not.
    ['Phòng Tổ chức trình danh sách «ngày 10».', '2026-11-10 date doubtful'],
    'Chi lương ngày 10.',
    'Báo cáo kết quả họp ngày 10.',
    'Báo cáo theo công văn ngày 10.',
    // Another sentence, another month, a day that would be over.
    ['«Tháng 12»: lập hồ sơ. Nộp sổ bến «trước ngày 15».', '2026-12-31 month doubtful\n2026-11-15 date doubtful'],
    ['«Tháng 11»: nộp sổ bến «trước ngày 02».', '2026-11-30 month doubtful\n2026-12-02 date doubtful'],
    ['Chi lương tháng 12 «trước ngày 10».', '2026-11-10 date doubtful'],
    // A part of the day says that a day is meant.
    ['«Sáng 18/11» gửi dự thảo về Văn phòng.', '2026-11-18 date'],
    ['Rà soát sổ bến; «chiều 18/11» trình Giám đốc.', '2026-11-18 date'],
    ['Rà soát sổ bến, «chiều 18/11» gửi Phòng Bến bãi.', '2026-11-18 date'],
    ['Nộp sổ bến về Văn phòng «sáng 18/11».', '2026-11-18 date'],
    'Sáng 18/11 họp rà soát sổ bến.',
    'Chiếu phim: sáng 18/11.',
    'Chiều 18/11 báo cáo viên trình bày.',
    'Chuẩn bị báo cáo UBND tỉnh làm việc với Bộ sáng 18/11.',
    'Đoàn kiểm tra bến phà chiều 18/11.',
    'Mở sang 5/12 xã, gửi tới 6/12 bến.',
    // Several days after a colon, and nothing else.
    ['Báo cáo số liệu: «05/12», «12/12», «19/12»', '2026-12-05 date\n2026-12-12 date\n2026-12-19 date'],
    ['Chuẩn bị tổng kết năm, báo cáo số liệu: «05/12», «12/12».', '2026-12-05 date\n2026-12-12 date'],
    ['Nộp sổ bến: «5/12» và «19/12/2026»; sửa phà.', '2026-12-05 date\n2026-12-19 date'],
    'Họp tổ lái phà: 5/12, 12/12, 19/12.',
    'Trực bến: 5/12, 12/12.',
    'Kết quả nộp sổ bến: 5/12 xã, 3/12 phường.',
    // An hour before several days.
    ['Báo cáo Giám đốc «vào 15h00 các ngày 14, 21 và 28/12/2026».', '2026-12-28 15:00 date'],
    [
      'Nộp sổ bến «trước 16 giờ các ngày 14», «21» và «28/12».',
      '2026-12-14 16:00 date\n2026-12-21 16:00 date\n2026-12-28 16:00 date',
    ],
    'Trực bến từ 7h00 các ngày 14, 21 và 28/12.',
    // What is over on its day, and what is held on it.
    ['Bàn giao bến phà «vào ngày 20/11».', '2026-11-20 date doubtful'],
    ['Rà soát, niêm yết danh sách «vào ngày 20/11/2026».', '2026-11-20 date doubtful'],
    ['Kiểm kê phà «vào ngày 31/12».', '2026-12-31 date doubtful'],
    ['Ký hợp đồng với nhà thầu «vào ngày 20/11/2026».', '2026-11-20 date doubtful'],
    'Lễ bàn giao bến phà vào ngày 20/11/2026.',
    'Sơ đồ đã được phê duyệt vào ngày 20/11/2026.',
    'Bàn giao bến phà vào ngày 20/10/2026.',
    'Giám sát giá vé, tổng kết vào ngày 20/11.',
    // An occasion is no limit, but of what is to be ready for it.
    ['Sửa phà, đưa vào khai thác «dịp 20/11».', '2026-11-20 event doubtful'],
    ['Hoàn thành bến phà «vào dịp lễ 30/4/2027».', '2027-04-30 event doubtful'],
    'Thăm hỏi thầy cô nhân dịp 20/11.',
    'Bến đã hoàn thành dịp 30/4/2026.',
    'Trực bến, bán vé dịp lễ 02/9/2027.',
  ]),
];
