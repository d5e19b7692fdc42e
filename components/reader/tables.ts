import type { Block } from '@/lib/reading';
import type { TextLook } from './model';

export interface TableCell {
  readonly column: number;
  /** How many columns it covers. */
  readonly span: number;
  /** Numbers of its blocks. */
  readonly blocks: readonly number[];
}

export interface TableRow {
  readonly row: number;
  readonly cells: readonly TableCell[];
}

/** What follows one another on the paper; `at` is the first block. */
export type Piece =
  | { readonly is: 'paragraph'; readonly at: number }
  /** `drawn`: it has entries, and lines between them; others only set things side by side. */
  | { readonly is: 'table'; readonly at: number; readonly drawn: boolean; readonly rows: readonly TableRow[] };

/** The paragraphs with those of each table put together. */
export function piecesOf(blocks: readonly Block[], looks: readonly TextLook[] | null): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < blocks.length; ) {
    const table = cellAt(at)?.table;
    if (table === undefined) {
      pieces.push({ is: 'paragraph', at });
      at++;
      continue;
    }
    let end = at + 1;
    while (end < blocks.length && cellAt(end)?.table === table) end++;
    pieces.push({ is: 'table', at, drawn: blocks[at]?.cell !== undefined, rows: rowsOf(at, end) });
    at = end;
  }
  return pieces;

  function cellAt(at: number): Block['cell'] {
    return looks?.[at]?.cell ?? blocks[at]?.cell;
  }

  function rowsOf(start: number, end: number): TableRow[] {
    const rows = new Map<number, Map<number, number[]>>();
    let columns = 0;
    for (let at = start; at < end; at++) {
      const cell = cellAt(at);
      if (!cell) continue;
      columns = Math.max(columns, cell.column + 1);
      const row = rows.get(cell.row) ?? new Map<number, number[]>();
      rows.set(cell.row, row);
      row.set(cell.column, [...(row.get(cell.column) ?? []), at]);
    }
    return [...rows]
      .sort(([a], [b]) => a - b)
      .map(([row, cells]) => {
        const sorted = [...cells].sort(([a], [b]) => a - b);
        return {
          row,
          cells: sorted.map(([column, own], index) => {
            const from = index === 0 ? 0 : column;
            return { column: from, span: (sorted[index + 1]?.[0] ?? columns) - from, blocks: own };
          }),
        };
      });
  }
}
