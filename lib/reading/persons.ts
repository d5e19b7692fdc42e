import { matchAt, matchesAt, OFFICE, ORDER_AFTER_NAME, UNIT_NOUN } from './words';

/** Persons by their names: no small letters go on with them, as they do with names of units. */

const ADDRESS = /(?:đồng chí|đ\/c|ông|bà|thầy|cô|anh|chị) (?=\p{Lu})/iuy;
const SYLLABLE = / ?\p{Lu}\p{Ll}*(?![A-Za-zÀ-ỹ/])/uy;
const OFFICE_OR_UNIT = new RegExp(`(?:${OFFICE}|${UNIT_NOUN})(?![A-Za-zÀ-ỹ])`, 'uy');
const MOST = 6;

/** Where the person's name at `at` ends, "Đ/c Hải | soạn …"; -1 where none stands there, or an office in place of it: "Đ/c Trưởng phòng". */
export function personEnd(text: string, at: number): number {
  const address = matchAt(ADDRESS, text, at)?.[0].length ?? 0;
  if (address === 0 || matchesAt(OFFICE_OR_UNIT, text, at + address)) return -1;
  let end = at + address;
  for (let count = 0; count < MOST; count++) {
    const syllable = matchesAt(ORDER_AFTER_NAME, text, end + 1) ? null : matchAt(SYLLABLE, text, end);
    if (!syllable) break;
    end += syllable[0].length;
  }
  return end > at + address ? end : -1;
}

/** The surnames (họ) of most people in the country. */
const SURNAME =
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đào|Đinh|Lâm|Trịnh|Mai|Trương|Lương|Hà|Tạ|Phùng|Quách|Cao|Tô|Chu|Châu|Thái|Kiều|Nông|Hứa|Lò|Lường|Quàng|Cầm|Tòng|Vàng|Giàng|Sùng|Mùa|Thào|Cà|Bạc|Đoàn|Vi|Ma|Triệu|Bàn|Tống|Lưu|Nghiêm|Doãn|Khổng|Tăng|Từ|Viên|Thạch|Danh|Kim';
const BARE = new RegExp(`(?:${SURNAME})(?: \\p{Lu}\\p{Ll}*){2,4}(?![A-Za-zÀ-ỹ/.])`, 'uy');

/** The person's name of three syllables or more at `at` that nothing but its surname tells, "Lò Văn Tơ | rà soát": a place may be called so too. */
export function bareNameAt(text: string, at: number): string | null {
  return matchAt(BARE, text, at)?.[0] ?? null;
}
