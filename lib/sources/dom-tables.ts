import { attribute } from '@/lib/own';
import type { Block } from '@/lib/reading';

/** An open table: its number in the document and where the next cell goes. */
export interface OpenTable {
  readonly table: number;
  row: number;
  column: number;
  /** For each column the first row that no cell from above reaches into. */
  readonly free: number[];
}

export const openTable = (table: number): OpenTable => ({ table, row: -1, column: 0, free: [] });

export function openRow(table: OpenTable): void {
  table.row++;
  table.column = 0;
}

const span = (cell: Element, name: string): number =>
  Math.min(Math.max(Number.parseInt(attribute(cell, name) ?? '1', 10) || 1, 1), 1000);

/** Where `cell` lies in the grid of its table: spanned rows and columns count. */
export function openCell(table: OpenTable, cell: Element): NonNullable<Block['cell']> {
  const row = Math.max(table.row, 0);
  while ((table.free[table.column] ?? 0) > row) table.column++;
  const column = table.column;
  const rows = span(cell, 'rowspan');
  for (let n = span(cell, 'colspan'); n > 0; n--) table.free[table.column++] = row + rows;
  return { table: table.table, row, column, ...(rows > 1 && { rows }) };
}
