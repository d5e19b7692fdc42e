import { describe, expect, it } from 'vitest';
import { read } from '@/lib/reading';
import { plainDocument } from '@/lib/sources';

/** What is taken for a notice that assigns work, and what is not: made-up documents of each kind. */

const readOf = (...lines: readonly string[]) => read(plainDocument(lines.join('\n')).blocks);
const tasks = (...lines: readonly string[]): number | null => {
  const reading = readOf(...lines);
  return reading.is === 'notice' ? reading.notice.assignments.length : null;
};
const letter = (about: string, to: string, ...text: readonly string[]): number | null =>
  tasks(
    'UBND HUYỆN NÀ LẾCH',
    'PHÒNG TÀI CHÍNH',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Số: 71/TC',
    `V/v ${about}`,
    'Nà Lếch, ngày 05 tháng 3 năm 2026',
    `Kính gửi: ${to}`,
    ...text,
    'Nơi nhận:',
    '- Như trên;',
    '- Lưu: VT.',
    'TRƯỞNG PHÒNG',
    'Lò Văn Tơ',
  );
const headed = (kind: string, about: string, ...text: readonly string[]): number | null =>
  tasks(
    'SỞ Y TẾ SÔNG MÂY',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Số: 15/SYT',
    'Sông Mây, ngày 05 tháng 3 năm 2026',
    kind,
    about,
    ...text,
    'Nơi nhận:',
    '- Lưu: VT.',
    'GIÁM ĐỐC',
    'Lò Văn Tơ',
  );

describe('a letter that tells the office above what was done', () => {
  const done = [
    '1. Nhiệm vụ “Phòng Tài chính chủ trì rà soát công nợ trước ngày 01/3/2026”: đã rà soát xong.',
    '2. Phòng Tài chính hoàn thành quyết toán trước ngày 30/3/2026.',
  ];
  it.each([
    ['Thực hiện kết luận giao ban tháng 2, Phòng Tài chính báo cáo kết quả thực hiện như sau:', 'Phòng kính trình./.'],
    ['Các việc được giao như sau:', 'Trên đây là kết quả thực hiện của Phòng Tài chính./.'],
  ])('is none: %s … %s', (first, last) =>
    expect(letter('thực hiện kết luận giao ban', 'UBND huyện Nà Lếch', first, ...done, last)).toBeNull(),
  );
  it.each([
    'Đề nghị các xã báo cáo kết quả thực hiện theo các nội dung như sau:',
    'Để tổng hợp báo cáo UBND huyện, Phòng Tài chính yêu cầu các xã như sau:',
  ])('but one that asks for reports is one: %s', (first) =>
    expect(
      letter(
        'báo cáo thu ngân sách',
        'UBND các xã',
        first,
        '1. UBND các xã rà soát công nợ trước ngày 20/3/2026.',
        '2. UBND các xã gửi số thu trước ngày 25/3/2026.',
        'Yêu cầu UBND các xã gửi báo cáo về Phòng Tài chính để tổng hợp báo cáo UBND huyện./.',
      ),
    ).not.toBeNull(),
  );
});

describe('how a document is written', () => {
  const sample = (above: string, room: string, day: string): number | null =>
    tasks(
      above,
      'SỞ Y TẾ SÔNG MÂY',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Số: 12/TB-SYT',
      'THÔNG BÁO',
      'Kết luận của Giám đốc tại giao ban',
      `1. Giao Phòng ${room} chủ trì kiểm kê kho thuốc, hoàn thành trước ngày ${day}.`,
      `2. Giao Phòng ${room} báo cáo Giám đốc trước ngày ${day}.`,
      'Nơi nhận:',
      '- Lưu: VT.',
    );
  it('is none with blanks for names and days', () => expect(sample('Tin tức', '…(5)', '…/…/…')).toBeNull());
  it('is one with names and days', () => expect(sample('Tin tức', 'Dược', '20/3/2026')).toBe(2));
  it.each(['Ví dụ:', 'Mẫu số 03'])('an example in an article is none: %s', (above) =>
    expect(
      tasks(
        'Khi soạn công văn đôn đốc cần nêu rõ thời hạn.',
        above,
        'Kính gửi: Các phòng',
        'Giám đốc Sở yêu cầu các phòng gửi báo cáo trước ngày 20/3/2026.',
        'Bạn đọc có thể tải mẫu tại đây.',
      ),
    ).toBeNull(),
  );
});

describe('a text copied without head and foot', () => {
  const list = [
    '1. Phòng Dược: Kiểm kê kho thuốc trước ngày 20/3/2026.',
    '2. Khoa Nội: Rà soát phác đồ, báo cáo trước ngày 25/3/2026.',
  ];
  it.each([
    [['Kết luận giao ban tuần 12 của Giám đốc Bệnh viện:', ...list], 2],
    [
      [
        'Kết luận giao ban tuần 12 của Giám đốc Bệnh viện:',
        '+ Phòng Dược: Kiểm kê kho thuốc trước 20/3.',
        '+ Khoa Nội: Rà soát phác đồ trước 25/3.',
        '+ Phòng Tổ chức: Lập danh sách hợp đồng.',
        '+ Tổ Bảo vệ: Trực cổng sau.',
      ],
      4,
    ],
    [
      [
        'Ngày 16/3/2026, Giám đốc chủ trì họp giao ban. Sau khi nghe báo cáo, Giám đốc kết luận như sau:',
        ...list,
        'Văn phòng thông báo để các khoa, phòng thực hiện./.',
      ],
      2,
    ],
    [[...list, 'Bệnh viện thông báo để các khoa, phòng biết, thực hiện./.'], 2],
    [
      [
        'Thông báo kiểm kê',
        'Tác giả: Văn phòng. Ngày đăng: 17/3/2026',
        'Thông báo số 12/TB-BV ngày 16/3/2026 của Bệnh viện',
        'Theo đề nghị của Phòng Tài chính, Bệnh viện thông báo:',
        ...list,
        'Đề nghị các khoa, phòng nghiêm túc triển khai thực hiện./.',
      ],
      2,
    ],
    [
      [
        'Thông báo v/v kiểm kê kho thuốc',
        'Thực hiện Công văn số 45/SYT ngày 12/3/2026, Bệnh viện đề nghị các khoa, phòng, bộ phận trực thuộc thực hiện một số nội dung sau:',
        ...list,
        'Mẫu kiểm kê gửi kèm Thông báo.',
        'Đề nghị các khoa, phòng triển khai theo đúng thời gian quy định./.',
      ],
      2,
    ],
  ])('is one where it announces what it charges: %s', (lines, count) => expect(tasks(...lines)).toBe(count));
  it.each([
    [['Kết luận giao ban tuần 12 của Giám đốc Bệnh viện:', 'Trang chủ', 'Tin tức', 'Liên hệ', ...list]],
    [['(BSM) - Sáng 16/3, Giám đốc chủ trì họp giao ban và kết luận như sau:', ...list]],
    [['Công điện về ứng phó bão', 'Theo nội dung công điện, Chủ tịch yêu cầu:', ...list]],
    [['Giám đốc đã yêu cầu các khoa, phòng:', ...list, 'Văn phòng thông báo để các khoa, phòng thực hiện./.']],
    [['Sáng nay, Giám đốc yêu cầu các khoa, phòng:', ...list]],
    [[...list, 'Các đơn vị sẽ tiếp tục thực hiện trong thời gian tới./.']],
    [['Tin tức', 'Bệnh viện thông báo:', ...list, 'Đề nghị các khoa, phòng nghiêm túc thực hiện./.']],
    [
      [
        '1. Thời gian: 8 giờ ngày 20/3/2026.',
        '2. Thành phần: các trưởng khoa.',
        'Đề nghị các đại biểu dự họp đúng giờ./.',
      ],
    ],
    [
      [
        'Thông báo số 12/TB-BV ngày 16/3/2026',
        'Bệnh viện vừa ban hành thông báo, trong đó yêu cầu:',
        ...list,
        'Đề nghị các khoa, phòng nghiêm túc thực hiện./.',
      ],
    ],
    [
      [
        '1. Tạm dừng tiếp công dân từ ngày 20/3/2026.',
        '2. Công an xã giữ trật tự.',
        'UBND xã thông báo để nhân dân biết, thực hiện./.',
      ],
    ],
  ])('is none on a page of other things, or where someone else tells of it: %s', (lines) =>
    expect(tasks(...lines)).toBeNull(),
  );
});

it('a letter that names itself in its end is one, though its head is not there', () => {
  const text = [
    'Thực hiện Kế hoạch số 11-KH/TĐTN ngày 28/02/2026, Ban Thường vụ triển khai cuộc thi như sau:',
    '1. Thời gian tham dự: từ ngày 05/3/2026 đến hết ngày 25/4/2026.',
    '2. Bài dự thi nộp về Văn phòng Đoàn trước ngày 26/4/2026.',
    '3. Chi đoàn Khoa Nội làm mẫu.',
  ];
  const foot = ['Nơi nhận:', '- Như trên;', '- Lưu: VP.', 'BÍ THƯ', 'Lò Thị Mơ'];
  expect(tasks(...text, 'Nhận được công văn này, đề nghị các chi đoàn thực hiện.', ...foot)).toBe(2);
});

it('what is asked of a draft is an opinion', () =>
  expect(
    letter(
      'dự thảo Kế hoạch chuyển đổi số',
      'Phòng Văn hóa',
      'Sau khi nghiên cứu, Phòng Tài chính có một số nội dung sau:',
      '1. Tại mục II.3, đề nghị sửa thành: “Phòng Văn hóa chủ trì lập dự toán trước ngày 30/6/2026”.',
      '2. Tại khoản 4, Phòng Văn hóa bổ sung cụm từ “và các xã”.',
      'Đề nghị Phòng Văn hóa tổng hợp./.',
    ),
  ).toBeNull());

it('a notice that charges nobody and says who may apply informs', () =>
  expect(
    headed(
      'THÔNG BÁO',
      'Về phương án xét tuyển lớp điều dưỡng năm 2026',
      '1. Phương thức: xét học bạ.',
      '2. Thời gian nhận hồ sơ: từ ngày 15/3/2026 đến hết ngày 30/6/2026.',
      '3. Thí sinh nộp lệ phí trước 17 giờ ngày 30/6/2026.',
    ),
  ).toBeNull());

it('a decision that gives out money and charges nobody decides alone', () =>
  expect(
    headed(
      'QUYẾT ĐỊNH',
      'Về việc giao dự toán năm 2026',
      'QUYẾT ĐỊNH:',
      'Điều 1. Giao dự toán chi năm 2026 cho các đơn vị: Văn phòng 200 triệu đồng; Bệnh viện 150 triệu đồng.',
      'Điều 2. Căn cứ dự toán được giao, các đơn vị tổ chức thực hiện theo Luật Ngân sách nhà nước.',
      'Điều 3. Trưởng các phòng chịu trách nhiệm thi hành Quyết định này./.',
    ),
  ).toBeNull());

it('a decision that sends a person to another office decides alone', () =>
  expect(
    headed(
      'QUYẾT ĐỊNH',
      'Về việc biệt phái viên chức',
      'QUYẾT ĐỊNH:',
      'Điều 1. Biệt phái bà Lò Thị Mơ đến Trạm Y tế, từ ngày 01/4/2026 đến hết ngày 31/3/2027.',
      'Điều 2. Trong thời gian biệt phái, bà Lò Thị Mơ giữ nguyên tiền lương.',
    ),
  ).toBeNull());

describe('who speaks', () => {
  it('a citizen applies', () =>
    expect(
      tasks(
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'ĐƠN ĐỀ NGHỊ',
        'Kính gửi: Phòng Giáo dục huyện Nà Lếch',
        'Tôi tên là Lò Thị Mơ, giáo viên.',
        'Đề nghị Phòng Giáo dục giải quyết chuyển công tác cho tôi trước ngày 01/8/2026.',
        'Tôi xin chân thành cảm ơn.',
      ),
    ).toBeNull());
  it('an office below seeks leave', () =>
    expect(
      letter(
        'xin chủ trương sửa kho',
        'UBND huyện Nà Lếch',
        'Phòng Tài chính kính đề nghị UBND huyện:',
        '1. Cho phép sửa kho trong năm 2026.',
        '2. Giao Phòng Kinh tế bố trí 50 triệu đồng trước ngày 30/6/2026.',
        'Kính mong UBND huyện quan tâm, giải quyết./.',
      ),
    ).toBeNull());
  it('an office tells what was done', () =>
    expect(
      letter(
        'kiến nghị của cử tri xã Pắc Nậm',
        'Đoàn đại biểu Quốc hội',
        'Về vấn đề này, UBND huyện thông tin như sau:',
        '1. UBND huyện đã giao Phòng Kinh tế lập dự án, hoàn thành trước ngày 30/9/2026.',
        '2. Đội Bảo trì đã vá ổ gà.',
        'Trân trọng cảm ơn./.',
      ),
    ).toBeNull());
  it('a law', () =>
    expect(
      tasks(
        'QUỐC HỘI',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Luật số: 88/2026/QH16',
        'Sông Mây, ngày 20 tháng 6 năm 2026',
        'LUẬT',
        'QUẢN LÝ KHO THUỐC',
        'Điều 30. Trách nhiệm của Bộ Y tế',
        '1. Chủ trì, phối hợp với Bộ Tài chính ban hành định mức.',
        '2. Báo cáo Chính phủ trước ngày 31 tháng 12 hằng năm.',
        'Điều 40. Hiệu lực thi hành',
        'Luật này có hiệu lực thi hành từ ngày 01 tháng 01 năm 2027.',
        'CHỦ TỊCH QUỐC HỘI',
        'Lò Văn Tơ',
      ),
    ).toBeNull());
  it('a hospital whose page shows only type and subject, and charges several', () =>
    expect(
      tasks(
        'BỆNH VIỆN ĐA KHOA NÀ LẾCH',
        'THÔNG BÁO',
        'Nội dung giao ban ngày 09/3/2026',
        '- Khoa Nội: báo cáo sự cố trước ngày 10/3/2026.',
        '- Phòng Vật tư: sửa chữa máy thở.',
        '- Khoa Dinh dưỡng: xây dựng thực đơn trước ngày 20/3/2026.',
      ),
    ).toBe(3));
});

describe('the reasons', () => {
  it('stand once each, though several signs speak for one', () => {
    const { reasons } = readOf(
      'SỞ Y TẾ SÔNG MÂY',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Số: 15/SYT',
      'Sông Mây, ngày 05 tháng 3 năm 2026',
      'Kính gửi: Phòng Y tế huyện Nà Lếch',
      'Trả lời Công văn số 12/PYT, Sở Y tế có ý kiến như sau:',
      '1. Phòng Y tế lập hồ sơ theo mẫu.',
      'Trên đây là ý kiến trả lời của Sở Y tế./.',
      'GIÁM ĐỐC',
      'Lò Văn Tơ',
    );
    const keys = reasons.map(({ key }) => key);
    expect(keys).toEqual([...new Set(keys)]);
    expect(reasons.find(({ key }) => key === 'givesOpinion')?.weight).toBe(-5.5);
    expect(reasons.every(({ weight }) => weight !== 0)).toBe(true);
  });
});

describe('a letter that says on whose word it asks for reports', () => {
  it.each([
    'Thực hiện Văn bản số 45/SCT-TM của Sở Công Thương về việc báo cáo tình hình chế biến chè, Phòng Tài chính đề nghị:',
    'Ngày 02/02/2026, Phòng Tài chính gửi Công văn số 12/TC về việc báo cáo kết quả thu phí. Đến nay còn 3 hợp tác xã chưa gửi. Phòng đề nghị:',
    'Căn cứ Quy chế số 3 của Tỉnh về chế độ báo cáo tình hình chợ phiên, Phòng Tài chính đề nghị:',
  ])('is no report itself: %s', (first) =>
    expect(
      letter('báo cáo chế biến chè', 'Các hợp tác xã', first, '1. Kê khai sản lượng chè trước ngày 20/3/2026.'),
    ).toBe(1),
  );
});

describe('a plan of which a page shows the text alone', () => {
  const plan = [
    'KẾ HOẠCH TRỒNG RỪNG NĂM 2026',
    'Thực hiện chỉ đạo của UBND tỉnh, UBND xã Nà Lếch ban hành Kế hoạch trồng rừng năm 2026 như sau:',
    'I. TỔ CHỨC THỰC HIỆN',
    '1. Phòng Kinh tế: cấp đủ cây giống trước ngày 30/4/2026.',
    '2. Công an xã: giữ trật tự các điểm tập kết.',
    '3. Văn phòng HĐND và UBND xã: tổng hợp kết quả.',
  ];
  it('is one where it ends as offices end theirs', () =>
    expect(tasks(...plan, 'Trên đây là Kế hoạch trồng rừng năm 2026, yêu cầu các đơn vị thực hiện./.')).toBe(3));
  it('is none where a page only tells of it', () =>
    expect(tasks(...plan, 'Mời bà con theo dõi các tin tiếp theo trên trang của xã.')).toBeNull());
});

describe('a letter that answers for what was not done', () => {
  it('is none, though it names days and its own offices', () =>
    expect(
      letter(
        'giải trình việc chậm quyết toán',
        'UBND huyện Nà Lếch',
        'Thực hiện yêu cầu của UBND huyện, Phòng Xây dựng giải trình như sau:',
        '1. Cầu Tà Làng: Phòng Xây dựng nghiệm thu xong trước ngày 30/4/2026.',
        '2. Chợ Nà Lếch: giao Tổ Giám sát kiểm tra hằng tuần.',
        'Kính đề nghị UBND huyện xem xét./.',
      ),
    ).toBeNull());
});

describe('when the public is received', () => {
  const days = [
    '1. Giám đốc Sở: thứ Năm, các ngày 04/12, 18/12/2026.',
    '2. Các Phó Giám đốc: thứ Ba hằng tuần.',
    '3. Phòng Dược cử cán bộ tham gia tiếp công dân.',
  ];
  it('is no work', () => expect(headed('THÔNG BÁO', 'Lịch tiếp công dân tháng 12 năm 2026', ...days)).toBeNull());
  it('is work where it is to be prepared', () =>
    expect(
      headed('THÔNG BÁO', 'Kết luận về công tác tiếp công dân', ...days.slice(2), '4. Thanh tra Sở rà soát đơn thư.'),
    ).toBe(2));
});

describe('what the public is told of days without electricity', () => {
  it('is none, though a crew is on duty', () =>
    expect(
      headed(
        'THÔNG BÁO',
        'Kế hoạch ngừng cấp nước',
        '1. Ngày 12/3/2026, từ 6h00 đến 11h00: thôn Hạ.',
        '2. Ngày 13/3/2026: khu chợ. Giao Tổ Vận hành số 2 trực tại hiện trường.',
        'Trạm cấp nước thông báo để khách hàng biết./.',
      ),
    ).toBeNull());
});

describe('a letter that calls a meeting', () => {
  const programme = ['1. Nội dung: sơ kết quý I.', '2. Thời gian: 14h00 ngày 09/3/2026, tại Hội trường.'];
  it.each([
    'Yêu cầu các đồng chí sắp xếp công việc, về dự Hội nghị đúng thời gian nêu trên./.',
    'Đề nghị các đơn vị cử cán bộ tham dự cuộc họp đúng thành phần./.',
  ])('invites, though it gives someone the papers to prepare: %s', (last) =>
    expect(
      letter('tổ chức giao ban quý I', 'Các xã', ...programme, 'Giao Văn phòng huyện chuẩn bị tài liệu.', last),
    ).toBeNull(),
  );
  it('assigns where it asks for work', () =>
    expect(
      letter(
        'triển khai kết luận giao ban quý I',
        'Các xã',
        'Phòng Tài chính yêu cầu:',
        '1. Văn phòng huyện chuẩn bị dự toán trước ngày 20/3/2026.',
        '2. UBND xã Tà Làng chi đúng dự toán trong tháng 3/2026.',
        'Yêu cầu các đơn vị thực hiện đúng tiến độ./.',
      ),
    ).toBe(2));
});

it('whoever is asked to act and to report is not the one who reports', () => {
  const asked =
    'Phòng Tài chính đề nghị các trường, Ban Quản lý chợ dọn kho và báo cáo kết quả về Phòng trước ngày 20/3/2026.';
  const reported = 'Phòng Tài chính báo cáo kết quả dọn kho: các trường dọn xong trước ngày 20/3/2026.';
  expect(letter('dọn kho', 'Các trường', asked)).toBe(1);
  expect(letter('dọn kho', 'UBND huyện Nà Lếch', reported)).toBeNull();
});

describe('whom a letter is addressed to', () => {
  const asks = ['Nhà trường thông báo như sau:', '1. Mức đóng: 800.000 đồng.', '2. Nộp hồ sơ trước ngày 20/9/2026.'];
  it.each(['Quý phụ huynh học sinh', 'Toàn thể bà con nhân dân', 'Các thí sinh'])('is the public: %s', (to) =>
    expect(letter('nộp hồ sơ', to, ...asks, 'Đề nghị thực hiện đúng thời gian./.')).toBeNull(),
  );
  it('is an office', () =>
    expect(letter('nộp hồ sơ', 'Các trường', ...asks, 'Đề nghị thực hiện đúng thời gian./.')).not.toBeNull());
  it('is spelt in two ways', () => {
    const text = 'Phòng Tài chính yêu cầu các trường gửi quyết toán về Phòng trước ngày 20/3/2026.';
    for (const to of ['Kính gửi: Hiệu trưởng các trường', 'Kính gởi: Hiệu trưởng các trường'])
      expect(tasks(to, text)).toBe(1);
  });
});

describe('what was found in an inspection', () => {
  const found = ['1. Hồ sơ đầy đủ.', '2. Ban Quản lý chợ lưu trữ hồ sơ theo quy định.'];
  it('is told in a letter', () =>
    expect(
      letter('thông báo kết quả kiểm tra hồ sơ', 'Ban Quản lý chợ', 'Phòng thông báo như sau:', ...found),
    ).toBeNull());
});

describe('a decision that announces procedures', () => {
  const announces = 'Điều 1. Công bố kèm theo Quyết định này 05 thủ tục hành chính lĩnh vực dược.';
  const decision = (...articles: readonly string[]) =>
    headed('QUYẾT ĐỊNH', 'Công bố thủ tục hành chính lĩnh vực dược', 'QUYẾT ĐỊNH:', announces, ...articles);
  it('charges nobody, though it says whose the procedures are', () =>
    expect(decision('Điều 2. Sở Y tế có trách nhiệm bổ sung quy định về tiếp nhận hồ sơ.')).toBeNull());
  it('charges, where it sets a day', () =>
    expect(decision('Điều 2. Giao Văn phòng Sở cập nhật thủ tục lên Cổng dịch vụ công trước ngày 20/3/2026.')).toBe(1));
});

it('rules that a decision issues are no plan, whatever is in their title', () =>
  expect(
    tasks(
      'SỞ Y TẾ SÔNG MÂY',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Số: 15/QĐ-SYT',
      'Sông Mây, ngày 05 tháng 3 năm 2026',
      'QUYẾT ĐỊNH',
      'Ban hành Quy chế hoạt động của Ban Chỉ đạo Kế hoạch hóa vùng hồ',
      'QUYẾT ĐỊNH:',
      'Điều 1. Ban hành kèm theo Quyết định này Quy chế hoạt động của Ban Chỉ đạo.',
      'Điều 2. Các thành viên Ban Chỉ đạo chịu trách nhiệm thi hành Quyết định này./.',
      'Nơi nhận:',
      '- Lưu: VT.',
      'GIÁM ĐỐC',
      'Lò Văn Tơ',
      'QUY CHẾ',
      'HOẠT ĐỘNG CỦA BAN CHỈ ĐẠO KẾ HOẠCH HÓA VÙNG HỒ',
      '(Ban hành kèm theo Quyết định số 15/QĐ-SYT ngày 05/3/2026)',
      'Điều 1. Nhiệm vụ của Trưởng ban',
      '1. Điều hành mọi hoạt động của Ban Chỉ đạo.',
      '2. Chủ trì các cuộc họp hằng quý.',
    ),
  ).toBeNull());

describe('days off', () => {
  const notice = (...work: readonly string[]) =>
    tasks(
      'BỆNH VIỆN SÔNG MÂY',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Số: 45/TB-BV',
      'Sông Mây, ngày 20 tháng 8 năm 2027',
      'THÔNG BÁO',
      'Về việc nghỉ Quốc khánh 2027',
      'Trung tâm thông báo lịch nghỉ lễ như sau:',
      '1. Toàn Trung tâm được nghỉ Quốc khánh 02 ngày, 01 và 02/9.',
      '2. Thời gian nghỉ bù bắt đầu từ ngày 06/9/2027.',
      ...work,
    );
  it('are no work', () => expect(notice('3. Ngày 07/9/2027 làm việc bình thường.')).toBeNull());
  it('charge those who are on duty', () =>
    expect(notice('3. Khoa Cấp cứu: bố trí trực 24/24 giờ.', '4. Khoa Dược: cấp phát thuốc cho các khoa trực.')).toBe(
      2,
    ));
});

it('a letter that says what it thinks, and gives work, gives work', () =>
  expect(
    tasks(
      'UBND HUYỆN NÀ LẾCH',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Số: 45/UBND-KT',
      'V/v sửa trạm bơm số 2',
      'Nà Lếch, ngày 20 tháng 4 năm 2027',
      'Kính gửi: Phòng Kinh tế; Phòng Tài chính.',
      'Xem xét báo cáo của Công ty Thủy lợi, Ủy ban nhân dân huyện có ý kiến như sau:',
      'Giao Phòng Kinh tế cùng Phòng Tài chính thẩm định dự toán sửa trạm bơm./.',
      'CHỦ TỊCH',
      'Lò Văn Tơ',
    ),
  ).toBe(1));

it('a letter that lists what is in doubt charges nobody', () =>
  expect(
    tasks(
      'CHI CỤC THÚ Y SÔNG MÂY',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Số: 45/CCTY',
      'V/v vướng mắc khi kiểm dịch',
      'Sông Mây, ngày 20 tháng 4 năm 2027',
      'Kính gửi: Cục Thú y.',
      'Khi kiểm dịch, Chi cục gặp một số vướng mắc, cụ thể:',
      '1. Vướng mắc về giấy tờ:',
      'a) Nội dung vướng mắc',
      'Theo Thông tư, lô hàng phải có giấy kiểm dịch; theo Luật, lô hàng dưới 10 con thì không cần.',
    ),
  ).toBeNull());

it('a letter without head and foot whose one paragraph asks some outright, by no day', () =>
  expect(
    tasks(
      'Kính gửi: Lãnh đạo các nông trường',
      'Đợt rét tháng Hai làm chết nhiều gia súc của các hộ vùng cao.',
      'Đề nghị Phòng Thú y hỗ trợ các hộ dựng lại chuồng trại.',
    ),
  ).toBe(1));

describe('a page whose first line is the number and the type of the document below', () => {
  const text = [
    'Chợ xã họp lấn ra lòng đường đã nhiều tháng, tai nạn xảy ra luôn.',
    'Giao Công an xã chủ trì, phối hợp Ban Quản lý chợ dẹp các quầy bán dưới lòng đường.',
    'Giao đồng chí Trưởng thôn Bản Cuông trực tiếp theo dõi việc này.',
  ];
  const about = 'Kết luận giao ban tuần của Đảng ủy về chợ Nà Lếch';
  const headerOf = (...lines: readonly string[]) => {
    const reading = readOf(...lines, ...text);
    return reading.is === 'notice' ? reading.notice.header : null;
  };

  it.each([
    ['over its subject', ['Thông báo số 27-TB/ĐU', about], about],
    [
      'with its subject',
      [`Thông báo số 27-TB/ĐU kết luận giao ban tuần về trật tự chợ`],
      'kết luận giao ban tuần về trật tự chợ',
    ],
  ])('%s', (_, lines, subject) => {
    expect(headerOf(...lines)).toMatchObject({
      kind: 'Thông báo',
      number: '27',
      symbol: 'TB/ĐU',
      subject,
      issuer: null,
    });
  });

  it('over fields', () => {
    expect(
      headerOf(
        `Thông báo số 27-TB/ĐU kết luận về trật tự chợ`,
        'Cơ quan ban hành: Đảng ủy xã Nà Lếch',
        'Ngày ký: 05/3/2026',
      ),
    ).toMatchObject({ number: '27', issuer: 'Đảng ủy xã Nà Lếch', issuedOn: '2026-03-05' });
  });

  it('several are a list', () => {
    expect(tasks('Thông báo số 27-TB/ĐU', about, ...text, 'Công văn số 31-CV/ĐU', 'Rà soát quỹ chợ')).toBeNull();
  });

  it('nobody is charged in it', () => {
    expect(
      tasks('Thông báo số 27-TB/UBND về tạm ngừng cấp nước', 'Trạm bơm Nà Lếch sửa ống trong ngày 12/3/2026.'),
    ).toBeNull();
  });
});

describe('a notice that calls a meeting', () => {
  const meeting = (...closing: readonly string[]) =>
    headed(
      'THÔNG BÁO',
      'Tổ chức Hội nghị viên chức năm 2026',
      'Kính gửi: Toàn thể viên chức',
      'Sở thông báo hội nghị như sau:',
      '1. Thời gian: 7h30, ngày 20/3/2026',
      '2. Nội dung:',
      '- Báo cáo công tác năm 2025',
      '- Phát động thi đua năm 2026',
      ...closing,
    );
  it('charges nobody', () => expect(meeting('Đề nghị các đồng chí thu xếp để tham dự hội nghị đúng giờ.')).toBeNull());
  it('asks for what is to be ready by a day', () =>
    expect(
      meeting(
        'Giao Văn phòng Sở gửi tài liệu trước ngày 15/3/2026.',
        'Đề nghị các đồng chí tham dự hội nghị đúng giờ.',
      ),
    ).not.toBeNull());
});

it('an office of one syllable reports, too', () =>
  expect(
    tasks(
      'Kính gửi: UBND tỉnh',
      'Theo chế độ báo cáo tháng, Sở báo cáo kết quả tháng 3/2026:',
      'I. KẾT QUẢ',
      '1. Khám bệnh: 1.200 lượt',
      'II. PHƯƠNG HƯỚNG THÁNG 4/2026:',
      '- Hoàn thành tiêm chủng mở rộng',
      '- Mở lớp tập huấn cho y tế thôn bản',
      'Nơi nhận:',
      '- UBND tỉnh',
      '- Lưu: VT',
    ),
  ).toBeNull());

it('slogans are no work', () =>
  expect(
    headed(
      'KẾ HOẠCH',
      'Tháng vệ sinh môi trường',
      'I. TỔ CHỨC THỰC HIỆN',
      '1. Phòng Nghiệp vụ: Lập danh sách trạm y tế tham gia.',
      'II. KHẨU HIỆU TUYÊN TRUYỀN',
      '1. Phát huy tinh thần tự giác giữ sạch bản làng!',
      '2. Tích cực thu gom rác, bảo vệ nguồn nước!',
    ),
  ).toBe(1));

describe('what a meeting came to', () => {
  const heard = [
    'Hội nghị đã nghe và thảo luận:',
    '1. Báo cáo thu viện phí quý I.',
    '2. Dự thảo nội quy khoa Dược.',
    'Nhiệm vụ cụ thể:',
  ];
  it('assigns what it shares out, and nothing of what was heard', () =>
    expect(
      headed(
        'THÔNG BÁO',
        'Kết quả Hội nghị cán bộ chủ chốt quý I',
        ...heard,
        '1. Văn phòng Sở gửi nội quy trước ngày 20/3.',
        '2. Phòng Nghiệp vụ Dược dán nội quy tại quầy trước ngày 25/3.',
      ),
    ).toBe(2));
  it('and is a result where it charges nobody', () =>
    expect(
      headed('THÔNG BÁO', 'Kết quả Hội nghị cán bộ chủ chốt quý I', 'Hội nghị bầu ông Lò Văn Tơ làm Trưởng ban.'),
    ).toBeNull());
});
