import type { Line } from './line';

/** A row of a table of tasks; each column's lines, in order. */
export interface TaskRow {
  readonly number: string;
  readonly task: readonly Line[];
  readonly lead: readonly Line[];
  readonly support: readonly Line[];
  readonly time: readonly Line[];
}

const TASK = /^(?:đầu )?việc$|nhiệm vụ|nội dung|công việc|hoạt động|việc cần|chỉ đạo/iu;
const SUPPORT = /phối hợp/iu;
const LEAD =
  /chủ trì|đầu mối|phụ trách|thực hiện|đơn vị|cơ quan|phòng|trách nhiệm|phân công|họ (?:và )?tên|cán bộ|người|cá nhân|bộ phận/iu;
/** "GV chỉ đạo", "Cán bộ thực hiện nhiệm vụ": who does it, though what is done is named too. */
const PEOPLE = /^(?:GV|GVCN|giáo viên|người|cán bộ|công chức|đ\/c|đồng chí)(?![A-Za-zÀ-ỹ])/iu;
/** A cell that says itself who leads. */
const TELLS_LEAD = /^(?:(?:Đơn vị|Cơ quan|Bộ phận|Phòng) )?chủ trì\s*:/iu;
const TIME =
  /thời (?:gian|hạn|điểm)|tiến độ|(?<![A-Za-zÀ-ỹ])mốc(?![A-Za-zÀ-ỹ])|hoàn thành|kết thúc|(?:^|\s)(?:hạn|HT|TG|T\/gian|deadline)(?:\s|$)|ngày/iu;
/** Times, where no other column holds them and its cells name some: "Giai đoạn": "Quý I/2026". */
const STAGE = /^(?:các )?giai đoạn$|lộ trình/iu;
const NAMES_TIME = /(?:ngày|tháng|quý|năm|tuần) (?:\d|[IVX]+(?![A-Za-zÀ-ỹ]))|\d\/\d/iu;
/** From when on, beside a column that says until when. */
const START = /^(?:thời (?:gian|điểm)|ngày)? ?(?:bắt đầu|khởi công|triển khai từ)$/iu;
/** "Thời gian, địa điểm": when and where something takes place, not until when it is done. */
const PLACE = /địa điểm/iu;
const OTHER = /ghi chú|sản phẩm|kết quả|kinh phí|căn cứ|cơ sở/iu;

/** Columns of a list of documents, as portals and appendices show them; their days and offices are of the documents. */
const DOCUMENT =
  /^(?:số(?:,| và| ?\/)? ?(?:k[ýí] hiệu|hiệu)(?: văn bản)?|số (?:văn bản|công văn|VB|CV|đến|đi)|ngày(?:, tháng)? (?:văn bản|VB|ban hành|ký|đến|đi)|(?:nội dung )?trích yếu(?: nội dung| văn bản)?|(?:cơ quan|đơn vị|nơi) (?:ban hành|phát hành|gửi)|(?:tên )?loại (?:văn bản|VB))$/iu;

type Column = 'task' | 'lead' | 'support' | 'time';

function columnOf(heading: string): Column | null {
  if (heading.length > 90 || START.test(heading) || DOCUMENT.test(heading)) return null;
  if (SUPPORT.test(heading) && !/chủ trì/iu.test(heading)) return 'support';
  if (TIME.test(heading)) return 'time';
  if (PEOPLE.test(heading)) return 'lead';
  if (TASK.test(heading) && !/chủ trì|đơn vị|cơ quan/iu.test(heading)) return 'task';
  if (OTHER.test(heading)) return null;
  return LEAD.test(heading) ? 'lead' : null;
}

type Row = ReadonlyMap<number, readonly Line[]>;

/** The cells of one table, row by row. */
function rowsOf(lines: readonly Line[]): Row[] {
  const rows = new Map<number, Map<number, Line[]>>();
  for (const line of lines) {
    if (!line.cell) continue;
    const row = rows.get(line.cell.row) ?? new Map<number, Line[]>();
    rows.set(line.cell.row, row);
    row.set(line.cell.column, [...(row.get(line.cell.column) ?? []), line]);
  }
  return [...rows].sort(([a], [b]) => a - b).map(([, row]) => row);
}

const whole = (cell: readonly Line[] | undefined): string => cell?.map((line) => line.text).join(' ') ?? '';

/** What the columns of a table hold. */
interface Columns {
  readonly task: number;
  readonly others: ReadonlyMap<Column, number>;
  /** How many rows say so. */
  readonly rows: number;
}

/** The columns of a table whose first rows name one of tasks and one of units or times; null for any other table. */
function columnsOf(rows: readonly Row[]): Columns | null {
  for (const [at, row] of rows.slice(0, 4).entries()) {
    const columns = new Map<Column, number>();
    for (const [column, cell] of row) {
      const kind = columnOf(whole(cell));
      if (kind && !columns.has(kind)) columns.set(kind, column);
    }
    const below = rows.slice(at + 1);
    const stage = columns.has('time') ? undefined : columnWith(row, below, STAGE, NAMES_TIME);
    if (stage !== undefined) columns.set('time', stage);
    // "Phân công nhiệm vụ" over "Chủ trì: A. Phối hợp: B".
    const told = columns.has('lead') ? undefined : columnWith(row, below, LEAD, TELLS_LEAD);
    if (told !== undefined && told !== columns.get('task')) columns.set('lead', told);
    const task = columns.get('task') ?? unnamed(row, below, columns);
    if (task === undefined || !(columns.has('lead') || columns.has('time'))) continue;
    if (PLACE.test(whole(row.get(columns.get('time') ?? -1)))) columns.delete('time');
    // A second row of headings under "Phân công": "Chủ trì | Phối hợp".
    const second = [...(rows[at + 1] ?? [])];
    const isHeaded = second.every(([column, cell]) => column !== task && columnOf(whole(cell)));
    if (isHeaded) for (const [column, cell] of second) columns.set(columnOf(whole(cell)) ?? 'task', column);
    return { task, others: columns, rows: at + (isHeaded ? 2 : 1) };
  }
  return null;
}

/** The column whose heading and whose first cell below are such; undefined for none. */
function columnWith(headings: Row, below: readonly Row[], heading: RegExp, cell: RegExp): number | undefined {
  for (const [column, lines] of headings) {
    if (!heading.test(whole(lines))) continue;
    const first = below.map((row) => whole(row.get(column))).find((text) => /[A-Za-zÀ-ỹ\d]/.test(text));
    if (first && cell.test(first)) return column;
  }
  return undefined;
}

/** Beside who leads and who helps, the first column of words is what they do, whatever its heading: "Hạng mục". */
function unnamed(headings: Row, below: readonly Row[], columns: ReadonlyMap<Column, number>): number | undefined {
  if (!columns.has('lead') || !columns.has('support')) return undefined;
  const known = new Set(columns.values());
  for (const [column, lines] of headings)
    if (!known.has(column) && !OTHER.test(whole(lines)) && /\p{Ll}{2}/u.test(whole(below[0]?.get(column))))
      return column;
  return undefined;
}

function taskRow(cells: Row, { task, others }: Columns): TaskRow {
  const of = (kind: Column): readonly Line[] => cells.get(others.get(kind) ?? -1) ?? [];
  const number = task > 0 && others.get('time') !== 0 ? whole(cells.get(0)).replace(/[.\s]+$/, '') : '';
  return { number, task: cells.get(task) ?? [], lead: of('lead'), support: of('support'), time: of('time') };
}

/** Rows that hold only numbers of columns, or no task, are left out. */
const isTask = (row: TaskRow): boolean => /[A-Za-zÀ-ỹ]{2}/u.test(whole(row.task));

interface TaskTable {
  readonly columns: Columns;
  readonly width: number;
  readonly tasks: TaskRow[];
}

const widthOf = (rows: readonly Row[]): number => Math.max(0, ...rows.map((row) => Math.max(...row.keys()) + 1));

/**
 * The rows that go on with the table before them, or null. Where a page ends within a table, what follows may be a table of
 * its own, without its header: it has as many columns, or its numbers go on. A first row without a number is the rest of
 * the last row.
 */
function goingOn(rows: readonly Row[], { columns, width, tasks }: TaskTable): TaskRow[] | null {
  const [first, ...others] = rows.map((row) => taskRow(row, columns));
  const last = tasks.at(-1);
  if (!first || !last || widthOf(rows) > width) return null;
  if (!(Number(last.number) > 0)) return widthOf(rows) === width ? [first, ...others] : null;
  if (Number(first.number) === Number(last.number) + 1) return [first, ...others];
  if (first.number !== '' || (others[0] && Number(others[0].number) !== Number(last.number) + 1)) return null;
  tasks[tasks.length - 1] = {
    number: last.number,
    task: [...last.task, ...first.task],
    lead: [...last.lead, ...first.lead],
    support: [...last.support, ...first.support],
    time: [...last.time, ...first.time],
  };
  return others;
}

/** Whether the rows are documents, and no work: their columns say so, and none of them says what is to be done. */
const listsDocuments = (rows: readonly Row[]): boolean =>
  rows.slice(0, 2).some((row) => {
    const headings = [...row.values()].map(whole);
    const documents = headings.filter((heading) => DOCUMENT.test(heading));
    return documents.length >= 2 && !headings.some((heading) => columnOf(heading) === 'task');
  });

/** "8h00 - 8h30", "07:30": hours and no day. */
const HOURS =
  /^\d{1,2}\s?(?:h|g|giờ|:)\s?\d{0,2}(?: phút)?(?:\s?(?:-|–|đến)\s?\d{1,2}\s?(?:h|g|giờ|:)\s?\d{0,2}(?: phút)?)?$/iu;
/** So many rows with their hour make a table one. */
const HOURLY = 2;

/** Whether the rows are the course of a day or a week, and no work: a column of theirs holds hours alone. */
function isTimetable(rows: readonly Row[]): boolean {
  const columns = new Map<number, { hours: number; others: number }>();
  for (const row of rows.slice(1))
    for (const [column, cell] of row) {
      const found = columns.get(column) ?? { hours: 0, others: 0 };
      columns.set(column, found);
      const text = whole(cell).trim();
      if (text.length < 24 && HOURS.test(text)) found.hours++;
      else if (/[A-Za-zÀ-ỹ\d]/.test(text)) found.others++;
    }
  return [...columns.values()].some(({ hours, others }) => hours >= HOURLY && hours > others);
}

/** A table of tasks with a header, or one that goes on with the table `before` it; null for any other. */
function taskTable(rows: readonly Row[], before: TaskTable | null | undefined): TaskTable | null {
  const columns = columnsOf(rows);
  if (columns) {
    const tasks = rows.slice(columns.rows).map((row) => taskRow(row, columns));
    return { columns, width: widthOf(rows), tasks: tasks.filter(isTask) };
  }
  const rest = before && goingOn(rows, before);
  return rest ? { ...before, tasks: rest.filter(isTask) } : null;
}

/** The tasks of the tables among `lines`, by the number of the table: none of a list of documents or of a timetable, null for any other table. */
export function taskTables(lines: readonly Line[]): Map<number, readonly TaskRow[] | null> {
  const grouped = new Map<number, { readonly lines: Line[]; readonly before: number | undefined }>();
  for (const [at, line] of lines.entries()) {
    if (!line.cell) continue;
    const group = grouped.get(line.cell.table);
    if (group) group.lines.push(line);
    // Only right after another table one can go on with it.
    else grouped.set(line.cell.table, { lines: [line], before: lines[at - 1]?.cell?.table });
  }
  const tables = new Map<number, TaskTable | null>();
  const lists = new Set<number>();
  for (const [number, group] of grouped) {
    const rows = rowsOf(group.lines);
    if (listsDocuments(rows) || isTimetable(rows)) lists.add(number);
    else tables.set(number, taskTable(rows, tables.get(group.before ?? -1)));
  }
  return new Map(
    [...grouped.keys()].map((number) => [number, lists.has(number) ? [] : (tables.get(number)?.tasks ?? null)]),
  );
}
