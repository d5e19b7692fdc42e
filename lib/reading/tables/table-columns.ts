import { type Row, whole } from './cells';
import { DOCUMENT } from './tables-of-facts';

/** What the columns of a table hold, by their headings. */

const TASK =
  /^(?:rõ )?(?:đầu )?việc$|nhiệm vụ|nội dung|công việc|hoạt động|việc cần|chỉ đạo|^kết luận$|^(?:các )?(?:giải|biện) pháp(?: (?:khắc phục|thực hiện|cải tiến|cụ thể))?$/iu;
/** "Mốc công việc": what is done by then, not when. */
const MILESTONE = /^(?:các )?mốc (?:công việc|nhiệm vụ|hoạt động)(?: chính| quan trọng)?$/iu;
const SUPPORT =
  /phối hợp|^(?:(?:các )?(?:đơn vị|bộ phận|người|cán bộ) )?hỗ trợ$|^(?:(?:các )?(?:đơn vị|cơ quan|bộ phận)(?:, (?:đơn vị|cơ quan|bộ phận))? )?(?:liên quan|(?:cùng )?tham gia)$/iu;
const LEAD =
  /chủ trì|đầu mối|phụ trách|thực hiện|đơn vị|cơ quan|phòng|trách nhiệm|phân công|^trưởng (?:đoàn|nhóm|tổ|ban)$|họ (?:và )?tên|cán bộ|người|cá nhân|bộ phận|(?:^|\s)giao (?:việc )?cho$|^được giao$|^bên (?:nhận|làm)(?: việc)?$|^ai (?:làm|lo)$/iu;
/** "GV chỉ đạo", "Cán bộ thực hiện nhiệm vụ": who does it, though what is done is named too. */
const PEOPLE = /^(?:GV|GVCN|giáo viên|người|cán bộ|công chức|đ\/c|đồng chí)(?![A-Za-zÀ-ỹ])/iu;
/** A cell that says itself who leads: "Chủ trì: …", "Phòng A chủ trì, …". */
const TELLS_LEAD = /^(?:(?:Đơn vị|Cơ quan|Bộ phận|Phòng) )?chủ trì\s*:|^[^.;:]{2,90} chủ trì[,;] /iu;
const TIME =
  /thời (?:gian|hạn|điểm)|tiến độ|lịch (?:trình|thực hiện|triển khai)|(?<![A-Za-zÀ-ỹ])mốc(?![A-Za-zÀ-ỹ])|hoàn thành|kết thúc|(?:^|\s)(?:hạn|HT|TG|T\/gian|deadline)(?:\s|$)|ngày/iu;
/** Times, where no other column holds them and its cells name some: "Giai đoạn": "Quý I/2026". */
const STAGE = /^(?:các )?giai đoạn$|lộ trình|^tháng$/iu;
/** Months in a column beside that of the days: "Tháng" | "Ngày". */
const MONTH = /^tháng(?: ?\/ ?năm)?$/iu;
const DAY = /^(?:ngày|ngày,? thứ|thứ,? ngày|thời gian)$/iu;
/** Its weeks, beside or without the months, where they name their days: "Từ 01 - 08/9". */
const WEEK = /^tuần$/iu;
const NAMES_DAY = /\d\s?\/\s?\d/;
const NAMES_TIME = /(?:ngày|tháng|quý|năm|tuần) (?:\d|[IVX]+(?![A-Za-zÀ-ỹ]))|\d\s?\/\s?\d/iu;
/** From when on, beside a column that says until when. */
const START = /^(?:thời (?:gian|điểm)|ngày)? ?(?:bắt đầu|khởi công|triển khai từ)$/iu;
/** Whoever a column calls so is to do something. */
const CHARGED = /chủ trì|tham mưu|soạn thảo|^(?:đơn vị|bộ phận|người|cán bộ) thực hiện$/iu;
/** "Thời gian, địa điểm": when and where something takes place, not until when it is done. */
const PLACE = /địa điểm/iu;
const OTHER = /ghi chú|sản phẩm|kết quả|kinh phí|căn cứ|cơ sở|đơn vị (?:tính|đo)/iu;

/** Who is looked at by inspectors: "Đơn vị được kiểm tra". */
const INSPECTED = /(?<![A-Za-zÀ-ỹ])(?:được|chịu sự) (?:thanh tra|kiểm tra|giám sát|kiểm toán|khảo sát)/iu;
/** What they look into: work where someone is named who does. */
const LOOKED_INTO = /^nội dung (?:thanh tra|kiểm tra|giám sát|kiểm toán|khảo sát)/iu;

export type Column = 'task' | 'lead' | 'support' | 'time';

export function columnOf(heading: string): Column | null {
  if (heading.length > 90 || START.test(heading) || DOCUMENT.test(heading) || INSPECTED.test(heading)) return null;
  if (MILESTONE.test(heading)) return 'task';
  if (SUPPORT.test(heading) && !/chủ trì/iu.test(heading)) return 'support';
  if (TIME.test(heading)) return 'time';
  if (PEOPLE.test(heading)) return 'lead';
  if (TASK.test(heading) && !/chủ trì|đơn vị|cơ quan/iu.test(heading)) return 'task';
  if (OTHER.test(heading)) return null;
  return LEAD.test(heading) ? 'lead' : null;
}

/** What the contents in the next column are of: "Hạng mục" | "Nội dung". */
const OBJECT =
  /^(?:hạng mục|hoạt động|lĩnh vực|nhóm (?:việc|nhiệm vụ)|tên (?:nhiệm vụ|hạng mục|công việc|đề án|dự án|hoạt động))(?: công việc)?$/iu;
const CONTENTS = /^nội dung/iu;

/** What is done by a time, named as a thing: "Hạng mục" | "Tiến độ", "Cuộc kiểm toán" | "Thời gian thực hiện". */
const UNDERTAKING = /^(?:tên )?(?:hạng mục(?: công việc)?|cuộc (?:kiểm toán|kiểm tra|thanh tra|giám sát|khảo sát))$/iu;
const DONE_IN = /^tiến độ|thực hiện|hoàn thành|thời hạn/iu;
/** Those who help stand in brackets: "Đơn vị chủ trì (phối hợp)". */
const HELP_IN_BRACKETS = /chủ trì \((?:đơn vị |bộ phận )?phối hợp\)$/iu;

/** What the columns of a table hold. */
export interface Columns {
  readonly task: number;
  /** The column before, where it names what the task's are the contents of, or -1. */
  readonly object: number;
  readonly others: ReadonlyMap<Column, number>;
  readonly month: number;
  readonly bracketed: boolean;
  /** How many rows say so. */
  readonly rows: number;
}

/** "233/CCTL-KT", "02/11/2026": no row of headings holds one. */
const IS_VALUE = /^(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d*\s?\/\s?\p{Lu}{2}\S*)$/u;

/** The columns of a table whose first rows name one of tasks and one of units or times; null for any other table. */
export function columnsOf(rows: readonly Row[]): Columns | null {
  for (const [at, row] of rows.slice(0, 4).entries()) {
    if ([...row.values()].some((cell) => IS_VALUE.test(whole(cell)))) continue;
    const columns = new Map<Column, number>();
    for (const [column, cell] of row) {
      const kind = columnOf(whole(cell));
      if (kind && !columns.has(kind)) columns.set(kind, column);
    }
    const below = rows.slice(at + 1);
    const stage = columns.has('time') ? undefined : stageOf(row, below);
    if (stage !== undefined) columns.set('time', stage);
    // "Phân công nhiệm vụ" over "Chủ trì: A. Phối hợp: B".
    const told = columns.has('lead') ? undefined : columnWith(row, below, LEAD, TELLS_LEAD);
    if (told !== undefined && told !== columns.get('task')) columns.set('lead', told);
    const first = columns.get('task') ?? unnamed(row, below, columns);
    // "Hoạt động" | "Nội dung": the first names what the second is the work of.
    const named = first !== undefined && OBJECT.test(whole(row.get(first))) && CONTENTS.test(whole(row.get(first + 1)));
    const task = named ? first + 1 : first;
    if (task === undefined || !(columns.has('lead') || columns.has('time'))) continue;
    if (!columns.has('lead') && LOOKED_INTO.test(whole(row.get(task)))) continue;
    if (PLACE.test(whole(row.get(columns.get('time') ?? -1)))) columns.delete('time');
    // A second row of headings under "Phân công": "Chủ trì | Phối hợp".
    const second = [...(rows[at + 1] ?? [])];
    const isHeaded = second.every(([column, cell]) => column !== task && columnOf(whole(cell)));
    if (isHeaded) for (const [column, cell] of second) columns.set(columnOf(whole(cell)) ?? 'task', column);
    const object = CONTENTS.test(whole(row.get(task))) && OBJECT.test(whole(row.get(task - 1))) ? task - 1 : -1;
    const bracketed = HELP_IN_BRACKETS.test(whole(row.get(columns.get('lead') ?? -1)));
    return { task, object, others: columns, month: monthOf(row, columns), bracketed, rows: at + (isHeaded ? 2 : 1) };
  }
  return null;
}

/** The column of months beside one of days, or -1. */
function monthOf(headings: Row, columns: ReadonlyMap<Column, number>): number {
  if (!DAY.test(whole(headings.get(columns.get('time') ?? -1)))) return -1;
  for (const [column, lines] of headings) if (MONTH.test(whole(lines))) return column;
  return -1;
}

/** The column of stages, months or weeks, whichever is finest; none where weeks within the months name no days. */
function stageOf(headings: Row, below: readonly Row[]): number | undefined {
  const week = columnWith(headings, below, WEEK, NAMES_DAY);
  const isFiner = [...headings.values()].some((cell) => WEEK.test(whole(cell)));
  return week ?? (isFiner ? undefined : columnWith(headings, below, STAGE, NAMES_TIME));
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

/** Beside who leads, and who helps or until when, the first column of words is what they do: "Hạng mục", "Tên đề án". */
function unnamed(headings: Row, below: readonly Row[], columns: ReadonlyMap<Column, number>): number | undefined {
  const leads = CHARGED.test(whole(headings.get(columns.get('lead') ?? -1)));
  if (DONE_IN.test(whole(headings.get(columns.get('time') ?? -1))))
    for (const [column, lines] of headings) if (UNDERTAKING.test(whole(lines))) return column;
  if (!columns.has('lead') || !(columns.has('support') || (leads && columns.has('time')))) return undefined;
  const known = new Set(columns.values());
  for (const [column, lines] of headings)
    if (!known.has(column) && !OTHER.test(whole(lines)) && /\p{Ll}{2}/u.test(whole(below[0]?.get(column))))
      return column;
  return undefined;
}
