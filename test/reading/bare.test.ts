import { describe, expect, it } from 'vitest';
import { read } from '@/lib/reading';
import { opens } from '@/lib/reading/kind/voice';
import { plainDocument } from '@/lib/sources';

/** Pages that show a document's text without its head, its foot or both. All are made up. */

const readOf = (...lines: readonly string[]) => read(plainDocument(lines.join('\n')).blocks);
const tasks = (...lines: readonly string[]): number | null => {
  const reading = readOf(...lines);
  return reading.is === 'notice' ? reading.notice.assignments.length : null;
};

describe('what opens a list', () => {
  it.each([
    'Chi đoàn Khối 12 xây dựng Kế hoạch trồng cây, cụ thể như sau',
    'Trạm Khuyến nông yêu cầu các đội làm một số công việc chính sau.',
    'Phòng Thủy sản đề nghị các trại giống thống kê và đề xuất số ao cần sửa như sau:',
  ])('orders, whether or not its sign is there, and whatever the asked are to do: %s', (text) =>
    expect(opens(text)).toBe('orders'),
  );
  it.each([
    'Trại giống số 2 đề xuất với các phòng như sau:',
    'Trạm Khuyến nông báo cáo kết quả như sau',
    'Trại giống đề nghị Phòng Thủy sản cho phép sửa ao như sau:',
  ])('tells, where it speaks of itself or begs: %s', (text) => expect(opens(text)).toBe('tells'));
  it.each(['Nông trường sẽ thông báo kết quả sau.', 'Các đội yêu cầu nộp thóc giống trước, nhận tiền sau'])(
    'is no other sentence: %s',
    (text) => expect(opens(text)).toBeNull(),
  );
});

it('a plan under its title, whose opening has lost its sign', () => {
  const plan = (opening: string) => [
    'KẾ HOẠCH Tổ chức ngày hội gieo hạt năm 2027',
    opening,
    '1. Đội Làm vườn ươm 500 bầu cây trước ngày 10/3/2027.',
    '2. Chi đoàn Khối 12 đào hố.',
  ];
  expect(tasks(...plan('Liên chi đoàn xây dựng Kế hoạch ngày hội gieo hạt, cụ thể như sau'))).toBe(2);
  expect(tasks(...plan('Liên chi đoàn báo cáo kết quả ngày hội gieo hạt, cụ thể như sau'))).toBeNull();
});

describe('whoever is asked in one paragraph, and until when in the next', () => {
  const asked = 'Thực hiện chương trình giống, Trạm Khuyến nông đề nghị các đội sản xuất thống kê số ao nuôi cá giống.';
  it.each([
    'Báo cáo của các đội gửi về Trạm Khuyến nông trước ngày 15/4/2027.',
    'Các đội nộp phiếu tại phòng 3, chậm nhất ngày 15/4/2027.',
  ])('are given work: %s', (until) => expect(tasks(asked, until)).toBeGreaterThan(0));
  it.each([
    'Báo cáo gửi về Trạm Khuyến nông trước ngày 15/4.',
    'Kính mời các đội gửi người dự lễ trước ngày 15/4/2027.',
    'Mùa cá giống năm nay kết thúc trước ngày 15/4/2027.',
  ])('are not, where the day has no year, they are invited, or nothing is handed in: %s', (until) =>
    expect(tasks(asked, until)).toBeNull(),
  );
  it('are the public’s, where households are', () =>
    expect(
      tasks('Trạm Khuyến nông đề nghị các hộ nuôi cá thống kê số ao.', 'Báo cáo gửi về Trạm trước ngày 15/4/2027.'),
    ).toBeNull());
  it('and what opens a list under them is no title', () =>
    expect(
      tasks(
        asked,
        'Các đội gửi bản thống kê về Trạm trước ngày 15/4/2027.',
        'Kế hoạch cấp giống dự kiến như sau:',
        '1. Các đội nhận cá giống trước ngày 30/4/2027.',
      ),
    ).toBe(2));
});

describe('what a page prints beside a text', () => {
  const text = [
    'Đội Thủy nông số 1 nghe phổ biến lịch tưới. Trạm Thủy nông yêu cầu các đội:',
    '1. Đội Thủy nông số 1 vét mương chính trước ngày 15/4/2027.',
    '2. Đội Thủy nông số 2 sửa cống.',
  ];
  it('does not end it, where it stands under the title', () =>
    expect(tasks('Vét mương vụ xuân', 'Lượt xem: 27', 'Chia sẻ', ...text)).toBe(2));
  it('ends it, where the text stands above', () =>
    expect(tasks('Vét mương vụ xuân', ...text, 'Lượt xem: 27', '3. Đội Cơ khí bơm nước.')).toBe(2));
  it('ends it in any place, where it heads what else there is', () =>
    expect(tasks('Vét mương vụ xuân', 'Các tin khác', ...text)).toBeNull());
});

describe('a signature in small letters', () => {
  const notice = ['Thông báo của Chủ nhiệm Hợp tác xã', 'Để giữ nước cho vụ hè, Chủ nhiệm Hợp tác xã yêu cầu:'];
  const order = 'Các đội trực cống từ ngày 12/4/2027, báo Tổ Thủy nông khi nước xuống thấp.';
  it('is one between “./.” and a name', () => {
    const reading = readOf(
      ...notice,
      `${order} Yêu cầu các đội nghiêm túc thực hiện./.`,
      'Chủ nhiệm - Bí thư Chi bộ',
      'Lò Văn Tơ',
    );
    expect(reading.is === 'notice' && reading.notice.header.signer).toEqual({
      name: 'Lò Văn Tơ',
      title: 'Chủ nhiệm - Bí thư Chi bộ',
      authority: '',
    });
    expect(reading.is === 'notice' && reading.notice.assignments.length).toBe(1);
  });
  it('is none elsewhere: a list of people follows', () => {
    const reading = readOf(...notice, order, 'Chủ nhiệm', 'Lò Văn Tơ', 'Thủ kho', 'Lò Thị Mơ');
    expect(reading.is === 'notice' && reading.notice.header.signer).toBeFalsy();
  });
});

describe('a decision under a page’s title', () => {
  const articles = [
    'QUYẾT ĐỊNH:',
    'Điều 1. Công bố dịch tả vịt tại xã Nà Lếch từ ngày 12/4/2027.',
    'Điều 2. Trạm Thú y huyện có trách nhiệm khử trùng các ao, báo cáo hằng ngày.',
    'Điều 3. Trưởng trạm Thú y huyện và Chủ tịch UBND xã chịu trách nhiệm thi hành Quyết định này./.',
  ];
  const title = 'Quyết định số 212/QĐ-UBND của UBND huyện Mường Lạn về việc công bố dịch tả vịt';
  it('has its number and its subject from there', () => {
    const reading = readOf(title, ...articles);
    expect(reading.is === 'notice' && reading.notice.header).toMatchObject({
      kind: 'Quyết định',
      number: '212',
      symbol: 'QĐ-UBND',
      subject: 'về việc công bố dịch tả vịt',
    });
  });
  it('and not from a title that names another type', () => {
    const reading = readOf(title.replace('Quyết định', 'Tờ trình'), ...articles);
    expect(reading.is === 'notice' && reading.notice.header.number).toBeFalsy();
  });
  it('tells a result, where it says that all is over', () =>
    expect(tasks(title.replace('dịch', 'hết dịch'), ...articles)).toBeNull());
});

describe('the articles of a decision alone', () => {
  const articles = (first: string) => [
    `Điều 1. ${first}`,
    'Điều 2. Giao Phòng Nội vụ phối hợp với Hợp tác xã Nà Lếch tổ chức lễ trao.',
    'Điều 3. Chánh Văn phòng và Trưởng phòng Nội vụ chịu trách nhiệm thi hành Quyết định này./.',
  ];
  it('charge, where the first says what is done', () =>
    expect(tasks(...articles('Tổ chức Ngày hội xuống đồng năm 2027 tại xã Nà Lếch.'))).toBeGreaterThan(0));
  it.each([
    'Tặng Giấy khen cho 12 xã viên đã cứu lúa ngập.',
    'Duyệt danh sách 40 học viên lớp thủy nông.',
    'Cấp Giấy phép khai thác nước cho Hợp tác xã Nà Lếch.',
  ])('decide on someone’s rights alone, where it says so: %s', (first) => expect(tasks(...articles(first))).toBeNull());
});

describe('paragraphs that begin with whom they give work to', () => {
  const praise = 'Lãnh đạo Nông trường ghi nhận cố gắng của các đội trong vụ hè.';
  const given = [
    'Giao Đội Cơ khí sửa xong ba máy bơm, báo cáo Giám đốc Nông trường.',
    'Yêu cầu các đội sản xuất rà soát mương nội đồng.',
  ];
  it('are of a notice, though nothing opens or closes them, and less surely so', () => {
    const reading = readOf(praise, ...given);
    expect(reading.is === 'notice' && reading.notice.assignments.length).toBe(2);
    expect(reading.is === 'notice' && reading.notice.missing).toEqual(['beginning']);
    expect(reading.confidence).toBeLessThan(0.8);
  });
  it.each([
    [[praise, given[0] ?? '']],
    [[praise, 'Yêu cầu các đội đào mương.', 'Yêu cầu các đội sửa cống.']],
    [['Tại buổi làm việc, lãnh đạo Nông trường khen các đội.', ...given]],
    [[praise, 'Giao Đội Cơ khí sửa máy là việc nên làm từ lâu.', 'Yêu cầu các đội rà soát là cách giữ nước.']],
    [[praise, 'Giao Đội Cơ khí sửa máy bơm', 'Giao Đội Trồng trọt rà soát mương', 'Phân công các đội trực']],
    [[praise, 'Giao bạn Tơ, Tổ 1 vẽ sơ đồ mương.', 'Giao Tổ 2 đo mực nước.']],
    [[praise, 'Giao thông nội đồng đã thông.', 'Giao lưu với các đội bạn.', 'Yêu cầu các đội giữ đường.']],
  ])('are not, where there is one, none is given, or someone tells of it: %s', (lines) =>
    expect(tasks(...lines)).toBeNull(),
  );
});

it('work given in so many words under what opens it, whoever else is told to do something', () => {
  const notice = (last: string) => [
    'Giám đốc Nông trường thông báo treo cờ và nghỉ lễ như sau:',
    '1. Công nhân treo cờ tại nhà.',
    `2. ${last}`,
  ];
  expect(tasks(...notice('Giao Chi đoàn Cơ khí quét dọn sân phơi.'))).toBe(2);
  expect(tasks(...notice('Mọi người quét dọn sân phơi.'))).toBeNull();
});

describe('an end that asks those under it to carry all out', () => {
  const items = ['1. Dọn bèo, vét bùn trước cửa cống.', '2. Vận hành trạm bơm ngay khi đủ nước.'];
  const told = 'Mực nước sông Mây lên nhanh từ đêm qua.';
  it.each([
    [[told, ...items]],
    [['CÔNG ĐIỆN', 'Về lấy nước đợt 2', 'GIÁM ĐỐC CÔNG TY THỦY NÔNG điện:', '- Trưởng các trạm bơm;', told, ...items]],
  ])('makes one of a list that names nobody: %s', (lines) => {
    expect(tasks(...lines, 'Đề nghị Trưởng các trạm bơm khẩn trương triển khai thực hiện./.')).toBe(2);
    expect(tasks(...lines, 'Trưởng các trạm bơm đã triển khai thực hiện.')).toBeNull();
  });
  it('may speak to persons by their post', () =>
    expect(tasks(told, ...items, 'Yêu cầu ông (bà) Trưởng trạm bơm nghiêm túc thực hiện./.')).toBe(2));
  it('begs, where it speaks to those above', () =>
    expect(
      tasks(told, ...items, 'Đề nghị lãnh đạo Công ty tạo điều kiện để các trạm bơm triển khai thực hiện./.'),
    ).toBeNull());
});

describe('the chapter of a plan that shares out work, alone', () => {
  const chapter = (title: string, limit: string) => [
    title,
    '1. Đối với Đội Cơ khí:',
    '- Chuẩn bị máy gặt, bạt phơi cho các thửa.',
    '- Bố trí người trực sân phơi.',
    '2. Đối với Tổ Thủ kho',
    '- Rà soát kho chứa, dọn lối đi.',
    `- Kiểm kê bao bì; báo cáo Nông trường ${limit}.`,
  ];
  it.each(['Tổ chức thực hiện vụ gặt', 'V. TỔ CHỨC THỰC HIỆN'])('is a notice, where it sets a day: %s', (title) => {
    const reading = readOf(...chapter(title, 'trước ngày 30/8/2027'));
    expect(reading.is === 'notice' && reading.notice.units.map(({ name }) => name)).toEqual([
      'Đội Cơ khí',
      'Tổ Thủ kho',
    ]);
    expect(reading.is === 'notice' && reading.notice.missing).toEqual(['beginning']);
    expect(reading.confidence).toBeLessThan(0.8);
  });
  it.each([
    chapter('V. TỔ CHỨC THỰC HIỆN', 'trước ngày 30/8 hằng năm'),
    chapter('V. TỔ CHỨC THỰC HIỆN', 'khi cần'),
    chapter('Tổ chức thực hiện tốt vụ gặt', 'trước ngày 30/8/2027'),
    chapter('Kết quả vụ gặt', 'trước ngày 30/8/2027'),
  ])('is none, where it may be of rules, of a newspaper, or of something else: %s', (...lines) =>
    expect(tasks(...lines)).toBeNull(),
  );
});

describe('a plan by its chapters', () => {
  const chapters = (second: string) => [
    'I. MỤC TIÊU',
    '- Thu hoạch gọn trà lúa sớm.',
    `II. ${second}`,
    '- Máy gặt, bạt phơi.',
    'III. TỔ CHỨC THỰC HIỆN',
    '1. Đội Cơ khí chia máy gặt cho các thửa.',
    '2. Tổ Thủ kho kiểm kê bạt phơi trước ngày 20/4/2027.',
  ];
  it('is one where several are charged', () => expect(tasks(...chapters('PHƯƠNG TIỆN'))).toBeGreaterThan(1));
  it('is a lesson’s, where it is of teaching', () => expect(tasks(...chapters('PHƯƠNG TIỆN DẠY HỌC'))).toBeNull());
});

it('a notice that begins with the day of its meeting and the year, and a page that tells of one', () => {
  const meeting = (day: string) => [
    'THÔNG BÁO',
    'Kết luận giao ban Nông trường',
    `Sáng ${day}, Nông trường họp giao ban. Nghe các đội xong, Giám đốc kết luận:`,
    '1. Đội Cơ khí sửa máy bơm trước ngày 20/4/2027.',
    '2. Đội Trồng trọt rà soát mương nội đồng.',
  ];
  expect(tasks(...meeting('12/4/2027'))).toBe(2);
  expect(tasks(...meeting('12/4'))).toBeNull();
  expect(tasks(...meeting('12/4/2027'), 'Kết thúc giao ban, Giám đốc thăm đội máy gặt.')).toBeNull();
});

describe('a decision', () => {
  const decision = (first: string, ...articles: readonly string[]) =>
    tasks(
      `Điều 1. ${first}`,
      ...articles,
      'Điều 3. Trưởng phòng Tổ chức và Kế toán trưởng chịu trách nhiệm thi hành Quyết định này./.',
    );
  it('founds a group with its work', () =>
    expect(
      decision(
        'Thành lập Tổ Canh đê Nông trường.',
        'Điều 2. Tổ Canh đê có nhiệm vụ:',
        '- Tuần tra đê hằng ngày.',
        '- Báo cáo Giám đốc Nông trường trước ngày 20/4/2027.',
      ),
    ).toBe(2));
  it('founds an office, whose functions are no work given out', () =>
    expect(
      decision(
        'Thành lập Trạm Bơm số 4 trực thuộc Xí nghiệp Thủy nông.',
        'Điều 2. Chức năng, nhiệm vụ:',
        '1. Trạm Bơm số 4 giúp Giám đốc Xí nghiệp vận hành máy bơm.',
        '2. Trạm Bơm số 4 quản lý kênh chính.',
      ),
    ).toBeNull());
  it('fines someone', () =>
    expect(
      decision(
        'Xử phạt vi phạm hành chính đối với ông Lò Văn Tơ vì lấp mương.',
        'Điều 2. Ông Lò Văn Tơ nộp phạt tại Phòng Kế toán trước ngày 20/4/2027.',
      ),
    ).toBeNull());
});

describe('a letter under its addressees', () => {
  const letter = (opening: string) => [
    'Kính gửi: Thủ trưởng các đội, trạm.',
    opening,
    '1. Thực hiện nghiêm việc ghi sổ mực nước.',
    '2. Phối hợp giữ kho vật tư.',
  ];
  it('charges, where what opens its list names whom it asks', () =>
    expect(tasks(...letter('Văn phòng Nông trường đề nghị các đội, trạm:'))).toBe(2));
  it('does not, where it tells them something', () =>
    expect(tasks(...letter('Văn phòng Nông trường thông báo lịch công tác như sau:'))).toBeNull());
});

it('a plan that says two things of one is told by nobody else', () => {
  const plan = (last: string) => [
    'V. TỔ CHỨC THỰC HIỆN',
    '1. Đội Cơ khí',
    '- Rà soát máy bơm trước ngày 20/4/2027.',
    '2. Tổ Thủ kho',
    `- ${last}`,
    'Trên đây là Kế hoạch chống hạn của Nông trường./.',
  ];
  expect(tasks(...plan('Bố trí kho vừa khô ráo, vừa có lối thoát.'))).toBe(2);
  expect(tasks(...plan('Nông trường vừa có thêm hai máy bơm.'))).toBeNull();
});

it('the end that tells all whom it concerns is no part of the last order', () => {
  const reading = readOf(
    'THÔNG BÁO',
    'Ra quân nạo vét mương',
    'UBND xã Nà Lếch thông báo:',
    '1. Giao Đội Cơ khí chuẩn bị máy xúc.',
    '2. Giao Công an xã giữ trật tự trên bờ kênh.',
    'UBND xã Nà Lếch thông báo đề nghị các thôn, các đoàn thể biết và hưởng',
  );
  expect(reading.is === 'notice' && reading.notice.units.map(({ name }) => name)).toEqual(['Đội Cơ khí', 'Công an xã']);
});
