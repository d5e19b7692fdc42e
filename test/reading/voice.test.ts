import { describe, expect, it } from 'vitest';
import { type Block, read } from '@/lib/reading';
import { kindNamed, narrates, opens } from '@/lib/reading/voice';
import { plainDocument } from '@/lib/sources';

/** What is said in an office's own words, where a page shows neither head nor foot. All are made up. */

const readOf = (...lines: readonly string[]) => read(plainDocument(lines.join('\n')).blocks);
const tasks = (...lines: readonly string[]): number | null => {
  const reading = readOf(...lines);
  return reading.is === 'notice' ? reading.notice.assignments.length : null;
};

describe('a sentence that opens a list', () => {
  it.each([
    'Để chủ động phòng dịch, Giám đốc Trung tâm yêu cầu:',
    'Sau khi nghe các trạm báo cáo, Giám đốc kết luận như sau:',
    'Căn cứ kết luận của Giám đốc Sở, Trung tâm phân công nhiệm vụ cụ thể như sau:',
    'Văn phòng đề nghị các trạm, tổ báo cáo các nội dung sau:',
    'Xét đề nghị của Trung tâm, Phó Chủ tịch UBND huyện có ý kiến như sau:',
    'Để đạt kết quả cao, Trung tâm xây dựng Kế hoạch kiểm tra kho vắc xin như sau:',
    'Ban Thường vụ Huyện đoàn triển khai hội thi cắm hoa như sau:',
  ])('orders: %s', (text) => expect(opens(text)).toBe('orders'));
  it.each([
    'Thực hiện kết luận của Giám đốc Sở, Trung tâm báo cáo tiến độ như sau:',
    'Trong quý I, Trung tâm đã triển khai các nhiệm vụ, đạt được kết quả như sau:',
    'Trung tâm thông báo lịch nghỉ lễ như sau:',
    'Trung tâm trân trọng kính mời:',
    'Trạm Y tế kính đề nghị Trung tâm:',
    'Cử tri xã Pắc Nậm đề nghị:',
    'Năm 2027, tôi đề nghị các đồng chí:',
    'Tại buổi giao ban, Giám đốc đã yêu cầu các trạm:',
    'Sở Y tế trả lời kiến nghị như sau:',
    'Hai bên thống nhất như sau:',
    'Công văn của Ban chỉ đạo tiêm chủng gửi các huyện nêu kết quả như sau:',
    'Công ty đề nghị UBND huyện cho phép:',
  ])('tells: %s', (text) => expect(opens(text)).toBe('tells'));
  it.each(['1. Địa điểm:', 'Trung tâm yêu cầu các trạm trực 24/24.', 'Nơi nhận:'])('is none: %s', (text) =>
    expect(opens(text)).toBeNull(),
  );
});

it.each([
  ['Yêu cầu các trạm thực hiện nghiêm Kế hoạch này.', 'Kế hoạch'],
  ['Trên đây là báo cáo của Trung tâm./.', 'Báo cáo'],
  ['Nhận được văn bản này, các trạm triển khai.', 'Công văn'],
  ['Yêu cầu các trạm nghiêm túc thực hiện.', null],
])('a text names itself in its end: %s', (closing, kind) => expect(kindNamed(closing)).toBe(kind));

it.each([
  [
    '(baosongmay.vn)- Để phòng sởi, ngày 16/3, Sở Y tế có văn bản gửi các trung tâm y tế huyện, thị xã, thành phố.',
    true,
  ],
  ['(BSM) - Sáng 16/3, Giám đốc chủ trì giao ban.', true],
  ['Sáng 16/3, Giám đốc Trung tâm chủ trì họp giao ban tháng.', true],
  ['Sáng ngày 16/3/2026, Giám đốc Trung tâm chủ trì họp giao ban tháng.', false],
  ['Trung tâm vừa ban hành kế hoạch phòng dịch.', true],
  ['Sáng 05/9/2026', false],
  ['TTYT - Khoa Dược: kiểm kê kho', false],
])('someone else tells of it: %s', (text, told) => expect(narrates(text)).toBe(told));

describe('a text without head and foot', () => {
  const charges = [
    '1. Khoa Dược kiểm kê kho vắc xin trước ngày 20/3/2027.',
    '2. Trạm Y tế xã Pắc Nậm rà soát trẻ chưa tiêm chủng.',
  ];
  it('is one by what opens it alone, where it charges several: less surely than with its head, and it says what is missing', () => {
    const reading = readOf('Để chủ động phòng sởi, Giám đốc Trung tâm yêu cầu:', ...charges);
    expect(reading.is === 'notice' && reading.notice.missing).toEqual(['beginning']);
    expect(reading.confidence).toBeLessThan(0.8);
  });
  it('or where what opens it names whom it charges, whose work is everyone’s', () =>
    expect(
      tasks(
        'Để chủ động phòng sởi, Giám đốc Sở Y tế yêu cầu Giám đốc các trung tâm, Trưởng các trạm thực hiện các nội dung sau:',
        '1. Rà soát trẻ chưa tiêm chủng.',
        '2. Dự trữ đủ vắc xin.',
        '3. Tuyên truyền trên loa của xã.',
      ),
    ).toBe(3));
  it.each([
    [['Trung tâm báo cáo kết quả phòng sởi như sau:', ...charges]],
    [['Trung tâm trân trọng kính mời dự họp giao ban:', ...charges]],
    [['Giám đốc Trung tâm yêu cầu:', ...charges, 'Đề nghị các đại biểu dự họp đúng thành phần./.']],
    [['Giám đốc Trung tâm yêu cầu:', '- Giữ gìn vệ sinh chung.', '- Tắt điện khi ra về.']],
    [['Giám đốc Trung tâm yêu cầu:', ...charges, 'Nguồn: Trung tâm Y tế']],
    [
      [
        'Điều 1. Điều động và bổ nhiệm bà Lò Thị Mơ giữ chức Trưởng khoa Dược.',
        'Điều 2. Bà Lò Thị Mơ bàn giao công việc trước ngày 20/3/2027.',
        'Điều 3. Khoa Dược và bà Lò Thị Mơ chịu trách nhiệm thi hành Quyết định này./.',
      ],
    ],
  ])('is none where it tells, invites, or charges nobody: %s', (lines) => expect(tasks(...lines)).toBeNull());
  const chapters = (last: string): string[] => [
    'I. MỤC ĐÍCH, YÊU CẦU',
    '- Nâng cao tỷ lệ tiêm chủng.',
    'II. NỘI DUNG',
    '- Tiêm bổ sung vắc xin sởi cho trẻ dưới 5 tuổi.',
    last,
    ...charges,
    '3. Khoa Kiểm soát bệnh tật tổng hợp, báo cáo trước ngày 25/3/2027.',
  ];
  it('is one by the chapters of a plan', () => {
    expect(tasks(...chapters('III. TỔ CHỨC THỰC HIỆN'))).toBeGreaterThan(2);
    expect(tasks(...chapters('III. SỐ LIỆU'))).toBeNull();
  });
});

describe('what a mail forwards', () => {
  const mail = ['Kính gửi các đồng chí,', 'Văn phòng gửi văn bản sau để các đồng chí biết, thực hiện.'];
  it('is a report still, with its head or with its type alone', () => {
    const report = [
      'BÁO CÁO',
      'Kết quả tiêm chủng quý I',
      '1. Khoa Dược đã cấp 200 liều vắc xin.',
      '2. Các trạm tiếp tục rà soát trước ngày 20/4/2027.',
    ];
    expect(tasks(...mail, ...report)).toBeNull();
    expect(tasks(...mail, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Số: 31/BC-TTYT', ...report)).toBeNull();
  });
  it('keeps its own type', () => {
    const { is, ...reading } = readOf(
      ...mail,
      'KẾ HOẠCH',
      'Tiêm bổ sung vắc xin sởi',
      'Trung tâm ban hành Kế hoạch như sau:',
      '1. Khoa Dược nhận vắc xin trước ngày 20/3/2027.',
      '2. Trạm Y tế xã Pắc Nậm tổ chức tiêm.',
    );
    expect(is === 'notice' && 'notice' in reading && reading.notice.header.kind).toBe('Kế hoạch');
  });
});

it('a list of documents says nothing in its own words', () => {
  const rows: Block[] = [
    'Phân công nhiệm vụ lãnh đạo',
    'Yêu cầu các trạm báo cáo trước ngày 20/3/2027',
    'Thông báo kết luận giao ban',
  ].map((text) => ({ text, marker: '-' }));
  expect(read([{ text: 'Văn bản mới' }, ...rows]).is).toBe('other');
});
