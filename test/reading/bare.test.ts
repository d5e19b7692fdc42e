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
