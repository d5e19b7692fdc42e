import { matchesOf } from '@/lib/text';
import type { Named } from '../names/known-names';
import { isPost } from '../names/name-like';
import { mayBeSomeone } from '../names/proper';
import { opensWithVerb } from '../words/lexicon';
import { matchAt, matchesAt, UNIT_NOUN, VERB } from '../words/words';
import { namedIn } from './attributes';
import { named } from './clauses';
import type { Units } from './units';

/** Whom an item names after its last word. */

/** "(Văn phòng UBND tỉnh chủ trì; hoàn thành trong quý III)" after the item's last word. */
const BRACKETS = /\((?:Giao |do )?((?:[^()]|\([^()]{3,80}\)){3,240})\)[.;]?\s*$/u;

const DOES_IT = / (?:chủ trì|thực hiện|phụ trách|tham mưu|(?:làm |là )?đầu mối)(?![A-Za-zÀ-ỹ])/uy;
const HELPS = / phối hợp(?![A-Za-zÀ-ỹ])/uy;
/** "(Phòng A phối hợp Phòng B)" */
const HELPED_BY = / phối hợp (?:với |cùng )?(?=(?:phòng |ban |tổ |các )?\p{Lu})/uy;
const HELPERS = /[,;] (?:(?:[Đđ]ơn vị|[Cc]ơ quan) )?[Pp]hối hợp: ?/uy;
/** "… chủ trì | , Sở B phối hợp", "… | ; phối hợp: Sở B": the helpers named beside who leads. */
function helpersBeside(text: string, at: number, units: Units): readonly Named[] {
  const label = matchAt(HELPERS, text, at)?.[0].length;
  if (label) return named(units.list(text, at + label).names);
  const sign = matchAt(/[,;] (?:và )?/uy, text, at)?.[0].length ?? 0;
  const { names, end } = sign > 0 ? units.list(text, at + sign) : { names: [], end: 0 };
  return matchesAt(HELPS, text, end) ? named(names) : [];
}

/** "(ông Lò Văn Tơ | (Trưởng phòng) | chủ trì)": where what follows the names begins. */
const afterPost = (text: string, end: number): number =>
  end + (matchAt(/ \([^()]{3,80}\)/uy, text, end)?.[0].length ?? 0);

interface Charged {
  readonly lead: readonly Named[];
  readonly support: readonly Named[];
}

/** Whom the brackets name that a text ends with, and what each has to do with it. */
export function chargedInBrackets(text: string, units: Units): Charged | null {
  const [whole, inside] = BRACKETS.exec(text.slice(-260)) ?? [];
  if (!whole || !inside) return null;
  const at = text.length - whole.length + whole.indexOf(inside, 1);
  // "(Chủ trì: Phòng A; phối hợp: Phòng B)"
  const said = inside.includes(':') ? namedIn(text.slice(0, at + inside.length), at, units) : null;
  if (said && said.lead.length > 0) return said;
  const { names, end } = units.charged(text, at);
  if (names.length === 0) return null;
  // Who gathers what is handed in.
  if (HANDS_TO.test(text.slice(0, -whole.length)) && matchesAt(/ (?:chủ trì,? )?tổng hợp(?![A-Za-zÀ-ỹ])/uy, text, end))
    return null;
  // "(Phòng A; Phòng B phối hợp)": the one after the semicolon helps.
  const helper = matchesAt(HELPS, text, end) ? names.at(-1) : undefined;
  if (helper && names.length > 1 && text.startsWith('; ', helper.start - 2))
    return { lead: names.slice(0, -1), support: named([helper]) };
  const labelled = whole.startsWith('(Giao ');
  const after = afterPost(text, end);
  const role = matchAt(DOES_IT, text, after)?.[0].length ?? 0;
  const withThem = matchAt(HELPED_BY, text, after)?.[0].length ?? 0;
  const helpers = withThem > 0 ? units.list(text, after + withThem) : null;
  if (helpers && helpers.names.length > 0 && matchesAt(/\)/uy, text, helpers.end))
    // Those after "phối hợp với" are found wherever they stand.
    return { lead: names, support: [] };
  const support = helpersBeside(text, after + role, units);
  return labelled || role > 0 || support.length > 0 ? { lead: names, support } : null;
}

/** Before the names at an item's end, what makes them no one's who does it: "gửi về: …", "cấp có thẩm quyền (…)". */
const NO_DOER = /(?:về|với|cho|gửi|tại|đến|gồm|là|sau|qua|từ|của|thẩm quyền|cấp trên|trừ|như|theo)$/u;
/** "gửi báo cáo về Sở | (Phòng A)", "nộp cho Ban Tổ chức; đầu mối: Phòng A": within what receives it, or who is asked about it. */
const HANDS_TO =
  /(?<![A-Za-zÀ-ỹ])(?:gửi|nộp|báo cáo|chuyển|trình|đăng ký|cung cấp)(?![A-Za-zÀ-ỹ])[^.;:()]{0,120} (?:về|cho(?! ý kiến)|đến|tới|với|lên|qua) [^.:()]{1,80}$/iu;
/** Whether an item's words say to whom something is handed over. */
export const handsOver = (text: string): boolean => HANDS_TO.test(text.slice(0, 600).replace(/[.;\s]+$/, ''));
const ASKED_ABOUT =
  /(?:liên hệ|tiếp nhận|nơi nhận|(?:về|cho|đến|tới|với|qua) (?:bộ phận |đơn vị |cơ quan )?đầu mối|đầu mối (?:nhận|liên lạc))$/iu;
const AT_END = /\s\(|:\s|\s(?:[=-]?>|→|⇒|[–-])\s|\sdo\s/gu;
const LIMIT_AFTER =
  '(?:,? (?:xong|hoàn thành|trước|chậm nhất|trong|ngày) [^.;]{2,60}|, (?:thời )?hạn(?: [a-zà-ỹ]+){0,2}:? [^.;]{2,40}| \\((?:thời (?:hạn|gian)|hạn|xong|hoàn thành|trước|chậm nhất)(?![A-Za-zÀ-ỹ])[^();]{2,60}\\)| [–-] (?:[Tt]hời hạn|[Hh]ạn|[Gg]ia hạn|[Hh]oàn thành|[Xx]ong|[Tt]rước|[Tt]iến độ)(?![A-Za-zÀ-ỹ])[^();]{2,80})?[.;]?\\s*$';
/** "(Phòng A; xong trước 15/9)", "(Phòng A; phối hợp: Phòng B)" */
const LIMIT_WITHIN =
  '(?:[;,] (?:(?:đơn vị |cơ quan )?phối hợp:?|xong|hoàn thành|trước|chậm nhất|trong|thời hạn|hạn)(?![A-Za-zÀ-ỹ])[^();]{2,60}| [–-] (?:xong|hoàn thành|trước|chậm nhất|trong|thời hạn|hạn|ngày|tuần|tháng|quý|hằng|hàng|thường xuyên|\\d)[^();]{0,60})?';
/** "(Phòng A chủ nhiệm, Phòng B hỗ trợ)", "(Phòng A phối hợp Phòng B)": before that. */
const ROLES_WITHIN =
  '(?: (?:chủ nhiệm|chủ trì|phụ trách|làm đầu mối))?(?: phối hợp(?: với)? [^();–-]{3,80}|, [^();,–-]{3,60} (?:hỗ trợ|phối hợp))?';
const CLOSES = new RegExp(`${ROLES_WITHIN}${LIMIT_WITHIN}\\)${LIMIT_AFTER}`, 'uy');
/** "(đầu mối: Phòng A)": the bracket was open before. */
const ENDS = new RegExp(`\\)?${LIMIT_AFTER}`, 'uy');
const DASH = /[–-]/;
const PLACE_NAME = / \p{Lu}\p{Ll}*$/u;
const OF_PLACE = /^(?:Bản|Thôn|Buôn|Xóm|Ấp|Khu|Cụm|Khối|Trạm|Đồn|Chợ|Hội) \p{Lu}/u;
const POST_LAST = /\(([^()]{5,60})\)[.;]?\s*$/u;
const DOES = /,? (?:chủ trì|thực hiện|phụ trách|đảm nhiệm)(?![A-Za-zÀ-ỹ])/uy;
const BEGINS_ORDER = new RegExp(`^(?!Tham dự|Kính g[ửở]i)(?:${VERB}|việc|sửa|chuẩn)(?![A-Za-zÀ-ỹ])`, 'iu');
const ROSTER = /^Trực (?:\d|ngày|tuần|tháng|ca|thứ|từ) /u;
/** "Chấm bài thi (Tổ Toán)": no list of orders has its verb. Duty, "Trực tuần 12", is a roster's. */
const beginsByForm = (text: string): boolean => !ROSTER.test(text) && opensWithVerb(text, 0);
/** "Phối hợp kiểm tra (Phòng A)": in brackets they may be those with whom. */
const TAKES_PART = /^(?:Phối hợp|Tham gia)(?![A-Za-zÀ-ỹ])/u;
/** Words in small letters after the first: no name of a person or a paper, no duty of a day. */
const BEGINS_WORD =
  /^(?!Phối hợp|Tham gia|Trực |Tham dự|Mời |Kính |Công văn|Văn bản|Thông báo|Kế hoạch|Quyết định|Báo cáo số)\p{Lu}\p{Ll}* \p{Ll}/u;
/** "Hoa, khăn trải bàn: Chi đoàn giáo viên": what is to be there, and which unit sees to it; a day before it makes a roster. */
const THING_BY_UNIT = new RegExp(
  `^(?!(?:Thứ|Sáng|Chiều|Tối) |[^:]*(?:ngày|thứ|tuần|tháng|ca) \\d)(?:\\D|\\d(?!\\d*(?:[/h:.-]|\\s?giờ))){4,200}: (?:${UNIT_NOUN})(?![A-Za-zÀ-ỹ])[^:]*$`,
  'u',
);
/** "Từ 16/3 đến 20/3: | Xây dựng kế hoạch …": until when it is done, before what is. */
const WHEN_FIRST =
  /^(?:(?:Từ|Trước|Đến|Ngày|Chậm nhất|Trong|Tuần|Tháng|Quý) )?(?:(?:ngày|tháng|hết|đến|quý|tuần|[-–]) ?){0,3}\d[^:;A-ZĐ]{0,40}: (?=\p{Lu})/u;
/**
 * Whom an item's end names alone: "Rà soát hồ sơ (Phòng Kế hoạch)", "Sửa máy in: Văn phòng, xong trước ngày 20/3",
 * "… do Phòng Nội vụ thực hiện". Never for certain: they may be whom it is about.
 */
export function namedAtEnd(text: string, units: Units): readonly Named[] | null {
  if (!/[(:>→⇒]| (?:do|[–-]) /.test(text)) return null;
  const timed = WHEN_FIRST.exec(text)?.[0].length ?? 0;
  const what = text.slice(timed);
  const orders = BEGINS_ORDER.test(what);
  const acts = (orders || beginsByForm(what)) && !TAKES_PART.test(what);
  const labels = orders || THING_BY_UNIT.test(text);
  // "Châm clo (Xí nghiệp 1).": of whatever verb, which no list need have.
  const brackets = acts || BEGINS_WORD.test(text);
  for (const { index, 0: sign } of matchesOf(AT_END, text.slice(0, 600))) {
    if (!(sign.startsWith(':') ? labels : sign.includes('(') ? brackets : acts)) continue;
    const before = text.slice(Math.max(0, index - 240), index);
    if (NO_DOER.test(before) || ASKED_ABOUT.test(before)) continue;
    if (HANDS_TO.test(before) && !(timed > 0 && DASH.test(sign))) continue;
    const { names, end } = units.list(text, index + sign.length);
    if (names.length === 0) continue;
    // "gửi báo cáo - các đơn vị …" goes on; in brackets it is a group that does it, or that it is about.
    if (!(acts && sign.includes('(')) && names.some(({ general }) => general)) continue;
    // "tuyến Nà Lếch – Bản Cuông": from one place to another.
    if (DASH.test(sign) && PLACE_NAME.test(before) && OF_PLACE.test(names[0]?.name ?? '')) continue;
    const after = sign.includes('do') ? DOES : sign.includes('(') ? CLOSES : ENDS;
    if (matchesAt(after, text, sign.includes('(') ? afterPost(text, end) : end)) return names;
  }
  return (acts ? (postAtEnd(text) ?? staffAtEnd(text)) : null) ?? (brackets ? wholeAtEnd(text, units) : null);
}

const WHOLE_LAST = /\((?:do )?(\p{Lu}[^().:/]{2,80})\)[.;]?\s*$/u;
/** "Đo khí mỏ (Tổ Trắc đạc giếng đứng).": all that stands in brackets, where the rules for running text end a name too soon. */
function wholeAtEnd(text: string, units: Units): readonly Named[] | null {
  const [whole, words] = WHOLE_LAST.exec(text.slice(-100)) ?? [];
  if (!whole || !words) return null;
  const open = text.length - whole.length;
  if (NO_DOER.test(text.slice(0, open).trimEnd()) || HANDS_TO.test(text.slice(0, open))) return null;
  const start = text.indexOf(words, open);
  const names = units.only(words);
  const known = names.length > 0 && names.at(-1)?.end === words.length;
  if (known) return names.map((name) => ({ ...name, start: start + name.start, end: start + name.end }));
  return mayBeSomeone(words) ? [{ start, end: start + words.length, name: words, general: false }] : null;
}

/** "Thu học phí (Kế toán).": a post alone in brackets. */
function postAtEnd(text: string): readonly Named[] | null {
  const [whole, name] = POST_LAST.exec(text.slice(-80)) ?? [];
  if (!whole || !name || !isPost(name)) return null;
  const start = text.length - whole.length + 1;
  return [{ start, end: start + name.length, name, general: false }];
}

const STAFF =
  '(?:giáo viên|nhân viên|cán bộ|công chức|chuyên viên|kế toán|văn thư|thủ quỹ|thủ kho|tổ trưởng|trưởng (?:thôn|phòng|khoa)|bảo vệ|cấp dưỡng|y tế|tổ(?= \\p{Ll})|bộ phận(?= )|GV|GVCN|GVBM|NV|PHT|HT|BGH|BGĐ|TTCM|TPT|CTCĐ)(?![A-Za-zÀ-ỹ])';
/**
 * Staff in small letters or by initials, in brackets, after a dash or a colon, and others beside them: "(GV các lớp, y tế)", "(BGH, Công đoàn
 * | phối hợp)", ": tổ nuôi dưỡng".
 */
const STAFF_LAST = new RegExp(
  `(?:\\((?:do )?| [–-] |: (?=tổ |bộ phận ))(${STAFF}(?: [\\p{L}\\d]+){0,6}?(?:(?:, | và )[\\p{L}\\d]+(?: [\\p{L}\\d]+){0,4}?){0,3})(?: phối hợp)?\\)?[.;]?\\s*$`,
  'u',
);
const BESIDE_STAFF = /, | và /;
/** "Vệ sinh lớp học (giáo viên các lớp).", "Khám sức khỏe - nhân viên y tế." */
function staffAtEnd(text: string): readonly Named[] | null {
  const [whole, names] = STAFF_LAST.exec(text.slice(-100)) ?? [];
  if (!whole || !names) return null;
  const open = text.length - whole.length;
  if (NO_DOER.test(text.slice(0, open).trimEnd()) || HANDS_TO.test(text.slice(0, open))) return null;
  let from = open;
  return names.split(BESIDE_STAFF).map((name): Named => {
    const start = text.indexOf(name, from);
    from = start + name.length;
    return { start, end: from, name, general: false };
  });
}

/** "… (Phòng A chủ trì) | , xong trước ngày 20/11." */
const LIMIT_LAST = /(?<=\)),? (?:xong|hoàn thành|trước|chậm nhất|trong|ngày) [^;()]{2,60}$/u;
/** The same of a whole item, which may have its limit behind the brackets. */
export function chargedAtEnd(text: string, units: Units): Charged | null {
  const end = text.length - (LIMIT_LAST.exec(text.slice(-80))?.[0].length ?? 0);
  return /\)[.;]?\s*$/.test(text.slice(end - 4, end)) ? chargedInBrackets(text.slice(0, end), units) : null;
}
