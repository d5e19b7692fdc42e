import { daysBetween, type IsoDay } from '@/lib/calendar';
import type { TextSpan } from '@/lib/text';
import type { DeadlineKind } from '../types';
import { predicateAfter } from '../words/lexicon';
import { bareStep } from './chained';
import { eachDay } from './days';
import { judge } from './judge';
import { isAim } from './no-limit';
import { dayIn, headsDay, headsStep } from './of-month';
import { isPurpose } from './purpose';
import { repeat } from './repeat';
import { type DeadlineContext, type Spots, type Spotted, spot } from './spot';
import { isNextWeek, TASKS_OF, weekOfTasks } from './week-of-tasks';
import { workDay } from './work-day';

export { isMonthFirst } from './of-month';
export type { DeadlineContext } from './spot';
export { workDay } from './work-day';

/** A deadline as its words give it. */
export interface DeadlineMention {
  readonly due: IsoDay | null;
  /** `HH:MM`, or null where no hour is printed. */
  readonly time: string | null;
  readonly kind: DeadlineKind;
  /** The printed words, offsets in the text that was given. */
  readonly span: TextSpan;
  readonly doubtful: boolean;
  /** RFC 5545 RRULE without the prefix. */
  readonly recurrence: string | null;
}

const PERIOD = /month|quarter/;
/** What one period may go on as: "trong năm 2026 và quý I năm 2027". */
const LONG = /month|quarter|year/;
/** 18 months. */
const FAR_AHEAD = 548;

const isFar = (issuedOn: IsoDay, due: IsoDay): boolean =>
  // Nearly all are of the same year.
  !due.startsWith(issuedOn.slice(0, 4)) && daysBetween(issuedOn, due) > FAR_AHEAD;

function mention(one: Spotted, issuedOn: IsoDay | null): DeadlineMention {
  const { value, start, end, time } = one;
  const { due, kind } = value;
  const odd = due !== null && issuedOn !== null && (due < issuedOn || isFar(issuedOn, due));
  return {
    due,
    time,
    kind,
    span: { start, end },
    doubtful: odd || value.doubtful === true,
    recurrence: value.frequency ?? null,
  };
}

/** "gửi trước ngày A để … báo cáo trước ngày B": B is another's. */
function isChained(text: string, before: DeadlineMention | undefined, after: DeadlineMention): boolean {
  if (!before?.due || !after.due || before.due > after.due) return false;
  const between = text.slice(before.span.end, after.span.start);
  // "gửi Sở A trước ngày … tổng hợp, báo cáo …": without the word for it.
  return (
    between.length < 300 &&
    (/(?:^|[\s,(])(?:để|nhằm|phục vụ|làm cơ sở)\s/.test(between) ||
      /^ tổng hợp(?:,| và)? (?:báo cáo|trình)/.test(between)) &&
    !/[.;]\s/.test(between)
  );
}

/** "… trước ngày 10/6, theo yêu cầu của Bộ (trước ngày 12/6)": until when another has to. */
const OTHERS = /\btheo (?:yeu cau|thoi han|de nghi|chi dao)(?: cua [^.;()]{1,50})? ?\($/;
/**
 * "đăng ký các nội dung trình trong quý IV, gửi về Văn phòng trước ngày 18/9": the period says what is listed, the day by
 * when the list is due.
 */
const LISTED = /(?:dang k[yi]|de xuat|nhu cau|danh muc|noi dung|du kien|lich)(?![a-z])[^.;]{0,80}$/;
const HANDED_IN = /(?:^|[ ,])(?:gui|nop|bao cao|dang k[yi])(?![a-z])/;
function isOfList(folded: string, before: DeadlineMention | undefined, after: DeadlineMention): boolean {
  if (!before?.due || !after.due || after.kind !== 'date' || !LONG.test(before.kind)) return false;
  if (after.due >= before.due) return false;
  const between = folded.slice(before.span.end, after.span.start);
  return (
    !/[.;] /.test(between) &&
    HANDED_IN.test(between) &&
    LISTED.test(folded.slice(Math.max(0, before.span.start - 120), before.span.start))
  );
}

/** "trước Tết Nguyên đán (trước ngày 30/01/2027)": a feast, and the day that is meant. */
const IS_FEAST = /[Tt]ết/;
const AT_YEARS_END = /^cuối năm/iu;
const IS_DONE = /^(?:hoàn (?:thành|tất)|xong)/iu;
/** "hạn nộp kết quả | là ngày 15/12". */
const NAMED = /(?<![A-Za-zÀ-ỹ])hạn [^.;:,\d]{0,40}$/iu;
/** "trong quý III/2026, chậm nhất ngày 15/9": the day says until when within the period. */
function isRefined(text: string, before: DeadlineMention | undefined, after: DeadlineMention, role: string): boolean {
  if (!before?.due || !after.due || after.kind !== 'date' || after.due > before.due) return false;
  if (after.due.slice(0, 4) !== before.due.slice(0, 4)) return false;
  const words = text.slice(before.span.start, before.span.end);
  const between = text.slice(before.span.end, after.span.start);
  const done = IS_DONE.test(text.slice(after.span.start, after.span.end));
  if (!(done || /before|by/.test(role) || NAMED.test(between))) return false;
  // "chi trả phụ cấp trước Tết cho cán bộ xong trong ngày 29/01".
  if (IS_FEAST.test(words)) return between === ' (' || (done && !/[.;] /.test(between));
  if (!LONG.test(before.kind)) return false;
  // "rà soát hộ nghèo cuối năm, chốt danh sách trước 15/11": bare, it says which, and the day until when.
  return /^,? ?\(?$/.test(between) || (AT_YEARS_END.test(words) && !/\. /.test(between));
}

/** "trong tháng 10/2025 và tháng 11/2025", "trước ngày 15/6 và 15/12": what holds for the first holds for the next. */
function isContinued(text: string, before: DeadlineMention | undefined, after: Spotted): boolean {
  const periods = LONG.test(before?.kind ?? '') && LONG.test(after.value.kind);
  if (!before || !(periods || before.kind === after.value.kind) || after.lead.role === 'from') return false;
  const between = text.slice(before.span.end, after.start);
  // "trước ngày 30/9 (đợt 1) và 30/11 (đợt 2)"
  return (
    after.lead.role === 'none'
      ? /^(?:(?: ?\([^()]{1,24}\)| đối với [^.,;()\d]{3,48})?(?:,? và|[,;])| đến| ?-| ?–)? ?$/
      : /^,? (?:và|đến) $/
  ).test(between);
}

/**
 * The explicit deadlines in the words of one assignment, in the order of `text` (NFC, single blanks). What only mentions a
 * time (citations, meetings, missed deadlines, titles, validity, starts, event plans) is left out; no date is invented.
 */
export const findDeadlines = (text: string, context: DeadlineContext): readonly DeadlineMention[] =>
  deadlinesAmong(spot(text, context), text, context);

/** Whether a line says until when and nothing else: "Trước 17h00 ngày 20/11". */
export function isOnlyLimit(line: string, context: DeadlineContext): boolean {
  if (line.length > 60 || !/\d/.test(line)) return false;
  const [one, ...more] = findDeadlines(line, context);
  return (
    one !== undefined &&
    more.length === 0 &&
    // "Hàng ngày cập nhật sự cố trước 8h": the work stands between the words about time.
    !(one.recurrence && predicateAfter(line, one.span.start, one.span.end - one.span.start) > 0) &&
    !/[A-Za-zÀ-ỹ]/.test(line.slice(0, one.span.start) + line.slice(one.span.end))
  );
}

const NONE: readonly DeadlineMention[] = [];

function deadlinesAmong(
  { folded, spotted }: Spots,
  text: string,
  { issuedOn, ofMonth = null }: DeadlineContext,
): readonly DeadlineMention[] {
  if (spotted.length === 0) return NONE;
  const found: DeadlineMention[] = [];
  let purpose: DeadlineMention | undefined;
  let passed: Spotted | undefined;
  for (const one of repeat(spotted, folded, issuedOn)) {
    const before = found.at(-1);
    // "hằng tuần, chậm nhất 15h thứ Sáu" has said it.
    if (before && one.start < before.span.end) continue;
    const continued = isContinued(text, before, one);
    const verdict = continued ? 'yes' : judge(one, text, folded, issuedOn);
    if (verdict === 'no') {
      passed = one;
      continue;
    }
    const heads = headsDay(text, before, one);
    const plain = mention(one, issuedOn);
    const month = heads && before?.due ? { ends: before.due, certain: true } : ofMonth;
    const read = (month && dayIn(month, one, plain, issuedOn)) ?? plain;
    // "giao số liệu ngày A để B trình ngày C"
    const step = passed && bareStep(passed, { due: read.due, start: one.start }, text, folded, issuedOn);
    if (passed && step) found.push({ ...mention(passed, issuedOn), doubtful: true });
    passed = undefined;
    if (step === 'others') continue;
    const why = read.due !== null && isPurpose(text, read.span);
    const next = verdict === 'unsure' || why || step ? { ...read, doubtful: true } : read;
    if (isChained(text, before, next) || (before && OTHERS.test(folded.slice(Math.max(0, one.start - 80), one.start))))
      continue;
    if (before?.due && isAim(folded, next.span.start, next.span.end)) continue;
    if (isOfList(folded, before, next)) found.pop();
    // What is asked has its own day.
    if (before && before === purpose && !/[.;] /.test(text.slice(before.span.end, next.span.start))) found.pop();
    if (isRefined(text, before, next, one.lead.role) || (heads && read !== plain) || headsStep(text, before, next))
      found.pop();
    if (why) purpose = next;
    // Two periods are one, with the end of the last; two days are two.
    const whole = continued && before && LONG.test(next.kind);
    if (whole) found.pop();
    if (whole) found.push({ ...next, span: { start: before.span.start, end: next.span.end } });
    // "trong các ngày 12, 13/3" is one time, with the end of the last.
    else found.push(...(/before|by/.test(one.lead.role) ? eachDay(text, next) : [next]));
  }
  return found;
}

/** A heading about what was, not about what is to do. */
const LOOKS_BACK =
  /^[^a-z]*(?:[ivx]+[.)] )?(?:ve )?(?:danh gia|bao cao|ket qua|tinh hinh|uu diem|ton tai|han che|kiem diem|thuc trang)/;
/** "3. Công tác tuyển dụng (báo cáo Bộ Nội vụ trước ngày …)": when all is reported, not until when each item is done. */
const REPORTED = /\((?:[^()]{0,40} )?bao cao(?! ket qua)[^()]*$/;
/**
 * The period or limit that a list's heading or introducing line gives to all its items: "Nhiệm vụ trọng tâm tháng 6/2026" →
 * its last day. Null for a year in a name, for a review of the past, and where the words leave the end open.
 */
export function findPeriod(heading: string, context: DeadlineContext): DeadlineMention | null {
  const { issuedOn } = context;
  const spots = spot(heading, context);
  const { folded, spotted } = spots;
  if (spotted.length === 0) return null;
  const looksBack = LOOKS_BACK.test(folded);
  const ofWeek = looksBack ? null : weekOfTasks(spots, issuedOn);
  if (ofWeek) {
    const read = mention(ofWeek, issuedOn);
    return { ...read, doubtful: read.doubtful || isNextWeek(ofWeek, folded) };
  }
  const explicit = deadlinesAmong(spots, heading, context).filter(
    ({ due, recurrence, kind, span }) =>
      due &&
      !recurrence &&
      (!looksBack || kind === 'date') &&
      !REPORTED.test(folded.slice(Math.max(0, span.start - 120), span.start)),
  );
  if (explicit.length || looksBack) return workDay(explicit, heading) ?? null;
  let named: DeadlineMention | null = null;
  for (const one of spotted) {
    const { value, lead, start, end } = one;
    const first = TASKS_OF.test(folded.slice(Math.max(0, start - 80), start));
    const next: boolean = named !== null && /^,? va $/.test(folded.slice(named.span.end, start));
    if (!PERIOD.test(value.kind) || lead.role !== 'none' || !(first || next)) continue;
    const read = mention(one, issuedOn);
    if (!read.due || (issuedOn && read.due < issuedOn)) continue;
    named = next && named ? { ...read, span: { start: named.span.start, end } } : read;
  }
  return named;
}
