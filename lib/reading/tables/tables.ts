import type { Line } from '../lines/line';
import { type Row, reaching, rowsOf, whole, widthOf } from './cells';
import { type Column, type Columns, columnOf, columnsOf } from './table-columns';
import { isFacts, isTimetable, listsDocuments, namesDocuments } from './tables-of-facts';

/** A row of a table of tasks; each column's lines, in order. */
export interface TaskRow {
  readonly number: string;
  readonly task: readonly Line[];
  readonly lead: readonly Line[];
  readonly support: readonly Line[];
  readonly time: readonly Line[];
  /** Whether those who help stand in brackets after who leads. */
  readonly bracketed: boolean;
  /** Whether one cell reaches over the row, its words copied into each column: a heading of the rows under it. */
  readonly merged: boolean;
  /** Of which month `time` names the day, where the table has a column of months beside that of days. */
  readonly month: readonly Line[];
}

/** What numbers a row, and is no time: "1", "II", "2.1". */
const NUMBER = /^[^\s/]{1,8}$/;

function taskRow(cells: Row, { task, object, others, month, bracketed }: Columns): TaskRow {
  const words = whole(cells.get(task));
  let merged = false;
  const of = (kind: Column): readonly Line[] => {
    const cell = cells.get(others.get(kind) ?? -1) ?? [];
    if (cell.length === 0 || whole(cell) !== words) return cell;
    merged = true;
    return [];
  };
  const [lead, support, time] = [of('lead'), of('support'), of('time')];
  const first = task > 0 && others.get('time') !== 0 && month !== 0 ? whole(cells.get(0)).replace(/[.\s]+$/, '') : '';
  const number = NUMBER.test(first) ? first : '';
  return {
    number,
    task: [...(cells.get(object) ?? []), ...(cells.get(task) ?? [])],
    lead,
    support,
    time,
    bracketed,
    merged,
    month: cells.get(month) ?? [],
  };
}

/** A cell of months stands for the rows under it that have none. */
function monthly(rows: readonly TaskRow[]): TaskRow[] {
  let month: readonly Line[] = [];
  return rows.map((row) => {
    if (row.month.length > 0) month = row.month;
    return { ...row, month };
  });
}

/** Rows that hold only numbers of columns, or no task, are left out. */
const isTask = (row: TaskRow): boolean => /[A-Za-zÀ-ỹ]{2}/u.test(whole(row.task));

interface TaskTable {
  readonly columns: Columns;
  readonly width: number;
  readonly tasks: TaskRow[];
}

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
    bracketed: last.bracketed,
    merged: last.merged,
    month: last.month,
  };
  return others;
}

/** A table of tasks with a header, or one that goes on with the table `before` it; null for any other. */
function taskTable(rows: readonly Row[], before: TaskTable | null | undefined): TaskTable | null {
  const columns = columnsOf(rows);
  if (columns) {
    const over = ['time', 'support', 'lead'] as const;
    const below = reaching(
      rows.slice(columns.rows),
      over.flatMap((kind) => columns.others.get(kind) ?? []),
    );
    const tasks = monthly(below.map((row) => taskRow(row, columns)));
    return { columns, width: widthOf(rows), tasks: tasks.filter(isTask) };
  }
  const rest = before && goingOn(rows, before);
  return rest ? { ...before, tasks: rest.filter(isTask) } : null;
}

/** The tasks of the tables among `lines`, by the number of the table: none of a list of documents, of a timetable or of any facts, null for any other table. */
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
    const isList = listsDocuments(rows, (heading) => columnOf(heading) === 'task') || isTimetable(rows);
    const table = isList ? null : taskTable(rows, tables.get(group.before ?? -1));
    tables.set(number, table);
    if (isList || (!table && (isFacts(rows) || namesDocuments(rows)))) lists.add(number);
  }
  return new Map(
    [...grouped.keys()].map((number) => [number, lists.has(number) ? [] : (tables.get(number)?.tasks ?? null)]),
  );
}

/** Whether a table among `lines` says who does what. */
export const hasTaskTable = (lines: readonly Line[]): boolean =>
  [...taskTables(lines).values()].some(
    (rows) => rows !== null && rows.filter(({ lead }) => lead.length > 0).length > 1,
  );
