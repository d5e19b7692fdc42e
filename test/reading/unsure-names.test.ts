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

describe('crews in small letters', () => {
  it.each([
    [
      'several that are charged',
      '1. Giao công an phường, tổ quản lý bến, đội vệ sinh quét dọn cầu tàu.',
      'công an phường + tổ quản lý bến + đội vệ sinh?',
    ],
    [
      'boards, up to an office in capitals',
      '1. Giao ban quản lý bến, tổ bảo vệ và Phòng Kế toán kiểm kê phao.',
      'ban quản lý bến + tổ bảo vệ + Phòng Kế toán?',
    ],
    ['after an office', '1. Phòng Kế toán và đội tự vệ cơ quan canh kho.', 'Phòng Kế toán + đội tự vệ cơ quan?'],
    ['of which one is known', '1. Yêu cầu công an xã, trạm y tế tuần tra bến.', 'công an xã + trạm y tế'],
    [
      'that help',
      '1. Đội Tàu lai chủ trì, phối hợp với Phòng Kế toán, tổ bảo vệ kiểm kê phao.',
      'Đội Tàu lai | Phòng Kế toán + tổ bảo vệ?',
    ],
    [
      'up to a group',
      '1. Giao tổ tự quản luồng lạch và các đoàn thể vớt bèo.',
      'tổ tự quản luồng lạch + các đoàn thể?',
    ],
    [
      'named by one word first',
      '1. Yêu cầu văn phòng, phòng tổ chức, các đội vớt phao.',
      'văn phòng + phòng tổ chức + các đội?',
    ],
    ['who leads in a village, and no name of the order', '1. Giao trưởng thôn, bí thư chi bộ các thôn vớt bèo.', '*?'],
    [
      'and a post beside them',
      '1. Giao bộ phận kế toán, tổ quản lý bến, văn thư kiểm kê phao.',
      'bộ phận kế toán + tổ quản lý bến?',
    ],
    ['no order that begins so', '1. Giao Đội Tàu lai, tổ chức vớt phao số 3.', 'Đội Tàu lai'],
    ['no briefing', '1. Giao ban đầu tuần đúng giờ.', '*?'],
  ])('%s', (_, item, units) => expect(first([item])).toBe(units));
});

describe('several of one name', () => {
  it.each([
    ['by their numbers', '1. BTL Quân khu 3, 4, 5 canh luồng.', 'BTL Quân khu 3 + BTL Quân khu 4 + BTL Quân khu 5'],
    ['that are charged', '1. Giao Đội Tàu lai 1, 2 và 4 vớt phao.', 'Đội Tàu lai 1 + Đội Tàu lai 2 + Đội Tàu lai 4'],
    ['before another', '1. Đội Tàu lai 1, 2, Phòng Kế toán vớt phao.', 'Đội Tàu lai 1 + Đội Tàu lai 2 + Phòng Kế toán'],
    ['no numbers of something else', '1. Đội Tàu lai nộp mẫu 1, 2 và 3 về Cảng.', 'Đội Tàu lai'],
    ['before a verb unknown', '1. Giao Đội Tàu lai 1, 2 ngoái phao.', 'Đội Tàu lai 1?'],
    [
      'by fields that only commas join',
      '1. Phòng Luồng lạch, Phao tiêu, Hoa tiêu đo luồng.',
      'Phòng Luồng lạch + Phòng Phao tiêu + Phòng Hoa tiêu?',
    ],
    [
      'one, where that is its heading',
      '1. Phòng Luồng lạch, Phao tiêu, Hoa tiêu: Đo luồng.',
      'Phòng Luồng lạch, Phao tiêu, Hoa tiêu',
    ],
    [
      'forces by their fields',
      '1. Đội Tàu lai phối hợp với Công an, Quản lý thị trường, Quân sự kiểm tra tàu.',
      'Đội Tàu lai | Công an + Quản lý thị trường + Quân sự',
    ],
    [
      'forces by a field unknown',
      '1. Đội Tàu lai phối hợp với Công an, Văn hóa kiểm tra tàu.',
      'Đội Tàu lai | Công an?',
    ],
  ])('%s', (_, item, units) => expect(first([item])).toBe(units));
});

describe('words before a colon of which nothing tells who that is', () => {
  it.each([
    ['a place of work', '1. Bể bơi: kiểm tra phao cứu sinh.', '*?'],
    ['the same with a verb in its name', '1. Sân vận động: cắt cỏ.', '*?'],
    ['its workers as the subject', '1. Kho lạnh kiểm đếm vắc xin.', 'Kho lạnh?'],
    ['a matter', '1. Công tác luồng lạch: kiểm tra phao.', '*'],
    ['a field', '1. Thủy lợi: kiểm tra kênh dẫn.', '*'],
    ['a word for when', '1. Trước mắt: kiểm tra phao.', '*'],
  ])('%s', (_, item, units) => expect(first([item])).toBe(units));

  it.each([
    ['a heading with a slip', ['Phòg Tài vụ:', '- Lập dự toán.']],
    ['without a colon', ['Phòg Tài vụ', '- Lập dự toán.']],
    ['in letters that are a word', ['Phong Tài vụ:', '- Lập dự toán.']],
    ['over a paragraph', ['Phòg Tài vụ:', 'Lập dự toán.']],
    ['with its task', ['Phòg Tài vụ: Lập dự toán.']],
  ])('under another heading, %s', (_, lines) => {
    const text = [...HEAD, 'Đội Tàu lai:', '- Vớt phao.', ...lines, 'Phòng Kế toán:', '- Kiểm kê kho.'].join('\n');
    const reading = read(plainDocument(text).blocks);
    if (reading.is !== 'notice') throw new Error('no notice');
    const asked = reading.notice.assignments.map(({ text: words, unitsDoubtful }) => [words, unitsDoubtful ?? false]);
    expect(asked).toEqual([
      ['Vớt phao.', false],
      [lines.at(-1)?.replace('- ', ''), true],
      ['Kiểm kê kho.', false],
    ]);
  });

  it('under another heading, what its topics are', () => {
    const lines = ['Đội Tàu lai:', 'Về luồng lạch:', '- Vớt phao.', 'Thủy sản:', '- Đếm lồng bè.'];
    const reading = read(plainDocument([...HEAD, ...lines].join('\n')).blocks);
    if (reading.is !== 'notice') throw new Error('no notice');
    expect(reading.notice.assignments.map(({ unitsDoubtful }) => unitsDoubtful)).toEqual([undefined, undefined]);
  });
});
