import type { Line } from './line';

/** A row of a table of tasks; each column's lines, in order. */
export interface TaskRow {
  readonly number: string;
  readonly task: readonly Line[];
  readonly lead: readonly Line[];
  readonly support: readonly Line[];
  readonly time: readonly Line[];
}

const TASK = /^việc$|nhiệm vụ|nội dung|công việc|hoạt động|việc cần|chỉ đạo/iu;
const SUPPORT = /phối hợp/iu;
const LEAD =
  /chủ trì|đầu mối|phụ trách|thực hiện|đơn vị|cơ quan|phòng|trách nhiệm|phân công|họ (?:và )?tên|cán bộ|người|cá nhân|bộ phận/iu;
/** "GV chỉ đạo", "Cán bộ thực hiện nhiệm vụ": who does it, though what is done is named too. */
const PEOPLE = /^(?:GV|GVCN|giáo viên|người|cán bộ|công chức|đ\/c|đồng chí)(?![A-Za-zÀ-ỹ])/iu;
const TIME =
  /thời (?:gian|hạn|điểm)|tiến độ|(?<![A-Za-zÀ-ỹ])mốc(?![A-Za-zÀ-ỹ])|hoàn thành|kết thúc|(?:^|\s)(?:hạn|HT|TG|T\/gian|deadline)(?:\s|$)|ngày/iu;
/** From when on, beside a column that says until when. */
const START = /^(?:thời (?:gian|điểm)|ngày)? ?(?:bắt đầu|khởi công|triển khai từ)$/iu;
/** "Thời gian, địa điểm": when and where something takes place, not until when it is done. */
const PLACE = /địa điểm/iu;
const OTHER = /ghi chú|sản phẩm|kết quả|kinh phí|căn cứ|cơ sở/iu;

type Column = 'task' | 'lead' | 'support' | 'time';

function columnOf(heading: string): Column | null {
  if (heading.length > 90 || START.test(heading)) return null;
  if (SUPPORT.test(heading) && !/chủ trì/iu.test(heading)) return 'support';
  if (TIME.test(heading)) return 'time';
  if (PEOPLE.test(heading)) return 'lead';
  if (TASK.test(heading) && !/chủ trì|đơn vị|cơ quan/iu.test(heading)) return 'task';
  if (OTHER.test(heading)) return null;
  return LEAD.test(heading) ? 'lead' : null;
}

/**
 * The rows of a table whose header names a column of tasks and one of units or times; null for any other table. Cells that
 * hold numbers of columns, and rows without a task, are left out.
 */
export function taskRows(lines: readonly Line[]): TaskRow[] | null {
  const rows = new Map<number, Map<number, Line[]>>();
  for (const line of lines) {
    if (!line.cell) continue;
    const row = rows.get(line.cell.row) ?? new Map<number, Line[]>();
    rows.set(line.cell.row, row);
    row.set(line.cell.column, [...(row.get(line.cell.column) ?? []), line]);
  }
  const whole = (cell: readonly Line[] | undefined): string => cell?.map((line) => line.text).join(' ') ?? '';
  const order = [...rows.keys()].sort((a, b) => a - b);
  const columns = new Map<Column, number>();
  let takesPlace = false;
  let header = -1;
  for (const [at, row] of order.slice(0, 4).entries()) {
    for (const [column, cell] of rows.get(row) ?? []) {
      const kind = columnOf(whole(cell));
      if (!kind || columns.has(kind)) continue;
      columns.set(kind, column);
      if (kind === 'time') takesPlace = PLACE.test(whole(cell));
    }
    if (columns.has('task') && (columns.has('lead') || columns.has('time'))) {
      header = at;
      break;
    }
    columns.clear();
  }
  const task = columns.get('task');
  // A second row of headings under "Phân công": "Chủ trì | Phối hợp".
  const second = [...(rows.get(order[header + 1] ?? -1) ?? [])];
  if (header >= 0 && task !== undefined && second.every(([column, cell]) => column !== task && columnOf(whole(cell)))) {
    for (const [column, cell] of second) columns.set(columnOf(whole(cell)) ?? 'task', column);
    header++;
  }
  if (header < 0 || task === undefined) return null;

  const found: TaskRow[] = [];
  for (const row of order.slice(header + 1)) {
    const cells = rows.get(row) ?? new Map<number, Line[]>();
    const of = (kind: Column): readonly Line[] => cells.get(columns.get(kind) ?? -1) ?? [];
    const words = whole(of('task'));
    if (!/[A-Za-zÀ-ỹ]{2}/u.test(words)) continue;
    const number = task > 0 ? whole(cells.get(0)).replace(/[.\s]+$/, '') : '';
    found.push({
      number,
      task: of('task'),
      lead: of('lead'),
      support: of('support'),
      time: takesPlace ? [] : of('time'),
    });
  }
  return found;
}
