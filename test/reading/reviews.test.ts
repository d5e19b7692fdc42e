import { describe, expect, it } from 'vitest';
import { read } from '@/lib/reading';
import { plainDocument } from '@/lib/sources';

/** What was is no work under a line without a number either; what is to be done, under the next one, is (guide rule 4). */

const HEAD = [
  'SỞ XÂY DỰNG SÔNG MÂY',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Số: 41/TB-SXD',
  'Sông Mây, ngày 05 tháng 3 năm 2026',
  'THÔNG BÁO',
  'Kết luận của Giám đốc Sở tại cuộc họp giao ban tháng 3 năm 2026',
  'Ngày 02/3/2026, Giám đốc Sở chủ trì cuộc họp giao ban và kết luận như sau:',
];
const FOOT = ['Nơi nhận:', '- Như trên;', '- Lưu: VT.', 'GIÁM ĐỐC', 'Lò Văn Tơ'];

/** Who leads, the first words, and until when, of each task. */
function tasks(body: readonly string[]): string[] {
  const reading = read(plainDocument([...HEAD, ...body, ...FOOT].join('\n')).blocks);
  if (reading.is !== 'notice') return [];
  return reading.notice.assignments.map(({ units, text, deadline }) =>
    [units.map(({ id, name }) => (id === '*' ? '*' : name)), text.split(' ').slice(0, 5).join(' '), deadline?.due ?? []]
      .flat()
      .join(' | '),
  );
}

const DONE: readonly (readonly [string, readonly string[]])[] = [
  [
    'sentences in a numbered list',
    ['1. Phòng Quy hoạch thẩm định 12 đồ án.', '2. Thanh tra Sở kiểm tra 04 công trình.'],
  ],
  ['bullets under units', ['Phòng Quy hoạch:', '- Thẩm định 12 đồ án.', 'Thanh tra Sở:', '- Kiểm tra 04 công trình.']],
  [
    'bullets under numbered units',
    ['1. Phòng Quy hoạch:', '- Thẩm định 12 đồ án.', '2. Thanh tra Sở', '- Kiểm tra 04 công trình.'],
  ],
  ['paragraphs', ['Phòng Quy hoạch thẩm định 12 đồ án.', 'Thanh tra Sở kiểm tra 04 công trình.']],
  ['topics', ['Công tác quy hoạch:', '- Thẩm định 12 đồ án.', 'Công tác thanh tra:', '- Kiểm tra 04 công trình.']],
  ['headings in capitals', ['CÔNG TÁC QUY HOẠCH', '- Thẩm định 12 đồ án.', 'THANH TRA', '- Kiểm tra 04 công trình.']],
];
const ASKED = [
  'Phòng Quy hoạch:',
  '- Thẩm định đồ án Nà Lếch trước ngày 20/3/2026.',
  'Thanh tra Sở:',
  '- Rà soát đơn thư.',
];
const WORK = ['Phòng Quy hoạch | Thẩm định đồ án Nà | 2026-03-20', 'Thanh tra Sở | Rà soát đơn thư.'];
const MONTH = [WORK[0], `${WORK[1]} | 2026-03-31`];

describe.each([
  ['Kết quả thực hiện nhiệm vụ tháng 2:', 'Nhiệm vụ tháng 3:', true],
  ['Tình hình thực hiện nhiệm vụ tháng 2 như sau:', 'Giám đốc Sở yêu cầu:', false],
  ['Kết quả đạt được', 'Về nhiệm vụ thời gian tới:', false],
  ['Tồn tại, hạn chế:', 'II. Nhiệm vụ', false],
  ['1. Đánh giá chung', '2. Nhiệm vụ', false],
  ['I. Đánh giá chung', 'II. NHIỆM VỤ THÁNG 3', true],
])('under "%s", up to "%s"', (told, asked, dated) => {
  it.each(DONE)('%s', (_, done) => expect(tasks([told, ...done, asked, ...ASKED])).toEqual(dated ? MONTH : WORK));
});

it.each([
  ['I. CÔNG TÁC THÁNG 2', 'II. KẾ HOẠCH THÁNG 3', WORK],
  ['1. Hoạt động tháng 2', '2. Phương hướng, nhiệm vụ tháng 3', MONTH],
])('the month before another whose work is planned: "%s", "%s"', (told, asked, expected) =>
  expect(tasks([told, '- Thẩm định 12 đồ án.', '- Kiểm tra 04 công trình.', asked, ...ASKED])).toEqual(expected),
);

it('two months whose work is planned', () =>
  expect(tasks(['I. Nhiệm vụ tháng 3', ...ASKED.slice(0, 2), 'II. Nhiệm vụ tháng 4', ...ASKED.slice(2)])).toHaveLength(
    2,
  ));

it('articles under a numbered heading of what was', () =>
  expect(
    tasks([
      '1. Đánh giá chung',
      'Điều 1. Phòng Quy hoạch thẩm định 12 đồ án.',
      '2. Nhiệm vụ tháng 3',
      'Điều 2. Giao Thanh tra Sở rà soát đơn thư.',
    ]),
  ).toEqual(['Thanh tra Sở | Giao Thanh tra Sở rà']));

it('headings in capitals under a numbered heading of work', () =>
  expect(
    tasks([
      '1. Đánh giá chung',
      'CÔNG TÁC QUY HOẠCH',
      '- Thẩm định 12 đồ án.',
      '2. Nhiệm vụ trọng tâm tháng 3',
      'CÔNG TÁC QUY HOẠCH',
      '- Thẩm định đồ án Nà Lếch.',
      'CÔNG TÁC THANH TRA',
      '- Rà soát đơn thư.',
    ]),
  ).toEqual(['* | Thẩm định đồ án Nà | 2026-03-31', '* | Rà soát đơn thư. | 2026-03-31']));

describe('what was and what is to be done, in each part', () => {
  it('of a unit', () =>
    expect(
      tasks([
        '1. Phòng Quy hoạch:',
        'Kết quả thực hiện:',
        '- Thẩm định 12 đồ án.',
        'Nhiệm vụ thời gian tới:',
        '- Thẩm định đồ án Nà Lếch.',
        '2. Thanh tra Sở:',
        'Kết quả thực hiện:',
        '- Kiểm tra 04 công trình.',
        'Nhiệm vụ thời gian tới:',
        '- Rà soát đơn thư.',
      ]),
    ).toEqual(['Phòng Quy hoạch | Thẩm định đồ án Nà', 'Thanh tra Sở | Rà soát đơn thư.']));
  it('of a topic', () =>
    expect(
      tasks([
        '1. Công tác quy hoạch',
        'Kết quả đạt được:',
        'a) Thẩm định 12 đồ án.',
        'Tồn tại, hạn chế:',
        'a) Lập đồ án Nà Lếch kéo dài.',
        'Giải pháp thời gian tới:',
        'a) Phòng Quy hoạch thẩm định đồ án Nà Lếch.',
        '2. Công tác thanh tra',
        'Thanh tra Sở rà soát đơn thư.',
      ]),
    ).toEqual(['Phòng Quy hoạch | Phòng Quy hoạch thẩm định', 'Thanh tra Sở | Thanh tra Sở rà soát']));
});

describe('what was found wanting, told by a sentence before its bullets', () => {
  const FOUND = ['- Nhiều đội chưa gửi nhật ký thi công theo mẫu.', '- Hồ sơ của đội 3 báo cáo thiếu khối lượng đào.'];
  it.each([
    'Qua rà soát, việc ghi nhật ký của các đội còn một số tồn tại khiến việc nghiệm thu chậm, cụ thể:',
    'Công tác bảo hộ vẫn còn nhiều thiếu sót như sau:',
  ])('%s', (told) => expect(tasks([told, ...FOUND, 'Giám đốc Sở yêu cầu:', ...ASKED])).toEqual(WORK));

  it.each([
    'Việc ghi nhật ký còn một số tồn tại, đề nghị các đội khắc phục các nội dung sau:',
    'Để khắc phục các tồn tại trên, các đội thực hiện:',
  ])('but what mends it is work: %s', (told) =>
    expect(tasks([told, '- Ghi nhật ký từng ca.', '- Gửi nhật ký về Văn phòng.'])).toHaveLength(2),
  );
});

describe('a topic that ends in a full stop', () => {
  it.each(['Đối với công tác lập hồ sơ, nghiệm thu các hạng mục ngầm.', 'Về việc bảo trì, sơn lại lan can cầu.'])(
    'heads its bullets: %s',
    (topic) =>
      expect(tasks([`1. ${topic}`, '- Thanh tra Sở rà soát đơn thư.', '2. Phòng Quy hoạch in bản đồ.'])).toEqual([
        'Thanh tra Sở | Thanh tra Sở rà soát',
        'Phòng Quy hoạch | Phòng Quy hoạch in bản',
      ]),
  );

  it.each(['Đối với công tác lập hồ sơ, yêu cầu các đội hoàn thành ngay.'])(
    'and is work where someone is asked: %s',
    (topic) =>
      expect(tasks([`1. ${topic}`, '- Thanh tra Sở rà soát đơn thư.', '2. Phòng Quy hoạch in bản đồ.'])).toHaveLength(
        3,
      ),
  );
});

describe('targets are no work', () => {
  it.each([
    'Đến năm 2027 phấn đấu 100 % tuyến phố có cây xanh.',
    'Phấn đấu đến hết năm 2026 có 85% ngõ được chiếu sáng.',
    'Đến hết quý IV/2026, trên 90% hộ đấu nối nước thải.',
  ])('%s', (target) => expect(tasks(['1. Phòng Quy hoạch in bản đồ.', `2. ${target}`])).toHaveLength(1));

  it.each([
    'Phấn đấu hoàn thành 100% khối lượng trước ngày 20/3/2026.',
    'Đến ngày 20/3/2026, giải ngân 100% vốn đợt 1.',
    'Phấn đấu có 85% ngõ được chiếu sáng; Văn phòng Sở gửi danh sách ngõ.',
  ])('but what is to be done by then is: %s', (work) =>
    expect(tasks(['1. Phòng Quy hoạch in bản đồ.', `2. ${work}`])).toHaveLength(2),
  );
});

describe('what is asked after bullets, and what for', () => {
  const BULLETS = ['1. Về cây xanh:', '- Thanh tra Sở rà soát đơn thư.', '- Phòng Quy hoạch in bản đồ.'];
  it('is a task of its own', () =>
    expect(
      tasks([...BULLETS, 'Để kịp tổng hợp, Sở đề nghị các đội gửi số liệu cây đổ trước ngày 20/3/2026.']).at(-1),
    ).toBe('các đội | Để kịp tổng hợp, Sở | 2026-03-20'));
  it('but what an item is for stays with it', () =>
    expect(tasks([...BULLETS, 'Để kịp tổng hợp, bản đồ in trên giấy khổ lớn.'])).toHaveLength(2));
});

describe('work stays work', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      'after what was in the midst of its list',
      [
        '1. Phòng Quy hoạch rà soát hồ sơ.',
        'Kết quả thực hiện:',
        '- Đã rà soát 12 hồ sơ.',
        '2. Thanh tra Sở lập kế hoạch.',
      ],
      ['Phòng Quy hoạch | Phòng Quy hoạch rà soát', 'Thanh tra Sở | Thanh tra Sở lập kế'],
    ],
    [
      'under units after bullets that say what was',
      ['Kết quả thực hiện:', '- Thẩm định 12 đồ án.', '- Kiểm tra 04 công trình.', ...ASKED],
      WORK,
    ],
    [
      'in a list that begins once more',
      [
        'Tồn tại, hạn chế:',
        '1. Lập đồ án Nà Lếch kéo dài.',
        '1. Phòng Quy hoạch rà soát hồ sơ.',
        '2. Thanh tra Sở lập kế hoạch.',
      ],
      ['Phòng Quy hoạch | Phòng Quy hoạch rà soát', 'Thanh tra Sở | Thanh tra Sở lập kế'],
    ],
    [
      'that a paragraph gives to someone',
      ['Tình hình thực hiện:', 'Các phòng đã thẩm định 12 đồ án.', 'Giao Thanh tra Sở rà soát đơn thư.'],
      ['Thanh tra Sở | Giao Thanh tra Sở rà'],
    ],
    [
      'where results are to be sent',
      [
        '1. Phòng Quy hoạch rà soát hồ sơ.',
        'Kết quả thực hiện của các phòng gửi về Văn phòng Sở tổng hợp trước ngày 20/3/2026',
      ],
      ['Phòng Quy hoạch | Phòng Quy hoạch rà soát | 2026-03-20'],
    ],
    [
      'that begins as a heading of work does',
      ['1. Nhiệm vụ kiểm tra hồ sơ tháng 3 xong trước ngày 20/3/2026.', '2. Phòng Quy hoạch rà soát hồ sơ.'],
      ['* | Nhiệm vụ kiểm tra hồ | 2026-03-20', 'Phòng Quy hoạch | Phòng Quy hoạch rà soát'],
    ],
  ])('%s', (_, body, expected) => expect(tasks(body)).toEqual(expected));
});

describe('what a report is to hold is no work', () => {
  const ITEMS = ['1. Phòng Quy hoạch lập báo cáo.', '2. Thanh tra Sở rà soát đơn thư.'];
  const BOTH = ['Phòng Quy hoạch | Phòng Quy hoạch lập báo', 'Thanh tra Sở | Thanh tra Sở rà soát'];
  it.each([
    ['Báo cáo gồm các nội dung:', ['- Tổ chức phong trào thi đua;', '- Đề xuất, kiến nghị.'], BOTH],
    ['Nội dung báo cáo bao gồm:', ['- Rà soát số liệu;', '- Đề xuất, kiến nghị.'], BOTH],
    // No contents: an order.
    ['Báo cáo:', ['- Thanh tra Sở rà soát số liệu;'], [...BOTH, 'Thanh tra Sở | Thanh tra Sở rà soát']],
  ])('%s', (label, held, expected) => expect(tasks([...ITEMS, label, ...held])).toEqual(expected));
});

describe('what was asked, and declined', () => {
  const OTHER = '2. Thanh tra Sở rà soát đơn thư.';
  const ITS = 'Thanh tra Sở | Thanh tra Sở rà soát';
  it.each([
    ['Xã Nậm Kha xin thêm xe rác: chưa bố trí trong năm 2026.', [ITS]],
    ['Đội 3 đề nghị lùi ngày bàn giao: không đồng ý.', [ITS]],
    ['Xã Nậm Kha xin thêm xe rác: Phòng Quy hoạch đo lại bãi.', ['Phòng Quy hoạch | Xã Nậm Kha xin thêm', ITS]],
    [
      'Xã Nậm Kha xin thêm xe rác: chưa bố trí, giao Phòng Quy hoạch đo lại bãi.',
      ['Phòng Quy hoạch | Xã Nậm Kha xin thêm', ITS],
    ],
  ])('%s', (item, expected) => expect(tasks([`1. ${item}`, OTHER])).toEqual(expected));
});
