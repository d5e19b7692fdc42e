import type { Line } from '../lines/line';

/** The cells of one row of a table, by their column. */
export type Row = ReadonlyMap<number, readonly Line[]>;

/** The cells of one table, row by row. */
export function rowsOf(lines: readonly Line[]): Row[] {
  const rows = new Map<number, Map<number, Line[]>>();
  for (const line of lines) {
    if (!line.cell) continue;
    const row = rows.get(line.cell.row) ?? new Map<number, Line[]>();
    rows.set(line.cell.row, row);
    row.set(line.cell.column, [...(row.get(line.cell.column) ?? []), line]);
  }
  return [...rows].sort(([a], [b]) => a - b).map(([, row]) => row);
}

/** The rows, in each of which the cells of `columns` stand that reach over it from above. */
export function reaching(rows: readonly Row[], columns: readonly number[]): readonly Row[] {
  const above = new Map<number, readonly Line[]>();
  return rows.map((row) => {
    const [[{ cell } = { cell: undefined }] = []] = row.values();
    const full = new Map(row);
    for (const column of columns) {
      const own = row.get(column);
      if (own) above.set(column, own);
      const reach = above.get(column)?.[0]?.cell;
      const lines = above.get(column);
      if (!own && lines && cell && reach && cell.row < reach.row + (reach.rows ?? 1)) full.set(column, lines);
    }
    return full;
  });
}

/** A cell's words. */
export const whole = (cell: readonly Line[] | undefined): string => cell?.map((line) => line.text).join(' ') ?? '';

export const widthOf = (rows: readonly Row[]): number => Math.max(0, ...rows.map((row) => Math.max(...row.keys()) + 1));
