import { describe, expect, test } from 'vitest';
import { read } from '@/lib/reading';
import { type RunBox, runBlocks } from '@/lib/sources/pdf/runs';
import { widthOf } from './build';

/** Tables in a viewer's text layer: words with their places, no lines. */

const SIZE = 12;
const LINE = 15;
type Cell = string | readonly string[];
type Run = readonly [page: number, x: number, y: number, text: string];

/** Rows of cells, whose lines stand under one another from the top of their row; `middle`: the first column's in the middle. */
function table(
  rows: readonly (readonly Cell[])[],
  xs: readonly number[],
  { page = 0, top = 100, padding = 4, middle = false } = {},
): { runs: Run[]; bottom: number } {
  const runs: Run[] = [];
  let y = top;
  for (const row of rows) {
    const cells = row.map((cell) => (typeof cell === 'string' ? [cell] : cell));
    const high = Math.max(...cells.map(({ length }) => length));
    for (const [column, lines] of cells.entries()) {
      const down = middle && column === 0 ? ((high - lines.length) * LINE) / 2 : 0;
      for (const [at, text] of lines.entries())
        if (text) runs.push([page, xs[column] ?? 0, y + down + at * LINE, text]);
    }
    y += high * LINE + padding;
  }
  return { runs, bottom: y };
}

const blocksOf = (runs: readonly Run[]) =>
  runBlocks(
    runs.map(([, , , text]) => text),
    runs.map(([page, x, y, text]): RunBox => [page, x, y, widthOf(text, SIZE), SIZE]),
  ).blocks;

/** The cells, by row and column. */
const cellsOf = (runs: readonly Run[]): string[] =>
  blocksOf(runs).flatMap(({ text, cell }) => (cell ? [`${cell.row}.${cell.column} ${text}`] : []));

const XS = [60, 90, 260, 370, 480];
const HEAD = ['TT', 'Nội dung', 'Chủ trì', 'Phối hợp', 'Thời hạn'];
const ROWS: readonly (readonly Cell[])[] = [
  ['1', ['Rà soát danh mục', 'hồ sơ nộp lưu'], 'Văn phòng Sở', ['Các phòng,', 'đơn vị'], '20/11/2026'],
  ['2', 'Kiểm kê máy bơm', ['Trạm bơm thị trấn', 'Suối Ngà'], '', ['Trước ngày', '05/12/2026']],
];
const CELLS = [
  '0.0 TT',
  '0.1 Nội dung',
  '0.2 Chủ trì',
  '0.3 Phối hợp',
  '0.4 Thời hạn',
  '1.0 1',
  '1.1 Rà soát danh mục hồ sơ nộp lưu',
  '1.2 Văn phòng Sở',
  '1.3 Các phòng, đơn vị',
  '1.4 20/11/2026',
  '2.0 2',
  '2.1 Kiểm kê máy bơm',
  '2.2 Trạm bơm thị trấn Suối Ngà',
  '2.4 Trước ngày 05/12/2026',
];

describe('a table without lines', () => {
  test('has its cells, by the gaps between its columns and the numbers of its rows', () => {
    expect(cellsOf(table([HEAD, ...ROWS], XS).runs)).toEqual(CELLS);
  });

  test('is read as the tasks that it holds', () => {
    const { runs, bottom } = table([HEAD, ...ROWS], XS, { top: 300 });
    const lines = ['SỞ XÂY DỰNG', 'Số: 41/KH-SXD', 'KẾ HOẠCH', 'Kiểm tra trạm bơm năm 2026', 'II. PHÂN CÔNG NHIỆM VỤ'];
    const before = lines.map((text, at): Run => [0, 90, 100 + at * 24, text]);
    const after: Run[] = [
      [0, 60, bottom + 30, 'Yêu cầu các phòng, đơn vị nghiêm túc thực hiện Kế hoạch này, báo cáo về Sở.'],
      [0, 60, bottom + 60, 'Nơi nhận:'],
      [0, 60, bottom + 75, '- Lưu: VT.'],
    ];
    const reading = read(blocksOf([...before, ...runs, ...after]));
    if (reading.is !== 'notice') throw new Error(JSON.stringify(reading));
    expect(
      reading.notice.assignments
        .slice(0, 2)
        .map(({ text, units, deadline }) => [text, units.map(({ name, role }) => `${role} ${name}`), deadline?.due]),
    ).toEqual([
      ['Rà soát danh mục hồ sơ nộp lưu', ['lead Văn phòng Sở'], '2026-11-20'],
      ['Kiểm kê máy bơm', ['lead Trạm bơm thị trấn Suối Ngà'], '2026-12-05'],
    ]);
  });

  test('with a heading of two levels, and a row that lies over all columns', () => {
    const head: Run[] = [
      [0, 60, 100, 'TT'],
      [0, 90, 100, 'Nội dung'],
      [0, 310, 92, 'Phân công'],
      [0, 260, 108, 'Chủ trì'],
      [0, 370, 108, 'Phối hợp'],
      [0, 480, 100, 'Thời hạn'],
    ];
    const { runs } = table([['I', 'Công tác chuẩn bị của các đơn vị trong quý'], ...ROWS], XS, { top: 130 });
    expect(cellsOf([...head, ...runs])).toEqual([
      '0.0 TT',
      '0.1 Nội dung',
      '0.2 Phân công',
      '0.4 Thời hạn',
      '1.2 Chủ trì',
      '1.3 Phối hợp',
      '2.0 I',
      '2.1 Công tác chuẩn bị của các đơn vị trong quý',
      ...CELLS.slice(5).map((cell) => `${Number(cell[0]) + 2}${cell.slice(1)}`),
    ]);
  });

  test('with two cells in one run, where their columns lie near', () => {
    const [left, right] = ['Cập nhật danh mục hồ', 'Phòng Thanh tra'];
    const both = `${left} ${right}`;
    // Each letter of a run has the same share of its width.
    const start = 90 + (widthOf(both, SIZE) * both.indexOf(right)) / both.length;
    const long: Cell[] = ['3', both, '', '', '25/11/2026'];
    const { runs } = table([HEAD, ...ROWS, long], [60, 90, start, start + 110, start + 220]);
    expect(cellsOf(runs).slice(-4)).toEqual(['3.0 3', `3.1 ${left}`, `3.2 ${right}`, '3.4 25/11/2026']);
  });

  test('goes on over the end of a page', () => {
    const [one, other] = [table([HEAD, ROWS[0] ?? []], XS, { top: 700 }), table([ROWS[1] ?? []], XS, { page: 1 })];
    expect(cellsOf([...one.runs, [0, 300, 810, '1'], ...other.runs, [1, 300, 810, '2']])).toEqual(CELLS);
  });

  test('ends where text goes on', () => {
    const { runs, bottom } = table([HEAD, ...ROWS], XS);
    const text = 'III. TỔ CHỨC THỰC HIỆN';
    const all = blocksOf([
      ...runs,
      [0, 80, bottom + 6, text],
      [0, 80, bottom + 26, '1. Văn phòng Sở theo dõi, đôn đốc việc thực hiện.'],
    ]);
    expect(all.filter(({ cell }) => !cell).map((block) => block.text)).toEqual([
      text,
      '1. Văn phòng Sở theo dõi, đôn đốc việc thực hiện.',
    ]);
    expect(cellsOf([...runs, [0, 80, bottom + 2, 'Nơi nhận:']])).toEqual(CELLS);
  });

  test('with numbers in the middle of their rows', () => {
    const rows = [
      ...ROWS,
      ['3', ['Lập phương án', 'phòng, chống ngập', 'ở khu vực'], 'Văn phòng Sở', '', 'Quý I/2027'],
    ];
    expect(cellsOf(table([HEAD, ...rows], XS, { middle: true }).runs)).toEqual([
      ...CELLS,
      '3.0 3',
      '3.1 Lập phương án phòng, chống ngập ở khu vực',
      '3.2 Văn phòng Sở',
      '3.4 Quý I/2027',
    ]);
  });

  test('whose numbers stand anywhere beside their rows, by the order in which its cells are drawn', () => {
    const { runs } = table([HEAD, ...ROWS], XS);
    const moved = runs.map(([page, x, y, text]): Run => [page, x, text === '2' ? y + 0.4 * LINE : y, text]);
    expect(cellsOf(moved)).toEqual(CELLS);
  });

  test('is left alone where it is not clear which lines are whose', () => {
    const { runs } = table([HEAD, ...ROWS], XS);
    const moved = runs.map(([page, x, y, text]): Run => [page, x, text === '2' ? y + 0.4 * LINE : y, text]);
    // Drawn line by line, its cells say nothing.
    expect(cellsOf(moved.sort(([, ax, ay], [, bx, by]) => ay - by || ax - bx))).toEqual([]);
  });

  test.each([
    ['rõ việc', ['Rõ việc', 'Rõ người', 'Rõ tiến độ', 'Rõ kết quả'], [60, 260, 370, 480]],
    ['of three columns', ['Nội dung công việc', 'Đơn vị chủ trì', 'Thời gian hoàn thành'], [60, 260, 400]],
    ['with a unit first', ['Đơn vị thực hiện', 'Nhiệm vụ', 'Thời hạn'], [60, 200, 450]],
    ['with a head of two lines', [['Hạng mục', 'công việc'], 'Bộ phận', ['Thời hạn', 'xong']], [60, 260, 400]],
  ] as const)('without numbers, by the words of its heading: %s', (_, head, xs) => {
    const rest = head.length - 3;
    const rows: Cell[][] = [
      [
        ['Khơi thông mương', 'thoát nước'],
        'Trạm bơm Suối Ngà',
        ['Trước ngày', '05/12/2026'],
        ...Array(rest).fill('Báo cáo'),
      ],
      ['Kiểm kê máy bơm', ['Phòng Kỹ thuật', 'nông nghiệp'], 'Quý I/2027', ...Array(rest).fill('')],
    ];
    const { runs, bottom } = table([head, ...rows], xs);
    const after: Run[] = [
      [0, 60, bottom + 10, 'TỔ CHỨC THỰC HIỆN'],
      [0, 60, bottom + 30, 'Các phòng, đơn vị nghiêm túc thực hiện Kế hoạch này, báo cáo về Sở để tổng hợp.'],
    ];
    expect(cellsOf([...runs, ...after])).toEqual([
      ...head.map((cell, at) => `0.${at} ${[cell].flat().join(' ')}`),
      '1.0 Khơi thông mương thoát nước',
      '1.1 Trạm bơm Suối Ngà',
      '1.2 Trước ngày 05/12/2026',
      ...(rest ? ['1.3 Báo cáo'] : []),
      '2.0 Kiểm kê máy bơm',
      '2.1 Phòng Kỹ thuật nông nghiệp',
      '2.2 Quý I/2027',
    ]);
  });

  test('whose numbers have no head, or one that is too narrow for its word', () => {
    const bare = table([['', ...HEAD.slice(1)], ...ROWS], XS).runs;
    expect(cellsOf(bare)).toEqual(CELLS.slice(1));
    const narrow = table([[['S', 'T', 'T'], ...HEAD.slice(1)], ...ROWS], XS).runs;
    expect(cellsOf(narrow)).toEqual(['0.0 S T T', ...CELLS.slice(1)]);
  });

  test('whose words were stretched to both margins of their cells', () => {
    const { runs } = table([HEAD, ...ROWS], XS);
    const parts: readonly (readonly [number, string])[] = [
      [90, 'Rà soát'],
      [160, 'danh'],
      [215, 'mục'],
    ];
    const stretched = runs.flatMap((run): Run[] =>
      run[3] === 'Rà soát danh mục' ? parts.map(([x, text]): Run => [run[0], x, run[2], text]) : [run],
    );
    expect(cellsOf(stretched)).toEqual(CELLS);
  });

  test('with its heading of two levels again on the next page, and a row that goes on there', () => {
    const head = (page: number, top: number): Run[] => [
      [page, 60, top, 'Nhiệm vụ'],
      [page, 310, top, 'Phân công'],
      [page, 480, top, 'Thời hạn'],
      [page, 260, top + 16, 'Chủ trì'],
      [page, 370, top + 16, 'Phối hợp'],
    ];
    const xs = [60, 260, 370, 480];
    const one = table([[['Rà soát', 'danh mục'], 'Văn phòng Sở', 'Các phòng,', '20/11/2026']], xs, { top: 740 });
    const rest = [['hồ sơ', 'nộp lưu'], '', 'đơn vị', ''];
    const other = table([rest, ['Kiểm kê máy bơm', 'Trạm bơm', '', '05/12/2026']], xs, { page: 1, top: 90 });
    const cells = cellsOf([...head(0, 700), ...one.runs, ...head(1, 50), ...other.runs]);
    expect(cells.slice(5)).toEqual([
      '2.0 Rà soát danh mục hồ sơ nộp lưu',
      '2.1 Văn phòng Sở',
      '2.2 Các phòng, đơn vị',
      '2.3 20/11/2026',
      '3.0 Kiểm kê máy bơm',
      '3.1 Trạm bơm',
      '3.3 05/12/2026',
    ]);
  });

  test('goes on over the end of a page right under its heading, or where the rest of a row has no cell beside it', () => {
    const head = ['Rõ việc', 'Rõ trách nhiệm', 'Rõ thời gian'];
    const xs = [60, 260, 400];
    const rows = [
      [['Khơi thông mương', 'thoát nước'], 'Trạm bơm', 'Quý I/2027'],
      [['Kiểm kê', 'máy bơm'], 'Phòng Kỹ thuật', '05/12/2026'],
    ];
    const under = [...table([head], xs, { top: 780 }).runs, ...table(rows, xs, { page: 1 }).runs];
    const cells = [
      ...['0.0 Rõ việc', '0.1 Rõ trách nhiệm', '0.2 Rõ thời gian'],
      ...['1.0 Khơi thông mương thoát nước', '1.1 Trạm bơm', '1.2 Quý I/2027'],
      ...['2.0 Kiểm kê máy bơm', '2.1 Phòng Kỹ thuật', '2.2 05/12/2026'],
    ];
    expect(cellsOf(under)).toEqual(cells);
    const [first = [], second = []] = rows;
    const one = table([head, [['Khơi thông', 'mương'], ...first.slice(1)]], xs, { top: 740 });
    const rest = [[['thoát', 'nước']], second];
    expect(cellsOf([...one.runs, ...table(rest, xs, { page: 1 }).runs])).toEqual(cells);
  });

  test('says that it is not clear, where its rows are seen and not which words are whose', () => {
    const unclear = (runs: readonly Run[]) => blocksOf(runs).flatMap(({ text, unclear }) => (unclear ? [text] : []));
    const { runs, bottom } = table([HEAD, ...ROWS], XS);
    expect(unclear(runs)).toEqual([]);
    const text = 'Các phòng, đơn vị nghiêm túc thực hiện Kế hoạch này, báo cáo về Sở để tổng hợp.';
    const after: Run = [0, 60, bottom + 20, text];
    const moved = runs.map(([page, x, y, words]): Run => [page, x, words === '2' ? y + 0.4 * LINE : y, words]);
    const byLines = [...moved].sort(([, ax, ay], [, bx, by]) => ay - by || ax - bx);
    const said = unclear([...byLines, after]).join(' ');
    expect(said).toContain('Rà soát danh mục');
    expect(said).toContain('05/12/2026');
    expect(said).not.toContain(text);
    // One row in which words of two cells are one run that begins nowhere else.
    const both: Run[] = [
      [0, 60, bottom, '3'],
      [0, 90, bottom, 'Cập nhật danh mục hồ sơ ở Phòng Thanh tra'],
      [0, 480, bottom, '25/11/2026'],
    ];
    expect(unclear([...runs, ...both])).toEqual(['3', expect.stringContaining('Phòng Thanh tra')]);
    // All lines of such a row are; without numbers nothing tells which rows they are.
    const wrapped: Run[] = [...both, [0, 90, bottom + LINE, 'lưu trữ'], [0, 370, bottom + LINE, 'Trạm bơm']];
    expect(unclear([...runs, ...wrapped]).join(' ')).toMatch(/^3 .*Phòng Thanh tra.*lưu trữ.*Trạm bơm/);
    const bare = (rows: readonly (readonly Cell[])[], top?: number) =>
      table(
        rows.map((row) => row.slice(1)),
        XS.slice(1),
        { top },
      );
    const rows = bare([HEAD, ...ROWS]);
    const mixed = both.slice(1).map(([page, x, , words]): Run => [page, x, rows.bottom, words]);
    const more = bare(ROWS, rows.bottom + LINE).runs;
    expect(unclear([...rows.runs, ...more])).toEqual([]);
    expect(unclear([...rows.runs, ...mixed, ...more]).join(' ')).toContain('Rà soát danh mục');
  });

  test('says so, too, where its rows are as near to one another as their lines, and drawn line by line', () => {
    const { runs } = table(
      [
        ['Nội dung', 'Chủ trì', 'Thời hạn'],
        ['Rà soát', 'Văn phòng Sở', '20/11/2026'],
        ['hồ sơ nộp lưu'],
        ['Kiểm kê', 'Trạm bơm', 'Quý I/2027'],
        ['máy bơm', 'Suối Ngà'],
      ],
      [60, 260, 400],
      { padding: 0 },
    );
    expect(
      blocksOf(runs)
        .filter(({ unclear }) => unclear)
        .map(({ text }) => text)
        .join(' '),
    ).toContain('Kiểm kê');
    expect(cellsOf(runs)).toEqual([]);
    const one = table(
      [
        ['Nội dung', 'Chủ trì', 'Thời hạn'],
        [['Rà soát', 'hồ sơ nộp lưu'], ['Trạm bơm', 'Suối Ngà'], 'Quý I/2027'],
      ],
      [60, 260, 400],
      { padding: 0 },
    );
    expect(cellsOf([...one.runs].sort(([, ax, ay], [, bx, by]) => ay - by || ax - bx)).slice(3)).toEqual([
      '1.0 Rà soát hồ sơ nộp lưu',
      '1.1 Trạm bơm Suối Ngà',
      '1.2 Quý I/2027',
    ]);
  });

  test('with cells that reach over several rows, whose words stand in the middle of them', () => {
    const rows = [
      ['1', ['Rà soát', 'hồ sơ'], '', ''],
      ['2', ['Kiểm kê', 'máy bơm'], '', 'Quý I/2027'],
      ['3', 'Báo cáo'],
    ];
    const { runs } = table([['TT', 'Nội dung', 'Chủ trì', 'Thời hạn'], ...rows], [60, 90, 260, 400]);
    const at = runs.findIndex(([, , , text]) => text === '2');
    const [, , top = 0] = runs[at] ?? [];
    const merged: Run[] = [
      [0, 260, top - LINE / 2, 'Văn phòng'],
      [0, 260, top + LINE / 2, 'Sở'],
      [0, 400, top - 2 * LINE, '20/11/2026'],
    ];
    const blocks = blocksOf([...runs.slice(0, at), ...merged, ...runs.slice(at)]);
    const cells = blocks.flatMap(({ text, cell }) =>
      cell && cell.row > 0 ? [[cell.row, cell.column, text, cell.rows]] : [],
    );
    expect(cells).toEqual([
      [1, 0, '1', undefined],
      [1, 1, 'Rà soát hồ sơ', undefined],
      [1, 2, 'Văn phòng Sở', 2],
      [1, 3, '20/11/2026', undefined],
      [2, 0, '2', undefined],
      [2, 1, 'Kiểm kê máy bơm', undefined],
      [2, 3, 'Quý I/2027', undefined],
      [3, 0, '3', undefined],
      [3, 1, 'Báo cáo', undefined],
    ]);
  });

  test('that stands right under another one keeps its own heading', () => {
    const one = table([HEAD, ...ROWS], XS);
    const other = table(
      [
        ['TT', 'Nội dung', 'Thời gian', 'Chủ trì', 'Ghi chú'],
        ['7', 'Tiếp công dân', '15/12/2026', 'Văn phòng'],
      ],
      XS,
      {
        top: one.bottom,
      },
    );
    const cells = cellsOf([...one.runs, ...other.runs]);
    expect(cells).toEqual([
      ...CELLS,
      ...['0.0 TT', '0.1 Nội dung', '0.2 Thời gian', '0.3 Chủ trì', '0.4 Ghi chú'],
      ...['1.0 7', '1.1 Tiếp công dân', '1.2 15/12/2026', '1.3 Văn phòng'],
    ]);
  });

  test('with a row over all columns above one whose cells share no line', () => {
    const { runs, bottom } = table([HEAD, ...ROWS, ['I', 'Công tác chuẩn bị của các đơn vị trong quý']], XS);
    const last: Run[] = [
      [0, 60, bottom + 20, '3'],
      [0, 90, bottom, 'Kiểm tra'],
      [0, 90, bottom + LINE, 'kho'],
      [0, 90, bottom + 2 * LINE, 'và trạm'],
      [0, 260, bottom + 8, 'Trạm bơm thị trấn'],
      [0, 260, bottom + 8 + LINE, 'Suối Ngà'],
      [0, 480, bottom + 8, '15/12/2026'],
    ];
    expect(cellsOf([...runs, ...last]).slice(-4)).toEqual([
      '4.0 3',
      '4.1 Kiểm tra kho và trạm',
      '4.2 Trạm bơm thị trấn Suối Ngà',
      '4.4 15/12/2026',
    ]);
  });

  test.each([
    [['20/11/202', '6'], '20/11/2026'],
    [['trước ngày', '20/11/20', '26'], 'trước ngày 20/11/2026'],
    [['từ ngày 20/11', '26'], 'từ ngày 20/11 26'],
  ])('whose columns are too narrow for a year: %j', (lines, year) => {
    const { runs } = table([HEAD, ['1', 'Rà soát', 'Văn phòng Sở', '', lines]], XS);
    expect(cellsOf(runs).at(-1)).toBe(`1.4 ${year}`);
  });

  test('is none in text that only speaks of units, tasks and times', () => {
    expect(
      cellsOf([
        [0, 60, 100, 'Nhiệm vụ'],
        [0, 60, 120, '1. Đơn vị chủ trì: Văn phòng Sở.'],
        [0, 60, 140, '2. Thời hạn hoàn thành: 20/11/2026.'],
        [0, 60, 170, 'Nơi nhận:'],
        [0, 330, 170, 'TM. ỦY BAN NHÂN DÂN'],
        [0, 60, 185, '- Các phòng, đơn vị;'],
        [0, 360, 185, 'CHỦ TỊCH'],
      ]),
    ).toEqual([]);
    // A list of persons has no work.
    const people = [
      ['Họ và tên', 'Đơn vị', 'Ghi chú'],
      ['Lò Văn Tơ', 'Phòng Kỹ thuật', 'Vắng'],
      ['Vi Thị Na', 'Trạm bơm', ''],
    ];
    expect(cellsOf(table(people, [60, 200, 340]).runs)).toEqual([]);
  });

  test('is none where nothing is shared out', () => {
    expect(
      cellsOf(
        table(
          [
            ['TT', 'Họ và tên', 'Ghi chú'],
            ['1', 'Lò Văn Tơ', 'Vắng'],
          ],
          [60, 90, 260],
        ).runs,
      ),
    ).toEqual([]);
  });
});
