import { isVerb, nameWordAt } from '../words/lexicon';
import { matchAt, matchesAt, ORDERS_CAPITAL, SMALL_NAMES } from '../words/words';
import { isWholeName } from './forces';
import { commaInside, servesOn, upToPredicate } from './goes-on';
import { DASHED, LOWER_START, TITLE_BESIDE } from './name-starts';
import { goOver, goTo, modifierOf, nameOf, type Step, type Walk, walkedOf } from './name-walk';
import { personEnd } from './persons';
import { isOver, MADE, tasksEnd } from './tasked';

/** Whether a name goes on after a comma, a bracket or a dash. */

/** "Thủ trưởng các Vụ, Cục | , đơn vị | thuộc Bộ", "Thanh tra các Bộ | , ngành, địa phương": the group goes on. */
const RANKS = /(?:, (?:(?:ban|ngành|địa phương|cơ quan|đơn vị|đoàn thể)(?![A-Za-zÀ-ỹ])))+/uy;
const GROUP_BEFORE = /\scác \p{L}\p{Ll}+(?:, \p{Lu}\p{Ll}+)*$/u;

/** "UBND các huyện | , thành, thị |": towns and cities in one syllable each. */
const SHORT_PLACES = /, (?:thành(?: phố)?, thị(?: xã)?|thị(?: xã)?, thành(?: phố)?)(?![A-Za-zÀ-ỹ])(?! (?:lập|trấn))/uy;

/** At a comma. Past one inside the name the walk stands before the next word, where other rules decide. */
export function atComma(walk: Walk): Step {
  const { text, next, plural, known, place } = walk;
  if (!plural && matchesAt(RANKS, text, next) && GROUP_BEFORE.test(walkedOf(walk))) {
    goOver(walk, RANKS);
    walk.capital = false;
    return 'on';
  }
  if (text.startsWith('huyện', next - 5) && goOver(walk, SHORT_PLACES)) return 'on';
  if (plural || known || isWholeName(nameOf(walk))) return 'over';
  const tasks = tasksEnd(text, next, modifierOf(walk));
  if (tasks > 0) return goTo(walk, tasks);
  const inside = !(place && matchesAt(/, \p{Lu}/uy, text, next)) && commaInside(text, next);
  if (!inside && !servesOn(text, next, nameOf(walk))) return 'over';
  walk.next += 2;
  walk.row = 0;
  return undefined;
}

/** At a bracket, which ends the name: what it holds is no part of it, unless it says who is left out. */
export function atBracket(walk: Walk): 'over' {
  const close = walk.text.indexOf(')', walk.next);
  if (close >= 0 && walk.text.startsWith('(trừ', walk.next)) walk.end = close + 1;
  return 'over';
}

/** "Phòng tài chính | - kế hoạch", "UBND phường | - xã": small letters after a dash. */
const SMALL_AFTER_DASH = new RegExp(
  `[–&-]\\s+(?:${SMALL_NAMES}|huyện|quận|xã|phường|thị trấn|đặc khu)(?![A-Za-zÀ-ỹ])`,
  'uy',
);
/** "Phòng Kế hoạch | – Rà soát …": after the dash an order; hospitals have a "Phòng Đào tạo - Chỉ đạo tuyến". */
const ORDER_AFTER_DASH = new RegExp(`[–-]\\s+(?!Chỉ đạo tuyến)(?:${ORDERS_CAPITAL})(?![A-Za-zÀ-ỹ])`, 'uy');
/** "Phòng Kế hoạch | - Thời hạn: 20/7": after it until when. */
const LIMIT_AFTER_DASH =
  /[–-]\s+(?:Thời (?:hạn|gian)|Hạn|Gia hạn|Tiến độ|Xong|Trước|Chậm nhất|Trong|Ngày|Quý|Tháng|Tuần)(?![A-Za-zÀ-ỹ])/uy;
/** "Tổ 4 | - 5", "Tổ chuyên môn 2 | + 3": the numbers of several that are one. */
const NEXT_NUMBER = / [+–-] \d{1,2}(?![\d/%])/uy;
const DASHES = new Set('–&-+');

/** Units beside each other, "Phòng Kế toán | - Ban Quản lý chợ"; of other nouns one may be the other's, "Khoa Nội - Trung tâm Y tế". */
const PEER = /(?:Phòng|Ban|Khoa) /uy;
/** Whether another name begins after the dash at `next`: with the same noun, or with a peer's. */
function beginsAnother({ text, at, next }: Walk): boolean {
  const [dashed = '', noun = ''] = matchAt(DASHED, text, next) ?? [];
  if (!noun) return false;
  const other = next + dashed.length - noun.length;
  return text.startsWith(noun, at) || (matchesAt(PEER, text, at) && matchesAt(PEER, text, other));
}

const SMALL_DASHED = /[–-] (?=\p{Ll})/uy;
/** What is said of a name after a dash: "Phòng Kế hoạch | - đầu mối tổng hợp". */
const SAID =
  /(?:cơ quan|đơn vị|bộ phận|đầu mối|nơi|thành viên|là|đại diện|người|phụ trách|trực thuộc|thuộc|có|các|theo|trước|xong)(?![A-Za-zÀ-ỹ])/uy;
/** Two words in small letters. */
export const TWO = /\p{Ll}+ \p{Ll}+(?![A-Za-zÀ-ỹ])/uy;
/**
 * Where a name ends that goes on in small letters after the dash at `at`, up to a predicate or a sign: "Khoa Dược | - vật tư", "Phòng
 * Kế hoạch | - thẩm định | chủ trì". 0 where an order begins there, "- thẩm định hồ sơ", or something else is said.
 */
function dashedEnd(text: string, at: number): number {
  if (!matchesAt(SMALL_DASHED, text, at)) return 0;
  const word = at + 2;
  if (matchesAt(LOWER_START, text, word) || matchesAt(SAID, text, word)) return 0;
  if (!isVerb(text, word)) return upToPredicate(text, word);
  const end = word + (matchAt(TWO, text, word)?.[0].length ?? 0);
  return end > word && isOver(text, end) && !matchesAt(MADE, text, end) ? end : 0;
}

/** At a dash after a blank. */
export function atDash(walk: Walk): Step {
  const { text, at, next } = walk;
  if (!DASHES.has(text[next] ?? '') || text[next - 1] !== ' ') return undefined;
  if (goOver(walk, SMALL_AFTER_DASH) ?? (walk.closed ? goOver(walk, NEXT_NUMBER, next - 1) : undefined)) return 'on';
  // "Phòng Tuyên truyền, báo chí | - xuất bản"
  const own = matchesAt(/[–-] (?=\p{Ll})/uy, text, next) ? nameWordAt(text, next + 2) : 0;
  if (own > 0 && !matchesAt(LOWER_START, text, next + 2)) return goTo(walk, next + 2 + own);
  const more = walk.known || walk.closed ? 0 : dashedEnd(text, next);
  if (more > 0) return goTo(walk, more);
  if (
    !matchesAt(/[–&-]\s+\p{Lu}/uy, text, next) ||
    matchesAt(TITLE_BESIDE, text, next) ||
    matchesAt(ORDER_AFTER_DASH, text, next) ||
    matchesAt(LIMIT_AFTER_DASH, text, next) ||
    personEnd(text, at) > 0 ||
    beginsAnother(walk)
  )
    return 'over';
  walk.next++;
  // "Khoa Phụ - Hiếm | muộn": no two capitals in a row.
  walk.row = 0;
  return 'on';
}
