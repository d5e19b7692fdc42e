import { beginsVerb, isNameWord, isVerb, nameWordAt, predicateAfter } from '../words/lexicon';
import { matchAt, matchesAt, NAME_STOP, ORDER_AFTER_NAME } from '../words/words';
import { WHOLE } from './goes-on';
import type { KnownNames, Named } from './known-names';
import { BARE_GROUP, GROUP, KINDS, START, WORD } from './name-starts';
import { THOSE_WHO } from './those-who';

/** Groups in general words: "các sở, ban, ngành có liên quan". */

/** What says which of a group are meant, though a name would end at its first word. */
const WHICH =
  /(?:có )?liên quan(?! đến)|(?:nơi )?có (?:các )?(?:dự án|tuyến|công trình|đường)(?![A-Za-zÀ-ỹ])[^.;:,()]{0,40}? đi qua|trong (?:lĩnh vực|tỉnh|ngành)|trên địa bàn|được (?:giao|phân công)(?: (?:nhiệm vụ|phụ trách \p{Ll}+ \p{Ll}+))?|còn lại|(?:có tên|nêu|nói|kể)(?: ở)? trên|có (?!trách nhiệm|nhiệm vụ|văn bản|báo cáo|ý kiến|kế hoạch|giải pháp|phương án|biện pháp)/uy;
/** What those of a group have in their care, up to the order itself: not "quản lý chặt chẽ hồ sơ, khẩn trương …". */
const IN_CARE =
  /(?:quản lý|vận hành|sử dụng|thi công|phụ trách|cung cấp|kinh doanh) (?!chặt|tốt|nghiêm|hiệu quả|đúng|thống nhất)[^.;:()]{2,60}?[^,.;:()](?= (?:chủ động|phải|cần|có trách nhiệm|chịu trách nhiệm|khẩn trương|nghiêm túc|tiếp tục|tăng cường) )/uy;
/** "Các sở, ngành, đặc biệt là | Sở Y tế": before who of them is meant above all. */
export const ABOVE_ALL = ',? (?:mà )?(?:trước hết|trước tiên|nhất|đặc biệt|chủ yếu) là ';
const ABOVE_ALL_HERE = new RegExp(ABOVE_ALL, 'uy');
/** What teams are sent out for, up to what they do: "các đội | kiểm tra, giám sát | phối hợp …"; "các đội | kiểm tra xe" do it. */
const SENT_FOR =
  /(?:(?:,| và)? ?(?:thanh tra|kiểm tra|giám sát|khảo sát|thẩm định|phúc tra|nghiệm thu|liên ngành|chuyên ngành)(?![A-Za-zÀ-ỹ])){1,3}/uy;
const TEAM = /^(?:đoàn|đội|tổ|ban|hội đồng)$/u;
/** Where the words end that say what the teams before `at` are sent out for; 0 where they are what those do. */
function sentFor(text: string, at: number, noun: string): number {
  const end = TEAM.test(noun) ? at + (matchAt(SENT_FOR, text, at)?.[0].length ?? 0) : at;
  return end > at && isVerb(text, end + 1) ? end : 0;
}

/** How long the next of a group is that a word of its name follows: "Các đoàn thể, | tổ chức xã hội"; or 0. */
function anotherGroup(text: string, at: number): number {
  const noun = matchAt(BARE_GROUP, text, at)?.[0].length ?? 0;
  const own = noun > 0 && !matchesAt(NAME_STOP, text, at + noun + 1) ? nameWordAt(text, at + noun + 1) : 0;
  return own > 0 ? noun + 1 + own : 0;
}

/** "các Sở, | Ban, Ngành | tỉnh": with capitals they are no board of that name. */
const AND_SECTORS = /(?:Ban, )?Ngành(?:,? (?:và )?Đoàn thể)?(?![A-Za-zÀ-ỹ])/uy;

/** Those at the head of all offices, as the Government addresses them: "Bộ trưởng, Thủ trưởng cơ quan ngang bộ, …". */
export const HEADS_OF_ALL =
  /(?:[Cc]ác )?Bộ trưởng,? (?:và )?[Tt]hủ trưởng (?:các )?cơ quan ngang [Bb]ộ(?:,? (?:và )?(?:[Tt]hủ trưởng )?(?:các )?[Cc]ơ quan (?:thuộc|trực thuộc) Chính phủ)?|(?:Chủ tịch(?: Hội đồng (?:quản trị|thành viên))?,? (?:và )?)?Tổng [Gg]iám đốc (?:các )?[Tt]ập đoàn(?:,? (?:và )?(?:các )?[Tt]ổng công ty)?(?: [Nn]hà nước)?(?= |[,;:])/uy;

/** No group by itself: "chỉ đạo | tổ chức triển khai …" is a verb, and "đề nghị | đơn vị báo cáo" means whoever is addressed. */
const ALONE = /^(?:tổ chức|đơn vị|cơ quan|ban|phòng|sở|ngành)$/u;

/** "tổ chức | xã hội", "tổ chức, cá nhân": before other words it is the verb, "tổ chức trại hè". */
const SOCIETY =
  /tổ chức(?! (?!chính trị|xã hội|đoàn thể|đảng|hội(?! (?:nghị|thảo|thi|diễn|trại|chợ|thao|họp))|công đoàn|tín dụng|hành nghề|phi chính phủ|quốc tế|nước ngoài|kinh tế|tôn giáo|khoa học|liên quan|có |được |hoạt động|sử dụng|sản xuất|kinh doanh|khai thác|và ))/uy;
const SEVERAL = /^(?:các|những|mọi|mỗi|từng|tất cả|toàn thể|toàn bộ)/iu;
const MEMBERS = 'thành viên';
/** The group at `at`, or null; a name that the document uses begins none. */
export function groupAt(text: string, at: number, known: KnownNames): Named | null {
  const all = (matchAt(HEADS_OF_ALL, text, at) ?? matchAt(KINDS, text, at))?.[0];
  if (all) return { start: at, end: at + all.length, name: all, general: true };
  const lead = matchAt(GROUP, text, at) ?? matchAt(BARE_GROUP, text, at);
  if (!lead) return null;
  const first = at + lead[0].length;
  if (lead[0] === 'tổ chức' && !matchesAt(SOCIETY, text, at)) return null;
  if (SEVERAL.test(lead[0]) && !matchesAt(THOSE_WHO, text, first + 1)) return null;
  let end = first;
  // Where the name is over, though more is said of whom it means.
  let named = 0;
  let last = '';
  for (let next = end; next - at < 240; ) {
    while (text[next] === ' ') next++;
    if (next > first + 1 && matchesAt(ORDER_AFTER_NAME, text, next)) break;
    // "Các thành viên | Ban Chỉ đạo chuyển đổi số": the group ends with the name of what they are members of.
    const board = last === MEMBERS ? known.at(text, next) : null;
    if (board) {
      const which = matchAt(WHICH, text, board.end + 1)?.[0].trimEnd().length;
      const reach = which ? board.end + 1 + which : board.end;
      return { start: at, end: reach, name: text.slice(at, board.end), general: true };
    }
    // "các sở | giáo dục và đào tạo": the name of a department, in whatever letters.
    const whole = /^(?:sở|phòng|bộ|ngành)$/iu.test(last) ? WHOLE.exec(text.slice(next, next + 80))?.[0] : undefined;
    if (whole) {
      last = '';
      next += whole.length;
      end = next;
      continue;
    }
    // "Các ông | (bà) | Trưởng thôn"
    if (last === 'ông' && text.startsWith('(bà) ', next)) {
      last = '';
      next += '(bà)'.length;
      end = next;
      continue;
    }
    const above = matchAt(ABOVE_ALL_HERE, text, next)?.[0].length;
    if (above) {
      const verb = predicateAfter(text, next + above, 120, true);
      const reach = verb > 0 ? text.slice(at, verb).replace(/[\s,]+$/, '').length : end - at;
      return { start: at, end: at + reach, name: text.slice(at, named || end), general: true };
    }
    const sign = matchAt(/,\s*|\/|và\s+/uy, text, next)?.[0];
    if (sign !== undefined) {
      const after = next + sign.length;
      const sectors = matchAt(AND_SECTORS, text, after)?.[0].length;
      if (sectors) {
        last = '';
        next = after + sectors;
        end = next;
        continue;
      }
      if (known.endOf(text, after) > after || matchesAt(START, text, after) || matchesAt(GROUP, text, after)) break;
      const noun = nameWordAt(text, after) > 0 || anotherGroup(text, after) > 0;
      if (!noun && matchesAt(NAME_STOP, text, after) && !matchesAt(/[\p{Ll}]+(?: [\p{Ll}]+)?, /uy, text, after)) break;
      next = after;
      continue;
    }
    // "các tổ chức hoạt động | khai thác khoáng sản": what they are active in.
    const listed = text[next - 2] === ',' ? anotherGroup(text, next) : 0;
    const own = listed || (text[next - 2] === ',' || last === 'hoạt động' ? nameWordAt(text, next) : 0);
    const which = matchAt(WHICH, text, next)?.[0].trimEnd();
    if (which) {
      // "Các quận, huyện |, có các điểm du lịch | đón …": what they have is told, and ends at no known word.
      if (/^được|trên$/.test(which) || matchesAt(/ (?:các|những|nhiều|\d)/uy, text, next + which.length)) named ||= end;
      last = '';
      next += which.length;
      end = next;
      continue;
    }
    // "các đơn vị | quản lý bến xe | chủ động": those who have it in their care.
    const care = matchAt(IN_CARE, text, next)?.[0];
    if (care) {
      next += care.length;
      end = next;
      continue;
    }
    const sent = sentFor(text, next, last);
    if (sent > 0) {
      next = sent;
      end = sent;
      continue;
    }
    if (own === 0 && matchesAt(NAME_STOP, text, next) && !(next <= first + 1 && matchesAt(BARE_GROUP, text, next)))
      break;
    const noun = listed || nameWordAt(text, next);
    // In a list of verbs it says which: "các cơ sở sản xuất, sử dụng, bảo quản hóa chất".
    const word = noun > 0 ? text.slice(next, next + noun) : matchAt(WORD, text, next)?.[0];
    if (!word) break;
    // "các Phó Thủ tướng Chính | phủ": the second syllable of a name's word, whatever begins with it.
    const inside = noun > 0 || next <= first + 1 || text[next - 2] === ',' || isNameWord(last, word);
    if (!inside && beginsVerb(text, next)) break;
    last = word;
    next += word.length;
    end = next;
  }
  if (end === first && matchesAt(/các|những|tất|toàn|mọi|mỗi|từng/iuy, text, at)) return null;
  if (ALONE.test(text.slice(at, end))) return null;
  return { start: at, end, name: text.slice(at, named || end), general: true };
}
