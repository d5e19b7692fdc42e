import type { DBCore, DBCoreTable, Middleware } from 'dexie';
import { fits, isChecked } from './fits';

type MisfitListener = (table: string, row: object) => void;

const listeners = new Set<MisfitListener>();

/** Hears of each row that a read met and left out since it does not fit its table. */
export const onMisfit = (listener: MisfitListener): void => void listeners.add(listener);

/**
 * The one check of rows that are read, whoever reads them and how: one that no longer fits its table is as good as not
 * there, so that it can break no screen and no write. It is told to `onMisfit`, and quarantine.ts puts it aside.
 */
export const guard: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'guard',
  create: (core) => ({ ...core, table: (name) => guarded(core.table(name)) }),
};

function guarded(table: DBCoreTable): DBCoreTable {
  const { name } = table;
  if (!isChecked(name)) return table;
  const passes = (row: unknown): boolean => {
    if (row === undefined || fits(name, row)) return true;
    if (typeof row === 'object' && row !== null) for (const listener of listeners) listener(name, row);
    return false;
  };
  const checked = (row: unknown) => (passes(row) ? row : undefined);
  return {
    ...table,
    get: (request) => table.get(request).then(checked),
    getMany: (request) => table.getMany(request).then((rows) => rows.map(checked)),
    query: (request) =>
      table
        .query(request)
        .then((found) =>
          request.values && !found.result.every(passes) ? { ...found, result: found.result.filter(passes) } : found,
        ),
    openCursor: (request) =>
      table.openCursor(request).then((cursor) => {
        if (!cursor || !request.values) return cursor;
        const start = cursor.start.bind(cursor);
        cursor.start = (onNext) => start(() => (passes(cursor.value) ? onNext() : cursor.continue()));
        return cursor;
      }),
  };
}
