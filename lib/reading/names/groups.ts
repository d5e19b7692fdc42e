import { matchAt, matchesAt } from '../words/words';
import { type GroupWalk, walkGroup } from './group-walk';
import type { KnownNames, Named } from './known-names';
import { BARE_GROUP, GROUP, KINDS } from './name-starts';
import { THOSE_WHO } from './those-who';

/** Groups in general words: "các sở, ban, ngành có liên quan". */

/** Those at the head of all offices, as the Government addresses them: "Bộ trưởng, Thủ trưởng cơ quan ngang bộ, …". */
export const HEADS_OF_ALL =
  /(?:[Cc]ác )?Bộ trưởng,? (?:và )?[Tt]hủ trưởng (?:các )?cơ quan ngang [Bb]ộ(?:,? (?:và )?(?:[Tt]hủ trưởng )?(?:các )?[Cc]ơ quan (?:thuộc|trực thuộc) Chính phủ)?|(?:Chủ tịch(?: Hội đồng (?:quản trị|thành viên))?,? (?:và )?)?Tổng [Gg]iám đốc (?:các )?[Tt]ập đoàn(?:,? (?:và )?(?:các )?[Tt]ổng công ty)?(?: [Nn]hà nước)?(?= |[,;:])/uy;

/** No group by itself: "chỉ đạo | tổ chức triển khai …" is a verb, and "đề nghị | đơn vị báo cáo" means whoever is addressed. */
const ALONE = /^(?:tổ chức|đơn vị|cơ quan|ban|phòng|sở|ngành)$/u;

/** "tổ chức | xã hội", "tổ chức, cá nhân": before other words it is the verb, "tổ chức trại hè". */
const SOCIETY =
  /tổ chức(?! (?!chính trị|xã hội|đoàn thể|đảng|hội(?! (?:nghị|thảo|thi|diễn|trại|chợ|thao|họp))|công đoàn|tín dụng|hành nghề|phi chính phủ|quốc tế|nước ngoài|kinh tế|tôn giáo|khoa học|liên quan|có |được |hoạt động|sử dụng|sản xuất|kinh doanh|khai thác|và ))/uy;
const SEVERAL = /^(?:các|những|mọi|mỗi|từng|tất cả|toàn thể|toàn bộ)/iu;
/** "phòng | tổ chức", "ban | bảo vệ": one in small letters, and no group of such; "phòng chuyên môn", "ban có liên quan" are. */
const ONE_OF_NAME =
  /(?:ban|phòng|sở) (?!chuyên môn|chức năng|nghiệp vụ|có |liên quan|được |trực thuộc|nêu |trên |còn lại|ngành|thuộc )\p{Ll}/uy;
/** The group at `at`, or null; a name that the document uses begins none. */
export function groupAt(text: string, at: number, known: KnownNames): Named | null {
  const all = (matchAt(HEADS_OF_ALL, text, at) ?? matchAt(KINDS, text, at))?.[0];
  if (all) return { start: at, end: at + all.length, name: all, general: true };
  const lead = (matchAt(GROUP, text, at) ?? matchAt(BARE_GROUP, text, at))?.[0];
  if (!lead) return null;
  const first = at + lead.length;
  if (matchesAt(ONE_OF_NAME, text, at)) return null;
  if (lead === 'tổ chức' && !matchesAt(SOCIETY, text, at)) return null;
  if (SEVERAL.test(lead) && !matchesAt(THOSE_WHO, text, first + 1)) return null;
  const walk: GroupWalk = { text, at, first, known, next: first, end: first, named: 0, last: '' };
  walkGroup(walk);
  const { end, named } = walk;
  if (end === first && matchesAt(/các|những|tất|toàn|mọi|mỗi|từng/iuy, text, at)) return null;
  if (ALONE.test(text.slice(at, end))) return null;
  return { start: at, end, name: text.slice(at, named || end), general: true };
}
