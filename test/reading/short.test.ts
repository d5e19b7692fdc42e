import { describe, expect, it } from 'vitest';
import { type Assignment, read } from '@/lib/reading';
import { plainDocument } from '@/lib/sources';

/** What pages show of short letters, slips and directives: few parts of the form, or none. All are made up. */

const assigned = (lines: readonly string[]): readonly Assignment[] | null => {
  const reading = read(plainDocument(lines.join('\n')).blocks);
  return reading.is === 'notice' ? reading.notice.assignments : null;
};
const shown = (lines: readonly string[]): string[] | undefined =>
  assigned(lines)?.map(({ text, units, deadline }) =>
    [
      text.split(' ').slice(0, 3).join(' '),
      units[0]?.id === '*' ? '*' : units[0]?.name,
      deadline?.due ?? deadline?.recurrence ?? '-',
    ].join(' | '),
  );

describe('a letter of which a page shows the text alone', () => {
  it('is one where it asks for something by a day', () =>
    expect(
      shown([
        'V/v kiểm kê tủ thuốc năm 2026',
        'Kính gửi: Trưởng các khoa, phòng',
        'Bệnh viện yêu cầu:',
        '1. Các khoa kiểm kê tủ thuốc trực',
        '2. Nội dung theo biểu mẫu đính kèm',
        '3. Thời hạn gửi: trước ngày 20/6/2026',
        '4. Gửi về: Khoa Dược (bà Lường Thị Sao)',
        'Yêu cầu các khoa nghiêm túc thực hiện, gửi đúng hạn.',
      ]),
    ).toEqual(['Các khoa kiểm | Các khoa | 2026-06-20']));
  it('or where one limit follows the order', () =>
    expect(
      shown([
        'Kính gửi:',
        '- Hiệu trưởng các trường tiểu học;',
        '- Trưởng các trạm y tế.',
        'Đề nghị Trưởng các trạm y tế rà soát số trẻ chưa tiêm chủng.',
        'Các đơn vị thực hiện trước ngày 24/3/2026.',
      ]),
    ).toEqual(['Đề nghị Trưởng | Trưởng các trạm y tế | 2026-03-24']));
  it('is none where it sets no day', () =>
    expect(
      assigned(['Kính gửi: Các hộ kinh doanh', 'Ban quản lý chợ đề nghị các hộ giữ gìn vệ sinh chung.']),
    ).toBeNull());
});

describe('a directive that “chỉ thị:” announces', () => {
  const directive = (...text: readonly string[]): string[] => [
    'UBND HUYỆN NÀ LẾCH',
    'Số: 05/CT-UBND',
    'Nà Lếch, ngày 02 tháng 3 năm 2026',
    'CHỈ THỊ',
    'Về tăng cường quản lý chợ',
    ...text,
    'Nơi nhận:',
    '- Như trên;',
  ];
  it('charges whom it names, and not who issues it', () =>
    expect(
      shown(
        directive(
          'Chủ tịch UBND huyện chỉ thị:',
          '1. Phòng Kinh tế rà soát các chợ.',
          '2. Ban Quản lý chợ thu gom rác.',
        ),
      ),
    ).toEqual(['Phòng Kinh tế | Phòng Kinh tế | -', 'Ban Quản lý | Ban Quản lý chợ | -']));
  it('and its last item does not run on where none ends in a sign', () =>
    expect(
      shown(
        directive(
          'Chủ tịch UBND huyện chỉ thị:',
          '1. Tăng cường kiểm tra các chợ',
          '2. Bảo vệ nguồn nước quanh chợ',
          'Yêu cầu thủ trưởng các đơn vị triển khai, báo cáo trước 30/06/2026.',
        ),
      ),
    ).toEqual(['Tăng cường kiểm | * | 2026-06-30', 'Bảo vệ nguồn | * | 2026-06-30']));
});

describe('a slip with which a document is handed on', () => {
  const slip = (...words: readonly string[]): string[] => [
    'VĂN PHÒNG SỞ',
    'PHIẾU CHUYỂN',
    'Kính gửi: Trưởng phòng Kế hoạch',
    'Văn phòng Sở chuyển đến Phòng Kế hoạch:',
    'Văn bản: Công văn số 56/STC-NS ngày 15/8/2026 của Sở Tài chính',
    ...words,
    'Nơi nhận:',
    '- Phòng Kế hoạch;',
    '- Lưu: VT.',
  ];
  it('assigns where the leader’s words on it set a day', () =>
    expect(
      shown(slip('Ý kiến chỉ đạo của Giám đốc:', 'Giao Phòng Kế hoạch lập dự toán. Hoàn thành trước ngày 15/9/2026.')),
    ).toEqual(['Giao Phòng Kế | Phòng Kế hoạch | 2026-09-15']));
  it('and else only hands on', () => {
    expect(assigned(slip('Đề nghị Phòng Kế hoạch giải quyết theo thẩm quyền.'))).toBeNull();
    expect(assigned(slip('Đơn của ông Lò Văn Pâng, đề nghị Phòng Kế hoạch trả lời trước ngày 15/9/2026.'))).toBeNull();
  });
  it('while one that gives work does so', () =>
    expect(
      shown([
        'SỞ Y TẾ SÔNG MÂY',
        'PHIẾU GIAO VIỆC',
        'Số: 12/PGV-SYT',
        'Giám đốc Sở giao:',
        '1. Phòng Dược kiểm tra kho thuốc trước ngày 20/3/2026.',
        '2. Thanh tra Sở lập kế hoạch thanh tra.',
      ]),
    ).toEqual(['Phòng Dược kiểm | Phòng Dược | 2026-03-20', 'Thanh tra Sở | Thanh tra Sở | -']));
});

it('what is handed in every month after the order is work of its own', () =>
  expect(
    shown([
      'ĐẢNG ỦY SỞ Y TẾ SÔNG MÂY',
      'Số: 08-CV/ĐU',
      'Sông Mây, ngày 02 tháng 3 năm 2026',
      'Kính gửi: Các Chi bộ trực thuộc.',
      'Đảng ủy Sở yêu cầu các Chi bộ trực thuộc sinh hoạt chuyên đề về y đức;',
      'Báo cáo kết quả gửi về Văn phòng Đảng ủy trước ngày 15 hàng tháng để tổng hợp./.',
      'Nơi nhận:',
      '- Như trên;',
    ]),
  ).toEqual(['Đảng ủy Sở | các Chi bộ trực thuộc | -', 'Báo cáo kết | * | 2026-03-15']));

it('recipients begin at “Như trên;” with others in its line', () =>
  expect(
    shown([
      'Số: 15/CĐ-UBND',
      'Nà Lếch, ngày 28 tháng 7 năm 2026',
      'CÔNG ĐIỆN',
      'Về khắc phục sự cố điện',
      '1. Phòng Kinh tế huy động vật tư sửa đường dây.',
      '2. Công an huyện bảo đảm trật tự.',
      '- Như trên; Thường trực Huyện ủy (để b/c);',
      '- Văn phòng Huyện ủy;',
      '- Lưu VT.',
    ]),
  ).toEqual(['Phòng Kinh tế | Phòng Kinh tế | -', 'Công an huyện | Công an huyện | -']));

it('what ends as an opinion of a department is one', () =>
  expect(
    assigned([
      'SỞ XÂY DỰNG SÔNG MÂY',
      'Số: 75/SXD-QH',
      'Sông Mây, ngày 10 tháng 3 năm 2026',
      'Kính gửi: Văn phòng UBND tỉnh',
      'Sở Xây dựng nhận được Văn bản số 65/VP-KT về khu hành chính huyện. Sau khi nghiên cứu, Sở Xây dựng có ý kiến như sau:',
      'Sở Xây dựng thống nhất với chủ trương xây dựng.',
      'UBND huyện Nà Lếch cần lưu ý thực hiện quy chuẩn hiện hành.',
      'Trên đây là ý kiến của Sở Xây dựng, đề nghị Văn phòng UBND tỉnh tổng hợp, báo cáo Chủ tịch UBND tỉnh./.',
    ]),
  ).toBeNull());

it('a day on a line of its own ends the subject', () => {
  const reading = read(
    plainDocument(
      [
        'UBND HUYỆN NÀ LẾCH',
        'Số: 36/UBND-VX',
        'V/v số hóa hồ sơ.',
        'Ngày 24 tháng 03 năm 2026',
        'Kính gửi: Các phòng, ban.',
        'UBND huyện yêu cầu các phòng, ban số hóa hồ sơ trước ngày 30/4/2026.',
      ].join('\n'),
    ).blocks,
  );
  expect(reading.is === 'notice' && reading.notice.header).toMatchObject({
    subject: 'số hóa hồ sơ',
    issuedOn: '2026-03-24',
  });
});
