import type { SettingsRow, TagRow, Whole } from '@/lib/store';
import type { StoredNotice, Task } from '@/lib/tasks';
import { canonical } from './canonical';
import { sameNotices } from './same-notices';

/** How the rows of a backup stand to those that are here. */
export interface Compared<Row> {
  /** In the backup only. */
  readonly added: readonly Row[];
  /** In both, and not the same. */
  readonly differing: readonly { readonly here: Row; readonly there: Row }[];
  readonly same: number;
  /** Here only: replacing takes them away. */
  readonly onlyHere: readonly Row[];
}

export interface Preview {
  readonly tasks: Compared<Task>;
  readonly notices: Compared<StoredNotice>;
  readonly tags: Compared<TagRow>;
  readonly settings: Compared<SettingsRow>;
}

/** What a backup would bring, before anything is written. */
export function preview(here: Whole, there: Whole): Preview {
  const twin = sameNotices(here.notices, there.notices);
  return {
    tasks: compared(here.tasks, there.tasks),
    notices: compared(here.notices, there.notices, ({ id }) => twin.get(id)?.id ?? id),
    tags: compared(here.tags, there.tags),
    settings: compared(here.settings, there.settings),
  };
}

function compared<Row extends { readonly id: string }>(
  here: readonly Row[],
  there: readonly Row[],
  idHere: (row: Row) => string = ({ id }) => id,
): Compared<Row> {
  const byId = new Map(here.map((row) => [row.id, row]));
  const pairs = there.map((row) => ({ here: byId.get(idHere(row)), there: row }));
  const both = pairs.flatMap((pair) => (pair.here ? [{ here: pair.here, there: pair.there }] : []));
  const differing = both.filter((pair) => canonical({ ...pair.here, id: '' }) !== canonical({ ...pair.there, id: '' }));
  const found = new Set(both.map((pair) => pair.here.id));
  return {
    added: pairs.flatMap((pair) => (pair.here ? [] : [pair.there])),
    differing,
    same: both.length - differing.length,
    onlyHere: here.filter(({ id }) => !found.has(id)),
  };
}
