import type { DBCore, DBCoreTable, Middleware } from 'dexie';
import { dueKey, type Task } from '@/lib/tasks';

/** A task as it lies on disk: what it is found by is in no row that is read. */
type Kept = Task & { readonly due?: string };

const kept = (task: Task): Kept => {
  const due = dueKey(task);
  return due === null ? task : { ...task, due };
};

const bare = (row: Kept | undefined): Task | undefined => {
  if (row?.due === undefined) return row;
  const { due: _, ...task } = row;
  return task;
};

/**
 * The index of open tasks by the date that counts for each (`tasks/due.ts`): worked out here at every write, whoever
 * writes, and taken out at every read. So no writer can forget it, and no backup, screen or comparison meets it.
 */
export const dueIndex: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'due-index',
  create: (core) => ({ ...core, table: (name) => (name === 'tasks' ? indexed(core.table(name)) : core.table(name)) }),
};

const indexed = (table: DBCoreTable): DBCoreTable => ({
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
          if (cursor.value) Reflect.deleteProperty(cursor.value, 'due');
          onNext();
        });
      return cursor;
    }),
});
