import { describe, expect, test } from 'vitest';
import { conclusionOf } from './fixtures';

/** Units over lists that are marked as they are themselves, and lists of small Roman numbers. */

const assigned = (...body: readonly string[]): readonly string[] =>
  conclusionOf(body).assignments.map(
    ({ text, units }) => `${units.map(({ name }) => name).join('+')}: ${text.slice(0, 14)}`,
  );

const WATER = ['Rà soát hệ thống kênh tưới.', 'Lập danh mục cống hư hỏng.', 'Tổng hợp số liệu hạn hán.'];
const OFFICE = ['Chuẩn bị tài liệu hội nghị.', 'Tham mưu kế hoạch năm 2027.'];
const FOREST = ['Tuần tra các điểm nóng phá rừng.'];
const EXPECTED = [
  'Phòng Thủy lợi: Rà soát hệ thố',
  'Phòng Thủy lợi: Lập danh mục c',
  'Phòng Thủy lợi: Tổng hợp số li',
  'Văn phòng Sở: Chuẩn bị tài l',
  'Văn phòng Sở: Tham mưu kế ho',
  'Chi cục Kiểm lâm: Tuần tra các đ',
];

const MARKERS: readonly (readonly [string, (at: number) => string])[] = [
  ['- - -', () => '-'],
  ['* * *', () => '*'],
  ['+ + +', () => '+'],
  ['~ ~ ~', () => '~'],
  ['1. 2.', (at) => `${at}.`],
  ['1) 2)', (at) => `${at})`],
  ['1/ 2/', (at) => `${at}/`],
  ['(1) (2)', (at) => `(${at})`],
  ['a) b)', (at) => `${'abc'[at - 1]})`],
];

describe.each(MARKERS)('units over lists of the same markers: %s', (_, marker) => {
  test.each([
    ['with a colon', ':'],
    ['without a sign', ''],
  ])('%s', (__, sign) => {
    const list = (unit: number, name: string, items: readonly string[]): readonly string[] => [
      `${marker(unit)} ${name}${sign}`,
      ...items.map((item, at) => `${marker(at + 1)} ${item}`),
    ];
    expect(
      assigned(
        ...list(1, 'Phòng Thủy lợi', WATER),
        ...list(2, 'Văn phòng Sở', OFFICE),
        ...list(3, 'Chi cục Kiểm lâm', FOREST),
      ),
    ).toEqual(EXPECTED);
  });
});

test('dashes of two lengths are no two levels', () => {
  expect(
    assigned(
      '- Phòng Thủy lợi:',
      ...WATER.map((item) => `– ${item}`),
      '- Văn phòng Sở:',
      ...OFFICE.map((item) => `– ${item}`),
      '- Chi cục Kiểm lâm:',
      ...FOREST.map((item) => `– ${item}`),
    ),
  ).toEqual(EXPECTED);
});

test('after a unit’s list of other markers a bullet is for everyone again', () => {
  expect(
    assigned('- Phòng Thủy lợi:', '+ Rà soát hệ thống kênh tưới.', '- Thực hiện nghiêm giờ giấc làm việc.'),
  ).toEqual(['Phòng Thủy lợi: Rà soát hệ thố', 'các phòng, đơn vị: Thực hiện nghi']);
});

describe('“Đối với …” says for whom what comes after it is, whatever sign it ends with', () => {
  test.each(['', ':', '.'].flatMap((sign) => ['-', '+', '*'].map((bullet) => [bullet, sign] as const)))(
    '%s … “%s”',
    (bullet, sign) =>
      expect(
        assigned(
          `${bullet} Đối với Phòng Thủy lợi${sign}`,
          ...WATER.map((task) => `${bullet} ${task}`),
          `${bullet} Đối với Văn phòng Sở${sign}`,
          ...OFFICE.map((task) => `${bullet} ${task}`),
          `${bullet} Đối với Chi cục Kiểm lâm${sign}`,
          ...FOREST.map((task) => `${bullet} ${task}`),
        ),
      ).toEqual(EXPECTED),
  );
});

describe('lists of small Roman numbers', () => {
  const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi'];
  test.each([['%)'], ['%.'], ['(%)']])('%s', (form) => {
    const items = ['kênh tưới', 'cống', 'trạm bơm', 'đập', 'hồ chứa', 'đê bao'].map(
      (what, at) => `${form.replace('%', ROMAN[at] ?? '')} Rà soát ${what} trên địa bàn.`,
    );
    expect(assigned('1. Phòng Thủy lợi:', ...items, '2. Văn phòng Sở: Lập dự toán.')).toEqual([
      'Phòng Thủy lợi: Rà soát kênh t',
      'Phòng Thủy lợi: Rà soát cống t',
      'Phòng Thủy lợi: Rà soát trạm b',
      'Phòng Thủy lợi: Rà soát đập tr',
      'Phòng Thủy lợi: Rà soát hồ chứ',
      'Phòng Thủy lợi: Rà soát đê bao',
      'Văn phòng Sở: Lập dự toán.',
    ]);
  });

  test('among letters i) stays one of them', () => {
    const letters = ['g', 'h', 'i', 'k'].map((letter) => `${letter}) Rà soát tuyến ${letter} trên địa bàn.`);
    expect(assigned('1. Phòng Thủy lợi:', ...letters)).toHaveLength(4);
  });
});
