import { beginsVerb, isVerb, nameWordAt } from '../words/lexicon';
import { ADVERB_HERE, matchAt, matchesAt, NAME_STOP, SPECIALTIES, WEAK_VERB } from '../words/words';
import { goesOnAfter } from './goes-on';
import { goOver, goTo, modifierOf, nameOf, type Step, type Walk } from './name-walk';
import { isOver, ledEnd, MADE, objectEnd, TELLS_WHO, taskEnd, taskPair } from './tasked';

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

/** A predicate, another name, or who that is. */
const NEXT_NAME = /(?:,| và) \p{Lu}/uy;
const endsBefore = (text: string, end: number): boolean =>
  isVerb(text, end + 1) ||
  matchesAt(ADVERB_HERE, text, end + 1) ||
  matchesAt(TELLS_WHO, text, end) ||
  matchesAt(NEXT_NAME, text, end);
/** "Phòng Quản lý | cấp giấy phép | rà soát": where what is managed ends that is itself something done, before one of those; or 0. */
const DOING = new RegExp(`(?:${WEAK_VERB}|${SPECIALTIES})(?![A-Za-zÀ-ỹ])`, 'uy');
function managedEnd(text: string, at: number): number {
  const verb =
    matchAt(DOING, text, at)?.[0] ??
    (beginsVerb(text, at) ? matchAt(/\p{Ll}+(?: \p{Ll}+)?/uy, text, at)?.[0] : undefined);
  if (!verb || matchesAt(MADE, text, at + verb.length)) return 0;
  const end = objectEnd(text, at + verb.length);
  return end >= at + verb.length && endsBefore(text, end) ? end : 0;
}

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
  /(?:chủ trì|phối hợp|tham mưu|có trách nhiệm|chịu trách nhiệm|phải|cần|khẩn trương|tiếp tục|căn cứ|chủ động|là đầu mối|làm đầu mối|thực hiện|triển khai|quan tâm|sớm|nghiêm túc|kịp thời|tăng cường|đẩy mạnh)(?![A-Za-zÀ-ỹ])/uy;
/** What could be a verb after these is the second word of what the unit is for: "Kế hoạch tổng hợp". */
const PAIR =
  /(?:(?:Kế hoạch|Hành chính|Kinh tế|Dịch vụ|Nội|Ngoại|(?:Bảo trợ|Trợ giúp) xã hội) tổng hợp|Tư vấn giám sát|Cán bộ quản lý|(?:Toán|Tin học|Công nghệ|Kỹ thuật) ứng dụng|Kỹ thuật khai thác|[Cc]ông nghiệp hỗ trợ|(?:Kiểm soát|Quản lý) (?:thu|chi)|(?:Chỉ đạo|Phòng) chuyển đổi số)$/iu;
/** Verbs that ask for an object: with none they are part of the name, "Trung tâm Quy hoạch xây dựng | lập hồ sơ". */
const WITHOUT_OBJECT =
  /(?:xây dựng(?! (?:triển khai|ban hành|trình|gửi|báo cáo(?! \p{Lu})|thông báo|hướng dẫn|quyết định))|(?:đầu tư|phát triển)(?! (?:xây dựng|nâng cấp|mở rộng|cải tạo|mua sắm)))(?![A-Za-zÀ-ỹ])/uy;

/**
 * What a unit promotes, keeps or runs, "Trung tâm Thông tin | xúc tiến du lịch | tổ chức …": no order is given about these and
 * goes on with another verb. Not of what is done with people ("hướng dẫn doanh nghiệp | rà soát").
 */
const SERVES =
  /(?:xúc tiến|phát triển|bảo trì|vận hành|khai thác|kiểm định|giám định|bảo vệ|chuyển giao|quản lý)(?![A-Za-zÀ-ỹ])/uy;
const PLACE = /(?:tỉnh|huyện|xã|phường|thành phố)(?![A-Za-zÀ-ỹ])/uy;
function servedEnd(text: string, at: number): number {
  const verb = matchAt(SERVES, text, at)?.[0].length ?? 0;
  const object =
    verb > 0 ? nameWordAt(text, at + verb + 1) || (matchAt(PLACE, text, at + verb + 1)?.[0].length ?? 0) : 0;
  const end = at + verb + 1 + object;
  return object > 0 && endsBefore(text, end) ? end : 0;
}

/** Whether the word from `at` to `end`, which could be a verb, is over where no verb of a sentence is. */
const isNoVerb = (text: string, name: number, at: number, end: number): boolean =>
  (matchesAt(WITHOUT_OBJECT, text, at) || PAIR.test(text.slice(name, end))) && isOver(text, end);

/** Nouns whose first syllable alone is a verb: "Phòng Thuế | thu nhập | cá nhân". */
const NO_VERB = /(?:thu (?:nhập|ngân)|ký túc xá|phát thanh|(?<=dẫn )phát sóng)(?![A-Za-zÀ-ỹ])/uy;
/** "Phòng Kế hoạch | tổng hợp, trình" without its comma, or "Phòng Kế hoạch tổng hợp | trình". */
const SUMS_UP = /(?<=(?:Kế hoạch|Kinh tế|Hành chính|Dịch vụ)) tổng hợp (?:trình|gửi|nộp|báo cáo)(?![A-Za-zÀ-ỹ])/uy;

/** At a word with which a predicate may start: over, unless it is a part of the name. */
export function atStop(walk: Walk): Step {
  const { text, next, known } = walk;
  const stop = matchAt(NAME_STOP, text, next)?.[0];
  if (stop === undefined) return undefined;
  return (known ? undefined : atOwnVerb(walk, stop)) ?? atObject(walk) ?? atManaged(walk) ?? 'over';
}

/** At what could be a verb and is the name's own. */
function atOwnVerb(walk: Walk, stop: string): Step {
  const { text, at, next } = walk;
  // "Phòng Thanh tra | bảo vệ | và Pháp chế": no predicate before another capital of the name.
  if (goesOnAfter(text, next + stop.length)) return goTo(walk, next + stop.length);
  const specialty = matchAt(SPECIALTY, text, next)?.[0].length ?? 0;
  if (specialty > 0) return goTo(walk, next + specialty);
  if (goOver(walk, NO_VERB)) return 'on';
  // "Phòng Kế hoạch | tổng hợp | chủ trì": before a verb that has no other for its object.
  const weak = matchesAt(OFTEN, text, next) ? 0 : (matchAt(WEAK, text, next)?.[0].length ?? 0);
  const noun = weak > 0 && PAIR.test(text.slice(at, next + weak)) ? weak : weak && nameWordAt(text, next);
  const after = next + noun + 1;
  const goesOn = (): boolean =>
    matchesAt(ROLE, text, after) ||
    matchesAt(TELLS_WHO, text, after - 1) ||
    beginsVerb(text, after) ||
    isNoVerb(text, at, next, after - 1);
  if (noun > 0 && goesOn() && !matchesAt(MADE, text, after - 1)) {
    walk.guessed ||= matchesAt(SUMS_UP, text, next - 1);
    return goTo(walk, next + noun);
  }
  const pair = taskPair(text, next, modifierOf(walk).trimEnd(), !text.startsWith('Phòng', at));
  if (pair.end > 0) {
    walk.guessed ||= pair.guessed;
    return goTo(walk, pair.end);
  }
  const served = servedEnd(text, next);
  if (served > 0) return goTo(walk, served);
  return isField(nameOf(walk), text, next) ? goTo(walk, next + BUILDING.length - 1) : undefined;
}

/** At what a unit does something with whose name wants that: "Ban Quản lý dự án | đầu tư xây dựng". */
function atObject(walk: Walk): Step {
  const { text, next, known } = walk;
  const managed = known ? undefined : matchAt(MANAGED, text, next)?.[0];
  const object = managed ?? matchAt(OBJECT, text, next)?.[0];
  if (!object) return undefined;
  const name = nameOf(walk);
  const wanted = managed || UNFINISHED.test(name) || (PROJECTS.test(name) && matchesAt(INVESTED, text, next));
  return wanted ? goTo(walk, next + object.length) : undefined;
}

/** What asks for an object: nobody is called "Phòng Quản lý" or "Phòng Phát triển" alone. */
const WANTS_OBJECT = /(?:^|\s)(?:[Qq]uản lý|(?<!(?:và|&|[–-]) )(?:Phát triển|Xúc tiến))$/u;
/** At a verb after such a word: its object, where that is itself something done. */
export function atManaged(walk: Walk): Step {
  const { text, next, known } = walk;
  if (known || !WANTS_OBJECT.test(nameOf(walk))) return undefined;
  const task = managedEnd(text, next);
  walk.guessed = task === 0;
  return task > 0 ? goTo(walk, task) : undefined;
}
