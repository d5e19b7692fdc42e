import { ISSUED, on } from '../phrase';

/** Several days for several units or steps. */
export const steps = [
  ...on(ISSUED, [
    ['Nộp sổ bến «trước ngày 10» và «ngày 25 tháng 12 năm 2026».', '2026-12-10 date\n2026-12-25 date'],
    ['Nộp sổ bến «trước ngày 10», «15» và «25/12/2026».', '2026-12-10 date\n2026-12-15 date\n2026-12-25 date'],
    ['Gửi số liệu «chậm nhất ngày 05» và «20/12/2026».', '2026-12-05 date\n2026-12-20 date'],
    ['Nộp sổ bến «trước ngày 30 và 5/12/2026».', '2026-12-05 date'],
    ['Nộp sổ bến «trước 10/11» (lần 1) và «25/11» (lần 2).', '2026-11-10 date\n2026-11-25 date'],
    [
      'Đăng ký các nội dung trình UBND tỉnh trong quý IV/2026, gửi về Văn phòng «trước 16h00 ngày 18/9/2026».',
      '2026-09-18 16:00 date',
    ],
    [
      'Các xã gửi báo cáo về Sở «trước ngày 10/4/2026»; Sở Nội vụ tổng hợp, trình UBND tỉnh «trước ngày 15/4/2026».',
      '2026-04-10 date\n2026-04-15 date',
    ],
    [
      'Báo cáo Sở Tài chính «trước ngày 10/4/2026», Sở Tài chính tổng hợp trình UBND tỉnh «trước ngày 15/4/2026».',
      '2026-04-10 date\n2026-04-15 date',
    ],
    [
      'Gửi Sở Tài chính «trước ngày 10/4/2026» để Sở Tài chính tổng hợp, trình UBND tỉnh trước ngày 15/4/2026.',
      '2026-04-10 date',
    ],
    [
      'Gửi Sở Tài chính «trước ngày 10/4/2026» làm cơ sở tổng hợp, trình HĐND tỉnh tại kỳ họp tháng 7/2026.',
      '2026-04-10 date',
    ],
    ['Rà sổ bến, nộp danh sách «ngày 16/3»; sửa cầu phao.', '2026-03-16 date doubtful'],
    'Nộp biên bản họp ngày 16/3.',
    // A bare day before what is done with it: the later day is another's.
    ['Trạm gửi số bến «ngày 16/3» để Phòng Vận tải tổng hợp, trình Giám đốc ngày 18/3.', '2026-03-16 date'],
    ['Cung cấp số liệu cho Phòng A «vào ngày 16/3» để Phòng A báo cáo Sở trước ngày 18/3.', '2026-03-16 date'],
    ['Bàn giao mặt bằng «ngày 16/3» để nhà thầu xong nền đường trước ngày 18/4.', '2026-03-16 date doubtful'],
    ['Rà soát sổ bến «ngày 16/3» để trình Sở «trước ngày 20/3».', '2026-03-16 date doubtful\n2026-03-20 date doubtful'],
    ['Theo Công văn số 5/SXD ngày 16/3 để báo cáo UBND tỉnh «trước ngày 18/3».', '2026-03-18 date'],
    ['Tổ chức hội nghị ngày 16/3 để đánh giá, báo cáo UBND tỉnh «trước ngày 18/3».', '2026-03-18 date'],
    ['Chuẩn bị cho cuộc họp ngày 16/3 để trình HĐND «trước ngày 18/3».', '2026-03-18 date'],
    [
      'Gửi dự thảo lấy ý kiến «trước ngày 10/4/2026», tổng hợp ý kiến «trước ngày 20/4/2026», trình ký «trước ngày 25/4/2026».',
      '2026-04-10 date\n2026-04-20 date\n2026-04-25 date',
    ],
    [
      'Hoàn thành giai đoạn 1 «trong tháng 5/2026», giai đoạn 2 «trong tháng 10/2026».',
      '2026-05-31 month\n2026-10-31 month',
    ],
    [
      'Sở Y tế báo cáo «trước ngày 05/4/2026», Sở Xây dựng báo cáo «trước ngày 12/4/2026».',
      '2026-04-05 date\n2026-04-12 date',
    ],
  ]),
];
