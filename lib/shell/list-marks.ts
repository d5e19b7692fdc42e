import { translator } from '@/lib/i18n';
import type { RowIdentity, RowMark } from '@/lib/messages';
import { recordOf } from '@/lib/portals/known/record';
import { knownNotices, settings, taskCounts } from '@/lib/store';
import { type NoticeId, standing, type Told, toldBy } from '@/lib/tasks';

/** The marks of the rows whose documents are surely in the store: number, symbol and day (or subject) agree with one notice only. */
export async function listMarks(rows: readonly RowIdentity[]): Promise<readonly RowMark[]> {
  if (rows.length === 0) return [];
  const bySymbol = new Map<string, { id: NoticeId; told: Told }[]>();
  for (const known of await knownNotices()) {
    const others = bySymbol.get(known.told.symbol);
    if (others) others.push(known);
    else bySymbol.set(known.told.symbol, [known]);
  }
  const found = rows.flatMap((row, index) => {
    const told = toldBy(recordOf(row));
    const same = (bySymbol.get(told.symbol) ?? []).filter((known) => standing(known.told, told) === 'same');
    const [only, ...more] = same;
    return told.symbol && only && more.length === 0 ? [{ row: index, id: only.id }] : [];
  });
  const [counts, { language }] = await Promise.all([taskCounts(found.map(({ id }) => id)), settings()]);
  const t = translator(language);
  return found.map(({ row, id }): RowMark => {
    const { open, all } = counts.get(id) ?? { open: 0, all: 0 };
    if (open > 0) return { row, is: 'open', text: t('rowOpen', { count: open }) };
    return all > 0 ? { row, is: 'done', text: t('rowDone', { count: all }) } : { row, is: 'read', text: t('rowRead') };
  });
}
