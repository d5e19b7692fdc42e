import { describe, expect, it } from 'vitest';
import { type Assignment, type Block, read } from '@/lib/reading';

type Rows = readonly (readonly string[])[];
const COLUMNS = ['TT', 'Nội dung', 'Phân công nhiệm vụ', 'Tiến độ'];

/** The blocks of a page that shows lines and then a table. */
const page = (lines: readonly string[], rows: Rows): Block[] => [
  ...lines.map((text) => ({ text })),
  ...[COLUMNS, ...rows].flatMap((cells, row) =>
    cells.map((text, column) => ({ text, cell: { table: 0, row, column } })),
  ),
];
const TITLE = ['PHỤ LỤC II', 'BẢNG PHÂN CÔNG NHIỆM VỤ DỌN KÊNH MƯƠNG'];
const PARENT = '(Kèm theo Kế hoạch số 31/KH-UBND ngày 05 tháng 3 năm 2026 của Chủ tịch UBND xã Hà Giao)';
const ROW = ['1', 'Nạo vét kênh N1', 'Chủ trì: Phòng Kinh tế. Phối hợp: Công an xã.', 'Trước ngày 20/4/2026'];

const noticeOf = (blocks: readonly Block[]) => {
  const reading = read(blocks);
  return reading.is === 'notice' ? reading.notice : null;
};
const named = ({ units }: Assignment, role: string): string[] =>
  units.filter((unit) => unit.role === role).map(({ name }) => name);

describe('an appendix that is on the page alone', () => {
  it('is told by its title and its table of tasks, where nothing says what it belongs to', () => {
    const rows = ['Trạm Thủy nông', 'Đội Dân quân', 'Phòng Kinh tế', 'Công an xã'].map((unit, at) => [
      String(at + 1),
      `Nạo vét kênh N${at + 1}`,
      `Chủ trì: ${unit}`,
      `Trước ngày ${at + 10}/4/2026`,
    ]);
    const lines = ['Phụ lục 3. Lịch nạo vét kênh mương', 'Đợt 1'];
    expect(noticeOf(page(lines, rows))?.assignments.map(({ deadline }) => deadline?.due)).toEqual([
      '2026-04-10',
      '2026-04-11',
      '2026-04-12',
      '2026-04-13',
    ]);
    expect(noticeOf(page(['Lịch nạo vét kênh mương', 'Đợt 1'], rows))).toBeNull();
  });
  it('has the header of what it belongs to, its own title, and says that its beginning is not there', () => {
    const notice = noticeOf(page([...TITLE, PARENT], [ROW]));
    expect(notice?.header).toMatchObject({
      kind: 'Kế hoạch',
      number: '31',
      symbol: 'KH-UBND',
      issuer: 'UBND xã Hà Giao',
      issuedOn: '2026-03-05',
      subject: TITLE.join(' '),
    });
    expect(notice?.missing).toEqual(['beginning']);
    expect(notice?.assignments.map(({ path, text, deadline }) => [path, text, deadline?.due])).toEqual([
      ['1', 'Nạo vét kênh N1', '2026-04-20'],
    ]);
  });

  it('lies behind the end of the text that it belongs to, where that is on the page', () =>
    expect(
      noticeOf(
        page(
          [
            'III. TỔ CHỨC THỰC HIỆN',
            '1. Phòng Kinh tế: Cắm mốc bờ kênh.',
            '2. Công an xã: Phân luồng xe.',
            '3. Đoàn xã: Nấu nước chè cho đội dọn kênh.',
            ...TITLE,
            PARENT,
          ],
          [ROW],
        ),
      )?.assignments.map(({ text }) => text),
    ).toEqual(['Cắm mốc bờ kênh.', 'Phân luồng xe.', 'Nấu nước chè cho đội dọn kênh.', 'Nạo vét kênh N1']));

  it('of which number and day are blank has neither', () =>
    expect(
      noticeOf(
        page([...TITLE, '(Kèm theo Kế hoạch số:     /KH-UBND ngày     tháng     năm 2026 của UBND xã Hà Giao)'], [ROW]),
      )?.header,
    ).toMatchObject({ number: null, symbol: 'KH-UBND', issuer: 'UBND xã Hà Giao', issuedOn: null }));

  it.each([
    ['a form', ['Mẫu số 2', 'BÁO CÁO KẾT QUẢ DỌN KÊNH MƯƠNG', PARENT]],
    ['research that is paid for', ['PHỤ LỤC', 'DANH MỤC NHIỆM VỤ KHOA HỌC CẤP TỈNH', PARENT]],
    ['a table of tasks that belongs to nothing', TITLE],
  ])('%s is none', (_, lines) => expect(noticeOf(page(lines, [ROW]))).toBeNull());
});

it('a row that names a post alone heads the rows below it', () =>
  expect(
    noticeOf(
      page(
        [...TITLE, PARENT],
        [
          ['', 'Nhân viên Thủy lợi'],
          ['1', 'Đo mực nước', '', 'Trước ngày 20/4/2026'],
          ['', 'Thủ quỹ'],
          ['2', 'Đối chiếu số dư', '', 'Hằng tháng'],
        ],
      ),
    )?.assignments.map((assignment) => [assignment.text, ...named(assignment, 'lead')]),
  ).toEqual([
    ['Đo mực nước', 'Nhân viên Thủy lợi'],
    ['Đối chiếu số dư', 'Thủ quỹ'],
  ]));

describe('a cell that says itself who leads and who helps', () => {
  const rowOf = (told: string, time = '') => noticeOf(page([...TITLE, PARENT], [['1', 'Nạo vét kênh N1', told, time]]));
  it.each([
    [
      'Chủ trì: Phòng Kinh tế. Phối hợp: Công an xã, Thống kê xã, Trạm Y tế xã.',
      ['Phòng Kinh tế'],
      ['Công an xã', 'Thống kê xã', 'Trạm Y tế xã'],
      true,
    ],
    ['Chủ trì: Phòng Kinh tế Phối hợp: Công an xã', ['Phòng Kinh tế'], ['Công an xã'], undefined],
    ['Phòng Kinh tế chủ trì, Công an xã phối hợp', ['Phòng Kinh tế'], ['Công an xã'], undefined],
    ['KTNN chủ trì, các đơn vị phối hợp', ['KTNN'], [], true],
    [
      'Chủ trì: Phòng Kinh tế (đo vẽ); Trạm Thủy nông và Công an xã (mặt bằng). Phối hợp: Công ty Nước Sạch, hộ dân.',
      ['Phòng Kinh tế', 'Trạm Thủy nông', 'Công an xã'],
      ['Công ty Nước Sạch'],
      undefined,
    ],
    [
      'Chủ trì: Phòng Kinh tế. Phối hợp: Sở VH,TT&DL, viện nghiên cứu, Công an xã.',
      ['Phòng Kinh tế'],
      ['Sở VH,TT&DL', 'Công an xã'],
      undefined,
    ],
  ])('%s', (told, lead, support, doubtful) => {
    const [row] = rowOf(told)?.assignments ?? [];
    expect(row && [named(row, 'lead'), named(row, 'support'), row.unitsDoubtful]).toEqual([lead, support, doubtful]);
  });

  it('each step in the column of times has its own, to be asked', () =>
    expect(
      rowOf('Chủ trì: Phòng Kinh tế.', 'Khảo sát tuyến kênh quý II/2026; đào đắp quý IV/2026')?.assignments[0]
        ?.deadlines,
    ).toMatchObject([
      { due: '2026-06-30', evidence: 'quý II/2026', doubtful: true },
      { due: '2026-12-31', evidence: 'quý IV/2026', doubtful: true },
    ]));
});
