import Dexie, { type Table } from 'dexie';
import type { AssignmentKey, NoticeId, Settings, StoredNotice, Tag, Task, TaskId } from '@/lib/tasks';
import { onFailure } from './errors';
import { foundBy } from './found-by';
import { guard } from './guard';
import { DATABASE, VERSION } from './version';
import { ownVersionOnly, watchVersions } from './versions';

/** A tag as kept: `id` is its name without regard to case (`tagId`). */
export type TagRow = Tag & { readonly id: string };
/** Only what the officer chose; the rest is defaults, which may change with a version. */
export type SettingsRow = Partial<Settings> & { readonly id: 'settings' };

/** A row that no longer fits its table, as it was found. `id` is the table and the row's own key: `tasks/…`. */
export interface QuarantinedRow {
  readonly id: string;
  readonly table: string;
  readonly row: unknown;
  /** Where it does not fit: paths in the row. */
  readonly misfits: readonly string[];
  /** Milliseconds since the epoch. */
  readonly foundAt: number;
}

/**
 * The one database of Sổ Việc, in the extension's own origin. Two contexts with different schemas would raise the
 * native version in silence, so this is the only place that knows it; a change is a new `version(n)` with its upgrade,
 * tried on the databases of all versions before it (test/fixtures/databases).
 *
 * Strict durability: what was confirmed to the officer is on disk. No cache of Dexie's: what a screen shows is what
 * has been committed, never an optimistic guess.
 */
class Database extends Dexie {
  declare readonly notices: Table<StoredNotice, NoticeId>;
  declare readonly tasks: Table<Task, TaskId>;
  declare readonly tags: Table<TagRow, string>;
  declare readonly settings: Table<SettingsRow, SettingsRow['id']>;
  declare readonly quarantine: Table<QuarantinedRow, string>;

  constructor() {
    super(DATABASE, { indexedDB: ownVersionOnly, chromeTransactionDurability: 'strict', cache: 'disabled' });
    this.version(1).stores({
      notices: 'id, &fingerprint, identity',
      // Tasks that were typed in have null there and are in neither index of notices.
      tasks: 'id, [noticeId+assignmentKey], noticeId, status',
      tags: 'id',
      settings: 'id',
    });
    this.version(2).stores({ quarantine: 'id' });
    this.version(3)
      .stores({ tasks: 'id, [noticeId+assignmentKey], noticeId, status, due, doneAt' })
      .upgrade((transaction) => writeAgain(transaction.table('tasks')));
    this.version(VERSION)
      .stores({ notices: 'id, &fingerprint, identity, *seenAt' })
      .upgrade((transaction) => writeAgain(transaction.table('notices')));
    this.use(foundBy);
    this.use(guard);
    watchVersions(this);
  }
}

/** Written again as it is, each row gets what it is found by. One that does not fit is left where it is. */
async function writeAgain(table: Table<object, string>): Promise<void> {
  await table.bulkPut(await table.toArray());
}

export const database = new Database();

// Dexie itself would not try again until the page is loaded anew, or the background has slept.
onFailure(() => database.hasFailed() && database.close({ disableAutoOpen: false }));

/** The task that follows an assignment. */
export const taskOf = (noticeId: NoticeId, key: AssignmentKey): Promise<Task | undefined> =>
  database.tasks.get({ noticeId, assignmentKey: key });
