import type { Line } from '../lines/line';
import type { Named } from '../names/known-names';
import { bareNameAt } from '../names/persons';
import type { Units } from '../units/units';
import { beginsOrder, uncapitalised } from '../words/lexicon';
import { matchAt, matchesAt, SPECIALTIES, STRONG_VERB, VERB_HERE } from '../words/words';

/** Whom a cell names, where it says nothing of their roles. */

export interface CellNames {
  readonly names: readonly Named[];
  /** False where only the cell tells that it names someone: no rule for names finds them. */
  readonly sure: boolean;
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
export function namesIn(words: string, units: Units): CellNames {
  if (units.list(words, 0).names.length === 0) return { names: units.only(words), sure: true };
  const names: Named[] = [];
  let sure = true;
  for (let at = 0; at < words.length; ) {
    const listed = units.list(words, at);
    names.push(...listed.names);
    const end = Math.max(at, listed.end);
    const rest = matchAt(PART, words, end)?.[0] ?? '';
    const own = matchesAt(ROLE, words, end) ? '' : rest.trim().replace(/[.\s]+$/, '');
    // "Đ/c Tơ - PCT UBND | xã chỉ đạo": that is of the post, not of the name.
    const isOfPost = listed.names.length > 0 && (listed.names.at(-1)?.end ?? end) < end;
    if (own && isOfPost) sure = false;
    else if (own) {
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
export function leadsIn(lines: readonly Line[], units: Units): CellNames | null {
  const cells = lines.flatMap(({ text }) => eachOf(text)).map((words) => leadsOf(words, units));
  const names = cells.flatMap((cell) => cell.names);
  if (names.length > 0) return { names, sure: cells.every((cell) => cell.sure) && !names.some(isTwo) };
  const name = lines.map((line) => line.text).join(' ');
  if (!/[A-Za-zÀ-ỹ]{2}/u.test(name) || name.length > 120 || /^\W*(?:nt|như trên|-nt-)\W*$/iu.test(name)) return null;
  return peopleIn(name) ?? { names: [all(name)], sure: false };
}

const OTHERS = /(?:[,;]|\s[-–+])\s+|\s+và\s+/u;
/** "Lò Văn Tơ, Cầm Thị Mơ": persons told by their surnames, and nothing else; null for any other cell. */
function peopleIn(words: string): CellNames | null {
  const parts = words.replace(/[\s.;,]+$/, '').split(OTHERS);
  return parts.every((part) => bareNameAt(part, 0) === part) ? { names: parts.map(all), sure: true } : null;
}

/** "Phòng A - Văn phòng": two, or one and what it belongs to; "P. TCHC, KHKT" too. */
const isTwo = ({ name }: Named): boolean =>
  / [-–] (?:Văn phòng|Phòng|Sở|UBND|Công an|Trung tâm|Chi cục|Trạm|Trường)(?![A-Za-zÀ-ỹ])|\p{Lu}{3}, \p{Lu}{3}/u.test(
    name,
  );

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
function leadsOf(words: string, units: Units): CellNames {
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

/** A name that no rule knows, where a label says that it is one: "Đơn vị thực hiện: Ca trực 2"; null for what tells no one. */
export function unknownIn(words: string): Named | null {
  const name = words.replace(/[\s.;,]+$/, '');
  const isName =
    CAPITAL.test(name) &&
    name.length < 60 &&
    !/[:;]|\d\/\d/.test(name) &&
    !GENERAL_CELL.test(name) &&
    !beginsOrder(uncapitalised(name, 0), 0);
  return isName ? all(name) : null;
}

/** Those whom a cell lists as helping, by whatever words: "Tư pháp - Hộ tịch, Công an xã". */
export function helpersIn(lines: readonly Line[], units: Units): CellNames {
  const cells = lines.map((line) => namesIn(line.text, units));
  const names = cells.flatMap((cell) => cell.names);
  if (names.length > 0) return { names, sure: cells.every((cell) => cell.sure) && !names.some(isTwo) };
  const parts = lines
    .flatMap(({ text }) => text.split(/[;,]\s+|\s+và\s+(?=các\s)/))
    .map((part) => part.replace(/[\s.;,]+$/, ''))
    .filter((part) => /^\p{Lu}[A-Za-zÀ-ỹ]/u.test(part) && part.length < 60 && !GENERAL_CELL.test(part))
    .map((name) => ({ name, known: units.only(name) }));
  return {
    names: parts.flatMap(({ name, known }) => (known.length > 0 ? known : [all(name)])),
    sure: parts.every(({ name, known }) => known.length > 0 || bareNameAt(name, 0) === name),
  };
}

/** The whole of a cell's words as a name. */
export const all = (name: string): Named => ({ start: 0, end: name.length, name, general: false });
