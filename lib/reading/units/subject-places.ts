import { matchesOf } from '@/lib/text';
import { WORKPLACE } from '../names/goes-on';
import type { Named } from '../names/known-names';
import { LOWER_START } from '../names/name-starts';
import { matchAt, matchesAt, VERB_HERE } from '../words/words';
import type { Units } from './units';

/** Where in an item a subject may stand but at its beginning. */

/** After the subject, an order to someone else. */
export const PASSES_ON = /(?:yêu cầu|đề nghị|giao)\s/uy;

/** What is said first of all, before whom it is for; a colon in brackets ends nothing. */
const LABEL = /(?:[^:;.()]|\([^()]{0,80}\)){3,160}:\s+/uy;
export const ORDER = /(?:Yêu cầu|Đề nghị|Giao|Phân công)(?: cho)? /uy;
/** "Đề nghị UBND các xã: A, B rà soát …": whom the order at `start` names goes on after the colon that ends at `label`. */
function listsOver(text: string, start: number, label: number, units: Units): boolean {
  const order = matchAt(ORDER, text, start)?.[0].length ?? 0;
  return order > 0 && units.list(text, start + order).end > label;
}

/** Where the item's paragraphs begin, and after what label ("Về nhân sự: …"), up to one that is about others. */
export function* openings(
  text: string,
  starts: readonly number[],
  units: Units,
): Generator<{ readonly start: number; readonly labelled: number | null }> {
  for (const start of starts) {
    // After a whole sentence a further paragraph is: "Các đơn vị báo cáo …" under one unit's task.
    if (start > 0 && /[.;]\s*$/.test(text.slice(Math.max(0, start - 3), start))) return;
    const label = text.indexOf(':', start) < 0 ? 0 : (matchAt(LABEL, text, start)?.[0].length ?? 0);
    yield { start, labelled: label > 0 && !listsOver(text, start, start + label, units) ? start + label : null };
  }
}

const OWN_LIMIT = /\s(?:xong )?(?:trước|chậm nhất|đến hết|trong|hoàn thành) (?=[^;.]{0,20}\d)/uy;
/** "…; đội 2 trước ngày 15/8": a unit with its own limit, the verb being that of the clause before. */
export function untilWhen(text: string, at: number, units: Units): { names: readonly Named[]; verb: number } | null {
  const { names, end } = units.list(text, at);
  return names.length > 0 && matchesAt(OWN_LIMIT, text, end) ? { names, verb: end + 1 } : null;
}

const SENTENCE_END = /(?<=[\p{Ll}\d%][)”"]?)[.;] (?=\p{Lu})/gu;
/** "Về tuyển sinh: kết quả còn thấp. | Phòng Đào tạo rà soát …": the first subject of a later sentence, or after a semicolon. */
export function laterSubject(
  text: string,
  units: Units,
): { readonly names: readonly Named[]; readonly from: number; readonly verb: number } | null {
  if (!text.includes('. ') && !text.includes('; ')) return null;
  for (const { index, 0: stop } of matchesOf(SENTENCE_END, text)) {
    const subject = units.subject(text, index + stop.length);
    if (subject && !matchesAt(PASSES_ON, text, subject.verb)) return { ...subject, from: index + 1 };
  }
  return null;
}

/** What a sentence may begin with before its subject. */
const CIRCUMSTANCE =
  /(?:Căn cứ|Trên cơ sở|Theo(?! dõi)|Thực hiện|Sau|Khi|Trong|Trước|Ngay|Vào|Cuối|Đầu|Chậm nhất|Cùng|Định kỳ|Hằng|Hàng|Để|Nhằm|Từ(?= (?:nay|ngày|\d))|Kể từ|Trường hợp|Nếu|Kết thúc|Hết|Quá|Nhân dịp|Đối với|Riêng|Thông qua|Ngoài|Bên cạnh|Đồng thời) /uy;
/** "Với Công an tỉnh, | tiếp tục …", "Riêng Sở Y tế (,) | báo cáo …". */
const SPOKEN_TO = /(?:Với|Đối với|Riêng(?: đối với)?|Về phía) (?=\p{Lu}|các )/uy;
/** "Cùng với đó, |", "Đồng thời, |": a few small words before the subject. */
const CONNECTS = /\p{Lu}\p{Ll}+(?: \p{Ll}+){1,3}, (?=\p{Lu}|(?:các|hằng|hàng|định kỳ|trong|từ) )/uy;

function spokenTo(text: string, at: number, units: Units): ReturnType<Units['subject']> {
  const spoken = matchAt(SPOKEN_TO, text, at)?.[0].length;
  if (!spoken) return null;
  const { names, end } = units.list(text, at + spoken);
  if (names.length > 0 && matchesAt(/[,:] /uy, text, end) && matchesAt(VERB_HERE, text, end + 2))
    return { names, verb: end + 2 };
  return text.startsWith('Riêng ', at) ? units.subject(text, at + spoken) : null;
}

/** "Cùng với đó, | Phòng B …": another task, of another. */
const BESIDES = /(?:Cùng với đó|Đồng thời|Bên cạnh đó|Ngoài ra|Song song đó|Tiếp đó|Sau đó),? (?=\p{Lu}|các )/uy;
/** Under another's heading: "Riêng Phòng B | cung cấp …", "Đồng thời, Phòng B | cung cấp …". */
export function setApart(text: string, at: number, units: Units): ReturnType<Units['subject']> {
  if (text.startsWith('Riêng ', at)) return spokenTo(text, at, units);
  const besides = matchAt(BESIDES, text, at)?.[0].length;
  return besides ? units.subject(text, at + besides) : null;
}

/** "Trước ngày 20/11/2026, | Phòng A …", "Ngoài ra, | Phòng A …": a time that a sentence opens with, or what joins it to the one before. */
const TIME_FIRST =
  /(?:(?:(?:Xong )?[Tt]rước|Chậm nhất|Trong|Từ|Kể từ|Đến|Vào|Cuối|Đầu|Định kỳ|Hằng|Hàng|Sau|Ngay) [^;:()]{2,90}|(?:Ngoài ra|Bên cạnh đó|Cùng với đó|Đồng thời|Tuy nhiên|Do đó|Vì vậy|Mặt khác|Theo đó), )/uy;
/** Where after such words the sentence at `start` goes on with a capital. */
export function* afterTime(text: string, start: number): Generator<number> {
  const end = start + (matchAt(TIME_FIRST, text, start)?.[0].length ?? 0);
  for (let comma = text.indexOf(', ', start); comma > 0 && comma < end; comma = text.indexOf(', ', comma + 1))
    if (matchesAt(/\p{Lu}/uy, text, comma + 2)) yield comma + 2;
}

const BEGINS = /\p{Lu}|(?:các|toàn thể|tất cả|mỗi|từng|đồng chí|thủ trưởng) /uy;
/** "đã được | Đảng ủy, Ban Giám hiệu | phê duyệt", "Sở yêu cầu | Phòng A, Phòng B | báo cáo": whose names hold the comma. */
const HOLDS_NAMES =
  /(?<![A-Za-zÀ-ỹ])(?:được|do|bởi|[Yy]êu cầu|[Đđ]ề nghị|[Gg]iao|[Pp]hân công|[Mm]ời) (?=\p{Lu}|các )/gu;
/** Where the names end that such a word begins before `comma`, from `at` on; 0 for none. */
function heldUpTo(text: string, at: number, comma: number, units: Units): number {
  let end = 0;
  for (const { index, 0: by } of matchesOf(HOLDS_NAMES, text.slice(at, comma)))
    end = units.list(text, at + index + by.length).end;
  return end;
}

/** "trình UBND tỉnh, HĐND tỉnh | thông qua": what those do before whom something is put. */
const PUT_BEFORE = /(?<![A-Za-zÀ-ỹ])(?:trình|báo cáo|gửi)(?: cho| lên)? (?=\p{Lu}|các )/gu;
const APPROVES = /(?:xem xét|thông qua|phê duyệt|quyết định|chấp thuận|cho ý kiến|ban hành)(?![A-Za-zÀ-ỹ])/uy;
const isPutBefore = (text: string, at: number, comma: number, verb: number, units: Units): boolean =>
  matchesAt(APPROVES, text, verb) &&
  [...matchesOf(PUT_BEFORE, text.slice(at, comma))].some(
    ({ index, 0: put }) => units.list(text, at + index + put.length).end > comma,
  );

/** "Căn cứ hướng dẫn của Bộ Y tế, | Sở Y tế xây dựng …": the subject after the first words of the sentence at `at`. */
export function afterCircumstance(text: string, at: number, units: Units): ReturnType<Units['subject']> {
  const spoken = spokenTo(text, at, units);
  if (spoken) return spoken;
  const connects = matchesAt(CONNECTS, text, at) && !matchesAt(WORKPLACE, text, at);
  if (!connects && !matchesAt(CIRCUMSTANCE, text, at)) return null;
  const end = matchAt(/[^.;:]{4,400}/uy, text, at)?.[0].length ?? 0;
  let first: ReturnType<Units['subject']> = null;
  for (let comma = text.indexOf(', ', at); comma > 0 && comma < at + end; comma = text.indexOf(', ', comma + 1)) {
    // "giữa các bộ, ngành, phục vụ …" goes on with its list.
    const subject =
      (matchesAt(BEGINS, text, comma + 2) || matchesAt(LOWER_START, text, comma + 2)) &&
      heldUpTo(text, at, comma, units) < comma
        ? units.subject(text, comma + 2)
        : null;
    if (subject && isPutBefore(text, at, comma, subject.verb, units)) continue;
    // Who asks others is the sentence's subject, whoever stood in a clause before it.
    if (subject && matchesAt(PASSES_ON, text, subject.verb)) return subject;
    first ??= subject;
  }
  return first;
}

/** Whether names begin the sentence at `at` whose list the rules do not read to its end: "BTL Quân khu 3, 4, 5 duy trì …". */
export function breaksOff(text: string, at: number, units: Units): boolean {
  const { names, end } = units.list(text, at);
  return names.some(({ general }) => !general) && matchesAt(/[,;] [\p{Lu}\d]/uy, text, end);
}

/** The end of the clause at `from`: its semicolon or full stop, or the end of the text. */
export function clauseEnd(text: string, from: number): number {
  // "P. Kỹ thuật": no sentence ends there.
  const cut = text.slice(from).search(/;|(?<!(?:^|[^A-Za-zÀ-ỹ])P)\.\s/);
  return cut < 0 ? text.length : from + cut;
}
