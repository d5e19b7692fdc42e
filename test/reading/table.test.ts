import { describe, expect, it } from 'vitest';
import { lineOf } from '@/lib/reading/line';
import { taskRows } from '@/lib/reading/tables';

const rows = (...cells: readonly (readonly string[])[]) =>
  taskRows(
    cells.flatMap((row, at) =>
      row.map((text, column) => lineOf({ text, cell: { table: 0, row: at, column } }, at * row.length + column)),
    ),
  )?.map(({ task, lead, support, time }) =>
    [task, lead, support, time].map((lines) => lines.map(({ text }) => text).join(' ')),
  );

describe('a table of tasks is told by its headings', () => {
  it.each([
    [
      ['Việc', 'Mốc chuẩn', 'Căn cứ'],
      ['Gửi hồ sơ', '20/3', 'QĐ 19'],
      ['Gửi hồ sơ', '', '', '20/3'],
    ],
    [
      ['Nhiệm vụ', 'Chủ trì', 'Phối hợp'],
      ['Gửi hồ sơ', 'Văn phòng', 'Tổ Văn'],
      ['Gửi hồ sơ', 'Văn phòng', 'Tổ Văn', ''],
    ],
    [
      ['Nội dung', 'Người làm', 'Hạn'],
      ['Gửi hồ sơ', 'Ông Lò', '20/3'],
      ['Gửi hồ sơ', 'Ông Lò', '', '20/3'],
    ],
    [
      ['GV chỉ đạo', 'Nội dung công việc', 'Dụng cụ'],
      ['Cô Lò', 'Dọn vườn', 'Cuốc'],
      ['Dọn vườn', 'Cô Lò', '', ''],
    ],
  ])('%j', (headings, row, expected) => expect(rows(headings, row)).toEqual([expected]));
  it.each([[['Mã', 'Số tiền', 'Ghi chú']], [['Việc', 'Số lượng', 'Đơn giá']]])('none: %j', (headings) =>
    expect(rows(headings, ['Gửi hồ sơ', '20', '3'])).toBeUndefined(),
  );
});
