import { NOVEMBER, on } from '../phrase';

/** A time at the head of an item or of a step, and what is done in it, after a colon or without one. */
export const dayFirst = [
  ...on('2026-03-10', [
    ['«15/4/2026»: ban hành thông báo.', '2026-04-15 date'],
    ['«Ngày 15/4/2026»: Gửi dự thảo về Văn phòng.', '2026-04-15 date'],
    ['«Quý II/2026»: hoàn thành mua tủ thuốc.', '2026-06-30 quarter doubtful'],
    ['«Tháng 9/2026»: rà soát sổ kho.', '2026-09-30 month doubtful'],
    ['Báo cáo «trong tháng 6 và tháng 12 hằng năm».', '2026-06-30 recurring FREQ=YEARLY;BYMONTH=6,12'],
    // An event, a place, what was before.
    'Ngày 15/4/2026: Họp tổ công tác.',
    'Ngày 15/4/2026: các phường 1, 2 từ 5h00 đến 9h00.',
    '15/01/2026: ban hành thông báo.',
  ]),
  ...on(NOVEMBER, [
    ['«6 tháng đầu năm 2027» hoàn thành kè bến Gò Sậy.', '2027-06-30 month doubtful'],
    ['«Nửa đầu tháng 12» xong khâu nghiệm thu cầu treo.', '2026-12-15 month doubtful'],
    ['«Năm 2027» hoàn thành di dời các hộ ven sông.', '2027-12-31 year doubtful'],
    ['«Quý I năm 2027» trình HĐND xã giá nước.', '2027-03-31 quarter doubtful'],
    ['«Tuần tới», Thanh tra Sở kết thúc thẩm tra tại bến phà.', '2026-11-15 week doubtful'],
    ['«Sáng thứ Hai tuần sau» trình dự thảo.', '2026-11-09 date'],
    ['«Ngày 12/11/2026» hoàn thành niêm yết.', '2026-11-12 date'],
    ['«Ngày 12/11/2026», các bến nộp sổ phà.', '2026-11-12 date'],
    ['«Ngày 12/11/2026», Phòng Bến bãi nộp sổ phà.', '2026-11-12 date doubtful'],
    ['«Ngày 20/11/2026»: chốt danh sách.', '2026-11-20 date'],
    ['«Ngày 20/11/2026»: kiểm tra việc trực tại bến phà.', '2026-11-20 date'],
    ['«08h00 ngày 20/11/2026»: họp tổ lái phà, chuẩn bị sổ bến.', '2026-11-20 08:00 date'],
    'Ngày 20/11/2026: họp tổ lái phà.',
    '08h00 ngày 20/11: họp tổ lái phà.',
    '08h00 ngày 02/11/2026: họp tổ lái phà.',
    // What was, or an event.
    'Năm 2024 hoàn thành đê bao, phát huy tốt tác dụng.',
    '9 tháng đầu năm 2026 hoàn thành 71% chỉ tiêu thu.',
    'Tháng 11 hoàn thành 95% kế hoạch trồng rừng.',
    'Ngày 02/10/2026, Sở Nội vụ ban hành hướng dẫn; các phòng nghiên cứu.',
    'Ngày 18/11/2026 họp Hội đồng, các phòng nộp tài liệu.',
    'Vào năm 2020, xã xây dựng trạm bơm.',
    ['Hoàn thành kè bến Gò Sậy «vào năm 2027».', '2027-12-31 year'],
    // Steps.
    [
      '«Tháng 12»: lập hồ sơ mời thầu; «tháng 01/2027»: ký hợp đồng.',
      '2026-12-31 month doubtful\n2027-01-31 month doubtful',
    ],
    [
      '«Quý IV/2026»: khảo sát; «quý I/2027»: thiết kế; «quý II/2027»: thi công.',
      '2026-12-31 quarter doubtful\n2027-03-31 quarter doubtful\n2027-06-30 quarter doubtful',
    ],
    [
      '«Tháng 01/2027» xong dự toán; «tháng 02/2027» trình thẩm định.',
      '2027-01-31 month doubtful\n2027-02-28 month doubtful',
    ],
    [
      'Nghiệm thu cấp cơ sở «tháng 12/2026», nghiệm thu cấp tỉnh «tháng 3/2027».',
      '2026-12-31 month doubtful\n2027-03-31 month doubtful',
    ],
    [
      'Phòng Đào tạo gửi đề cương «ngày 10/11», Khoa Dược góp ý «ngày 14/11», Văn phòng in «ngày 18/11/2026».',
      '2026-11-10 date doubtful\n2026-11-14 date doubtful\n2026-11-18 date doubtful',
    ],
    'Nghiên cứu đơn gửi ngày 10/11, hồ sơ nộp ngày 14/11.',
  ]),
];
