import type { Above } from './above';
import { attributesOf, isAttribute } from './attributes';
import type { Drafts } from './drafts';
import type { Named } from './known-names';
import type { Line } from './line';
import { pathTo } from './outline';
import type { TaskRow } from './tables';
import type { Units } from './units';

/** Drafts the assignments of a table's rows. */

/** Whom a cell names. */
interface Cell {
  readonly names: readonly Named[];
  /** False where only the cell tells that it names someone: no rule for names finds them. */
  readonly sure: boolean;
}

/** Adds the rows of a table of tasks. A row without units goes on with those of the row before it. */
export function addRows(drafts: Drafts, rows: readonly TaskRow[], units: Units, above: Above): void {
  let heading = above.lead;
  let last: Cell | null = null;
  let unsure = above.unsure;
  for (const [at, row] of rows.entries()) {
    const words = row.task.map((line) => line.text).join(' ');
    const alone = row.lead.length + row.support.length + row.time.length === 0;
    const unit = alone ? units.heading(words) : null;
    if (unit && unit.rest >= words.length) {
      heading = unit.names;
      last = null;
      unsure = !unit.sure;
      continue;
    }
    if (alone && (/^(?:[IVX]+|[A-HĐ])?$/.test(row.number) || row.task[0]?.bold)) continue;
    const told = toldIn(row.lead, units);
    const named = told ? told.lead : leadsIn(row.lead, units);
    last = named ?? last;
    const lead = last?.names ?? heading;
    const path = pathTo(above.path, row.number || String(at + 1));
    const doubtful = last ? !last.sure : unsure;
    const draft = drafts.add(path, drafts.passage(row.task), { ...above, lead, unsure: doubtful, support: [] });
    // What its own cell says beats what the words of the task say.
    if (named) Object.assign(draft, { lead: named.names, doubtful });
    const helpers = helpersIn(row.support, units);
    if (!helpers.sure) draft.doubtful = true;
    const support = [...(told?.support ?? []), ...helpers.names];
    draft.support = [...support.filter((name) => !name.general), ...draft.support];
    if (row.time.length > 0) draft.extra.push(drafts.passage(row.time));
  }
}

/** A cell that says itself who leads and who supports: "Chủ trì: A; phối hợp: B"; null for any other. */
function toldIn(lines: readonly Line[], units: Units): { lead: Cell | null; support: readonly Named[] } | null {
  if (!lines.some((line) => isAttribute(line.text))) return null;
  const lead: Named[] = [];
  const support: Named[] = [];
  for (const { text } of lines)
    for (const { is, value, end } of attributesOf(text))
      if (is !== 'time') (is === 'lead' ? lead : support).push(...units.only(text.slice(value, end)));
  return { lead: lead.length > 0 ? { names: lead, sure: true } : null, support };
}

/** The units that a cell names: as a list, or else the whole cell as a name. Null for none, and for "như trên". */
function leadsIn(lines: readonly Line[], units: Units): Cell | null {
  const names = lines.flatMap((line) => units.only(line.text));
  if (names.length > 0) return { names, sure: true };
  const name = lines.map((line) => line.text).join(' ');
  if (!/[A-Za-zÀ-ỹ]{2}/u.test(name) || name.length > 120 || /^\W*(?:nt|như trên|-nt-)\W*$/iu.test(name)) return null;
  return { names: [all(name)], sure: false };
}

/** Words of a cell that name nobody. */
const GENERAL_CELL = /^(?:Các|Toàn|Tất cả|Cá nhân|Đơn vị|Cơ quan|Theo|Như|Không|Khi|Nếu|Tự)(?![A-Za-zÀ-ỹ])/u;

/** Those whom a cell lists as helping, by whatever words: "Tư pháp - Hộ tịch, Công an xã". */
function helpersIn(lines: readonly Line[], units: Units): Cell {
  const names = lines.flatMap((line) => units.only(line.text));
  if (names.length > 0) return { names, sure: true };
  const parts = lines
    .flatMap(({ text }) => text.split(/[;,]\s+/))
    .map((part) => part.replace(/[\s.;,]+$/, ''))
    .filter((part) => /^\p{Lu}[A-Za-zÀ-ỹ]/u.test(part) && part.length < 60 && !GENERAL_CELL.test(part))
    .map((name) => ({ name, known: units.only(name) }));
  return {
    names: parts.flatMap(({ name, known }) => (known.length > 0 ? known : [all(name)])),
    sure: parts.every(({ known }) => known.length > 0),
  };
}

/** The whole of a cell's words as a name. */
const all = (name: string): Named => ({ start: 0, end: name.length, name, general: false });
