import type { Named } from '../names/known-names';
import { withoutAside } from '../names/named';
import { beginsProper, endsProper } from '../names/proper';
import { beginsOrder, beginsVerb, isVerb, predicateAfter, uncapitalised } from '../words/lexicon';
import { isNoUnit, matchesAt, WEAK_VERB } from '../words/words';

/** Subjects that no rule for names knows, told by what they are not: no verb, no thing, no circumstance. */

/** What begins a sentence that is about things or circumstances. */
const NO_ONE = new RegExp(
  '(?:Các|Trong|Sau|Khi|Nếu|Để|Từ|Kể|Định kỳ|Tối thiểu|Ít nhất|Đến|Trước|Ngoài|Đối với|Về|Riêng|Với|Trên|Theo|Hằng|Hàng|Thời|' +
    'Việc|Công tác|Nội dung|Kết quả|Hồ sơ|Kinh phí|Trường hợp|Danh sách|Văn bản|Báo cáo|Số liệu|Không|Chỉ|Được|Mọi|Một|Những|' +
    'Toàn|Tất cả|Cuối|Đầu|Hình thức|Địa điểm|Đợt|Phương án|Nguồn|Mức|Chất lượng|Tiến độ|Sản phẩm|Yêu cầu)(?![A-Za-zÀ-ỹ])',
  'uy',
);
/** Things and circumstances in small letters. */
const NO_ONE_ASKED =
  /(?:các|những|một|trong|sau|khi|nếu|để|từ|đến|trước|ngoài|về|với|trên|theo|hằng|hàng|thời|việc|công tác|nội dung|không|chỉ|được|mọi|toàn|tất cả|mức|hình thức|nhiệm vụ|kinh phí|vốn|hồ sơ)(?![A-Za-zÀ-ỹ])/uy;
/** What stands in names too, or only joins: "Kế hoạch | kiểm tra", "Bảo tồn di sản | gắn với …". */
const NO_ORDER = new RegExp(`(?:${WEAK_VERB}|gắn với)(?![A-Za-zÀ-ỹ])`, 'uy');
/** "Các nguồn kinh phí | cần xin chủ trương": things, of which nobody knows who is to care. */
const THINGS_MUST = /(?:Các|Những) [^.;:,]{3,60} (?:cần|phải) /uy;
/**
 * Whether what stands at `at` may be a subject that no rule for names knows: words that begin with no verb, before an order.
 * With `asked` they follow "Đề nghị".
 */
export function isUnknownSubject(text: string, at: number, asked = false): boolean {
  if (asked ? matchesAt(NO_ONE_ASKED, text, at) : matchesAt(NO_ONE, text, at)) return matchesAt(THINGS_MUST, text, at);
  if (!asked && !matchesAt(/\p{Lu}\p{Ll}*,? \p{Ll}/uy, text, at)) return false;
  const small = uncapitalised(text, at, 80);
  if (isVerb(small, 0)) return false;
  if (isNoUnit(small) && !small.startsWith('khu ')) return false;
  const verb = predicateAfter(text, at, 100, true);
  return verb > 0 && text[verb - 2] !== ',' && beginsOrder(text, verb) && !matchesAt(NO_ORDER, text, verb);
}

/** Whom a text names at `at` by a noun that no rule knows and by a name of its own, before a predicate: "Ga Hà Giao | dồn toa". */
export function properAt(text: string, at: number): readonly Named[] | null {
  const vouched = beginsProper(text, at) ? vouchedAt(text, at) : null;
  return vouched?.every(({ name }) => endsProper(name)) ? vouched : null;
}

/** Whom an item names whose neighbours all begin with their subjects: "Lái xe | bảo dưỡng xe", "Y tế trường | cân đo học sinh". */
export function vouchedAt(text: string, at: number): readonly Named[] | null {
  if (!/^\p{Lu}[\p{Ll} ]/u.test(text.slice(at, at + 2)) || matchesAt(NO_ONE, text, at)) return null;
  const small = uncapitalised(text, at, 80);
  // "Bảo vệ ghi sổ": those who guard.
  const post = matchesAt(/bảo vệ /uy, small, 0) && beginsVerb(small, 7);
  if (!post && (isVerb(small, 0) || isNoUnit(small))) return null;
  const verb = predicateAfter(text, at, 60);
  if (verb < 0) return null;
  const name = text.slice(at, verb).trimEnd();
  return [{ start: at, end: at + name.length, name: withoutAside(name), general: false }];
}
