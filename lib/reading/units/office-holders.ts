import { crewAt } from '../names/crews';
import type { Named } from '../names/known-names';
import { TITLE_BESIDE } from '../names/name-starts';
import { namedAt } from '../names/named';
import type { Names } from '../names/names';
import { bareNameAt } from '../names/persons';
import { isVerb } from '../words/lexicon';
import { matchAt, matchesAt, OFFICE } from '../words/words';

/** Those whom an order charges by an office alone, by a person's name or by a crew's in small letters. */

const HOLDER = new RegExp(`(?:${OFFICE})(?= \\p{Ll})`, 'uy');

/** Whether a predicate follows a person's bare name that ends at `end`, or the post beside it: "Lò Văn Tơ | – Kế toán trưởng | lập …". */
export const bareActs = (text: string, end: number): boolean =>
  matchesAt(TITLE_BESIDE, text, end) || isVerb(text, end + 1);

/** Whom an order at `at` charges by nothing but the office, "Giao | Tổng Giám đốc | hoàn thiện …", or by a person's name alone. */
export function holderAt(text: string, at: number): Named | null {
  const name = matchAt(HOLDER, text, at)?.[0] ?? bareNameAt(text, at);
  const end = at + (name?.length ?? 0);
  return name && bareActs(text, end) ? namedAt(text, at, end) : null;
}

/** Those whom an order at `at` charges in small letters, "giao | tổ thư ký | hoàn thiện báo cáo", or a person by name alone. Never for certain. */
export function crewsAt(text: string, at: number, listed: Names): readonly Named[] {
  const person = bareNameAt(text, at);
  if (person) return bareActs(text, at + person.length) ? [namedAt(text, at, at + person.length)] : [];
  return crewAt(text, at) ? listed.crews(text, at) : [];
}
