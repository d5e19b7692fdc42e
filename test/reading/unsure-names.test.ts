import { describe, expect, it } from 'vitest';
import { read } from '@/lib/reading';
import { plainDocument } from '@/lib/sources';

/** Units of trades that no list knows: named where the document tells how long their names are, and otherwise asked about. */

const HEAD = [
  'TỔNG CÔNG TY ĐƯỜNG THỦY',
  'CẢNG NÀ LẾCH',
  'Số: 41/TB-CNL',
  'Sông Mây, ngày 02 tháng 3 năm 2026',
  'THÔNG BÁO',
  'Kết luận của Giám đốc Cảng tại cuộc họp giao ban tháng 3',
  'Giám đốc Cảng kết luận như sau:',
];

/** Who leads the first item and who helps; "?" where the reader asks. */
function first(items: readonly string[], recipients: readonly string[] = ['Như trên']): string {
  const lines = [
    ...HEAD,
    ...items,
    '2. Phòng Kế toán tổng hợp kết quả.',
    'Nơi nhận:',
    ...recipients.map((name) => `- ${name};`),
    '- Lưu: VT.',
    'GIÁM ĐỐC',
    'Lê Thị Mận',
  ];
  const reading = read(plainDocument(lines.join('\n')).blocks);
  if (reading.is !== 'notice') throw new Error(`no notice: ${JSON.stringify(reading)}`);
  const [item] = reading.notice.assignments;
  const named = (role: string): string =>
    (item?.units ?? [])
      .filter((unit) => unit.role === role)
      .map(({ id, name }) => (id === '*' ? '*' : name))
      .join(' + ');
  const support = named('support');
  return `${named('lead')}${support && ` | ${support}`}${item?.unitsDoubtful ? '?' : ''}`;
}

describe('a unit whose noun no list knows', () => {
  it.each([
    ['a place of its own before a predicate', '1. Âu tàu Hà Giao nạo vét luồng.', 'Âu tàu Hà Giao?'],
    ['after what it is about', '1. Về luồng lạch: Âu tàu Hà Giao nạo vét luồng.', 'Âu tàu Hà Giao?'],
    ['as a heading', '1. Âu tàu Hà Giao: Nạo vét luồng.', 'Âu tàu Hà Giao?'],
    ['as a heading with a number', '1. Cầu cảng Đông số 2: Nạo vét luồng.', '*'],
    ['no work of that name', '1. Dự án Âu tàu Hà Giao: Nạo vét luồng.', '*'],
    ['in brackets after the last word', '1. Nạo vét luồng (Âu tàu Hà Giao).', 'Âu tàu Hà Giao?'],
    ['a post in brackets', '1. Nạo vét luồng (Trực ban trưởng).', 'Trực ban trưởng?'],
    ['no remark in brackets', '1. Nạo vét luồng (Danh sách kèm theo).', '*'],
    ['asked by who presides', '1. Giám đốc Cảng yêu cầu Âu tàu số 2 nạo vét luồng.', 'Âu tàu số 2?'],
    ['asked by someone unknown', '1. Thuyền trưởng yêu cầu Âu tàu số 2 nạo vét luồng.', 'Âu tàu số 2?'],
    ['asked', '1. Yêu cầu Âu tàu số 2 nạo vét luồng.', 'Âu tàu số 2?'],
  ])('%s', (_, item, units) => expect(first([item])).toBe(units));
});

describe('a predicate that no list knows', () => {
  it.each([
    ['after the day', '1. Trước ngày 20/3/2026, Đội Tàu lai nhổ neo đúng giờ.', 'Đội Tàu lai'],
    ['before the role, words of the name', '1. Đội Cơ giới bốc xếp chủ trì vớt phao.', 'Đội Cơ giới bốc xếp'],
    ['no word of how it leads', '1. Đội Cơ giới trực tiếp chủ trì vớt phao.', 'Đội Cơ giới'],
    ['a verb without object before another', '1. Đội Cơ giới bốc xếp vớt phao số 3.', 'Đội Cơ giới?'],
    ['the same before another name', '1. Giao Đội Cơ giới bốc xếp và Đội Tàu lai vớt phao số 3.', 'Đội Cơ giới?'],
    ['a verb with its object', '1. Đội Cơ giới vớt phao số 3.', 'Đội Cơ giới'],
    ['no half of a word', '1. Phòng Môi trường trung hòa nước dằn tàu.', 'Phòng Môi trường?'],
    [
      'after “và” by a noun unknown',
      '1. Yêu cầu Đội Tàu lai và Âu tàu số 2 vớt phao số 3.',
      'Đội Tàu lai và Âu tàu số 2?',
    ],
    [
      'of those who help',
      '1. Đội Tàu lai chủ trì, phối hợp với Trung tâm Điều hành luồng lạch uốn phao số 3.',
      'Đội Tàu lai | Trung tâm Điều hành?',
    ],
    [
      'after a comma, of a noun unknown',
      '1. Đội Tàu lai, Âu tàu số 2 và Phòng Kế toán vớt phao.',
      'Đội Tàu lai, Âu tàu số 2 + Phòng Kế toán?',
    ],
    ['a verb by its form', '1. Đội Cơ giới khiêng phao lên bờ.', 'Đội Cơ giới'],
    ['a verb of two syllables', '1. Đội Cơ giới trung chuyển phao lên bờ.', 'Đội Cơ giới'],
    ['of those who help, unknown', '1. Đội Tàu lai phối hợp với Âu tàu số 2 vớt phao số 3.', 'Đội Tàu lai?'],
    ['after the day, of a verb unknown', '1. Trước ngày 20/3/2026, Đội Tàu lai vỗ mạn đúng giờ.', 'Đội Tàu lai?'],
  ])('%s', (_, item, units) => expect(first([item])).toBe(units));
});

describe('a name that the list of recipients tells', () => {
  const told = (item: string): string =>
    first([item], ['Đội Cơ giới bốc xếp', 'Trung tâm Điều hành luồng lạch', 'Tổ Hoa tiêu 3', 'Phòng Hàng hải']);
  it.each([
    ['where a verb seems to begin', '1. Đội Cơ giới bốc xếp vớt phao số 3.', 'Đội Cơ giới bốc xếp'],
    [
      'of those who help',
      '1. Tổ Hoa tiêu 3 chủ trì, phối hợp với Trung tâm Điều hành luồng lạch vớt phao số 3.',
      'Tổ Hoa tiêu 3 | Trung tâm Điều hành luồng lạch',
    ],
    ['that small letters follow', '1. Giao Tổ Hoa tiêu 3 hội ý trước mỗi ca.', 'Tổ Hoa tiêu 3'],
    ['but no longer name', '1. Giao Phòng Hàng hải Hà Giao vớt phao số 3.', 'Phòng Hàng hải Hà Giao'],
  ])('%s', (_, item, units) => expect(told(item)).toBe(units));
});
