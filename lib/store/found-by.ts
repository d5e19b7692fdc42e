import type { DBCore, DBCoreTable, Middleware } from 'dexie';
import { dueKey, type StoredNotice, type Task } from '@/lib/tasks';
import { type CheckedTable, fits } from './fits';

/**
 * What rows are found by beside what they say: tasks by the date that counts for each (`tasks/due.ts`), notices by the
 * addresses they were seen at. It is worked out here at every write, whoever writes, and taken out at every read. So no
 * writer can forget it, and no backup, screen or comparison meets it.
 */
export const foundBy: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'found-by',
  create: (core) => ({
    ...core,
    table: (name) => {
      if (name === 'tasks') return indexed<Task>(name, core.table(name), 'due', dueOnDisk);
      if (name === 'notices') return indexed<StoredNotice>(name, core.table(name), 'seenAt', addressesOf);
      return core.table(name);
    },
  }),
};

const dueOnDisk = (task: Task): string | undefined => dueKey(task) ?? undefined;
const addressesOf = ({ seen }: StoredNotice): readonly string[] => seen.map(({ url }) => url);

/** @param foundAs what the rows of `table` have in `field` on disk; undefined for a row that is in no such index */
function indexed<Row extends object>(
  name: CheckedTable,
  table: DBCoreTable,
  field: string,
  foundAs: (row: Row) => unknown,
): DBCoreTable {
  const kept = (row: Row): Row => {
    // One that does not fit is found by nothing, as it is read by nobody (guard.ts).
    const value = fits(name, row) ? foundAs(row) : undefined;
    return value === undefined ? row : { ...row, [field]: value };
  };
  const bare = (row: Row | undefined): Row | undefined => {
    if (row === undefined || !(field in row)) return row;
    const one = { ...row };
    Reflect.deleteProperty(one, field);
    return one;
  };
  return {
    ...table,
    mutate: (request) =>
      table.mutate(
        request.type === 'add' || request.type === 'put' ? { ...request, values: request.values.map(kept) } : request,
      ),
    get: (request) => table.get(request).then(bare),
    getMany: (request) => table.getMany(request).then((rows) => rows.map(bare)),
    query: (request) =>
      table.query(request).then((found) => (request.values ? { ...found, result: found.result.map(bare) } : found)),
    openCursor: (request) =>
      table.openCursor(request).then((cursor) => {
        if (!cursor || !request.values) return cursor;
        const start = cursor.start.bind(cursor);
        cursor.start = (onNext) =>
          start(() => {
            // Of a cursor's row there is one, until the cursor goes on.
            if (cursor.value) Reflect.deleteProperty(cursor.value, field);
            onNext();
          });
        return cursor;
      }),
  };
}
