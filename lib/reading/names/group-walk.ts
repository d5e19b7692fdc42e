import { beginsVerb, isNameWord, isVerb, nameWordAt, predicateAfter } from '../words/lexicon';
import { matchAt, matchesAt, NAME_STOP, ORDER_AFTER_NAME } from '../words/words';
import { WHOLE } from './goes-on';
import type { KnownNames } from './known-names';
import { BARE_GROUP, GROUP, START, WORD } from './name-starts';
import type { Step } from './name-walk';

/** A group in general words on the way through its text, word by word: "các sở, ban, ngành có liên quan". Offsets are in `text`. */
export interface GroupWalk {
  readonly text: string;
  readonly at: number;
  /** Where its first words end: "các", "các đơn vị". */
  readonly first: number;
  readonly known: KnownNames;
  /** Where the walk is, and where the group ends if nothing of it follows. */
  next: number;
  end: number;
  /** Where its name is over, though more is said of whom it means; 0 where that is its end. */
  named: number;
  /** The word before; '' after what is no word of the name. */
  last: string;
}

/** No group is longer. */
const LONGEST = 240;

/** Walks to the group's end. */
export function walkGroup(walk: GroupWalk): void {
  while (walk.next - walk.at < LONGEST) {
    while (walk.text[walk.next] === ' ') walk.next++;
    let step: Step;
    for (const rule of RULES) {
      step = rule(walk);
      if (step) break;
    }
    if (step !== 'on') return;
  }
}

/** The group goes on to `to`, after words that are none of its name. */
function passTo(walk: GroupWalk, to: number): 'on' {
  walk.last = '';
  walk.next = to;
  walk.end = to;
  return 'on';
}

const isAfterComma = ({ text, next }: GroupWalk): boolean => text[next - 2] === ',';

const atOrder = ({ text, first, next }: GroupWalk): Step =>
  next > first + 1 && matchesAt(ORDER_AFTER_NAME, text, next) ? 'over' : undefined;

/** What says which of a group are meant, though a name would end at its first word. */
const WHICH =
  /(?:có )?liên quan(?! đến)|(?:nơi )?có (?:các )?(?:dự án|tuyến|công trình|đường)(?![A-Za-zÀ-ỹ])[^.;:,()]{0,40}? đi qua|trong (?:lĩnh vực|tỉnh|ngành)|trên địa bàn|được (?:giao|phân công)(?: (?:nhiệm vụ|phụ trách \p{Ll}+ \p{Ll}+))?|còn lại|(?:có tên|nêu|nói|kể)(?: ở)? trên|có (?!trách nhiệm|nhiệm vụ|văn bản|báo cáo|ý kiến|kế hoạch|giải pháp|phương án|biện pháp)/uy;
/** "Các thành viên | Ban Chỉ đạo chuyển đổi số": the group ends with the name of what they are members of. */
function atBoard(walk: GroupWalk): Step {
  const board = walk.last === 'thành viên' ? walk.known.at(walk.text, walk.next) : null;
  if (!board) return undefined;
  const which = matchAt(WHICH, walk.text, board.end + 1)?.[0].trimEnd().length;
  walk.named = board.end;
  walk.end = which ? board.end + 1 + which : board.end;
  return 'over';
}

/** "các sở | giáo dục và đào tạo": the name of a department, in whatever letters. */
function atDepartment(walk: GroupWalk): Step {
  if (!/^(?:sở|phòng|bộ|ngành)$/iu.test(walk.last)) return undefined;
  const whole = WHOLE.exec(walk.text.slice(walk.next, walk.next + 80))?.[0];
  return whole ? passTo(walk, walk.next + whole.length) : undefined;
}

/** "Các ông | (bà) | Trưởng thôn" */
const atLadies = (walk: GroupWalk): Step =>
  walk.last === 'ông' && walk.text.startsWith('(bà) ', walk.next) ? passTo(walk, walk.next + '(bà)'.length) : undefined;

/** "Các sở, ngành, đặc biệt là | Sở Y tế": before who of them is meant above all. */
export const ABOVE_ALL = ',? (?:mà )?(?:trước hết|trước tiên|nhất|đặc biệt|chủ yếu) là ';
const ABOVE_ALL_HERE = new RegExp(ABOVE_ALL, 'uy');
function atAboveAll(walk: GroupWalk): Step {
  const { text, at, next, end } = walk;
  const above = matchAt(ABOVE_ALL_HERE, text, next)?.[0].length;
  if (!above) return undefined;
  const verb = predicateAfter(text, next + above, 120, true);
  walk.named ||= end;
  if (verb > 0) walk.end = at + text.slice(at, verb).replace(/[\s,]+$/, '').length;
  return 'over';
}

/** How long the next of a group is that a word of its name follows: "Các đoàn thể, | tổ chức xã hội"; or 0. */
function anotherGroup(text: string, at: number): number {
  const noun = matchAt(BARE_GROUP, text, at)?.[0].length ?? 0;
  const own = noun > 0 && !matchesAt(NAME_STOP, text, at + noun + 1) ? nameWordAt(text, at + noun + 1) : 0;
  return own > 0 ? noun + 1 + own : 0;
}

/** "các Sở, | Ban, Ngành | tỉnh": with capitals they are no board of that name. */
const AND_SECTORS = /(?:Ban, )?Ngành(?:,? (?:và )?Đoàn thể)?(?![A-Za-zÀ-ỹ])/uy;

/** A noun that many have, with nothing after it that would tell one of them: "Các phòng, | XN". */
const ONE_OF_MANY =
  /(?:Phòng|Ban|Khoa|Tổ|Đội|Trạm|Hạt|Đồn|Sở|Chi cục|Trung tâm|Trường|Viện|Bộ môn|Xí nghiệp|Phân xưởng|Xưởng|Chi nhánh|XN|TT|CN|PX|BQL)(?=\s*(?:[,;.:()]|$))/uy;

/** A sign between two of them: what follows may be the next, or a name of its own. */
function atSign(walk: GroupWalk): Step {
  const { text, next, known } = walk;
  const sign = matchAt(/,\s*|\/|và\s+/uy, text, next)?.[0];
  if (sign === undefined) return undefined;
  const after = next + sign.length;
  const sectors = matchAt(AND_SECTORS, text, after)?.[0].length;
  if (sectors) return passTo(walk, after + sectors);
  const another = matchAt(ONE_OF_MANY, text, after)?.[0].length;
  if (another) return passTo(walk, after + another);
  if (known.endOf(text, after) > after || matchesAt(START, text, after) || matchesAt(GROUP, text, after)) return 'over';
  const isNoun = nameWordAt(text, after) > 0 || anotherGroup(text, after) > 0;
  if (!isNoun && matchesAt(NAME_STOP, text, after) && !matchesAt(/[\p{Ll}]+(?: [\p{Ll}]+)?, /uy, text, after))
    return 'over';
  walk.next = after;
  return 'on';
}

/** "Các hộ (có đất) | bị thu hồi | bàn giao …": what befell them, a verb of one syllable or of two. */
function atBefallen(walk: GroupWalk): Step {
  const { text, next } = walk;
  if (!text.startsWith('bị ', next)) return undefined;
  const verb = next + 3;
  const two = beginsVerb(text, verb) || nameWordAt(text, verb) > 0;
  const words = matchAt(two ? /\p{Ll}+ \p{Ll}+/uy : /\p{Ll}+/uy, text, verb)?.[0];
  return words ? passTo(walk, verb + words.length) : undefined;
}

function atWhich(walk: GroupWalk): Step {
  const { text, next, end } = walk;
  const which = matchAt(WHICH, text, next)?.[0].trimEnd();
  if (!which) return undefined;
  // "Các quận, huyện |, có các điểm du lịch | đón …": what they have is told, and ends at no known word.
  if (/^được|trên$/.test(which) || matchesAt(/ (?:các|những|nhiều|\d)/uy, text, next + which.length))
    walk.named ||= end;
  return passTo(walk, next + which.length);
}

/** What those of a group have in their care, up to the order itself: not "quản lý chặt chẽ hồ sơ, khẩn trương …". */
const IN_CARE =
  /(?:quản lý|vận hành|sử dụng|thi công|phụ trách|cung cấp|kinh doanh) (?!chặt|tốt|nghiêm|hiệu quả|đúng|thống nhất)[^.;:()]{2,60}?[^,.;:()](?= (?:chủ động|phải|cần|có trách nhiệm|chịu trách nhiệm|khẩn trương|nghiêm túc|tiếp tục|tăng cường) )/uy;
/** "các đơn vị | quản lý bến xe | chủ động": those who have it in their care. */
function atCare(walk: GroupWalk): Step {
  const care = matchAt(IN_CARE, walk.text, walk.next)?.[0];
  if (!care) return undefined;
  walk.next += care.length;
  walk.end = walk.next;
  return 'on';
}

/** Which of a group are meant by what they have not done or how they stand, up to the order: "Các xã | có tỷ lệ dưới 50% | xây dựng …". */
const OF_THOSE =
  /(?:(?:còn )?chưa|còn(?! lại)|đang|bị|chậm|nợ|có (?:tỷ lệ|tỉ lệ|số|kết quả|mức|chỉ số))(?![A-Za-zÀ-ỹ])[^.;:()]{3,80}?(?:(?<=%)(?= \p{Ll})|(?= (?:chủ động|phải|cần|có trách nhiệm|chịu trách nhiệm|khẩn trương|nghiêm túc|tiếp tục|tập trung|kịp thời) ))/uy;
function atThose(walk: GroupWalk): Step {
  const those = matchAt(OF_THOSE, walk.text, walk.next)?.[0];
  if (!those || walk.end === walk.first) return undefined;
  walk.named ||= walk.end;
  walk.end = walk.next + those.length;
  return 'over';
}

/** What teams are sent out for, up to what they do: "các đội | kiểm tra, giám sát | phối hợp …"; "các đội | kiểm tra xe" do it. */
const SENT_FOR =
  /(?:(?:,| và)? ?(?:thanh tra|kiểm tra|giám sát|khảo sát|thẩm định|phúc tra|nghiệm thu|liên ngành|chuyên ngành)(?![A-Za-zÀ-ỹ])){1,3}/uy;
const TEAM = /^(?:đoàn|đội|tổ|ban|hội đồng)$/u;
/** Where the words end that say what the teams before `at` are sent out for; 0 where they are what those do. */
function sentFor(text: string, at: number, noun: string): number {
  const end = TEAM.test(noun) ? at + (matchAt(SENT_FOR, text, at)?.[0].length ?? 0) : at;
  return end > at && isVerb(text, end + 1) ? end : 0;
}

function atErrand(walk: GroupWalk): Step {
  const sent = sentFor(walk.text, walk.next, walk.last);
  if (sent === 0) return undefined;
  walk.next = sent;
  walk.end = sent;
  return 'on';
}

/** A word of the name, unless something else begins there. */
function atWord(walk: GroupWalk): Step {
  const { text, first, next, last } = walk;
  const isFirst = next <= first + 1;
  const listed = isAfterComma(walk) ? anotherGroup(text, next) : 0;
  // "các tổ chức hoạt động | khai thác khoáng sản": what they are active in.
  const own = listed || (isAfterComma(walk) || last === 'hoạt động' ? nameWordAt(text, next) : 0);
  if (own === 0 && matchesAt(NAME_STOP, text, next) && !(isFirst && matchesAt(BARE_GROUP, text, next))) return 'over';
  const noun = listed || nameWordAt(text, next);
  // In a list of verbs it says which: "các cơ sở sản xuất, sử dụng, bảo quản hóa chất".
  const word = noun > 0 ? text.slice(next, next + noun) : matchAt(WORD, text, next)?.[0];
  if (!word) return 'over';
  // "các Phó Thủ tướng Chính | phủ": the second syllable of a name's word, whatever begins with it.
  const isInside = noun > 0 || isFirst || isAfterComma(walk) || isNameWord(last, word);
  if (!isInside && beginsVerb(text, next)) return 'over';
  walk.last = word;
  walk.next += word.length;
  walk.end = walk.next;
  return 'on';
}

const RULES: readonly ((walk: GroupWalk) => Step)[] = [
  ...[
    atOrder,
    atBoard,
    atDepartment,
    atLadies,
    atAboveAll,
    atThose,
    atBefallen,
    atSign,
    atWhich,
    atCare,
    atErrand,
    atWord,
  ],
];
