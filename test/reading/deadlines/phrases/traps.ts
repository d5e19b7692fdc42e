import { ISSUED, on } from '../phrase';

/** What mentions a time and is no deadline. */
export const traps = [
  ...on(ISSUED, [
    // A season.
    'Giữ vững an ninh trật tự dịp cuối năm.',
    // Citations.
    'Thực hiện Công văn số 518/SNV-TCBC ngày 12/02/2026 của Sở Nội vụ.',
    'Theo Nghị định số 77/2031/NĐ-CP ngày 03 tháng 01 năm 2026 của Chính phủ.',
    'Triển khai Kế hoạch số 91/KH-UBND ngày 15/01/2026; Công văn số 77/UBND-VX ngày 20/01/2026 và Thông báo số 12/TB-UBND ngày 02/02/2026.',
    'Căn cứ Luật Lưu trữ ngày 21/6/2030; Chỉ thị số 05-CT/TU ngày 19/5/2026.',
    'Văn bản số 12/2026 và số 30/9 của xã Đồng Mây.',
    'Áp dụng QCVN 07:2026/BXD và mẫu số 2-3.',
    // Meetings and past events.
    'Tiếp thu ý kiến tại cuộc họp ngày 05/3/2026.',
    'Thực hiện kết luận tại Hội nghị giao ban trong tháng 4/2026.',
    'Ngày 05/3/2026, Đoàn công tác làm việc tại huyện Hà Giao.',
    'Nội dung chuẩn bị cho phiên họp thường kỳ tháng 4/2026.',
    'Dự họp lúc 14h00 ngày 20/3/2026.',
    'Trong tháng 02, các phòng đã hoàn thành rà soát.',
    'Kết quả trong quý IV/2025 chưa đạt yêu cầu.',
    // Missed deadlines that are criticised.
    'Sở đã yêu cầu báo cáo trước ngày 20/02/2026, nhưng đến nay còn 5 xã chưa gửi.',
    'Thời hạn báo cáo trước ngày 20/02/2026. Tuy nhiên đến nay mới nhận được 3 báo cáo.',
    'Phê bình 4 đơn vị chưa nộp hồ sơ trước ngày 20/02/2026.',
    'Các nhiệm vụ quá hạn đến hết tháng 02/2026.',
    'Rà soát các dự án hoàn thành trong năm 2025 chưa quyết toán.',
    'Đối với các công trình khởi công trước ngày 01/02/2026, áp dụng đơn giá cũ.',
    // Titles and names of plans.
    'Triển khai Chương trình công tác năm 2026 của Sở.',
    'Thực hiện Đề án phát triển du lịch giai đoạn 2026 - 2030, tầm nhìn đến năm 2045.',
    'Tổng kết phong trào thi đua năm 2025.',
    'Xây dựng dự toán ngân sách nhà nước năm 2027.',
    'Phát triển kinh tế số đến năm 2030.',
    'Tuyển sinh trong năm học 2026 - 2027.',
    'Báo cáo kết quả công tác tháng 4/2026.',
    'Đánh giá tình hình thực hiện nhiệm vụ quý II/2026.',
    'Lập kế hoạch kiểm tra quý II/2026.',
    'Tổ chức Tháng hành động về an toàn lao động năm 2026.',
    'Diễn đàn Việt Nam 2026 và Quỹ 2/2026.',
    // Validity.
    'Giấy phép có hiệu lực đến hết ngày 30/11/2026.',
    'Hợp đồng số 9 có thời hạn đến ngày 30/11/2026.',
    'Chứng chỉ này có giá trị sử dụng đến hết ngày 30/11/2026.',
    'Quy định được áp dụng từ ngày 01/5/2026 đến hết ngày 30/11/2026.',
    'Bãi bỏ các văn bản hết hiệu lực trước ngày 30/11/2026.',
    // Starts, counts, conditions.
    'Thông tư có hiệu lực kể từ ngày 01/5/2026.',
    'Từ ngày 01/5/2026, sử dụng phần mềm mới.',
    'Bắt đầu từ tháng 5/2026 thu phí không dừng.',
    'Số liệu tính đến ngày 31/5/2026.',
    'Phân loại nợ đến thời điểm 30/6/2026.',
    'Thống kê số liệu từ ngày 15/12/2025 đến ngày 14/6/2026.',
    'Kết quả giải quyết các hồ sơ đã tiếp nhận trước ngày 01/3/2026.',
    // Plans of events.
    'Chuẩn bị Hội thi tay nghề (dự kiến tổ chức trong tháng 6).',
    'Chuẩn bị Hội thi tay nghề (dự kiến tổ chức trong tuần cuối tháng 6/2026).',
    'Phục vụ Lễ hội đền Mây, dự kiến diễn ra từ ngày 10/4/2026 đến ngày 12/4/2026.',
    'Tuyên truyền kỷ niệm Ngày thành lập tỉnh 12/11.',
    'Trang trí khánh tiết dịp 30/4 và 01/5.',
    // "trước" and the like that bind nothing.
    'Chịu trách nhiệm trước pháp luật và trước Chủ tịch UBND tỉnh.',
    'Trước hết, tập trung rà soát 12 tiêu chí.',
    'Giải ngân đạt 30/9 tỷ đồng, tỷ lệ 45/60.',
    'Nâng cấp tuyến đường Km12+300 - Km15+200, mã dự án 20/4.',
    'Bố trí 5/10 xã làm điểm, mỗi xã 2 - 3 mô hình.',
    // What was reached by a day that is just over.
    'Nguồn vốn huy động đến 05/3 đạt 9.812 tỷ, giảm 45 tỷ so với đầu năm.',
    'Làm xong 20 nhà, tiến độ 5/10.',
    // How late something is.
    'Trả lời kiến nghị của cử tri (đã chậm 3 ngày so với hạn 06/3), làm ngay.',
    'Trả lời kiến nghị, đã quá hạn 5 ngày so với thời hạn 05/3.',
    // Of which quarter money is.
    'Trình Sở Y tế phê duyệt kinh phí phòng chống dịch quý III/2026.',
    'Thông báo trước, trong và sau khi cắt điện.',
    'Khẩn trương hoàn thiện hồ sơ.',
    'Thường xuyên đôn đốc các đơn vị.',
    '',
  ]),
  ...on(null, ['Thời hạn báo cáo trước ngày 20/02/2026, tuy nhiên đến nay nhiều xã chưa gửi.']),
];
