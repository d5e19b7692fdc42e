import type { IsoDay } from '@/lib/calendar';
import type { DeadlineKind } from '../types';
import { matchesAt } from '../words/words';
import { COMPLETES, DELIVERS, DELIVERS_THEN, GATHERS } from './acts';
import { type Around, LEFT, type Verdict, yes } from './around';
import { isActedOn, judgeBare } from './bare';
import { isCited, isIf, isOwnLimit, isWhichever } from './condition';
import { isProlonged, isValidity } from './lasting';
import { isMovedTo } from './moved';
import { isNoLimit, LEFT_UNDONE, NAMED_TIME, NOT_TO_BE } from './no-limit';
import { beganBefore } from './occasion';
import { isBlamed, isLateAgainst, isMissed, isOverdue, justOver, tells, tellsReached, tellsWhatWas } from './past';
import type { Spotted } from './spot';

/** Up to where the last clause of the folded text begins. */
const EARLIER_CLAUSES = /.*(?:[.;:!?](?= )|[(“"])/sy;
const RIGHT = 120;

/** "từ 7h30 đến 11h30 ngày": the hours of an event. */
const HOURS = /\btu (?:luc )?\d.* (?:den|-) (?:luc )?\d/;
/** "8h00 - 11h30 ngày". */
const HOURS_BEFORE = /\d{1,2} ?(?:h|gio|g|:)[ \d'’]{0,5}- ?$/;
/** "tính đến ngày", not "máy tính trước ngày": folded it looks like "tỉnh". "đến thời điểm": as of. */
const COUNTED = /(?<!(?:máy|bảng|bộ|giới) )tính $/i;
/** "sau 17h00 ngày", "hồi 16h00 ngày". */
const AFTER = /(?:^|[^A-Za-zÀ-ỹ])(?:[Ss]au|[Qq]uá|(?<!thu )[Hh]ồi) $/;
const AS_OF = /\bden thoi diem\b/;
/** "Do thời hạn UBND tỉnh giao là trước ngày …, Sở đề nghị …": why, not until when. */
const REASON = /^ ?(?:do|vi) (?!do |vay |the )[^,]*$/;
const BECAUSE = /^ ?(?:Do|Vì) /;
/** "hạn nộp báo cáo quý I": which report. */
const WHICH_REPORT = /\bbao cao $/;
/** "Thời gian: 15/12 | - 30/12": where it begins. */
const RANGE_GOES_ON = /^ ?- ?(?:ngay )?\d{1,2} ?[/.] ?\d/;
/** "Thời gian: lúc 13h30 ngày …": when it begins. */
const BEGINS_AT = /^thoi gian: (?:vao )?(?:luc|hoi) /;
/** "giảm 2 - 3% hằng năm": how much, not how often to do it. */
const RATE = /% (?:\/ ?)?$/;
/** "nợ tiền thuê đất kỳ 1 (hạn nộp 31/5)", which is over: the thing's own limit. */
const HAD_LIMIT = /^(?:thoi )?han (?:nop|tra|giai ngan|thanh toan)\b/;
/** "giấy phép hết hạn ngày": when it is no longer valid; "hết hạn nộp ngày" is a limit. */
const RUNS_OUT = /^het han (?:(?:vao|trong|tu|la|ngay) )*$/;
/** A range that no word leads to, and its bracket's end. */
const BARE_RANGE = /^(?:ngay )?\d/;
const ALONE = /^ ?\)(?:[.;:,]|$| [a-z])/;
const OF_WHICH = /\b(?:nhiem vu|cong viec|noi dung|du an|ho so|van ban)(?: [a-z]+){0,3} (?:co|den) $/;
const PLANNED = /du kien|dien ra|khai mac|be mac|ky niem|ky bao cao|duoc to chuc/;
/** "Hạn hoàn thành: dự kiến quý IV/2026": until when as far as is known. */
const PLANNED_LIMIT =
  /\b(?:thoi (?:gian|han)|han|tien do|ngay) (?:hoan thanh|bao cao|nop|gui|trinh|xong)(?: [a-z]+){0,4} ?: ?du kien $/;
const FESTIVAL = /\ble hoi|ngay hoi|ngay truyen thong|duoc to chuc/;
const MEETING =
  /(?:tai|sau|theo|cua|trong|nhu) (?:cac |cuoc |buoi |phien |ky )*(?:hop|hoi nghi|lam viec|giao ban|le)\b[^,;]*$/;
/** "Đoàn làm việc tại Sở ngày …"; whoever is to work with somebody within a time is to do it by then. */
const WORKS_WITH = /\blam viec (?:voi|tai) [^,;]*$/;
const WITHIN = /^trong (?!cac |ngay |\d)/;
/** "tại kỳ họp cuối năm 2026": which meeting, not until when. */
const NAMED_MEETING = /(?:ky|phien|cuoc) hop(?: (?:thuong le|thuong ky|chuyen de))? $/;
/** "Bảo đảm cấp nước | trong các ngày 10, 11 và 12/6": as long as those last. */
const ON_DAYS = /^trong (?:cac|(?:\d+ )?ngay)\b/;
const KEEPS = /\b(?:bao dam|dam bao|duy tri|(?<!(?:thuong|cong) )truc|tuan tra|phuc vu)\b/;
const LONG_PERIODS: ReadonlySet<DeadlineKind> = new Set(['month', 'quarter', 'year']);
const GOES_ON = /^ ?(?:va|den|sang|,|-) (?:den )?(?:dau|giua) (?:nam|quy|thang)\b/;
/** What may move a limit: lùi, dời, hoãn, chuyển, điều chỉnh, kéo dài, gia hạn. */
const MOVES = /\b(?:lui|d[oi]i|hoan|chuyen|chinh|keo dai|gia) /;
const COMPLETED = /hoan|xong/;
const UP_TO = /^den /;
const PART_OF = /^(?:cuoi|dau|giua)\b/;

/** Whether `spotted` is a deadline of the text that it stands in, or one of the traps in docs/doc-van-ban.md. */
export function judge(spotted: Spotted, text: string, folded: string, issuedOn: IsoDay | null): Verdict {
  const { value, lead, start, end, alone } = spotted;
  const { due, kind, free, repeating } = value;
  const sentence = folded.slice(Math.max(0, start - LEFT), start);
  const from = matchesAt(EARLIER_CLAUSES, sentence, 0) ? EARLIER_CLAUSES.lastIndex : 0;
  const clause = sentence.slice(from);
  if (value.frequency && !repeating) return yes(!!free && !RATE.test(clause));
  // "giấy phép có thời hạn 6 tháng kể từ ngày ký", not "cấp giấy phép trong 10 ngày kể từ ngày ký".
  if (kind === 'relative' && isValidity(clause, folded.slice(start, end))) return 'no';
  if (free && kind !== 'date') return 'yes';
  if (kind === 'date' && MOVES.test(clause) && isMovedTo(text, end, clause))
    return yes(!due || !issuedOn || due >= issuedOn);
  if (lead.role === 'from' || (lead.role === 'none' && AFTER.test(text.slice(Math.max(0, start - 8), start))))
    return 'no';
  if (kind === 'date' && RANGE_GOES_ON.test(folded.slice(end, end + 16))) return 'no';
  if ((lead.time && BEGINS_AT.test(lead.words)) || RUNS_OUT.test(lead.words)) return 'no';
  if (alone) return 'yes';
  if (PLANNED_LIMIT.test(sentence)) return 'unsure';
  if (isIf(text, start) || (lead.words.includes('cuoi') && NOT_TO_BE.test(clause))) return 'no';
  if (lead.words.startsWith('trong') && LEFT_UNDONE.test(clause)) return 'no';
  const right = folded.slice(end, end + RIGHT);
  if (isWhichever(lead.words, right)) return 'no';
  const past = issuedOn && due ? due < issuedOn : null;
  // "đến ngày 17/5 đã nhận được" in a paper of 18/5 is not next year's.
  const over = past || justOver(spotted, issuedOn);
  const meets = PLANNED.test(clause) || MEETING.test(clause) || (WORKS_WITH.test(clause) && !WITHIN.test(lead.words));
  if (sentence[from - 1] === '(' && ((past && (isCited(clause) || HAD_LIMIT.test(lead.words))) || isOwnLimit(clause)))
    return 'no';
  // "việc giao tại Thông báo số 4 (hạn 10/11) | chưa thực hiện"
  if (over && tellsWhatWas(sentence[from - 1] === '(' && right[0] === ')' ? right.slice(1) : right)) return 'no';
  if (over && (isLateAgainst(clause) || (UP_TO.test(lead.words) && tellsReached(right)))) return 'no';
  if (over && (isOverdue(right) || (!past && isMissed(right)))) return 'no';
  const around = { text, folded, issuedOn, sentence, clause, from, right, past, meets };
  return lead.role === 'none' ? judgeBare(spotted, around) : judgeLed(spotted, around);
}

/** The verdict on a time that words lead to: "trước …", "chậm nhất …", "trong …". */
function judgeLed(spotted: Spotted, around: Around): Verdict {
  const { value, lead, start } = spotted;
  const { kind } = value;
  const { text, folded, issuedOn, sentence, clause, from, right, past, meets } = around;
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
  if (!completes && isValidity(sentence, lead.words)) return 'no';
  if (!completes && lead.role !== 'before' && isProlonged(sentence, lead.words)) return 'no';
  if (COUNTED.test(text.slice(Math.max(0, start - 12), start))) return 'no';
  // "các nhiệm vụ có | thời hạn trong quý I": which ones.
  if (OF_WHICH.test(clause) && lead.words.startsWith('thoi han')) return 'no';
  if (lead.role !== 'before' && !/[a-z]/.test(clause) && tells(right, spotted, issuedOn)) return 'no';
  // "tổ chức trong tuần cuối tháng 02".
  const within = lead.role === 'in' || (PLANNED.test(clause) && PART_OF.test(lead.words));
  if (within) {
    if (kind === 'recurring') return yes(!FESTIVAL.test(clause));
    if ((meets || past) && !completes) return 'no';
    if (ON_DAYS.test(lead.words) && KEEPS.test(clause)) return 'no';
    if (NAMED_TIME.test(clause) && / (?:to chuc|dien ra) $/.test(clause)) return 'no';
    if (/^vao\b/.test(lead.words) && kind === 'date' && past === false && isActedOn(clause)) return 'unsure';
    if (/^vao\b/.test(lead.words) && !DELIVERS.test(clause))
      return !/[a-z]/.test(clause) && !past && DELIVERS_THEN.test(right) && !GATHERS.test(right) ? 'unsure' : 'no';
    if (/^theo/.test(lead.words)) return yes(COMPLETES.test(clause));
  } else {
    // "Giai đoạn chuẩn bị (dự kiến từ tháng 6 đến tháng 8):": until when as far as is known.
    if (lead.words === 'range' && /^ ?du kien $/.test(clause) && sentence[from - 1] === '(') return 'unsure';
    if (isNoLimit(spotted, around)) return 'no';
    // "Khảo sát địa bàn (15/4 - 30/4)": of the work, or of what it is about.
    if (lead.words === 'range' && sentence[from - 1] === '(' && BARE_RANGE.test(folded.slice(start, start + 7)))
      return ALONE.test(right) && !value.doubtful && !beganBefore(spotted, around) ? 'unsure' : 'no';
    // "giờ làm việc mùa hè (từ 01/5 đến 30/9)": it began before, and may be when that is.
    if (kind === 'date' && lead.words === 'range' && sentence[from - 1] === '(' && beganBefore(spotted, around))
      return 'unsure';
  }
  return yes(past === false || !(isMissed(right) || (past && isBlamed(sentence + lead.words))));
}
