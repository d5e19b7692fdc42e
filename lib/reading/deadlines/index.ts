import { daysBetween, type IsoDay } from '@/lib/calendar';
import type { TextSpan } from '@/lib/text';
import type { DeadlineKind } from '../types';
import { isDeadline } from './judge';
import { repeat } from './repeat';
import { type Spotted, spot } from './spot';

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

export interface DeadlineContext {
  /** The day of the notice; null when it is blank: then days without a year have no date. */
  readonly issuedOn: IsoDay | null;
}

/** 18 months. */
const FAR_AHEAD = 548;

function mention(one: Spotted & { recurrence?: string }, issuedOn: IsoDay | null): DeadlineMention {
  const { value, start, end, time } = one;
  const { due, kind } = value;
  const odd = due !== null && issuedOn !== null && (due < issuedOn || daysBetween(issuedOn, due) > FAR_AHEAD);
  const recurrence = one.recurrence ?? value.frequency ?? null;
  return { due, time, kind, span: { start, end }, doubtful: odd || value.doubtful === true, recurrence };
}

/** "gửi trước ngày A để … báo cáo trước ngày B": B is another's. */
function isChained(text: string, before: DeadlineMention | undefined, after: DeadlineMention): boolean {
  if (!before?.due || !after.due || before.due > after.due) return false;
  const between = text.slice(before.span.end, after.span.start);
  return between.length < 300 && /(?:^|[\s,(])(?:để|nhằm|phục vụ|làm cơ sở)\s/.test(between) && !/[.;]\s/.test(between);
}

/** "trong tháng 10/2025 và tháng 11/2025": one period, with the end of the last. */
function isContinued(text: string, before: DeadlineMention | undefined, after: DeadlineMention): boolean {
  if (before?.kind !== after.kind || !/month|quarter/.test(after.kind)) return false;
  return /^(?:,? và|,| đến| -| –)? ?$/.test(text.slice(before.span.end, after.span.start));
}

/**
 * The explicit deadlines in the words of one assignment, in the order of `text` (NFC, single blanks). What only mentions a
 * time (citations, meetings, missed deadlines, titles, validity, starts, event plans) is left out; no date is invented.
 */
export function findDeadlines(text: string, { issuedOn }: DeadlineContext): DeadlineMention[] {
  const { folded, spotted } = spot(text, issuedOn);
  const found: DeadlineMention[] = [];
  for (const one of repeat(spotted, folded, issuedOn)) {
    const next = mention(one, issuedOn);
    const before = found.at(-1);
    const continued = isContinued(text, before, next);
    if (!continued && !isDeadline(one, { text, folded, issuedOn })) continue;
    if (isChained(text, before, next)) continue;
    if (continued && before) found.pop();
    found.push(continued && before ? { ...next, span: { start: before.span.start, end: next.span.end } } : next);
  }
  return found;
}

/** A heading about what was, not about what is to do. */
const LOOKS_BACK =
  /^[^a-z]*(?:[ivx]+[.)] )?(?:ve )?(?:danh gia|ket qua|tinh hinh|uu diem|ton tai|han che|kiem diem|thuc trang)/;
const ABOUT_TASKS = /nhiem vu|cong viec|cong tac|trong tam|noi dung|giai phap|phuong huong|thuc hien|can lam|tap trung/;

/**
 * The period or limit that a list's heading or introducing line gives to all its items: "Nhiệm vụ trọng tâm tháng 6/2026" →
 * its last day. Null for a year in a name, for a review of the past, and where the words leave the end open.
 */
export function findPeriod(heading: string, context: DeadlineContext): DeadlineMention | null {
  const { issuedOn } = context;
  const { folded, spotted } = spot(heading, issuedOn);
  if (LOOKS_BACK.test(folded)) return null;
  const explicit = findDeadlines(heading, context).filter(({ due, recurrence }) => due && !recurrence);
  if (explicit.length || !ABOUT_TASKS.test(folded)) return explicit.at(-1) ?? null;
  const named = spotted
    .filter(({ value, lead }) => /month|quarter|week/.test(value.kind) && lead.role === 'none')
    .map((one) => mention(one, issuedOn))
    .filter(({ due }) => due && (!issuedOn || due >= issuedOn));
  return named.at(-1) ?? null;
}
