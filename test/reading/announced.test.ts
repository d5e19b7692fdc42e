import { describe, expect, it } from 'vitest';
import { read } from '@/lib/reading';
import { plainDocument } from '@/lib/sources';

/** Items that announce what follows them, and lines that are about more than the item before them. */

const HEAD = [
  'UBND XÃ NÀ LẾCH',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Số: 27/TB-UBND',
  'Nà Lếch, ngày 05 tháng 3 năm 2026',
  'THÔNG BÁO',
  'Kết luận của Chủ tịch UBND xã tại cuộc họp giao ban tháng 3',
];
const FOOT = ['Nơi nhận:', '- Các phòng thuộc UBND xã;', '- Lưu: VT.', 'CHỦ TỊCH', 'Lò Văn Tơ'];

/** The path of each task, who leads it ("?": the reader asks) and until when. */
function assigned(...lines: readonly string[]): string[] {
  const reading = read(plainDocument([...HEAD, ...lines, ...FOOT].join('\n')).blocks);
  if (reading.is !== 'notice') throw new Error(`read as ${reading.is}`);
  return reading.notice.assignments.map(({ path, units, unitsDoubtful, deadline }) => {
    const names = units.map(({ id, name }) => (id === '*' ? '*' : name));
    return `${path} ${names}${unitsDoubtful ? '?' : ''} ${deadline?.due ?? '-'}`;
  });
}

describe('an item that announces', () => {
  it('a list of paragraphs gives each its limit, and whoever a paragraph names leads it', () =>
    expect(
      assigned(
        '1. Các đơn vị hoàn thành các việc sau trước ngày 20/3/2026:',
        'Phòng Kinh tế lập dự toán sửa cầu.',
        'Sơn lại cổng làng.',
        '2. Giao Văn phòng hoàn thành trước ngày 25/3/2026 các việc sau:',
        'Đo đạc sân kho.',
        'Kê khai tài sản, xong trước ngày 30/3/2026.',
      ),
    ).toEqual([
      '1.1 Phòng Kinh tế 2026-03-20',
      '1.2 * 2026-03-20',
      '2.1 Văn phòng 2026-03-25',
      '2.2 Văn phòng 2026-03-30',
    ]));

  it('orders to several gives each its limit', () =>
    expect(
      assigned(
        '1. Công tác thủy lợi, xong trước ngày 20/3/2026',
        'Giao Phòng Kinh tế nạo vét mương.',
        'Giao Văn phòng thuê máy xúc trước ngày 12/3/2026.',
        '2. Về chợ phiên (Tổ quản lý chợ chủ trì):',
        'Kẻ vạch quầy hàng.',
        'Thay bóng đèn.',
      ),
    ).toEqual([
      '1.1 Phòng Kinh tế 2026-03-20',
      '1.2 Văn phòng 2026-03-12',
      '2.1 Tổ quản lý chợ -',
      '2.2 Tổ quản lý chợ -',
    ]));

  it('by a letter too, with units and tasks after their names', () =>
    expect(
      assigned(
        '1. Về chợ phiên:',
        'a) Chợ và chỗ để xe',
        'Phòng Kinh tế: Kẻ vạch quầy hàng.',
        'Văn phòng: Thay bóng đèn.',
        'b) Phí chợ',
        'In thêm vé chợ.',
        'Nộp tiền vào kho bạc.',
      ),
    ).toEqual(['1.a.1 Phòng Kinh tế -', '1.a.2 Văn phòng -', '1.b.1 * -', '1.b.2 * -']));

  it('nothing but what its next sentence tells stays one with it', () =>
    expect(
      assigned(
        '1. Văn phòng lập danh sách như sau:',
        'Danh sách gồm họ tên và năm sinh.',
        'Mỗi thôn một trang.',
        '2. Phòng Kinh tế lập dự toán.',
      ),
    ).toEqual(['1 Văn phòng -', '2 Phòng Kinh tế -']));
});

it('takes a line that ends in a full stop, and says only what its list is about, for no task', () =>
  expect(
    assigned(
      '1. Công tác phòng, chống dịch tả lợn.',
      'a) Đếm lợn.',
      'b) Rắc vôi chuồng trại.',
      '2. Văn phòng lập dự toán.',
    ),
  ).toEqual(['1.a * -', '1.b * -', '2 Văn phòng -']));

describe('a paragraph', () => {
  it('that says what a unit is to do announces the list that is its own', () =>
    expect(
      assigned(
        'Phòng Kinh tế chủ trì thực hiện các việc sau:',
        '- Đếm trâu bò;',
        '- Văn phòng in sổ.',
        'Ban Chỉ huy Quân sự có trách nhiệm:',
        '- Trực đê.',
      ),
    ).toEqual(['1 Phòng Kinh tế -', '2 Văn phòng -', '1 Ban Chỉ huy Quân sự -']));

  it('about all that stands before it lies under no unit, and has no limit of one section', () =>
    expect(
      assigned(
        '1. Phòng Kinh tế (xong trước ngày 20/3/2026):',
        'a) Đếm trâu bò.',
        '2. Văn phòng (xong trước ngày 25/3/2026):',
        'a) In sổ.',
        'Giao Thanh tra theo dõi, đôn đốc thực hiện các việc trên.',
      ).at(-1),
    ).toMatch(/ Thanh tra -$/));
});

it('asks who is meant where a heading names one unit and the order another', () =>
  expect(assigned('1. Phòng Kinh tế:', 'a) Đề nghị Công an xã phân luồng xe.', 'b) Yêu cầu các thôn họp dân.')).toEqual(
    ['1.a Phòng Kinh tế? -', '1.b Phòng Kinh tế -'],
  ));

it('asks where a list of those who are charged goes on with what no rule reads', () =>
  expect(
    assigned('1. Giao Tổ Thủy nông; Chợ phiên rà soát sổ.', '2. Đề nghị Tổ Thủy nông; Chợ phiên rà soát sổ.'),
  ).toEqual(['1 Tổ Thủy nông? -', '2 Tổ Thủy nông? -']));

it('gives items the limit of a line that is about all of them, up to a sentence about others', () =>
  expect(
    assigned(
      '1. Phòng Kinh tế đếm trâu bò.',
      '2. Văn phòng in sổ.',
      'Kết quả thực hiện báo cáo UBND xã trước ngày 20/3/2026. Thanh tra kiểm tra và báo cáo trong tháng 3.',
    ),
  ).toEqual(['1 Phòng Kinh tế 2026-03-20', '2 Văn phòng 2026-03-20']));

it('takes what is reported once all is done for a task of its own', () =>
  expect(
    assigned(
      '1. Phòng Kinh tế đếm trâu bò.',
      '2. Văn phòng in sổ.',
      'Kết thúc đợt kiểm tra, báo cáo UBND xã trước ngày 20/3/2026.',
    ),
  ).toEqual(['1 Phòng Kinh tế -', '2 Văn phòng -', '3 * 2026-03-20']));

describe('brackets at an item’s end', () => {
  it.each([
    ['Kiểm định cột đo xăng (Phòng Kinh tế - xong trước 20/3).', 'Phòng Kinh tế? 2026-03-20'],
    ['Hiệu chuẩn cân (Phòng Kinh tế phối hợp Công an xã - ngày 12/3).', 'Phòng Kinh tế,Công an xã?'],
    ['Thanh lý hóa chất (Phòng Kinh tế, Công an xã - tuần 3).', 'Phòng Kinh tế,Công an xã?'],
    ['Quyết toán đề tài (đ/c Tơ chủ nhiệm, Kế toán hỗ trợ; hạn nộp Sở 15/3).', 'đ/c Tơ? 2026-03-15'],
    ['Khử khuẩn đồ chơi (giáo viên các lớp).', 'giáo viên các lớp?'],
  ])('name who does it, and until when: %s', (item, read) => expect(assigned(`1. ${item}`)[0]).toContain(` ${read}`));
});

it('asks of those who are blamed what is asked after their names', () =>
  expect(
    assigned('1. Phê bình các phòng chậm báo cáo: Phòng Kinh tế, Thanh tra; yêu cầu kiểm điểm trước 25/3.'),
  ).toEqual(['1 Phòng Kinh tế,Thanh tra? 2026-03-25']));

it('takes who leads from a label that says of what', () =>
  expect(
    assigned(
      '1. Thủ tục hành chính',
      '- Niêm yết thủ tục.',
      '- Kiểm tra hồ sơ.',
      'Chủ trì (chung cho mục 1): Văn phòng.',
    ),
  ).toEqual(['1.1 Văn phòng -', '1.2 Văn phòng -']));
