import { on } from '../phrase';

/** As rules on reports, schools and unions print their times. */
export const regulation = [
  ...on('2026-04-10', [
    // The number once more in words.
    [
      'Gửi báo cáo «chậm nhất ngày 07 (bảy) của tháng cuối quý».',
      '2026-06-07 recurring FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=7',
    ],
    ['Gửi báo cáo «chậm nhất ngày 25 (hai mươi lăm) tháng 11 (mười một)».', '2026-11-25 date'],
    ['Gửi báo cáo «trước ngày 05 (năm) tháng 6 (sáu) năm 2026».', '2026-06-05 date'],
    [
      'Báo cáo quý gửi «trước ngày 05 tháng cuối cùng của mỗi quý».',
      '2026-06-05 recurring FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=5',
    ],
    // Of which month is not known.
    ['Lập báo cáo «chậm nhất là ngày 28 của tháng tiếp sau tháng kết thúc kỳ báo cáo».', '- relative'],
    ['Nộp «chậm nhất là ngày cuối cùng của tháng thứ 3 kể từ ngày kết thúc năm tài chính».', '- relative'],
    ['Quyết toán «chậm nhất là ngày thứ 60 kể từ ngày kết thúc học kỳ».', '- relative'],
    ['«Ngày 12 tháng sau tháng báo cáo»', '2026-04-12 recurring FREQ=MONTHLY;BYMONTHDAY=12'],
    ['Công bố danh sách «chậm nhất là 20 ngày trước ngày bỏ phiếu (ngày 26/4/2026)».', '2026-04-26 date'],
    ['Gửi tài liệu «chậm nhất 03 ngày trước ngày họp» (bản mềm).', '- relative'],
    // The last day stands apart from "hạn chót", or has dashes.
    ['Hạn chót nộp đơn chuyển lớp «08/5/2026».', '2026-05-08 date'],
    ['Nộp hồ sơ tại trường «từ ngày 14-4 đến hết 14-5».', '2026-05-14 date'],
    ['Nộp hồ sơ bổ sung «từ ngày 15 đến 21-5».', '2026-05-21 date'],
    'Vòng loại từ 14-4 trận đến 15-5 trận.',
    // What is reported on began before the paper.
    'Báo cáo kết quả phòng, chống dịch của đơn vị từ ngày 30/01/2026 đến ngày 20/4/2026.',
    ['Báo cáo kết quả đợt cao điểm thực hiện «từ ngày 15/4/2026 đến ngày 20/5/2026».', '2026-05-20 date'],
    ['Hồ sơ minh chứng từ tháng 9/2025 đến tháng 5/2026 nộp về tổ trưởng «trước 20/5».', '2026-05-20 date'],
    'Kiểm tra sổ sách trong thời kỳ thanh tra: từ 01/01/2024 đến 31/5/2026.',
    // When something takes place.
    'Thi học kỳ II: khối 9 từ ngày 27/4 đến 29/4/2026.',
    'Thời gian chấm thi: từ ngày 05 - 10/5/2026.',
    'Các lớp trực tuần từ 20/4 đến 25/4: lớp 8A.',
    ['Kiểm tra hồ sơ giáo viên «từ 20/4 đến 25/4/2026».', '2026-04-25 date'],
    ['Khắc phục tồn tại «trong vòng 30 ngày (kể từ ngày 20/4/2026)».', '2026-05-20 relative'],
    'Học kỳ II: từ ngày 12/01/2027 đến trước ngày 25/5/2027.',
    'Nghỉ lễ 02 ngày (từ thứ Năm ngày 30/4/2026 đến hết thứ Sáu ngày 01/5/2026).',
    'Chi trả qua tài khoản từ kỳ chi trả tháng 5/2026.',
    'Thời hạn sử dụng đất đến ngày 15/10/2046.',
    ['Trình HĐND xã quyết nghị «trước ngày 31/12».', '2026-12-31 date'],
    'Tập trung thu ngân sách quý II.',
    'Điều tra dân số giữa kỳ thời điểm 20/4/2026.',
    'Tiếp nhận hồ sơ từ thứ Hai đến thứ Sáu hằng tuần.',
    [
      'Thu thập thông tin «từ ngày 15/5/2026 đến ngày 30/5/2026» (thay cho từ ngày 01/6/2026 đến ngày 30/6/2026).',
      '2026-05-30 date',
    ],
    ['Phúc đáp kiến nghị «trong hạn 15 ngày kể từ ngày nhận được kiến nghị».', '- relative'],
    ['Hội thảo dự kiến ngày 20/8/2026, hạn gửi toàn văn «15/7/2026».', '2026-07-15 date'],
    ['Gia hạn thẻ bảo hiểm cho học sinh «trước 25/5/2026».', '2026-05-25 date'],
    'Gia hạn hợp đồng với nhà thầu đến 25/5/2026.',
    ['Nghiệm thu khối lượng đến ngày 30/4/2026, thanh toán «trước ngày 10/5/2026».', '2026-05-10 date'],
    ['Chuyển danh sách tăng, giảm «trước ngày 25 trong tháng».', '2026-04-25 date doubtful'],
    ['Gửi bản cứng «vào sáng thứ Hai tuần sau (13/4/2026)».', '2026-04-13 date'],
    ['Gửi ý kiến «trước cuộc họp chiều thứ Sáu (17/4)».', '2026-04-17 date'],
    ['Báo cáo kết quả về UBND huyện «ngày 05/5/2026».', '2026-05-05 date'],
    'Báo cáo về UBND huyện tại cuộc họp ngày 05/5/2026.',
    [
      'Tham mưu báo cáo Bộ «trước ngày 20/4/2026», bảo đảm thời gian theo yêu cầu của Bộ (trước ngày 25/4/2026).',
      '2026-04-20 date',
    ],
    ['Khám tuyển lần đầu «hoàn thành trước 30/4/2026».', '2026-04-30 date'],
    // A day of this year that has just gone by is not next year's.
    'Trước ngày 20/3 phải báo cáo việc xử lý vướng mắc, song đến nay mới có 03 xã gửi.',
    'Đến ngày 05/4, Văn phòng đã nhận được báo cáo của 7/20 đơn vị.',
    // Hours of an event, the name of an action, a season, a day as of which.
    'Ra quân từ 7h30 - 11h00 ngày 18/4/2026.',
    'Tham gia “Ngày Chủ nhật xanh” tại khu dân cư.',
    'Tổ chức Thứ Bảy tình nguyện giải quyết hồ sơ cho người dân.',
    'Chuẩn bị công tác kiểm điểm cuối năm.',
    'Ghi điểm rèn luyện vào sổ của khoa (đối chiếu giữa học kỳ và cuối năm).',
    'Tự chấm điểm thi đua 6 tháng và cuối năm theo bảng mẫu.',
    'Rà soát hồ sơ nâng lương đợt cuối năm.',
    ['Hoàn thành hồ sơ xếp loại «trước cuối năm 2026».', '2026-12-31 year'],
    'Bổ sung hồ sơ còn thiếu tại thời điểm 30/4/2026.',
    'Cho học sinh nghỉ học đến ngày 15/4/2026.',
    // Every day.
    ['Các tổ báo cáo «hằng ngày» về Ban Chỉ đạo.', '2026-04-10 recurring FREQ=DAILY'],
    'Bảo đảm hoạt động hằng ngày của trường.',
  ]),
];
