import { pathTo } from '../lines/node';
import type { CellNames } from '../tables/cell-names';
import { rolesIn } from '../tables/cell-roles';
import { dayOf, steps } from '../tables/cell-times';
import type { TaskRow } from '../tables/tables';
import type { Units } from '../units/units';
import { matchesAt, VERB_HERE } from '../words/words';
import type { Above } from './above';
import type { Drafts } from './drafts';

/** Drafts the assignments of a table's rows. */

/** "Nghỉ Tết Nguyên đán": nobody's work. */
const DAYS_OFF = /^Nghỉ (?:lễ|[Tt]ết|hè|đông|bù|giữa kỳ|Giỗ|Quốc khánh|ngày)(?![A-Za-zÀ-ỹ])[^.;:]{0,80}$/u;

/** What a row's number says that it is: a part of the table, or an item. */
const numberingOf = ({ number }: TaskRow): 'none' | 'roman' | 'letter' | 'item' => {
  if (number === '') return 'none';
  return /^[IVX]+$/.test(number) ? 'roman' : /^[A-HĐ]$/.test(number) ? 'letter' : 'item';
};

/** What follows a name whose end the text itself tells. */
const DOES = / (?:là|có|chịu|sẽ|phải) /uy;
const doesIn = (text: string, name: string): boolean => {
  const end = text.indexOf(name) + name.length;
  return (
    end >= name.length && (matchesAt(DOES, text, end) || (text[end] === ' ' && matchesAt(VERB_HERE, text, end + 1)))
  );
};
/**
 * Teaches the names that cells give in words which could also say what is done ("Ban Hỗ trợ phụ nữ phát triển kinh tế"), where
 * the text around the table has them before a verb.
 */
export function learnFrom(rows: readonly TaskRow[], units: Units, texts: readonly string[]): void {
  const names = new Set<string>();
  for (const { lead, support } of rows)
    for (const { text } of [...lead, ...support])
      if (text.length < LONGEST_NAME && names.size < MOST_NAMES && !names.has(text)) {
        const { end } = units.list(text, 0);
        if (end > 0 && end < text.length) names.add(text);
      }
  for (const name of names) if (texts.some((text) => doesIn(text, name))) units.learn(name);
}
const LONGEST_NAME = 100;
/** The text is searched for each of them. */
const MOST_NAMES = 24;

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
    if (alone && (row.merged || numberingOf(row) !== 'item' || row.task[0]?.bold)) {
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
