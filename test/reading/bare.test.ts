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
    'Ban Chấp hành Đoàn trường xây dựng Kế hoạch trồng cây, cụ thể như sau',
    'Trạm Khuyến nông yêu cầu các đội thực hiện một số công việc chính sau.',
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
  expect(tasks(...plan('Đoàn trường xây dựng Kế hoạch ngày hội gieo hạt, cụ thể như sau'))).toBe(2);
  expect(tasks(...plan('Đoàn trường báo cáo kết quả ngày hội gieo hạt, cụ thể như sau'))).toBeNull();
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
