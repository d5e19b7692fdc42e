import { daysBetween, type IsoDay } from '@/lib/calendar';
import { oneOf } from '../one-of';
import type { DeadlineKind } from '../types';
import { matchesAt, VERB } from '../words';
import { isCited, isIf, isOwnLimit } from './condition';
import { type Around, isNoLimit, LEFT, LEFT_UNDONE, NAMED_TIME, NOT_TO_BE } from './no-limit';
import type { Spotted } from './spot';

/** Up to where the last clause of the folded text begins. */
const EARLIER_CLAUSES = /.*(?:[.;:!?](?= )|[(“"])/sy;
const RIGHT = 120;

/** After a deadline that was missed: "…, nhưng đến nay", ". Tuy nhiên đến nay". */
const MISSED =
  /(?:nhung|tuy nhien|song),? (?:cho )?(?:den|toi|hien|van|chua)|\b(?:den|hien) nay[^.;]{0,40} (?:chua|moi chi|con )/;
/** "(thời hạn 05/9 - quá hạn)" */
const OVERDUE = /^[ ,(-]{0,3}(?:da |bi )?(?:qua|tre|cham) han\b/;
const BLAMED = /\b(?:da|chua|qua han|cham|tre han|het han)\b/;
/** Right before: how long something is valid, what a count goes up to, when a holiday is. */
const VALID =
  /\b(?:hieu luc|gia tri|han su dung|nhiem ky|(?<!hoi |de |kien |tiep |quyet |do )nghi)(?: (?:thi hanh|su dung|thuc hien|dat|tet|le|he|hoc|viec|la|ke))*[ :]*$/;
/** "hợp đồng đến ngày", "giấy phép từ … đến": how long it runs; "ký hợp đồng trước ngày" is a limit. */
const RUNS =
  /\b(?:ap dung|(?:giay phep|(?<!ky |ket |ly |thao )hop dong|chung chi)\b[^.,;]{0,30})(?: (?:thi hanh|su dung|thuc hien|la|ke))*[ :]*$/;
const SETS_LIMIT = /^(?!het han).*\b(?:truoc|trong|khong qua|cham nhat|muon nhat)\b/;
/** "gia hạn … đến", "kéo dài đến": until when it holds then; "gia hạn … trước ngày", "vốn kéo dài trước ngày" set a limit. */
const PROLONGED = /\bgia han [^.,;]{0,60}$|\bkeo dai [^.;]{0,16}$/;
/** "từ 7h30 đến 11h30 ngày": the hours of an event. */
const HOURS = /\btu (?:luc )?\d.* (?:den|-) (?:luc )?\d/;
/** "8h00 - 11h30 ngày". */
const HOURS_BEFORE = /\d{1,2} ?(?:h|gio|g|:)[ \d'’]{0,5}- ?$/;
/** "tính đến ngày", not "máy tính trước ngày": folded it looks like "tỉnh". "đến thời điểm": as of. */
const COUNTED = /(?<!(?:máy|bảng|bộ|giới) )tính $/i;
/** "sau 17h00 ngày", "hồi 16h00 ngày". */
const AFTER = /(?:^|[^A-Za-zÀ-ỹ])(?:[Ss]au|[Qq]uá|(?<!thu )[Hh]ồi) $/;
const AS_OF = /\bden thoi diem\b/;
/** A sentence that begins with its time and tells what was: "Trong quý I/2026, thu ngân sách đạt 25%". */
const TELLS_DONE =
  /^,? ?(?:(?!(?:phai|can|hoan|thuc|ra|bao|to|trien|gui|nop|tiep|khan|phan|trinh|chu|phoi|tham|ban|yeu|giao|tap)\b)[a-z]+ ){0,8}da (?:hoan thanh|thuc hien|ban hanh|to chuc|trien khai|gui|nop|nhan|co|tiep nhan|giai quyet|ra soat|chi dao|xu ly|hop|duoc|phoi hop|tham muu|kiem tra|phat hien)\b/;
/** "đến ngày 30/10 mới có 12 trường nộp", "đến hết ngày 21/9, Sở Y tế chưa nhận được báo cáo". */
const TELLS_LACK =
  /^,? ?(?:[a-z]+ ){0,4}?(?:(?:chi )?(?:moi|con) (?:co|dat|nop|gui|duoc|chua|\d)|(?:[a-z]+ ){0,4}?(?:van )?chua (?:nhan|gui|nop|co|bao cao|thuc hien|hoan thanh|trien khai)\b)/;
const TELLS_STATE =
  /^,? ?(?:(?!(?:phai|can|hoan|thuc|ra|bao|to|trien|gui|nop|tiep|khan|phan|trinh|chu|phoi|tham|ban|yeu|giao|tap)\b)[a-z]+ ){0,8}(?:xay ra|ghi nhan|xuat hien|(?:dat|tang|giam|uoc)(?: duoc| tren| khoang)? \d)/;
/** "Do thời hạn UBND tỉnh giao là trước ngày …, Sở đề nghị …": why, not until when. */
const REASON = /^ ?(?:do|vi) (?!do |vay |the )[^,]*$/;
const BECAUSE = /^ ?(?:Do|Vì) /;
/** "hạn nộp báo cáo quý I": which report. */
const WHICH_REPORT = /\bbao cao $/;
/** "Thời gian: lúc 13h30 ngày …": when it begins. */
const BEGINS_AT = /^thoi gian: (?:vao )?(?:luc|hoi) /;
/** "giảm 2 - 3% hằng năm": how much, not how often to do it. */
const RATE = /% (?:\/ ?)?$/;
const PLANNED = /du kien|dien ra|khai mac|be mac|ky niem|ky bao cao|duoc to chuc/;
/** "Thời gian hoàn thành: Dự kiến tháng 11/2026": until when as far as is known. */
const PLANNED_LIMIT =
  /\b(?:thoi (?:gian|han)|han|tien do|ngay) (?:hoan thanh|bao cao|nop|gui|trinh|xong)(?: [a-z]+){0,4} ?: ?du kien $/;
const FESTIVAL = /\ble hoi|ngay hoi|ngay truyen thong|duoc to chuc/;
const MEETING =
  /(?:tai|sau|theo|cua|trong|nhu) (?:cac |cuoc |buoi |phien |ky )*(?:hop|hoi nghi|lam viec|giao ban|le)\b[^,;]*$|\blam viec (?:voi|tai) [^,;]*$/;
/** "tại kỳ họp cuối năm 2026": which meeting, not until when. */
const NAMED_MEETING = /(?:ky|phien|cuoc) hop(?: (?:thuong le|thuong ky|chuyen de))? $/;
const GATHERS = /\b(?:hop|giao ban|chao co|hoi nghi)\b/;
const DELIVERS =
  /gui|nop|(?<!(?:chuong|cong|quy|tien|lo|hanh|qua) )trinh|bao cao|hoan thanh|xong|ban hanh|tra loi|cung cap/;
/** "Vào ngày 25/11, | các đơn vị gửi danh sách …" */
const DELIVERS_THEN = /^,? (?:[a-z]+ ){0,5}?(?:gui|nop|trinh|bao cao|hoan thanh) (?!so \d)/;
/** What is handed in to someone on a day; but not a meeting's or a paper's day. */
const HANDS_IN = new RegExp(
  oneOf(
    // "nộp hồ sơ về Văn phòng"
    /\b(?:nop|gui|chuyen)\b[^,;]{0,40}\b(?:ve|cho|qua|len)\b [^,;]{1,60}$/,
    // "báo cáo UBND tỉnh", "trình Thường trực"; not "báo cáo số 12"
    /\b(?:bao cao|trinh) (?:ubnd|uy ban|hdnd|(?:tinh|huyen|thanh|dang) uy|so (?!\d)|lanh dao|(?:ban |pho |tong )?giam doc|thuong truc|ban thuong vu|(?:pho )?chu tich|(?:pho )?hieu truong|thu truong|truong (?:phong|ban|khoa))\b[^,;]{0,50}$/,
    // "báo cáo kết quả về Sở"
    /\bbao cao (?:ket qua )?ve (?:ubnd|uy ban|so|phong|van phong|ban|bo|huyen|truong|trung tam|chi cuc|cong ty|dang uy)\b[^,;]{0,50}$/,
  ),
);
const HANDED_ON = /^ (?:trinh|bao cao|gui|nop) /;
/** After a day at the head of an item: "15/10: ban hành …". */
const DAY_FIRST = new RegExp(`\\s?:\\s+(?:${VERB}|công nhận|nghiệm thu)(?![A-Za-zÀ-ỹ])`, 'iuy');
/** Where a clause begins: "…, ngày 12/9 gửi các đơn vị". */
const BEGINS_CLAUSE = /(?:^|,) ?$/;
/** "…, định kỳ ngày 25 hằng tháng báo cáo". */
const BEGINS_REGULARLY = /(?:,|\bva)(?: dinh k[yi])? $/;
/** "thứ Năm 11/9", "ngày 11/9": the day by its name, after which nothing is cited. */
const NAMED_DAY = /(?:ngay|thu [a-z\d]+|chu nhat),? $/;
const OTHERS_DAY =
  /\b(?:(?<!(?:tong|phoi|phu|ket) )hop|giao ban|hoi nghi|hoi thi|ngay hoi|le|van ban|cong van|giay moi|thong bao|to trinh|quyet dinh|ke hoach|bao cao so)\b[^,;]*$/;
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
const ALONE_IN_BRACKETS = /^ ?\)[.;]?$/;
/** "Công văn số 123/TB-VP (…": whose day it is. */
const OF_NUMBER = /\d ?\/ ?[a-z\d/-]+ ?\($/;
/** What is on a day, or is named by it: "kỷ niệm ngày Phụ nữ (20/10)". */
const HELD =
  /\b(?:(?<!(?:tong|phoi|phu|ket) )hop|giao ban|chao co|(?:dai )?hoi (?:nghi|thao|thi|hop|dien|trai|cho)|ngay|dem|tiet|le|tet|giai (?!quyet)|ky niem|khai (?:mac|giang|truong)|be (?:mac|giang)|(?:tong|so) ket|to chuc|dien ra|tap huan|thi|tham (?:du|gia)|don|su kien|truc|nghi|phien|tiep xuc|lam viec)\b/;
/** "Giai đoạn thử nghiệm (tháng 10/2026): chạy thử …": the same at the head of an item. */
const HEADS_ITEM = /^ ?\) ?: ?[a-z]/;
const COMPLETES = /(?<!da |ket qua |muc do |ty le |tinh hinh |chua |viec )(?:hoan thanh|xong)[^,;]*$/;

/** "Bảo đảm cấp nước | trong các ngày 10, 11 và 12/6": as long as those last. */
const ON_DAYS = /^trong (?:cac|(?:\d+ )?ngay)\b/;
const KEEPS = /\b(?:bao dam|dam bao|duy tri|(?<!(?:thuong|cong) )truc|tuan tra|phuc vu)\b/;

const SHORT_PERIODS: ReadonlySet<DeadlineKind> = new Set(['month', 'quarter', 'week']);
const LONG_PERIODS: ReadonlySet<DeadlineKind> = new Set(['month', 'quarter', 'year']);
const GOES_ON = /^ ?(?:va|den|sang|,|-) (?:den )?(?:dau|giua) (?:nam|quy|thang)\b/;
const COMPLETED = /hoan|xong/;
const PART_OF = /^(?:cuoi|dau|giua)\b/;

export type Verdict = 'yes' | 'no' | 'unsure';

const yes = (is: boolean): Verdict => (is ? 'yes' : 'no');

/** Whether `spotted` is a deadline of the text that it stands in, or one of the traps in docs/doc-van-ban.md. */
export function judge(spotted: Spotted, text: string, folded: string, issuedOn: IsoDay | null): Verdict {
  const { value, lead, start, end, alone } = spotted;
  const { due, kind, free, repeating } = value;
  const sentence = folded.slice(Math.max(0, start - LEFT), start);
  const from = matchesAt(EARLIER_CLAUSES, sentence, 0) ? EARLIER_CLAUSES.lastIndex : 0;
  const clause = sentence.slice(from);
  if (value.frequency && !repeating) return yes(!!free && !RATE.test(clause));
  if (kind === 'relative' && VALID.test(clause)) return 'no';
  // "giấy phép có thời hạn 6 tháng kể từ ngày ký", not "cấp giấy phép trong 10 ngày kể từ ngày ký".
  if (kind === 'relative' && RUNS.test(clause) && !SETS_LIMIT.test(folded.slice(start, end))) return 'no';
  if (free && kind !== 'date') return 'yes';
  if (lead.role === 'from' || (lead.role === 'none' && AFTER.test(text.slice(Math.max(0, start - 8), start))))
    return 'no';
  if (lead.time && BEGINS_AT.test(lead.words)) return 'no';
  if (alone) return 'yes';
  if (PLANNED_LIMIT.test(sentence)) return 'unsure';
  if (isIf(text, start) || (lead.words.includes('cuoi') && NOT_TO_BE.test(clause))) return 'no';
  if (lead.words.startsWith('trong') && LEFT_UNDONE.test(clause)) return 'no';
  const right = folded.slice(end, end + RIGHT);
  const past = issuedOn && due ? due < issuedOn : null;
  // "đến ngày 17/5 đã nhận được" in a paper of 18/5 is not next year's.
  const over = past || justOver(spotted, issuedOn);
  const meets = PLANNED.test(clause) || MEETING.test(clause);
  if (sentence[from - 1] === '(' && ((past && isCited(clause)) || isOwnLimit(clause))) return 'no';
  if (over && (TELLS_DONE.test(right) || TELLS_LACK.test(right))) return 'no';
  if (over && (OVERDUE.test(right) || (!past && MISSED.test(right)))) return 'no';
  const around = { text, folded, issuedOn, sentence, clause, from, right, past, meets };
  return lead.role === 'none' ? judgeBare(spotted, around) : judgeLed(spotted, around);
}

/** What a sentence says after its last semicolon, and after the sentence before it. */
const lastPart = (sentence: string): string =>
  sentence.slice(Math.max(sentence.lastIndexOf('. '), sentence.lastIndexOf('; ')) + 1);

/** The verdict on a time without a word that leads to it. */
function judgeBare(
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
  if (LIMIT_BEFORE.test(sentence)) return 'yes';
  // "…, thứ Năm 11/9 trình Thường trực".
  if (kind === 'date' && past === false && !value.doubtful && NAMED_DAY.test(lead.words) && HANDED_ON.test(right))
    return yes(BEGINS_CLAUSE.test(clause));
  // "15/10: ban hành thông báo", unless it is an event; "Quý I/2027: hoàn thành …".
  if (value.due && !past && /^(?:ngay )?$/.test(folded.slice(0, start)) && matchesAt(DAY_FIRST, text, end)) {
    if (SHORT_PERIODS.has(kind)) return 'unsure';
    if (kind === 'date') return value.doubtful || HELD.test(right.slice(0, 36)) ? 'no' : 'yes';
  }
  // "Trình Hội đồng trường (15/10).", the day alone in its brackets.
  if (kind === 'date' && past === false && folded[start - 1] === '(' && ALONE_IN_BRACKETS.test(right))
    return value.doubtful || OF_NUMBER.test(sentence) || HELD.test(lastPart(sentence)) ? 'no' : 'unsure';
  if (/\d/.test(lead.words) && !meets) return yes(DELIVERS.test(clause));
  // "nộp về Phòng Tổng hợp ngày 25/3".
  if (kind === 'date' && past === false && /\bngay $/.test(lead.words) && HANDS_IN.test(clause))
    return yes(!OTHERS_DAY.test(clause));
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
  return !NAMED_ANYWHERE.test(said) && said.length < 70 && /^ ?[.;]?$/.test(right.slice(0, 2)) ? 'unsure' : 'no';
}

/** The verdict on a time that words lead to: "trước …", "chậm nhất …", "trong …". */
function judgeLed(spotted: Spotted, around: Around): Verdict {
  const { value, lead, start } = spotted;
  const { kind } = value;
  const { text, issuedOn, sentence, clause, from, right, past, meets } = around;
  const completes = COMPLETED.test(lead.words);
  // "trong cuối năm 2025 và đầu năm 2026": it goes on up to nobody knows when.
  if (LONG_PERIODS.has(kind) && GOES_ON.test(right)) return 'unsure';
  // A year that is over, "đối với các dự án khởi công trước ngày …": what is meant, not by when.
  if (past && (kind === 'year' || /doi voi|truong hop|doi tuong/.test(clause))) return 'no';
  // "tại thời điểm 30/11", "điều tra giữa kỳ thời điểm 01/4".
  if (lead.words.startsWith('thoi diem') && (/^thoi diem (?:ngay )?$/.test(lead.words) || /\btai $/.test(clause)))
    return 'no';
  if (LONG_PERIODS.has(kind) && WHICH_REPORT.test(lead.words)) return 'no';
  if (REASON.test(clause) && BECAUSE.test(text.slice(start - clause.length, start))) return 'no';
  if (AS_OF.test(lead.words) || HOURS.test(lead.words) || (lead.time && HOURS_BEFORE.test(clause))) return 'no';
  if (PART_OF.test(lead.words) && NAMED_MEETING.test(clause)) return 'no';
  if (
    (!completes &&
      (VALID.test(sentence) ||
        (RUNS.test(sentence) && !SETS_LIMIT.test(lead.words)) ||
        (lead.role !== 'before' && !SETS_LIMIT.test(lead.words) && PROLONGED.test(sentence)))) ||
    COUNTED.test(text.slice(Math.max(0, start - 12), start))
  )
    return 'no';
  if (lead.role !== 'before' && !/[a-z]/.test(clause) && tells(right, spotted, issuedOn)) return 'no';
  // "tổ chức trong tuần cuối tháng 02".
  const within = lead.role === 'in' || (PLANNED.test(clause) && /^cuoi/.test(lead.words));
  if (within) {
    if (kind === 'recurring') return yes(!FESTIVAL.test(clause));
    if ((meets || past) && !completes) return 'no';
    if (ON_DAYS.test(lead.words) && KEEPS.test(clause)) return 'no';
    if (NAMED_TIME.test(clause) && / (?:to chuc|dien ra) $/.test(clause)) return 'no';
    if (/^vao\b/.test(lead.words) && !DELIVERS.test(clause))
      return !/[a-z]/.test(clause) && !past && DELIVERS_THEN.test(right) && !GATHERS.test(right) ? 'unsure' : 'no';
    if (/^theo/.test(lead.words)) return yes(COMPLETES.test(clause));
  } else {
    // "Giai đoạn chuẩn bị (dự kiến từ tháng 6 đến tháng 8):": until when as far as is known.
    if (lead.words === 'range' && /^ ?du kien $/.test(clause) && sentence[from - 1] === '(') return 'unsure';
    if (isNoLimit(spotted, around)) return 'no';
  }
  return yes(past === false || !(MISSED.test(right) || (past && BLAMED.test(sentence + lead.words))));
}

/** Whether a day without year was in the two months before the issue, and is therefore read as next year's. */
function justOver({ value: { due, repeating } }: Spotted, issuedOn: IsoDay | null): boolean {
  if (!due || !issuedOn || !repeating || 'weekday' in repeating || repeating.months?.length !== 1) return false;
  const ago = 365 - daysBetween(issuedOn, due);
  return ago >= 0 && ago <= 62;
}

/** Whether the words after a time at the start of a sentence tell what was in it. Of a time to come they set an aim. */
function tells(right: string, { value: { due, kind } }: Spotted, issuedOn: IsoDay | null): boolean {
  if (TELLS_DONE.test(right)) return true;
  const ahead = due && issuedOn ? daysBetween(issuedOn, due) : 0;
  return ahead < (kind === 'quarter' ? 92 : 31) && TELLS_STATE.test(right);
}
