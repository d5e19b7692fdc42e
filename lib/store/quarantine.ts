import type { IndexableType } from 'dexie';
import type { NoticeId } from '@/lib/tasks';
import { guarded } from './errors';
import { type CheckedTable, fits, isChecked, misfitsOf } from './fits';
import { onMisfit } from './guard';
import { database, type QuarantinedRow } from './schema';
import { written } from './written';

/**
 * Rows that no longer fit their tables are put aside, whole, into a table of their own. Nothing is thrown away, no screen
 * meets them, and the options show them.
 */

interface Misfit {
  readonly table: CheckedTable;
  readonly row: object;
}

const met = new Map<string, Misfit>();
let moving: Promise<void> = Promise.resolve();

onMisfit((table, row) => {
  if (!isChecked(table)) return;
  // After the transaction that met it; a live query may not write.
  if (met.size === 0) setTimeout(() => void putMetAside());
  met.set(idOf(table, row), { table, row });
});

/** Any key that IndexedDB has: the row is not as it should be. */
const keyOf = (row: object): IndexableType => (row as { id: IndexableType }).id;
const idOf = (table: string, row: object): string => `${table}/${String(keyOf(row))}`;

/** Nobody calls it with a clock: the time is a note for the officer, and no rule goes by it. */
function putMetAside(now = Date.now()): Promise<void> {
  const misfits = [...met.values()];
  met.clear();
  const move = async () => {
    for (const misfit of misfits) await putAside(misfit, now);
    if (misfits.length > 0) await written(null);
  };
  // What cannot be put aside now is met again by the next read.
  moving = moving.then(move).catch((error: unknown) => console.error(error));
  return moving;
}

const putAside = ({ table, row }: Misfit, now: number): Promise<unknown> =>
  database.transaction('rw', database.table(table), database.quarantine, async () => {
    const key = keyOf(row);
    const text = JSON.stringify(row);
    let id = idOf(table, row);
    for (;;) {
      const other = await database.quarantine.get(id);
      if (!other || JSON.stringify(other.row) === text) break;
      id += '+'; // another one of this name: both are kept
    }
    await database.quarantine.put({ id, table, row, misfits: misfitsOf(table, row), foundAt: now });
    // Unless a good row has taken its place in between.
    if ((await database.table(table).get(key)) === undefined) await database.table(table).delete(key);
    met.delete(idOf(table, row)); // just met once more
  });

/**
 * Reads every row once, puts aside what does not fit, and puts back what an earlier version could not read and this one
 * can. For the background's start.
 *
 * @throws StoreError
 */
export async function checkRows(): Promise<void> {
  await guarded(async () => {
    for (const table of [database.notices, database.tasks, database.tags, database.settings]) await table.toArray();
    await putMetAside();
    await putBack();
  });
}

async function putBack(): Promise<void> {
  const good = (await database.quarantine.toArray()).filter(({ table, row }) => isChecked(table) && fits(table, row));
  for (const { id, table, row } of good)
    await database
      .transaction('rw', database.table(table), database.quarantine, async () => {
        if (typeof row !== 'object' || row === null || (await database.table(table).get(keyOf(row)))) return;
        await database.table(table).add(row);
        await database.quarantine.delete(id);
      })
      // Another notice has its text by now: it stays where it is.
      .catch('ConstraintError', () => undefined);
  if (good.length > 0) await written(null);
}

/** Everything that was put aside, the newest first. For live queries. */
export const quarantined = (): Promise<QuarantinedRow[]> =>
  guarded(async () => (await database.quarantine.toArray()).sort((a, b) => b.foundAt - a.foundAt));

/**
 * The id of a notice that was put aside and is read again: its tasks, which name it, find it again.
 * To be called in a transaction that has the quarantine.
 */
export async function quarantinedNoticeId(fingerprint: string, identity: string | null): Promise<NoticeId | undefined> {
  const aside = await database.quarantine.where('id').startsWith('notices/').toArray();
  const rows = aside.map(({ row }) => row as Readonly<Record<string, unknown>>);
  const same = rows.find((row) => row.fingerprint === fingerprint || (identity !== null && row.identity === identity));
  return typeof same?.id === 'string' ? (same.id as NoticeId) : undefined;
}
