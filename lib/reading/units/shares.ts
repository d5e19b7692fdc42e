import { matchesOf } from '@/lib/text';
import { matchAt } from '../words/words';
import type { Clause } from './clauses';
import type { Units } from './units';

/** Parts of one task, each with whom it is given to: "phân công như sau: Phần A: Phòng X; Phần B: Phòng Y". */

/** "Phần A: ", "; Tuyến số 2: ": a part by its number or letter. */
const PART = /(?<=[:;,] )\p{L}\p{Ll}+(?: \p{Ll}+){0,2} (?:[A-ZĐ]|[IVX]{1,4}|\d{1,2}(?: ?[-–] ?\d{1,2})?): (?=\p{L})/gu;
/** Words before the first of them that say that they are given out. */
const GIVES =
  /(?<![A-Za-zÀ-ỹ])(?:phân công|giao|chia|phụ trách|đảm nhận|đảm nhiệm|thực hiện)(?![A-Za-zÀ-ỹ])[^.;]{0,60}$/iu;
const DOES = / (?:phụ trách|thực hiện|đảm nhận|đảm nhiệm|chủ trì)(?: thực hiện)?/uy;
const OVER = /\s*(?:\([^()]{0,80}\))?\s*(?:[;,.]|$)/uy;

const NONE: readonly Clause[] = [];

/** Those parts with their units, at least two that follow one another; none where anything else is said of one. */
export function sharesIn(text: string, units: Units): readonly Clause[] {
  const colon = text.indexOf(': ');
  if (colon < 0 || text.indexOf(': ', colon + 1) < 0) return NONE;
  const found: Clause[] = [];
  for (const { index, 0: part } of matchesOf(PART, text)) {
    if (found.length === 0 && !GIVES.test(text.slice(Math.max(0, index - 100), index))) continue;
    // "Nhóm 1: Phòng X; Nhóm 2: …": the next part is no name of this one's.
    const next = text.indexOf(';', index);
    const { names, end } = units.list(next < 0 ? text : text.slice(0, next), index + part.length);
    const over = end + (matchAt(DOES, text, end)?.[0].length ?? 0);
    if (names.length === 0 || names.some(({ general }) => general) || !matchAt(OVER, text, over)) return NONE;
    found.push({ names, start: index, end: over });
  }
  return found.length > 1 ? found : NONE;
}
