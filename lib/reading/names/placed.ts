import { isVerb } from '../words/lexicon';
import { matchAt, matchesAt, UNIT_NOUN } from '../words/words';
import type { Named } from './known-names';

/** Units of one kind that places tell apart: "Trường THCS Nà Lếch, Bản Cuông", "Trạm Y tế xã Nà Lếch, Mường Lòm". */

const SCHOOL =
  'THCS|THPT|TH|MN|TH&THCS|PTDTBT(?: (?:THCS|TH|TH&THCS))?|PTDTNT|Tiểu học|Mầm non|Mẫu giáo|Trung học cơ sở|Trung học phổ thông';
const KIND = new RegExp(
  `(Trường) (${SCHOOL}) (?=\\p{Lu}\\p{Ll})|((?!UBND|Ủy ban)(?:${UNIT_NOUN}|Chi hội)(?: (?!các |số )[A-Za-zÀ-ỹ]+){0,4}?) (?:các )?(xã|phường|thị trấn|đặc khu|bản|thôn|xóm|ấp|buôn) (?=\\p{Lu}\\p{Ll})`,
  'uy',
);
const PLACE = /\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*| \d{1,2}){0,3}/uy;
const COMMA = /(?:, ?| và )(?=\p{Lu})/uy;
/** The kind once more, or another: "Trường THCS A, | TH | B", "xã A, | phường | B". */
const AGAIN_SCHOOL = new RegExp(`(?:${SCHOOL}) (?=\\p{Lu}\\p{Ll})`, 'uy');
/** What stands after a place that is all of a name. */
const ENDS = / ?(?:[,;:.()]|$)| (?:và|cùng|với) (?=\p{Lu}|các )| (?:mỗi|từng) /uy;

const isOver = (text: string, at: number): boolean => matchesAt(ENDS, text, at) || isVerb(text, at + 1);

/** The units that places tell apart in a list at `at`; none where fewer than two are listed. `begins`: whether a unit's name starts there, and no place. */
export function placedAt(text: string, at: number, begins: (at: number) => boolean): readonly Named[] {
  const kind = matchAt(KIND, text, at);
  if (!kind) return [];
  const [{ length }, school, level = '', body = '', commune = ''] = kind;
  const noun = school ?? body;
  let which = school ? level : commune;
  const names: Named[] = [];
  let next = at + length;
  let again: string | undefined;
  for (;;) {
    const place = matchAt(PLACE, text, next)?.[0] ?? '';
    const end = next + place.length;
    if (!place || !isOver(text, end) || (names.length > 0 && !again && begins(next))) break;
    const name = `${noun} ${which} ${place}`;
    names.push({ start: names.length === 0 ? at : next, end, name, general: false });
    const comma = matchAt(COMMA, text, end)?.[0].length ?? 0;
    if (comma === 0) break;
    next = end + comma;
    again = school ? matchAt(AGAIN_SCHOOL, text, next)?.[0] : undefined;
    if (again) {
      which = again.trimEnd();
      next += again.length;
    }
  }
  return names.length > 1 ? names : [];
}
