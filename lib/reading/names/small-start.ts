import { isVerb, nameWordAt } from '../words/lexicon';
import { isNoUnit, matchAt, matchesAt } from '../words/words';
import { isLaidDown } from './tasked';

/** Divisions whose name is printed in small letters after a noun with a capital: "Phòng nghiệp vụ", "với Phòng tiền tệ - kho quỹ". */

/** Nouns that begin nothing but names, and no word before these. */
const NOUN =
  /(?:Phòng|Khoa(?! học)|Trung tâm|Văn phòng|Bộ phận|Bộ môn|Đội|Tổ(?! chức)|Trạm|Ban|Chi cục|Phân xưởng|Xí nghiệp)(?= \p{Ll})/uy;
/** In mid-sentence, or after the comma of a list. */
const WITHIN = /(?<=[\p{Ll},;] )/uy;

/**
 * How long the noun at `at` is that begins such a name; 0 for none. A capital within a sentence tells it; at a sentence's beginning only
 * a word of the field does: "Phòng ngừa rủi ro", "Phòng nghiệp vụ".
 */
export function smallStart(text: string, at: number): number {
  const noun = matchAt(NOUN, text, at)?.[0].length ?? 0;
  if (noun === 0 || isNoUnit(text.slice(at, at + 24))) return 0;
  const after = at + noun + 1;
  if (isLaidDown(text, after - 1)) return noun;
  const told = nameWordAt(text, after) > 0 || (at > 1 && matchesAt(WITHIN, text, at));
  return told && !isVerb(text, after) ? noun : 0;
}
