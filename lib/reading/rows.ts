import type { Above } from './above';
import { attributesOf, isAttribute } from './attributes';
import type { Drafts } from './drafts';
import { type Passage, pieceOf } from './due';
import type { Named } from './known-names';
import type { Line } from './line';
import { pathTo } from './node';
import { rolesOf } from './roles';
import type { TaskRow } from './tables';
import type { Units } from './units';
import { matchAt, matchesAt, SPECIALTIES, STRONG_VERB, VERB_HERE } from './words';

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
    const told = toldIn(row.lead, units) ?? (row.bracketed ? helpedBy(row.lead, units) : beside(row.lead, units));
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
    if (told && !told.sure) draft.doubtful = true;
    const support = [...(told?.support ?? []), ...helpers.names];
    draft.support = [...support.filter((name) => !name.general), ...draft.support];
    const day = dayOf(row);
    if (day) draft.extra.push(day);
    else if (row.time.length > 0) draft.extra.push(...steps(drafts.passage(row.time)));
  }
}

/** What a row's number says that it is: a part of the table, or an item. */
const numberingOf = ({ number }: TaskRow): 'none' | 'roman' | 'letter' | 'item' => {
  if (number === '') return 'none';
  return /^[IVX]+$/.test(number) ? 'roman' : /^[A-HĐ]$/.test(number) ? 'letter' : 'item';
};

/** "Nghỉ Tết Nguyên đán": nobody's work. */
const DAYS_OFF = /^Nghỉ (?:lễ|[Tt]ết|hè|đông|bù|giữa kỳ|Giỗ|Quốc khánh|ngày)(?![A-Za-zÀ-ỹ])[^.;:]{0,80}$/u;

const DAY = /^(?:ngày )?(\d{1,2}(?: ?[-–] ?\d{1,2})?)$/iu;
const MONTH = /^(?:tháng )?(\d{1,2}(?: ?[/.-] ?\d{4})?)$/iu;
/** "25/06", "08–12/06", "30/4–03/5": days that name their month, but not the year. */
const DAYS = /^(?:(?:từ )?(?:ngày )?\d{1,2}(?:\/(\d{1,2}))? ?(?:[-–]|đến) ?)?(?:ngày )?\d{1,2}\/(\d{1,2})$/iu;
const YEAR = /(\d{1,2}) ?\/ ?(\d{4})$/;
/** The day of one cell in the month of another, as one line would print it: "05" and "9" are "05/9". Null for any others. */
function dayOf({ time, month }: TaskRow): Passage | null {
  const [days, ...more] = time;
  const [months] = month;
  if (!days || !months || more.length > 0) return null;
  const part = (line: Line, words: string, at: number) => {
    const start = line.start + line.text.length - words.length;
    return { block: line.block, start, end: start + words.length, at };
  };
  const [, from, to] = DAYS.exec(days.text) ?? [];
  const [, named, year] = YEAR.exec(months.text) ?? [];
  // The year is that of the month of which both tell; days on into another year have theirs by themselves.
  if (
    to &&
    named &&
    year &&
    (Number(to) === Number(named) || Number(from) === Number(named)) &&
    !(Number(from) > Number(to))
  )
    return {
      text: `${days.text}/${year}`,
      parts: [part(days, days.text, 0), part(months, year, days.text.length + 1)],
    };
  const day = DAY.exec(days.text)?.[1];
  const of = MONTH.exec(months.text)?.[1];
  if (!day || !of) return null;
  return { text: `${day}/${of}`, parts: [part(days, day, 0), part(months, of, day.length + 1)] };
}

/** A cell's steps, each with its time: "Khảo sát quý III/2026; ban hành quý I/2027". */
function steps(passage: Passage): Passage[] {
  const found: Passage[] = [];
  for (const { index, 0: words } of passage.text.matchAll(/[^;]+/gu))
    found.push(pieceOf(passage, index + words.length - words.trimStart().length, index + words.length));
  return found;
}

/** A cell that says itself who leads and who supports: "Chủ trì: A; phối hợp: B"; null for any other. */
function toldIn(
  lines: readonly Line[],
  units: Units,
): { lead: Cell | null; support: readonly Named[]; sure: boolean } | null {
  if (!lines.some((line) => isAttribute(line.text))) return null;
  const told = lines.flatMap(({ text }) =>
    attributesOf(text).map(({ is, value, end }) => ({ is, cell: namesIn(text.slice(value, end), units) })),
  );
  const of = (role: string): readonly Named[] => told.flatMap(({ is, cell }) => (is === role ? cell.names : []));
  const lead = of('lead');
  return {
    lead: lead.length > 0 ? { names: lead, sure: true } : null,
    support: of('support'),
    sure: told.every(({ is, cell }) => is === 'time' || cell.sure),
  };
}

const LEADS = '(chủ trì)';
/** "Phòng A (chủ trì), Phòng B, Phòng C (phối hợp)"; null for any other. */
function inBrackets(text: string, units: Units): { lead: Cell; support: readonly Named[]; sure: boolean } | null {
  const helps = text.indexOf(' (phối hợp');
  if (helps < 0) return null;
  const leads = text.lastIndexOf(LEADS, helps);
  const before = leads < 0 ? units.list(text, 0).names : units.only(text.slice(0, leads).trim());
  const support =
    leads < 0
      ? before.filter(({ end }) => end === helps)
      : units.only(text.slice(leads + LEADS.length, helps).replace(/^[\s,;]+/, ''));
  const lead = before.filter((name) => !support.includes(name));
  return lead.length > 0 && support.length > 0 ? { lead: { names: lead, sure: true }, support, sure: true } : null;
}

const LED_BY = /^([^.;]{2,90}?) chủ trì[,;] (?:và )?([^.;]{2,120}?) (?:cùng )?phối hợp\.?$/u;
/** "Phòng A chủ trì, các phòng phối hợp"; null for any other. */
function ledBy(text: string, units: Units): { lead: Cell; support: readonly Named[]; sure: boolean } | null {
  const [, leads = '', helps = ''] = LED_BY.exec(text) ?? [];
  if (!leads) return null;
  const names = units.only(leads);
  const sure = names.length > 0;
  return { lead: { names: sure ? names : [all(leads)], sure }, support: units.only(helps), sure };
}

const HELPED = /^([^()]{2,90}?) \(([^()]{2,120})\)$/u;
/** "Phòng A (Khoa B)" under "Đơn vị chủ trì (phối hợp)"; null for any other. */
function helpedBy(
  [line, ...more]: readonly Line[],
  units: Units,
): { lead: Cell | null; support: readonly Named[]; sure: boolean } | null {
  const [, leads = '', helps = ''] = (line && more.length === 0 && HELPED.exec(line.text)) || [];
  const lead = leads ? namesIn(leads, units) : null;
  const support = namesIn(helps, units);
  return lead && lead.names.length > 0 ? { lead, support: support.names, sure: support.sure } : null;
}

/** "Phòng A chủ trì, phối hợp với Phòng B" in one cell; null for any other. */
function beside(
  lines: readonly Line[],
  units: Units,
): { lead: Cell | null; support: readonly Named[]; sure: boolean } | null {
  if (!lines.some(({ text }) => text.includes('phối hợp'))) return null;
  const [line, ...more] = lines;
  const bracketed = line && more.length === 0 ? (inBrackets(line.text, units) ?? ledBy(line.text, units)) : null;
  if (bracketed) return bracketed;
  const { names, sure } = leadsIn(lines, units) ?? { names: [], sure: true };
  const support = lines.flatMap(({ text }) => rolesOf(text, [0], units, true).support);
  const lead = names.filter(({ name }) => !support.some((helper) => helper.name === name));
  return support.length > 0 && lead.length > 0 ? { lead: { names: lead, sure }, support, sure } : null;
}

/** Up to the next sign between names ("Sở VH,TT&DL" has none); and what may stand there. */
const PART = /(?:[^,;(]|[,;](?=\S))*/uy;
const BETWEEN = /(?:\s*\([^()]*\))?[\s,;.()]*(?:và\s+)?/uy;
const CAPITAL = /^\p{Lu}[A-Za-zÀ-ỹ]/u;
/** What a cell says of those it names. Other words after a name, though a verb, may be part of that. */
const ROLE = new RegExp(
  `\\s(?!(?:${SPECIALTIES})(?![A-Za-zÀ-ỹ]))(?:${STRONG_VERB}|phụ trách|là|làm|đầu mối|tổ chức (?:thực hiện|triển khai)|(?:xây dựng|lập)(?= (?:kế hoạch|dự thảo|dự toán|danh sách|báo cáo|hồ sơ)))(?![A-Za-zÀ-ỹ])`,
  'uy',
);

/** Those whom words list that hold nothing else: names, and between them some that no rule for names finds ("Thống kê tỉnh"). */
function namesIn(words: string, units: Units): Cell {
  if (units.list(words, 0).names.length === 0) return { names: units.only(words), sure: true };
  const names: Named[] = [];
  let sure = true;
  for (let at = 0; at < words.length; ) {
    const listed = units.list(words, at);
    names.push(...listed.names);
    const end = Math.max(at, listed.end);
    const rest = matchAt(PART, words, end)?.[0] ?? '';
    const own = matchesAt(ROLE, words, end) ? '' : rest.trim().replace(/[.\s]+$/, '');
    if (own) {
      // What stands between a name and the next sign is the name's end.
      const before = listed.names.length > 0 ? names.pop() : undefined;
      const isName = before !== undefined || CAPITAL.test(own);
      names.push({ ...all(before ? `${before.name}${rest.trimEnd().replace(/\.$/, '')}` : own), general: !isName });
      if (isName && (!before || rest.startsWith(' '))) sure = false;
    }
    at = end + rest.length;
    at += matchAt(BETWEEN, words, at)?.[0].length || 1;
  }
  return { names, sure };
}

/** The units that a cell names: as a list, or else the whole cell as a name. Null for none, and for "như trên". */
function leadsIn(lines: readonly Line[], units: Units): Cell | null {
  const cells = lines.flatMap(({ text }) => eachOf(text)).map((words) => leadsOf(words, units));
  const names = cells.flatMap((cell) => cell.names);
  if (names.length > 0) return { names, sure: cells.every((cell) => cell.sure) && !names.some(isTwo) };
  const name = lines.map((line) => line.text).join(' ');
  if (!/[A-Za-zÀ-ỹ]{2}/u.test(name) || name.length > 120 || /^\W*(?:nt|như trên|-nt-)\W*$/iu.test(name)) return null;
  return { names: [all(name)], sure: false };
}

/** "Phòng A - Văn phòng": two, or one and what it belongs to. */
const isTwo = ({ name }: Named): boolean =>
  / [-–] (?:Văn phòng|Phòng|Sở|UBND|Công an|Trung tâm|Chi cục|Trạm|Trường)(?![A-Za-zÀ-ỹ])/u.test(name);

/** "Phòng A Phòng B": two paragraphs of a cell, the noun comes again. */
function eachOf(words: string): string[] {
  const noun = /^(?:Phòng|Sở|Trung tâm|Khoa|Chi cục|Tổ|UBND|Đ\/c|Đồng chí|Trường|Ban|Ông|Bà|Cô|Thầy) /u.exec(
    words,
  )?.[0];
  const found: string[] = [];
  let from = 0;
  for (let at = noun ? words.indexOf(` ${noun}`) : -1; noun && at >= 0; at = words.indexOf(` ${noun}`, at + 1)) {
    if (!matchesAt(/[\p{Lu}\d]/uy, words, at + 1 + noun.length) || !matchesAt(/(?<=\p{Ll})/uy, words, at)) continue;
    if (words.startsWith(' và', at - 3)) continue;
    found.push(words.slice(from, at));
    from = at + 1;
  }
  return [...found, words.slice(from)];
}

/** A name that the rules for running text end before a word that says nothing of a role is longer: "Trung tâm Kiểm soát | thanh toán". */
function leadsOf(words: string, units: Units): Cell {
  const names = units.only(words);
  const last = names.at(-1);
  if (!last || last.general) return { names, sure: true };
  const { end } = units.list(words, 0);
  const rest = matchAt(PART, words, end)?.[0].replace(/[.\s]+$/, '') ?? '';
  const isCut = end > 0 && rest.startsWith(' ') && words.slice(end).trim() !== '' && !matchesAt(ROLE, words, end);
  if (!isCut) return { names, sure: true };
  if (!names.some(({ name }) => words.slice(0, end + rest.length).endsWith(name))) return namesIn(words, units);
  // "Phòng A tổng hợp số liệu" may be a name and what it does; a verb without an object is part of the name.
  const verb = matchAt(VERB_HERE, words, end + 1)?.[0].length ?? 0;
  return { names, sure: verb === 0 || verb >= rest.trim().length };
}

/** Words of a cell that name nobody. */
const GENERAL_CELL = /^(?:Các|Toàn|Tất cả|Cá nhân|Đơn vị|Cơ quan|Theo|Như|Không|Khi|Nếu|Tự)(?![A-Za-zÀ-ỹ])/u;

/** Those whom a cell lists as helping, by whatever words: "Tư pháp - Hộ tịch, Công an xã". */
function helpersIn(lines: readonly Line[], units: Units): Cell {
  const cells = lines.map((line) => namesIn(line.text, units));
  const names = cells.flatMap((cell) => cell.names);
  if (names.length > 0) return { names, sure: cells.every((cell) => cell.sure) };
  const parts = lines
    .flatMap(({ text }) => text.split(/[;,]\s+|\s+và\s+(?=các\s)/))
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
