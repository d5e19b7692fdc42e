import type { Above } from './above';
import type { CellNames } from './cell-names';
import { rolesIn } from './cell-roles';
import { dayOf, steps } from './cell-times';
import type { Drafts } from './drafts';
import { pathTo } from './node';
import type { TaskRow } from './tables';
import type { Units } from './units';

/** Drafts the assignments of a table's rows. */

/** "Nghỉ Tết Nguyên đán": nobody's work. */
const DAYS_OFF = /^Nghỉ (?:lễ|[Tt]ết|hè|đông|bù|giữa kỳ|Giỗ|Quốc khánh|ngày)(?![A-Za-zÀ-ỹ])[^.;:]{0,80}$/u;

/** What a row's number says that it is: a part of the table, or an item. */
const numberingOf = ({ number }: TaskRow): 'none' | 'roman' | 'letter' | 'item' => {
  if (number === '') return 'none';
  return /^[IVX]+$/.test(number) ? 'roman' : /^[A-HĐ]$/.test(number) ? 'letter' : 'item';
};

/** Adds the rows of a table of tasks. A row without units goes on with those of the row before it. */
export function addRows(drafts: Drafts, rows: readonly TaskRow[], units: Units, above: Above): void {
  let heading = above.lead;
  let last: CellNames | null = null;
  let unsure = above.unsure;
  /** How the row is numbered that gave the heading. */
  let headed: string | null = null;
  for (const [at, row] of rows.entries()) {
    const words = row.task.map((line) => line.text).join(' ');
    const alone = row.lead.length + row.support.length + row.time.length === 0;
    if (DAYS_OFF.test(words)) continue;
    const unit = alone ? units.heading(words, { heads: true }) : null;
    if (unit && unit.rest >= words.length) {
      heading = unit.names;
      last = null;
      unsure = !unit.sure;
      headed = numberingOf(row);
      continue;
    }
    if (alone && (numberingOf(row) !== 'item' || row.task[0]?.bold)) {
      // "II | SMCIT" after "I | Phòng Kế hoạch": the next part is no longer the unit's, whoever it is of.
      if (numberingOf(row) === headed) unsure = true;
      continue;
    }
    const { lead: named, support, sure } = rolesIn(row, units);
    last = named ?? last;
    const lead = last?.names ?? heading;
    const doubtful = last ? !last.sure : unsure;
    const path = pathTo(above.path, row.number || String(at + 1));
    const draft = drafts.add(path, drafts.passage(row.task), { ...above, lead, unsure: doubtful, support: [] });
    // What its own cell says beats what the words of the task say.
    if (named) Object.assign(draft, { lead: named.names, doubtful });
    if (!sure) draft.doubtful = true;
    draft.support = [...support.filter((name) => !name.general), ...draft.support];
    const day = dayOf(row);
    if (day) draft.extra.push(day);
    else if (row.time.length > 0) draft.extra.push(...steps(drafts.passage(row.time)));
  }
}
