import { describe, expect, it } from 'vitest';
import { read } from '@/lib/reading';
import { lineOf } from '@/lib/reading/lines/line';
import { taskTables } from '@/lib/reading/tables/tables';
import { plainDocument } from '@/lib/sources';

type Cells = readonly (readonly string[])[];
/** What is read of tables that follow one another: task, who leads, who helps, until when. */
const tables = (...each: readonly Cells[]) => {
  const lines = each.flatMap((cells, table) =>
    cells.flatMap((row, at) =>
      row.flatMap((text, column) => (text ? [lineOf({ text, cell: { table, row: at, column } }, at)] : [])),
    ),
  );
  return [...taskTables(lines).values()].map((found) =>
    found?.map(({ task, lead, support, time }) =>
      [task, lead, support, time].map((cell) => cell.map(({ text }) => text).join(' ')),
    ),
  );
};
const rows = (...cells: Cells) => tables(cells)[0];

describe('a table of tasks is told by its headings', () => {
  it.each([
    [
      ['Việc', 'Mốc chuẩn', 'Căn cứ'],
      ['Gửi hồ sơ', '20/3', 'QĐ 19'],
      ['Gửi hồ sơ', '', '', '20/3'],
    ],
    [
      ['Nội dung giao', 'Giao cho', 'Hạn'],
      ['Gửi hồ sơ', 'Văn phòng', '20/3'],
      ['Gửi hồ sơ', 'Văn phòng', '', '20/3'],
    ],
    [
      ['Nhiệm vụ', 'Chủ trì', 'Phối hợp'],
      ['Gửi hồ sơ', 'Văn phòng', 'Tổ Văn'],
      ['Gửi hồ sơ', 'Văn phòng', 'Tổ Văn', ''],
    ],
    [
      ['Việc', 'Người thực hiện', 'Hỗ trợ', 'Hạn'],
      ['Gửi hồ sơ', 'Lò Văn Tơ', 'Tổ Văn', '20/3'],
      ['Gửi hồ sơ', 'Lò Văn Tơ', 'Tổ Văn', '20/3'],
    ],
    [
      ['Nội dung', 'Người làm', 'Hạn'],
      ['Gửi hồ sơ', 'Ông Lò', '20/3'],
      ['Gửi hồ sơ', 'Ông Lò', '', '20/3'],
    ],
    [
      ['Rõ việc', 'Rõ người', 'Rõ trách nhiệm', 'Rõ sản phẩm', 'Rõ thời gian'],
      ['Gửi hồ sơ', 'Văn phòng', 'Chủ trì', 'Biên bản', '20/3'],
      ['Gửi hồ sơ', 'Văn phòng', '', '20/3'],
    ],
    [
      ['Hạng mục', 'Đơn vị chủ trì', 'Đơn vị phối hợp'],
      ['Sơn cổng', 'Tổ Văn', 'Văn phòng'],
      ['Sơn cổng', 'Tổ Văn', 'Văn phòng', ''],
    ],
    [
      ['TT', 'Tên gói', 'Phối hợp', 'Chủ trì', 'Kinh phí'],
      ['1', 'Sơn cổng', 'Văn phòng', 'Tổ Văn', '3 triệu'],
      ['Sơn cổng', 'Tổ Văn', 'Văn phòng', ''],
    ],
    [
      ['TT', 'Chương trình', 'Số lượng', 'Thời gian', 'Kinh phí', 'Đơn vị thực hiện'],
      ['1', 'Tập huấn kê đơn', '25', 'Quý I/2026', '9 triệu', 'Tổ Văn'],
      ['Tập huấn kê đơn', 'Tổ Văn', '', 'Quý I/2026'],
    ],
    [
      ['STT', 'Hạng mục', 'Nội dung chính', 'Tiến độ', 'Đơn vị thực hiện'],
      ['1', 'Mạng', 'Kéo cáp các tầng', '2027', 'Tổ Văn'],
      ['Mạng Kéo cáp các tầng', 'Tổ Văn', '', '2027'],
    ],
    [
      ['Hoạt động', 'Nội dung', 'Đơn vị phụ trách', 'Thời gian'],
      ['Trang trí', 'Treo cờ hai bên cổng', 'Tổ Văn', '20/3'],
      ['Trang trí Treo cờ hai bên cổng', 'Tổ Văn', '', '20/3'],
    ],
    [
      ['Nội dung kiểm tra', 'Đơn vị được kiểm tra', 'Đơn vị thực hiện', 'Thời gian'],
      ['Sổ kho', 'Tổ Văn', 'Văn phòng', '20/3'],
      ['Sổ kho', 'Văn phòng', '', '20/3'],
    ],
    [
      ['STT', 'Tồn tại', 'Giải pháp', 'Đơn vị chủ trì', 'Thời hạn'],
      ['1', 'Kho dột', 'Lợp lại mái kho', 'Tổ Văn', '20/3'],
      ['Lợp lại mái kho', 'Tổ Văn', '', '20/3'],
    ],
    [
      ['TT', 'Mốc công việc', 'Thời hạn dự kiến'],
      ['1', 'Nộp bản thảo', '20/3'],
      ['Nộp bản thảo', '', '', '20/3'],
    ],
    [
      ['TT', 'Hạng mục', 'Hiện trạng', 'Tiến độ'],
      ['1', 'Sơn cổng', 'Gỉ sét', 'Quý II'],
      ['Sơn cổng', '', '', 'Quý II'],
    ],
    [
      ['Cuộc kiểm toán', 'Đơn vị được kiểm toán', 'Thời gian thực hiện', 'Trưởng đoàn'],
      ['Thu học phí', 'Tổ Văn', 'Quý II', 'Ông Lò'],
      ['Thu học phí', 'Ông Lò', '', 'Quý II'],
    ],
    [
      ['GV chỉ đạo', 'Nội dung công việc', 'Dụng cụ'],
      ['Cô Lò', 'Dọn vườn', 'Cuốc'],
      ['Dọn vườn', 'Cô Lò', '', ''],
    ],
    [
      ['Kết luận', 'Đơn vị chủ trì', 'Đơn vị liên quan', 'Lịch trình'],
      ['Sơn cổng', 'Tổ Văn', 'Văn phòng', 'Quý II'],
      ['Sơn cổng', 'Tổ Văn', 'Văn phòng', 'Quý II'],
    ],
    [
      ['Việc', 'Cùng tham gia', 'Phụ trách', 'Lịch thực hiện'],
      ['Sơn cổng', 'Văn phòng', 'Tổ Văn', 'Quý II'],
      ['Sơn cổng', 'Tổ Văn', 'Văn phòng', 'Quý II'],
    ],
  ])('%j', (headings, row, expected) => expect(rows(headings, row)).toEqual([expected]));
  it.each([
    [['Mã', 'Số tiền', 'Ghi chú']],
    [['Việc', 'Số lượng', 'Đơn giá']],
    [['Họ tên', 'Đơn vị', 'Ngày sinh']],
    [['Chặng', 'Thời gian', 'Dấu vết']],
    [['Nội dung thanh tra', 'Đơn vị được thanh tra', 'Thời gian']],
    [['Tên hàng', 'Đơn vị tính', 'Ngày nhập']],
  ])('facts: %j', (headings) => expect(rows(headings, ['Gửi hồ sơ', '20', '3'])).toEqual([]));
  it.each([
    ['two columns, as pages are laid out', [['Mã', 'Số tiền']]],
    ['sentences on top', [['Văn phòng gửi hồ sơ.', 'Tổ Văn sơn cổng.', 'Hạn']]],
    ['one row', [['Mã', 'Số tiền', 'Ghi chú']], 'alone'],
  ])('none, nor facts: %s', (_, headings, alone?: string) =>
    expect(rows(...headings, ...(alone ? [] : [['Gửi hồ sơ', '20', '3']]))).toBeUndefined(),
  );
});

describe('a day in the month of another column', () => {
  const days = (issued: string, ...lines: readonly string[]) => {
    const head = ['UBND XÃ NÀ LẾCH', 'TRƯỜNG THCS NÀ LẾCH', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Số: 12/KH-THCS'];
    const title = ['KẾ HOẠCH', 'Công tác học kỳ I'];
    const foot = ['Nơi nhận:', '- Các tổ;', '- Lưu: VT.', 'HIỆU TRƯỞNG', 'Lò Văn Pâng'];
    const reading = read(plainDocument([...head, issued, ...title, ...lines, ...foot].join('\n')).blocks);
    return reading.is === 'notice'
      ? reading.notice.assignments.map(({ path, deadline }) =>
          [path, deadline?.due ?? '-', deadline?.evidence, deadline?.doubtful ? 'doubtful' : ''].join(' ').trim(),
        )
      : [];
  };
  const TABLE = [
    '| Tháng | Ngày | Nội dung công việc | Người thực hiện |',
    '|---|---|---|---|',
    '| 9 | 05 | Dọn vườn trường | Hiệu trưởng |',
    '| Tháng 9 | Ngày 10 | Nộp sổ điểm | Tổ trưởng |',
    '| 10/2026 | 15-20 | Chấm bài thi | Tổ trưởng |',
    '| 10 | Cả tháng | Sơn cổng | Hiệu trưởng |',
  ];
  it('is read as one line would print it', () =>
    expect(days('Nà Lếch, ngày 10 tháng 8 năm 2026', ...TABLE)).toEqual([
      '1 2026-09-05 05/9',
      '2 2026-09-10 10/9',
      '3 2026-10-20 15-20/10/2026',
      '4 -',
    ]));
  it('has the year of its month where the days tell none; days off are nobody’s', () =>
    expect(
      days(
        'Nà Lếch, ngày 10 tháng 8 năm 2026',
        '| Tháng | Thời gian | Nội dung công việc | Người thực hiện |',
        '|---|---|---|---|',
        '| 9/2026 | 05–07/09 | Dọn vườn trường | Hiệu trưởng |',
        '| 01/2027 | 01–03/01 | Nghỉ Tết Dương lịch | Toàn trường |',
        '| 5/2027 | 17/05–05/06 | Chấm bài thi | Tổ trưởng |',
        '| 09/2027 | 20/09 | Sơn cổng | Hiệu trưởng |',
        '| 10/2027 | 20/09 | Sơn tường | Hiệu trưởng |',
      ),
    ).toEqual([
      '1 2026-09-07 05–07/09/2026',
      '3 2027-06-05 17/05–05/06/2027',
      '4 2027-09-20 20/09/2027',
      '5 2026-09-20 20/09',
    ]));
  it('is one of several steps, whatever they are called', () =>
    expect(
      days(
        'Nà Lếch, ngày 10 tháng 8 năm 2026',
        '| TT | Nội dung công việc | Người thực hiện | Thời hạn |',
        '|---|---|---|---|',
        '| 1 | Lập nội quy bến | Hiệu trưởng | Dự thảo: 20/9; chính thức: 05/10/2026 |',
        '| 2 | Sơn cổng | Hiệu trưởng | Hạn: 20/9 |',
        '| 3 | Sơn tường | Hiệu trưởng | Giai đoạn 1: cả tháng |',
        '| 4 | In biển tên | Hiệu trưởng | 15/9 (lần 1), 30/9 (hoàn thiện) |',
        '| 5 | In thẻ | Hiệu trưởng | Đợt 1: 15/9, đợt 2: 20/9 |',
        '| 6 | In sổ | Hiệu trưởng | 16g30, 20/9/2026 |',
        '| 7 | Dọn vườn | Hiệu trưởng | Tuần 1 (07/9 - 12/9) |',
      ),
    ).toEqual([
      '1 2026-10-05 05/10/2026',
      '2 2026-09-20 Hạn: 20/9',
      '3 -',
      '4 2026-09-30 30/9',
      '5 2026-09-20 20/9',
      '6 2026-09-20 16g30, 20/9/2026',
      '7 2026-09-12 07/9 - 12/9',
    ]));
  it('is doubtful without the day of issue', () =>
    expect(days('Nà Lếch, ngày    tháng    năm 2026', ...TABLE.slice(0, 3))).toEqual(['1 2026-09-05 05/9 doubtful']));
  it('is none where only months are numbers', () =>
    expect(
      days(
        'Nà Lếch, ngày 10 tháng 8 năm 2026',
        '| Tháng | Nội dung công việc | Người thực hiện |',
        '|---|---|---|',
        '| 9 | Dọn vườn trường | Hiệu trưởng |',
      ),
    ).toEqual(['9 -']));
});

describe('a table of a plan', () => {
  const assigned = (title: string, ...lines: string[]) => {
    const head = ['TRƯỜNG THCS NÀ LẾCH', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Số: 12/KH-THCS'];
    const issued = 'Nà Lếch, ngày 10 tháng 12 năm 2026';
    const foot = ['Nơi nhận:', '- Các tổ;', '- Lưu: VT.', 'HIỆU TRƯỞNG', 'Lò Văn Pâng'];
    const reading = read(plainDocument([...head, issued, 'KẾ HOẠCH', title, ...lines, ...foot].join('\n')).blocks);
    return reading.is === 'notice'
      ? reading.notice.assignments.map(({ units, deadline }) =>
          [...units.map(({ role, name }) => (role === 'lead' ? name : `+${name}`)), deadline?.due ?? '-'].join(' '),
        )
      : [];
  };
  it('names who helps in brackets where its heading says so', () =>
    expect(
      assigned(
        'Sửa chữa năm 2027',
        '| Nội dung | Đơn vị chủ trì (phối hợp) | Thời hạn |',
        '|---|---|---|',
        '| Lợp lại mái kho | Phòng Quản trị (Khoa Dược) | 03/2027 |',
        '| Sơn cổng | Phòng Quản trị | 06/2027 |',
      ),
    ).toEqual(['Phòng Quản trị +Khoa Dược 2027-03-31', 'Phòng Quản trị 2027-06-30']));
  const QUARTERS = [
    '| Hạng mục | Dự toán | Tiến độ |',
    '|---|---|---|',
    '| Lợp lại mái kho | 20.000.000 | Quý II |',
    '| Sơn cổng | 5.000.000 | Quý IV |',
  ];
  const CHARGED = ['II. Tổ chức thực hiện', '1. Phòng Quản trị giám sát thi công.'];
  it('is of the year that the plan is for', () =>
    expect(assigned('Sửa chữa năm 2027', 'I. Hạng mục', ...QUARTERS, ...CHARGED)).toEqual([
      '* 2027-06-30',
      '* 2027-12-31',
      'Phòng Quản trị -',
    ]));
  it('of no other where it is for two', () =>
    expect(assigned('Sửa chữa năm học 2026-2027', 'I. Hạng mục', ...QUARTERS, ...CHARGED)[1]).toBe('* 2026-12-31'));
});

describe('what only the cells of a column tell', () => {
  it.each([
    [
      'times under “Giai đoạn”',
      ['Giai đoạn', 'Nội dung', 'Đơn vị chủ trì'],
      ['Quý I/2026', 'Đo kho', 'Văn phòng'],
      ['Đo kho', 'Văn phòng', '', 'Quý I/2026'],
    ],
    [
      'numbers under “Giai đoạn”, beside a column of times',
      ['Giai đoạn', 'Thời gian', 'Nội dung'],
      ['1', '5 - 6/2026', 'Đo kho'],
      ['Đo kho', '', '', '5 - 6/2026'],
    ],
    [
      'who leads under “Phân công nhiệm vụ”',
      ['Nội dung', 'Phân công nhiệm vụ', 'Tiến độ'],
      ['Đo kho', 'Chủ trì: Văn phòng. Phối hợp: Tổ Văn.', 'Quý I/2026'],
      ['Đo kho', 'Chủ trì: Văn phòng. Phối hợp: Tổ Văn.', '', 'Quý I/2026'],
    ],
  ])('%s', (_, heading, row, read) => expect(rows(heading, row)).toEqual([read]));

  it.each([
    [
      'months',
      [
        ['Tháng', 'Nội dung', 'Bộ phận'],
        ['9/2026', 'Đo kho', 'Tổ Văn'],
      ],
      ['Đo kho', 'Tổ Văn', '', '9/2026'],
    ],
    [
      'the days of weeks rather than months',
      [
        ['Tháng', 'Tuần', 'Nội dung', 'Bộ phận'],
        ['9/2026', 'Từ 01 - 08/9', 'Đo kho', 'Tổ Văn'],
      ],
      ['Đo kho', 'Tổ Văn', '', 'Từ 01 - 08/9'],
    ],
    [
      'no month where its weeks have no days',
      [
        ['Tháng', 'Tuần', 'Nội dung', 'Bộ phận'],
        ['9/2026', 'Tuần 1', 'Đo kho', 'Tổ Văn'],
      ],
      ['Đo kho', 'Tổ Văn', '', ''],
    ],
  ])('%s', (_, cells, read) => expect(rows(...cells)).toEqual([read]));

  it('a stage without a time is none', () =>
    expect(rows(['Giai đoạn', 'Nội dung'], ['Chuẩn bị', 'Đo kho'])).toBeUndefined());
});

describe('a list of documents', () => {
  it.each([
    [['STT', 'Số, ký hiệu', 'Ngày văn bản', 'Trích yếu', 'Đơn vị ban hành']],
    [['TT', 'Số văn bản', 'Ngày đến', 'Trích yếu nội dung', 'Hạn xử lý']],
  ])('holds no tasks: %s', (headings) =>
    expect(rows(headings, ['1', '12/TB-SYT', '20/3/2026', 'Kết luận giao ban', 'Sở Y tế'])).toEqual([]),
  );
  it('that says what is to be done by them is a table of tasks', () =>
    expect(
      rows(
        ['Số, ký hiệu', 'Ngày văn bản', 'Nhiệm vụ', 'Đơn vị thực hiện'],
        ['12/TB-SYT', '05/3/2026', 'Rà soát kho thuốc', 'Phòng Dược'],
      ),
    ).toEqual([['Rà soát kho thuốc', 'Phòng Dược', '', '']]));
});

describe('a timetable', () => {
  it.each([
    ['8h00 - 8h30', '8h30 - 9h00'],
    ['07:30', '14:00'],
    ['7 giờ 30 phút', '13h'],
  ])('holds no tasks: %s', (first, second) =>
    expect(
      rows(
        ['Thời gian', 'Nội dung', 'Thực hiện'],
        [first, 'Đón tiếp đại biểu', 'Văn phòng'],
        [second, 'Báo cáo tổng kết', 'Phòng Dược'],
      ),
    ).toEqual([]),
  );
  it('where an hour is a limit, or one of few, it is none', () =>
    expect(
      rows(
        ['Nội dung', 'Thực hiện', 'Thời gian'],
        ['Kê bàn ghế', 'Văn phòng', '7h30'],
        ['Gửi báo cáo', 'Phòng Dược', '17h00 ngày 20/3'],
        ['Dọn kho', 'Đội xe', '25/3'],
      )?.length,
    ).toBe(3));
});

describe('a table that a page’s end parts', () => {
  const first = [
    ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Ghi chú'],
    ['1', 'Gửi hồ sơ', 'Văn phòng', '20/3', 'x'],
    ['2', 'Lập danh sách', 'Tổ Văn', '25/3'],
  ];
  it('goes on where its numbers do', () =>
    expect(tables(first, [['3', 'Dọn kho', 'Đội xe', '30/3']])[1]).toEqual([['Dọn kho', 'Đội xe', '', '30/3']]));
  it('goes on without numbers where it has as many columns', () =>
    expect(
      tables(
        first.map((row) => row.slice(1, 4)),
        [['Dọn kho', 'Đội xe', '30/3']],
      )[1],
    ).toEqual([['Dọn kho', 'Đội xe', '', '30/3']]));
  it('goes on in the middle of a row', () =>
    expect(
      tables(first, [
        ['', 'giáo viên dạy thêm', '', 'hằng năm'],
        ['3', 'Dọn kho', 'Đội xe'],
      ]),
    ).toEqual([
      [
        ['Gửi hồ sơ', 'Văn phòng', '', '20/3'],
        ['Lập danh sách giáo viên dạy thêm', 'Tổ Văn', '', '25/3 hằng năm'],
      ],
      [['Dọn kho', 'Đội xe', '', '']],
    ]));
  it.each<[string, Cells]>([
    ['numbers begin anew', [['1', 'Ngô', '20', '3']]],
    ['it has more columns', [['3', 'Ngô', '20', '3', '5', '6']]],
    ['numbers are none', [['A', 'Ngô', '20', '3']]],
  ])('is another one where %s', (_, second) => expect(tables(first, second)[1]).toBeUndefined());
  it('is another one after a paragraph', () => {
    const cell = (table: number, row: number) => (text: string, column: number) =>
      lineOf({ text, cell: { table, row, column } }, row);
    const lines = [
      ...first.flatMap((row, at) => row.map(cell(0, at))),
      lineOf({ text: 'Số lượng giống:' }, 9),
      ...['3', 'Ngô', 'Tổ Văn', '20'].map(cell(1, 10)),
    ];
    expect(taskTables(lines).get(1)).toBeNull();
  });
});

describe('a cell that reaches over rows below it', () => {
  const beside = (rows?: number) => {
    const cells: readonly (readonly [row: number, column: number, text: string, rows?: number])[] = [
      ...['Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời hạn'].map((text, column) => [0, column, text] as const),
      [1, 0, 'Gửi hồ sơ'],
      [1, 1, 'Văn phòng'],
      [1, 2, 'Tổ Văn', rows],
      [1, 3, '20/3', rows],
      [2, 0, 'Dọn kho'],
      [2, 1, 'Đội xe'],
      [3, 0, 'Quét sân'],
      [3, 1, 'Đội xe'],
    ];
    const lines = cells.map(([row, column, text, reach], at) =>
      lineOf({ text, cell: { table: 0, row, column, ...(reach && { rows: reach }) } }, at),
    );
    return taskTables(lines)
      .get(0)
      ?.map(({ support, time }) => [support, time].map(([line]) => line?.text ?? ''));
  };
  it('says of them, too, who helps and until when', () =>
    expect(beside(2)).toEqual([
      ['Tổ Văn', '20/3'],
      ['Tổ Văn', '20/3'],
      ['', ''],
    ]));
  it('and of its own row alone where it does not', () =>
    expect(beside()).toEqual([
      ['Tổ Văn', '20/3'],
      ['', ''],
      ['', ''],
    ]));
  it('says whose they are, where a row holds nothing but its task', () => {
    const cells: readonly (readonly [row: number, column: number, text: string, rows?: number])[] = [
      ...['Đơn vị thực hiện', 'Nhiệm vụ được giao', 'Thời hạn'].map((text, column) => [0, column, text] as const),
      [1, 0, 'Văn phòng', 2],
      [1, 1, 'Rà soát hồ sơ lưu trữ của các phòng.'],
      [1, 2, '20/3/2026'],
      [2, 1, 'Sửa chữa hội trường.'],
      [3, 0, 'Phòng Dược'],
      [3, 1, 'Kiểm kê kho thuốc.'],
    ];
    const table = cells.map(([row, column, text, reach]) => ({
      text,
      cell: { table: 0, row, column, ...(reach && { rows: reach }) },
    }));
    const reading = read([
      ...['THÔNG BÁO', 'Phân công nhiệm vụ tháng 3', 'Giám đốc Sở giao nhiệm vụ như sau:'].map((text) => ({ text })),
      ...table,
      ...['Nơi nhận:', '- Như trên;', '- Lưu: VT.', 'GIÁM ĐỐC', 'Lò Văn Tám'].map((text) => ({ text })),
    ]);
    expect(
      reading.is === 'notice' &&
        reading.notice.assignments.map(({ text, units, deadline }) => [text, units[0]?.name, deadline?.due]),
    ).toEqual([
      ['Rà soát hồ sơ lưu trữ của các phòng.', 'Văn phòng', '2026-03-20'],
      ['Sửa chữa hội trường.', 'Văn phòng', undefined],
      ['Kiểm kê kho thuốc.', 'Phòng Dược', undefined],
    ]);
  });
});

it('a part of a table that names no known unit is not the unit’s of the part before', () => {
  const cells = [
    ['TT', 'Nội dung công việc', 'Thời hạn'],
    ['I', 'Văn phòng', ''],
    ['1', 'Rà soát hồ sơ lưu trữ của các phòng.', '20/3/2026'],
    ['II', 'SMCIT', ''],
    ['1', 'Nâng cấp hệ thống đo xa.', '25/3/2026'],
  ];
  const reading = read([
    ...['THÔNG BÁO', 'Phân công nhiệm vụ tháng 3', 'Giám đốc giao nhiệm vụ như sau:'].map((text) => ({ text })),
    ...cells.flatMap((row, at) =>
      row.flatMap((text, column) => (text ? [{ text, cell: { table: 0, row: at, column } }] : [])),
    ),
    ...['Nơi nhận:', '- Như trên;', '- Lưu: VT.', 'GIÁM ĐỐC', 'Lò Văn Tám'].map((text) => ({ text })),
  ]);
  expect(
    reading.is === 'notice' && reading.notice.assignments.map(({ unitsDoubtful = false }) => unitsDoubtful),
  ).toEqual([false, true]);
});

it('by what a thing is counted, no one is named who does it', () =>
  expect(
    rows(
      ['Hạng mục công việc', 'Đơn vị tính', 'Số lượng'],
      ['In phiếu khảo sát', 'Bộ', '120'],
      ['Sơn vạch', 'Công', '8'],
    ),
  ).toEqual([]));

describe('a name that a cell gives in words which could say what is done', () => {
  const leads = (after: string) => {
    const reading = read([
      ...[
        'SỞ Y TẾ SÔNG MÂY',
        'Số: 58/KH-SYT',
        'Sông Mây, ngày 10 tháng 02 năm 2026',
        'KẾ HOẠCH',
        'Hỗ trợ khởi nghiệp',
      ].map((text) => ({ text })),
      ...[
        ['Nội dung', 'Chủ trì', 'Thời hạn'],
        ['Mở 03 lớp tập huấn', 'Ban Hỗ trợ phụ nữ giới thiệu việc làm', '30/9/2026'],
      ].flatMap((row, at) => row.map((text, column) => ({ text, cell: { table: 0, row: at, column } }))),
      { text: 'II. TỔ CHỨC THỰC HIỆN' },
      { text: after },
      { text: '2. Văn phòng lập dự toán.' },
      { text: 'Nơi nhận:' },
      { text: '- Lưu: VT.' },
    ]);
    return reading.is === 'notice'
      ? reading.notice.assignments
          .slice(0, 2)
          .map(({ units, unitsDoubtful }) => [units[0]?.name, unitsDoubtful ?? false])
      : null;
  };
  const NAME = 'Ban Hỗ trợ phụ nữ giới thiệu việc làm';
  it('is whole where the text has it before a verb', () =>
    expect(leads(`1. ${NAME} là đầu mối theo dõi.`)).toEqual([
      [NAME, false],
      [NAME, false],
    ]));
  it('is asked where the text does not tell', () =>
    expect(leads('1. Văn phòng là đầu mối theo dõi.')).toEqual([
      [NAME, true],
      ['Văn phòng', false],
    ]));
});

describe('whom a cell lists in short', () => {
  const named = (helps: string) => {
    const reading = read([
      ...[
        'CÔNG TY CP CẢNG SÔNG MÂY',
        'Số: 58/KH-CSM',
        'Sông Mây, ngày 10 tháng 02 năm 2026',
        'KẾ HOẠCH',
        'Sản xuất',
      ].map((text) => ({ text })),
      ...[
        ['Nội dung', 'Chủ trì', 'Phối hợp', 'Thời hạn'],
        ['Ký hợp đồng bốc xếp', 'P. Vận tải', helps, '30/3/2026'],
        ['Kiểm kê kho', 'P. Vật tư', '', '31/3/2026'],
      ].flatMap((row, at) =>
        row.flatMap((text, column) => (text ? [{ text, cell: { table: 0, row: at, column } }] : [])),
      ),
      { text: 'Nơi nhận:' },
      { text: '- Lưu: VT.' },
    ]);
    const first = reading.is === 'notice' ? reading.notice.assignments[0] : undefined;
    return [...(first?.units.map(({ name }) => name) ?? []), ...(first?.unitsDoubtful ? ['?'] : [])];
  };
  it.each<[string, readonly string[]]>([
    ['P. TCKT, Pháp chế', ['P. TCKT', 'P. Pháp chế']],
    ['P. TCKT, Pháp chế và Thanh tra', ['P. TCKT', 'P. Pháp chế', 'Thanh tra']],
    ['P. TCKT, KHVT', ['P. TCKT, KHVT', '?']],
    ['P. Quản lý thiết bị, Vật tư', ['P. Quản lý thiết bị, Vật tư']],
    // A group helps, and no one by name.
    ['Các XN', []],
    ['Các phòng, XN', []],
    ['Các phòng, XN Cơ giới', ['XN Cơ giới']],
  ])('%s', (cell, expected) => expect(named(cell)).toEqual(['P. Vận tải', ...expected]));
});
