import { beginsVerb, isVerb, nameWordAt } from '../words/lexicon';
import { matchAt, matchesAt, NAME_STOP, SPECIALTIES, WEAK_VERB } from '../words/words';
import { goesOnAfter } from './goes-on';
import { goTo, modifierOf, nameOf, type Step, type Walk } from './name-walk';
import { isOver, ledEnd, MADE, TELLS_WHO, taskEnd, taskPair } from './tasked';

/** Whether a name goes on over a word that could be a verb: "Ban Quản lý dự án | đầu tư xây dựng". */

/** The first letters of what a unit may lead. */
const LED_FIRST = new Set('pxcbưgt');

/** At words that say what the unit does, right after its noun, or what it leads. `sign` is the letter there. */
export function atTask(walk: Walk, sign: string): Step {
  const { text, at, next, end, unit, unitEnd } = walk;
  if (walk.known || walk.plural) return undefined;
  const task = end === unitEnd ? taskEnd(text, unit, end) : LED_FIRST.has(sign) ? ledEnd(text, at, next) : 0;
  return task > 0 ? goTo(walk, task) : undefined;
}

/**
 * A name that is not over, though a verb follows: "Ban Quản lý dự án | đầu tư xây dựng", "Phòng Quản lý | bảo vệ rừng",
 * "Chi nhánh Văn phòng | đăng ký đất đai".
 */
const UNFINISHED =
  /(?:^|\s)(?:(?:quản lý|nghiên cứu|(?<!thường )trực|kiểm soát|hỗ trợ|phát triển|xúc tiến)|(?:Ban|Tổ|Đoàn) (?:công tác)|Cơ quan (?:Cảnh sát|An ninh)|Chi nhánh Văn phòng)$/iu;
/** "Ban Quản lý dự án | đầu tư xây dựng": what projects are for. */
const PROJECTS = /(?:^|\s)dự án(?: trọng điểm)?$/iu;
const INVESTED = /(?:đầu tư|phát triển|bảo trì)(?![A-Za-zÀ-ỹ])/uy;
const OBJECT =
  /(?:đầu tư(?: xây dựng)?|phát triển|triển khai(?= (?:Đề án|Kế hoạch|Chương trình|Nghị quyết))|đào tạo|bảo vệ|bảo trì|điều tra|đăng ký|kiểm soát|hợp đồng|thu(?! (?:hoạch|gom|dọn|hút|thập|xếp))|vận hành|khai thác|thi công)(?![A-Za-zÀ-ỹ])/uy;
/** "Phòng Quản lý | xây dựng | hướng dẫn …": its field, where the order's verb follows. */
const MANAGES = /(?:^|\s)quản lý$/iu;
const BUILDING = 'xây dựng ';
const isField = (name: string, text: string, at: number): boolean =>
  text.startsWith(BUILDING, at) &&
  MANAGES.test(name) &&
  (isVerb(text, at + BUILDING.length) || matchesAt(TELLS_WHO, text, at + BUILDING.length - 1));

/** "Phòng Cảnh sát | quản lý trại giam, cơ sở giáo dục | chủ trì": what it is for, up to the order, which no comma parts from it. */
const MANAGED =
  /quản lý(?: \p{Ll}+){1,4}(?:, \p{Ll}+(?: \p{Ll}+){1,3}){0,3}(?= (?:chủ trì|có trách nhiệm|chịu trách nhiệm)(?![A-Za-zÀ-ỹ]))/uy;

/** "Tổ Kế toán | thanh toán | gửi báo cáo": before a verb that is no part of its object. */
const SPECIALTY = new RegExp(
  `(?:${SPECIALTIES})(?= (?:chủ trì|phối hợp|tham mưu|có trách nhiệm|chịu trách nhiệm|khẩn trương|tiếp tục|căn cứ|chủ động|rà soát|gửi|lập|trình|triển khai)(?![A-Za-zÀ-ỹ]))`,
  'uy',
);
const WEAK = new RegExp(`(?:${WEAK_VERB})(?![A-Za-zÀ-ỹ])`, 'uy');
/** After no education ("Giáo dục thường xuyên") it tells how often: "Sở Xây dựng | thường xuyên theo dõi". */
const OFTEN = /thường xuyên /uy;
/** Predicates that are no other verb's object. */
const ROLE =
  /(?:chủ trì|phối hợp|tham mưu|có trách nhiệm|chịu trách nhiệm|phải|cần|khẩn trương|tiếp tục|căn cứ|chủ động|là đầu mối|làm đầu mối)(?![A-Za-zÀ-ỹ])/uy;
/** What could be a verb after these is the second word of what the unit is for: "Kế hoạch tổng hợp". */
const PAIR =
  /(?:(?:Kế hoạch|Hành chính|Kinh tế|Dịch vụ|Nội|Ngoại) tổng hợp|Tư vấn giám sát|Cán bộ quản lý|(?:Toán|Tin học|Công nghệ|Kỹ thuật) ứng dụng|(?:Chỉ đạo|Phòng) chuyển đổi số)$/iu;
/** Verbs that ask for an object: with none they are part of the name, "Trung tâm Quy hoạch xây dựng | lập hồ sơ". */
const WITHOUT_OBJECT =
  /(?:xây dựng|đầu tư|phát triển)(?! (?:xây dựng|triển khai|ban hành|trình|gửi|báo cáo|thông báo|hướng dẫn|quyết định|nâng cấp|mở rộng|cải tạo|mua sắm))(?![A-Za-zÀ-ỹ])/uy;

/** Whether the word from `at` to `end`, which could be a verb, is over where no verb of a sentence is. */
const isNoVerb = (text: string, name: number, at: number, end: number): boolean =>
  (matchesAt(WITHOUT_OBJECT, text, at) || PAIR.test(text.slice(name, end))) && isOver(text, end);

/** At a word with which a predicate may start: over, unless it is a part of the name. */
export function atStop(walk: Walk): Step {
  const { text, at, next, known } = walk;
  const stop = matchAt(NAME_STOP, text, next)?.[0];
  if (stop === undefined) return undefined;
  // "Phòng Thanh tra | bảo vệ | và Pháp chế": no predicate before another capital of the name.
  if (!known && goesOnAfter(text, next + stop.length)) return goTo(walk, next + stop.length);
  const specialty = known ? 0 : (matchAt(SPECIALTY, text, next)?.[0].length ?? 0);
  if (specialty > 0) return goTo(walk, next + specialty);
  // "Phòng Kế hoạch | tổng hợp | chủ trì": what could be a verb, before one that has no other for its object.
  const weak = known || matchesAt(OFTEN, text, next) ? 0 : (matchAt(WEAK, text, next)?.[0].length ?? 0);
  const noun = weak > 0 && PAIR.test(text.slice(at, next + weak)) ? weak : weak && nameWordAt(text, next);
  const after = next + noun + 1;
  const goesOn =
    matchesAt(ROLE, text, after) ||
    matchesAt(TELLS_WHO, text, after - 1) ||
    beginsVerb(text, after) ||
    isNoVerb(text, at, next, after - 1);
  if (noun > 0 && goesOn && !matchesAt(MADE, text, after - 1)) return goTo(walk, next + noun);
  const pair = known ? null : taskPair(text, next, modifierOf(walk).trimEnd(), !text.startsWith('Phòng', at));
  if (pair && pair.end > 0) {
    walk.guessed ||= pair.guessed;
    return goTo(walk, pair.end);
  }
  if (!known && isField(nameOf(walk), text, next)) return goTo(walk, next + BUILDING.length - 1);
  const managed = known ? undefined : matchAt(MANAGED, text, next)?.[0];
  const object = managed ?? matchAt(OBJECT, text, next)?.[0];
  const wanted =
    object &&
    (managed || UNFINISHED.test(nameOf(walk)) || (PROJECTS.test(nameOf(walk)) && matchesAt(INVESTED, text, next)));
  return wanted ? goTo(walk, next + object.length) : 'over';
}
