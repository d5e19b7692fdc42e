import { describe, expect, test } from 'vitest';
import { locate } from '@/lib/tasks';
import { anAssignment, lead } from './build';

/** Which assignments of a whole notice those of a part of it are: made-up items, the whole's named by their numbers. */

const canal = 'Nạo vét kênh Bến Đá đoạn qua xã Hạ Giang, báo cáo kết quả về Văn phòng Sở trước ngày 20/11/2026';
const dyke = 'Rà soát các vị trí sạt lở ven sông Mây, lập danh mục và đề xuất phương án gia cố trước mùa mưa lũ';
const pump = 'Kiểm tra toàn bộ máy bơm của Trạm bơm Suối Ngà, thay thế thiết bị hư hỏng trong quý IV năm 2026';
const seed = 'Hướng dẫn nông dân chọn giống lúa ngắn ngày, phối hợp cung ứng đủ giống cho vụ đông xuân';
const wood = 'Kiểm kê diện tích rừng phòng hộ đầu nguồn, cập nhật bản đồ số và gửi Phòng Kế hoạch - Tài chính';
const report = 'Báo cáo Giám đốc Sở trước ngày 28 hằng tháng';

const water = lead('Phòng Thủy lợi');
const crops = lead('Phòng Trồng trọt');
const all = lead('các phòng, đơn vị');
const said = (text: string, by = water) => anAssignment(text, { units: [by] });
const whole = [canal, dyke, pump, seed, wood].map((text) => said(text));

/** A page ends between words. */
const begin = (text: string) => text.split(' ').slice(0, 9).join(' ');
const rest = (text: string) => text.split(' ').slice(9).join(' ');

const placesIn = (in_: readonly ReturnType<typeof said>[], part: readonly ReturnType<typeof said>[]) =>
  locate(part, in_)?.map((one) => (one ? in_.indexOf(one) : null)) ?? null;

describe('a part of a notice', () => {
  test.each([
    ['its end', [pump, seed, wood], [2, 3, 4]],
    ['its middle', [dyke, pump, seed], [1, 2, 3]],
    ['all of it', [canal, dyke, pump, seed, wood], [0, 1, 2, 3, 4]],
    ['pages that do not follow one another', [canal, dyke, seed, wood], [0, 1, 3, 4]],
    ['in other letters', [pump.toUpperCase(), seed.normalize('NFD'), `${wood}.`], [2, 3, 4]],
    ['with other blanks', [pump.replace('toàn', 'to àn'), seed, wood.replace('đầu nguồn', 'đầunguồn')], [2, 3, 4]],
    ['whose first item is torn', [rest(canal), dyke, pump, seed], [0, 1, 2, 3]],
    ['whose last item is torn', [dyke, pump, seed, begin(wood)], [1, 2, 3, 4]],
    ['whose ends are torn', [rest(canal), dyke, pump, seed, begin(wood)], [0, 1, 2, 3, 4]],
  ])('%s', (_, part, expected) => {
    expect(
      placesIn(
        whole,
        part.map((text) => said(text, all)),
      ),
    ).toEqual(expected);
  });
});

describe('another document', () => {
  test.each([
    ['one more item', [pump, seed, 'Tổ chức hội thi nhà nông đua tài cấp tỉnh', wood]],
    ['one more item at its beginning', ['Tổ chức hội thi nhà nông đua tài', pump, seed, wood]],
    ['one more item at its end', [dyke, pump, seed, 'Tổ chức hội thi nhà nông đua tài']],
    ['another date', [dyke, pump.replace('2026', '2027'), seed, wood]],
    ['another order', [pump, dyke, seed, wood]],
    ['an item twice', [dyke, pump, pump, seed]],
    ['too few items', [seed, wood]],
    ['too few items beside torn ones', [rest(canal), dyke, pump, begin(seed)]],
    ['nothing', []],
  ])('%s', (_, part) =>
    expect(
      placesIn(
        whole,
        part.map((text) => said(text)),
      ),
    ).toBeNull(),
  );

  test('items so short that any notice could have them', () => {
    const short = ['Báo cáo Sở', 'Gửi Văn phòng', 'Họp giao ban', 'Trực cơ quan'].map((text) => said(text));
    expect(placesIn(short, short.slice(1))).toBeNull();
  });

  test('a torn item that is torn from another place', () => {
    expect(
      placesIn(
        whole,
        [rest(wood), dyke, pump, seed].map((text) => said(text)),
      ),
    ).toBeNull();
  });
});

describe('the same words twice', () => {
  const twice = [said(canal), said(report), said(dyke), said(pump, crops), said(report, crops), said(seed, crops)];

  test('are told by what stands around them', () => {
    expect(placesIn(twice, [said(report, all), said(dyke), said(pump), said(report, all), said(seed)])).toEqual([
      1, 2, 3, 4, 5,
    ]);
  });

  test('or by their unit', () => {
    const repeated = [said(canal), said(dyke), said(pump), said(report), said(report, crops)];
    expect(placesIn(repeated, [said(canal), said(dyke), said(pump), said(report, crops)])).toEqual([0, 1, 2, 4]);
  });

  test('else it is not said which', () => {
    const repeated = [said(canal), said(dyke), said(pump), said(report), said(report, crops)];
    expect(placesIn(repeated, [said(canal), said(dyke), said(pump), said(report, all)])).toEqual([0, 1, 2, null]);
  });
});
