import { matchesOf } from '@/lib/text';
import type { Named } from '../names/known-names';
import { matchAt, matchesAt, OFFICE, UNIT_NOUN } from '../words/words';
import { clauseEnd, PASSES_ON, untilWhen } from './subject-places';
import type { Units } from './units';

/** A clause with a subject of its own: whom it is about, and where it stands in the item's text. */
export interface Clause {
  readonly names: readonly Named[];
  readonly start: number;
  readonly end: number;
}

/** Who has a part in a clause and in those after it. */
export interface Followed {
  readonly lead: readonly Named[];
  readonly support: readonly Named[];
  readonly clauses: readonly Clause[];
}

const NONE: readonly Clause[] = [];

const UNIT = new RegExp(`^(?:(?:${UNIT_NOUN})(?![A-Za-zÀ-ỹ])|P\\. ?\\p{Lu})`, 'u');
const isUnit = ({ name, general }: Named): boolean => !general && (UNIT.test(name) || !name.includes(' '));

/** Those who are named, and not only described. */
export const named = (names: readonly Named[]): Named[] => names.filter((name) => !name.general);

/** "Phòng A chủ trì, | Phòng B phối hợp: …": what stands between. */
const BESIDE = /\s?(?:(?:chủ trì|thực hiện),? (?:và )?|\p{Ll}+(?: \p{Ll}+){0,3}, )/uy;
const HELP = /\s*phối hợp(?![A-Za-zÀ-ỹ])/uy;

/** "…; | sau đó Phòng B tổng hợp", "…; | đồng thời giao Phòng B tổng hợp": what stands before whom a further clause names. */
const THEN = /(?:và |sau đó,? |đồng thời,? )/uy;
const CHARGES_NEXT = /(?:giao|phân công|yêu cầu|đề nghị)(?: (?:nhiệm vụ|trách nhiệm))?(?: cho)? (?=\p{Lu})/uy;
/** "…; | trước ngày 10/12, | Phòng B tổng hợp". */
const LIMIT_FIRST = /(?:trước|xong trước|chậm nhất|đến(?: hết)?|trong) (?=[^,;.]{0,20}\d)[^,;]{2,40}, /uy;
/** Who does what the clause at `start` says: its subject, or whom it charges. */
function doerAt(text: string, start: number, units: Units) {
  const at = start + (matchAt(THEN, text, start)?.[0].length ?? 0);
  const order = matchAt(CHARGES_NEXT, text, at)?.[0].length;
  if (!order) {
    const limit = matchAt(LIMIT_FIRST, text, at)?.[0].length ?? 0;
    return units.subject(text, at + limit) ?? untilWhen(text, at, units);
  }
  const { names, end } = units.list(text, at + order);
  return names.length > 0 ? { names, verb: end } : null;
}

/**
 * After a limit the next unit's clause may follow a comma: "… trước 10/11, | Phòng B tổng hợp …", "… (xong 10/11) và | Phòng B …"; not
 * after a number that a name ends in, "với Phòng Giao dịch số 4 và Phòng B".
 */
const AFTER_LIMIT = new RegExp(
  `(?<=(?:[/.:-]|\\d[hg]|(?:ngày|tháng|năm|quý|tuần|giờ) )\\d{1,4}\\)?)(?:, | và )(?=(?:${THEN.source})?(?:${CHARGES_NEXT.source}|\\p{Lu}))`,
  'gu',
);
/** "phối hợp với | Phòng B; Phòng C | rà soát …": before those who help nothing was said that a semicolon could end. */
const HELPED_BY = /\s?(?:chủ trì,? (?:và )?)?phối hợp(?: \p{Ll}+){0,4}? (?:với|cùng(?: với)?) /uy;
/** Where the list of helpers ends that the predicate at `from` begins with; `from` for none, or where the last has a lead of its own. */
function afterHelpers(text: string, from: number, units: Units): number {
  const helped = matchAt(HELPED_BY, text, from)?.[0].length;
  const end = helped ? units.list(text, from + helped).end : from;
  return text.slice(from, end).includes(';') && matchesAt(/ chủ trì(?![A-Za-zÀ-ỹ])/uy, text, end) ? from : end;
}

/** Where the clause at `from` ends: before another's, too, that a comma joins to it after its own limit. */
function endOf(text: string, from: number, units: Units): number {
  const end = clauseEnd(text, afterHelpers(text, from, units));
  for (const { index, 0: sign } of matchesOf(AFTER_LIMIT, text.slice(from, end)))
    if (doerAt(text, from + index + sign.length, units)?.names.every(isUnit)) return from + index;
  return end;
}

/** "Phòng A | (chủ trì), Phòng B và Phòng C | (phối hợp)". */
const LEADS_HERE = / ?\([Cc]hủ trì\)/uy;
const HELPS_HERE = / ?\([Pp]hối hợp\)/uy;
function leadingOf(names: readonly Named[], text: string): readonly Named[] {
  const leading = names.filter(({ end }) => matchesAt(LEADS_HERE, text, end));
  if (leading.length > 0) return leading;
  const others = names.filter(({ end }) => !matchesAt(HELPS_HERE, text, end));
  return others.length > 0 ? others : names;
}

const HEADS_IT = new RegExp(`^(?:${OFFICE}) `, 'u');
/** "Giao Sở A …; giao Giám đốc Sở A …": who heads the one that leads is no other. */
const isHeadOf = ({ name }: Named, of: Named): boolean => name.endsWith(` ${of.name}`) && HEADS_IT.test(name);

/** The subject of the clause at `start`, whose predicate is at `verb`, and those of the clauses after it: "…; Phòng B hoàn thành …". */
export function followed(
  { names, start, verb }: { readonly names: readonly Named[]; readonly start: number; readonly verb: number },
  text: string,
  units: Units,
): Followed {
  const lead = [...leadingOf(names, text)];
  const support = names.filter((name) => !lead.includes(name));
  const clauses: Clause[] = [{ names, start, end: endOf(text, verb, units) }];
  const beside = matchAt(BESIDE, text, verb)?.[0].length;
  const helpers = beside ? units.list(text, verb + beside) : null;
  if (helpers && matchesAt(HELP, text, helpers.end)) support.push(...named(helpers.names));
  for (let at = endOf(text, verb, units); at < text.length; at = endOf(text, at + 1, units)) {
    const from = at + 1 + (/^\s*/.exec(text.slice(at + 1))?.[0].length ?? 0);
    const other = doerAt(text, from, units);
    // "…; UBND tỉnh yêu cầu các sở …" charges others.
    if (!other || matchesAt(PASSES_ON, text, other.verb)) continue;
    // A sentence about everyone, or about a person's duty, is beside the order.
    if (text[at] === '.' && !other.names.every(isUnit)) continue;
    if (/^phối hợp/u.test(text.slice(other.verb))) support.push(...named(other.names));
    else {
      const doers = other.names.map((name) => lead.find((leading) => isHeadOf(name, leading)) ?? name);
      lead.push(...doers.filter((name) => !lead.includes(name)));
      clauses.push({ names: doers, start: from, end: endOf(text, from, units) });
    }
  }
  return { lead, support, clauses };
}

const APART = /[.;,] [Rr]iêng (?:đối với )?(?=\p{Lu}|các |[a-zà-ỹđ]+ \p{Lu})/gu;
/** "…; | Phòng B: tổng hợp". */
const HEADED = /; (?=\p{Lu})/gu;
/** Who is set apart only to be left out, or told of. */
const LEFT_OUT = /,? (?:không|chưa|đã|được|còn|là|của|thuộc|thì|có)(?![A-Za-zÀ-ỹ])/uy;
/** Those who are set apart after what all do: "…; riêng Phòng B gửi trước ngày 20/10". */
export function setApartIn(text: string, units: Units): readonly Clause[] {
  if (!text.includes('iêng ') && !text.includes('; ')) return NONE;
  const found: Clause[] = [];
  for (const { index, 0: sign } of text.includes('; ') ? matchesOf(HEADED, text) : []) {
    const { names, end } = units.list(text, index + sign.length);
    if (names.length > 0 && names.every(isUnit) && matchesAt(/: \p{L}/uy, text, end))
      found.push({ names, start: index + 2, end: clauseEnd(text, end) });
  }
  for (const { index, 0: sign } of matchesOf(APART, text)) {
    const { names, end } = units.list(text, index + sign.length);
    if (names.length > 0 && !matchesAt(LEFT_OUT, text, end))
      found.push({ names, start: index + 2, end: clauseEnd(text, end) });
  }
  return found;
}
