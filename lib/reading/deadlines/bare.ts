import type { DeadlineKind } from '../types';
import { oneOf } from '../words/one-of';
import { ACTS_ON, COMPLETES, DELIVERS, DELIVERS_THEN, GATHERS } from './acts';
import { type Around, type Verdict, yes } from './around';
import { isDoneByAll, isDoneThen, isOverColon } from './at-head';
import { isInDayList } from './day-list';
import { LIMIT_IS } from './form';
import type { Spotted } from './spot';

/** What is handed in to someone on a day; but not a meeting's or a paper's day. */
const HANDS_IN = new RegExp(
  oneOf(
    // "nộp hồ sơ về Văn phòng"
    /\b(?:nop|gui|chuyen)\b[^,;]{0,40}\b(?:ve|cho|qua|len)\b [^,;]{1,60}$/,
    // "gửi Phòng Tổng hợp"; not "đơn gửi Phòng Tổng hợp"
    /(?<!\b(?:da|don|thu|phieu|nguoi|duoc) )\b(?:nop|gui) (?:phong|ban (?:giam|quan|chi|to)|van phong|to(?! (?:khai|trinh))|khoa|so(?! (?:lieu|\d))|cuc|chi cuc|trung tam|ubnd|cong ty|van thu)\b[^,;]{0,60}$/,
    // "báo cáo UBND tỉnh", "trình Thường trực"; not "báo cáo số 12"
    /\b(?:bao cao|trinh) (?:ubnd|uy ban|hdnd|(?:tinh|huyen|thanh|dang) uy|so (?!\d)|lanh dao|hoi dong|(?:ban |pho |tong )?giam doc|thuong truc|ban thuong vu|(?:pho )?chu tich|(?:pho )?hieu truong|thu truong|truong (?:phong|ban|khoa))\b[^,;]{0,50}$/,
    // "báo cáo kết quả về Sở"
    /\bbao cao (?:ket qua )?ve (?:ubnd|uy ban|so|phong|van phong|ban|bo|huyen|truong|trung tam|chi cuc|cong ty|dang uy)\b[^,;]{0,50}$/,
  ),
);
/** "Hoàn thành nắp bể số 1 | ngày 15/9, nắp bể số 2 | ngày 30/9."; not "hoàn thành hồ sơ phục vụ kiểm tra ngày 15/9". */
const DONE_ON =
  /(?<!\b(?:da|viec|ket qua|muc do|ty le|tinh hinh|chua) )\bhoan (?:thanh|tat) (?:(?!phuc vu|chuan bi|chao |ky niem|dip |cho |de |theo |cua |tai |tu |nhu |don |sau |vao )[^,; ]+ )+?(?:ngay \d{1,2}\/\d{1,2}(?:\/\d{4})?, (?:(?!theo |cua |tai |tu |nhu )[^,; ]+ )+)?(?:ngay )?$/;
/** "Phòng A gửi đề cương | ngày 10/11, | Phòng B góp ý | ngày 14/11.": steps, of which each has its day. */
const STEP =
  /(?:^|[,;] )(?:[a-z]+ ){1,8}?(?<!\b(?:da|don|ho so|thu|phieu|to) )(?:gui|nop|trinh|gop y|phat hanh|ban giao|niem yet|cong bo|tham dinh|phe duyet|in) (?:[a-z]+ ){0,6}$/;
/** "nộp danh sách | ngày 10/9;", with nothing after it. */
const HANDED = /(?<!\b(?:da|don|ho so|nguoi|duoc) )\bnop (?!(?:tien|thue|phat) )(?:[a-z]+ ){1,4}$/;
/** "Phòng A báo cáo kết quả | ngày 26/11.", with nothing after it, of a day to come. */
const REPORTS_RESULT = /(?:^|[,;] |[a-z] )bao cao (?:ket qua|tien do)(?: (?:thuc hien|xu ly|khac phuc))? $/;
/** "trình danh sách | ngày 10." of whatever month. */
const GIVEN_ON =
  /(?<!\b(?:da|don|ho so|thu|phieu|to|duoc) )\b(?:gui|nop|trinh|bao cao) (?!(?:tien|thue|phat|vien) )(?:[a-z]+ ){0,6}$/;
const BESIDE_STEP = /ngay \d{1,2}[/.]\d{1,2}(?:[/.]\d{4})?[,;] [^.;]{4,80} ngay \d{1,2}[/.]\d{1,2}/;
const ENDS = /^ ?(?:[.;)]|$|, (?!ngay))/;
const HANDED_ON = /^\)? (?:trinh|bao cao(?! vien)|gui|nop) /;
/** "…, ngày 03/9 | các đơn vị báo cáo". */
const isHandedOn = (right: string): boolean =>
  HANDED_ON.test(right) || (right.startsWith(' cac ') && isDoneByAll(right));
const PLANNED = /\bdu kien (?:vao |trong )?$/;
/** Where a clause begins: "…, ngày 12/9 gửi các đơn vị". */
const BEGINS_CLAUSE = /(?:^|,) ?$/;
/** "…, định kỳ ngày 25 hằng tháng báo cáo". */
const BEGINS_REGULARLY = /(?:,|\bva)(?: dinh k[yi])? $/;
/** "thứ Năm 11/9", "ngày 11/9": the day by its name, after which nothing is cited. */
const NAMED_DAY = /(?:ngay|sang|trua|chieu|toi|thu [a-z\d]+|chu nhat),? \(?$/;
/** "gửi Phòng A | ngày 18/12", "… chiều 18/12". */
const SAYS_DAY = /\b(?:ngay|sang|trua|chieu|toi) $/;
const OTHERS_DAY =
  /\b(?:(?<!(?:tong|phoi|phu|ket) )hop|giao ban|hoi nghi|hoi thi|ngay hoi|le|van ban|cong van|giay moi|thong bao|to trinh|quyet dinh|ke hoach|bao cao so|lam viec (?:voi|tai)|tiep (?:doan|xuc))\b[^,;]*$/;
/** "Thời hạn gửi hồ sơ về Sở:". */
const LIMIT_BEFORE =
  /\b(?:han|thoi gian hoan thanh)\b[^.;,]{0,50}(?: la|:) ?$|\bhan (?:chot|cuoi|gui|nop|nhan|dang ky|tra loi|bao cao)\b[^.;,\d]{0,50} $/;
/** "từ kỳ chi trả tháng 9". */
const FROM_ONE = /\btu (?:ky|dot|lan)\b[^,;]*$/;
/** Right before a bare month or quarter: whose name it is; and anywhere before it. */
const NAMED = /(?:ngan sach|van ban|luong|dot|ky|phong trao|chi so|thu|chi|diem|tin|tu) $/;
const NAMES =
  /(?:bao cao|cong tac|ke hoach|chuong trinh|nhiem vu|hop|giao ban|ket qua|tinh hinh|so lieu|hoat dong|thi dua|danh gia|doanh thu|san luong|chi tieu) $/;
const NAMED_ANYWHERE =
  /bao cao cong tac|\bdu toan\b|chi thuong xuyen|chi tieu|ket qua|tinh hinh|nhiem vu|giao ban|chuong trinh|ke hoach|\bhop\b|\blich\b|so lieu|hoat dong|phat dong|thang hanh dong|so ket|tong ket|xep loai|thi dua|quyet toan|kiem toan/;
const ALONE_IN_BRACKETS = /^ ?\)(?:[.;]?$|[.;] )/;
const AFTER_DASH = /[a-z)] [–-] $/;
const LAST = /^ ?[.;]?$/;
/** "Công văn số 123/TB-VP (…": whose day it is. */
const OF_NUMBER = /\d ?\/ ?[a-z\d/-]+ ?(?:\(|[–-] )$/;
/** What is on a day, or is named by it: "kỷ niệm ngày Phụ nữ (20/10)". */
const EVENT =
  '(?:(?<!(?:tong|phoi|phu|ket) )hop|giao ban|chao co|(?:dai )?hoi (?:nghi|thao|thi|hop|dien|trai|cho)|ngay|dem|tiet|le|tet|giai (?!quyet)|ky niem|khai (?:mac|giang|truong)|be (?:mac|giang)|(?:tong|so) ket|to chuc|dien ra|tap huan|thi|tham (?:du|gia)|don|su kien|(?<!(?:kien|cau) )truc|nghi|phien(?! ban)|tiep xuc|lam viec)\\b';
const HELD = new RegExp(`\\b${EVENT}`);
/** "15/10: Họp …": the event itself, not what is done for it or told of it. */
const IS_EVENT = new RegExp(`^ ?: (?:du )?${EVENT}`);
/** "Nghiệm thu cấp cơ sở tháng 12 | , nghiệm thu cấp tỉnh tháng 3/2027." */
const BEFORE_STEP = /^, [^.;,:]{4,80} (?:thang|qu[yi]) [\divx][^a-z]{0,12}[.;]?$/;
/** "Giai đoạn thử nghiệm (tháng 10/2026): chạy thử …": the same at the head of an item. */
const HEADS_ITEM = /^ ?\) ?: ?[a-z]/;

const SHORT_PERIODS: ReadonlySet<DeadlineKind> = new Set(['month', 'quarter', 'week']);
const PERIODS: ReadonlySet<DeadlineKind> = new Set([...SHORT_PERIODS, 'year']);

const YEAR = /\d{4}$/;

/** Whether what stands before "vào ngày …" is over on that day: "bàn giao mặt bằng | vào ngày 20/12"; no meeting, no paper's day. */
export function isActedOn(clause: string): boolean {
  const act = clause.slice(clause.lastIndexOf(', ') + 1).replace('ky hop dong', 'ky ket');
  return ACTS_ON.test(act) && !OTHERS_DAY.test(act) && !HELD.test(act);
}

/** What a sentence says after its last semicolon, and after the sentence before it. */
const lastPart = (sentence: string): string =>
  sentence.slice(Math.max(sentence.lastIndexOf('. '), sentence.lastIndexOf('; ')) + 1);

/** The verdict on a time without a word that leads to it. */
export function judgeBare(
  { value, lead, start, end }: Spotted,
  { text, folded, sentence, clause, right, past, meets }: Around,
): Verdict {
  const { kind, free, repeating } = value;
  if (kind === 'recurring') {
    if (!repeating || 'weekday' in repeating) return yes(!!repeating);
    if (!/[a-z]/.test(clause.replace(/dinh k[yi]/, '')) || DELIVERS.test(clause)) return 'yes';
    // "Theo dõi, đôn đốc, định kỳ ngày 25 hằng tháng | báo cáo …"; not "Họp, định kỳ ngày 25 hằng tháng".
    return yes(BEGINS_REGULARLY.test(clause) && DELIVERS_THEN.test(right) && !GATHERS.test(clause));
  }
  if (free) return yes(!meets && !GATHERS.test(clause + right.slice(0, 30)));
  if (LIMIT_BEFORE.test(sentence) || (lead.words.startsWith('la ') && LIMIT_IS.test(`${sentence}la `))) return 'yes';
  // "…, thứ Năm 11/9 trình Thường trực".
  if (kind === 'date' && past === false && !value.doubtful && NAMED_DAY.test(lead.words) && isHandedOn(right))
    return yes(BEGINS_CLAUSE.test(clause));
  // "15/10: ban hành thông báo", unless it is an event; "Quý I/2027: hoàn thành …".
  if (value.due && !past && isOverColon(text, folded, start, end)) {
    if (PERIODS.has(kind)) return 'unsure';
    // Where its year and its hour are printed the event is what the item is about: "08h00 ngày 05/12/2026: họp …".
    const whole = lead.time !== null && YEAR.test(folded.slice(start, end));
    if (kind === 'date') return value.doubtful || (!whole && IS_EVENT.test(right)) ? 'no' : 'yes';
  }
  if (value.due && past === false && isDoneThen(folded, start, right))
    return kind === 'date' && !value.doubtful && isDoneByAll(right) ? 'yes' : 'unsure';
  // "Trình Hội đồng trường (15/10).", the day alone in its brackets; "Trình Hội đồng trường - 15/10."
  const alone =
    folded[start - 1] === '('
      ? ALONE_IN_BRACKETS.test(right)
      : AFTER_DASH.test(folded.slice(Math.max(0, start - 4), start)) && LAST.test(right);
  if (kind === 'date' && past === false && alone)
    return value.doubtful || OF_NUMBER.test(sentence) || HELD.test(lastPart(sentence)) ? 'no' : 'unsure';
  // "Báo cáo số liệu: 5/12, 12/12, 19/12": what is handed in on each of them.
  if (kind === 'date' && past === false && sentence.endsWith(': ') && isInDayList(folded, start)) {
    const part = lastPart(sentence);
    const what = part.slice(part.lastIndexOf(', ') + 1);
    return yes(DELIVERS.test(what) && !GATHERS.test(what) && !HELD.test(what));
  }
  if (/\d/.test(lead.words) && !meets) return yes(DELIVERS.test(clause));
  // "nộp về Phòng Tổng hợp ngày 25/3".
  if (kind === 'date' && past === false && SAYS_DAY.test(lead.words) && HANDS_IN.test(clause))
    return yes(!OTHERS_DAY.test(clause));
  if (kind === 'date' && past === false && SAYS_DAY.test(lead.words) && DONE_ON.test(clause) && ENDS.test(right))
    return OTHERS_DAY.test(clause) || HELD.test(clause.replace(/ngay (?=\d)/g, '')) ? 'no' : 'unsure';
  if (kind === 'date' && past === false && lead.words === 'ngay ' && HANDED.test(clause) && ENDS.test(right))
    return OTHERS_DAY.test(clause) ? 'no' : 'unsure';
  if (kind === 'date' && past === false && !value.doubtful && lead.words === 'ngay ' && REPORTS_RESULT.test(clause))
    return ENDS.test(right) ? 'unsure' : 'no';
  const isBareDay = repeating !== undefined && !('weekday' in repeating) && repeating.months === null;
  const givenOn =
    kind === 'date' && isBareDay && lead.words === '' && ENDS.test(right) ? GIVEN_ON.exec(clause)?.[0] : undefined;
  if (givenOn !== undefined) return OTHERS_DAY.test(clause) || HELD.test(givenOn) ? 'no' : 'unsure';
  if (kind === 'date' && past === false && lead.words === 'ngay ' && STEP.test(clause) && ENDS.test(right))
    return OTHERS_DAY.test(clause) ||
      HELD.test(clause.slice(clause.lastIndexOf(', ') + 1)) ||
      !BESIDE_STEP.test(sentence + folded.slice(start, end) + right)
      ? 'no'
      : 'unsure';
  // "Chuẩn bị hội nghị, dự kiến giữa tháng 12".
  if (PLANNED.test(clause) && GATHERS.test(sentence)) return 'no';
  if (!SHORT_PERIODS.has(kind) || past || NAMED.test(clause) || FROM_ONE.test(clause)) return 'no';
  if (COMPLETES.test(clause)) return yes(!NAMES.test(clause));
  // "Rà soát quy trình (tháng 2 - tháng 3);", the time alone in its brackets.
  if (folded[start - 1] === '(' && ALONE_IN_BRACKETS.test(right)) return GATHERS.test(sentence) ? 'no' : 'unsure';
  if (folded[start - 1] === '(' && start < 90 && HEADS_ITEM.test(right))
    return meets || GATHERS.test(sentence) || NAMED_ANYWHERE.test(sentence) || NAMES.test(folded.slice(0, start - 1))
      ? 'no'
      : 'unsure';
  // "…, trình UBND tỉnh quý II năm 2026.": what stands before it is of other things.
  const last = clause.slice(clause.lastIndexOf(', ') + 1);
  const said = HANDED_ON.test(last) ? last : clause;
  const isLast = LAST.test(right.slice(0, 2)) || BEFORE_STEP.test(right);
  // "phê duyệt kinh phí quý III/2026": of which quarter; "báo cáo kinh phí tuần sau".
  if (kind !== 'week' && said.includes('kinh phi')) return 'no';
  return !NAMED_ANYWHERE.test(said) && said.length < 70 && isLast ? 'unsure' : 'no';
}
