import { predicateAfter } from '../words/lexicon';
import { matchAt, matchesAt, OFFICE, ORDER_AFTER_NAME, UNIT_NOUN } from '../words/words';
import type { Named } from './known-names';

/** Persons by their names: no small letters go on with them, as they do with names of units. */

const ADDRESS = /(?:đồng chí|đ\/c|ông|bà|thầy|cô|anh|chị) (?=\p{Lu})/iuy;
const SYLLABLE = / ?\p{Lu}\p{Ll}*(?![A-Za-zÀ-ỹ/])/uy;
const OFFICE_OR_UNIT = new RegExp(`(?:${OFFICE}|${UNIT_NOUN})(?![A-Za-zÀ-ỹ])`, 'uy');
/** Who is addressed by a post of their own: "Cô Văn thư", "Đ/c Kế toán"; "Đ/c Kế" is a name. */
const CLERK =
  /(?:Ủy viên(?: (?:Ban Thường vụ|Ban Chấp hành|Thường trực|BTV|BCH))?|Kế toán|Văn thư|Thủ qu[ỹĩ]|Thủ kho|Thư ký|Tổng phụ trách(?: Đội)?)(?![A-Za-zÀ-ỹ])/uy;
/** Ranks of those in uniform: "đồng chí Thượng tá | Phan Văn Hùng". */
const RANK = /(?:(?:Thiếu|Trung|Thượng|Đại) (?:úy|tá)|(?:Thiếu|Trung|Thượng|Đại) tướng) /uy;
const MOST = 6;
/** No field of a post is said in more letters. */
const FIELD = 90;

/** Where the person's name at `at` ends, "Đ/c Hải | soạn …"; -1 where none stands there, or an office in place of it: "Đ/c Trưởng phòng". */
export function personEnd(text: string, at: number): number {
  const address = matchAt(ADDRESS, text, at)?.[0].length ?? 0;
  if (address === 0 || matchesAt(OFFICE_OR_UNIT, text, at + address)) return -1;
  const clerk = matchAt(CLERK, text, at + address)?.[0].length ?? 0;
  if (clerk > 0) return at + address + clerk;
  let end = at + address + (matchAt(RANK, text, at + address)?.[0].trimEnd().length ?? 0);
  const named = end;
  for (let count = 0; count < MOST; count++) {
    const syllable = matchesAt(ORDER_AFTER_NAME, text, end + 1) ? null : matchAt(SYLLABLE, text, end);
    if (!syllable) break;
    end += syllable[0].length;
  }
  return end > named ? end : -1;
}

const ADDRESSED =
  /(?:[Cc]ác|[Hh]ai|[Bb]a) (?:đồng chí|đ\/c|(?:ông(?:,? \(?bà\)?)?|bà|anh|chị|thầy|cô)(?:(?:,| và) (?:ông|bà|anh|chị|thầy|cô))?)(?: sau)?:? (?=\p{Lu})/uy;
const FULL_NAME = /\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,4}(?![A-Za-zÀ-ỹ/])/uy;
const NEXT = /(?:[,;]| và) (?:đồng chí |đ\/c |ông |bà )?(?=\p{Lu})/uy;
/**
 * The persons listed at `at` under one address: "các đồng chí: Lò Văn Tơ, Cầm Thị Mơ". `postEnd` gives where the post beside a
 * name ends.
 */
export function personsAt(text: string, at: number, postEnd: (text: string, end: number) => number): readonly Named[] {
  const address = matchAt(ADDRESSED, text, at)?.[0].length ?? 0;
  const names: Named[] = [];
  for (let next = at + address; next > at; ) {
    const name = matchesAt(OFFICE_OR_UNIT, text, next) ? undefined : matchAt(FULL_NAME, text, next)?.[0];
    if (!name) break;
    // A post ends at its comma: the next name follows.
    const own = next + name.length;
    const post = text.slice(own, postEnd(text, own));
    const comma = post.search(/(?<=.), \p{Lu}/u);
    const end = own + (comma < 0 ? post.length : comma);
    names.push({ start: names.length > 0 ? next : at, end, name, general: false });
    next = end + (matchAt(NEXT, text, end)?.[0].length ?? 0);
    if (next === end) break;
  }
  return names;
}

/** The surnames (họ) of most people in the country. */
const SURNAME =
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đào|Đinh|Lâm|Trịnh|Mai|Trương|Lương|Hà|Tạ|Phùng|Quách|Cao|Tô|Chu|Châu|Thái|Kiều|Nông|Hứa|Lò|Lường|Quàng|Cầm|Tòng|Vàng|Giàng|Sùng|Mùa|Thào|Cà|Bạc|Đoàn|Vi|Ma|Triệu|Bàn|Tống|Lưu|Nghiêm|Doãn|Khổng|Tăng|Từ|Viên|Thạch|Danh|Kim';
const BARE = new RegExp(`(?:${SURNAME})(?: \\p{Lu}\\p{Ll}*){2,4}(?![A-Za-zÀ-ỹ/.])`, 'uy');

/** The person's name of three syllables or more at `at` that nothing but its surname tells, "Lò Văn Tơ | rà soát": a place may be called so too. */
export function bareNameAt(text: string, at: number): string | null {
  return matchAt(BARE, text, at)?.[0] ?? null;
}

/** A post that several hold: only its field tells whose it is. */
const ONE_OF_SEVERAL =
  /(?:^|\s)(?:Phó|Ủy viên|[Cc]án bộ|[Cc]huyên viên|[Cc]ông chức)(?![A-Za-zÀ-ỹ])|(?:[Đđ]ảng|[Hh]uyện|[Tt]ỉnh|[Tt]hành) ủy viên/u;
const IN_CHARGE = ' phụ trách ';

/** Whether the post that ends at `end` is told by its field: "Phó Giám đốc | phụ trách khối kỹ thuật chỉ đạo …"; not "Phó Giám đốc phụ trách | rà soát …". */
export const hasField = (text: string, post: string, end: number): boolean =>
  text.startsWith(IN_CHARGE, end) &&
  ONE_OF_SEVERAL.test(post) &&
  predicateAfter(text, end + 1, FIELD) > end + IN_CHARGE.length;
