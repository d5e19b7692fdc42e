import { rescue } from '@/lib/store';
import { type Backup, makeBackup } from './backup';
import { asNewest } from './upgrade';

/**
 * A backup of a database that this version of Sổ Việc cannot open, as this version can restore it.
 *
 * @param now milliseconds since the epoch
 * @throws StoreError where the browser gives nothing at all
 */
export async function rescueBackup(now: number): Promise<Backup> {
  const { version, tables } = await rescue();
  return makeBackup(asNewest(tables, version), now);
}
