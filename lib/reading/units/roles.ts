import { matchesOf } from '@/lib/text';
import type { Named } from '../names/known-names';
import { beginsProper } from '../names/proper';
import { beginsVerb } from '../words/lexicon';
import { matchesAt, NAME_STOP, NO_PREDICATE } from '../words/words';
import { type Clause, named, setApartIn } from './clauses';
import { type Headed, waysOf } from './leads';
import { sharesIn } from './shares';
import type { Units } from './units';
import type { Item } from './way';

export interface Roles {
  /** Null when the text names no one itself. */
  readonly lead: readonly Named[] | null;
  readonly support: readonly Named[];
  /** The words name someone whom the reader does not know for certain. */
  readonly doubtful: boolean;
  /** Who is to do it too, in their own time: "…; riêng Phòng B gửi trước ngày 20/10". */
  readonly apart: readonly Named[];
  /** Clauses with a subject of their own: whom they are about, and where they end. */
  readonly clauses: readonly Clause[];
  /** The office itself asks, and names no one: "Sở đề nghị quý đơn vị …". */
  readonly asks: boolean;
  /** "Chỉ đạo Trạm B …": who directs those who lead may be named beside the text. */
  readonly directed: boolean;
}

/** Nobody writes longer items; what is longer is read to here. */
const LONGEST = 8000;

const WITH =
  /(?<![A-Za-zÀ-ỹ])[Pp]hối hợp(?:,? [\p{Ll}]+){0,7}?,? (?:với|cùng(?: với)?)(?::?\s+(?:các (?:đơn vị|cơ quan|phòng|sở|ban|bộ phận)(?:, (?:đơn vị|ban|ngành|cơ quan))?(?: liên quan| sau)?:\s+)?|(?=\p{Lu}\p{Ll}))|(?<![A-Za-zÀ-ỹ])[Pp]\/h(?: với)?\s+|(?<![A-Za-zÀ-ỹ])[Pp]hối hợp\s+(?=(?:(?:các|phòng|ban|khoa|tổ|đội|trạm|sở|trung tâm|văn phòng|chi cục|công an|đ\/c|đồng chí) )?\p{Lu}|các (?:phòng|ban|sở|ngành|đơn vị|cơ quan|bộ phận|đoàn thể|địa phương|xã|phường|thôn|khoa)(?![A-Za-zÀ-ỹ]))|(?<![A-Za-zÀ-ỹ])(?:[Cc]ùng với|có sự phối hợp của)\s+(?=\p{Lu})|(?<=[Cc]hủ trì,? )cùng\s+(?=(?:(?:phòng|ban|khoa|tổ|đội|trạm|sở|trung tâm|văn phòng) )?\p{Lu}|các )/gu;

/** "với Công an | , Văn hóa | kiểm tra": another who helps, whom no rule for names reads. */
const MORE_HELP = /, \p{Lu}\p{Ll}/uy;
const MORE = / \p{Ll}{2,} \p{Ll}/uy;
/** Whether a name may well be over where these words begin. */
const endsHere = (text: string, at: number): boolean => {
  const words = text.slice(at, at + 40);
  return matchesAt(NAME_STOP, words, 0) || beginsVerb(words, 0) || matchesAt(NO_PREDICATE, words, 0);
};
/** "ký lại quy chế | phối hợp với Công an": what is agreed on, and no help in doing it. */
const RULES_OF =
  /(?:quy (?:chế|định|trình|ước)|thỏa thuận|biên bản|chương trình|cơ chế|hợp đồng|nghị quyết|kế hoạch)\s$/iu;
const BY_OTHERS = /(?:^|\s)do\s[^.;]*$/u;

/** "…, | phòng Tài vụ phối hợp.": who helps is named last. */
const HELPS_LAST = / phối hợp(?: (?:cùng )?thực hiện)?\s*[.;]?$/u;
const BEFORE_LAST = /[,;] (?:và )?/g;
function helpersLast(text: string, units: Units): readonly Named[] {
  const at = HELPS_LAST.exec(text)?.index ?? 0;
  const from = Math.max(0, at - 160);
  for (const { index, 0: sign } of at > 0 ? matchesOf(BEFORE_LAST, text.slice(from, at)) : []) {
    const { names, end } = units.list(text, from + index + sign.length);
    if (names.length > 0 && end === at) return named(names);
  }
  return [];
}

/** Whether a further paragraph of an item has others for its subject than those who lead: it may be a task of theirs. */
const goesOnWithOthers = ({ text, starts, units }: Item, lead: readonly Named[]): boolean =>
  starts.slice(1).some((start) => {
    const subject = units.subject(text, start);
    return (
      subject !== null &&
      !subject.names.some(({ general }) => general) &&
      !units.speaks(subject.names) &&
      !subject.names.some(({ name }) => lead.some((one) => one.name === name))
    );
  });

/**
 * Who leads and who supports by the words of one item. `starts` are the offsets where its paragraphs begin; `among`: most
 * items of its list begin with whom they are for.
 */
export function rolesOf(whole: string, starts: readonly number[], units: Units, headed: Headed, among = false): Roles {
  const text = whole.slice(0, LONGEST);
  const item: Item = { text, starts, units, among };
  const support: Named[] = [];
  let lead: readonly Named[] | null = null;
  let clauses: readonly Clause[] = [];
  let doubtful = false;
  let directed = false;
  let asks = false;
  for (const way of waysOf(headed)) {
    const found = way(item);
    if (!found) continue;
    doubtful ||= found.doubtful ?? false;
    asks ||= found.asks ?? false;
    if (asks) break;
    if (!found.lead) continue;
    lead = found.lead;
    doubtful ||= lead.some(({ guessed }) => guessed);
    clauses = found.clauses ?? [];
    directed = found.directed ?? false;
    if (found.support) support.push(...found.support);
    break;
  }
  // "Tổ Toán, nhóm Văn | ngó đề": a unit stands first, and no rule says what it does.
  if (lead === null && !asks && !headed && units.list(text, 0).names.some(({ general }) => !general)) doubtful = true;
  for (const match of text.includes('ối hợp') ||
  text.includes('ùng với ') ||
  text.includes(' cùng ') ||
  text.includes('/h ')
    ? matchesOf(WITH, text)
    : []) {
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    if (BY_OTHERS.test(before) || RULES_OF.test(before)) continue;
    const at = match.index + match[0].length;
    const { names, end } = units.list(text, at);
    support.push(...named(names));
    // "phối hợp với | Ga Hà Giao …", "với Trung tâm Điều hành | sân bay kiểm tra …"
    doubtful ||=
      names.length === 0
        ? beginsProper(text, at)
        : matchesAt(MORE_HELP, text, end) || (matchesAt(MORE, text, end) && !endsHere(text, end + 1));
  }
  for (const helper of text.includes('ối hợp') ? helpersLast(text, units) : [])
    if (![...(lead ?? []), ...support].some(({ name }) => name === helper.name)) support.push(helper);
  doubtful ||= support.some(({ guessed }) => guessed);
  doubtful ||= starts.length > 1 && goesOnWithOthers(item, lead ?? []);
  const shares = sharesIn(text, units);
  // Whom the words before them seem to name is one of those that have a part.
  if (shares.length > 0 && !headed && (lead === null || doubtful)) {
    lead = shares.flatMap(({ names }) => names);
    doubtful = false;
  }
  const apart = shares.length > 0 ? shares : setApartIn(text, units);
  const parts = clauses.length > 1 ? [...apart, ...clauses] : apart;
  return { lead, support, doubtful, apart: apart.flatMap(({ names }) => names), clauses: parts, directed, asks };
}
