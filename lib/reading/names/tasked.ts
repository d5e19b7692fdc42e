import { beginsVerb, nameWordAt, uncapitalised } from '../words/lexicon';
import { oneOf } from '../words/one-of';
import { ADVERB_HERE, ADVERBS, BOARD_TASKS, matchAt, matchesAt, TASKS, VERB_HERE, WEAK_VERB } from '../words/words';
import { LOWER_START, START_SOURCE } from './name-starts';

/** Names that tell what the unit does, so that a verb stands in them: "Ban quản lý các dự án", "Trung tâm Giám sát, điều hành". */

/** Nouns that are nobody's name alone: the verb after one is part of the name. */
const TASKED: ReadonlySet<string> = new Set(
  'ban,tổ,đội,đoàn,tiểu ban,hội đồng,khoa,phòng,bộ phận,trung tâm,hội,liên hiệp'.split(','),
);
/** Whether a verb after the noun is part of the name. */
export const isTasked = (noun: string): boolean => TASKED.has(noun.toLowerCase());
const WEAK = new RegExp(`(?:${TASKS}|${WEAK_VERB})(?![A-Za-zÀ-ỹ])`, 'uy');
const GUIDES = new RegExp(`(?:${BOARD_TASKS})(?![A-Za-zÀ-ỹ])`, 'uy');
/** Names laid down for all provinces, which no rule of form could end. */
const FIXED = new RegExp(
  `\\s${oneOf(
    /Cảnh sát (?:phòng cháy,? (?:và )?)?chữa cháy và cứu nạn,? cứu hộ/iu,
    /(?:Cảnh sát )?quản lý hành chính về trật tự xã hội/iu,
    /Cảnh sát điều tra tội phạm về (?:trật tự xã hội|ma túy|kinh tế)/iu,
    /An ninh mạng và phòng,? chống tội phạm sử dụng công nghệ cao/iu,
    /Xây dựng phong trào (?:toàn dân )?bảo vệ an ninh Tổ quốc/iu,
    /bảo vệ an ninh,? trật tự ở cơ sở/iu,
    /phối hợp phổ biến,? giáo dục pháp luật/iu,
    /các tổ chức hữu nghị/iu,
    /Khảo thí(?: và|,| [–-]) (?:đảm bảo|bảo đảm|kiểm định|quản lý) chất lượng(?: (?:giáo dục|đào tạo))?/iu,
    /Tư vấn (?:tuyển sinh|hướng nghiệp|du học|việc làm|tâm lý(?: học đường)?|học đường|pháp luật)(?:(?:,| và| [–-]) (?:tuyển sinh|hướng nghiệp|du học|việc làm|tâm lý|học đường|pháp luật|khởi nghiệp|hỗ trợ (?:sinh viên|học sinh|người học)))*/iu,
    /Kiểm soát phòng,? chống ma túy/iu,
    /Kiểm tra sau thông quan/iu,
    /[Gg]iám sát đầu tư (?:của )?cộng đồng/iu,
    /Người có công/iu,
    /(?:Thực|Thi) hành quyền công tố(?:,| và) kiểm sát (?:điều tra|xét xử)(?:(?: sơ thẩm| phúc thẩm)? (?:án )?(?:hình sự|an ninh|kinh tế|ma túy))?/iu,
    /Đào tạo(?:,| và) sát hạch lái xe/iu,
    /Đào tạo sau đại học/iu,
    /tiết kiệm và vay vốn/iu,
    /Thu thập thông tin thống kê/iu,
    /Hộ tịch,? (?:quốc tịch,? )?(?:và )?chứng thực/iu,
    /Tiếp công dân(?:,| và) xử lý đơn(?: thư)?/iu,
    /Đo đạc(?:,| và) bản đồ(?: và viễn thám)?/iu,
    /Nạn nhân chất độc da cam(?:\/dioxin)?/iu,
  )}(?![A-Za-zÀ-ỹ])`,
  'iuy',
);
/** Whether such a name's words stand after the blank at `at`, in whatever letters. */
export const isLaidDown = (text: string, at: number): boolean => matchesAt(FIXED, text, at);
/** What stands in the words for what a unit has in its care, though an order could begin with it. */
export const CARED_FOR = /(?:đầu tư|phát triển|bảo tồn|xây dựng(?= công trình))(?![A-Za-zÀ-ỹ])/uy;
/** What an order makes: before it stands no name's own word. */
export const MADE =
  / (?:dự thảo|kế hoạch|dự toán|phương án|quy chế|nội quy|báo cáo(?! \p{Lu})|bàn giao(?= (?:từ|của|cho|tài sản|hồ sơ|công trình))|chương trình|hồ sơ|danh sách|nội dung)(?![A-Za-zÀ-ỹ])/uy;
const IS = /(?:là|sẽ|đã|được|có)(?![A-Za-zÀ-ỹ])/uy;
/** With what a sentence goes on after its subject, besides a verb. */
const GOES_ON = new RegExp(`(?:là|sẽ|đã|được|có|không|chưa|khi|nếu|để|${ADVERBS})(?![A-Za-zÀ-ỹ])`, 'uy');
const FARTHEST = 80;

/** "Ban | chỉ đạo | rà soát"; "Ban | chỉ đạo các phòng …" is some board that orders something. */
const BOARD = / chỉ đạo(?![A-Za-zÀ-ỹ])(?! (?:các|toàn thể|cán bộ|chuyên viên)(?![A-Za-zÀ-ỹ]))/uy;

/** Where the name ends whose noun is the text from `at` to `from`, when the words after that say what the unit does; else 0. */
export function taskEnd(text: string, at: number, from: number): number {
  const noun = text.slice(at, from);
  // "BQL | các dự án trọng điểm": the verb is in the initials.
  if (noun.startsWith('BQL')) return matchesAt(/ (?:các|dự án) /uy, text, from) ? objectEnd(text, from) : 0;
  if (!isTasked(noun)) return 0;
  const fixed = matchAt(FIXED, text, from)?.[0].length;
  if (fixed) return from + fixed;
  // In small letters too it is a board; what it leads is told by ledEnd.
  if (noun === 'Ban' && matchesAt(BOARD, text, from)) return from + ' chỉ đạo'.length;
  const verb = (matchAt(WEAK, text, from + 1) ?? (noun === 'Ban' ? matchAt(GUIDES, text, from + 1) : null))?.[0].length;
  if (!verb) return 0;
  const end = from + 1 + verb;
  // "Đội xung kích | phòng, chống | thiên tai"
  const against = end + (matchAt(/ phòng,? chống(?= )/uy, text, end)?.[0].length ?? 0);
  // "Ban công tác | Mặt trận": the rules for capitals go on from here.
  return matchesAt(/ \p{Ll}/uy, text, against) ? objectEnd(text, against) : against;
}

/** Who leads something, and what it may be: "Ban Chỉ đạo | xây dựng nông thôn mới", "Ban Chỉ huy | phòng, chống thiên tai". */
const LEADS = /(?:Ban [Cc]hỉ (?:đạo|huy)|Ban [Vv]ận động) $/u;
const LED =
  /(?:phòng,? chống|xây dựng|phát triển|cải cách|chuyển đổi|bảo vệ|ứng phó|giảm nghèo|các chương trình mục tiêu(?= quốc gia)|thực hiện(?= (?:\p{Lu}|các chương trình|chương trình|phong trào|chính sách)))(?= )/uy;
/** "Phòng Theo dõi công tác | phòng, chống tham nhũng": what is watched, and no order. */
const AGAINST_IN = /(?:công tác|Theo dõi|Kiểm soát|Thanh tra|Giám sát) $/u;
const AGAINST = /phòng,? chống(?= )/uy;
const MORE_EVILS = /(?:, (?:và )?\p{Ll}+ \p{Ll}+){1,3}(?=[ ,;:.(]|$)/uy;
/** Where the name from `at` goes on to with what its unit leads, told at `next`; 0 where a predicate begins there. */
export function ledEnd(text: string, at: number, next: number): number {
  const before = text.slice(at, next);
  const led = LEADS.test(before) ? LED : AGAINST_IN.test(before) ? AGAINST : undefined;
  const verb = led && matchAt(led, text, next)?.[0].length;
  if (!verb) return 0;
  const end = next + verb;
  if (matchesAt(/ \p{Lu}/uy, text, end)) return end;
  const first = matchesAt(MADE, text, end) ? 0 : objectEnd(text, end);
  // "phòng, chống ma túy | , mại dâm"
  const more = text.startsWith('phòng', next) ? (matchAt(MORE_EVILS, text, first)?.[0].length ?? 0) : 0;
  const object = isOver(text, first + more) ? first + more : first;
  return object > end && isOver(text, object) ? object : 0;
}

/** "Ban Quản lý dự án | và công an tỉnh". */
const beginsAnother = (text: string, at: number): boolean =>
  text.startsWith('và ', at) && matchesAt(LOWER_START, text, at + 3);

/** "phòng, chống dịch bệnh | xã Nà Lếch": where it is done is the name's last word. */
const OF_PLACE =
  /(?:tỉnh|thành phố|huyện|thị xã|thị trấn|quận|xã|phường|đặc khu)(?: \p{Lu}\p{Ll}*){1,4}(?![A-Za-zÀ-ỹ])/uy;

/** Who that is, or whose: "Phòng Kế hoạch tổng hợp | (đồng chí Tơ)"; not "tổng hợp | (theo mẫu)". */
export const TELLS_WHO = new RegExp(
  ` \\((?:(?:[Đđ]\\/c|[Đđ]ồng chí|[Ôô]ng|[Bb]à) \\p{Lu}|${START_SOURCE}|\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){1,4}\\))`,
  'uy',
);

/** Where the object of a verb that ends at `from` is over: before a predicate, another name, a sign. */
export function objectEnd(text: string, from: number): number {
  let last = from;
  let likely = 0;
  for (let at = from; at < from + FARTHEST && text[at] === ' '; ) {
    const next = at + 1;
    if (matchesAt(IS, text, next) || matchesAt(ADVERB_HERE, text, next)) return at;
    const own = nameWordAt(text, next);
    // "hỗ trợ người | nộp thuế": it says which people.
    const isTheirs = text.startsWith(' người', at - 6);
    if (!isTheirs && (matchesAt(VERB_HERE, text, next) || beginsVerb(text, next))) {
      const cared = matchesAt(CARED_FOR, text, next);
      if (own === 0 && !cared) return at;
      if (!cared && matchesAt(MADE, text, next + own)) return at;
      if (!cared) likely ||= at;
    }
    if (matchesAt(/và (?:\p{Lu}|các |những )/uy, text, next) || beginsAnother(text, next)) break;
    // "phòng, chống thiên tai | và tìm kiếm | cứu nạn": no predicate begins with "và".
    const joined = matchAt(/và \p{Ll}+ \p{Ll}+(?![A-Za-zÀ-ỹ])/uy, text, next)?.[0].length;
    if (joined) {
      at = next + joined;
      continue;
    }
    const place = matchAt(OF_PLACE, text, next)?.[0].length;
    if (place) return next + place;
    const word = own || (matchAt(/[\p{Ll}\d]+(?![A-Za-zÀ-ỹ])/uy, text, next)?.[0].length ?? 0);
    if (word === 0) break;
    at = next + word;
    if (
      own > 0 ||
      at === text.length ||
      matchesAt(/[,;:.)]| (?:và|của) \p{Lu}/uy, text, at) ||
      matchesAt(TELLS_WHO, text, at)
    )
      last = at;
  }
  return likely || last;
}

/** Verbs that stand after a comma or "và" inside a name: "Giám sát, điều hành", "Tiếp công dân, xử lý đơn". */
const FURTHER_TASK =
  /(?:khen thưởng|tuyên truyền|thanh tra|thẩm định|thẩm tra|thi hành|nghiên cứu|bồi dưỡng|chứng thực|hỗ trợ|ứng dụng|phát triển|chuyển giao|kiểm tra|giám sát|điều hành|giáo dục|giải phóng|xử lý|khiếu tố|pháp chế|giải quyết|vận hành|bảo vệ|tuân thủ|đánh giá|kiểm soát)(?![A-Za-zÀ-ỹ])/uy;
/** Words that are a name's first, and after which another task may stand with no comma. */
const FIRST_TASK =
  /^(?:Quản lý|Thi đua|Nghiên cứu|Thanh tra|Kiểm tra|Giám sát|Kiểm soát|Phổ biến|Bồi thường|Khai thác|Tiếp nhận)$/u;
/** Whether a name's words begin with what its unit does: "Giám sát", "Tiếp công dân". */
function isOfTask(modifier: string): boolean {
  const small = uncapitalised(modifier, 0);
  return /^\p{Lu}/u.test(modifier) && (matchesAt(VERB_HERE, small, 0) || beginsVerb(small, 0));
}

/**
 * Where the name goes on to after a comma between two things that the unit does: "Trung tâm Giám sát | , điều hành thông
 * minh". `modifier` is what stands between the noun and the comma. 0 when the comma ends the name.
 */
export function tasksEnd(text: string, comma: number, modifier: string): number {
  const further = comma + 2 + (matchAt(FURTHER_TASK, text, comma + 2)?.[0].length ?? 0);
  if (further === comma + 2) return 0;
  // "Phòng Pháp chế | , thanh tra | rà soát": an order right after it, so that it is none itself.
  if (!isOfTask(modifier) && !FIRST_TASK.test(modifier))
    return matchesAt(VERB_HERE, text, further + 1) && !matchesAt(MADE, text, further) ? further : 0;
  const end = objectEnd(text, further);
  return isOver(text, end) || end > further ? end : 0;
}

/**
 * The same without a comma: "Tổ Kiểm tra | giám sát |: …", "… | giám sát | phối hợp …"; 0 where the second verb has an object and is what
 * the unit does. What could be its object leaves that open for a team ("Tổ Kiểm tra giám sát báo cáo"), not for "Phòng Thanh tra | kiểm tra báo cáo".
 */
export function taskPair(
  text: string,
  at: number,
  modifier: string,
  isTeam: boolean,
): { end: number; guessed: boolean } {
  const further = FIRST_TASK.test(modifier) ? matchAt(FURTHER_TASK, text, at)?.[0].length : undefined;
  const end = further ? at + further : 0;
  const guessed = end > 0 && matchesAt(MADE, text, end);
  return { end: end > 0 && isOver(text, end) && (isTeam || !guessed) ? end : 0, guessed };
}

/** Whether a predicate, a sign or another name follows what ends at `at`. */
export const isOver = (text: string, at: number): boolean =>
  matchesAt(/\s*(?:,(?! \p{Ll})|[;:.)]|$)| (?:và|của|thuộc) \p{Lu}/uy, text, at) ||
  matchesAt(TELLS_WHO, text, at) ||
  matchesAt(GOES_ON, text, at + 1) ||
  matchesAt(VERB_HERE, text, at + 1) ||
  beginsVerb(text, at + 1);

/** "và | kiểm tra văn bản", "và | kế toán thuế": two syllables, of which no group and nobody of the staff is called. */
const SECOND =
  /và (?!các |những |(?:cán bộ|công chức|viên chức|nhân viên|giáo viên|học sinh|người|đồng chí|cá nhân) )(phòng,? chống|\p{Ll}+ \p{Ll}+)(?![A-Za-zÀ-ỹ])/uy;
/**
 * Where a name goes on to after "và" at `at` with what its unit does besides, "Phòng Tuyên truyền | và hỗ trợ người nộp thuế |
 * hướng dẫn …", up to a predicate, a sign or another name: no predicate begins with "và". `modifier` is what stands between
 * the noun and "và". 0 where other words follow.
 */
export function secondTaskEnd(text: string, at: number, modifier: string): number {
  const [further = '', words = ''] = matchAt(SECOND, text, at) ?? [];
  // "và | trạm | biến áp": the second syllable is the next word's.
  const one = at + further.length - words.length + words.indexOf(' ');
  const second = words && nameWordAt(text, one + 1) > 0 ? one : at + further.length;
  const isTask =
    isOfTask(modifier) || words.startsWith('phòng') || matchesAt(VERB_HERE, words, 0) || beginsVerb(`${words} `, 0);
  if (!words || !isTask) return 0;
  const end = objectEnd(text, second);
  return isOver(text, end) ? end : 0;
}
