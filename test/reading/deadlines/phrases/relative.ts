import { ISSUED, on } from '../phrase';

export const relative = [
  ...on(ISSUED, [
    ['Trả lời Sở «trong thời hạn 05 ngày làm việc kể từ ngày ký».', '2026-03-17 relative'],
    ['Trả lời Sở «trong thời hạn 05 ngày kể từ ngày ký ban hành».', '2026-03-15 relative'],
    ['Trả lời Sở «trong vòng 10 (mười) ngày làm việc kể từ ngày ban hành Kế hoạch này».', '2026-03-24 relative'],
    ['Trả lời Sở «chậm nhất 02 tuần kể từ ngày ký».', '2026-03-24 relative'],
    ['Trả lời Sở «trong vòng 02 tháng kể từ ngày Quyết định này được ban hành».', '2026-05-10 relative'],
    ['Trả lời Sở «trong thời hạn 07 ngày kể từ ngày 20/4/2026».', '2026-04-27 relative'],
    // Lễ 30/4 – 01/5.
    ['Trả lời Sở «trong thời hạn 05 ngày làm việc kể từ ngày 27/4/2026».', '2026-05-06 relative'],
    // An event whose date nobody printed.
    ['Trả lời Sở «trong thời hạn 03 ngày làm việc kể từ ngày nhận được văn bản này».', '- relative'],
    ['Giải quyết hồ sơ «không quá 12 ngày làm việc».', '- relative'],
    ['Thông báo cho xã «ít nhất 07 ngày trước khi khởi công».', '- relative'],
    ['Thông báo cho xã «trước 48h trước khi thi công» theo quy định.', '- relative'],
    ['Báo cáo Sở «trước 03 ngày so với ngày khai mạc».', '- relative'],
    ['Báo cáo Sở «ngay sau khi có kết quả thẩm định».', '- relative'],
    ['Dọn xong phòng học «trước khi bắt đầu năm học mới».', '- relative'],
    ['Che chắn mái kho, «xong trước khi Đoàn kiểm tra đến làm việc».', '- relative'],
    ['Chủ động thuốc phòng dịch, «hoàn thành trước kỳ nghỉ hè».', '- relative'],
    ['Sửa chữa hội trường, «xong trước Đại hội Đảng bộ xã».', '- relative'],
    // The event is told elsewhere.
    ['Gửi tài liệu họp về Văn phòng Sở «trước 03 ngày».', '- relative'],
    ['Thông báo cho từng hộ «trước ít nhất 10 ngày», nêu rõ lý do.', '- relative'],
    ['Gửi tài liệu «trước mỗi kỳ họp 05 ngày làm việc».', '- relative'],
    ['Rà soát giấy phép, báo cáo «trước thời điểm hết hạn 30 ngày».', '- relative'],
    'Nhắc các xã chưa gửi báo cáo tuần trước 02 ngày.',
    'Tổ trực báo cáo trước 24 giờ.',
    'Các đơn vị hoàn thành trước thời hạn được xét khen thưởng.',
    'Phấn đấu hoàn thành trước tiến độ đề ra.',
    'Ba xã đã hoàn thành trước đợt kiểm tra.',
    ['Huấn luyện công nhân mới «trước khi vào công trường».', '- relative'],
    ['Hoàn thành phóng sự «trước khi kết thúc chiến dịch (30/6/2026)».', '2026-06-30 date'],
    ['Phun hóa chất khử khuẩn, «hoàn thành trong 3 ngày».', '- relative'],
    'Lấy ý kiến các phòng trước khi trình Giám đốc Sở.',
    ['Trình hồ sơ «trước kỳ họp giữa năm của HĐND tỉnh».', '- relative'],
    ['Trả lời Sở «trong thời hạn 05 ngày kể từ ngày ban hành Nghị quyết của HĐND tỉnh».', '- relative'],
    'Rút ngắn thời gian giải quyết từ 15 ngày xuống 10 ngày.',
    'Tổ chức lớp tập huấn 03 ngày tại xã Đồng Mây.',
    'Hoàn thành 12/15 chỉ tiêu được giao.',
  ]),
  ...on('2027-01-20', [
    ['Trả lời Sở «trong thời hạn 10 ngày làm việc kể từ ngày ký».', '2027-02-03 relative doubtful'],
  ]),
  ...on(null, [['Trả lời Sở «trong thời hạn 05 ngày làm việc kể từ ngày ký».', '- relative']]),
];
