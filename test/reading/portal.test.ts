import { describe, expect, it } from 'vitest';
import { read } from '@/lib/reading';

/** What a portal's page says of a document beside it: what the paper's own head leaves out, and nothing else. */

const BODY = [
  'Sở Xây dựng thông báo kết luận của Giám đốc Sở như sau:',
  '1. Phòng Quy hoạch lập báo cáo trước ngày 20/11.',
  '2. Thanh tra Sở rà soát đơn thư trong 05 ngày làm việc kể từ ngày ký.',
  'Nơi nhận:',
  '- Như trên;',
  '- Lưu: VT.',
];
const headOf = (number: string, date: string): string[] => [
  'SỞ XÂY DỰNG SÔNG MÂY',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  number,
  date,
];
const TITLE = ['THÔNG BÁO', 'Kết luận giao ban tháng 11'];
/** Number and day of issue. */
function headOfPage(lines: readonly string[]) {
  const reading = read([...lines, ...BODY].map((text) => ({ text })));
  if (reading.is !== 'notice') return reading.is;
  const { number, symbol, issuedOn, place } = reading.notice.header;
  return [number, symbol, issuedOn, place];
}

const LINE = 'Số: 12/TB-SXD | Ngày ban hành: 05/11/2026 | Người ký: Lò Văn Tơ | Lượt xem: 15';
const BLANK = headOf('Số:      /TB-SXD', 'Sông Mây, ngày      tháng 11 năm 2026');

describe('number and day are those of the portal where the head lacks them', () => {
  it.each<[string, readonly string[], readonly (string | null)[]]>([
    ['no head, in one line', [LINE, ...TITLE], ['12', 'TB-SXD', '2026-11-05', null]],
    ['no head, a field a line', [...LINE.split(' | '), ...TITLE], ['12', 'TB-SXD', '2026-11-05', null]],
    ['under the title', ['Thông báo kết luận giao ban tháng 11', LINE], ['12', 'TB-SXD', '2026-11-05', null]],
    ['left blank, in one line', [LINE, ...BLANK, ...TITLE], ['12', 'TB-SXD', '2026-11-05', 'Sông Mây']],
    [
      'left blank, a field a line',
      ['Số ký hiệu: 12/TB-SXD', 'Ngày ban hành: 05/11/2026', ...BLANK, ...TITLE],
      ['12', 'TB-SXD', '2026-11-05', 'Sông Mây'],
    ],
    [
      'in the head, by the portal’s word',
      [...headOf('Số hiệu: 12/TB-SXD', 'Sông Mây, ngày 05 tháng 11 năm 2026'), ...TITLE],
      ['12', 'TB-SXD', '2026-11-05', 'Sông Mây'],
    ],
    [
      'a dash between them',
      ['Số 12/TB-SXD - Ngày ban hành 05/11/2026', ...TITLE],
      ['12', 'TB-SXD', '2026-11-05', null],
    ],
  ])('%s', (_, lines, expected) => expect(headOfPage(lines)).toEqual(expected));
});

describe('what the head says itself stays', () => {
  it.each<[string, readonly string[], readonly (string | null)[]]>([
    [
      'its own day',
      ['Ngày ban hành: 06/11/2026', ...headOf('Số: 12/TB-SXD', 'Sông Mây, ngày 05 tháng 11 năm 2026'), ...TITLE],
      ['12', 'TB-SXD', '2026-11-05', 'Sông Mây'],
    ],
    [
      'another month than the portal’s',
      ['Ngày ban hành: 05/12/2026', ...BLANK, ...TITLE],
      [null, 'TB-SXD', null, 'Sông Mây'],
    ],
    [
      'another symbol than the portal’s',
      ['Số ký hiệu: 12/KH-SXD', 'Trích yếu: Kế hoạch', ...BLANK, ...TITLE],
      [null, 'TB-SXD', null, 'Sông Mây'],
    ],
    [
      'where the page shows the days of several',
      ['Ngày ban hành: 05/11/2026', 'Ngày ban hành: 04/11/2026', ...BLANK, ...TITLE],
      [null, 'TB-SXD', null, 'Sông Mây'],
    ],
    ['no day of arrival', ['Ngày đến: 05/11/2026', ...BLANK, ...TITLE], [null, 'TB-SXD', null, 'Sông Mây']],
    [
      'a symbol with a dash',
      [...headOf('Số: 12/TB-SXD - VP', 'Sông Mây, ngày 05 tháng 11 năm 2026'), ...TITLE],
      ['12', 'TB-SXD-VP', '2026-11-05', 'Sông Mây'],
    ],
  ])('%s', (_, lines, expected) => expect(headOfPage(lines)).toEqual(expected));
});

it('working days from the signing are reckoned from the portal’s day', () => {
  const reading = read([LINE, ...BLANK, ...TITLE, ...BODY].map((text) => ({ text })));
  expect(reading.is === 'notice' && reading.notice.assignments.map(({ deadline }) => deadline?.due)).toEqual([
    '2026-11-20',
    '2026-11-12',
  ]);
});

it('a list of documents, a line of fields each, is no head', () => {
  const list = (count: number) =>
    read(
      Array.from({ length: count }, (_, at) => [
        `Thông báo kết luận giao ban tháng ${at + 1}`,
        `Số: ${at + 10}/TB-SXD | Ngày ban hành: 05/${at + 1}/2026 | Lượt xem: 15`,
        'Kết luận tại cuộc họp giao ban của Sở.',
      ])
        .flat()
        .map((text) => ({ text })),
    ).is;
  expect(list(3)).toBe('other');
});

describe('one line of a page is a letter’s whole head', () => {
  const LETTER = [
    'Kính gửi:',
    '- Phòng Quản lý đô thị các phường;',
    '- Các chủ đầu tư.',
    'Nhằm chuẩn bị cho mùa mưa, Sở Xây dựng đề nghị các đơn vị kiểm tra cống thoát nước.',
    'Kết quả kiểm tra gửi về Sở trước ngày 25/11/2026./.',
  ];
  function headed(...lines: readonly string[]) {
    const reading = read([...lines, ...LETTER].map((text) => ({ text })));
    if (reading.is !== 'notice') return reading.is;
    const { kind, number, symbol, issuer, issuedOn, subject } = reading.notice.header;
    return [kind, number, symbol, issuer, issuedOn, subject];
  }
  const BY = ['Công văn', '31', 'SXD-HT', 'Sở Xây dựng', '2026-11-05'];

  it.each<[string, readonly string[], readonly (string | null)[]]>([
    ['number, day, V/v', ['Số 31/SXD-HT Ngày 05-11-2026 V/v báo cáo mùa mưa.'], [...BY, 'báo cáo mùa mưa']],
    [
      'over a page’s own day',
      ['Số 31/SXD-HT Ngày 05-11-2026 V/v phòng ngập', 'Đăng ngày: 06/11/2026 07:40'],
      [...BY, 'phòng ngập'],
    ],
    ['its type before it', ['Công văn số 31/SXD-HT ngày 05/11/2026 V/v phòng ngập'], [...BY, 'phòng ngập']],
    [
      'who sends it',
      ['Công văn số 31/SXD-HT ngày 05/11/2026 của Sở Xây dựng về việc phòng ngập'],
      [...BY, 'về việc phòng ngập'],
    ],
    ['no day', ['Số: 31/SXD-HT V/v phòng ngập'], [...BY.slice(0, 4), null, 'phòng ngập']],
  ])('%s', (_, lines, expected) => expect(headed(...lines)).toEqual(expected));

  it('is none where the letter has its own', () =>
    expect(
      headed(
        'Công văn số 31/SXD-HT ngày 05/11/2026 về việc phòng ngập',
        'SỞ XÂY DỰNG',
        'Số: 31/SXD-HT',
        'V/v phòng, chống ngập úng',
        'Sông Mây, ngày 04 tháng 11 năm 2026',
      ),
    ).toEqual([...BY.slice(0, 4), '2026-11-04', 'phòng, chống ngập úng']));
});

describe('who receives it may stand among the fields before the text', () => {
  const text = [
    'SỐ KÝ HIỆU: 41/XNBP',
    'TRÍCH YẾU: V/v giữ gìn luồng lạch mùa cạn',
    'KÍNH GỬI: Các đội trực bến, tổ cơ khí và toàn thể thủy thủ',
    'NƠI NHẬN: Như trên; Ban Giám đốc (để báo cáo); Lưu: VT',
    'NỘI DUNG:',
    'Trước mùa cạn, Xí nghiệp Bến phà yêu cầu các đội trực bến, tổ cơ khí thực hiện các nội dung sau.',
    'Đo lại độ sâu luồng ở cả hai bờ; cắm thêm tiêu ở chỗ cạn.',
    'Tổ cơ khí kiểm tra chân vịt trước ngày 20/11/2026.',
  ];
  const shown = (lines: readonly string[]) => {
    const reading = read(lines.map((line) => ({ text: line })));
    return reading.is === 'notice'
      ? [reading.notice.header.issuer, ...reading.notice.assignments.map((task) => task.text.slice(0, 12))]
      : reading.is;
  };
  it('and is no end of it, nor is the field of its number who issues it', () =>
    expect(shown(text)).toEqual(['Xí nghiệp Bến phà', 'Đo lại độ sâ', 'Tổ cơ khí ki']));
  it('as little as where the fields lack it', () =>
    expect(shown(text.filter((line) => !line.startsWith('NƠI')))).toEqual(shown(text)));
});
