import { describe, expect, it } from 'vitest';
import { type Block, read } from '@/lib/reading';
import { kindNamed } from '@/lib/reading/kind/ending';
import { isHeadline, narrates } from '@/lib/reading/kind/narration';
import { opens } from '@/lib/reading/kind/voice';
import { plainDocument } from '@/lib/sources';

/** What is said in an office's own words, where a page shows neither head nor foot. All are made up. */

const readOf = (...lines: readonly string[]) => read(plainDocument(lines.join('\n')).blocks);
const tasks = (...lines: readonly string[]): number | null => {
  const reading = readOf(...lines);
  return reading.is === 'notice' ? reading.notice.assignments.length : null;
};

it('a number of a list that gives out work, over those who are to do it', () => {
  const gathers = (...end: readonly string[]) =>
    tasks(
      'THÔNG BÁO Về việc lấy ý kiến về phương án bến bãi xã Hòa An',
      '1. Hồ sơ góp ý gồm: thuyết minh, sơ đồ các bến.',
      '2. Thời gian lấy ý kiến: bắt đầu ngày 09/3/2026, kết thúc ngày 05/4/2026.',
      ...end,
      '- Phòng Kinh tế xã tiếp nhận góp ý, sửa hồ sơ.',
      '- Đội Quản lý bến niêm yết hồ sơ tại trụ sở.',
      'Hết thời hạn nêu trên, ai không gửi văn bản thì được coi là nhất trí.',
    );
  expect(gathers('3. Giao:')).toBe(2);
  expect(gathers('3. Hồ sơ do:')).toBeNull();
});

it('opens a list after a long preamble, where the head cannot be read', () => {
  const told = Array.from(
    { length: 6 },
    (_, at) => `Mùa mưa năm nay đến sớm, nước sông Mây lên cao lần thứ ${at + 1}.`,
  );
  const lines = (opening: string) => [
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    ...told,
    opening,
    '1. Trạm Thủy nông vận hành cống, xong trước ngày 20/3/2027.',
    '2. Đội Dân quân canh đê.',
    '3. Công an xã phân luồng đường ven sông.',
  ];
  expect(tasks(...lines('Trước tình hình đó, Chủ tịch UBND xã Hòa An yêu cầu các đơn vị:'))).toBe(3);
  expect(tasks(...lines('Trong đợt lũ vừa qua:'))).toBeNull();
});

describe('a sentence that opens a list', () => {
  it.each([
    'Để chủ động phòng dịch, Giám đốc Trung tâm yêu cầu:',
    'Sau khi nghe các trạm báo cáo, Giám đốc kết luận như sau:',
    'Căn cứ kết luận của Giám đốc Sở, Trung tâm phân công nhiệm vụ cụ thể như sau:',
    'Văn phòng đề nghị các trạm, tổ báo cáo các nội dung sau:',
    'Xét đề nghị của Trung tâm, Phó Chủ tịch UBND huyện có ý kiến như sau:',
    'Để đạt kết quả cao, Trung tâm xây dựng Kế hoạch kiểm tra kho vắc xin như sau:',
    'Ban Thường vụ Huyện đoàn triển khai hội thi cắm hoa như sau:',
    'Mực nước lên nhanh. Giám đốc Công ty Thủy lợi điện các Xí nghiệp, Cụm đầu mối:',
  ])('orders: %s', (text) => expect(opens(text)).toBe('orders'));
  it.each([
    'Thực hiện kết luận của Giám đốc Sở, Trung tâm báo cáo tiến độ như sau:',
    'Nhờ sự chỉ đạo điều hành của Sở, kết quả thực hiện nghị quyết quý I như sau:',
    'Trong quý I, Trung tâm đã triển khai các nhiệm vụ, đạt được kết quả như sau:',
    'Trung tâm thông báo lịch nghỉ lễ như sau:',
    'Trung tâm trân trọng kính mời:',
    'Trạm Y tế kính đề nghị Trung tâm:',
    'Cử tri xã Pắc Nậm đề nghị:',
    'Năm 2027, tôi đề nghị các đồng chí:',
    'Tại buổi giao ban, Giám đốc đã yêu cầu các trạm:',
    'Trung tâm thông báo lịch cắt điện các thôn như sau:',
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
  ['Công điện nêu rõ:', true],
  ['Văn bản số 12/SYT-NVY của Sở Y tế cũng yêu cầu các trạm trực 24/24.', true],
  ['Thông báo này yêu cầu các trạm trực 24/24.', false],
  ['Tại buổi phát động, Trưởng ban đề nghị các thôn trồng xong hàng cây trước ngày 30/8/2027.', true],
  ['Tại cuộc họp ngày 12/3/2027, Giám đốc Trung tâm yêu cầu các trạm:', false],
  ['Đó là chỉ đạo của Sở Y tế đối với các trung tâm y tế.', true],
  ['Bà Lò Thị Mơ yêu cầu các trạm rà soát trẻ chưa tiêm trước ngày 20/3/2027.', true],
  ['Đồng chí Lò Văn Tơ chỉ đạo Khoa Dược và các trạm:', false],
  ['T.Tùng', true],
  ['P. Dược', false],
  ['Bạn có thể xem mẫu kết luận giao ban ở dưới.', true],
  ['Ban Giám đốc có thể tăng cường người trực.', false],
  ['Phát biểu kết luận hội nghị, đồng chí Giám đốc yêu cầu các trạm tiêm xong trước ngày 20/3.', true],
  ['Phát biểu kết luận, Giám đốc chỉ đạo như sau:', false],
  ['Ông Lò Văn Tơ, Giám đốc Trung tâm cho biết: vắc xin đã đủ.', true],
  ['Giao đồng chí Lò Văn Tơ báo cáo trước ngày 20/3/2027.', false],
  ['Ngày 12/3/2027, Sở Y tế ban hành Quyết định số 45/QĐ-SYT thành lập tổ tiêm chủng, có nhiệm vụ:', true],
  ['Ngày 12/3/2027, UBND tỉnh ban hành Kế hoạch số 45/KH-UBND về tiêm chủng, Sở Y tế yêu cầu các trung tâm:', false],
  ['Ngày 12/3/2027, Sở Y tế đã ban hành Công văn số 45/SYT-NVY, đề nghị các trạm thực hiện:', false],
  ['TTYT - Khoa Dược: kiểm kê kho', false],
  ['Trước dịch sởi, Sở Y tế Sông Mây đã ban hành văn bản đề nghị các trạm triển khai một số việc:', true],
  ['Sở Y tế đã có văn bản đề nghị các trạm rà soát, đến nay còn chậm, Giám đốc Sở yêu cầu các trạm:', false],
  ['Sở Y tế đã có Công văn số 45/SYT-NVY đề nghị các trạm thực hiện các nội dung:', false],
  ['Sở Y tế đã có văn bản đề nghị các trạm rà soát trẻ.', false],
  ['Bộ Y tế mới đây có hướng dẫn gửi các sở về tiêm chủng.', true],
  ['Các trạm mới đây còn chậm, Giám đốc yêu cầu:', false],
  ['Bạn đọc có thể tải toàn văn Chỉ thị tại đây.', true],
  ['Trang tin xin giới thiệu một số nội dung chính của Chỉ thị.', true],
  ['Trang tin xin giới thiệu toàn văn Chỉ thị.', false],
  ['Trung tâm giới thiệu một số loại vắc xin cho các trạm.', false],
  ['PV', true],
  ['Theo Báo Sông Mây', true],
  ['Theo Báo cáo của Sở Y tế, dịch sởi đã giảm.', false],
])('someone else tells of it: %s', (text, told) => expect(narrates(text)).toBe(told));

it.each([
  ['Sở Y tế yêu cầu tăng cường phòng dịch sởi', 'Sở Y tế Sông Mây yêu cầu các đơn vị tăng cường phòng dịch.', true],
  ['Sở Y tế yêu cầu tăng cường phòng dịch sởi', 'Yêu cầu các đơn vị tăng cường phòng dịch.', false],
  ['Sở Y tế yêu cầu các đơn vị thực hiện', 'Sở Y tế Sông Mây sẽ kiểm tra.', false],
  ['Sở Y tế yêu cầu các đơn vị phòng dịch sởi:', 'Sở Y tế Sông Mây sẽ kiểm tra.', false],
  ['Sở Y tế phân công trực dịch sởi', 'Sở Y tế phân công như sau:', false],
])('a headline: %s, over: %s', (first, next, is) => expect(isHeadline(first, next)).toBe(is));

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

describe('one paragraph that asks for something until a day', () => {
  it.each([
    'Đề nghị các trạm y tế rà soát trẻ chưa tiêm, báo cáo Trung tâm trước ngày 20/3/2027.',
    'Thực hiện Công văn số 45/SYT-NVY ngày 01/3/2027, Trung tâm yêu cầu các khoa, phòng gửi số liệu về Phòng Kế hoạch chậm nhất ngày 20/3/2027.',
    'Để kịp tổng hợp, giao Khoa Dược kiểm kê kho vắc xin, hoàn thành trước ngày 20/3/2027.',
  ])('is a notice without head and foot: %s', (text) => {
    const reading = readOf('Về việc tiêm bổ sung', text);
    expect(reading.is === 'notice' && reading.notice.assignments[0]?.deadline?.due).toBe('2027-03-20');
    expect(reading.confidence).toBeLessThan(0.8);
  });
  it.each([
    'Đề nghị các hộ gia đình nộp tiền điện trước ngày 20/3/2027.',
    'Đề nghị quý phụ huynh nộp hồ sơ cho cô giáo trước ngày 20/3/2027.',
    'Trạm Y tế kính đề nghị Trung tâm Y tế cấp vắc xin trước ngày 20/3/2027.',
    'Trung tâm đã đề nghị các trạm báo cáo trước ngày 20/3/2027.',
    'Theo đó, Sở Y tế yêu cầu các trạm báo cáo trước ngày 20/3/2027.',
    'Đề nghị các trạm nâng cao tinh thần trách nhiệm.',
    'Đề nghị các trạm báo cáo trước ngày 20/3/2027',
    'Trung tâm yêu cầu các trạm báo cáo trước ngày 20/3.',
  ])('is none for the public, the office above, of the past, without a day or its year, or as a title: %s', (text) =>
    expect(tasks('Về việc tiêm bổ sung', text)).toBeNull(),
  );
  it('is none beside a newspaper’s words', () =>
    expect(
      tasks('Công điện nêu rõ, dịch sởi đang lan nhanh.', 'Sở Y tế yêu cầu các trạm báo cáo trước ngày 20/3/2027.'),
    ).toBeNull());
});

it('a text that only its end tells is one, where it charges several by a day; and none where the public is asked', () => {
  const items = ['1. Khoa Dược kiểm kê kho trước ngày 20/3/2027.', '2. Phòng Kế toán đối chiếu sổ.'];
  expect(tasks(...items, 'Đề nghị các khoa, phòng nghiêm túc thực hiện.')).toBe(2);
  expect(tasks(...items, 'Giám đốc yêu cầu các thành viên thực hiện nghiêm túc.')).toBe(2);
  expect(tasks(...items, 'Các thành viên đã thực hiện nghiêm túc.')).toBeNull();
  const fees = ['Nhà trường thông báo như sau:', '1. Nộp học phí trước ngày 20/3/2027.'];
  expect(tasks(...fees, 'Rất mong quý phụ huynh phối hợp thực hiện.')).toBeNull();
});

describe('what is told to all', () => {
  const told = ['Trung tâm thông báo lịch nghỉ Tết như sau:', '1. Nghỉ từ ngày 05/02/2027 đến hết ngày 11/02/2027.'];
  it('charges, where it gives work to several', () =>
    expect(
      tasks(
        ...told,
        '2. Giao Khoa Dược niêm phong kho thuốc trước ngày 04/02/2027.',
        '3. Yêu cầu các trạm bố trí người trực 24/24.',
        'Đề nghị các khoa, phòng nghiêm túc thực hiện.',
      ),
    ).toBeGreaterThan(1));
  it('and not where it only says who is there', () =>
    expect(
      tasks(
        ...told,
        '2. Khoa Cấp cứu trực 24/24.',
        '3. Trung tâm làm việc lại từ ngày 12/02/2027.',
        'Trung tâm thông báo để nhân dân biết./.',
      ),
    ).toBeNull());
});

describe('a list under a title', () => {
  const items = [
    '- Khoa Nội: bổ sung 02 máy thở trước 15/10',
    '- Khoa Dược: lập danh sách thuốc gần hết hạn',
    '- Phòng Điều dưỡng: chấn chỉnh trang phục',
  ];
  it('is a notice, where it is of a meeting of the office and names whom it charges', () => {
    expect(tasks('Giao ban Bệnh viện sáng 12/10', ...items, 'Các khoa, phòng thực hiện nghiêm túc.')).toBeGreaterThan(
      1,
    );
    expect(tasks('Giao ban Bệnh viện sáng 12/10', ...items, '- Tổ Bảo vệ: khóa cổng sau.')).toBe(4);
  });
  it('or shares out an occasion', () =>
    expect(
      tasks('Phân công phục vụ Ngày Thầy thuốc', ...items, 'Đề nghị các khoa thực hiện tốt nhiệm vụ được giao.'),
    ).toBe(3));
  it('and not, where it is of other things', () => {
    expect(tasks('Nhân sự Bệnh viện', ...items)).toBeNull();
    expect(tasks('Giao ban Bệnh viện sáng 12/10', '- Trang chủ', '- Tin tức', '- Liên hệ')).toBeNull();
  });
});

describe('a table of tasks under a title', () => {
  const table = (head: readonly string[], ...rows: readonly (readonly string[])[]): Block[] =>
    [head, ...rows].flatMap((cells, row) => cells.map((text, column) => ({ text, cell: { table: 0, row, column } })));
  const head = ['TT', 'Nội dung', 'Đơn vị thực hiện', 'Thời gian'];
  const rows = [
    ['1', 'Tổ chức họp lớp, gửi hồ sơ cho Khoa', 'Giáo viên chủ nhiệm', '08/3/2027'],
    ['2', 'Tổng hợp danh sách, gửi Phòng Đào tạo', 'Khoa Kinh tế', '16/3/2027'],
    ['3', 'Rà soát kết quả toàn trường', 'Phòng Đào tạo', '25/3/2027'],
  ];
  const title = { text: 'Thông báo triển khai đánh giá rèn luyện học kỳ I' };
  it('is a notice without any other words', () => expect(read([title, ...table(head, ...rows)]).is).toBe('notice'));
  it('and not under the title of something else, or of facts', () => {
    expect(read([{ text: 'Đào tạo' }, ...table(head, ...rows)]).is).toBe('other');
    expect(
      read([
        title,
        ...table(['TT', 'Họ và tên', 'Lớp', 'Điểm'], ['1', 'Lò Văn Tơ', '12A', '90'], ['2', 'Lò Thị Mơ', '12B', '85']),
      ]).is,
    ).toBe('other');
  });
});

it('a notice of days off that shares out who is on duty charges, by days without their year, too', () => {
  const notice = (...items: readonly string[]) =>
    tasks('THÔNG BÁO', 'Về việc nghỉ lễ và phân công trực', '1. Thời gian nghỉ: ngày 26/4/2027.', ...items);
  expect(
    notice(
      '2. Tổ Bảo vệ khóa cửa, ngắt điện trước khi nghỉ.',
      '3. Giáo viên chủ nhiệm nộp sổ theo dõi về Văn phòng trước 25/4.',
      'Yêu cầu các đồng chí nghiêm túc thực hiện.',
    ),
  ).toBe(2);
  expect(notice('2. Nhà trường làm việc lại từ ngày 27/4/2027.')).toBeNull();
});

it('“Báo cáo …” over a text that orders it is what is asked for, and over a report its type', () => {
  const title = 'Báo cáo tình hình trực hè trước ngày 20/6/2027';
  const items = [
    '1. Các trạm báo cáo tình hình trực hè trước ngày 20/6/2027.',
    '2. Khoa Dược báo cáo số thuốc còn lại.',
  ];
  expect(tasks(title, 'Trung tâm đề nghị Trưởng các trạm, khoa thực hiện:', ...items)).toBe(2);
  expect(tasks(title, 'Trung tâm báo cáo kết quả như sau:', ...items)).toBeNull();
});

describe('a mail', () => {
  it('charges whom it lists', () =>
    expect(
      tasks(
        'Kính gửi các đồng chí,',
        'Theo ý kiến của Giám đốc tại giao ban, đề nghị các đồng chí:',
        '- Phòng Kế toán: đối chiếu công nợ trước ngày 25/10/2026.',
        '- Phòng Kinh doanh: đôn đốc khách hàng, báo cáo trước ngày 30/10/2026.',
        'Trân trọng.',
      ),
    ).toBe(2));
  it('that hands something on charges nobody', () =>
    expect(
      tasks('Kính gửi các đồng chí,', 'Văn phòng gửi Công văn số 45/STC ngày 15/10/2026 để các đồng chí biết.'),
    ).toBeNull());
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

describe('what opens a text, by what follows it', () => {
  const opinion = 'Xem xét đề xuất của Trung tâm, UBND huyện có ý kiến như sau:';
  it('orders where work is given under it', () => {
    expect(opens(opinion, '1. Giao Phòng Y tế thẩm định hồ sơ.')).toBe('orders');
    expect(opens(opinion, 'Giao Phòng Y tế thẩm định hồ sơ.')).toBe('orders');
  });
  it('is an opinion where none is', () => {
    expect(opens(opinion, '1. Cơ bản nhất trí với dự thảo.')).toBe('tells');
    expect(opens(opinion)).toBe('tells');
  });
  it.each([
    'Theo Công văn số 45/SYT ngày 01/3/2027 của Sở Y tế, việc bàn giao vắc xin được thực hiện như sau:',
    'Mưa lớn kéo dài, Giám đốc Nhà máy Nước ra lệnh:',
    'Sau khi thảo luận, Chi bộ quyết nghị một số nội dung sau:',
  ])('orders by its formula: %s', (text) => expect(opens(text)).toBe('orders'));
  it('tells what a result was', () =>
    expect(opens('Năm 2026, kết quả tiêm chủng được thực hiện như sau:')).not.toBe('orders'));
});

describe('the end of a text without head and foot', () => {
  it.each([
    [
      'Ngày 10/3/2027, đài huyện phản ánh trạm bơm số 2 ngừng chạy. Phó Giám đốc Nông trường giao Phòng Kinh tế làm rõ, xử lý ngay.',
      'Văn phòng thông báo để Phòng Kinh tế biết, thực hiện./.',
    ],
    [
      'Về tờ trình này, Giám đốc Nông trường giao Phòng Kinh tế chủ trì kiểm tra trạm bơm số 2.',
      'Văn phòng thông báo để Phòng Kinh tế và các đội được biết, triển khai thực hiện.',
    ],
  ])('hands an order on: %s', (...lines) => expect(tasks(...lines)).toBe(1));
  it('tells the public, and hands on nothing', () =>
    expect(
      tasks(
        'Trạm bơm số 2 ngừng chạy để sửa chữa. Chủ tịch UBND xã giao Hợp tác xã đóng cống.',
        'UBND xã thông báo để người dân biết, thực hiện./.',
      ),
    ).toBeNull());
  it('of a decision says who is to carry it out', () =>
    expect(
      tasks(
        'Điều 1. Thành lập Tổ kiểm đếm hoa màu bị ngập, có danh sách kèm theo.',
        'Điều 2. Tổ kiểm đếm có nhiệm vụ:',
        '1. Thống kê diện tích bị ngập, xong trước ngày 20/3/2027.',
        '2. Báo cáo UBND xã, chậm nhất ngày 22/3/2027.',
        'Điều 3. Văn phòng và Tổ kiểm đếm chịu trách nhiệm thi hành Quyết định này./.',
      ),
    ).toBe(2));
});

describe('opinions that are gathered', () => {
  const gathers = [
    'Nhà trường giao Phòng Hành chính lấy ý kiến về dự thảo nội quy. Cách thức góp ý như sau:',
    '1. Góp ý ghi vào bản giấy, gửi Phòng Hành chính trước ngày 20/3/2027.',
  ];
  it('are asked for where heads of offices are to send them in time', () =>
    expect(tasks(...gathers, 'Nhà trường đề nghị Trưởng các khoa, phòng tập hợp và gửi đúng thời hạn.')).toBe(1));
  it('are given in a letter', () =>
    expect(tasks('Phòng Hành chính góp ý như sau:', '1. Bổ sung một điều về giờ mở cửa.')).toBeNull());
});

it('what an office will do is told, and no order', () => {
  const list = (does: string) => [
    'Phòng Tài vụ thông báo kế hoạch thu tiền ăn như sau:',
    `1. Phòng Tài vụ ${does} tiền ăn của khối 6 trước ngày 20/3/2027.`,
    `2. Tổ Bán trú ${does} tiền ăn của khối 7 trước ngày 25/3/2027.`,
  ];
  expect(tasks(...list('tổng hợp'))).toBe(2);
  expect(tasks(...list('sẽ thu'))).toBeNull();
});

describe('a text without its head', () => {
  const speaks = [
    'Hội Nông dân huyện thông báo đến các chi hội về việc góp giống mùa sau như sau:',
    '– Mỗi chi hội nộp 20 kg thóc giống.',
    '– Chi hội bản Pom bố trí kho chứa.',
    '– Mỗi chi hội lập sổ nhập thóc.',
  ];
  it('speaks to those whom it names', () => expect(tasks(...speaks)).toBe(3));
  it('ends where it is signed', () => {
    const reading = readOf(...speaks, 'TM. BAN CHẤP HÀNH', 'Lò Văn Tơ', 'Tệp kèm: mẫu 1');
    expect(reading.is === 'notice' && reading.notice.header.signer?.name).toBe('Lò Văn Tơ');
    expect(reading.is === 'notice' && reading.notice.assignments.length).toBe(3);
  });
  it('tells the public and summons to a meeting, and charges nobody', () => {
    expect(
      tasks(
        'Hội Nông dân huyện thông báo đến các hộ dân về việc góp giống như sau:',
        '– Mỗi hộ nộp 20 kg thóc giống.',
        '– Phơi khô thóc trước khi nộp.',
      ),
    ).toBeNull();
    expect(
      tasks(
        'Hội Nông dân huyện thông báo đến các chi hội về việc cử người tham dự lễ xuống đồng như sau:',
        '1. Thời gian: 7 giờ ngày 12/3/2027.',
        '2. Thành phần: mỗi chi hội cử 01 người.',
      ),
    ).toBeNull();
  });
  it('ends with the words that hand it on: what stands under them is the page’s', () =>
    expect(
      tasks(
        'Về đề nghị của Công ty Giống, Phó Chủ tịch UBND huyện có ý kiến như sau:',
        '1. Giao Phòng Kinh tế thẩm định, trình trước ngày 20/3/2027.',
        'Văn phòng thông báo để Phòng Kinh tế biết, thực hiện./.',
        'Nguồn: Cổng thông tin huyện',
      ),
    ).toBe(1));
});

it('invites in its last sentence, and not where it speaks of a meeting before', () => {
  const asks = 'Đề nghị các chi hội mời cán bộ khuyến nông dự họp cùng hội viên, gửi biên bản trước ngày 20/3/2027.';
  expect(tasks('Sinh hoạt chi hội', `${asks} Yêu cầu các chi hội nghiêm túc thực hiện./.`)).toBe(1);
  expect(tasks('Sinh hoạt chi hội', `${asks} Mời các đại biểu đến đúng giờ.`)).toBeNull();
});

it.each([
  ['Q.THẮM', true],
  ['P.KHTC', false],
])('a name in capitals under a text is whose it is: %s', (text, told) => expect(narrates(text)).toBe(told));

it('a list that gives work, and an end that asks all to carry it out, are its office’s own', () => {
  const list = (order: string) => [
    '1. Xã viên nghỉ Quốc khánh từ ngày 01/9/2027.',
    `2. ${order} kiểm tra máy bơm, khóa kho vật tư.`,
  ];
  const end = 'Hợp tác xã yêu cầu các đội sản xuất nghiêm túc thực hiện./.';
  expect(tasks(...list('Giao cho Đội Thủy nông'), end)).toBe(1);
  expect(tasks(...list('Đội Thủy nông đã'), end)).toBeNull();
  expect(tasks(...list('Giao cho Đội Thủy nông'))).toBeNull();
});
